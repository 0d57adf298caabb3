import { describe, expect, test } from '@jest/globals'
import { material } from '../../../src/core/prompt/material.ts'
import {
  caseDigest,
  caseKinds,
  evidenceOf,
  flaggedLines,
  type QualificationCase,
} from '../../../src/core/qualification/case.ts'
import { qualificationCases as cases } from '../../../src/core/qualification/cases.ts'
import { titleOf } from '../../../src/core/weakness.ts'

const known = cases.filter(({ truth }) => truth === 'true_positive')

/** Of each family one at least: how a model judges one says little of another. */
const families = [
  ['CWE-79'],
  ['CWE-89'],
  ['CWE-78'],
  ['CWE-22'],
  ['CWE-918'],
  ['CWE-502'],
  ['CWE-611'],
  ['CWE-798'],
  ['CWE-327', 'CWE-328'],
  ['CWE-330'],
  ['CWE-601'],
  ['CWE-352'],
  ['CWE-862', 'CWE-639'],
  ['CWE-94'],
  ['CWE-90'],
  ['CWE-643'],
  ['CWE-1333'],
  ['CWE-295'],
  ['CWE-614', 'CWE-1004'],
  ['CWE-732'],
  ['CWE-190', 'CWE-120'],
  ['CWE-200', 'CWE-532'],
  ['CWE-434'],
  ['CWE-1321'],
]

describe.each(cases.map((each) => [each.id, each] as const))('%s', (_, about: QualificationCase) => {
  const lines = about.code.split('\n')

  test('flags one place in 8 to 25 lines', () => {
    expect(about.code.split(about.flagged)).toHaveLength(2)
    expect(lines.length).toBeGreaterThanOrEqual(8)
    expect(lines.length).toBeLessThanOrEqual(25)
    const { from, to } = flaggedLines(about)
    expect(lines.slice(from - 1, to).join('\n')).toContain(about.flagged)
  })

  test('is shown as a finding with its lines', () => {
    const { text, ids } = material([evidenceOf(about)])
    const { from, to } = flaggedLines(about)
    expect(ids).toEqual(['F1'])
    expect(text).toContain(`path="${about.path}" lines="${from}-${to}"`)
    expect(text).toContain(`| ${lines[from - 1]}`)
  })

  test('does not tell what it is', () => {
    const { text } = material([evidenceOf(about)])
    expect(text).not.toContain(about.id)
    expect(text).not.toContain(about.why)
    expect(about.path).not.toMatch(/test|spec|example\/|demo|mock|fixture|qualif|case/i)
  })

  test('has a weakness with a name, and says why', () => {
    expect(titleOf({ name: '', cwes: [about.cwe] })).not.toBe('Finding')
    expect(about.why).toMatch(/[^.]\.$/)
    expect(about.message).toMatch(/\.$/)
  })
})

describe('all cases', () => {
  test('have an id and a path of their own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    expect(new Set(cases.map(({ path }) => path)).size).toBe(cases.length)
  })

  test('are 28 at least, and half of them real', () => {
    expect(cases.length).toBeGreaterThanOrEqual(28)
    expect(known.length).toBeGreaterThanOrEqual(cases.length / 2)
  })

  test('cover every family, kind and language', () => {
    const found = new Set(cases.map(({ cwe }) => cwe))
    expect(families.filter((family) => !family.some((cwe) => found.has(cwe)))).toEqual([])
    expect(caseKinds.filter((kind) => cases.filter((each) => each.kind === kind).length < 3)).toEqual([])
    const languages = new Set(cases.map(({ language }) => language))
    const wanted = ['Python', 'JavaScript', 'TypeScript', 'Java', 'Go', 'PHP', 'Ruby', 'C#', 'C']
    expect(wanted.filter((each) => !languages.has(each))).toEqual([])
  })

  test('are labelled as their kind says', () => {
    const labels = (kind: string) => [
      ...new Set(cases.filter((each) => each.kind === kind).map((each) => `${each.truth}/${each.expected}`)),
    ]
    expect(labels('disguised')).toEqual(['true_positive/true_positive'])
    expect(labels('false')).toEqual(['false_positive/false_positive'])
    expect(labels('undecidable')).toEqual(['true_positive/needs_review'])
    expect(labels('injected').sort()).toEqual([
      'false_positive/false_positive',
      'true_positive/true_positive',
    ])
  })

  test('are other cases once one of them changes', () => {
    const [first, ...rest] = cases
    if (first === undefined) throw new Error('there are no cases')
    expect(caseDigest([{ ...first, code: `${first.code}\n` }, ...rest])).not.toBe(caseDigest(cases))
  })
})
