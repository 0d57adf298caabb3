import { describe, expect, test } from '@jest/globals'
import type { Quota } from '../../src/core/provider.ts'
import { afterAnswer, afterRefusal, pauseBefore, type Rate, startRate } from '../../src/core/rate.ts'
import { quotaOf, retryAfterMs } from '../../src/core/rate-headers.ts'
import fc from '../fast-check.ts'

const now = 1_000_000
const refusal = { sentAt: now, retryAfterMs: null, quota: null }
const quota = (requests: number | null, tokens: number | null, resetMs: number | null = 5000): Quota => ({
  requests: requests === null ? null : { left: requests, resetMs },
  tokens: tokens === null ? null : { left: tokens, resetMs },
})

describe('rate', () => {
  test('halves once for what was under way together, and again for what was sent after', () => {
    const once = afterRefusal(startRate(8), refusal, now + 1)
    expect(once.limit).toBe(4)
    expect(afterRefusal(once, refusal, now + 2).limit).toBe(4)
    expect(afterRefusal(once, { ...refusal, sentAt: now + 3 }, now + 4).limit).toBe(2)
  })

  test('grows by one for as many answers as are under way', () => {
    let rate: Rate = { ...startRate(8), limit: 4 }
    for (let index = 0; index < 5; index++) rate = afterAnswer(rate, null, now)
    expect(Math.floor(rate.limit)).toBe(5)
  })

  test.each<[string, Quota, number, number]>([
    ['requests are there', quota(100, null), 8, 0],
    ['few requests', quota(3, null), 3, 0],
    ['no request', quota(0, null), 1, 5000],
    ['no token', quota(null, 10), 8, 5000],
    ['both', quota(0, 0), 1, 5000],
    ['no request, for nobody knows how long', quota(0, null, null), 1, 0],
    ['no request for an hour: a window lasts a minute', quota(0, null, 3_600_000), 1, 60_000],
  ])('%s', (_, said, limit, pause) => {
    const rate = afterAnswer(startRate(8), said, now)
    expect(rate.limit).toBe(limit)
    expect(pauseBefore(rate, 0, now)).toBe(pause)
  })

  test('Retry-After is obeyed by all, and the longest counts', () => {
    const rate = afterRefusal(startRate(8), { ...refusal, retryAfterMs: 9000 }, now)
    const shorter = afterRefusal(rate, { ...refusal, retryAfterMs: 1000 }, now)
    expect(pauseBefore(shorter, 0, now)).toBe(9000)
    expect(pauseBefore(shorter, 0, now + 9000)).toBe(0)
  })

  test('what the vendor asks for comes before what it says is left', () => {
    const refused = { ...refusal, retryAfterMs: 1000, quota: quota(0, 0, 360_000) }
    expect(pauseBefore(afterRefusal(startRate(8), refused, now), 0, now)).toBe(1000)
    const silent = { ...refused, retryAfterMs: null }
    expect(pauseBefore(afterRefusal(startRate(8), silent, now), 0, now)).toBe(60_000)
  })

  test('one at least may always go out, and never more than allowed', () => {
    const event = fc.oneof(
      fc.record({ requests: fc.option(fc.nat(20)), tokens: fc.option(fc.nat(5000)) }),
      fc.record({ sentAt: fc.nat(1000), wait: fc.option(fc.nat(100_000)) }),
    )
    fc.assert(
      fc.property(fc.array(event), fc.integer({ min: 1, max: 64 }), (events, most) => {
        let rate = startRate(most)
        for (const [index, each] of events.entries()) {
          rate =
            'sentAt' in each
              ? afterRefusal(rate, { sentAt: each.sentAt, retryAfterMs: each.wait, quota: null }, index)
              : afterAnswer(rate, quota(each.requests, each.tokens), index)
          expect(pauseBefore(rate, 0, index)).not.toBeNull()
          expect(pauseBefore(rate, most, index)).toBeNull()
        }
      }),
    )
  })
})

describe('headers', () => {
  const of = (entries: Record<string, string>) => new Headers(entries)

  test.each<[string, Record<string, string>, number | null]>([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['nothing to wait for', { 'retry-after': '0' }, 0],
    ['a fraction', { 'retry-after': '0.5' }, 500],
    ['a date', { 'retry-after': new Date(now + 4000).toUTCString() }, 4000],
    ['a date that has passed', { 'retry-after': new Date(now - 4000).toUTCString() }, 0],
    ['milliseconds before seconds', { 'retry-after-ms': '5', 'retry-after': '7' }, 5],
    ['nonsense', { 'retry-after': 'soon' }, null],
    ['a negative number', { 'retry-after-ms': '-5' }, null],
    ['none', {}, null],
  ])('Retry-After: %s', (_, headers, wait) => {
    expect(retryAfterMs(of(headers), now)).toBe(wait)
  })

  test.each<[string, Record<string, string>, Quota | null]>([
    ['none', {}, null],
    [
      'OpenAI',
      {
        'x-ratelimit-remaining-requests': '59',
        'x-ratelimit-reset-requests': '1m30s',
        'x-ratelimit-remaining-tokens': '149984',
        'x-ratelimit-reset-tokens': '20ms',
      },
      { requests: { left: 59, resetMs: 90_000 }, tokens: { left: 149_984, resetMs: 20 } },
    ],
    [
      'Anthropic: the scarcest kind of tokens',
      {
        'anthropic-ratelimit-requests-remaining': '0',
        'anthropic-ratelimit-requests-reset': new Date(now + 3000).toISOString(),
        'anthropic-ratelimit-input-tokens-remaining': '9000',
        'anthropic-ratelimit-output-tokens-remaining': '10',
      },
      { requests: { left: 0, resetMs: 3000 }, tokens: { left: 10, resetMs: null } },
    ],
    ['nonsense', { 'x-ratelimit-remaining-requests': 'many' }, null],
    [
      'a span that nobody can read',
      { 'x-ratelimit-remaining-requests': '1', 'x-ratelimit-reset-requests': 'tomorrow' },
      { requests: { left: 1, resetMs: null }, tokens: null },
    ],
  ])('what is left: %s', (_, headers, quota) => {
    expect(quotaOf(of(headers), now)).toEqual(quota)
  })
})
