import { expect, test } from '@jest/globals'
import { flagsSecret } from '../../src/core/weakness.ts'

test.each<[string, string[], boolean]>([
  ['anything', ['CWE-798'], true],
  ['generic-api-key', [], true],
  ['detected-private-key', ['CWE-200'], true],
  ['hardcoded-jwt-token', ['CWE-522'], true],
  ['hard-coded-password-default', [], true],
  ['password-in-log', ['CWE-532'], false],
  ['generic-sql-injection', ['CWE-89'], false],
  ['detected-eval', [], false],
])('rule %s with %p flags a secret: %p', (name, cwes, flags) => {
  expect(flagsSecret({ name, cwes })).toBe(flags)
})
