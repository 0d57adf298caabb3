import { ApiError } from '@google/genai'
import * as z from 'zod'
import { ProviderError, type Question } from '../core/provider.ts'
import { failureByStatus, sentences, vendorWords } from '../core/provider-failure.ts'
import type { Exchange } from './gemini-exchange.ts'
import type { GeminiTarget } from './gemini-target.ts'
import { httpFailure } from './transport.ts'

/** As https://cloud.google.com/apis/design/errors describes it; only what is read. */
const Body = z.object({
  error: z.object({
    message: z.string().catch(''),
    details: z
      .array(
        z.object({
          reason: z.string().optional().catch(undefined),
          /** `34s`, `0.5s` */
          retryDelay: z.string().optional().catch(undefined),
          violations: z
            .array(z.object({ quotaId: z.string().catch('') }))
            .optional()
            .catch(undefined),
        }),
      )
      .catch([]),
  }),
})

interface Said {
  message: string
  /** In the vendor's own words, such as `API_KEY_INVALID`. */
  reasons: string[]
  retryDelayMs: number | null
  /** No waiting helps: the quota is a day's, or there is none. */
  quotaGone: boolean
}

export interface Asked {
  question: Question
  target: GeminiTarget
  exchange: Exchange
}

export function translate(error: unknown, { question, target, exchange }: Asked): ProviderError {
  if (error instanceof ProviderError) return error
  const { model, vertex } = target
  const asked = { model, question }
  const { sent, response } = exchange
  if (!sent) return withoutCredentials(error)
  if (error instanceof SyntaxError && response?.ok)
    return new ProviderError('malformed', 'the server did not answer with JSON (check endpoint)', {
      cause: error,
    })
  const status = response === null || response.ok ? null : response.status
  const said = saidIn(error)
  const failure = httpFailure(status, said.message, response?.headers, error)
  if (said.reasons.includes('API_KEY_INVALID'))
    return new ProviderError('authentication', sentences.keyRefused(), { cause: error })
  if (status === 400 && /token count .*exceeds|maximum number of tokens/i.test(said.message))
    return new ProviderError('context_length', sentences.tooLong(), { cause: error })
  if (status === 429 && said.quotaGone)
    return new ProviderError('rate_limit', sentences.quotaGone(), { cause: error })
  if (vertex !== null && status === 401)
    return new ProviderError('authentication', sentences.googleLogin(), { cause: error })
  if (vertex !== null && status === 403) {
    const sentence = sentences.googleNotAllowed(vertex.project)
    return new ProviderError('authentication', sentence + vendorWords(said.message, asked), {
      cause: error,
    })
  }
  return failureByStatus({ ...failure, retryAfterMs: said.retryDelayMs ?? failure.retryAfterMs }, asked)
}

/** The vendor's words where they may be about a parameter; it writes names in both ways. */
export function rejectionOf(error: unknown): string | null {
  if (!(error instanceof ApiError) || error.status !== 400) return null
  return saidIn(error).message.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** A server that gives out tokens may be down for a moment; all else about credentials stays as it is. */
function withoutCredentials(error: unknown): ProviderError {
  const request = z.object({ config: z.looseObject({}), status: z.number().optional() }).safeParse(error)
  if (request.success && (request.data.status ?? 500) >= 500)
    return new ProviderError('unavailable', sentences.unreachable(), { retryable: true, cause: error })
  return new ProviderError('authentication', sentences.googleLogin(), { cause: error })
}

/** The SDK has the body as text in the error's message. */
function saidIn(error: unknown): Said {
  const body = Body.safeParse(error instanceof ApiError ? parsed(error.message) : null)
  const { message = '', details = [] } = body.data?.error ?? {}
  const retryDelay = /^(\d+(?:\.\d+)?)s$/.exec(details.find((each) => each.retryDelay)?.retryDelay ?? '')?.[1]
  const quotas = details.flatMap(({ violations = [] }) => violations.map(({ quotaId }) => quotaId))
  return {
    message,
    reasons: details.flatMap(({ reason }) => reason ?? []),
    retryDelayMs: retryDelay === undefined ? null : Number(retryDelay) * 1000,
    quotaGone:
      quotas.some((id) => /PerDay/.test(id)) ||
      /\blimit: 0\b/.test(message) ||
      // Every message about limits speaks of billing; what passes by itself also says when.
      (retryDelay === undefined && /billing|prepay/i.test(message)),
  }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return null
  }
}
