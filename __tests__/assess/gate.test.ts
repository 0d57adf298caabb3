import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { adaptRate } from '../../src/assess/gate.ts'
import { ProviderError } from '../../src/core/provider.ts'
import { answer, provider, question } from '../builders.ts'
import fc from '../fast-check.ts'
import { busy, failing, running } from './failing.ts'

const never = Number.POSITIVE_INFINITY

describe('concurrency', () => {
  test.each([1, 2, 5])('at most %d under way, all of them answered, in order', async (limit) => {
    let underWay = 0
    let most = 0
    const begun: string[] = []
    const limited = adaptRate(
      provider(async ({ material }) => {
        begun.push(material)
        most = Math.max(most, ++underWay)
        await wait(1)
        underWay--
        return answer(material)
      }),
      limit,
      never,
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
    const limited = adaptRate(fails, 1, never)
    const outcomes = await Promise.allSettled([
      limited.ask(question(), running),
      limited.ask(question(), running),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  })

  test('what waits when the run ends is not asked any more', async () => {
    const end = new AbortController()
    let asked = 0
    const limited = adaptRate(
      provider(async () => {
        asked++
        end.abort(new Error('over'))
        return answer('ok')
      }),
      1,
      never,
    )
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => limited.ask(question(), end.signal)))
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(asked).toBe(1)
  })

  test('the more severe goes first, a question that is asked again before those that were not asked yet', async () => {
    const asked: number[] = []
    const limited = adaptRate(
      provider(async ({ rank }) => {
        asked.push(rank)
        await null
        return answer('ok')
      }),
      1,
      never,
    )
    await Promise.all([7, 2, 9, 1, 2].map((rank) => limited.ask(question({ rank }), running)))
    expect(asked).toEqual([7, 1, 2, 2, 9])
  })
})

describe('what the vendor says counts for all', () => {
  /** Answers when told to; says how many are under way. */
  function held(answerNumber: (index: number) => ReturnType<typeof answer>) {
    const waiting: (() => void)[] = []
    let begun = 0
    const ask = async () => {
      const index = begun++
      await new Promise<void>((resolve) => waiting.push(resolve))
      return answerNumber(index)
    }
    return {
      provider: provider(ask),
      begun: () => begun,
      async release(count: number) {
        for (const go of waiting.splice(0, count)) go()
        await wait(0)
      },
    }
  }

  test('with few requests left, few are under way', async () => {
    const quota = { requests: { left: 2, resetMs: 60_000 }, tokens: null }
    const vendor = held(() => answer('ok', { quota }))
    const limited = adaptRate(vendor.provider, 8, never)
    const asking = Array.from({ length: 12 }, () => limited.ask(question(), running))
    expect(vendor.begun()).toBe(0)
    await wait(0)
    expect(vendor.begun()).toBe(8)
    await vendor.release(8)
    expect(vendor.begun()).toBe(10)
    await vendor.release(2)
    await vendor.release(2)
    await Promise.all(asking)
  })

  test('after a refusal half as many, and none before its time', async () => {
    let refused = false
    const vendor = provider(async () => {
      if (!refused) {
        refused = true
        throw busy(40)
      }
      return answer(Date.now())
    })
    const limited = adaptRate(vendor, 1, never)
    const before = Date.now()
    const [first, second] = await Promise.allSettled([1, 2].map(() => limited.ask(question(), running)))
    expect(first?.status).toBe('rejected')
    expect(second?.status === 'fulfilled' ? Number(second.value.json) - before : 0).toBeGreaterThanOrEqual(40)
  })

  test('a wait beyond the end of the run holds up nobody else', async () => {
    const asked = failing(busy(3_600_000))
    const limited = adaptRate(asked.provider, 1, Date.now() + 60_000)
    const outcomes = await Promise.allSettled([1, 2].map(() => limited.ask(question(), running)))
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  })
})

test('for any sequence of faults every question ends once, and never too many are under way', async () => {
  const fault = fc.constantFrom('answer', 'busy', 'down', 'bug')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fault, { maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      async (faults, most) => {
        let underWay = 0
        let peak = 0
        const vendor = provider(async ({ rank }) => {
          peak = Math.max(peak, ++underWay)
          await null
          underWay--
          if (faults[rank] === 'busy') throw busy(0)
          if (faults[rank] === 'down') throw new ProviderError('unavailable', 'm')
          if (faults[rank] === 'bug') throw new TypeError('m')
          return answer(rank)
        })
        const limited = adaptRate(vendor, most, never)
        const outcomes = await Promise.allSettled(
          faults.map((_, rank) => limited.ask(question({ rank }), running)),
        )
        expect(outcomes.map(({ status }) => status)).toEqual(
          faults.map((each) => (each === 'answer' ? 'fulfilled' : 'rejected')),
        )
        expect(peak).toBeLessThanOrEqual(most)
      },
    ),
  )
})
