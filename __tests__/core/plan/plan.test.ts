import { describe, expect, test } from '@jest/globals'
import type { Decision } from '../../../src/core/decision.ts'
import type { GoneRuling } from '../../../src/core/plan/gone.ts'
import type { Heard } from '../../../src/core/plan/hear.ts'
import { type MarkedFinding, readMark, withMark, withoutMark } from '../../../src/core/plan/mark.ts'
import { ownThreads, topicsOf } from '../../../src/core/plan/match.ts'
import { type Plan, planReview } from '../../../src/core/plan/plan.ts'
import type { PlanInput } from '../../../src/core/plan/plan-input.ts'
import type { Operation, Thread } from '../../../src/core/platform.ts'
import {
  analyzed,
  decision,
  fileChange,
  finding,
  htmlForms,
  mark,
  markedFinding,
  reply,
  rule,
  thread,
} from '../../builders.ts'

/** A plan for a change that shows the first 50 lines of one file, nothing said so far. */
function plan(decisions: Decision[], over: Partial<PlanInput> = {}): Plan {
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
    shownDigests: new Map(),
    digests: new Map(decisions.map(({ finding: { fingerprint } }) => [fingerprint, 'c0de'])),
    decisions,
    mayShow: () => true,
    evidence: new Map(),
    remedies: new Map(),
    diff: new Map([['src/app.py', fileChange({ hunks: [{ from: 1, to: 50 }] })]]),
    forms: htmlForms,
    limits: { body: 65_000, fileComments: 10 },
    maxComments: 20,
    comment: {
      target: {
        forms: { line: '/{path}#{from}', range: '/{path}#{from}-{to}', commit: '/{commit}' },
        commit: 'c2',
      },
      assessor: 'fake:model-1',
      html: true,
      suggestion: 'github',
      showFixes: true,
      mayName: null,
    },
    ...over,
  })
}

/** A decision about a finding on a line. */
function at(line: number, over: Partial<Decision> & { fingerprint?: string; name?: string } = {}): Decision {
  const { fingerprint = `f${line}`, name = 'sql-injection', ...rest } = over
  const about = finding({ fingerprint, rule: rule({ name }), head: { from: line, to: line } })
  return decision({ finding: about, ...rest })
}

type Open = Extract<Operation, { kind: 'open' }>

function opened({ operations }: Plan): Open[] {
  return operations.flatMap((operation) => (operation.kind === 'open' ? [operation] : []))
}

function marked(operation: { body: string } | undefined): MarkedFinding[] {
  return readMark(operation?.body ?? '')?.findings ?? []
}

const monitored = {
  mode: { mode: 'monitor', because: 'default' },
  assessment: null,
  action: 'report',
} as const
const outside = { scope: { inside: false, because: 'outside' }, assessment: null, action: 'report' } as const
const blocking = { blocks: true, mode: { mode: 'block', because: 'entry 1 of the policy' } } as const
const notAnalyzed = {
  fingerprint: 'f1',
  status: 'not_analyzed',
  kind: 'timeout',
  detail: 'No answer.',
} as const

describe('a finding without a thread', () => {
  test('gets a comment on its lines, whose mark says what is known of it', () => {
    const { operations, unplaced, overflow } = plan([at(7)], { scans: 3, name: 'nightly' })
    expect(operations).toEqual([
      {
        kind: 'open',
        blocks: false,
        fingerprints: ['f7'],
        place: { path: 'src/app.py', lines: { from: 7, to: 7 } },
        body: expect.stringContaining('**SQL injection**'),
        lowered: null,
      },
    ])
    expect([unplaced, overflow]).toEqual([[], []])
    expect(readMark(operations[0]?.body ?? '')).toEqual({
      version: 1,
      name: 'nightly',
      scans: 3,
      onFile: false,
      says: null,
      neutral: false,
      findings: [markedFinding({ fingerprint: 'f7', at: { commit: 'c2', path: null, from: 7, to: 7 } })],
    })
  })

  test.each<[string, Partial<Decision>, Partial<MarkedFinding>]>([
    ['not analyzed', { assessment: notAnalyzed }, { verdict: 'not_analyzed', confidence: null }],
    ['blocking', blocking, { blocks: true }],
    ['blocking, though a person let go of it', { ...blocking, blocks: false }, { blocks: true }],
    [
      'annotated',
      { action: 'annotate', assessment: analyzed({ confidence: 'low' }) },
      { action: 'annotate', verdict: 'false_positive', confidence: 'low' },
    ],
    ['not at head', { finding: finding({ fingerprint: 'f7', head: null }) }, { at: null }],
    [
      'of a rule with an endless name',
      { finding: finding({ fingerprint: 'f7', rule: rule({ name: 'r'.repeat(999) }) }) },
      { rule: 'r'.repeat(300) },
    ],
  ])('is marked as %s', (_, over, expected) => {
    expect(marked(opened(plan([at(7, over)]))[0])).toEqual([expect.objectContaining(expected)])
  })

  test.each<[string, Partial<Decision>]>([
    ['is hidden', { action: 'hide', assessment: analyzed() }],
    ['is only monitored', monitored],
    ['is outside the change', outside],
  ])('gets none where it %s', (_, over) => {
    expect(plan([at(7, over)])).toEqual({ operations: [], unplaced: [], overflow: [] })
  })

  test('gets none where nobody may see it, and is not counted as left out', () => {
    expect(plan([at(7)], { mayShow: () => false })).toEqual({ operations: [], unplaced: [], overflow: [] })
  })

  test.each<[string, Partial<PlanInput>, Decision]>([
    ['its file is not in the change', { diff: new Map() }, at(7)],
    ['its file is deleted', { diff: new Map([['src/app.py', fileChange({ deleted: true })]]) }, at(7)],
    [
      'it would need a comment on the file, and no more are taken',
      { limits: { body: 65_000, fileComments: 0 } },
      at(99),
    ],
  ])('has no place where %s', (_, over, each) => {
    expect(plan([each], over)).toEqual({ operations: [], unplaced: [each], overflow: [] })
  })
})

describe('findings of one place', () => {
  test('share a comment, the most urgent first', () => {
    const unclear = analyzed({ verdict: 'needs_review' })
    const operations = opened(
      plan([at(7, { fingerprint: 'a', assessment: unclear }), at(7, { fingerprint: 'b' }), at(8)]),
    )
    expect(operations.map(({ fingerprints }) => fingerprints)).toEqual([['b', 'a'], ['f8']])
    expect(operations[0]?.body).toMatch(/^\*\*1\.\*\* .*\n[\s\S]*\n\*\*2\.\*\* /)
    expect(marked(operations[0]).map(({ fingerprint }) => fingerprint)).toEqual(['b', 'a'])
  })

  test('share one on their file too', () => {
    expect(
      opened(plan([at(98), at(99)])).map(({ fingerprints, place }) => [fingerprints, place.lines]),
    ).toEqual([[['f98', 'f99'], null]])
  })

  test('fill another comment after ten', () => {
    const decisions = Array.from({ length: 23 }, (_, index) => at(7, { fingerprint: `f${index}` }))
    expect(opened(plan(decisions)).map(({ fingerprints }) => fingerprints.length)).toEqual([10, 10, 3])
  })

  test('leave a comment alone that is there already', () => {
    const { operations } = plan(
      [at(7, { fingerprint: 'known' }), at(7, { fingerprint: 'new' })],
      matching('known'),
    )
    expect(
      opened({ operations, unplaced: [], overflow: [] }).map(({ fingerprints }) => fingerprints),
    ).toEqual([['new']])
  })
})

/** A thread of ours that speaks of these findings, as input; what is not said otherwise is matched. */
function matching(
  fingerprint: string,
  over: Partial<MarkedFinding> = {},
  about: Partial<Thread> = {},
): Pick<PlanInput, 'own' | 'matches'> {
  const own = ownThreads([thread(mark([markedFinding({ fingerprint, ...over })]), about)], 'default')
  return { own, matches: new Map(topicsOf(own).map((topic) => [fingerprint, topic])) }
}

describe('max-comments', () => {
  test.each<[number, string[], string[]]>([
    [0, [], ['f1', 'f2', 'f3']],
    [2, ['f1', 'f2'], ['f3']],
    [3, ['f1', 'f2', 'f3'], []],
  ])('%i', (maxComments, comments, overflow) => {
    const found = plan([at(1), at(2), at(3)], { maxComments })
    expect(opened(found).flatMap(({ fingerprints }) => fingerprints)).toEqual(comments)
    expect(found.overflow.map(({ finding: { fingerprint } }) => fingerprint)).toEqual(overflow)
  })

  test('goes to what is most urgent', () => {
    const decisions = [at(1, { assessment: notAnalyzed }), at(2), at(3, blocking)]
    expect(opened(plan(decisions, { maxComments: 1 })).map(({ fingerprints }) => fingerprints)).toEqual([
      ['f3'],
    ])
  })

  test.each<[string, Partial<Decision>, number]>([
    ['takes a slot while its finding is reviewed', {}, 0],
    ['takes one while its finding is annotated', { action: 'annotate' }, 0],
    ['takes none where its finding is outside the change', outside, 1],
    ['takes none where its finding is only monitored', monitored, 1],
  ])('a thread that is there %s', (_, over, comments) => {
    const decisions = [at(1, over), at(2)]
    expect(opened(plan(decisions, { maxComments: 1, ...matching('f1') }))).toHaveLength(comments)
  })

  test('a thread takes none where its finding is gone', () => {
    const { own } = matching('gone')
    const gone = new Map<string, GoneRuling>([['thread-1#0', 'unknown']])
    expect(opened(plan([at(2)], { maxComments: 1, own, gone }))).toHaveLength(1)
  })

  test('never touches more threads than there are', () => {
    const decisions = [at(1, blocking), at(2)]
    const { operations, overflow } = plan(decisions, { maxComments: 0, ...matching('f1') })
    expect(operations.map(({ kind }) => kind)).toEqual(['edit'])
    expect(overflow).toEqual([decisions[1]])
  })
})

describe('comments on files', () => {
  const files = ['x', 'y', 'z'].map((path) =>
    at(99, { finding: finding({ fingerprint: path, path, head: null }) }),
  )
  const diff = new Map(
    ['src/app.py', 'x', 'y', 'z'].map((path) => [path, fileChange({ path, hunks: [{ from: 1, to: 50 }] })]),
  )
  const limits = { body: 65_000, fileComments: 2 }

  test('keep within what the host takes, whatever fits besides', () => {
    const found = plan([...files, at(7)], { diff, limits })
    expect(opened(found).map(({ fingerprints }) => fingerprints)).toEqual([['f7'], ['x'], ['y']])
    expect(found.unplaced).toEqual([files[2]])
  })

  test('are marked, and those that are there count', () => {
    const first = opened(plan(files, { diff, limits })).map(({ body }) => body)
    expect(first.map((body) => readMark(body)?.onFile)).toEqual([true, true])
    const own = ownThreads(
      first.map((body, index) => thread(mark(), { id: `t${index}`, body, lines: null })),
      'default',
    )
    const matches = new Map(topicsOf(own).map((topic) => [topic.marked.fingerprint, topic]))
    const found = plan(files, { diff, limits, own, matches })
    expect(found.operations).toEqual([])
    expect(found.unplaced).toEqual([files[2]])
  })

  test('stay marked when they are edited', () => {
    const about = mark([markedFinding({ fingerprint: 'x' })], { onFile: true })
    const own = ownThreads([thread(about)], 'default')
    const matches = new Map(topicsOf(own).map((topic) => ['x', topic]))
    const [operation] = plan([at(99, { fingerprint: 'x', ...blocking })], { own, matches }).operations
    expect(readMark(operation?.body ?? '')?.onFile).toBe(true)
  })
})

/** The one operation on a thread that speaks of one finding which is still reported. */
function updated(
  before: Partial<MarkedFinding>,
  now: Partial<Decision>,
  over: Partial<PlanInput> = {},
  about: Partial<Thread> = {},
): Operation | undefined {
  const { operations } = plan([at(1, now)], { ...matching('f1', before, about), ...over })
  expect(operations.length).toBeLessThanOrEqual(1)
  return operations[0]
}

const heard: Heard = {
  said: { word: 'fp', by: 'reviewer', name: 'reviewer', reason: 'It is a test.' },
  objected: null,
  mark: [{ id: 'reply-1', code: 'c0de' }],
}

describe('a comment whose finding is still reported stays as it is', () => {
  test.each<[string, Partial<MarkedFinding>, Partial<Decision>, Partial<PlanInput>]>([
    ['where nothing changed', {}, {}, {}],
    [
      'where the reason has other words',
      {},
      { assessment: analyzed({ verdict: 'true_positive', reason: 'Other.' }) },
      {},
    ],
    ['where the lines are others', { at: { commit: 'c1', path: 'src/app.py', from: 40, to: 41 } }, {}, {}],
    ['where nobody knew its lines', { at: null }, {}, {}],
    ['where the assessor is another', { by: 'offline' }, {}, {}],
    ['where equal findings are numbered otherwise', { fingerprint: 'f1-3' }, {}, {}],
    ['where another number of scan files was read', {}, {}, { scans: 9 }],
    ['where it is outside the change now', { blocks: true }, outside, {}],
    ['where it is only monitored now', { blocks: true }, monitored, {}],
    ['where nobody may see it now', { blocks: true }, {}, { mayShow: () => false }],
    ['where the model does not answer about the same code', {}, { assessment: notAnalyzed }, {}],
    [
      'where a word that was heard is heard again',
      { heard: heard.mark, said: { word: 'fp', by: 'reviewer' } },
      {},
      { heard: new Map([['f1', heard]]) },
    ],
    [
      'where the model does not answer about the same code, and it was annotated',
      { action: 'annotate', verdict: 'false_positive' },
      { assessment: notAnalyzed },
      {},
    ],
    ['where it is hidden and was annotated', { action: 'annotate' }, { action: 'hide' }, {}],
  ])('%s', (_, before, now, over) => {
    expect(updated(before, now, over)).toBeUndefined()
    expect(updated(before, now, over, { resolved: true })).toBeUndefined()
  })
})

describe('a comment whose finding is still reported is edited', () => {
  const edited: [
    string,
    Partial<MarkedFinding>,
    Partial<Decision>,
    Partial<PlanInput>,
    Partial<MarkedFinding>,
  ][] = [
    ['for a verdict', { verdict: 'needs_review' }, {}, {}, { verdict: 'true_positive' }],
    ['for a confidence', { confidence: 'low' }, {}, {}, { confidence: 'high' }],
    ['for other code', { code: '01d' }, {}, {}, { code: 'c0de' }],
    ['when it is annotated', {}, { action: 'annotate' }, {}, { action: 'annotate' }],
    ['when it is no longer annotated', { action: 'annotate' }, {}, {}, { action: 'comment' }],
    ['to annotated, where a new one would be hidden', {}, { action: 'hide' }, {}, { action: 'annotate' }],
    ['when it blocks', {}, blocking, {}, { blocks: true }],
    ['when it no longer blocks', { blocks: true }, {}, {}, { blocks: false }],
    ['when its fix is gone', { fix: 'f1f1' }, {}, {}, { fix: null }],
    ['for a word of a person', {}, {}, { heard: new Map([['f1', heard]]) }, { heard: heard.mark }],
    [
      'for another word of a person',
      { heard: [{ id: 'reply-0', code: 'c0de' }] },
      {},
      { heard: new Map([['f1', heard]]) },
      { heard: heard.mark },
    ],
    [
      'for a word that was said of other code than was thought',
      { heard: [{ id: 'reply-1', code: '' }] },
      {},
      { heard: new Map([['f1', heard]]) },
      { heard: heard.mark },
    ],
    ['when it is reported again', { state: 'unreported' }, {}, {}, { state: 'open' }],
    ['when it is no longer silenced', { state: 'silenced' }, {}, {}, { state: 'open' }],
    ['when it adopts another finding', { fingerprint: 'other' }, {}, {}, { fingerprint: 'f1' }],
    [
      'when the model does not answer about other code',
      { code: '01d' },
      { assessment: notAnalyzed },
      {},
      { verdict: 'not_analyzed', confidence: null },
    ],
    [
      'when the model does not answer about code that nobody sees',
      { code: '' },
      { assessment: notAnalyzed },
      { digests: new Map() },
      { verdict: 'not_analyzed' },
    ],
    [
      'when the model does not answer about a finding that comes back',
      { state: 'fixed' },
      { assessment: notAnalyzed },
      {},
      { verdict: 'not_analyzed' },
    ],
  ]
  test.each(edited)('%s', (_, before, now, over, expected) => {
    const operation = updated(before, now, over)
    expect(operation).toMatchObject({ kind: 'edit', thread: { id: 'thread-1' } })
    expect(marked(operation)).toEqual([expect.objectContaining(expected)])
  })

  test('and its mark says the path where it is not that of the thread', () => {
    const operation = updated({ blocks: true }, {}, {}, { path: 'src/old.py' })
    expect(marked(operation)).toEqual([
      expect.objectContaining({ at: { commit: 'c2', path: 'src/app.py', from: 1, to: 1 } }),
    ])
  })

  test('and its mark says when, where and by whom it was judged', () => {
    const operation = updated({ blocks: true, by: 'offline', at: null }, {}, { scans: 4 })
    expect(readMark(operation?.body ?? '')).toMatchObject({
      scans: 4,
      findings: [{ by: 'fake:model-1', at: { commit: 'c2', path: null, from: 1, to: 1 } }],
    })
  })

  test('and keeps what the model said of the same code, where it does not answer', () => {
    const operation = updated(
      { by: 'fake:model-0', verdict: 'needs_review', confidence: 'low' },
      { assessment: notAnalyzed, ...blocking },
    )
    expect(marked(operation)).toEqual([
      expect.objectContaining({
        verdict: 'needs_review',
        confidence: 'low',
        by: 'fake:model-0',
        blocks: true,
      }),
    ])
  })

  test('and says why a word does not count', () => {
    const said = { id: 'reply-1', word: 'fp' as const, by: 'author', name: 'author', reason: 'No.' }
    const objected: Heard = {
      said: null,
      objected: { said, objection: 'author' },
      mark: [{ id: 'reply-1', code: '' }],
    }
    expect(updated({}, {}, { heard: new Map([['f1', objected]]) })?.body).toContain(
      '`/fp` of `author` does not count: whoever proposed the change cannot clear a finding that blocks.',
    )
  })
})

describe('a thread that was done, and whose finding is back', () => {
  const person = (login: string) => ({ login, kind: 'person' as const })
  test.each<[string, Partial<Thread>, Operation['kind']]>([
    ['reopens where we resolved it', { resolved: true, resolvedBy: person('assistant[bot]') }, 'reopen'],
    [
      'reopens where the host leaves out that we are a program',
      { resolved: true, resolvedBy: person('Assistant') },
      'reopen',
    ],
    ['reopens where the host names nobody', { resolved: true, resolvedBy: null }, 'reopen'],
    [
      'reopens where a program resolved it',
      { resolved: true, resolvedBy: { login: 'other', kind: 'program' } },
      'reopen',
    ],
    ['stays resolved where a person did it', { resolved: true, resolvedBy: person('reviewer') }, 'edit'],
    ['is edited where it was never resolved', {}, 'edit'],
  ])('%s', (_, about, kind) => {
    const operation = updated({ state: 'fixed' }, {}, {}, about)
    expect(operation?.kind).toBe(kind)
    expect(marked(operation)).toEqual([expect.objectContaining({ state: 'open' })])
  })

  test('reopens also where it is only silenced by now', () => {
    const own = ownThreads(
      [
        thread(mark([markedFinding({ state: 'fixed' })]), {
          resolved: true,
          resolvedBy: person('assistant'),
        }),
      ],
      'default',
    )
    const gone = new Map<string, GoneRuling>([['thread-1#0', 'silenced']])
    expect(plan([], { own, gone }).operations).toMatchObject([{ kind: 'reopen' }])
  })

  test('stays resolved by us where it was not done', () => {
    const about = { resolved: true, resolvedBy: person('assistant') }
    expect(updated({ state: 'unreported' }, {}, {}, about)?.kind).toBe('edit')
  })
})

/** The one operation on a thread whose findings are gone, with these rulings. */
function left(
  rulings: GoneRuling[],
  about: Partial<Thread> = {},
  before: Partial<MarkedFinding>[] = rulings.map(() => ({})),
  over: Partial<PlanInput> = {},
): Operation | undefined {
  const own = ownThreads([thread(mark(before.map((each) => markedFinding(each))), about)], 'default')
  const gone = new Map(rulings.map((ruling, index) => [`thread-1#${index}`, ruling]))
  const { operations } = plan([], { own, gone, ...over })
  expect(operations.length).toBeLessThanOrEqual(1)
  return operations[0]
}

describe('a comment whose finding is gone', () => {
  const person = reply('Thanks.')
  test.each<
    [string, Operation | undefined, Operation['kind'] | undefined, MarkedFinding['state'] | undefined]
  >([
    ['resolves where it is fixed', left(['fixed']), 'resolve', 'fixed'],
    [
      'resolves where it was silenced before',
      left(['fixed'], {}, [{ state: 'silenced' }]),
      'resolve',
      'fixed',
    ],
    [
      'is edited where it is fixed, and resolved already',
      left(['fixed'], { resolved: true }),
      'edit',
      'fixed',
    ],
    [
      'is edited where it is fixed, and a person answered',
      left(['fixed'], { replies: [person] }),
      'edit',
      'fixed',
    ],
    [
      'is edited where it is fixed, and an account that is gone answered',
      left(['fixed'], { replies: [{ ...person, author: null }] }),
      'edit',
      'fixed',
    ],
    [
      'resolves where it is fixed, and a program answered',
      left(['fixed'], { replies: [{ ...person, author: { login: 'ci[bot]', kind: 'program' } }] }),
      'resolve',
      'fixed',
    ],
    ['resolves where another comment speaks of it', left(['duplicate']), 'resolve', 'duplicate'],
    ['resolves where one is fixed, and one said twice', left(['duplicate', 'fixed']), 'resolve', 'duplicate'],
    [
      'stays where it was said twice before',
      left(['duplicate'], {}, [{ state: 'duplicate' }]),
      undefined,
      undefined,
    ],
    ['stays where it was fixed before', left(['fixed'], {}, [{ state: 'fixed' }]), undefined, undefined],
    ['stays where nobody can tell', left(['unknown']), undefined, undefined],
    [
      'stays where nobody can tell, fixed or not',
      left(['unknown'], {}, [{ state: 'fixed' }]),
      undefined,
      undefined,
    ],
    ['stays without a ruling', left([], {}, [{}]), undefined, undefined],
    ['is edited where it is only not reported', left(['unreported']), 'edit', 'unreported'],
    ['stays where it blocks and was not looked for', left(['unread']), undefined, undefined],
    ['is edited where it is silenced', left(['silenced']), 'edit', 'silenced'],
    ['is edited where one of its findings is fixed', left(['fixed', 'unknown']), 'edit', 'fixed'],
    [
      'is edited where one of its findings is only not reported',
      left(['fixed', 'unreported']),
      'edit',
      'fixed',
    ],
    ['resolves where all of its findings are fixed', left(['fixed', 'fixed']), 'resolve', 'fixed'],
    [
      'resolves where the last of its findings is fixed',
      left(['unknown', 'fixed'], {}, [{ state: 'fixed' }, {}]),
      'resolve',
      'fixed',
    ],
  ])('%s', (_, operation, kind, state) => {
    expect(operation?.kind).toBe(kind)
    expect(marked(operation)[0]?.state).toBe(state)
  })

  test('says since when, and folds what was said', () => {
    const text = withoutMark(left(['fixed'])?.body ?? '')
    expect(text).toMatch(/^~~`sql-injection`~~ · No longer reported since \[`c2`\]\(\/c2\)\./)
    expect(text).toMatch(/<details>[\s\S]*What was said\.[\s\S]*<\/details>$/)
    expect(text).not.toContain('<!--')
  })

  test('leaves out what was said where there is no room', () => {
    const body = withMark('Said at length. '.repeat(100), mark(), htmlForms)
    const limits = { body: 1500, fileComments: 10 }
    const operation = left(['fixed'], { body }, [{}], { limits })
    expect(withoutMark(operation?.body ?? '')).toMatch(
      /^~~`sql-injection`~~ · No longer reported since .*\.$/,
    )
  })

  test('keeps the rest of its mark, where and when it was judged above all', () => {
    const before = markedFinding({ blocks: true, confidence: 'low', heard: heard.mark })
    expect(marked(left(['unreported'], {}, [before]))).toEqual([{ ...before, state: 'unreported' }])
  })

  test.each<[string, GoneRuling, number]>([
    ['while nobody can tell of another of its findings', 'unknown', 3],
    ['while a finding that blocks was not looked for', 'unread', 3],
    ['no longer where all of them are told', 'unreported', 1],
  ])('expects as many scan files as before %s', (_, ruling, scans) => {
    const about = mark([markedFinding(), markedFinding()], { scans: 3 })
    const operation = left([ruling, 'fixed'], { body: withMark('Said.', about, htmlForms) }, [{}, {}])
    expect(readMark(operation?.body ?? '')?.scans).toBe(scans)
  })

  test('says of a finding of which nobody can tell only that it is not reported', () => {
    const text = withoutMark(left(['unknown', 'fixed'])?.body ?? '')
    expect(text).toMatch(/^`sql-injection` · Not reported at \[`c2`\]\(\/c2\), and nothing shows why\./)
    expect(text).toContain('\n\n~~`sql-injection`~~ · No longer reported')
  })

  describe('where it is silenced', () => {
    const key = 'thread-1#0'
    const before = { state: 'silenced', code: 'c0de' } as const
    const digestsGone = new Map([[key, 'c0de']])

    test('stays where nothing is new', () => {
      expect(left(['silenced'], {}, [before], { digestsGone })).toBeUndefined()
    })

    test('speaks of the code that stands there now', () => {
      const operation = left(['silenced'], {}, [before], { digestsGone: new Map([[key, 'new']]) })
      expect(marked(operation)).toEqual([expect.objectContaining({ code: 'new', state: 'silenced' })])
    })

    test('is edited for a word of a person, and names whoever agrees', () => {
      const operation = left(['silenced'], {}, [before], { digestsGone, heardGone: new Map([[key, heard]]) })
      expect(operation).toMatchObject({ kind: 'edit' })
      expect(marked(operation)[0]?.heard).toEqual(heard.mark)
      expect(operation?.body).toContain('`reviewer` agrees: It is a test.')
    })
  })

  test('is not edited for a word where it is not silenced', () => {
    const heardGone = new Map([['thread-1#0', heard]])
    expect(left(['unreported'], {}, [{ state: 'unreported' }], { heardGone })).toBeUndefined()
  })
})

describe('a comment about two findings of which one is gone', () => {
  const own = ownThreads(
    [thread(mark([markedFinding({ fingerprint: 'f1' }), markedFinding({ fingerprint: 'f2', rule: 'xss' })]))],
    'default',
  )
  const [topic] = topicsOf(own)
  if (topic === undefined) throw new Error('the thread has a topic')
  const matches = new Map([['f1', topic]])
  const [operation] = plan([at(1)], { own, matches, gone: new Map([['thread-1#1', 'fixed']]) }).operations

  test('is edited: the one is struck through, the other stays', () => {
    expect(operation?.kind).toBe('edit')
    expect(operation?.body).toMatch(/^\*\*1\.\*\* \*\*SQL injection\*\*/)
    expect(operation?.body).toContain('**2.** ~~`xss`~~ · No longer reported')
    expect(marked(operation).map(({ state }) => state)).toEqual(['open', 'fixed'])
  })

  test('keeps the numbers by which people speak of them', () => {
    const second = new Map(topicsOf(own).flatMap((each) => (each.index === 1 ? [['f2', each] as const] : [])))
    const [other] = plan([at(2, { name: 'xss' })], {
      own,
      matches: second,
      gone: new Map([['thread-1#0', 'fixed']]),
    }).operations
    expect(other?.body).toMatch(/^\*\*1\.\*\* ~~`sql-injection`~~[\s\S]*\*\*2\.\*\* \*\*/)
  })
})

describe('the limit of a body', () => {
  const [whole] = opened(plan([at(7)]))
  const length = whole?.body.length ?? 0
  const within = (body: number) => opened(plan([at(7)], { limits: { body, fileComments: 10 } }))[0]?.body

  test('includes its mark', () => {
    expect(within(length)).toBe(whole?.body)
    expect(within(length - 1)?.length).toBeLessThan(length - 1)
    expect(marked({ body: within(length - 1) ?? '' })).toEqual(marked(whole))
  })
})

test('new comments come before edits', () => {
  const { operations } = plan([at(1, blocking), at(2)], matching('f1'))
  expect(operations.map(({ kind }) => kind)).toEqual(['open', 'edit'])
})

test('every thread is planned for itself', () => {
  const threads = ['a', 'b'].map((id) => thread(mark([markedFinding({ fingerprint: id })]), { id }))
  const own = ownThreads(threads, 'default')
  const matches = new Map(topicsOf(own).map((topic) => [topic.marked.fingerprint, topic]))
  const decisions = [at(1, { fingerprint: 'a', ...blocking }), at(2, { fingerprint: 'b' })]
  expect(plan(decisions, { own, matches }).operations).toMatchObject([{ kind: 'edit', thread: { id: 'a' } }])
})
