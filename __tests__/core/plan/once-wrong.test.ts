import { describe, expect, test } from '@jest/globals'
import type { Decision } from '../../../src/core/decision.ts'
import { decide } from '../../../src/core/decision.ts'
import { codeDigest } from '../../../src/core/plan/code-digest.ts'
import { hear } from '../../../src/core/plan/hear.ts'
import { type MarkedFinding, readMark, withoutMark } from '../../../src/core/plan/mark.ts'
import { matchTopics, ownThreads, topicsOf } from '../../../src/core/plan/match.ts'
import { type Plan, planReview } from '../../../src/core/plan/plan.ts'
import type { PlanInput } from '../../../src/core/plan/plan-input.ts'
import { silencedRules, withoutSilencing } from '../../../src/core/plan/silencing.ts'
import { traceLines } from '../../../src/core/plan/trace.ts'
import { renderComment, renderGone } from '../../../src/core/render/comment.ts'
import type { CommentContext } from '../../../src/core/render/shown.ts'
import { renderSummary } from '../../../src/core/render/summary.ts'
import {
  analyzed,
  decision,
  fileChange,
  finding,
  htmlForms,
  lineSpan,
  mark,
  markedFinding,
  reply,
  review,
  rule,
  source,
  thread,
} from '../../builders.ts'

const comment: CommentContext = {
  target: { forms: { line: '/l', range: '/r', commit: '/c' }, commit: 'c2' },
  assessor: 'fake:model-1',
  html: true,
  suggestion: 'github',
  showFixes: true,
  mayName: null,
}
function plan(decisions: Decision[], over: Partial<PlanInput>): Plan {
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
    comment,
    ...over,
  })
}
const at = (line: number, over: Partial<Decision> = {}) =>
  decision({
    finding: finding({ fingerprint: `f${line}`, head: { from: line, to: line }, message: `message ${line}` }),
    ...over,
  })
const about = (...all: Partial<MarkedFinding>[]) => {
  const own = ownThreads([thread(mark(all.map((each) => markedFinding(each))))], 'default')
  return { own, matches: new Map(topicsOf(own).map((topic) => [topic.marked.fingerprint, topic])) }
}

describe('silencing: what Semgrep 1.182 really leaves out', () => {
  test.each<[string, string[] | null]>([
    ['evil() # nosemgrepx', null],
    ['evil() # nosem_grep: rule-a', null],
    ['evil() # nosemgrep:  rule-a', null],
    ['evil() # nosemgrep : rule-a', null],
    ['evil() # nosemgrep =rule-a', null],
    ['evil() # nosemgrep:,rule-a', null],
    ['evil() # nosemgrep: ,rule-a', null],
  ])('%s', (line, rules) => expect(silencedRules(line)).toEqual(rules))
})

test.each([['x = foo(); /* nosem */ evil(x)'], ['run(a); nosemgrep || evil()'], ['x = " nosemgrep" + evil']])(
  'code behind or beside the word is code: %s',
  (line) => expect(withoutSilencing(line)).toContain('evil'),
)

test('what a person says is not recorded as the verdict of the assessor', () => {
  const judged = {
    finding: finding({ fingerprint: 'f1' }),
    scope: { inside: true, because: 's' },
    mode: { mode: 'comment' as const, because: 'm' },
    assessment: analyzed({ verdict: 'false_positive' }),
  }
  const noise = { action: 'annotate' as const, minConfidence: 'high' as const, neverHide: [] }
  const said = { word: 'disagree' as const, by: 'r', name: 'r', reason: '' }
  const disputed = decide(judged, {
    noise,
    fromFork: false,
    mayHide: true,
    addressesReviewer: [],
    thread: { said, earlier: null },
  })
  const [operation] = plan(
    [disputed],
    about({ fingerprint: 'f1', verdict: 'false_positive', action: 'annotate' }),
  ).operations
  expect(readMark(operation?.body ?? '')?.findings[0]?.verdict).toBe('false_positive')
})

test('a comment that says whose word counts is edited when that word no longer counts', () => {
  const fp = { word: 'fp' as const, by: 'reviewer', name: 'reviewer', reason: 'It is a test.' }
  const heard = { said: fp, objected: null, mark: [{ id: 'r', code: 'c0de' }] }
  const block = {
    mode: { mode: 'block' as const, because: 'b' },
    action: 'annotate' as const,
    assessment: analyzed(),
  }
  const [first] = plan([at(1, { ...block, said: fp, blocks: false })], {
    ...about({ fingerprint: 'f1', blocks: true, action: 'annotate', verdict: 'false_positive' }),
    heard: new Map([['f1', heard]]),
  }).operations
  expect(first?.body).toContain('**A false positive**, says `reviewer`')
  const own = ownThreads([thread(mark(), { body: first?.body ?? '' })], 'default')
  const matches = new Map(topicsOf(own).map((topic) => ['f1', topic]))
  // The reply was edited, or is gone: it blocks again.
  const now = plan([at(1, { ...block, blocks: true })], {
    own,
    matches,
    heard: new Map([['f1', { ...heard, said: null }]]),
  })
  expect(now.operations).toHaveLength(1)
})

test('a finding that may not be shown, or is out of scope, is not shown again because its neighbour changed', () => {
  const input = about({ fingerprint: 'f1' }, { fingerprint: 'f2' })
  const blocking = { blocks: true, mode: { mode: 'block' as const, because: 'b' } }
  const hidden = plan([at(1, blocking), at(2)], {
    ...input,
    mayShow: ({ finding: { fingerprint } }) => fingerprint !== 'f2',
  })
  expect(hidden.operations[0]?.body).not.toContain('message 2')
  const outside = plan(
    [at(1, blocking), at(2, { scope: { inside: false, because: 'o' }, assessment: null, action: 'report' })],
    input,
  )
  expect(outside.operations[0]?.body).not.toContain('Not reviewed')
})

test('without evidence nobody has redacted the message: it is not shown', () => {
  const item = {
    kind: 'live' as const,
    decision: decision({ finding: finding({ message: 'Hard-coded password hunter2' }) }),
    evidence: undefined,
    remedy: undefined,
    partner: null,
    objected: null,
  }
  expect(renderComment([item], { path: 'src/app.py', lines: null }, comment, 65_000)).not.toContain('hunter2')
})

test.each([
  ['eval(x)', 'ast.literal_eval(x)'],
  ['os.system(cmd)', '# os.system(cmd)'],
  ['x = 1', 'max = 10'],
])('code that is part of other code now is not intact: %s', (before, after) => {
  expect(traceLines(source(`${before}\n`), source(`${after}\n`), { from: 1, to: 1 }).intact).toBe(false)
})

test.each([
  ['user, cmd = {}'],
  ['String cmd = {};'],
  ['private static final String cmd = {};'],
  ['char *cmd = {};'],
  ['cmd = (\n {})'],
])('a value that is given otherwise makes another digest: %s', (form) => {
  const of = (value: string) => {
    const text = `${form.replace('{}', value)}\nrun(cmd)\n`
    const line = text.split('\n').length - 1
    return codeDigest(source(text), { from: line, to: line }, null)
  }
  expect(of('read()')).not.toBe(of('"ls"'))
})
test('a member that is given otherwise makes another digest', () => {
  const of = (value: string) =>
    codeDigest(source(`self.cmd = ${value}\nrun(self.cmd)\n`), { from: 2, to: 2 }, null)
  expect(of('read()')).not.toBe(of('"ls"'))
})

test('what was silenced and cannot be told now is not struck through', () => {
  const own = ownThreads(
    [thread(mark([markedFinding({ state: 'silenced', blocks: true }), markedFinding()]))],
    'default',
  )
  const [operation] = plan([], {
    own,
    gone: new Map([
      ['thread-1#0', 'unread'],
      ['thread-1#1', 'fixed'],
    ]),
  }).operations
  expect(withoutMark(operation?.body ?? '').split('\n')[0]).not.toContain('~~')
})

test('a comment does not take back a verdict that its mark keeps', () => {
  const missing = {
    fingerprint: 'f1',
    status: 'not_analyzed',
    kind: 'timeout',
    detail: 'No answer.',
  } as const
  const [operation] = plan(
    [at(1, { assessment: missing, blocks: true, mode: { mode: 'block', because: 'b' } })],
    about({ fingerprint: 'f1' }),
  ).operations
  expect(readMark(operation?.body ?? '')?.findings[0]?.verdict).toBe('true_positive')
  expect(operation?.body).not.toContain('Not analyzed')
})

test('the order of findings does not decide between equal distances', () => {
  const own = ownThreads(
    [
      thread(mark([markedFinding({ fingerprint: 'a', at: { commit: 'c', path: null, from: 10, to: 10 } })]), {
        lines: null,
      }),
    ],
    'default',
  )
  const found = (fingerprint: string, line: number) =>
    finding({ fingerprint, head: { from: line, to: line }, span: lineSpan(line, line), rule: rule() })
  const one = matchTopics(topicsOf(own), [found('a', 8), found('a-2', 12)], new Map(), new Map())
  const other = matchTopics(topicsOf(own), [found('a-2', 12), found('a', 8)], new Map(), new Map())
  expect([...other.keys()]).toEqual([...one.keys()])
})

test('an agreement without effect does not undo a word that had it', () => {
  const audience = {
    admitted: new Map([
      ['reviewer', true],
      ['other', true],
    ]),
    author: 'author',
    blocks: true,
    writtenAt: '2026-01-05T10:00:00Z',
    number: 1,
    of: 1,
  }
  const replies = [
    reply('/fp It is a test.'),
    reply('/semgrep assistant agree', { id: 'r2', author: { login: 'other', kind: 'person' } }),
  ]
  const { said } = hear({ code: 'c', heard: [] }, replies, 'c', audience)
  const judged = {
    finding: finding(),
    scope: { inside: true, because: 's' },
    mode: { mode: 'block' as const, because: 'm' },
    assessment: analyzed({ verdict: 'true_positive', reason: 'r' }),
  }
  const noise = { action: 'hide' as const, minConfidence: 'high' as const, neverHide: [] }
  expect(
    decide(judged, {
      noise,
      fromFork: false,
      mayHide: true,
      addressesReviewer: [],
      thread: { said, earlier: null },
    }).blocks,
  ).toBe(false)
})

test('what was said is folded once', () => {
  const gone = (state: 'unreported' | 'fixed') => ({
    kind: 'gone' as const,
    marked: markedFinding({ state }),
    commit: 'c2',
  })
  const once = renderGone('Said.', [gone('unreported')], comment, 65_000)
  expect(renderGone(once, [gone('fixed')], comment, 65_000).split('<details>')).toHaveLength(2)
})

test('files that were not read are all counted', () => {
  const gaps = Array.from({ length: 45 }, (_, index) => ({ path: `f${index}.py`, why: 'timeout' }))
  const many = Array.from({ length: 300 }, (_, index) => at(index + 1))
  const text = renderSummary(
    review(many, { coverage: { changed: 45, changedScanned: 0, scanned: 0, gaps } }),
    { kind: 'comment', target: comment.target, html: true, charts: false, limit: 6000 },
  )
  const named = text.split('\n').filter((line) => /^- `f\d+\.py`/.test(line)).length
  const more = Number(/… and (\d+) more files/.exec(text)?.[1] ?? 0)
  expect(text).not.toContain('what was not read')
  expect(named + more).toBe(45)
})

test('only parts that would have said something are named as left out', () => {
  const many = Array.from({ length: 300 }, (_, index) => at(index + 1))
  const text = renderSummary(review(many), {
    kind: 'comment',
    target: comment.target,
    html: true,
    charts: false,
    limit: 500,
  })
  expect(text).not.toContain('the chart')
})

test('a path is no word', () => {
  const audience = {
    admitted: new Map([['reviewer', true]]),
    author: null,
    blocks: false,
    writtenAt: '2026-01-05T10:00:00Z',
    number: 1,
    of: 1,
  }
  expect(
    hear({ code: 'c', heard: [] }, [reply('/open/redirect is only reachable internally')], 'c', audience)
      .said,
  ).toBeNull()
})
