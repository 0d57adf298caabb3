import { describe, expect, test } from '@jest/globals'
import type { Position } from '../../../src/core/finding.ts'
import { collapse, decode } from '../../../src/core/text/source-text.ts'
import { source } from '../../builders.ts'
import fc from '../../fast-check.ts'

function linesOf(text: string | Uint8Array): string[] {
  const file = source(text)
  return Array.from({ length: file.lineCount }, (_, index) => file.line(index + 1))
}

test.each<[string, string | Uint8Array, string[]]>([
  ['an empty file', '', ['']],
  ['one line', 'a', ['a']],
  ['a final line feed', 'a\n', ['a']],
  ['no final line feed', 'a\nb', ['a', 'b']],
  ['an empty last line', 'a\n\n', ['a', '']],
  ['CRLF', 'a\r\nb\r\n', ['a', 'b']],
  ['CR alone is no line ending', 'a\rb\rc', ['a\rb\rc']],
  ['mixed endings', 'a\r\nb\nc', ['a', 'b', 'c']],
  ['a byte order mark is text', '\ufeffa\nb', ['\ufeffa', 'b']],
  ['bytes that are not UTF-8', Buffer.from('caf\xe9\nb', 'latin1'), ['caf\ufffd', 'b']],
])('lines of %s', (_, text, lines) => {
  expect(linesOf(text)).toEqual(lines)
})

describe('columns are UTF-8 bytes', () => {
  const text = '\ufeffx\ns = "😀é漢"; f()\r\n\tg()\n'
  test.each<[string, Position, Position, string | null]>([
    ['behind a byte order mark', { line: 1, column: 4 }, { line: 1, column: 5 }, 'x'],
    ['behind wide characters', { line: 2, column: 18 }, { line: 2, column: 21 }, 'f()'],
    ['a character of four bytes', { line: 2, column: 6 }, { line: 2, column: 10 }, '😀'],
    ['behind a tab, which counts one', { line: 3, column: 2 }, { line: 3, column: 5 }, 'g()'],
    ['over a line ending', { line: 2, column: 18 }, { line: 3, column: 2 }, 'f()\r\n\t'],
    ['to the end of the file', { line: 3, column: 1 }, { line: 4, column: 1 }, '\tg()\n'],
    ['nothing', { line: 2, column: 1 }, { line: 2, column: 1 }, ''],
    ['to behind the line', { line: 2, column: 18 }, { line: 2, column: 40 }, null],
    ['from behind the file', { line: 5, column: 1 }, { line: 5, column: 2 }, null],
    ['one behind the last line is its start only', { line: 4, column: 2 }, { line: 4, column: 2 }, null],
    ['backwards', { line: 2, column: 18 }, { line: 2, column: 1 }, null],
  ])('%s', (_, start, end, expected) => {
    const bytes = source(text).slice({ start, end })
    expect(bytes === null ? null : decode(bytes)).toBe(expected)
  })

  test('places of an empty file', () => {
    expect(source('').offset({ line: 1, column: 1 })).toBe(0)
    expect(source('').offset({ line: 1, column: 2 })).toBeNull()
    expect(source('').lineBytes(2)).toHaveLength(0)
  })
})

const parts = fc.array(fc.constantFrom('a', 'é', '漢', '😀', '\n', '\r\n', '\r', '\t', ' ', '\ufeff'))

function place(before: string): Position {
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: Buffer.byteLength(before.slice(lineStart)) + 1 }
}

test('the slice between any two places is the bytes between them', () => {
  fc.assert(
    fc.property(parts, parts, parts, (before, inside, after) => {
      const [a, b, c] = [before.join(''), inside.join(''), after.join('')]
      const bytes = source(a + b + c).slice({ start: place(a), end: place(a + b) })
      expect(bytes && decode(bytes)).toBe(b)
    }),
  )
})

test('offsets grow with places', () => {
  const position = fc.record({ line: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(parts, position, position, (text, a, b) => {
      const file = source(text.join(''))
      const [first, second] = a.line < b.line || (a.line === b.line && a.column <= b.column) ? [a, b] : [b, a]
      const [from, to] = [file.offset(first), file.offset(second)]
      if (from !== null && to !== null) expect(from).toBeLessThanOrEqual(to)
    }),
  )
})

test('lines joined are the file', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'é', '\n', ' ')), (text) => {
      const whole = text.join('')
      expect(linesOf(whole).join('\n')).toBe(whole.endsWith('\n') ? whole.slice(0, -1) : whole)
    }),
  )
})

test.each([
  ['  a \t b\r\n c ', 'a b c'],
  ['', ''],
  ['\u00a0x\u2003y', 'x y'],
])('collapse %j', (text, expected) => {
  expect(collapse(text)).toBe(expected)
})
