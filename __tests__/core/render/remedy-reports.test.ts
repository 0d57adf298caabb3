import { describe, expect, test } from '@jest/globals'
import type { Edit, OfferedFix, Remedy } from '../../../src/core/fix/fix.ts'
import { renderSast } from '../../../src/core/render/gitlab-sast.ts'
import { Report, renderReport } from '../../../src/core/render/report.ts'
import { renderSarif } from '../../../src/core/render/sarif.ts'
import { renderTerminal } from '../../../src/core/render/terminal.ts'
import { wrapNarrow } from '../../../src/core/render/wrap.ts'
import { analyzed, decision, finding, offeredFix, remedy, review, rule } from '../../builders.ts'

const fingerprint = '0123456789abcdef'
const path = 'src/app.py'
const falsePositive = { assessment: analyzed() }

function about(told: Partial<Remedy>, over: Parameters<typeof decision>[0] = {}) {
  return review([decision(over)], { remedies: new Map([[fingerprint, remedy(told)]]) })
}

describe('report.json', () => {
  test('holds what is proposed, as people are shown it', () => {
    const fix = offeredFix({
      source: 'model',
      confidence: 'medium',
      explanation: 'Binds\u202e.',
      check: { outcome: 'unchecked', why: 'there was no time\u0007' },
      changes: [{ path, from: 3, before: ['a', 'b'], after: ['[redacted 1: key]'] }],
    })
    const told = {
      why: 'w\u0000',
      steps: ['s'],
      fix,
      dropped: [{ source: 'rule' as const, why: 'it fires still' }],
    }
    const report = renderReport(about(told))
    expect(report.findings[0]?.remedy).toEqual({
      why: 'w\\u{0}',
      steps: ['s'],
      fix: {
        source: 'model',
        confidence: 'medium',
        explanation: 'Binds\\u{202e}.',
        check: { outcome: 'unchecked', why: 'there was no time\\u{7}' },
        edits: [{ path, from: 3, to: 4, lines: ['[redacted 1: key]'] }],
      },
      fixedWith: null,
      dropped: [{ source: 'rule', why: 'it fires still' }],
    })
    expect(Report.parse(report)).toEqual(report)
  })

  test('holds no fix where fixes are not to be shown, and nothing where nobody was asked', () => {
    const silent = { ...about({ why: 'w', fix: offeredFix() }), showFixes: false }
    expect(renderReport(silent).findings[0]?.remedy).toMatchObject({ why: 'w', fix: null })
    expect(renderReport(review([decision()])).findings[0]).not.toHaveProperty('remedy')
  })
})

describe('SARIF', () => {
  const results = (told: Partial<Remedy>, over = {}): unknown =>
    JSON.parse(JSON.stringify(renderSarif(about(told, over)))).runs[0].results[0].fixes
  const edit = (from: number, to: number, lines: string[], at = path): Edit => ({ path: at, from, to, lines })

  test('holds a checked fix as regions of whole lines', () => {
    const edits = [
      edit(2, 1, ['import x']),
      edit(5, 6, ['a', ' b']),
      edit(9, 10, []),
      edit(1, 1, ['c'], 'lib/b c.py'),
    ]
    expect(results({ fix: offeredFix({ edits, explanation: 'Binds.' }) })).toEqual([
      {
        description: { text: expect.stringMatching(/^Binds\. · checked: the rule no longer fires/) },
        artifactChanges: [
          {
            artifactLocation: { uri: 'src/app.py', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 1 },
                insertedContent: { text: 'import x\n' },
              },
              { deletedRegion: { startLine: 5, endLine: 6 }, insertedContent: { text: 'a\n b' } },
              { deletedRegion: { startLine: 9, startColumn: 1, endLine: 11, endColumn: 1 } },
            ],
          },
          {
            artifactLocation: { uri: 'lib/b%20c.py', uriBaseId: '%SRCROOT%' },
            replacements: [{ deletedRegion: { startLine: 1, endLine: 1 }, insertedContent: { text: 'c' } }],
          },
        ],
      },
    ])
  })

  test.each<[string, Partial<OfferedFix>, object]>([
    ['that nobody has checked', { check: { outcome: 'unchecked', why: 'w' } }, {}],
    ['of a false positive', {}, falsePositive],
    [
      'of which something is redacted',
      { changes: [{ path, from: 1, before: [], after: ['[redacted]'] }] },
      {},
    ],
    ['with what a reader cannot see', { edits: [edit(1, 1, ['a\u200bb'])] }, {}],
  ])('holds no fix %s', (_, over, judged) => {
    expect(results({ fix: offeredFix(over) }, judged)).toBeUndefined()
  })
})

describe('GitLab’s SAST report', () => {
  const solution = (told: Partial<Remedy>, over = {}): string | undefined =>
    JSON.parse(JSON.stringify(renderSast(about(told, over), new Date(0)))).vulnerabilities[0].solution

  test('holds the steps as its solution, in markdown, as many as GitLab takes', () => {
    expect(solution({ steps: ['Bind *it*.', 'Test.'] })).toBe('1. Bind \\*it\\*.\n2. Test.')
    const long = solution({ steps: Array.from({ length: 50 }, () => 's'.repeat(500)) }) ?? ''
    expect(long.length).toBeLessThanOrEqual(7000)
    expect(long.length).toBeGreaterThan(6000)
  })

  test('holds none without steps, or for a false positive', () => {
    expect(solution({ why: 'w' })).toBeUndefined()
    expect(solution({ steps: ['Bind it.'] }, falsePositive)).toBeUndefined()
  })
})

describe('a card in a terminal', () => {
  const options = {
    colours: false,
    width: 100,
    wrap: (...words: Parameters<typeof wrapNarrow>) => wrapNarrow(...words) ?? '',
    showFixes: true,
    maxCards: 10,
  }
  const card = (told: Partial<Remedy>, over = {}) => renderTerminal(about(told, over), options)

  test('shows a checked fix, and the guidance', () => {
    const text = card({ why: 'It leaks.', steps: ['Bind it.', 'Test.'], fix: offeredFix() })
    expect(text).toContain('     Why it matters: It leaks.\n     1. Bind it.\n     2. Test.\n')
    expect(text).toContain('     Fix · checked: the rule no longer fires')
    expect(text).toContain('     - run(table)\n     + run("orders")\n')
  })

  test('says why a fix is not checked, and where its parts are', () => {
    const edits = [1, 2, 3, 4, 5].map((from) => ({ path: `lib/${from}.py`, from, to: from, lines: ['x'] }))
    const text = card({ fix: offeredFix({ edits, check: { outcome: 'unchecked', why: 'no time' } }) })
    expect(text).toContain('Fix · from the rule, not checked: no time')
    expect(text).toContain('     lib/2.py:2\n     - run(table)\n     + x\n')
    expect(text).toContain('… and 1 change more in report.json')
  })

  test('points to the fix of another finding', () => {
    const other = decision({
      finding: finding({ fingerprint: 'f2', rule: rule({ name: 'other' }), head: { from: 9, to: 9 } }),
    })
    const remedies = new Map([
      [fingerprint, remedy({ fixedWith: 'f2' })],
      ['f2', remedy({ fingerprint: 'f2', fix: offeredFix() })],
    ])
    expect(renderTerminal(review([decision(), other], { remedies }), options)).toContain(
      'The fix of other at src/app.py:9 removes it too.',
    )
  })

  test('shows nothing of it for a false positive, and no fix where fixes are not to be shown', () => {
    const told = { why: 'It leaks.', fix: offeredFix() }
    expect(card(told, falsePositive)).not.toMatch(/Fix ·|It leaks/)
    const without = renderTerminal(about(told), { ...options, showFixes: false })
    expect(without).toContain('It leaks.')
    expect(without).not.toContain('Fix ·')
  })

  test('breaks up what a system would run, and shows what nobody sees', () => {
    const text = card({ why: 'a\u001b[31m', steps: ['b\u202e'], fix: offeredFix({ explanation: 'c\u0007' }) })
    expect(text).toContain('\\u{1b}[31m')
    expect(text).toContain('b\\u{202e}')
  })
})
