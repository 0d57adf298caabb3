import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  BudgetExhausted,
  limitConcurrency,
  type RetryOptions,
  retry,
  spendWithin,
} from '../../src/assess/wrappers.ts'
import { Budget, estimateInput } from '../../src/core/budget.ts'
import { type Provider, ProviderError, type ProviderErrorKind } from '../../src/core/provider.ts'
import { answer, provider, question } from '../builders.ts'

const running = new AbortController().signal
const soon = (): RetryOptions => ({
  attempts: 3,
  pauseMs: 1,
  answerMs: 10_000,
  deadline: Date.now() + 10_000,
})

/** Fails with each of some errors in turn, then answers; counts how often it was asked. */
function failing(...errors: unknown[]): { provider: Provider; asked(): number } {
  let asked = 0
  return {
    asked: () => asked,
    provider: provider(async () => {
      const error = errors[asked++]
      if (error !== undefined) throw error
      return answer('ok')
    }),
  }
}

const busy = (retryAfterMs: number | null = null) =>
  new ProviderError('rate_limit', 'busy', { retryable: true, retryAfterMs })

describe('concurrency', () => {
  test.each([1, 2, 5])('at most %d under way, all of them answered, in order', async (limit) => {
    let underWay = 0
    let most = 0
    const begun: string[] = []
    const limited = limitConcurrency(
      provider(async ({ material }) => {
        begun.push(material)
        most = Math.max(most, ++underWay)
        await wait(1)
        underWay--
        return answer(material)
      }),
      limit,
    )
    const materials = Array.from({ length: 12 }, (_, index) => String(index))
    const answers = await Promise.all(
      materials.map((material) => limited.ask(question({ material }), running)),
    )
    expect(most).toBe(limit)
    expect(begun).toEqual(materials)
    expect(answers.map(({ json }) => json)).toEqual(materials)
  })

  test('one that fails gives its place to the next', async () => {
    const { provider: fails } = failing(busy(), undefined)
    const limited = limitConcurrency(fails, 1)
    const outcomes = await Promise.allSettled([
      limited.ask(question(), running),
      limited.ask(question(), running),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  })

  test('what waits when the run ends is not asked any more', async () => {
    const end = new AbortController()
    let asked = 0
    const limited = limitConcurrency(
      provider(async () => {
        asked++
        end.abort(new Error('over'))
        return answer('ok')
      }),
      1,
    )
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => limited.ask(question(), end.signal)))
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(asked).toBe(1)
  })
})

describe('budget', () => {
  const input = estimateInput(question())

  test.each<[string, number, boolean]>([
    ['more than enough', 10_000, true],
    ['exactly enough', input + 100, true],
    ['enough for the question, not for the longest answer', input + 1, true],
    ['enough for the question alone', input, true],
    ['less than the question', input - 1, false],
    ['nothing', 0, false],
  ])('%s', async (_, limit, fits) => {
    const asked = failing()
    const spending = spendWithin(asked.provider, new Budget(limit)).ask(question(), running)
    if (fits) await expect(spending).resolves.toMatchObject({ json: 'ok' })
    else await expect(spending).rejects.toBeInstanceOf(BudgetExhausted)
    expect(asked.asked()).toBe(fits ? 1 : 0)
  })

  test('a question waits while others hold more than they cost, and fails when nothing is left', async () => {
    const budget = new Budget(2 * (input + 100) - 1)
    const answers = [1, 2].map(() => spendWithin(failing().provider, budget).ask(question(), running))
    const outcomes = await Promise.allSettled(answers)
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
    const small = new Budget(input)
    const last = [1, 2].map(() => spendWithin(failing().provider, small).ask(question(), running))
    const ends = await Promise.allSettled(last)
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  })

  test('what an answer did not use is there again', async () => {
    const budget = new Budget(2 * (input + 100) - 1)
    for (let round = 0; round < 2; round++)
      await spendWithin(failing().provider, budget).ask(question(), running)
    expect(budget.spent).toBe(30)
  })

  const usage = { input: 7, cachedInput: 0, output: 3 }
  test.each<[ProviderErrorKind, boolean, number]>([
    ['rate_limit', false, 0],
    ['unavailable', false, 0],
    ['authentication', false, 0],
    ['context_length', false, 0],
    ['timeout', false, input],
    ['malformed', false, input],
    ['refusal', false, input],
    ['malformed', true, 10],
    ['truncated', true, 10],
    ['rate_limit', true, 10],
  ])('a question that ends in %s, its cost told: %p', async (kind, told, spent) => {
    const budget = new Budget(10_000)
    const error = new ProviderError(kind, 'm', { usage: told ? usage : null })
    await expect(spendWithin(failing(error).provider, budget).ask(question(), running)).rejects.toBe(error)
    expect(budget.spent).toBe(spent)
  })

  test('never exceeded by more than one reply, whatever questions cost', async () => {
    const cost = fc.record({
      material: fc.integer({ min: 0, max: 900 }),
      maxOutputTokens: fc.integer({ min: 1, max: 500 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      turns: fc.nat(4),
      fails: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(cost, { maxLength: 20 }),
        fc.nat(3000),
        fc.integer({ min: 1, max: 8 }),
        async (costs, limit, concurrency) => {
          const budget = new Budget(limit)
          const vendor = provider(async (asked) => {
            const each = costs[asked.sources.length]
            for (let turn = 0; turn < (each?.turns ?? 0); turn++) await null
            const real = {
              input: Math.floor(estimateInput(asked) * (each?.share ?? 1)),
              cachedInput: 0,
              output: Math.floor(asked.maxOutputTokens * (each?.share ?? 1)),
            }
            if (each?.fails) throw new ProviderError('malformed', 'm', { usage: real })
            return answer('ok', { usage: real })
          })
          const limited = limitConcurrency(spendWithin(vendor, budget), concurrency)
          const place = { path: '', from: 1, to: 1, sha256: '' }
          await Promise.allSettled(
            costs.map(({ material, maxOutputTokens }, index) =>
              // The number of sources tells the fake which question it is.
              limited.ask(
                question({
                  material: 'x'.repeat(material),
                  maxOutputTokens,
                  sources: Array(index).fill(place),
                }),
                running,
              ),
            ),
          )
          const longest = Math.max(0, ...costs.map(({ maxOutputTokens }) => maxOutputTokens))
          expect(budget.spent).toBeLessThanOrEqual(limit + longest)
        },
      ),
    )
  })
})

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
    const asking = retry(counted, { ...soon(), attempts: 2, answerMs: 2 }).ask(question(), running)
    await expect(asking).rejects.toMatchObject({ name: 'ProviderError', kind: 'timeout', retryable: true })
    expect(asked).toBe(2)
  })

  test('the end of the run is no time-out of the answer', async () => {
    const end = new AbortController()
    const asking = retry(silent, soon()).ask(question(), end.signal)
    end.abort(new Error('over'))
    await expect(asking).rejects.toThrow('over')
  })
})
