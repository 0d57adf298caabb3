import { describe, expect, test } from '@jest/globals'
import type { NotAnalyzed } from '../../../src/core/assessment.ts'
import type { Decision } from '../../../src/core/decision.ts'
import type { Silencing } from '../../../src/core/plan/silencing.ts'
import type { LinkTarget } from '../../../src/core/render/links.ts'
import { hasNews, page, plainPage, renderSummary, summaryDigest } from '../../../src/core/render/summary.ts'
import type { Review } from '../../../src/core/review.ts'
import { analyzed, decision, finding, offeredFix, remedy, review, rule, silencing } from '../../builders.ts'
import { commandsIn, effectsOf, hostile } from './effects.ts'

const target: LinkTarget = {
  forms: {
    line: '/blob/{commit}/{path}#L{from}',
    range: '/blob/{path}#L{from}-L{to}',
    commit: '/commit/{commit}',
  },
  commit: 'c1',
}
const comment = { kind: 'comment' as const, html: true, charts: false, target, limit: 65_000 }

const blocking = { blocks: true, mode: { mode: 'block', because: 'entry 1 of the policy (line 3)' } } as const
const hidden = {
  action: 'hide',
  assessment: analyzed(),
  because: 'every condition for hiding holds',
} as const
const notAnalyzed: NotAnalyzed = {
  fingerprint: 'f',
  status: 'not_analyzed',
  kind: 'timeout',
  detail: 'No answer.',
}

/** A decision about a finding on a line. */
function at(line: number, over: Partial<Decision> = {}): Decision {
  return decision({ finding: finding({ fingerprint: `f${line}`, head: { from: line, to: line } }), ...over })
}

function many(count: number, over: Partial<Decision> = {}): Decision[] {
  return Array.from({ length: count }, (_, index) => at(index + 1, over))
}

describe('the first line is one sentence that says how much was found, analyzed, blocks and was scanned', () => {
  test.each<[string, Review, string]>([
    [
      'of all kinds',
      review(
        [
          at(1),
          at(2, blocking),
          at(3, hidden),
          at(4, { action: 'annotate', assessment: analyzed() }),
          at(5, { assessment: analyzed({ verdict: 'needs_review' }) }),
        ],
        { coverage: { changed: 39, changedScanned: 37, scanned: 90, gaps: [] } },
      ),
      '5 findings in this change: 2 likely real, 2 likely false positives (1 hidden), 1 needs a look; all 5 analyzed; 1 blocks; 37 of 39 changed files scanned.',
    ],
    [
      'not all analyzed',
      review([at(1), at(2, { assessment: notAnalyzed })]),
      '2 findings in this change: 1 likely real; 1 of 2 analyzed (not 1: timeout); 1 of 1 changed file scanned.',
    ],
    [
      'none analyzed',
      review([at(1, { assessment: notAnalyzed })]),
      '1 finding in this change; 0 of 1 analyzed: timeout (No answer); 1 of 1 changed file scanned.',
    ],
    ['nothing', review([]), 'No findings to review in this change; 1 of 1 changed file scanned.'],
    [
      'nothing, without a change',
      review([], {
        isChange: false,
        coverage: { changed: null, changedScanned: null, scanned: 1234, gaps: [] },
      }),
      'No findings to review; 1,234 files scanned.',
    ],
  ])('%s', (_, each, sentence) => {
    expect(renderSummary(each, comment).split('\n')[0]).toBe(`**${sentence}**`)
  })
})

describe('findings that block', () => {
  const text = renderSummary(review([at(7, blocking)]), comment)

  test('are listed with the line of policy, and with the ways out', () => {
    expect(text).toContain(
      '### 1 finding blocks\n- [`src/app.py:7`](/blob/c1/src/app.py#L7) SQL injection: entry 1 of the policy (line 3)\n',
    )
    expect(text).toContain(
      'Ways out: fix it; or somebody with write access who did not propose the change replies `/fp REASON` or `/ar REASON` to its comment; or change the policy on the default branch',
    )
  })

  test('come before the table', () => {
    expect(text.indexOf('### 1 finding blocks')).toBeLessThan(text.indexOf('| Verdict |'))
  })

  test('name no comment where there is none to reply to', () => {
    expect(renderSummary(review([at(7, blocking)]))).toContain('Ways out: fix it; or change the policy')
  })

  test('are counted even where they may not be named', () => {
    const secret = at(8, blocking)
    const shown = renderSummary({ ...review([at(7, blocking)]), failing: [at(7, blocking), secret] }, comment)
    expect(shown).toContain('### 2 findings block\n')
    expect(shown).not.toContain('src/app.py:8')
  })

  test('under fail-on say what fails them', () => {
    const decisions = [at(7)]
    const text = renderSummary(review(decisions, { failing: decisions, failOn: 'any' }), comment)
    expect(text).toContain('SQL injection: fail-on: any')
  })
})

describe('the table', () => {
  const rows = (decisions: Decision[]) =>
    renderSummary(review(decisions), comment)
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)

  test('says what, where and why, the most urgent first', () => {
    const decisions = [
      at(1, { assessment: notAnalyzed }),
      at(2),
      at(3, { action: 'annotate', assessment: analyzed() }),
      at(4, { assessment: analyzed({ verdict: 'needs_review' }) }),
    ]
    expect(rows(decisions)).toEqual([
      '| Likely real | SQL injection | error | [`src/app.py:2`](/blob/c1/src/app.py#L2) | The parameter reaches the query. |',
      '| Needs a look | SQL injection | error | [`src/app.py:4`](/blob/c1/src/app.py#L4) | The table is one of two constants. |',
      '| Not analyzed: timeout | SQL injection | error | [`src/app.py:1`](/blob/c1/src/app.py#L1) | No answer. |',
      '| Likely a false positive | SQL injection | error | [`src/app.py:3`](/blob/c1/src/app.py#L3) | The table is one of two constants. |',
    ])
  })

  test('says what a person decided', () => {
    const said = { word: 'fp' as const, by: 'reviewer', name: 'reviewer', reason: 'It is a test.' }
    expect(rows([at(1, { said, because: 'a false positive, says reviewer' })])[0]).toMatch(
      /^\| a false positive, says reviewer \| SQL injection/,
    )
  })

  test('links no line that is not at head', () => {
    const lost = finding({ head: null, span: { start: { line: 9, column: 1 }, end: { line: 9, column: 2 } } })
    expect(rows([decision({ finding: lost })])[0]).toContain('| `src/app.py:9` |')
  })

  test('leaves out what is not reviewed, and counts it below', () => {
    const outside = at(1, {
      scope: { inside: false, because: 'outside' },
      assessment: null,
      action: 'report',
    })
    const monitored = at(2, { mode: { mode: 'monitor', because: 'm' }, assessment: null, action: 'report' })
    expect(rows([outside, monitored])).toEqual([])
    const text = renderSummary(review([outside, monitored]), comment)
    expect(text).toContain('1 finding only monitored by policy.')
    expect(text).toContain('1 finding outside the change.')
  })

  test('holds 200 rows and says how many more there are', () => {
    const text = renderSummary(review(many(203)), { ...comment, limit: 1_000_000 })
    expect(text).toContain('\n… and 3 more in `report.json`')
    expect(text.match(/^\| Likely real/gm)).toHaveLength(200)
  })
})

test('what is hidden is folded in a table of its own', () => {
  const text = renderSummary(review([at(1), at(2, hidden)]), comment)
  expect(text).toMatch(
    /<details><summary>1 likely false positive hidden<\/summary>\n\n\| Verdict .*\n.*\n.*src\/app\.py:2.*\n\n<\/details>/,
  )
  expect(text.match(/src\/app\.py:2`/g)).toHaveLength(1)
})

describe('what was silenced', () => {
  const shown = (over: Partial<Silencing>) =>
    renderSummary(
      review([], { silencings: [silencing({ rules: ['sql-injection', 'xss'], ...over })] }),
      comment,
    )

  test.each<[string, string, string]>([
    [
      'with its place and rules',
      shown({}),
      '- [`src/app.py:7`](/blob/c1/src/app.py#L7): `sql-injection`, `xss`',
    ],
    ['for all rules', shown({ rules: null }), ': any rule'],
    ['in a file', shown({ line: null }), '- `src/app.py`: `sql-injection`'],
    [
      'with the way out where it blocks',
      shown({ blocks: true }),
      '**it still blocks** until somebody with write access who did not propose the change agrees in its comment',
    ],
  ])('is listed %s', (_, text, words) => {
    expect(text).toContain(words)
  })
})

describe('what was not read is folded', () => {
  test.each<[string, Partial<Review>, string]>([
    [
      'files',
      { coverage: { changed: 1, changedScanned: 0, scanned: 0, gaps: [{ path: 'a.py', why: 'timeout' }] } },
      '- `a.py`: timeout',
    ],
    ['results', { broken: [{ at: 'result 3', problem: 'no path' }] }, '- `result 3`: no path'],
    ['failures of the scan', { scanFailures: ['out of memory'] }, '- Semgrep: out of memory'],
  ])('%s', (_, over, line) => {
    expect(renderSummary(review([], over), comment)).toContain(
      `<details><summary>Not scanned or not readable</summary>\n\n${line}\n\n</details>`,
    )
  })

  test('and nothing is where all was', () => {
    expect(renderSummary(review([at(1)]), comment)).not.toContain('Not scanned')
  })
})

test('a broken policy comes first', () => {
  const policy = { source: 'p', sha256: null, faults: [{ line: 3, message: 'unknown key' }] }
  expect(renderSummary(review([], { policy }), comment)).toMatch(
    /^> \*\*The policy file is broken\*\* at line 3: unknown key\. Nothing is hidden until it is mended\.\n/,
  )
})

describe('a page', () => {
  const edits = [{ path: 'src/app.py', from: 1, to: 1, lines: ['run(b)'] }]
  const unchecked = offeredFix({ edits, check: { outcome: 'unchecked', why: 'Semgrep is not on PATH' } })
  const all = review([at(1)], { remedies: new Map([['f1', remedy({ fix: unchecked })]]) })

  test('shows a chart, fixes and what it cost, unlike a comment', () => {
    const text = renderSummary(all, page)
    expect(text).toContain('```mermaid\npie showData')
    expect(text).toContain('1 fix, not checked')
    expect(text).toContain('```diff\n-run(table)\n+run(b)\n```')
    expect(text).toContain('<sub>Semgrep Assistant 1.2.3 · fake:model-1 · main…HEAD · built-in policy</sub>')
    expect(renderSummary(all, comment)).not.toMatch(/mermaid|diff|<sub>/)
    expect(renderSummary(all, plainPage)).toContain('1 fix, not checked')
    expect(renderSummary(all, plainPage)).not.toContain('mermaid')
  })

  test('counts checked fixes, says how they are applied, and keeps them apart', () => {
    const remedies = new Map(
      [1, 2, 3].map((line) => [`f${line}`, remedy({ fix: line === 3 ? unchecked : offeredFix() })] as const),
    )
    const text = renderSummary(review([at(1), at(2), at(3)], { remedies, patch: 'p' }), page)
    expect(text).toContain('**2 checked fixes**: apply those that go together with `git apply fixes.patch`.')
    expect(text).toContain('<summary>2 checked fixes</summary>')
    expect(text).toContain('<summary>1 fix, not checked</summary>')
    expect(text).toContain(' · from the rule, not checked: Semgrep is not on PATH')
  })

  test('shows no fix of a false positive', () => {
    const remedies = new Map([['f1', remedy({ fix: offeredFix() })]])
    expect(renderSummary(review([at(1, { assessment: analyzed() })], { remedies }), page)).not.toContain(
      'diff',
    )
  })

  test('shows no fix where fixes are not to be shown', () => {
    expect(renderSummary({ ...all, showFixes: false }, page)).not.toContain('diff')
  })
})

describe('code that addresses a reviewer, and verdicts that changed', () => {
  const speaking = (line: number, places: number[]) =>
    at(line, { addressesReviewer: places.map((from) => ({ path: 'src/app.py', from, to: from })) })
  const changed = analyzed({ verdict: 'needs_review', secondLook: 'changed' })

  test('are named by their places, a few of them', () => {
    const text = renderSummary(
      review([speaking(1, [4]), speaking(2, [4, 9]), at(7, { assessment: changed })]),
      page,
    )
    expect(text).toContain(
      '> Code of 2 findings addresses an AI reviewer, which proves nothing: `src/app.py:4`, `src/app.py:9`.',
    )
    expect(text).toContain('the model changed its verdict on 1 finding: `src/app.py:7`.')
    const many = renderSummary(review([speaking(1, [1, 2, 3, 4, 5, 6, 7])]), page)
    expect(many).toContain('`src/app.py:5` and 2 more.')
  })

  test('are links where there is a host', () => {
    expect(renderSummary(review([speaking(1, [4])]), comment)).toContain(
      '[`src/app.py:4`](/blob/c1/src/app.py#L4)',
    )
  })

  test('are news', () => {
    expect(summaryDigest(review([speaking(1, [4])]))).not.toBe(summaryDigest(review([speaking(1, [])])))
    expect(summaryDigest(review([speaking(1, [4])]))).toBe(summaryDigest(review([speaking(1, [5])])))
  })

  test('say nothing where there are none', () => {
    expect(renderSummary(review([at(1)]), page)).not.toMatch(/AI reviewer|Asked again/)
  })
})

describe('text from outside has no effect', () => {
  /** A review in which everything that others wrote is the same text. */
  function filled(text: string): Review {
    const assessment = analyzed({ verdict: 'needs_review', reason: text })
    const about = finding({
      rule: rule({ name: text, cwes: [] }),
      path: text,
      fingerprint: 'f1',
      message: text,
    })
    const fix = offeredFix({
      explanation: text,
      removes: text,
      check: { outcome: 'unchecked', why: text },
      changes: [{ path: text, from: 1, before: text.split('\n'), after: text.split('\n') }],
    })
    const said = { word: 'fp' as const, by: text, name: text, reason: text }
    const decisions = [
      decision({ finding: about, assessment, ...blocking, mode: { mode: 'block', because: text } }),
      decision({
        finding: { ...about, fingerprint: 'f2' },
        said,
        because: text,
        addressesReviewer: [{ path: text, from: 1, to: 1 }],
      }),
      decision({ finding: { ...about, fingerprint: 'f3' }, ...hidden }),
      decision({ finding: { ...about, fingerprint: 'f4' }, assessment: { ...notAnalyzed, detail: text } }),
    ]
    return review(decisions, {
      remedies: new Map([
        ['f1', remedy({ fix })],
        ['f4', remedy({ fix: { ...fix, check: { outcome: 'checked' } } })],
      ]),
      silencings: [silencing({ path: text, rules: [text], blocks: true })],
      coverage: { changed: 1, changedScanned: 1, scanned: 1, gaps: [{ path: text, why: text }] },
      broken: [{ at: text, problem: text }],
      scanFailures: [text],
      policy: { source: text, sha256: null, faults: [{ line: 1, message: text }] },
      notes: [text],
      toolVersion: text,
      subject: text,
    })
  }

  test.each(hostile)('%s', (_, text) => {
    for (const surface of [page, comment]) {
      const markdown = renderSummary(filled(text), surface)
      expect(effectsOf(markdown)).toEqual([])
      expect(commandsIn(markdown)).toEqual([])
    }
  })

  test.each(hostile)('nor does it change the number of cells: %s', (_, text) => {
    const rows = renderSummary(filled(`${text} | x`), page)
      .split('\n')
      .filter((line) => line.startsWith('| '))
    expect(rows.length).toBeGreaterThanOrEqual(8)
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(7)
  })
})

describe('a summary of a length', () => {
  const decisions = many(300, blocking)
  const big = review([...decisions, ...many(50, hidden)], {
    notes: ['A note.'],
    coverage: { changed: 90, changedScanned: 1, scanned: 1, gaps: [{ path: 'a.py', why: 'timeout' }] },
  })
  const within = (limit: number, each = big) => renderSummary(each, { ...comment, limit })
  const rowsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('| Likely real')).length

  test.each([2500, 5000, 20_000, 65_000])('keeps within %i bytes', (limit) => {
    expect(Buffer.byteLength(within(limit))).toBeLessThanOrEqual(limit)
  })

  test('counts bytes, not characters', () => {
    const assessment = analyzed({ verdict: 'needs_review', reason: '日本語'.repeat(50) })
    expect(Buffer.byteLength(within(9000, review(many(30, { assessment }))))).toBeLessThanOrEqual(9000)
  })

  test.each([
    [1_000_000, 200],
    [50_000, 100],
    [20_000, 40],
    [10_000, 10],
  ])('of %i bytes shows %i rows and says how many more there are', (limit, rows) => {
    const text = within(limit)
    expect(rowsOf(text)).toBe(rows)
    expect(text.includes(`\n… and ${300 - rows} more in \`report.json\``)).toBe(true)
    expect(text.includes(`\n- … and ${300 - rows} more in \`report.json\``)).toBe(true)
    expect(text.includes('Left out')).toBe(false)
  })

  test('then leaves out whole parts and names them, but never the sentence', () => {
    const few = within(4000)
    const parts = /Left out for length: (.*)\. All of it is in `report\.json`\./.exec(few)?.[1]?.split(', ')
    expect(parts).toEqual(expect.arrayContaining(['notes', 'what was not read', 'hidden findings']))
    expect(parts).not.toContain('findings')
    expect(rowsOf(few)).toBe(10)
    const least = within(10)
    expect(least.split('\n')[0]).toMatch(/^\*\*350 findings in this change/)
    expect(least.includes('Left out for length: ')).toBe(true)
    expect(rowsOf(least)).toBe(0)
  })
})

describe('there is news', () => {
  test.each<[string, Partial<Review>, boolean]>([
    ['not where nothing was found and all was read', {}, false],
    ['not for notes alone', { notes: ['A note.'], suppressed: 3 }, false],
    ['where something was found', review([at(1)]), true],
    [
      'where files were not read',
      { coverage: { changed: 1, changedScanned: 0, scanned: 0, gaps: [{ path: 'a', why: 'b' }] } },
      true,
    ],
    ['where results could not be read', { broken: [{ at: 'a', problem: 'b' }] }, true],
    ['where the scan failed', { scanFailures: ['a'] }, true],
    [
      'where the policy is broken',
      { policy: { source: null, sha256: null, faults: [{ line: 1, message: 'a' }] } },
      true,
    ],
    ['where something was silenced', { silencings: [silencing()] }, true],
    ['where pipeline files were edited', { edited: ['.github/workflows/x.yml'] }, true],
    ['where the run does not end well', { status: 4 }, true],
  ])('%s', (_, over, news) => {
    expect(hasNews(review([], over))).toBe(news)
  })
})

describe('the digest of what a summary tells', () => {
  const base = review([at(1), at(2, hidden)])
  const [first, second] = base.decisions
  const withFirst = (over: Partial<Decision>) =>
    review([{ ...first, ...decision(first), ...over }, ...(second ? [second] : [])])

  test.each<[string, Review]>([
    [
      'wording',
      withFirst({ assessment: analyzed({ verdict: 'true_positive', reason: 'Other words.' }), because: 'x' }),
    ],
    ['lines', withFirst({ finding: { ...decision(first).finding, head: { from: 70, to: 71 } } })],
    ['confidence', withFirst({ assessment: analyzed({ verdict: 'true_positive', confidence: 'low' }) })],
    ['the commit', { ...base, head: 'c9', base: 'c8', subject: 'other' }],
    [
      'the cost',
      {
        ...base,
        provider: { ...base.provider, questions: 9, usage: { input: 1, cachedInput: 1, output: 1 } },
      },
    ],
    ['the version', { ...base, toolVersion: '9.9.9' }],
    ['notes', { ...base, notes: ['A note.'] }],
  ])('is the same for other %s', (_, other) => {
    expect(summaryDigest(other)).toBe(summaryDigest(base))
  })

  test.each<[string, Review]>([
    ['verdict', withFirst({ assessment: analyzed({ verdict: 'needs_review' }) })],
    ['reason for no answer', withFirst({ assessment: notAnalyzed })],
    ['action', withFirst({ action: 'annotate' })],
    ['blocking finding', withFirst(blocking)],
    ['word of a person', withFirst({ said: { word: 'fp', by: 'reviewer', name: 'reviewer', reason: 'x' } })],
    ['finding', withFirst({ finding: finding({ fingerprint: 'other' }) })],
    ['number of findings', review([at(1)])],
    ['failing finding', { ...base, failing: [at(1)] }],
    ['coverage', { ...base, coverage: { ...base.coverage, changedScanned: 0 } }],
    ['silencing', { ...base, silencings: [silencing()] }],
    ['fault of the policy', { ...base, policy: { ...base.policy, faults: [{ line: 1, message: 'a' }] } }],
    ['edited pipeline file', { ...base, edited: ['.github/workflows/x.yml'] }],
    ['exit status', { ...base, status: 1 }],
    ['broken result', { ...base, broken: [{ at: 'a', problem: 'b' }] }],
    ['failure of the scan', { ...base, scanFailures: ['a'] }],
  ])('is another for another %s', (_, other) => {
    expect(summaryDigest(other)).not.toBe(summaryDigest(base))
  })

  test('says nothing of findings that are not reviewed but how many there are', () => {
    const monitored = (line: number) =>
      at(line, { mode: { mode: 'monitor', because: 'm' }, assessment: null, action: 'report' })
    expect(summaryDigest(review([at(1), monitored(2)]))).toBe(summaryDigest(review([at(1), monitored(3)])))
    expect(summaryDigest(review([at(1), monitored(2)]))).not.toBe(summaryDigest(review([at(1)])))
  })
})
