import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/core/evidence.ts'
import type { RemedyAnswer, RemedyWanted } from '../../src/core/fix/proposed.ts'
import { remedyKey, toAbsoluteRemedy, toRelativeRemedy } from '../../src/core/fix/remedy-key.ts'
import type { Question } from '../../src/core/provider.ts'
import { answer, evidence, remedyWanted } from '../builders.ts'
import fc from '../fast-check.ts'
import { askedRemedies, fixOf, idsOf, inMemory, item, kindsOf, whole } from './asked-remedies.ts'

const lines = ['def f(q):', '    name = q["name"]', '    return db.execute(name)']
const fingerprint = '0123456789abcdef'

/** A function at a line of its file, and the file's imports at the top. */
function shownAt(from: number, over: Partial<Evidence> = {}): Evidence {
  return evidence(
    lines.join('\n'),
    { from: from + 2, to: from + 2 },
    {
      pieces: [
        { path: 'src/app.py', role: 'enclosing function', from, lines },
        { path: 'src/app.py', role: 'imports', from: 1, lines: ['import db'] },
      ],
      ...over,
    },
  )
}

/** Adds an import, and replaces the last line of a function that begins at `from`. */
function fixAt(from: number) {
  return fixOf(0, {
    edits: [
      { path: 'src/app.py', startLine: 2, endLine: 1, replacement: 'import safe' },
      {
        path: 'src/app.py',
        startLine: from + 2,
        endLine: from + 2,
        replacement: '    return safe.run(name)',
      },
    ],
  })
}

const fixing = (from: number) => async (question: Question) =>
  answer({ findings: idsOf(question).map((id) => item(id, { fix: fixAt(from) })) })

/** Asks about one finding, and then about another with what the first left. */
async function twice(
  first: RemedyWanted,
  second: RemedyWanted,
  { proved = true, from = 10, asked = {} } = {},
) {
  const store = inMemory(proved)
  const one = await askedRemedies([first], fixing(from), { store })
  expect(kindsOf(one.outcomes)).toEqual(['fix'])
  const over = {
    store,
    asked: { provider: 'v:m', endpoint: 'https://v.example', promptVersion: '1', memories: [], ...asked },
  }
  const { outcomes, questions, progress } = await askedRemedies(
    [second],
    async (question) => whole(question),
    over,
  )
  return { outcomes, asked: questions.filter(({ correction }) => !correction).length, progress, store }
}

const wanted = (from = 10, over: Partial<RemedyWanted> = {}) => remedyWanted(shownAt(from), over)

describe('what was answered before', () => {
  test.each([true, false])('is taken, and its lines are today’s (proved: %s)', async (proved) => {
    const { outcomes, asked, progress } = await twice(wanted(10), wanted(40), { proved })
    expect([asked, progress]).toEqual([0, [1]])
    expect(outcomes).toEqual([
      { fingerprint, why: 'Why F1.', steps: ['Step of F1.'], fix: fixAt(40), fixedWith: null, left: null },
    ])
  })

  const shown = shownAt(10)
  const failed = { edits: fixAt(10).edits, why: ['the rule still fires'] }
  const assessment = { verdict: 'true_positive', confidence: 'high', reason: 'Other words.' } as const
  test.each<[string, RemedyWanted, number]>([
    ['the same', wanted(), 0],
    ['the same, judged in other words', wanted(10, { assessment }), 0],
    ['another verdict', wanted(10, { assessment: { ...assessment, verdict: 'needs_review' } }), 1],
    ['no verdict', wanted(10, { assessment: null }), 1],
    ['other code', remedyWanted({ ...shown, pieces: shown.pieces.slice(0, 1) }), 1],
    ['guidance alone', wanted(10, { wantsFix: false }), 1],
    ['a fix that failed', wanted(10, { failed }), 1],
    ['a wish', wanted(10, { instruction: 'Use find().' }), 1],
  ])('%s', async (_, second, questions) => {
    expect((await twice(wanted(), second)).asked).toBe(questions)
  })

  test.each([
    ['another model', { provider: 'v:n' }, 1],
    ['another server', { endpoint: 'https://w.example' }, 1],
    ['other instructions for judging', { promptVersion: '2' }, 0],
  ])('%s', async (_, asked, questions) => {
    expect((await twice(wanted(), wanted(), { asked })).asked).toBe(questions)
  })

  test('a failed fix and a wish have answers of their own, wherever the code stands', async () => {
    const about = (from: number) =>
      wanted(from, { failed: { edits: fixAt(from).edits, why: ['w'] }, instruction: 'i' })
    expect((await twice(about(10), about(30))).asked).toBe(0)
    const other = wanted(10, { failed: { edits: fixAt(10).edits, why: ['v'] }, instruction: 'i' })
    expect((await twice(about(10), other)).asked).toBe(1)
  })

  test('is without secrets in the store', async () => {
    const store = inMemory()
    await askedRemedies(
      [wanted()],
      async () => answer({ findings: [item('F1', { why: 'hunter2', fix: null })] }),
      {
        store,
      },
    )
    expect(JSON.stringify([...store.entries.values()])).toContain('[redacted 1: secret]')
    expect(JSON.stringify([...store.entries.values()])).not.toContain('hunter2')
  })

  test.each<[string, object]>([
    ['no answer', { why: 3 }],
    ['an answer whose fix was left out', { fix: fixOf(99) }],
  ])('%s is not kept', async (_, over) => {
    const store = inMemory()
    await askedRemedies([wanted()], async () => answer({ findings: [item('F1', over)] }), { store })
    expect(store.entries.size).toBe(0)
  })
})

describe('the rest of a file, which the question’s name says nothing of', () => {
  const withRest = (text: string) => {
    const shown = shownAt(10)
    const rest = { path: 'src/app.py', role: 'rest of the file', from: 2, lines: ['', text] }
    return remedyWanted({ ...shown, pieces: [rest, ...shown.pieces] })
  }

  test('may change where no edit lies in it', async () => {
    const { outcomes, asked } = await twice(withRest('a = 1'), withRest('a = 2'))
    expect(asked).toBe(0)
    expect(outcomes).toMatchObject([{ fix: { edits: fixAt(10).edits } }])
  })

  test.each([
    ['a = 1', 0],
    ['a = 2', 1],
  ])('%s, where one does', async (text, questions) => {
    const store = inMemory()
    const inRest = async () => answer({ findings: [item('F1', { fix: fixOf(3) })] })
    await askedRemedies([withRest('a = 1')], inRest, { store })
    const second = await askedRemedies([withRest(text)], inRest, { store })
    expect(second.questions).toHaveLength(questions)
    expect(second.outcomes).toMatchObject([{ fix: fixOf(3) }])
  })
})

describe('an answer that points to another finding’s fix', () => {
  const two = (from: number) => {
    const second = shownAt(from, { matched: 'name = q["name"]' })
    const other = { ...second, finding: { ...second.finding, fingerprint: 'other' } }
    return [wanted(from), remedyWanted(other)]
  }
  const pointing = async () =>
    answer({ findings: [item('F1', { fix: null, fixed_with: 'F2' }), item('F2', { fix: fixAt(10) })] })

  test('is taken where that is known as well', async () => {
    const store = inMemory()
    const first = await askedRemedies(two(10), pointing, { store })
    const second = await askedRemedies(two(20), pointing, { store })
    expect(second.questions).toEqual([])
    expect(second.outcomes).toMatchObject([
      { fix: null, fixedWith: 'other' },
      { fix: { edits: fixAt(20).edits } },
    ])
    expect(kindsOf(first.outcomes)).toEqual(kindsOf(second.outcomes))
  })

  test('is asked for anew where it is not', async () => {
    const store = inMemory()
    await askedRemedies(two(10), pointing, { store })
    const { questions, outcomes } = await askedRemedies(two(10).slice(0, 1), fixing(10), { store })
    expect(questions).toHaveLength(1)
    expect(outcomes).toMatchObject([{ fix: fixAt(10), fixedWith: null }])
  })

  test('is asked for anew where the other has no fix', async () => {
    const store = inMemory()
    await askedRemedies(two(10), pointing, { store })
    const without = { why: 'w', steps: ['s'], fix: null, fixedWith: null }
    const [, other] = two(10)
    const asked = { provider: 'v:m', endpoint: 'https://v.example', promptVersion: '1', memories: [] }
    if (other !== undefined) store.set(remedyKey(other, asked), without)
    const { questions, outcomes } = await askedRemedies(two(10), fixing(10), { store })
    expect(questions.flatMap(idsOf)).toEqual(['F1'])
    expect(kindsOf(outcomes)).toEqual(['fix', 'guidance'])
  })
})

describe('a store that holds something else', () => {
  const stored = { why: 'w', steps: ['s'], fix: null, fixedWith: null }
  const edit = { piece: 0, offset: 2, length: 1, replacement: 'x' }
  const said = { confidence: 'low', explanation: 'e', beyond: null, removes: null, rest: null }
  test.each<[string, unknown, boolean]>([
    ['an answer', stored, true],
    ['an answer with a fix', { ...stored, fix: { ...said, edits: [edit] } }, true],
    ['nothing', null, false],
    ['a text', 'fix', false],
    ['no steps', { ...stored, steps: [] }, false],
    ['an endless text', { ...stored, why: 'w'.repeat(100_000) }, false],
    [
      'an edit of a piece that is not there',
      { ...stored, fix: { ...said, edits: [{ ...edit, piece: 2 }] } },
      false,
    ],
    ['an edit beyond its piece', { ...stored, fix: { ...said, edits: [{ ...edit, length: 2 }] } }, false],
    ['an edit before its piece', { ...stored, fix: { ...said, edits: [{ ...edit, offset: -1 }] } }, false],
    [
      'a path',
      { ...stored, fix: { ...said, edits: [{ path: 'a', startLine: 1, endLine: 1, replacement: 'x' }] } },
      false,
    ],
    ['a fix and a pointer', { ...stored, fix: { ...said, edits: [edit] }, fixedWith: 'k' }, false],
  ])('%s', (_, value, taken) => {
    expect(toAbsoluteRemedy(value, wanted()) !== null).toBe(taken)
  })

  test('a fix that nobody wants is none', () => {
    const value = { ...stored, fix: { ...said, edits: [edit] } }
    expect(toAbsoluteRemedy(value, wanted(10, { wantsFix: false }))).toBeNull()
  })
})

test('an edit over pieces that may move apart is not kept', () => {
  const shown = shownAt(2)
  const edits = [{ path: 'src/app.py', startLine: 1, endLine: 2, replacement: 'x' }]
  const about = { why: 'w', steps: ['s'], fix: { ...fixOf(0), edits, confidence: 'low' as const } }
  expect(toRelativeRemedy(about, null, shown)).toBeNull()
})

test('an answer that moves with its lines comes back about the same lines', () => {
  const place = fc.record({ at: fc.nat(3), length: fc.nat(3) })
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 1000 }),
      fc.integer({ min: 5, max: 1000 }),
      fc.array(place, { minLength: 1, maxLength: 5 }),
      (before, after, places) => {
        const at = (from: number): RemedyAnswer => ({
          fingerprint,
          why: 'w',
          steps: ['s'],
          fix: {
            explanation: 'e',
            confidence: 'low',
            beyond: null,
            removes: 'r',
            edits: places.map((each) => {
              const startLine = from + each.at
              return {
                path: 'src/app.py',
                startLine,
                endLine: Math.min(startLine + each.length, from + 3) - 1,
                replacement: 'x\ny',
              }
            }),
          },
          fixedWith: null,
          left: null,
        })
        const kept = toRelativeRemedy(at(before), null, shownAt(before))
        const { fixedWith: _, ...moved } = at(after)
        expect(toAbsoluteRemedy(JSON.parse(JSON.stringify(kept)), wanted(after))).toEqual({
          ...moved,
          fixedWithKey: null,
        })
        const asked = { provider: '', endpoint: '', promptVersion: '', memories: [] }
        expect(remedyKey(wanted(after), asked)).toBe(remedyKey(wanted(before), asked))
      },
    ),
  )
})
