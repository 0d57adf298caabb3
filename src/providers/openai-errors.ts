import OpenAI from 'openai'
import { ProviderError } from '../core/provider.ts'
import { oneLine } from '../core/text/encode.ts'

/** Statuses and codes as https://platform.openai.com/docs/guides/error-codes lists them. */
export function translate(error: unknown, model: string, apiKey: string | null): ProviderError {
  if (error instanceof SyntaxError)
    return new ProviderError('malformed', 'the server did not answer with JSON', { cause: error })
  if (!(error instanceof OpenAI.APIError) || error.status === undefined) {
    return new ProviderError(
      'unavailable',
      'The provider cannot be reached, or broke off: check endpoint and network.',
      {
        retryable: true,
        cause: error,
      },
    )
  }
  const { status, code } = error
  const said = describe(error, apiKey)
  if (status === 401)
    return new ProviderError('authentication', 'The provider refuses the key: check api-key.')
  if (status === 403)
    return new ProviderError(
      'authentication',
      `The key may not use this model or region: check api-key and model.${said}`,
    )
  if (status === 404)
    return new ProviderError(
      'configuration',
      `There is no model ${model} at this endpoint: check model and endpoint.`,
    )
  if (status === 408)
    return new ProviderError('timeout', 'The provider gave up waiting.', { retryable: true })
  if (status === 429 && code === 'insufficient_quota') {
    return new ProviderError(
      'rate_limit',
      'The provider account has no quota left: check its plan and billing.',
    )
  }
  if (status === 429) {
    return new ProviderError(
      'rate_limit',
      'The provider limits the rate: lower concurrency, or raise the account’s limit.',
      {
        retryable: true,
        retryAfterMs: retryAfter(error.headers),
      },
    )
  }
  if (code === 'context_length_exceeded' || status === 413) {
    return new ProviderError('context_length', 'The question is longer than the model can read.')
  }
  if (code === 'content_filter' || code === 'content_policy_violation') {
    return new ProviderError('refusal', 'The provider’s content filter refused this code.')
  }
  if (status >= 500 || status === 409) {
    return new ProviderError('unavailable', `The provider failed with status ${status}.`, {
      retryable: true,
      retryAfterMs: retryAfter(error.headers),
    })
  }
  if (status >= 300 && status < 400) {
    return new ProviderError(
      'configuration',
      'The endpoint redirects elsewhere, which is not followed: set endpoint to where it leads.',
    )
  }
  return new ProviderError(
    'configuration',
    `The provider rejects the request with status ${status}: check model and endpoint.${said}`,
  )
}

/** The vendor's own words, without the key should they repeat it. */
function describe(error: InstanceType<typeof OpenAI.APIError>, apiKey: string | null): string {
  const inner: unknown = error.error
  const message = typeof inner === 'object' && inner !== null && 'message' in inner ? inner.message : null
  if (typeof message !== 'string') return ''
  const words = apiKey ? message.replaceAll(apiKey, '[key]') : message
  return ` It says: ${oneLine(words, 200)}`
}

/** `Retry-After` in seconds or as a date, `retry-after-ms` in milliseconds; as milliseconds from now. */
function retryAfter(headers: Headers | undefined): number | null {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN)
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds
  const text = headers?.get('retry-after')
  if (!text) return null
  const seconds = Number(text)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text) - Date.now()
  return Number.isFinite(wait) ? Math.max(0, wait) : null
}
