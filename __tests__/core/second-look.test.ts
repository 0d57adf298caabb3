import { describe, expect, test } from '@jest/globals'
import { type NotAnalyzed, notAnalyzedKinds } from '../../src/core/assessment.ts'
import { afterSecondLook, isLookedAtTwice } from '../../src/core/second-look.ts'
import { analyzed, decision } from '../builders.ts'

const first = analyzed({ reason: 'It is a constant.' })

function missing(kind: NotAnalyzed['kind']): NotAnalyzed {
  return { fingerprint: first.fingerprint, status: 'not_analyzed', kind, detail: 'd' }
}

describe('after the second answer', () => {
  test('the same verdict confirms the first, whatever its words', () => {
    const second = analyzed({ reason: 'Other words.', confidence: 'low' })
    expect(afterSecondLook(first, second)).toEqual({ ...first, secondLook: 'same' })
  })

  test.each(['true_positive', 'needs_review'] as const)('%s makes it open, and both are said', (verdict) => {
    const said = verdict.replace('_', ' ')
    expect(afterSecondLook(first, analyzed({ verdict }))).toEqual({
      ...first,
      verdict: 'needs_review',
      reason: `It is a constant. (Asked again without comments and prose: ${said}.)`,
      secondLook: 'changed',
    })
  })

  test.each(notAnalyzedKinds)('none, for %s, never hides', (kind) => {
    const asked = ['refusal', 'truncated', 'malformed'].includes(kind)
    expect(afterSecondLook(first, missing(kind))).toMatchObject(
      asked
        ? { verdict: 'needs_review', secondLook: 'changed' }
        : { verdict: 'false_positive', secondLook: { unasked: kind } },
    )
  })

  test('none at all never hides', () => {
    expect(afterSecondLook(first, null)).toMatchObject({ secondLook: { unasked: 'error' } })
  })

  test('what has no first answer stays so', () => {
    expect(afterSecondLook(missing('exported'), first)).toEqual(missing('exported'))
  })
})

describe('asked twice is', () => {
  const places = [{ path: 'src/app.py', from: 1, to: 1 }]

  test.each<[string, Parameters<typeof decision>[0], boolean]>([
    ['what would be hidden', { action: 'hide', assessment: first }, true],
    [
      'what is called false and addresses the reviewer',
      { action: 'annotate', assessment: first, addressesReviewer: places },
      true,
    ],
    ['not what is shown anyway', { action: 'annotate', assessment: first }, false],
    ['not what is real', { addressesReviewer: places }, false],
    ['not what nobody analyzed', { assessment: missing('timeout'), addressesReviewer: places }, false],
  ])('%s', (_, over, expected) => {
    expect(isLookedAtTwice(decision(over))).toBe(expected)
  })
})
