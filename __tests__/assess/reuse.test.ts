import { describe, expect, test } from '@jest/globals'
import { type ReuseOptions, reuseAnswers } from '../../src/assess/reuse.ts'
import type { Assessment } from '../../src/core/assessment.ts'
import { answerKey } from '../../src/core/cache-key.ts'
import { checkCitations } from '../../src/core/citations.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import type { MoreCode, Need } from '../../src/core/more-code.ts'
import type { Assessor } from '../../src/core/provider.ts'
import type { Store } from '../../src/core/store.ts'
import { analyzed, evidence } from '../builders.ts'

const options: ReuseOptions = {
  provider: 'v:m',
  endpoint: 'https://v.example',
  promptVersion: '1',
  memories: [],
  unprovedMayClear: true,
}
const code = 'def show(part):\n    limit = 1 + 100\n    return run(part)'
const quote = { path: 'src/app.py', line: 2, quote: 'limit = 1 + 100' }

function shown(fingerprint: string, text = code): Evidence {
  return evidence(text, { from: 3, to: 3 }, { about: { fingerprint } })
}

/** Answers whatever it is asked, and remembers what that was. */
function asked(answer: (of: Evidence) => Assessment = ({ finding: { fingerprint } }) => clear(fingerprint)) {
  const calls: string[][] = []
  const assessor: Assessor = {
    assess: async (all) => {
      calls.push(all.map(({ finding }) => finding.fingerprint))
      return all.map(answer)
    },
  }
  return { assessor, calls }
}

function clear(fingerprint: string): Assessment {
  const { holds: _, decides: __, ...citation } = { ...quote, holds: true, decides: true }
  return { ...analyzed({ fingerprint }), citations: [citation] }
}

function inMemory(
  proved: boolean,
  entries = new Map<string, unknown>(),
): Store & { entries: typeof entries } {
  return {
    entries,
    get: (key) => (entries.has(key) ? { value: entries.get(key), proved } : null),
    set: (key, value) => void entries.set(key, JSON.parse(JSON.stringify(value))),
  }
}

const signal = new AbortController().signal

describe('answers of earlier runs', () => {
  test.each([
    [true, 'proved'],
    [false, 'unproved'],
  ])('are taken and say so (proved: %s)', async (proved, reused) => {
    const store = inMemory(proved)
    const first = reuseAnswers(asked().assessor, store, options)
    await first.assess([shown('a')], signal)
    const { assessor, calls } = asked()
    const second = reuseAnswers(assessor, store, options)
    const answers = await second.assess([shown('a')], signal)
    expect(answers).toEqual([{ ...clear('a'), reused }])
    expect([first.reused, second.reused, calls]).toEqual([0, 1, []])
  })

  test('what is missing is asked for at once', async () => {
    const store = inMemory(true)
    await reuseAnswers(asked().assessor, store, options).assess([shown('a')], signal)
    const { assessor, calls } = asked()
    const all = [shown('b', `${code} + 1`), shown('a'), shown('c', `${code} + 2`)]
    const answers = await reuseAnswers(assessor, store, options).assess(all, signal)
    expect(calls).toEqual([['b', 'c']])
    expect(answers.map(({ fingerprint }) => fingerprint).sort()).toEqual(['a', 'b', 'c'])
  })

  test('equal findings share an answer, and keep their own fingerprint', async () => {
    const store = inMemory(true)
    await reuseAnswers(asked().assessor, store, options).assess([shown('a')], signal)
    const answers = await reuseAnswers(asked().assessor, store, options).assess(
      [shown('a'), shown('a-2')],
      signal,
    )
    expect(answers.map(({ fingerprint }) => fingerprint)).toEqual(['a', 'a-2'])
  })

  test('what was not analyzed is asked for again', async () => {
    const store = inMemory(true)
    const failing = asked(({ finding: { fingerprint } }) => ({
      fingerprint,
      status: 'not_analyzed',
      kind: 'timeout',
      detail: 'd',
    }))
    await reuseAnswers(failing.assessor, store, options).assess([shown('a')], signal)
    expect(store.entries.size).toBe(0)
  })

  test('an answer that nobody asked for is not kept', async () => {
    const store = inMemory(true)
    await reuseAnswers(asked(() => clear('other')).assessor, store, options).assess([shown('a')], signal)
    expect(store.entries.size).toBe(0)
  })

  test('a quote that was never shown is not kept, its place is', async () => {
    const store = inMemory(true)
    const invented = { path: 'src/app.py', line: 1, quote: 'password = "planted"' }
    const inventing = asked(({ finding: { fingerprint } }) => ({
      ...analyzed({ fingerprint }),
      citations: [invented],
    }))
    await reuseAnswers(inventing.assessor, store, options).assess([shown('a')], signal)
    expect(JSON.stringify([...store.entries.values()])).not.toContain('planted')
    const [answer] = await reuseAnswers(asked().assessor, store, options).assess([shown('a')], signal)
    expect(answer).toMatchObject({ citations: [{ path: 'src/app.py', line: 1, quote: '' }] })
    expect(answer && checkCitations(answer, shown('a'))).toMatchObject({ citations: [{ holds: false }] })
  })
})

describe('a store that holds something else', () => {
  const key = answerKey(shown('a'), options)
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'false_positive'],
    ['another answer', { verdict: 'safe' }],
  ])('%s: it is asked for', async (_, value) => {
    const { assessor, calls } = asked()
    await reuseAnswers(assessor, inMemory(true, new Map([[key, value]])), options).assess(
      [shown('a')],
      signal,
    )
    expect(calls).toEqual([['a']])
  })

  test('citations of files that nobody showed are left out', async () => {
    const stored = {
      verdict: 'true_positive',
      confidence: 'high',
      reason: 'r',
      component: null,
      citations: [{ path: 'secrets.py', line: 1, quote: 'anything' }],
    }
    const store = inMemory(true, new Map([[key, stored]]))
    const [answer] = await reuseAnswers(asked().assessor, store, options).assess([shown('a')], signal)
    expect(answer).toMatchObject({ verdict: 'true_positive', citations: [] })
  })

  test.each<[boolean, boolean, number]>([
    [false, false, 1],
    [false, true, 0],
    [true, false, 0],
  ])('a false positive (proved: %s) where unproved ones may clear: %s', async (proved, may, questions) => {
    const store = inMemory(proved)
    await reuseAnswers(asked().assessor, store, options).assess([shown('a')], signal)
    const { assessor, calls } = asked()
    await reuseAnswers(assessor, store, { ...options, unprovedMayClear: may }).assess([shown('a')], signal)
    expect(calls).toHaveLength(questions)
  })
})

describe('an answer that rests on code which its model asked for', () => {
  const limit = { path: 'src/limits.py', role: 'on request', from: 4, lines: ['LIMIT = 1 + 100'] }
  const citation = { path: 'src/limits.py', line: 4, quote: 'LIMIT = 1 + 100' }
  const requests: Need[][] = [[{ symbol: 'LIMIT' }], [{ path: 'src/app.py', from: 9, to: 10 }]]
  const resting = (fingerprint: string): Assessment => ({
    ...analyzed({ fingerprint, besides: { requests, pieces: [limit] } }),
    citations: [citation],
  })

  /** Answers as if the limit stood at `from`, with this text. */
  function shows(from: number, text = limit.lines[0] ?? '') {
    const fetched: Need[] = []
    const moreCode: MoreCode = async (_, needs) => {
      fetched.push(...needs)
      const has = needs.some((need) => 'symbol' in need)
      return { pieces: has ? [{ ...limit, from, lines: [text] }] : [], refused: [] }
    }
    return { moreCode, fetched }
  }

  async function reused(moreCode: MoreCode | undefined, evidence = shown('a')) {
    const store = inMemory(true)
    const first = asked(({ finding: { fingerprint } }) => resting(fingerprint))
    await reuseAnswers(first.assessor, store, options).assess([shown('a')], signal)
    const { assessor, calls } = asked()
    const again = reuseAnswers(assessor, store, { ...options, ...(moreCode && { moreCode }) })
    const [answer] = await again.assess([evidence], signal)
    return { answer, calls, store }
  }

  test('is taken where that is the same, wherever it stands now', async () => {
    const { moreCode, fetched } = shows(40)
    const { answer, calls } = await reused(moreCode)
    expect(calls).toEqual([])
    expect(fetched).toEqual(requests.flat())
    expect(answer).toMatchObject({
      reused: 'proved',
      citations: [{ ...citation, line: 40 }],
      besides: { pieces: [{ from: 40 }] },
    })
    expect(answer && checkCitations(answer, shown('a'))).toMatchObject({
      citations: [{ holds: true, decides: true }],
    })
  })

  test('lines of a file that is shown move with what is shown of it', async () => {
    const { moreCode, fetched } = shows(4)
    const moved = shown('a')
    const pieces = moved.pieces.map((piece) => ({ ...piece, from: piece.from + 5 }))
    const about = { ...moved, pieces, finding: { ...moved.finding, head: { from: 8, to: 8 } } }
    expect((await reused(moreCode, about)).calls).toEqual([])
    expect(fetched[1]).toEqual({ path: 'src/app.py', from: 14, to: 15 })
  })

  test.each<[string, MoreCode | undefined]>([
    ['is other code', shows(4, 'LIMIT = request.args').moreCode],
    ['is gone', async () => ({ pieces: [], refused: [] })],
    [
      'cannot be fetched',
      async () => {
        throw new Error('gone')
      },
    ],
    ['may not be fetched', undefined],
  ])('is asked for anew where that %s', async (_, moreCode) => {
    expect((await reused(moreCode)).calls).toEqual([['a']])
  })

  test('is kept without that code', async () => {
    const { store } = await reused(shows(4).moreCode)
    const kept = JSON.stringify([...store.entries.values()])
    expect(kept.match(/1 \+ 100/g)).toHaveLength(1)
    expect(kept).not.toContain('on request')
  })

  test('is not kept while the model wants more', async () => {
    const store = inMemory(true)
    const wanting = asked(({ finding: { fingerprint } }) => ({
      ...analyzed({ fingerprint }),
      wantsMore: true,
    }))
    await reuseAnswers(wanting.assessor, store, options).assess([shown('a')], signal)
    expect(store.entries.size).toBe(0)
  })
})
