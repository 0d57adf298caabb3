import { describe, expect, test } from '@jest/globals'
import { quotaOf, retryAfterMs } from '../../src/core/rate-headers.ts'

const now = Date.parse('2026-01-01T00:00:00Z')

describe('Retry-After', () => {
  test.each<[Record<string, string>, number | null]>([
    [{}, null],
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after-ms': '20', 'retry-after': '7' }, 20],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' }, 9000],
    [{ 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '-1' }, null],
    [{ 'retry-after': ' ' }, null],
  ])('%j', (headers, milliseconds) => {
    expect(retryAfterMs(new Headers(headers), now)).toEqual(milliseconds)
  })

  test('no headers', () => {
    expect([retryAfterMs(null, now), retryAfterMs(undefined, now)]).toEqual([null, null])
  })
})

describe('what is left', () => {
  test.each<[Record<string, string>, ReturnType<typeof quotaOf>]>([
    [{}, null],
    [{ 'x-ratelimit-remaining-requests': '9' }, { requests: { left: 9, resetMs: null }, tokens: null }],
    [
      {
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-requests': '6m0s',
        'x-ratelimit-remaining-tokens': '150',
        'x-ratelimit-reset-tokens': '20ms',
      },
      { requests: { left: 0, resetMs: 360_000 }, tokens: { left: 150, resetMs: 20 } },
    ],
    [
      {
        'anthropic-ratelimit-requests-remaining': '3',
        'anthropic-ratelimit-requests-reset': '2026-01-01T00:00:30Z',
      },
      { requests: { left: 3, resetMs: 30_000 }, tokens: null },
    ],
    [
      {
        'anthropic-ratelimit-input-tokens-remaining': '500',
        'anthropic-ratelimit-output-tokens-remaining': '40',
      },
      { requests: null, tokens: { left: 40, resetMs: null } },
    ],
    [
      { 'x-ratelimit-remaining-tokens': '5', 'x-ratelimit-reset-tokens': '60' },
      { requests: null, tokens: { left: 5, resetMs: 60_000 } },
    ],
    [
      { 'x-ratelimit-remaining-tokens': '5', 'x-ratelimit-reset-tokens': '1h2m3.5s' },
      { requests: null, tokens: { left: 5, resetMs: 3_723_500 } },
    ],
    [
      { 'x-ratelimit-remaining-tokens': '5', 'x-ratelimit-reset-tokens': '-1' },
      { requests: null, tokens: { left: 5, resetMs: null } },
    ],
    [{ 'x-ratelimit-remaining-requests': '-1', 'x-ratelimit-remaining-tokens': 'many' }, null],
  ])('%j', (headers, quota) => {
    expect(quotaOf(new Headers(headers), now)).toEqual(quota)
  })

  test('no headers', () => {
    expect([quotaOf(null, now), quotaOf(undefined, now)]).toEqual([null, null])
  })
})
