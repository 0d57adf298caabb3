import { type Provider, ProviderError } from '../../src/core/provider.ts'
import { answer, provider } from '../builders.ts'

/** Fails with each of some errors in turn, then answers; counts how often it was asked. */
export function failing(...errors: unknown[]): { provider: Provider; asked(): number } {
  let asked = 0
  return {
    asked: () => asked,
    provider: provider(async () => {
      const error = errors[asked++]
      if (error !== undefined) throw error
      return answer('ok')
    }),
  }
}

/** The vendor limits the rate. */
export const busy = (retryAfterMs: number | null = null) =>
  new ProviderError('rate_limit', 'busy', { retryable: true, retryAfterMs })

/** A run that goes on. */
export const running = new AbortController().signal
