import OpenAI from 'openai'
import * as z from 'zod'
import { ProviderError } from '../core/provider.ts'
import { type Asked, type Failure, failureByStatus, sentences } from '../core/provider-failure.ts'
import { httpFailure } from './transport.ts'

/** Statuses and codes as https://platform.openai.com/docs/guides/error-codes lists them. */
export function translate(
  error: unknown,
  asked: Asked,
  before?: (failure: Failure, asked: Asked) => ProviderError | null,
): ProviderError {
  if (error instanceof ProviderError) return error
  if (error instanceof SyntaxError)
    return new ProviderError('malformed', 'the server did not answer with JSON (check endpoint)', {
      cause: error,
    })
  const failure = failureOf(error)
  const code = error instanceof OpenAI.APIError ? error.code : null
  if (code === 'insufficient_quota')
    return new ProviderError('rate_limit', sentences.quotaGone(), { cause: error })
  if (
    code === 'context_length_exceeded' ||
    /context (?:window|length|size)|prompt is too long/i.test(failure.message)
  )
    return new ProviderError('context_length', sentences.tooLong(), { cause: error })
  if (code === 'content_filter' || code === 'content_policy_violation' || isPolicyViolation(error))
    return new ProviderError('refusal', sentences.filtered(), { cause: error })
  return before?.(failure, asked) ?? failureByStatus(failure, asked)
}

/** Azure's own code, which gateways pass on where they change the outer one. */
function isPolicyViolation(error: unknown): boolean {
  return error instanceof OpenAI.APIError && Violation.safeParse(error.error).success
}

const Violation = z.object({ innererror: z.object({ code: z.literal('ResponsibleAIPolicyViolation') }) })

function failureOf(error: unknown): Failure {
  if (!(error instanceof OpenAI.APIError) || error.status === undefined)
    return httpFailure(null, '', null, error)
  return httpFailure(error.status, wordsOf(error.error), error.headers, error)
}

/** A vendor's words where they may be about what a request holds: a parameter, or the form of the answer. */
export function rejectionOf(error: unknown): string | null {
  if (!(error instanceof OpenAI.APIError) || error.status === undefined) return null
  if (![400, 422, 501].includes(error.status)) return null
  return `${error.param ?? ''} ${wordsOf(error.error)}`
}

/** `error.message`, or whatever stands in its place with servers that only resemble the vendor's; no page of a gateway. */
function wordsOf(body: unknown): string {
  if (typeof body === 'string') return body.trimStart().startsWith('<') ? '' : body
  if (typeof body !== 'object' || body === null) return ''
  for (const name of ['message', 'error', 'detail']) {
    const value: unknown = Reflect.get(body, name)
    if (typeof value === 'string') return value
    if (typeof value === 'object' && value !== null) return JSON.stringify(value)
  }
  return ''
}
