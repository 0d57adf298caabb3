import type { Assessment } from './assessment.ts'
import type { Evidence } from './evidence.ts'

export type JsonSchema = Record<string, unknown>

/** Which lines of which file a question shows; `sha256` is of the text that is sent, in hex. */
export interface Source {
  path: string
  from: number
  to: number
  sha256: string
}

export interface Question {
  /** Static and first, so that every vendor's prompt cache hits. Never holds anything from the change. */
  instructions: string
  /** Untrusted data. */
  material: string
  schema: JsonSchema
  /** Tokens. */
  maxOutputTokens: number
  sources: Source[]
  /** What was wrong with the last answer to this question. */
  correction?: string
}

/** Tokens as the vendor counts them; `cachedInput` is part of `input`. */
export interface Usage {
  input: number
  cachedInput: number
  output: number
}

export interface Answer {
  json: unknown
  model: string
  usage: Usage
}

/** An AI vendor. */
export interface Provider {
  /** `vendor:model`, as shown and stored. */
  readonly id: string
  /** Throws `ProviderError`, or the signal's reason once that is aborted. */
  ask(question: Question, signal: AbortSignal): Promise<Answer>
}

/** Answers for every finding it is shown, in any order; never throws for what a model or a network does. */
export interface Assessor {
  assess(evidence: Evidence[], signal: AbortSignal): Promise<Assessment[]>
}

export type ProviderErrorKind =
  | 'configuration'
  | 'authentication'
  | 'rate_limit'
  | 'context_length'
  | 'refusal'
  | 'truncated'
  | 'malformed'
  | 'timeout'
  | 'unavailable'

/** Why a provider gave no answer, in one of the kinds that every vendor's failures are mapped to. */
export class ProviderError extends Error {
  readonly kind: ProviderErrorKind
  /** The vendor's own wish, in milliseconds. */
  readonly retryAfterMs: number | null
  /** Whether asking again unchanged can help. */
  readonly retryable: boolean
  /** What the failed answer cost, where the vendor said. */
  readonly usage: Usage | null

  constructor(
    kind: ProviderErrorKind,
    message: string,
    options: {
      retryAfterMs?: number | null
      retryable?: boolean
      usage?: Usage | null
      cause?: unknown
    } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'ProviderError'
    this.kind = kind
    this.retryAfterMs = options.retryAfterMs ?? null
    this.retryable = options.retryable ?? false
    this.usage = options.usage ?? null
  }
}
