import type { Reply, Vendor, VendorRequest } from '../contract/vendor.ts'
import { askedIn } from './fake-model.ts'

/** What a rule's questions meet, how its finding ends, and what is said about it. */
export type Fault = [fault: Reply, outcome: string, words: RegExp]

/** Whatever may befall one question and not another. A fault says how its finding ends when it never passes. */
export function faultsOf({ errors }: Vendor): Record<string, Fault> {
  const page = (status: number): Reply => ({ kind: 'error', status, body: '<html>Log in</html>' })
  return {
    'rate-limit': [errors.rateLimited(), 'error', /limits the rate|quota/],
    'rate-limit-for-an-hour': [errors.rateLimited(3600), 'error', /limits the rate|quota/],
    'status-408': [errors.timedOut(), 'timeout', /gave up/],
    'status-409': [errors.conflict(), 'error', /status 409/],
    'status-413': [errors.tooLarge(), 'error', /longer than the model can read/],
    'status-500': [errors.serverError(), 'error', /status 500/],
    overloaded: [errors.overloaded(), 'error', /status 5\d\d/],
    gateway: [page(502), 'error', /status 502/],
    portal: [page(200), 'malformed', /JSON|something else than/],
    'reset-before': [{ kind: 'reset', when: 'before' }, 'error', /cannot be reached, or broke off/],
    'reset-in-the-middle': [{ kind: 'reset', when: 'middle' }, 'error', /cannot be reached, or broke off/],
    trickle: [{ kind: 'trickle' }, 'timeout', /timeout-minutes/],
    hang: [{ kind: 'hang' }, 'timeout', /timeout-minutes/],
    'invalid-json': [{ kind: 'invalid_json' }, 'malformed', /JSON/],
    'other-shape': [{ kind: 'other_shape' }, 'malformed', /something else than/],
    empty: [{ kind: 'empty' }, 'malformed', /empty/],
    prose: [{ kind: 'text', text: 'All of it looks fine to me.' }, 'malformed', /JSON/],
    refusal: [{ kind: 'refusal', refusal: 'I cannot help with that.' }, 'refusal', /refused/],
    'content-filter': [{ kind: 'content_filter' }, 'refusal', /refused/],
    cut: [{ kind: 'cut', text: '{"findings": [{"id": "F1"' }, 'truncated', /cut at the output limit/],
    'too-long': [errors.contextTooLong(), 'error', /longer than the model can read/],
  }
}

/** Those that may be over when the question is asked again. */
export function passingFaultsOf(vendor: Vendor): Record<string, Reply> {
  const faults = faultsOf(vendor)
  const names = [
    ['rate-limit', 'status-408', 'status-409', 'status-500', 'overloaded', 'gateway', 'portal'],
    ['reset-before', 'reset-in-the-middle', 'invalid-json', 'other-shape', 'empty', 'prose'],
  ].flat()
  const passing = names.flatMap((name) => {
    const reply = faults[name]?.[0]
    return reply === undefined ? [] : [[name, reply] as const]
  })
  return { ...Object.fromEntries(passing), 'retry-after-1': vendor.errors.rateLimited(1) }
}

/** The rule that a question is about. */
export function ruleOf(request: VendorRequest): string {
  return askedIn(request)[0]?.rule ?? ''
}

/** The names of all members of a value, however deep. */
export function membersOf(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set()
  const inner = Object.values(value).flatMap((member) => [...membersOf(member)])
  return new Set(Array.isArray(value) ? inner : [...Object.keys(value), ...inner])
}
