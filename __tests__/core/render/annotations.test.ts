import { describe, expect, test } from '@jest/globals'
import type { Severity } from '../../../src/core/finding.ts'
import { annotationsOf } from '../../../src/core/render/annotations.ts'
import { analyzed, decision, finding, rule } from '../../builders.ts'

/** So many decisions about findings of a severity, each on a line of its own. */
function many(count: number, severity: Severity = 'error') {
  return Array.from({ length: count }, (_, index) =>
    decision({ finding: finding({ rule: rule({ severity }), head: { from: index + 1, to: index + 2 } }) }),
  )
}

test('an annotation says what, whether and why, at the place at head', () => {
  expect(annotationsOf(many(1))).toEqual([
    {
      level: 'error',
      title: 'SQL injection · sql-injection',
      message: 'Likely real. The parameter reaches the query.',
      path: 'src/app.py',
      lines: { from: 1, to: 2 },
    },
  ])
})

test.each<[string, Parameters<typeof decision>[0], string]>([
  ['nobody was asked', { assessment: null }, 'Not reviewed.'],
  [
    'nobody answered',
    {
      assessment: { fingerprint: 'f', status: 'not_analyzed', kind: 'timeout', detail: 'No answer in time.' },
    },
    'Not analyzed: timeout. No answer in time.',
  ],
  [
    'it is likely false',
    { assessment: analyzed() },
    'Likely a false positive. The table is one of two constants.',
  ],
  ['no reason was given', { assessment: analyzed({ reason: '' }) }, 'Likely a false positive.'],
])('where %s, it says so', (_, over, message) => {
  expect(annotationsOf([decision(over)])).toMatchObject([{ message }])
})

test('a finding that is not at head has no lines', () => {
  expect(annotationsOf([decision({ finding: finding({ head: null }) })])).toMatchObject([{ lines: null }])
})

test.each<[Severity, string]>([
  ['critical', 'error'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
])('severity %s is level %s', (severity, level) => {
  expect(annotationsOf(many(1, severity))).toMatchObject([{ level }])
})

describe('of a level', () => {
  test('no more than ten are shown, whatever the others', () => {
    const all = annotationsOf([
      ...many(11, 'info'),
      ...many(9, 'critical'),
      ...many(9, 'error'),
      ...many(3, 'warning'),
    ])
    const count = (level: string) => all.filter((each) => each.level === level).length
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 3, 10])
  })

  test('the most severe are shown', () => {
    const grave = finding({ rule: rule({ severity: 'critical' }), path: 'z.py' })
    const annotations = annotationsOf([...many(10), decision({ finding: grave })])
    expect(annotations).toHaveLength(10)
    expect(annotations[0]?.path).toBe('z.py')
  })
})

test('a decision that is given twice is shown once', () => {
  const [one] = many(1)
  expect(one && annotationsOf([one, one])).toHaveLength(1)
})

test('words from outside are on one line, visible and cut', () => {
  const assessment = analyzed({ reason: `a\u202eb\n::error::${'x'.repeat(999)}` })
  const [annotation] = annotationsOf([
    decision({
      assessment,
      finding: finding({ rule: rule({ name: `n\n::error::${'x'.repeat(99)}`, cwes: [] }) }),
    }),
  ])
  for (const text of [annotation?.title ?? '', annotation?.message ?? '']) {
    expect(text).not.toMatch(/[\n\u202e]/)
    expect(text.length).toBeLessThan(400)
  }
})
