import { UserError } from '../core/errors.ts'
import type { Provider } from '../core/provider.ts'
import { azureFailure } from './azure-errors.ts'
import { azureTarget } from './azure-target.ts'
import { clientFor } from './chat-client.ts'
import { chatProvider } from './chat-provider.ts'
import { keyOf, modelOf, type ProviderSettings } from './settings.ts'

/** OpenAI's Chat Completions. https://platform.openai.com/docs/api-reference/chat */
export function openAi(settings: ProviderSettings): Provider {
  const model = modelOf(settings, 'openai')
  const endpoint = baseOf(settings.endpoint ?? 'https://api.openai.com/v1')
  const apiKey = settings.endpoint === null ? keyOf(settings, 'openai') : settings.apiKey
  const client = clientFor(endpoint, apiKey)
  return chatProvider({ vendor: 'openai', model, endpoint, client })
}

/** Any server that speaks Chat Completions: a proxy, a router, a model on this machine. It may need no key. */
export function openAiCompatible(settings: ProviderSettings): Provider {
  const model = modelOf(settings, 'openai-compatible')
  const { apiKey } = settings
  if (settings.endpoint === null) {
    throw new UserError(
      'Provider openai-compatible needs an endpoint.',
      'Set endpoint to its base URL, such as https://llm.example.com/v1.',
    )
  }
  const endpoint = baseOf(settings.endpoint)
  const client = clientFor(endpoint, apiKey)
  return chatProvider({ vendor: 'openai-compatible', model, endpoint, client, compatible: true })
}

/** Vendors' pages show the whole address; the SDK adds the last part itself. */
function baseOf(endpoint: string): string {
  return endpoint.replace(/\/chat\/completions$/, '')
}

/**
 * Azure OpenAI, by the Target URI that its portal shows.
 * https://learn.microsoft.com/azure/ai-foundry/openai/reference
 */
export function azureOpenAi(settings: ProviderSettings): Provider {
  const target = azureTarget(settings.endpoint, settings.model)
  const credential = keyOf(settings, 'azure-openai')
  // An Entra ID token is a JWT; keys of Azure have no dots.
  const isToken = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(credential)
  const client = clientFor(target.baseUrl, credential, {
    ...(target.apiVersion !== null && { defaultQuery: { 'api-version': target.apiVersion } }),
    ...(!isToken && { defaultHeaders: { authorization: null, 'api-key': credential } }),
  })
  return chatProvider({
    vendor: 'azure-openai',
    model: target.deployment,
    endpoint: target.baseUrl,
    client,
    before: (failure, asked) => azureFailure(failure, asked, isToken ? 'token' : 'key'),
  })
}
