import { HostError, type HostErrorKind } from '../../core/host-error.ts'
import { networkFault } from '../../core/network-fault.ts'
import { AzureRefusal } from './transport.ts'

const kinds: Record<number, HostErrorKind> = {
  401: 'authentication',
  403: 'forbidden',
  404: 'not found',
  408: 'unavailable',
  410: 'not found',
  413: 'too large',
}

/** Reads what a request threw. Mistakes of ours are thrown on. */
export function hostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown
  if (thrown instanceof AzureRefusal) return refusal(thrown)
  if (!(thrown instanceof Error)) throw thrown
  // Fetch ends with the signal's own error where an answer takes too long, and with a TypeError for what the network does.
  if (thrown.name === 'TimeoutError' || thrown.name === 'AbortError')
    return new HostError('unavailable', 'Azure DevOps does not answer in time')
  if (!(thrown instanceof TypeError) || !/fetch failed|terminated/.test(thrown.message)) throw thrown
  const { cause } = thrown
  const fault = networkFault(cause, 'Azure DevOps')
  if (fault !== null) return new HostError('unreachable', fault)
  const reason = cause instanceof Error ? cause.message : thrown.message
  return new HostError('unavailable', `Azure DevOps cannot be reached: ${reason}`)
}

/**
 * A token that is not valid gets the page to sign in, with a status that is none of an error. What is over a limit is cut off
 * by code: https://learn.microsoft.com/azure/devops/integrate/concepts/rate-limits
 */
function refusal({ status, body, headers }: AzureRefusal): HostError {
  if (isSignIn(status, headers)) {
    const words = `${status}: a page to sign in instead of an answer, so the token is not valid here`
    return new HostError('authentication', words)
  }
  const said = wordsIn(body)
  const message = `${status}: ${said}`
  const waits = waitMs(headers)
  if (status === 429 || /\bTF400733\b/.test(said))
    return new HostError('rate limit', message, waits ?? 60_000)
  if (/\bTF401027\b/.test(said)) return new HostError('forbidden', message)
  const kind = kinds[status] ?? (status >= 500 ? 'unavailable' : 'invalid')
  return new HostError(kind, message, kind === 'unavailable' ? waits : null)
}

function isSignIn(status: number, headers: Headers): boolean {
  const isPage = /^text\/html/i.test(headers.get('content-type') ?? '')
  return status === 203 || (status >= 300 && status < 400) || (status < 300 && isPage)
}

/** Seconds, or seconds since the epoch. */
function waitMs(headers: Headers): number | null {
  const after = Number(headers.get('retry-after') ?? Number.NaN)
  if (Number.isFinite(after) && after >= 0) return after * 1000
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN)
  if (headers.get('x-ratelimit-remaining') !== '0' || !Number.isFinite(reset)) return null
  return Math.max(1000, reset * 1000 - Date.now())
}

/** Errors are told as JSON with a sentence in it. */
function wordsIn(body: string): string {
  try {
    const { message }: { message?: unknown } = Object(JSON.parse(body))
    return typeof message === 'string' ? message : 'no reason given'
  } catch {
    return /<html|<!doctype/i.test(body) ? 'an HTML page' : body
  }
}
