import { ProviderError } from '../core/provider.ts'
import { type Asked, type Failure, sentences, vendorWords } from '../core/provider-failure.ts'

/**
 * What Azure alone means by a status; null where it is as with all others.
 * https://learn.microsoft.com/azure/ai-foundry/openai/how-to/troubleshooting
 */
export function azureFailure(
  { status, message, retryAfterMs, quota, cause }: Failure,
  { model, question }: Asked,
  credential: 'key' | 'token',
): ProviderError | null {
  switch (status) {
    case 401: {
      const sentence = credential === 'token' ? sentences.azureTokenRefused() : sentences.azureKeyRefused()
      return new ProviderError('authentication', sentence, { cause })
    }
    case 403: {
      const sentence = `${sentences.azureShut()}${vendorWords(message, { model, question })}`
      return new ProviderError('authentication', sentence, { cause })
    }
    case 404:
      return new ProviderError('configuration', sentences.azureNoDeployment(model), { cause })
    case 429: {
      const sentence = sentences.azureRateLimited(model)
      return new ProviderError('rate_limit', sentence, { retryable: true, retryAfterMs, quota, cause })
    }
    default:
      return null
  }
}
