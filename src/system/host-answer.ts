import { HostError, type HostErrorKind } from '../core/host-error.ts'
import { networkFault } from '../core/network-fault.ts'

/** What hosts mean by a status, and other answers that are none. https://www.rfc-editor.org/rfc/rfc9110#name-status-codes */
const kinds: Record<number, HostErrorKind> = {
  401: 'authentication',
  403: 'forbidden',
  404: 'not found',
  408: 'unavailable',
  410: 'not found',
  413: 'too large',
}

/** An answer that says no. `message` is for people and may be hostile. */
export interface Refused {
  status: number
  message: string
  /** Milliseconds that the host asks to wait; null where it does not say. */
  waits: number | null
  /** What a status means on this host alone. */
  more?: Record<number, HostErrorKind>
}

export function refusalOf({ status, message, waits, more = {} }: Refused): HostError {
  const words = `${status}: ${message}`
  if (status === 429) return new HostError('rate limit', words, waits ?? 60_000)
  const kind = more[status] ?? kinds[status] ?? (status >= 500 ? 'unavailable' : 'invalid')
  return new HostError(kind, words, kind === 'unavailable' ? waits : null)
}

/**
 * How long to wait, in milliseconds: `Retry-After` in seconds, or the time at which a limit is lifted, in seconds since the epoch.
 * Null where neither is told, or where something is left of the limit.
 */
export function waitMs(
  header: (name: string) => string | number | null | undefined,
  limit: 'ratelimit' | 'x-ratelimit' = 'x-ratelimit',
): number | null {
  const after = Number(header('retry-after') ?? Number.NaN)
  if (Number.isFinite(after) && after >= 0) return after * 1000
  const reset = Number(header(`${limit}-reset`) ?? Number.NaN)
  if (String(header(`${limit}-remaining`) ?? 0) !== '0' || !Number.isFinite(reset)) return null
  return Math.max(1000, reset * 1000 - Date.now())
}

/** Reads what kept fetch from having an answer. Mistakes of ours are thrown on. */
export function unanswered(thrown: unknown, host: string): HostError {
  if (!(thrown instanceof Error)) throw thrown
  // Fetch ends with the signal's own error where an answer takes too long, and with a TypeError for what the network does.
  if (thrown.name === 'TimeoutError' || thrown.name === 'AbortError')
    return new HostError('unavailable', `${host} does not answer in time`)
  if (!(thrown instanceof TypeError) || !/fetch failed|terminated/.test(thrown.message)) throw thrown
  const { cause } = thrown
  const fault = networkFault(cause, host)
  if (fault !== null) return new HostError('unreachable', fault)
  const reason = cause instanceof Error ? cause.message : thrown.message
  if (/redirect/.test(reason))
    return new HostError('unreachable', `${host}’s address redirects to another one: set api-url to that`)
  return new HostError('unavailable', `${host} cannot be reached: ${reason}`)
}
