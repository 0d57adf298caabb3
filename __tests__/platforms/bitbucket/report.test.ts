import { describe, expect, test } from '@jest/globals'
import type { ReportedFinding, Results } from '../../../src/core/host/results.ts'
import { digestOf, nativeReport } from '../../../src/platforms/bitbucket/report.ts'

const finding: ReportedFinding = {
  fingerprint: 'f0',
  rule: 'rules.sqli',
  title: 'SQL injection',
  severity: 'error',
  cwes: ['CWE-89'],
  verdict: 'Likely real',
  reason: 'It is not checked.',
  path: 'app.py',
  lines: { from: 5, to: 7 },
  blocks: false,
  hidden: false,
}
const results: Results = {
  title: 'Semgrep Assistant',
  name: 'default',
  state: 'passed',
  missingAnswers: false,
  foreignScan: false,
  wasNeutral: false,
  headline: '1 finding.',
  findings: [finding],
}
const url = 'https://bitbucket.org/shop/shop/pull-requests/7'

function reportOf(more: Partial<Results> = {}, branch: string | null = 'feature') {
  return nativeReport({ ...results, ...more }, url, branch)
}

describe('a report', () => {
  test.each([
    ['passed', 'PASSED', 'SUCCESSFUL'],
    ['failed', 'FAILED', 'FAILED'],
    ['incomplete', 'PENDING', 'STOPPED'],
  ] as const)('of a run that is %s', (state, result, build) => {
    const { report, status } = reportOf({ state })
    expect([report.result, status.state]).toEqual([result, build])
  })

  test('has a finding at its last line', () => {
    expect(reportOf().annotations).toEqual([
      {
        external_id: 'f0',
        annotation_type: 'VULNERABILITY',
        summary: 'SQL injection: Likely real',
        details: 'It is not checked. — rules.sqli · CWE-89',
        severity: 'HIGH',
        result: 'SKIPPED',
        path: 'app.py',
        line: 7,
      },
    ])
  })

  test.each([
    ['that blocks', { blocks: true }, { result: 'FAILED' }],
    ['that is critical', { severity: 'critical' }, { severity: 'CRITICAL' }],
    ['that warns', { severity: 'warning' }, { severity: 'MEDIUM' }],
    ['that informs', { severity: 'info' }, { severity: 'LOW' }],
    ['of several lines of text', { reason: 'a\n\u202eb' }, { details: 'a \\u{202e}b — rules.sqli · CWE-89' }],
  ] as const)('has one %s', (_, more, expected) => {
    expect(reportOf({ findings: [{ ...finding, ...more }] }).annotations).toMatchObject([expected])
  })

  test('has one without lines on its file', () => {
    const [annotation] = reportOf({ findings: [{ ...finding, lines: null }] }).annotations
    expect(annotation).not.toHaveProperty('line')
  })

  test('leaves hidden ones out, and counts them', () => {
    const { annotations, report } = reportOf({ findings: [finding, { ...finding, hidden: true }] })
    expect(annotations).toHaveLength(1)
    expect(report.data).toContainEqual({
      title: 'Hidden as likely false positives',
      type: 'NUMBER',
      value: 1,
    })
  })

  test('keeps within what Bitbucket takes, and says what is left', () => {
    const findings = Array.from({ length: 1003 }, (_, index) => ({
      ...finding,
      fingerprint: `f${index}`,
      title: 't'.repeat(900),
      reason: 'r'.repeat(9000),
    }))
    const { annotations, report, status } = reportOf({ findings, headline: 'h'.repeat(1500) })
    expect(annotations).toHaveLength(1000)
    expect(annotations.at(-1)?.external_id).toBe('f999')
    expect(report.details).toMatch(/h 3 more are in the run’s own report\.$/)
    expect(report.data?.length).toBeLessThanOrEqual(10)
    expect([annotations[0]?.summary?.length, annotations[0]?.details?.length]).toEqual([450, 2000])
    expect(status.description?.length).toBe(255)
  })

  test.each([
    ['default', 'semgrep-assistant-default'],
    ['nightly run', 'semgrep-assistant-nightly-run-'],
    ['n'.repeat(60), `semgrep-assistant-${'n'.repeat(13)}-`],
  ])('has a key of its own for the name %s', (name, key) => {
    const { id, status } = reportOf({ name })
    expect(id).toBe(status.key)
    expect(id.startsWith(key)).toBe(true)
    expect(id.length).toBeLessThanOrEqual(40)
  })

  test('belongs to the branch, where there is one', () => {
    expect(reportOf().status.refname).toBe('feature')
    expect(reportOf({}, null).status).not.toHaveProperty('refname')
  })

  test('tells by its version that it says something else', () => {
    const version = (more: Partial<Results> = {}) => digestOf(reportOf(more).report.data ?? [])
    expect(version()).toBe(version())
    const others = [
      version({ state: 'failed' }),
      version({ headline: '2 findings.' }),
      version({ findings: [{ ...finding, reason: 'Other.' }] }),
      version({ findings: [finding, { ...finding, hidden: true }] }),
    ]
    expect(new Set([...others, version()]).size).toBe(5)
  })

  test.each([
    ['without data', []],
    ['of others', [{ title: 'Safe to merge?', value: true }]],
    ['with another value', [{ title: 'Version of this report', value: 7 }]],
  ])('%s has no version', (_, data) => {
    expect(digestOf(data)).toBeNull()
  })
})
