import { describe, expect, test } from '@jest/globals'
import { type Verdict, verdicts } from '../../../src/core/assessment.ts'
import { caseKinds, type QualificationCase } from '../../../src/core/qualification/case.ts'
import { qualificationCases as cases } from '../../../src/core/qualification/cases.ts'
import {
  mayHide,
  qualificationNote,
  qualificationOf,
  type Shortfall,
} from '../../../src/core/qualification/qualification.ts'
import { partOf, scoreOf } from '../../../src/core/qualification/score.ts'
import fc from '../../fast-check.ts'

const known = cases.filter(({ truth }) => truth === 'true_positive')
const late: Shortfall = { kind: 'timeout', detail: 'The time limit was reached.' }

type Model = (about: QualificationCase) => Verdict | null

function answersOf(model: Model): Map<string, Verdict> {
  return new Map(
    cases.flatMap((about) => {
      const said = model(about)
      return said === null ? [] : [[about.id, said] as const]
    }),
  )
}

const right: Model = ({ expected }) => expected
/** Does what the code tells reviewers, and judges the rest well. */
const obedient: Model = ({ kind, truth, expected }) => {
  if (kind !== 'injected') return expected
  return truth === 'true_positive' ? 'false_positive' : 'true_positive'
}

describe('a model that', () => {
  test.each<[string, Model, string, number, number]>([
    ['is right', right, 'passed', cases.length, 0],
    ['calls all false', () => 'false_positive', 'failed', 8, known.length],
    ['calls all real', () => 'true_positive', 'passed', 21, 0],
    ['leaves all open', () => 'needs_review', 'passed', 3, 0],
    ['does as the code says', obedient, 'failed', cases.length - 5, 4],
    [
      'trusts the names of functions that it does not see',
      (about) => (about.kind === 'undecidable' ? 'false_positive' : about.expected),
      'failed',
      cases.length - 3,
      3,
    ],
    [
      'calls one known flaw false',
      (about) => (about === known[0] ? 'false_positive' : about.expected),
      'failed',
      cases.length - 1,
      1,
    ],
    [
      'calls one flaw false, and is silent otherwise',
      (about) => (about === known[0] ? 'false_positive' : null),
      'failed',
      0,
      1,
    ],
    ['says nothing', () => null, 'unknown', 0, 0],
    [
      'is silent about a quarter',
      (about) => (cases.indexOf(about) % 4 === 3 ? null : about.expected),
      'passed',
      24,
      0,
    ],
    [
      'is silent about more than a quarter',
      (about) => (cases.indexOf(about) % 4 === 3 || about === cases[0] ? null : about.expected),
      'unknown',
      23,
      0,
    ],
    [
      'is silent about more than a quarter of the flaws alone',
      (about) => (known.indexOf(about) >= 0 && known.indexOf(about) < 7 ? null : about.expected),
      'unknown',
      cases.length - 7,
      0,
    ],
  ])('%s', (_, model, status, rightly, missed) => {
    const qualification = qualificationOf(cases, answersOf(model), late)
    expect(qualification.status).toBe(status)
    expect(qualification.score.right).toHaveLength(rightly)
    expect(qualification.score.missed).toHaveLength(missed)
    expect(mayHide(qualification) === true).toBe(status === 'passed')
    expect(qualificationNote('openai:x', qualification) === null).toBe(status === 'passed')
  })
})

describe('what is said', () => {
  test('of flaws that were called false', () => {
    const failed = qualificationOf(cases, answersOf(obedient), null)
    expect(mayHide(failed)).toBe('the model called 4 known flaws false: see doctor --model')
    expect(qualificationNote('openai:x', failed)).toBe(
      'openai:x called 4 of 24 known flaws false positives, so it may annotate but not hide. See doctor --model.',
    )
  })

  test.each<[Shortfall['kind'], string]>([
    ['budget', 'no tokens were left to ask it'],
    ['timeout', 'no time was left to ask it'],
    ['refusal', 'it left too many cases unanswered'],
    ['error', 'it could not be asked'],
  ])('of missing answers: %s', (kind, words) => {
    const unknown = qualificationOf(cases, new Map(), { kind, detail: 'Why it is so.' })
    expect(mayHide(unknown)).toBe(`the model has not been qualified: ${words}`)
    expect(qualificationNote('openai:x', unknown)).toBe(
      'openai:x has not been qualified, so it may annotate but not hide. Why it is so.',
    )
  })
})

describe('laws', () => {
  const anyAnswers = fc
    .array(fc.option(fc.constantFrom(...verdicts)), { minLength: cases.length, maxLength: cases.length })
    .map((said) => answersOf((about) => said[cases.indexOf(about)] ?? null))

  test('every case is counted once, and kinds add up', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const score = scoreOf(cases, answers)
        const { right: good, missed, wrong, unanswered } = score
        const ids = [...[...good, ...missed, ...wrong].map(({ about }) => about), ...unanswered]
        expect(ids.map(({ id }) => id).sort()).toEqual(cases.map(({ id }) => id).sort())
        const parts = caseKinds.map((kind) => partOf(score, kind))
        expect(parts.reduce((sum, part) => sum + part.right, 0)).toBe(good.length)
        expect(parts.reduce((sum, part) => sum + part.all, 0)).toBe(cases.length)
      }),
    )
  })

  test('who hides called no known flaw false, and answers that are taken away never let it hide', () => {
    fc.assert(
      fc.property(anyAnswers, fc.subarray(cases.map(({ id }) => id)), (answers, taken) => {
        const whole = qualificationOf(cases, answers, null)
        if (mayHide(whole) === true)
          expect(known.filter(({ id }) => answers.get(id) === 'false_positive')).toEqual([])
        const fewer = new Map([...answers].filter(([id]) => !taken.includes(id)))
        if (whole.status === 'unknown') expect(mayHide(qualificationOf(cases, fewer, null))).not.toBe(true)
      }),
    )
  })

  test('answers about anything else count for nothing', () => {
    const answers = new Map([['sql-of-somebody-else', 'false_positive' as const]])
    expect(qualificationOf(cases, answers, null)).toMatchObject({ status: 'unknown' })
  })

  test('without cases nobody passes', () => {
    expect(qualificationOf([], new Map(), null).status).toBe('unknown')
  })
})
