import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../src/core/finding.ts'
import { withMark } from '../../../src/core/plan/mark.ts'
import {
  matchTopics,
  ownThreads,
  sameCode,
  type Topic,
  type TracedTopic,
  topicKey,
  topicsOf,
  topicsToTrace,
} from '../../../src/core/plan/match.ts'
import type { Thread } from '../../../src/core/platform.ts'
import { finding, htmlForms, lineSpan, mark, markedFinding, rule, thread } from '../../builders.ts'
import fc from '../../fast-check.ts'

describe('threads that this run may touch', () => {
  const about = mark([markedFinding()], { name: 'nightly' })
  test.each<[string, Partial<Thread>, boolean]>([
    ['ours, of its name', {}, true],
    ['ours and resolved', { resolved: true }, true],
    ['not ours, though the mark is', { ours: false }, false],
    ['ours without a mark', { body: 'Text.' }, false],
    ['ours with a mark that is not at the end', { body: `${withMark('', about, htmlForms)}\nmore` }, false],
    ['of another name', { body: withMark('', mark([markedFinding()], { name: 'other' }), htmlForms) }, false],
  ])('%s: %#', (_, over, own) => {
    const threads = [thread(about, over)]
    expect(ownThreads(threads, 'nightly')).toEqual(own ? [{ thread: threads[0], mark: about }] : [])
  })

  test('speak of every finding of their marks', () => {
    const two = mark([markedFinding({ fingerprint: 'a' }), markedFinding({ fingerprint: 'b' })])
    const topics = topicsOf([{ thread: thread(two), mark: two }])
    expect(topics.map(({ index, marked }) => [index, marked.fingerprint])).toEqual([
      [0, 'a'],
      [1, 'b'],
    ])
    expect(topics.map(topicKey)).toEqual(['thread-1#0', 'thread-1#1'])
  })
})

test.each([
  ['abc', 'abc', true],
  ['abc', 'abc-2', true],
  ['abc-2', 'abc-13', true],
  ['abc', 'abd', false],
  ['abc-2', 'abd-2', false],
])('fingerprints %s and %s are of the same code: %s', (a, b, expected) => {
  expect(sameCode(a, b)).toBe(expected)
})

/** A topic in a thread of its own; its code stood on this line when it was written. */
function topic(id: string, line: number, over: Parameters<typeof markedFinding>[0] = {}): Topic {
  const marked = markedFinding({ at: { commit: 'c1', path: 'src/app.py', from: line, to: line }, ...over })
  const about = mark([marked])
  return { thread: thread(about, { id, lines: null }), mark: about, index: 0, marked }
}

function found(fingerprint: string, line: number, over: Partial<Finding> = {}): Finding {
  return finding({ fingerprint, head: { from: line, to: line }, span: lineSpan(line, line), ...over })
}

/** Where topics' lines are now: on this line, or their file gone. */
function places(all: Record<string, number | null>): Map<string, TracedTopic> {
  return new Map(
    Object.entries(all).map(([id, line]) => [
      `${id}#0`,
      line === null
        ? { path: null, lines: null, intact: false }
        : { path: 'src/app.py', lines: { from: line, to: line }, intact: true },
    ]),
  )
}

/** Which finding got which thread. */
function matched(
  topics: Topic[],
  findings: Finding[],
  traced: ReadonlyMap<string, TracedTopic> = new Map(),
  digests: ReadonlyMap<string, string> = new Map(),
): Record<string, string> {
  const matches = matchTopics(topics, findings, traced, digests)
  return Object.fromEntries(
    [...matches].map(
      ([
        fingerprint,
        {
          thread: { id },
        },
      ]) => [fingerprint, id],
    ),
  )
}

describe('topics whose place has to be known', () => {
  const a = topic('t', 1, { fingerprint: 'a' })
  const fixed = topic('t', 1, { fingerprint: 'a', state: 'fixed' })
  const elsewhere = { path: 'src/other.py' }
  const otherRule = { rule: rule({ name: 'other' }) }
  test.each<[string, Topic[], Finding[], string[]]>([
    ['none that alone speaks of the one finding', [a], [found('a', 1), found('b', 1)], []],
    ['one whose finding is gone', [a], [found('b', 1)], ['t']],
    ['one whose finding is gone, whatever is reported elsewhere', [a], [found('b', 1, elsewhere)], ['t']],
    ['one whose finding has an equal', [a], [found('a', 1), found('a-2', 2)], ['t']],
    [
      'two that speak of equal findings',
      [a, topic('u', 2, { fingerprint: 'a-2' })],
      [found('a', 1)],
      ['t', 'u'],
    ],
    [
      'none for a finding whose number is another now',
      [topic('t', 1, { fingerprint: 'a-2' })],
      [found('a', 1)],
      [],
    ],
    ['one that is done where its rule reports something in its file', [fixed], [found('b', 9)], ['t']],
    ['none that is done where its rule reports nothing in its file', [fixed], [found('b', 1, elsewhere)], []],
    [
      'none that is done where another rule reports something in its file',
      [fixed],
      [found('b', 1, otherRule)],
      [],
    ],
    [
      'none that is a duplicate where its rule reports nothing',
      [topic('t', 1, { fingerprint: 'a', state: 'duplicate' })],
      [],
      [],
    ],
    [
      'one that is done where its file at the time reports something',
      [
        topic('t', 1, {
          fingerprint: 'a',
          state: 'fixed',
          at: { commit: 'c1', path: 'src/other.py', from: 1, to: 1 },
        }),
      ],
      [found('b', 1, elsewhere)],
      ['t'],
    ],
  ])('%s', (_, topics, findings, expected) => {
    expect(topicsToTrace(topics, findings).map(({ thread: { id } }) => id)).toEqual(expected)
  })
})

describe('by fingerprint', () => {
  const t = topic('t', 10, { fingerprint: 'a' })
  const u = topic('u', 20, { fingerprint: 'a-2' })

  test('a finding keeps its thread wherever it moves', () => {
    expect(matched([t], [found('a', 500)])).toEqual({ a: 't' })
  })

  test('a thread keeps its own line when an equal finding is inserted above', () => {
    expect(matched([t], [found('a', 5), found('a-2', 11)], places({ t: 11 }))).toEqual({ 'a-2': 't' })
  })

  test('two threads keep their own lines when an equal finding is inserted between', () => {
    const findings = [found('a', 10), found('a-2', 15), found('a-3', 21)]
    expect(matched([t, u], findings, places({ t: 10, u: 21 }))).toEqual({ a: 't', 'a-3': 'u' })
  })

  test('the other thread is left when one of two equal findings goes', () => {
    expect(matched([t, u], [found('a', 19)], places({ t: null, u: 19 }))).toEqual({ a: 'u' })
  })

  test('where nobody traced the lines, the host’s idea of them counts', () => {
    const shifted = { ...t, thread: { ...t.thread, lines: { from: 30, to: 30 } } }
    expect(matched([shifted], [found('a', 10), found('a-2', 31)])).toEqual({ 'a-2': 't' })
  })

  test('where somebody did, it does not', () => {
    const shifted = { ...t, thread: { ...t.thread, lines: { from: 30, to: 30 } } }
    expect(matched([shifted], [found('a', 10), found('a-2', 31)], places({ t: 10 }))).toEqual({ a: 't' })
  })

  test('else the line on which it stood', () => {
    expect(matched([t], [found('a', 90), found('a-2', 12)])).toEqual({ 'a-2': 't' })
  })

  test('a thread whose place nobody knows comes last', () => {
    const lost = topic('l', 1, { fingerprint: 'a', at: null })
    expect(matched([lost, t], [found('a', 90)])).toEqual({ a: 't' })
  })

  test('a finding that is not at head counts by its line in the scan', () => {
    const scanned = (fingerprint: string, line: number) => found(fingerprint, line, { head: null })
    expect(matched([t], [scanned('a', 90), scanned('a-2', 11)])).toEqual({ 'a-2': 't' })
  })

  test.each(['fixed', 'duplicate'] as const)(
    'an open thread goes before one of the same line that is %s',
    (state) => {
      const done = topic('d', 10, { fingerprint: 'a', state })
      expect(matched([done, t], [found('a', 10)])).toEqual({ a: 't' })
      expect(matched([t, done], [found('a', 10)])).toEqual({ a: 't' })
    },
  )

  test('a nearer fixed thread goes before an open one', () => {
    const fixed = topic('f', 11, { fingerprint: 'a', state: 'fixed' })
    expect(matched([t, fixed], [found('a', 11)])).toEqual({ a: 'f' })
  })

  test('a fixed thread is taken up again when its finding comes back', () => {
    expect(matched([topic('f', 10, { fingerprint: 'a', state: 'fixed' })], [found('a', 10)])).toEqual({
      a: 'f',
    })
  })
})

describe('a thread whose finding is not there adopts', () => {
  const t = topic('t', 10, { fingerprint: 'a' })

  test('the finding of its rule that replaced it', () => {
    expect(matched([t], [found('b', 12)], places({ t: 12 }))).toEqual({ b: 't' })
  })

  test.each<[string, Partial<Finding>]>([
    ['its first line', { head: { from: 12, to: 14 } }],
    ['its last line', { head: { from: 8, to: 12 } }],
    ['all around it', { head: { from: 1, to: 99 } }],
  ])('one that overlaps it: %s', (_, over) => {
    expect(matched([t], [found('b', 12, over)], places({ t: 12 }))).toEqual({ b: 't' })
  })

  test('the nearest of several', () => {
    const findings = [
      found('b', 1, { head: { from: 1, to: 20 } }),
      found('c', 11, { head: { from: 11, to: 13 } }),
    ]
    expect(matched([t], findings, places({ t: 12 }))).toEqual({ c: 't' })
  })

  test('one in the file that its own was renamed to', () => {
    const traced = new Map([['t#0', { path: 'src/new.py', lines: { from: 10, to: 10 }, intact: true }]])
    expect(matched([t], [found('b', 10, { path: 'src/new.py' })], traced)).toEqual({ b: 't' })
  })

  test('the same code in another file where its own is gone', () => {
    const same = found('b', 99, { path: 'src/moved.py' })
    expect(matched([t], [same], places({ t: null }), new Map([['b', 'c0de']]))).toEqual({ b: 't' })
  })

  test.each<[string, Partial<Finding>, ReadonlyMap<string, TracedTopic>, string]>([
    ['of another rule', { rule: rule({ name: 'other' }) }, places({ t: 12 }), ''],
    ['on the line above', { head: { from: 11, to: 11 } }, places({ t: 12 }), ''],
    ['on the line below', { head: { from: 13, to: 13 } }, places({ t: 12 }), ''],
    ['in another file', { path: 'src/other.py' }, places({ t: 12 }), ''],
    ['not at head', { head: null }, places({ t: 12 }), ''],
    ['where nobody traced it', {}, new Map(), ''],
    [
      'where its lines are gone',
      {},
      new Map([['t#0', { path: 'src/app.py', lines: null, intact: false }]]),
      '',
    ],
    ['with its code, while its own file is there', { path: 'src/moved.py' }, places({ t: 12 }), 'c0de'],
    ['with other code where its file is gone', { path: 'src/moved.py' }, places({ t: null }), 'other'],
    ['without code where its file is gone', { path: 'src/moved.py' }, places({ t: null }), ''],
    [
      'of another rule, with its code, where its file is gone',
      { rule: rule({ name: 'other' }), path: 'src/moved.py' },
      places({ t: null }),
      'c0de',
    ],
  ])('none %s', (_, over, traced, code) => {
    expect(matched([t], [found('b', 12, over)], traced, new Map([['b', code]]))).toEqual({})
  })

  test('none without code where it has none itself', () => {
    const bare = topic('t', 10, { fingerprint: 'a', code: '' })
    expect(matched([bare], [found('b', 12)], places({ t: null }), new Map([['b', '']]))).toEqual({})
  })

  test('none that has a thread', () => {
    const u = topic('u', 12, { fingerprint: 'b' })
    expect(matched([t, u], [found('b', 12)], places({ t: 12, u: 12 }))).toEqual({ b: 'u' })
  })

  test('none while its own finding is there', () => {
    expect(matched([t], [found('a', 50), found('b', 12)], places({ t: 12 }))).toEqual({ a: 't' })
  })
})

describe('laws', () => {
  const line = fc.integer({ min: 1, max: 12 })
  const base = fc.constantFrom('a', 'b', 'c')
  const ruleName = fc.constantFrom('r', 's')
  const path = fc.constantFrom('src/app.py', 'src/new.py')
  const code = fc.constantFrom('', 'x', 'y')
  const anyTopic = fc.record({
    fingerprint: base,
    rule: ruleName,
    line,
    code,
    hosts: fc.option(line),
    state: fc.constantFrom('open' as const, 'fixed' as const),
    traced: fc.option(
      fc.record({ path: fc.option(path), lines: fc.option(line) }).map((at) => ({
        path: at.path,
        lines: at.path === null || at.lines === null ? null : { from: at.lines, to: at.lines + 1 },
        intact: true,
      })),
    ),
  })
  const anyFinding = fc.record({ fingerprint: base, rule: ruleName, line, length: fc.nat(2), path, code })

  interface Case {
    topics: Topic[]
    findings: Finding[]
    traced: Map<string, TracedTopic>
    digests: Map<string, string>
  }
  const anyCase: fc.Arbitrary<Case> = fc
    .tuple(fc.array(anyTopic, { maxLength: 5 }), fc.array(anyFinding, { maxLength: 5 }))
    .map(([topics, findings]) => {
      const numbered = findings.map((each, index) => ({
        ...each,
        fingerprint: `${each.fingerprint}-${index + 2}`,
      }))
      return {
        topics: topics.map(({ line: at, hosts, traced: _, ...marked }, index) => {
          const made = topic(`t${index}`, at, marked)
          return {
            ...made,
            thread: { ...made.thread, lines: hosts === null ? null : { from: hosts, to: hosts } },
          }
        }),
        findings: numbered.map(({ fingerprint, rule: name, line: from, length, path: file }) =>
          found(fingerprint, from, { rule: rule({ name }), head: { from, to: from + length }, path: file }),
        ),
        traced: new Map(
          topics.flatMap(({ traced }, index) => (traced === null ? [] : [[`t${index}#0`, traced]])),
        ),
        digests: new Map(numbered.map((each) => [each.fingerprint, each.code])),
      }
    })

  test('every topic and every finding is used once, and both are real', () => {
    fc.assert(
      fc.property(anyCase, ({ topics, findings, traced, digests }) => {
        const matches = matchTopics(topics, findings, traced, digests)
        const used = [...matches.values()]
        expect(new Set(used).size).toBe(used.length)
        expect(topics).toEqual(expect.arrayContaining(used))
        expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(
          expect.arrayContaining([...matches.keys()]),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('what is matched is of the same code, or of the same rule', () => {
    fc.assert(
      fc.property(anyCase, ({ topics, findings, traced, digests }) => {
        for (const [fingerprint, { marked }] of matchTopics(topics, findings, traced, digests)) {
          const own = findings.find((each) => each.fingerprint === fingerprint)
          expect(sameCode(fingerprint, marked.fingerprint) || own?.rule.name === marked.rule).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('as many findings have a thread as equal topics allow', () => {
    fc.assert(
      fc.property(anyCase, ({ topics, findings, traced, digests }) => {
        const matches = matchTopics(topics, findings, traced, digests)
        for (const name of ['a', 'b', 'c']) {
          const own = findings.filter(({ fingerprint }) => sameCode(fingerprint, name))
          const about = topics.filter(({ marked }) => sameCode(marked.fingerprint, name))
          const direct = [...matches].filter(
            ([fingerprint, { marked }]) => sameCode(fingerprint, name) && sameCode(marked.fingerprint, name),
          )
          expect(direct).toHaveLength(Math.min(own.length, about.length))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('the order of topics and findings does not count where no two distances are equal', () => {
    // Lines that differ by powers of two have no equal differences.
    const lines = fc.shuffledSubarray([1, 2, 4, 8, 16, 32, 64, 128], { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(lines, fc.nat(8), fc.nat(), (all, cut, turn) => {
        const topics = all.slice(0, cut).map((at, index) => topic(`t${index}`, at, { fingerprint: 'a' }))
        const findings = all.slice(cut).map((at, index) => found(`a-${index + 2}`, at))
        const turned = <T>(items: T[]) => [
          ...items.slice(turn % (items.length + 1)),
          ...items.slice(0, turn % (items.length + 1)),
        ]
        const straight = matched(topics, findings)
        const other = matched(turned(topics).reverse(), turned(findings))
        expect(other).toEqual(straight)
      }),
      { numRuns: 500 },
    )
  })

  test('findings that nobody spoke of, and whose rule no thread has, change nothing', () => {
    fc.assert(
      fc.property(anyCase, ({ topics, findings, traced, digests }) => {
        const more = [...findings, found('new', 3, { rule: rule({ name: 'unheard-of' }) })]
        expect(matchTopics(topics, more, traced, digests)).toEqual(
          matchTopics(topics, findings, traced, digests),
        )
      }),
    )
  })
})
