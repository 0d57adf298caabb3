import type { Quota } from './provider.ts'

/** How fast questions may go out: what the vendor bears is found out by asking. Times in milliseconds since the epoch. */
export interface Rate {
  /** Questions under way at once that the customer allows. */
  readonly most: number
  /** Questions under way at once for now; whole ones count. */
  readonly limit: number
  /** Nothing goes out before. */
  readonly openAt: number
  /** When the limit was last cut: what was sent before knew nothing of it. */
  readonly cutAt: number
}

export function startRate(most: number): Rate {
  return { most, limit: most, openAt: 0, cutAt: Number.NEGATIVE_INFINITY }
}

/** A minute is what vendors' windows last; a longer wait is asked for by `Retry-After` alone. */
const longestWindow = 60_000

/** After an answer: a little faster, as far as the vendor says that something is left. */
export function afterAnswer(rate: Rate, quota: Quota | null, now: number): Rate {
  const faster = { ...rate, limit: Math.min(rate.most, rate.limit + 1 / rate.limit) }
  return withinQuota(faster, quota, now)
}

/**
 * After the vendor refused for its rate: half as fast, once for all questions that were under way together, and not before
 * it wants to be asked again. Its wish comes before its figures: they say when a limit is whole again, and long before that
 * there is room for a question.
 */
export function afterRefusal(
  rate: Rate,
  refusal: { sentAt: number; retryAfterMs: number | null; quota: Quota | null },
  now: number,
): Rate {
  const cut = refusal.sentAt < rate.cutAt ? rate : { ...rate, limit: Math.max(1, rate.limit / 2), cutAt: now }
  const openAt = Math.max(cut.openAt, now + (refusal.retryAfterMs ?? 0))
  const quota = refusal.retryAfterMs === null ? refusal.quota : null
  return withinQuota({ ...cut, openAt }, quota, now)
}

/** Milliseconds until another question may go out while so many are under way; null until one of those is back. */
export function pauseBefore(rate: Rate, underWay: number, now: number): number | null {
  return underWay >= Math.max(1, Math.floor(rate.limit)) ? null : Math.max(0, rate.openAt - now)
}

/** Tokens below which the next question would be refused: about one with its answer. */
const oneQuestion = 2000

function withinQuota(rate: Rate, quota: Quota | null, now: number): Rate {
  if (quota === null) return rate
  const { requests, tokens } = quota
  const empty = [
    ...(requests !== null && requests.left < 1 ? [requests] : []),
    ...(tokens !== null && tokens.left < oneQuestion ? [tokens] : []),
  ]
  const waits = empty.map(({ resetMs }) => Math.min(resetMs ?? 0, longestWindow))
  const limit = requests === null ? rate.limit : Math.min(rate.limit, Math.max(1, requests.left))
  return { ...rate, limit, openAt: Math.max(rate.openAt, ...waits.map((wait) => now + wait)) }
}
