import { UserError } from './errors.ts'

/** What went wrong, by what can be done about it. */
export type HostErrorKind =
  | 'authentication'
  | 'forbidden'
  | 'not found'
  | 'invalid'
  | 'too large'
  | 'rate limit'
  | 'unavailable'
  /** Until somebody changes a setting: a certificate, a proxy. */
  | 'unreachable'

/** An answer of a code host that is none, in words for a person. Holds no token. */
export class HostError extends UserError {
  readonly kind: HostErrorKind
  /** Milliseconds that the server asks to wait; null where it does not say. */
  readonly retryAfterMs: number | null

  constructor(kind: HostErrorKind, message: string, retryAfterMs: number | null = null) {
    super(message)
    this.name = 'HostError'
    this.kind = kind
    this.retryAfterMs = retryAfterMs
  }
}
