import { expect, test } from '@jest/globals'
import { configNames, isRemote, isRulesPath } from '../../../src/core/rules/paths.ts'

test.each([
  ['a.yml', true],
  ['sub/a.yaml', true],
  ['.semgrep/a.yml', true],
  ['.semgrep.yml', true],
  ['sub/.github/a.yml', false],
  ['.hidden.yml', false],
  ['a.test.yml', false],
  ['a.test.yaml', false],
  ['a.py', false],
  ['a.yml.txt', false],
])('%s is a file of rules: %s', (path, expected) => {
  expect(isRulesPath(path)).toBe(expected)
})

test.each([
  ['p/default', true],
  ['r/python.lang', true],
  ['s/name:rule', true],
  ['auto', true],
  ['https://semgrep.dev/c/p/ci', true],
  ['rules/p/default', false],
  ['policy.yml', false],
  ['./auto', false],
])('%s is fetched by Semgrep: %s', (name, expected) => {
  expect(isRemote(name)).toBe(expected)
})

test.each<[string | null, string[]]>([
  [null, []],
  ['', []],
  [' rules/a.yml, p/default ,,', ['rules/a.yml', 'p/default']],
  ['rules/a.yml p/default', ['rules/a.yml', 'p/default']],
])('names in %j', (setting, expected) => {
  expect(configNames(setting)).toEqual(expected)
})
