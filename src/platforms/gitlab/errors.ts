import { HostError, type HostErrorKind } from '../../core/host-error.ts'
import { networkFault } from '../../core/network-fault.ts'
import { GitLabRefusal } from './requester.ts'

/** https://docs.gitlab.com/api/rest/troubleshooting#status-codes */
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
  if (thrown instanceof GitLabRefusal) return refusal(thrown)
  if (!(thrown instanceof Error)) throw thrown
  // Fetch ends with the signal's own error where an answer takes too long, and with a TypeError for what the network does.
  if (thrown.name === 'TimeoutError' || thrown.name === 'AbortError')
    return new HostError('unavailable', 'GitLab does not answer in time')
  if (!(thrown instanceof TypeError) || !/fetch failed|terminated/.test(thrown.message)) throw thrown
  const { cause } = thrown
  const fault = networkFault(cause, 'GitLab')
  if (fault !== null) return new HostError('unreachable', fault)
  const reason = cause instanceof Error ? cause.message : thrown.message
  if (/redirect/.test(reason))
    return new HostError('unreachable', 'GitLab’s address redirects to another one: set api-url to that')
  return new HostError('unavailable', `GitLab cannot be reached: ${reason}`)
}

function refusal({ status, body, headers }: GitLabRefusal): HostError {
  const message = `${status}: ${wordsIn(body)}`
  const waits = waitMs(headers)
  if (status === 429) return new HostError('rate limit', message, waits ?? 60_000)
  const kind = kinds[status] ?? (status >= 500 ? 'unavailable' : 'invalid')
  return new HostError(kind, message, kind === 'unavailable' ? waits : null)
}

/** Seconds, or seconds since the epoch. https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits */
function waitMs(headers: Headers): number | null {
  const after = Number(headers.get('retry-after') ?? Number.NaN)
  if (Number.isFinite(after) && after >= 0) return after * 1000
  const reset = Number(headers.get('ratelimit-reset') ?? Number.NaN)
  return Number.isFinite(reset) ? Math.max(1000, reset * 1000 - Date.now()) : null
}

/** `message` is a text, or says for each field what is wrong with it; OAuth's errors have a form of their own. */
function wordsIn(body: string): string {
  try {
    const { message, error, error_description } = Object(JSON.parse(body))
    const said: unknown = message ?? error_description ?? error
    return typeof said === 'string' ? said : JSON.stringify(said ?? 'no reason given')
  } catch {
    return /<html|<!doctype/i.test(body) ? 'an HTML page' : body
  }
}
