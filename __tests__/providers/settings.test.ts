import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../src/core/errors.ts'
import { anthropic } from '../../src/providers/anthropic.ts'
import { openAi, openAiCompatible } from '../../src/providers/chat.ts'
import { checkKey } from '../../src/providers/settings.ts'
import { settingsFor } from './asking.ts'

describe('a key', () => {
  test.each([null, 'planted-key', 'planted/Key+4711=.~_'])('%j may be one', (key) => {
    expect(() => checkKey(key)).not.toThrow()
  })

  test.each([
    'planted-key\nplanted-other',
    'Bearer planted-key',
    '"planted-key"',
    "'planted-key'",
    'planted-kéy',
    'planted\u200b-key',
    '{ "type": "service_account" }',
  ])('%j is none, which is said without showing it', (key) => {
    expect(() => checkKey(key)).toThrow(UserError)
    expect(() => checkKey(key)).not.toThrow(/planted|service/)
    expect(() => checkKey(key)).toThrow(/api-key/)
  })
})

const host = 'https://llm.example.com'

test.each([
  ['openai', openAi, '/v1/chat/completions', '/v1'],
  ['openai-compatible', openAiCompatible, '/api/v1/chat/completions', '/api/v1'],
  ['openai-compatible', openAiCompatible, '/v1', '/v1'],
  ['anthropic', anthropic, '/v1/messages', ''],
  ['anthropic', anthropic, '/v1', ''],
  ['anthropic', anthropic, '/anthropic', '/anthropic'],
])('%s: the address that the vendor shows is as good as its base', (_, createProvider, given, base) => {
  const provider = createProvider({ ...settingsFor(null), model: 'm', apiKey: 'k', endpoint: host + given })
  expect(provider.endpoint).toBe(host + base)
})
