import { expect, test } from '@jest/globals'
import { readPolicy } from '../../../src/core/policy/read-policy.ts'

test.each<[string, string, boolean]>([
  ['none', 'version: 1', false],
  ['a pattern', 'version: 1\nprivacy: { redact: ["ACME-[0-9]+"] }', false],
  ['a pattern that is none', 'version: 1\nprivacy: { redact: ["ACME-("] }', true],
  ['a text where a list belongs', 'version: 1\nprivacy: { redact: ACME }', true],
  ['a misspelt key in it', 'version: 1\nprivacy: { redakt: [ACME] }', true],
  ['the section misspelt', 'version: 1\nprivcy: { redact: [ACME] }', true],
  ['a fault elsewhere', 'version: 1\nnoise-filter: { action: hid }', false],
  ['endpoints', 'version: 1\nallowed-endpoints: [https://api.openai.com]', false],
  ['no endpoint at all', 'version: 1\nallowed-endpoints: []', false],
  ['an endpoint that is none', 'version: 1\nallowed-endpoints: [https://api.openai.com, "https://*"]', true],
  ['a text where endpoints belong', 'version: 1\nallowed-endpoints: https://api.openai.com', true],
  ['endpoints left empty', 'version: 1\nallowed-endpoints:', true],
  ['endpoints misspelt', 'version: 1\nallowed-endpoint: [https://api.openai.com]', true],
  ['endpoints in another section', 'version: 1\nprivacy: { allowed-endpoints: [https://a.example] }', true],
  ['no YAML', 'version: 1\nprivacy: [', true],
])('what the file says about privacy is unclear: %s', (_, text, unclear) => {
  expect(readPolicy(Buffer.from(text), 'policy').privacyUnclear).toBe(unclear)
})
