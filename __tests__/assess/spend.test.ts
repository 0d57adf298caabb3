import { describe, expect, test } from '@jest/globals'
import { adaptRate } from '../../src/assess/gate.ts'
import { retry } from '../../src/assess/retry.ts'
import { BudgetExhausted, spendWithin } from '../../src/assess/spend.ts'
import { Budget, estimateInput } from '../../src/core/budget.ts'
import { type Provider, ProviderError, type ProviderErrorKind } from '../../src/core/provider.ts'
import { answer, provider, question } from '../builders.ts'
import fc from '../fast-check.ts'
import { failing, running } from './failing.ts'

/** A provider that pays, asked once for each question. */
function paid(vendor: Provider, budget: Budget): Provider {
  const paying = spendWithin(budget)
  return paying.perQuestion(paying.perTry(vendor))
}

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
    const spending = paid(asked.provider, new Budget(limit)).ask(question(), running)
    if (fits) await expect(spending).resolves.toMatchObject({ json: 'ok' })
    else await expect(spending).rejects.toBeInstanceOf(BudgetExhausted)
    expect(asked.asked()).toBe(fits ? 1 : 0)
  })

  test('a question waits while others hold more than they cost, and fails when nothing is left', async () => {
    const budget = new Budget(2 * (input + 100) - 1)
    const spending = paid(failing().provider, budget)
    const answers = [1, 2].map(() => spending.ask(question(), running))
    const outcomes = await Promise.allSettled(answers)
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
    const small = paid(failing().provider, new Budget(input))
    const last = [1, 2].map(() => small.ask(question(), running))
    const ends = await Promise.allSettled(last)
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  })

  test('what an answer did not use is there again', async () => {
    const budget = new Budget(2 * (input + 100) - 1)
    for (let round = 0; round < 2; round++) await paid(failing().provider, budget).ask(question(), running)
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
    await expect(paid(failing(error).provider, budget).ask(question(), running)).rejects.toBe(error)
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
          const limited = adaptRate(paid(vendor, budget), concurrency, Number.POSITIVE_INFINITY)
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

  test('what is left out is the least severe, even where a shorter question would still fit', async () => {
    const asked: number[] = []
    const long = question({ material: 'x'.repeat(3000) })
    const budget = new Budget(estimateInput(long) + 100 + 20)
    const spending = paid(
      provider(async ({ rank }) => {
        asked.push(rank)
        return answer('ok', { usage: { input: estimateInput(long), cachedInput: 0, output: 100 } })
      }),
      budget,
    )
    const outcomes = await Promise.allSettled(
      [long, { ...long, rank: 1 }, question({ rank: 2 })].map((each) => spending.ask(each, running)),
    )
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(asked).toEqual([0])
  })

  test('the more severe goes first, whoever came first', async () => {
    const asked: number[] = []
    let release = () => {}
    const first = new Promise<void>((resolve) => {
      release = resolve
    })
    const spending = paid(
      provider(async ({ rank }) => {
        asked.push(rank)
        if (rank === 0) await first
        return answer('ok')
      }),
      new Budget(input + 100),
    )
    const asking = [0, 5, 3, 4].map((rank) => spending.ask(question({ rank }), running))
    release()
    await Promise.allSettled(asking)
    expect(asked).toEqual([0, 3, 4, 5])
  })

  test('who waits for tokens when the run ends is told', async () => {
    const end = new AbortController()
    const spending = paid(
      provider(
        (_, signal) =>
          new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      ),
      new Budget(input + 100),
    )
    const asking = [1, 2, 3].map(() => spending.ask(question(), end.signal))
    end.abort(new Error('over'))
    const outcomes = await Promise.allSettled(asking)
    expect(outcomes.map((each) => (each.status === 'rejected' ? String(each.reason) : ''))).toEqual(
      Array(3).fill('Error: over'),
    )
  })

  test('an answer without an account counts by its length', async () => {
    const budget = new Budget(10_000)
    const free = { input: 0, cachedInput: 0, output: 0 }
    await paid(
      provider(async () => answer('x'.repeat(298), { usage: free })),
      budget,
    ).ask(question(), running)
    expect(budget.spent).toBe(input + 100)
  })

  test('a question that is asked again keeps its tokens, so that no less severe one takes them', async () => {
    const asked: number[] = []
    const cost = { input, cachedInput: 0, output: 100 }
    const paying = spendWithin(new Budget(2 * (input + 100)))
    const vendor = provider(async ({ rank }) => {
      asked.push(rank)
      if (asked.length === 1) throw new ProviderError('unavailable', 'm', { retryable: true })
      return answer('ok', { usage: cost })
    })
    const paced = adaptRate(paying.perTry(vendor), 2, Number.POSITIVE_INFINITY)
    const asking = paying.perQuestion(
      retry(paced, { attempts: 2, pauseMs: 5, deadline: Number.POSITIVE_INFINITY }),
    )
    const outcomes = await Promise.allSettled(
      [0, 1, 2, 3].map((rank) => asking.ask(question({ rank }), running)),
    )
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
    expect(asked).toEqual([0, 1, 0])
  })

  test('what a question held for another try is free once it is given up', async () => {
    const budget = new Budget(2 * (input + 100))
    const paying = spendWithin(budget)
    const down = failing(
      ...Array.from({ length: 9 }, () => new ProviderError('timeout', 'm', { retryable: true })),
    )
    const asking = paying.perQuestion(paying.perTry(down.provider))
    await expect(asking.ask(question(), running)).rejects.toMatchObject({ kind: 'timeout' })
    expect(budget.open).toBe(0)
    expect(budget.spent).toBe(input)
  })
})
