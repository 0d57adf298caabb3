import Anthropic from '@anthropic-ai/sdk'
import type { Provider, Question } from '../core/provider.ts'
import { quotaOf } from '../core/rate-headers.ts'
import { readMessage } from './anthropic-answer.ts'
import { rejectionOf, translate } from './anthropic-errors.ts'
import { optional, requestOf } from './anthropic-request.ts'
import { OptionalParameters } from './optional-parameters.ts'
import { keyOf, modelOf, type ProviderSettings } from './settings.ts'
import { noTimeout, vendorFetch } from './transport.ts'

/** Anthropic's Messages. https://docs.claude.com/en/api/messages */
export function anthropic(settings: ProviderSettings): Provider {
  const model = modelOf(settings, 'anthropic')
  // The SDK adds the last parts itself.
  const endpoint = (settings.endpoint ?? 'https://api.anthropic.com').replace(/\/v1(?:\/messages)?$/, '')
  const apiKey = settings.endpoint === null ? keyOf(settings, 'anthropic') : settings.apiKey
  const client = clientFor(endpoint, apiKey)
  const parameters = new OptionalParameters(optional)

  function send(question: Question, signal: AbortSignal) {
    return parameters.send(
      (has) => client.messages.create(requestOf(question, { model, has }), { signal }).withResponse(),
      rejectionOf,
    )
  }

  return {
    id: `anthropic:${model}`,
    endpoint,
    region: null,
    async ask(question, signal) {
      try {
        const { data, response } = await send(question, signal)
        return readMessage(data, { model, quota: quotaOf(response.headers, Date.now()) })
      } catch (error) {
        signal.throwIfAborted()
        throw translate(error, { model, question })
      }
    },
  }
}

function clientFor(baseURL: string, apiKey: string | null): Anthropic {
  return new Anthropic({
    // With a key the SDK looks for no other credentials, neither in variables nor in files.
    apiKey: apiKey ?? 'none',
    authToken: null,
    webhookKey: null,
    baseURL,
    maxRetries: 0,
    logLevel: 'off',
    openTelemetry: false,
    timeout: noTimeout,
    fetch: vendorFetch,
  })
}
