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
  /** Place in the order of severity: where time or tokens are scarce, lower ones go first. */
  rank: number
  /** What was wrong with the last answer to this question. */
  correction?: string
}

/** Tokens as the vendor counts them; `cachedInput` is part of `input`. */
export interface Usage {
  input: number
  cachedInput: number
  output: number
}

/** What is left of one of the vendor's limits, and in how many milliseconds it is whole again. */
export interface Remaining {
  left: number
  resetMs: number | null
}

/** What the vendor says is left of the account's rate; null where it says nothing. */
export interface Quota {
  requests: Remaining | null
  /** The scarcest of the kinds of tokens that the vendor counts. */
  tokens: Remaining | null
}

export interface Answer {
  json: unknown
  /** As the vendor names the one that answered. */
  model: string
  usage: Usage
  quota: Quota | null
}

/** An AI vendor. */
export interface Provider {
  /** `vendor:model`, as shown and stored. */
  readonly id: string
  /** Base URL of the server that is asked, as receipt, cache and policy name it. */
  readonly endpoint: string
  /** The vendor's own name; null where it has none. */
  readonly region: string | null
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
  /** What the vendor says is left of the account's rate. */
  readonly quota: Quota | null

  constructor(
    kind: ProviderErrorKind,
    message: string,
    options: {
      retryAfterMs?: number | null
      retryable?: boolean
      usage?: Usage | null
      quota?: Quota | null
      cause?: unknown
    } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'ProviderError'
    this.kind = kind
    this.retryAfterMs = options.retryAfterMs ?? null
    this.retryable = options.retryable ?? false
    this.usage = options.usage ?? null
    this.quota = options.quota ?? null
  }
}
