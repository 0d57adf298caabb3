import { HostError } from '../../core/host-error.ts'
import { networkFault } from '../../core/network-fault.ts'
import { refusalOf, waitMs } from '../../system/host-answer.ts'

/** Reads what the client threw. Mistakes of ours are thrown on. */
export function hostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown
  if (!(thrown instanceof Error)) throw thrown
  const errors = listOf(thrown, 'errors')
  if (thrown.name === 'GraphqlResponseError') return fromGraphql(errors, thrown)
  if (thrown.name !== 'HttpError') throw thrown
  const fault = networkFault(thrown.cause, 'GitHub')
  if (fault !== null) return new HostError('unreachable', fault)
  const status = 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : 500
  const headers = headersOf(thrown)
  const { message } = thrown
  const waits = waitMs((name) => textOf(headers, name) || null)
  if ((status === 403 || status === 422) && isRateLimit(headers, message))
    return new HostError('rate limit', message, waits ?? 60_000)
  return refusalOf({ status, message, waits, more: { 406: 'too large' } })
}

/** GraphQL answers 200 and names the kind: https://docs.github.com/graphql/overview/rate-limits-and-query-limits */
function fromGraphql(errors: unknown[], thrown: Error): HostError {
  const types = errors.map((error) => textOf(error, 'type'))
  const message = thrown.message
  if (types.includes('RATE_LIMITED')) return new HostError('rate limit', message, 60_000)
  // "Something went wrong while executing your query" has no type.
  if (types.every((type) => type === '')) return new HostError('unavailable', message)
  if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES'))
    return new HostError('forbidden', message)
  return new HostError(types.includes('NOT_FOUND') ? 'not found' : 'invalid', message)
}

function isRateLimit(headers: Record<string, unknown>, message: string): boolean {
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection|submitted too quickly/i.test(message)
  )
}

function headersOf(thrown: Error): Record<string, unknown> {
  const response = 'response' in thrown ? thrown.response : undefined
  const headers = isRecord(response) ? response.headers : undefined
  return isRecord(headers) ? headers : {}
}

function listOf(value: object, key: string): unknown[] {
  const list = isRecord(value) ? value[key] : undefined
  return Array.isArray(list) ? list : []
}

function textOf(value: unknown, key: string): string {
  const text = isRecord(value) ? value[key] : undefined
  return typeof text === 'string' ? text : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
