import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { descriptionsFolder, readDescription } from './descriptions.ts'
import { validateAgainst } from './schema-check.ts'

const before = process.env.API_DESCRIPTIONS

beforeEach(() => {
  process.env.API_DESCRIPTIONS = '/no/such/folder'
})

afterEach(() => {
  jest.restoreAllMocks()
  delete process.env.API_DESCRIPTIONS
  if (before !== undefined) process.env.API_DESCRIPTIONS = before
})

test('an absent folder is null and announced once', () => {
  const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(descriptionsFolder()).toBeNull()
  expect(readDescription('specs', 'openai.json')).toBeNull()
  expect(validateAgainst('sarif-2.1.0.schema.json', {})).toBeNull()
  expect(stderr.mock.calls.map(([line]) => line)).toEqual([
    expect.stringMatching(/^CONTRACTS UNCHECKED: .*\/no\/such\/folder.*\n$/),
  ])
})
