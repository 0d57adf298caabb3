import { expect, test } from '@jest/globals'
import { contradicts } from '../../src/core/contradiction.ts'

test.each([
  'This is a false positive because the value is constant.',
  'The table name is fixed. The query is not exploitable.',
  'The value cannot be controlled from outside, and the code is safe.',
  'It is not a true positive: nothing reaches the call.',
  'The value comes from a map of constants; it is harmless.',
])('says that it is false: %s', (reason) => {
  expect(contradicts('true_positive', reason)).toBe(true)
  expect(contradicts('false_positive', reason)).toBe(false)
})

test.each([
  'This is a true positive: the parameter reaches the query.',
  'An attacker can inject SQL through the name.',
  'The parameter is concatenated, so the query is vulnerable.',
  'It is not a false positive, since nothing checks the value.',
  'The code is clearly exploitable.',
])('says that it is real: %s', (reason) => {
  expect(contradicts('false_positive', reason)).toBe(true)
  expect(contradicts('true_positive', reason)).toBe(false)
})

test.each([
  'If the value were user-controlled, the code would be vulnerable.',
  'It would be a false positive if the list were fixed.',
  'The helper should make sure that the query is safe.',
  'The parameter customer reaches the query as text.',
  'Every caller passes one of two constants.',
  'The function logs the name.',
  '',
])('concludes nothing: %s', (reason) => {
  expect(contradicts('false_positive', reason)).toBe(false)
  expect(contradicts('true_positive', reason)).toBe(false)
})

test('a reason that weighs both contradicts neither', () => {
  const reason = 'The first query is safe. The second query is vulnerable.'
  expect(contradicts('true_positive', reason)).toBe(false)
  expect(contradicts('false_positive', reason)).toBe(false)
})

test('needs_review is never contradicted', () => {
  expect(contradicts('needs_review', 'This is a false positive.')).toBe(false)
})
