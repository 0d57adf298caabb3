import type { Exchange } from './exchange-log.ts'
import type { JsonObject } from './json.ts'

/** Token counts of one answer; cachedInput is the part of input that the cache held. */
export interface Usage {
  input: number
  cachedInput: number
  output: number
}

/** An HTTP error; without a body the vendor's form is sent, a string is sent as an HTML page of a gateway. */
export interface ErrorReply {
  kind: 'error'
  status: number
  headers?: Record<string, string>
  body?: JsonObject | string
}

/** What the fake does with one request; without `usage`, tokens are counted as text length / 4. */
export type Reply =
  | { kind: 'json'; value: unknown; usage?: Usage }
  | { kind: 'text'; text: string; usage?: Usage }
  | { kind: 'refusal'; refusal: string; usage?: Usage }
  | { kind: 'cut'; text: string; usage?: Usage }
  | { kind: 'content_filter'; usage?: Usage }
  | ErrorReply
  | { kind: 'empty' }
  | { kind: 'invalid_json' }
  | { kind: 'other_shape' }
  | { kind: 'reset'; when: 'before' | 'middle' }
  | { kind: 'trickle' }
  | { kind: 'hang' }
  | { kind: 'redirect'; location: string }

/** A valid request: the body, the text that the model is shown, its place in order (from 0). */
export interface VendorRequest {
  body: JsonObject
  /** Instructions, material and corrections. */
  prompt: string
  index: number
}

export interface FakeOptions {
  /** Decides the reply; a promise keeps the request in flight until it settles. */
  reply: (request: VendorRequest) => Reply | Promise<Reply>
  /** The only key that is accepted; without it every key is. */
  apiKey?: string
  latencyMs?: number
}

/** A vendor's server on 127.0.0.1, held to the vendor's description when that is at hand. */
export interface FakeVendor {
  /** What goes into the setting `endpoint`. */
  url: string
  /** Every request that came, valid or not, in order. */
  requests: readonly Exchange[]
  violations: readonly string[]
  readonly maxInFlight: number
  assertClean(): void
  close(): Promise<void>
}

/** What the scenarios that every vendor goes through need to know of one. */
export interface Vendor {
  /** As the setting `provider` names it. */
  name: string
  /** The one that `settings` ask. */
  model: string
  start(options: FakeOptions): Promise<FakeVendor>
  /** Settings and variables that point the program at a fake. `key` is what its `apiKey` is. */
  settings(url: string, key: string): { args: string[]; env: Record<string, string> }
  /** A member of the request that an answer does not depend on. */
  optional: string
  /** Failures in the vendor's own words and form. */
  errors: {
    invalidKey(): ErrorReply
    noAccess(): ErrorReply
    unknownModel(): ErrorReply
    timedOut(): ErrorReply
    conflict(): ErrorReply
    tooLarge(): ErrorReply
    contextTooLong(): ErrorReply
    /** With `seconds` also a Retry-After header. */
    rateLimited(seconds?: number): ErrorReply
    serverError(): ErrorReply
    overloaded(): ErrorReply
    /** 400 that names `optional`. */
    rejectedParameter(): ErrorReply
    /** 400 whose message is `message`. */
    badRequest(message: string): ErrorReply
  }
}

/** Settings by which a provider is reached, and its key. */
export function settingsOf(provider: string, ...more: string[]): Vendor['settings'] {
  return (url, key) => ({
    args: ['--provider', provider, ...more, '--endpoint', url],
    env: { SEMGREP_ASSISTANT_API_KEY: key },
  })
}
