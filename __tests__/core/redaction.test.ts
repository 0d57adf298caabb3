import { describe, expect, test } from '@jest/globals'
import { flaggedValues, occurrences, placeholders, redact, replaced } from '../../src/core/redaction.ts'
import fc from '../fast-check.ts'

const stretch = (start: number, end: number, kind = 'k') => ({ start, end, kind })

describe('placeholders', () => {
  test.each<[string, string, ReturnType<typeof stretch>[], string, number]>([
    ['nothing', 'abc', [], 'abc', 0],
    ['one', 'key=SECRET;', [stretch(4, 10)], 'key=[redacted 1: k];', 1],
    [
      'equal secrets, equal numbers',
      'AA-BB-AA',
      [stretch(0, 2), stretch(3, 5), stretch(6, 8)],
      '[redacted 1: k]-[redacted 2: k]-[redacted 1: k]',
      3,
    ],
    ['overlapping ones are joined', 'abcdef', [stretch(3, 5), stretch(1, 4)], 'a[redacted 1: k]f', 1],
    ['one within another', 'abcdef', [stretch(2, 3), stretch(1, 5)], 'a[redacted 1: k]f', 1],
    ['neighbours stay two', 'abcd', [stretch(1, 2), stretch(2, 3)], 'a[redacted 1: k][redacted 2: k]d', 2],
    [
      'over lines, one a line',
      'a\nBEGIN\nx\nEND\nb',
      [stretch(2, 13)],
      'a\n[redacted 1: k]\n[redacted 1: k]\n[redacted 1: k]\nb',
      1,
    ],
    ['in any order', 'A-B', [stretch(2, 3), stretch(0, 1)], '[redacted 1: k]-[redacted 2: k]', 2],
  ])('%s', (_, text, stretches, expected, count) => {
    expect(redact(text, stretches)).toBe(expected)
    expect(placeholders(text, stretches)).toHaveLength(count)
  })
})

test('no character of a secret survives, every other does, and so does every line break', () => {
  // Every character stands once, so that one that survives is one that should not have.
  const text = fc
    .array(fc.boolean(), { minLength: 1, maxLength: 60 })
    .map((breaks) =>
      breaks.map((isBreak, index) => (isBreak ? '\n' : String.fromCodePoint(0x4e00 + index))).join(''),
    )
  const ranges = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })))
  fc.assert(
    fc.property(text, ranges, (whole, all) => {
      const stretches = all
        .map(([start, length]) => stretch(start, Math.min(whole.length, start + length)))
        .filter(({ start, end }) => start < end)
      const secret = (index: number) => stretches.some(({ start, end }) => index >= start && index < end)
      const redacted = redact(whole, stretches)
      const letters = (from: string) => [...from].filter((each) => each >= '\u4e00')
      expect(letters(redacted)).toEqual(letters([...whole].filter((_, index) => !secret(index)).join('')))
      expect(redacted.split('\n')).toHaveLength(whole.split('\n').length)
    }),
  )
})

test('a part of a text shows the same placeholders as the whole, whatever lines it is cut at', () => {
  const whole = 'one AA\ntwo BB AA\nthree BB\n'
  const secrets = [...whole.matchAll(/AA|BB/g)].map(({ index }) => stretch(index, index + 2))
  const replacements = placeholders(whole, secrets)
  const lines = redact(whole, secrets).split('\n')
  let at = 0
  for (const [index, line] of whole.split('\n').entries()) {
    expect(replaced(whole, replacements, at, at + line.length)).toBe(lines[index])
    at += line.length + 1
  }
})

test('a secret that lies only partly in a part is a placeholder there', () => {
  const replacements = placeholders('ab SECRET cd', [stretch(3, 9)])
  expect(replaced('ab SECRET cd', replacements, 5, 12)).toBe('[redacted 1: k] cd')
  expect(replaced('ab SECRET cd', replacements, 0, 5)).toBe('ab [redacted 1: k]')
  expect(replaced('ab SECRET cd', replacements, 0, 3)).toBe('ab ')
})

test.each<[string, string, string[]]>([
  ['double quotes', 'password = "hunter2"', ['hunter2']],
  ['single quotes and backticks', "f('abcd', `efgh`)", ['abcd', 'efgh']],
  ['escapes', '"a\\"bcd"', ['a\\"bcd']],
  ['what is assigned, without quotes', 'password: hunter2hunter2', ['hunter2hunter2']],
  ['all of it', 'hunter2hunter2', ['hunter2hunter2']],
  ['a short one with its quotes', 'p = "abc"', ['"abc"']],
  ['a call', 'password = get_password()', []],
])('flagged values: %s', (_, code, expected) => {
  expect(flaggedValues(code)).toEqual(expected)
})

test('every occurrence of a value is found, of short ones none', () => {
  const text = 'hunter22 = "hunter22" or abc abc'
  expect(occurrences(text, ['hunter22', 'abc'], 'k')).toEqual([stretch(0, 8), stretch(12, 20)])
})
