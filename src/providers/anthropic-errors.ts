import Anthropic from '@anthropic-ai/sdk'
import { ProviderError } from '../core/provider.ts'
import { type Asked, failureByStatus, sentences } from '../core/provider-failure.ts'
import { httpFailure } from './transport.ts'

/** Types and statuses as https://docs.claude.com/en/api/errors lists them; what has no type of its own is known by its words. */
export function translate(error: unknown, asked: Asked): ProviderError {
  if (error instanceof ProviderError) return error
  if (error instanceof SyntaxError)
    return new ProviderError('malformed', 'the server did not answer with JSON (check endpoint)', {
      cause: error,
    })
  if (!(error instanceof Anthropic.APIError) || error.status === undefined)
    return failureByStatus(httpFailure(null, '', null, error), asked)
  const words = wordsOf(error)
  const noMoney = error.type === 'billing_error' || error.errorCode?.endsWith('spend_limit_reached')
  if (noMoney || /credit balance is too low/i.test(words))
    return new ProviderError('rate_limit', sentences.quotaGone(), { cause: error })
  if (/prompt is too long|exceeds? (?:the )?context (?:limit|window)/i.test(words))
    return new ProviderError('context_length', sentences.tooLong(), { cause: error })
  if (/blocked by content filtering/i.test(words))
    return new ProviderError('refusal', sentences.filtered(), { cause: error })
  return failureByStatus(httpFailure(error.status, words, error.headers, error), asked)
}

/** The vendor's words where they may be about a parameter of the request. */
export function rejectionOf(error: unknown): string | null {
  return error instanceof Anthropic.APIError && error.status === 400 ? wordsOf(error) : null
}

/** Empty where a server that only resembles the vendor's says it in another form. */
function wordsOf({ apiMessage }: { apiMessage: unknown }): string {
  return typeof apiMessage === 'string' ? apiMessage : ''
}
