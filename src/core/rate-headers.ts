import type { Quota, Remaining } from './provider.ts'

/** Anything that answers for a header by its name in lower case. */
export interface HeaderReader {
  get(name: string): string | null | undefined
}

/**
 * `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), or OpenAI's `retry-after-ms`; as milliseconds from `now`,
 * which is in milliseconds since the epoch. Null where there is none or it says nothing.
 */
export function retryAfterMs(headers: HeaderReader | null | undefined, now: number): number | null {
  const exact = number(headers?.get('retry-after-ms'))
  if (exact !== null) return exact
  const text = headers?.get('retry-after')?.trim()
  if (!text) return null
  const seconds = number(text)
  if (seconds !== null) return seconds * 1000
  // `Date.parse` makes a date of nearly any number.
  const date = /^[a-z]/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/**
 * What vendors say is left of the rate: OpenAI and Azure `x-ratelimit-remaining-KIND`
 * (https://platform.openai.com/docs/guides/rate-limits), Anthropic `anthropic-ratelimit-KIND-remaining`
 * (https://docs.claude.com/en/api/rate-limits).
 */
export function quotaOf(headers: HeaderReader | null | undefined, now: number): Quota | null {
  if (!headers) return null
  const of = (...kinds: string[]) =>
    scarcest(
      kinds.flatMap((kind) => [
        remaining(headers, `x-ratelimit-remaining-${kind}`, `x-ratelimit-reset-${kind}`, now),
        remaining(headers, `anthropic-ratelimit-${kind}-remaining`, `anthropic-ratelimit-${kind}-reset`, now),
      ]),
    )
  const requests = of('requests')
  const tokens = of('tokens', 'input-tokens', 'output-tokens')
  return requests === null && tokens === null ? null : { requests, tokens }
}

function scarcest(all: (Remaining | null)[]): Remaining | null {
  const known = all.filter((each) => each !== null)
  return known.sort((a, b) => a.left - b.left)[0] ?? null
}

function remaining(headers: HeaderReader, left: string, reset: string, now: number): Remaining | null {
  const count = number(headers.get(left))
  return count === null ? null : { left: count, resetMs: span(headers.get(reset)?.trim() ?? '', now) }
}

/** `6m0s`, `1.5s`, `20ms`, seconds, or a time as RFC 3339 writes it. */
function span(text: string, now: number): number | null {
  const units: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)]
  if (parts.length > 0 && parts.map(([part]) => part).join('') === text) {
    return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (units[unit] ?? 0), 0)
  }
  const seconds = number(text)
  if (seconds !== null) return seconds * 1000
  const date = /^\d{4}-/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

function number(text: string | null | undefined): number | null {
  if (text === null || text === undefined || !/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return null
  return Number(text)
}
