import { describe, expect, test } from '@jest/globals'
import type { Question } from '../../src/core/provider.ts'
import { failureByStatus, rejectedParameter, vendorWords } from '../../src/core/provider-failure.ts'

const question: Question = {
  instructions: 'Judge by the code alone.',
  material: 'query = "select * from customers"\n\tuse(query)',
  schema: {},
  maxOutputTokens: 1,
  sources: [],
  rank: 0,
}

const model = 'fake-large-4-2025-04-14'

describe('a vendor’s words', () => {
  test.each([
    ['', ''],
    ['  ', ''],
    ['No such model.', ' It says: No such model.'],
    ['Two\nlines.', ' It says: Two lines.'],
    ['Invalid: query = "select * from customers"', ''],
    ['Invalid: query = \\"select * from customers\\"\\n\\tuse(query)', ''],
    ['Invalid: query="select*from customers"', ''],
    ['You said: Judge by the code alone.', ''],
    ['Invalid: QUERY = "SELECT * FROM CUSTOMERS"', ''],
    ['Not for plantedKey47110815.', ' It says: Not for …'],
    ['Read: cXVlcnkgPSAic2VsZWN0ICogZnJvbSBjdXN0b21lcnMi', ' It says: Read: …'],
    ['Unsupported: max_completion_tokens', ' It says: Unsupported: max_completion_tokens'],
    ['fake-large-4-2025-04-14 is busy.', ' It says: fake-large-4-2025-04-14 is busy.'],
    ['From 2024-08-01-preview on.', ' It says: From 2024-08-01-preview on.'],
    ['The table customers is unknown.', ' It says: The table customers is unknown.'],
  ])('%j', (message, words) => {
    expect(vendorWords(message, { model, question })).toBe(words)
  })

  test('are cut', () => {
    expect(vendorWords(`${'long '.repeat(38)}plantedKey47110815`, { model, question })).not.toContain(
      'planted',
    )
    expect(vendorWords('long '.repeat(100), { model, question }).length).toBeLessThan(220)
  })
})

describe('the rejected parameter', () => {
  const optional = ['toolChoice', 'store', 'max_tokens'] as const
  test.each<[string, (typeof optional)[number] | null]>([
    ["Unsupported parameter: 'store' is not supported.", 'store'],
    ['Unrecognized request argument supplied: max_tokens', 'max_tokens'],
    ['Remove toolConfig.toolChoice.tool and try again.', 'toolChoice'],
    ['["body","store"]: Extra inputs', 'store'],
    ['max_tokens and store', 'store'],
    ['The storehouse is restored.', null],
    ['max_tokens_total is unknown', null],
    ['', null],
  ])('%j', (complaint, name) => {
    expect(rejectedParameter(complaint, optional)).toBe(name)
  })
})

describe('a status alone', () => {
  test.each<[number | null, string, boolean]>([
    [null, 'unavailable', true],
    [307, 'configuration', false],
    [400, 'configuration', false],
    [401, 'authentication', false],
    [402, 'rate_limit', false],
    [403, 'authentication', false],
    [404, 'configuration', false],
    [408, 'timeout', true],
    [409, 'unavailable', true],
    [413, 'context_length', false],
    [425, 'unavailable', true],
    [429, 'rate_limit', true],
    [500, 'unavailable', true],
    [529, 'unavailable', true],
  ])('%s', (status, kind, retryable) => {
    const failure = { status, message: 'x', retryAfterMs: 5, quota: null, cause: null }
    expect(failureByStatus(failure, { model: 'm', question })).toMatchObject({ kind, retryable })
  })
})
