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
  ['no YAML', 'version: 1\nprivacy: [', true],
])('what the file says about privacy is unclear: %s', (_, text, unclear) => {
  expect(readPolicy(Buffer.from(text), 'policy').privacyUnclear).toBe(unclear)
})
