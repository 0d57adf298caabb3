import { UserError } from '../core/errors.ts'

/** Where a deployment of Azure OpenAI is reached. */
export interface AzureTarget {
  /** What stands before `/chat/completions`. */
  baseUrl: string
  /** Null for the `/openai/v1/` form, which needs none. */
  apiVersion: string | null
  deployment: string
}

const forms =
  'It looks like https://NAME.openai.azure.com/openai/deployments/DEPLOYMENT/chat/completions?api-version=VERSION ' +
  '(the Target URI that the portal shows beside the deployment), or https://NAME.openai.azure.com/openai/v1/ with the deployment as model.'

/**
 * Reads the Target URI of Azure's portal, the newer `/openai/v1/` form, or the resource's address alone; `model` names the
 * deployment where the address does not. Throws `UserError` that shows what an address looks like.
 * https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle
 */
export function azureTarget(endpoint: string | null, model: string | null): AzureTarget {
  if (endpoint === null) throw new UserError('Provider azure-openai needs an endpoint.', forms)
  const url = new URL(endpoint)
  const path = url.pathname.replace(/\/chat\/completions\/?$/, '').replace(/\/+$/, '')
  const apiVersion = url.searchParams.get('api-version')
  const base = `${url.origin}${path}`
  const named = /\/openai\/deployments\/([^/]+)$/.exec(path)?.[1]
  if (named !== undefined) {
    if (apiVersion === null)
      throw new UserError('endpoint: the address of the deployment lacks ?api-version=…', forms)
    return { baseUrl: base, apiVersion, deployment: decodeURIComponent(named) }
  }
  if (path === '' || /\/openai(?:\/v1)?$/.test(path)) {
    if (model === null)
      throw new UserError(
        'endpoint names no deployment, and there is no model.',
        'Set model to the deployment’s name.',
      )
    const baseUrl = base.replace(/(?:\/openai)?(?:\/v1)?$/, '/openai/v1')
    // This form takes `preview` alone besides nothing; a dated version belongs to the other one.
    return { baseUrl, apiVersion: apiVersion === 'preview' ? apiVersion : null, deployment: model }
  }
  throw new UserError('endpoint is no address of an Azure OpenAI deployment.', forms)
}
