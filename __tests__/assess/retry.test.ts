import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { giveUp, limitTime, type RetryOptions, retry } from '../../src/assess/retry.ts'
import { BudgetExhausted } from '../../src/assess/spend.ts'
import { ProviderError, type ProviderErrorKind } from '../../src/core/provider.ts'
import { answer, provider, question } from '../builders.ts'
import { busy, failing, running } from './failing.ts'

const soon = (): RetryOptions => ({ attempts: 3, pauseMs: 1, deadline: Date.now() + 10_000 })

describe('asking again', () => {
  test.each<[string, unknown[], number]>([
    ['at once answered', [], 1],
    ['once busy', [busy()], 2],
    ['busy for a while that the vendor names', [busy(1), busy(2)], 3],
    ['down', [new ProviderError('unavailable', 'm', { retryable: true })], 2],
  ])('%s', async (_, errors, times) => {
    const asked = failing(...errors)
    await expect(retry(asked.provider, soon()).ask(question(), running)).resolves.toMatchObject({
      json: 'ok',
    })
    expect(asked.asked()).toBe(times)
  })

  test.each<[string, unknown]>([
    ['a wrong key', new ProviderError('authentication', 'm')],
    ['a refusal', new ProviderError('refusal', 'm')],
    ['a limit that does not pass', new ProviderError('rate_limit', 'quota')],
    ['a bug', new TypeError('m')],
    ['no budget left', new BudgetExhausted('m')],
  ])('does not help against %s', async (_, error) => {
    const asked = failing(error)
    await expect(retry(asked.provider, soon()).ask(question(), running)).rejects.toBe(error)
    expect(asked.asked()).toBe(1)
  })

  test('a wish of no time at all is none: the pauses are our own', async () => {
    const error = busy(0)
    const asked = failing(error)
    const options = { ...soon(), pauseMs: 60_000 }
    await expect(retry(asked.provider, options).ask(question(), running)).rejects.toBe(error)
    expect(asked.asked()).toBe(1)
  })

  test('ends after so many attempts, with the last error', async () => {
    const last = busy()
    const asked = failing(busy(), busy(), last, busy())
    await expect(retry(asked.provider, soon()).ask(question(), running)).rejects.toBe(last)
    expect(asked.asked()).toBe(3)
  })

  test.each([60_000, 3_600_000])('a wait of %d ms beyond the deadline is not begun', async (retryAfterMs) => {
    const error = busy(retryAfterMs)
    const asked = failing(error)
    await expect(retry(asked.provider, soon()).ask(question(), running)).rejects.toBe(error)
    expect(asked.asked()).toBe(1)
  })

  test('a wait is not shorter than the vendor asks for, however short the pause', async () => {
    const asked = failing(busy(60_000))
    const end = new AbortController()
    const asking = retry(asked.provider, { ...soon(), pauseMs: 0, deadline: Date.now() + 120_000 }).ask(
      question(),
      end.signal,
    )
    await wait(5)
    expect(asked.asked()).toBe(1)
    end.abort(new Error('over'))
    await expect(asking).rejects.toThrow()
  })

  test('the end of the run ends the wait', async () => {
    const end = new AbortController()
    const asked = failing(busy(30_000))
    const asking = retry(asked.provider, { ...soon(), deadline: Date.now() + 60_000 }).ask(
      question(),
      end.signal,
    )
    end.abort(new Error('over'))
    await expect(asking).rejects.toThrow()
    expect(asked.asked()).toBe(1)
  })
})

describe('time limit', () => {
  /** Never answers; gives up when it is told to, as an adapter must. */
  const silent = provider(
    (_, signal) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
      ),
  )

  test('an answer that does not come counts as timed out and is asked for again', async () => {
    let asked = 0
    const counted = provider((each, signal) => {
      asked++
      return silent.ask(each, signal)
    })
    const asking = retry(limitTime(counted, 2), { ...soon(), attempts: 2 }).ask(question(), running)
    await expect(asking).rejects.toMatchObject({ name: 'ProviderError', kind: 'timeout', retryable: true })
    expect(asked).toBe(2)
  })

  test('the end of the run is no time-out of the answer', async () => {
    const end = new AbortController()
    const asking = retry(limitTime(silent, 10_000), soon()).ask(question(), end.signal)
    end.abort(new Error('over'))
    await expect(asking).rejects.toThrow('over')
  })
})

describe('a vendor who answers nothing any more', () => {
  const gone = (kind: ProviderErrorKind) => new ProviderError(kind, kind, { retryable: true })

  test.each<[ProviderErrorKind, number]>([
    ['rate_limit', 3],
    ['unavailable', 10],
    ['timeout', 10],
  ])('%s: is asked %d times, then no more, and each question says why', async (kind, times) => {
    const asked = failing(...Array.from({ length: 50 }, () => gone(kind)))
    const tired = giveUp(asked.provider)
    for (let index = 0; index < 30; index++)
      await expect(tired.ask(question(), running)).rejects.toMatchObject({ kind })
    expect(asked.asked()).toBe(times)
  })

  test.each<ProviderErrorKind>(['refusal', 'malformed', 'truncated', 'context_length'])(
    '%s is about one question only',
    async (kind) => {
      const asked = failing(...Array.from({ length: 30 }, () => gone(kind)))
      const tired = giveUp(asked.provider)
      for (let index = 0; index < 30; index++)
        await expect(tired.ask(question(), running)).rejects.toMatchObject({ kind })
      expect(asked.asked()).toBe(30)
    },
  )

  test.each<ProviderErrorKind>(['unavailable', 'timeout'])(
    '%s that asking again cannot help is about one question only',
    async (kind) => {
      const asked = failing(...Array.from({ length: 30 }, () => new ProviderError(kind, kind)))
      const tired = giveUp(asked.provider)
      for (let index = 0; index < 30; index++)
        await expect(tired.ask(question(), running)).rejects.toMatchObject({ kind })
      expect(asked.asked()).toBe(30)
    },
  )

  test('one answer in between, and the count begins anew', async () => {
    const asked = failing(
      gone('rate_limit'),
      gone('rate_limit'),
      undefined,
      gone('rate_limit'),
      gone('rate_limit'),
    )
    const tired = giveUp(asked.provider)
    const outcomes: string[] = []
    for (let index = 0; index < 6; index++)
      outcomes.push(await tired.ask(question(), running).then(() => 'answered', String))
    expect(outcomes.filter((each) => each === 'answered')).toHaveLength(2)
    expect(asked.asked()).toBe(6)
  })

  test('questions that wait are told at once', async () => {
    let asked = 0
    const tired = giveUp(
      provider((_, signal) => {
        if (asked++ < 3) return Promise.reject(gone('rate_limit'))
        return new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        )
      }),
    )
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map(() => tired.ask(question(), running)))
    expect(outcomes.map(({ status }) => status)).toEqual(Array(5).fill('rejected'))
    expect(await tired.ask(question(), running).catch((error) => error)).toMatchObject({ kind: 'rate_limit' })
    expect(asked).toBe(5)
  })

  test('an answer is not lost to it that came meanwhile', async () => {
    await expect(giveUp(provider(async () => answer('ok'))).ask(question(), running)).resolves.toMatchObject({
      json: 'ok',
    })
  })
})
