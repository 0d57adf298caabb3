import { describe, expect, test } from '@jest/globals'
import type { OfferedFix, Remedy } from '../../../src/core/fix/fix.ts'
import { readMark } from '../../../src/core/plan/mark.ts'
import { ownThreads, topicsOf } from '../../../src/core/plan/match.ts'
import { planReview } from '../../../src/core/plan/plan.ts'
import type { PlanInput } from '../../../src/core/plan/plan-input.ts'
import { isSameFix, isUnanswered } from '../../../src/core/plan/shown-fix.ts'
import type { Operation, Thread } from '../../../src/core/platform.ts'
import {
  analyzed,
  decision,
  fileChange,
  finding,
  htmlForms,
  mark,
  markedFinding,
  offeredFix,
  remedy,
  thread,
} from '../../builders.ts'

const path = 'src/app.py'
const about = decision({ finding: finding({ fingerprint: 'f7', head: { from: 7, to: 7 } }) })

function fix(over: Partial<OfferedFix> = {}): OfferedFix {
  return offeredFix({
    source: 'model',
    confidence: 'high',
    edits: [{ path, from: 6, to: 8, lines: ['run("orders")'] }],
    ...over,
  })
}

function plan(told: Partial<Remedy> | null, over: Partial<PlanInput> = {}): Operation[] {
  return planReview({
    name: 'default',
    head: 'c2',
    scans: 1,
    assessor: 'fake:model-1',
    account: 'assistant[bot]',
    own: [],
    matches: new Map(),
    gone: new Map(),
    heard: new Map(),
    heardGone: new Map(),
    digestsGone: new Map(),
    shownDigests: new Map([['f7', 'e1']]),
    digests: new Map([['f7', 'c0de']]),
    decisions: [about],
    mayShow: () => true,
    evidence: new Map(),
    remedies: new Map(told === null ? [] : [['f7', remedy({ fingerprint: 'f7', ...told })]]),
    diff: new Map([[path, fileChange({ hunks: [{ from: 1, to: 50 }] })]]),
    forms: htmlForms,
    limits: { body: 65_000, fileComments: 10 },
    maxComments: 20,
    comment: {
      target: { forms: { line: '/l', range: '/r', commit: '/c' }, commit: 'c2' },
      assessor: 'fake:model-1',
      html: true,
      suggestion: 'github',
      showFixes: true,
      mayName: null,
    },
    ...over,
  }).operations
}

/** A conversation in which these comments were opened. */
function posted(operations: Operation[], over: Partial<Thread> = {}): Pick<PlanInput, 'own' | 'matches'> {
  const threads = operations.flatMap((each) =>
    each.kind === 'open' ? [thread(mark(), { body: each.body, ...each.place, ...over })] : [],
  )
  const own = ownThreads(threads, 'default')
  return { own, matches: new Map(topicsOf(own).map((topic) => [topic.marked.fingerprint, topic])) }
}

function fixIn(operation: Operation | undefined): string | null | undefined {
  return readMark(operation?.body ?? '')?.findings[0]?.fix
}

describe('a comment with a suggestion', () => {
  test('stands on the lines that it replaces', () => {
    const [operation] = plan({ fix: fix() })
    expect(operation).toMatchObject({ kind: 'open', place: { path, lines: { from: 6, to: 8 } } })
    expect(operation?.body).toContain('```suggestion\nrun("orders")\n```')
  })

  test('has it as a diff, should the host refuse the lines', () => {
    const [operation] = plan({ fix: fix() })
    const lowered = operation?.kind === 'open' ? operation.lowered : null
    expect(lowered).toContain('```diff')
    expect(lowered).not.toContain('```suggestion')
    expect(readMark(lowered ?? '')).toEqual(readMark(operation?.body ?? ''))
  })

  test.each<[string, Partial<Remedy>, Partial<PlanInput>]>([
    ['that is not checked', { fix: fix({ check: { outcome: 'unchecked', why: 'w' } }) }, {}],
    ['on a host that has none', { fix: fix() }, { forms: { ...htmlForms, suggestion: null } }],
    ['that is in several places', { fix: fix({ suggestion: null }) }, {}],
    [
      'of a false positive',
      { fix: fix() },
      { decisions: [{ ...about, action: 'annotate', assessment: analyzed({ fingerprint: 'f7' }) }] },
    ],
  ])('%s stands on its finding', (_, told, over) => {
    expect(plan(told, over)[0]).toMatchObject({ place: { lines: { from: 7, to: 7 } }, lowered: null })
  })

  test.each<[string, Partial<Thread>, string]>([
    ['has it still when it is edited', {}, '```suggestion'],
    ['has a diff when its lines are gone', { lines: null }, '```diff'],
    ['has a diff when the host moved it', { lines: { from: 7, to: 9 } }, '```diff'],
  ])('%s', (_, over, block) => {
    const before = posted(plan({ fix: fix() }), over)
    const decisions = [{ ...about, blocks: true, mode: { mode: 'block' as const, because: 'entry 1' } }]
    const [operation] = plan({ fix: fix() }, { ...before, decisions })
    expect(operation?.kind).toBe('edit')
    expect(operation?.body).toContain(block)
  })
})

describe('the fix that a mark remembers', () => {
  test.each<[string, Partial<Remedy> | null, RegExp | null]>([
    ['says whose it is and whether it is checked', { fix: fix() }, /^model checked [0-9a-f]{16}$/],
    [
      'tells an unchecked one of a rule',
      { fix: fix({ source: 'rule', check: { outcome: 'unchecked', why: 'w' } }) },
      /^rule unchecked [0-9a-f]{16}$/,
    ],
    ['is none without a fix', { why: 'It leaks.' }, null],
    ['is none where nobody was asked', null, null],
  ])('%s', (_, told, expected) => {
    const made = fixIn(plan(told)[0])
    if (expected === null) expect(made).toBeNull()
    else expect(made).toMatch(expected)
  })

  test('is the same wherever its code stands, and another for other code', () => {
    const moved = fix({ edits: [{ path, from: 16, to: 18, lines: ['run("orders")'] }] })
    expect(fixIn(plan({ fix: moved })[0])).toBe(fixIn(plan({ fix: fix() })[0]))
    const other = fix({ edits: [{ path, from: 6, to: 8, lines: ['run("users")'] }] })
    expect(fixIn(plan({ fix: other })[0])).not.toBe(fixIn(plan({ fix: fix() })[0]))
  })

  test('is that of another finding, which has to be shown and to have one', () => {
    const other = decision({ finding: finding({ fingerprint: 'f9', head: { from: 9, to: 9 } }) })
    const remedies = new Map([
      ['f7', remedy({ fixedWith: 'f9' })],
      ['f9', remedy({ fingerprint: 'f9', fix: fix() })],
    ])
    const of = (over: Partial<PlanInput>) =>
      plan(null, { decisions: [about, other], remedies, ...over }).find(
        (each) => each.kind === 'open' && each.fingerprints[0] === 'f7',
      )
    expect(fixIn(of({}))).toBe('with f9')
    expect(of({})?.body).toContain('removes this one too')
    expect(fixIn(of({ mayShow: ({ finding }) => finding.fingerprint === 'f7' }))).toBeNull()
    expect(fixIn(of({ remedies: new Map([['f7', remedy({ fixedWith: 'f9' })]]) }))).toBeNull()
  })
})

describe('of the same code', () => {
  const other = fix({ edits: [{ path, from: 6, to: 8, lines: ['run("users")'] }] })
  const unchecked = fix({ check: { outcome: 'unchecked', why: 'there was no time' } })
  test.each<[string, Partial<Remedy> | null, Partial<Remedy> | null, boolean]>([
    ['another wording of a model’s fix is no news', { fix: fix() }, { fix: other }, false],
    ['another explanation is none', { fix: fix() }, { fix: fix({ explanation: 'So.' }) }, false],
    ['other guidance is none', { why: 'It leaks.', steps: ['Bind.'] }, { why: 'A leak.' }, false],
    ['guidance that was not there is none', null, { why: 'A leak.' }, false],
    ['a model that says nothing today is none', { fix: fix() }, null, false],
    ['a fix that a model did not have before is news', null, { fix: fix() }, true],
    ['a fix that failed today is news', { fix: fix() }, { dropped: [{ source: 'model', why: 'w' }] }, true],
    ['a model that has no fix any more is news', { fix: fix() }, { why: 'A leak.' }, true],
    ['a check that was made is news', { fix: unchecked }, { fix: fix() }, true],
    ['a check that could not be made is news', { fix: fix() }, { fix: unchecked }, true],
    ['the rule’s in place of the model’s is news', { fix: fix() }, { fix: fix({ source: 'rule' }) }, true],
    [
      'another one of the rule is news',
      { fix: fix({ source: 'rule' }) },
      { fix: { ...other, source: 'rule' as const } },
      true,
    ],
    ['the rule’s that is gone is news', { fix: fix({ source: 'rule' }) }, null, true],
  ])('%s', (_, before, now, isNews) => {
    const said = posted(plan(before))
    const operations = plan(now, said)
    expect(operations.map(({ kind }) => kind)).toEqual(isNews ? ['edit'] : [])
    // What an edit says is remembered, so that it is said once.
    const again = operations.map(({ body }) => ({ ...said.own[0]?.thread, body }))
    const own = ownThreads([thread(mark(), again[0] ?? said.own[0]?.thread)], 'default')
    const matches = new Map(topicsOf(own).map((topic) => [topic.marked.fingerprint, topic]))
    expect(plan(now, { own, matches })).toEqual([])
  })

  test('of other code another wording is news', () => {
    expect(
      plan({ fix: other }, { ...posted(plan({ fix: fix() })), shownDigests: new Map([['f7', 'e2']]) }),
    ).toHaveLength(1)
    const unknown = { shownDigests: new Map() }
    expect(plan({ fix: other }, { ...posted(plan({ fix: fix() }, unknown)), ...unknown })).toHaveLength(1)
  })

  test('a comment that is edited for something else shows what there is today', () => {
    const decisions = [{ ...about, blocks: true, mode: { mode: 'block' as const, because: 'entry 1' } }]
    const [operation] = plan(null, { ...posted(plan({ fix: fix() })), decisions })
    expect(operation?.body).not.toContain('```')
    expect(fixIn(operation)).toBeNull()
  })
})

test('a mark from before there were sources is edited once', () => {
  const old = { fix: '0123456789abcdef', evidence: 'e1' }
  expect(isSameFix(old, { fix: 'rule checked 0123456789abcdef', evidence: 'e1' }, false)).toBe(false)
  expect(isSameFix(old, { fix: null, evidence: 'e1' }, true)).toBe(false)
  expect(isSameFix(markedFinding(), { fix: null, evidence: '' }, true)).toBe(true)
})

test('whoever says anything has answered', () => {
  expect([undefined, remedy()].map(isUnanswered)).toEqual([true, true])
  const told: Partial<Remedy>[] = [
    { why: 'w' },
    { steps: ['s'] },
    { fix: fix() },
    { fixedWith: 'f9' },
    { dropped: [{ source: 'model', why: 'w' }] },
  ]
  expect(told.map((each) => isUnanswered(remedy(each)))).toEqual(told.map(() => false))
})
