import { describe, expect, test } from '@jest/globals'
import { matchesPath, matchesWildcard } from '../../../src/core/text/glob.ts'
import { nearest } from '../../../src/core/text/nearest.ts'
import fc from '../../fast-check.ts'

describe('wildcards', () => {
  test.each([
    ['*', '', true],
    ['*', 'anything', true],
    ['', '', true],
    ['', 'a', false],
    ['a', '', false],
    ['*.sqli.*', 'python.sqli.raw', true],
    ['*.sqli.*', 'python.xsqli.raw', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['CWE-8*', 'cwe-89', true],
    ['a*', 'a*', true],
    ['a.c', 'abc', false],
    ['**', 'a', true],
  ])('%j and %j: %p', (pattern, text, expected) => {
    expect(matchesWildcard(pattern, text)).toBe(expected)
  })

  const words = fc.array(fc.constantFrom('a', 'b', '*', '.'), { maxLength: 8 }).map((each) => each.join(''))

  test('mean what the same pattern means as a regular expression', () => {
    fc.assert(
      fc.property(words, fc.stringMatching(/^[ab.]{0,10}$/), (pattern, text) => {
        const literal = pattern.split('*').map((part) => part.replaceAll('.', '\\.'))
        expect(matchesWildcard(pattern, text)).toBe(new RegExp(`^${literal.join('.*')}$`).test(text))
      }),
      { numRuns: 500 },
    )
  })

  test('many stars are done within the time of the test', () => {
    expect(matchesWildcard(`${'*a'.repeat(200)}b`, 'a'.repeat(5000))).toBe(false)
    expect(matchesPath(`${'**/'.repeat(200)}x`, `${'a/'.repeat(500)}y`)).toBe(false)
    expect(matchesPath(`${'**/*a*/'.repeat(60)}x`, `${'aaaaaaaa/'.repeat(300)}y`)).toBe(false)
  })
})

test.each([
  ['src/**', 'src/a/b.py', true],
  ['src/**', 'lib/src/a.py', false],
  ['**/*.py', 'a.py', true],
  ['**/*.py', 'x/y/a.py', true],
  ['*.py', 'x/a.py', false],
  ['src/*/a.py', 'src/x/a.py', true],
  ['src/*/a.py', 'src/x/y/a.py', false],
  ['src/pay/', 'src/pay/deep/a.py', true],
  ['/src/a.py', 'src/a.py', true],
  ['./src/a.py', 'src/a.py', true],
  ['src/**/a.py', 'src/a.py', true],
  ['src/**/a.py', 'src/x/y/a.py', true],
  ['**/a/**/b', 'x/a/y/a/b', true],
])('path glob %s and %s: %p', (glob, path, expected) => {
  expect(matchesPath(glob, path)).toBe(expected)
})

test.each([
  ['ruls', 'rules'],
  ['noise_filter', 'noise-filter'],
  ['deafult-mode', 'default-mode'],
  ['xyz', null],
])('nearest to %s is %p', (word, expected) => {
  expect(nearest(word, ['version', 'rules', 'default-mode', 'noise-filter'])).toBe(expected)
})
