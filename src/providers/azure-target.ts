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

/** A deployment's own address, at the resource or behind a gateway's prefix. */
const deploymentForm = /^(.*\/deployments\/([^/]+))(?:\/chat\/completions)?$/

/**
 * Addresses whose resource speaks the `/openai/v1/` form, with what stands before it: that form itself, the one of the
 * Responses API (which the portal shows for newer models), the one of model inference, a project, the bare resource.
 */
const resourceForms = [
  /^(.*)\/openai(?:\/v1)?(?:\/chat\/completions|\/responses)?$/,
  /^()(?:\/models(?:\/chat\/completions)?)?$/,
  /^(\/api\/projects\/[^/]+)$/,
]

/** Endpoints of one model, which have neither deployments nor that form. */
const otherHosts = /\.(?:models\.ai|inference\.ml)\.azure\.com$/

/**
 * Reads the Target URI of Azure's portal, the newer `/openai/v1/` form, or the resource's address alone; `model` names the
 * deployment where the address does not. Throws `UserError` that shows what an address looks like.
 * https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle
 */
export function azureTarget(endpoint: string | null, model: string | null): AzureTarget {
  if (endpoint === null) throw new UserError('Provider azure-openai needs an endpoint.', forms)
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null
  if (url === null) throw new UserError('endpoint is no URL.', forms)
  if (otherHosts.test(url.hostname)) {
    throw new UserError(
      'endpoint is not of Azure OpenAI, but of a model that Azure serves at an address of its own.',
      'Set provider to openai-compatible, with this endpoint.',
    )
  }
  const path = url.pathname.replace(/\/+$/, '')
  const apiVersion = url.searchParams.get('api-version')
  const [, base, named] = deploymentForm.exec(path) ?? []
  if (base !== undefined && named !== undefined) {
    if (!apiVersion)
      throw new UserError('endpoint: the address of the deployment lacks ?api-version=…', forms)
    return { baseUrl: url.origin + base, apiVersion, deployment: decoded(named) }
  }
  const prefix = resourceForms.map((form) => form.exec(path)?.[1]).find((found) => found !== undefined)
  if (prefix === undefined)
    throw new UserError('endpoint is no address of an Azure OpenAI deployment.', forms)
  if (model === null) {
    throw new UserError(
      'endpoint names no deployment, and there is no model.',
      'Set model to the deployment’s name.',
    )
  }
  // This form takes `preview` alone besides nothing; a dated version belongs to the other one.
  const version = apiVersion === 'preview' ? apiVersion : null
  return { baseUrl: `${url.origin}${prefix}/openai/v1`, apiVersion: version, deployment: model }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    throw new UserError('endpoint: the name of the deployment is not encoded as URLs are.', forms)
  }
}
