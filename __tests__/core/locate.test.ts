import { describe, expect, test } from '@jest/globals'
import { mapLines } from '../../src/core/diff/line-map.ts'
import { locate } from '../../src/core/locate.ts'
import { finding, lineSpan, source } from '../builders.ts'
import fc from '../fast-check.ts'

describe('lines of one version in another', () => {
  test.each<[string, string, string, (number | null)[]]>([
    ['the same', 'a\nb\n', 'a\nb\n', [1, 2]],
    ['lines above', 'a\nb\n', 'x\ny\na\nb\n', [3, 4]],
    ['lines removed above', 'x\na\nb\n', 'a\nb\n', [null, 1, 2]],
    ['an edited line', 'a\nb\nc\n', 'a\nB\nc\n', [1, null, 3]],
    ['other line endings', 'a\r\nb\r\n', 'a\nb\n', [1, 2]],
    ['other line endings and lines above', 'a\nb\n', 'x\r\na\r\nb\r\n', [2, 3]],
    ['no final line feed', 'a\nb', 'a\nb\n', [1, 2]],
    ['everything gone', 'a\nb\n', '', [null, null]],
    ['other indentation is another line', 'a\n', '  a\n', [null]],
  ])('%s', (_, before, after, expected) => {
    const map = mapLines(source(before), source(after))
    expect(expected.map((_, index) => map(index + 1))).toEqual(expected)
  })

  test.each([0, -1, 3])('line %d of two is nowhere', (line) => {
    expect(mapLines(source('a\nb\n'), source('a\nb\n'))(line)).toBeNull()
    expect(mapLines(source('a\nb\n'), source('x\na\nb\n'))(line)).toBeNull()
  })

  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
  const file = (all: string[]) => source(all.map((line) => `${line}\n`).join(''))

  test('a mapped line is an equal line, and order is kept', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const map = mapLines(file(before), file(after))
        let last = 0
        for (const [index, line] of before.entries()) {
          const target = map(index + 1)
          if (target === null) continue
          expect(after[target - 1] ?? '').toBe(line)
          expect(target).toBeGreaterThan(last)
          last = target
        }
      }),
    )
  })

  test('lines survive insertions elsewhere', () => {
    const insertions = fc.array(fc.tuple(fc.nat(12), fc.constantFrom('new', 'newer')), { maxLength: 6 })
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), insertions, (numbers, inserted) => {
        const before = numbers.map(String)
        const after = before.flatMap((line, index) => [
          ...inserted.filter(([at]) => at === index).map(([, text]) => text),
          line,
        ])
        const map = mapLines(file(before), file(after))
        expect(before.map((_, index) => map(index + 1))).toEqual(
          before.map((line) => after.indexOf(line) + 1),
        )
      }),
    )
  })
})

describe('findings on the lines of the reviewed commit', () => {
  const scanned = 'a\nb\nc\nd\n'
  test.each<[string, string | null, [number, number, number?], { from: number; to: number } | null]>([
    ['the same tree', scanned, [2, 3, 2], { from: 2, to: 3 }],
    ['lines above', `x\n${scanned}`, [2, 3, 2], { from: 3, to: 4 }],
    ['an end in column 1 covers nothing of its line', scanned, [2, 3, 1], { from: 2, to: 2 }],
    ['its first line edited', 'a\nB\nc\nd\n', [2, 3, 2], null],
    ['its last line edited', 'a\nb\nC\nd\n', [2, 3, 2], null],
    ['a line in its middle edited', 'a\nb\nC\nd\n', [2, 4, 2], null],
    ['a line inserted into it', 'a\nb\nx\nc\nd\n', [2, 3, 2], null],
    ['an edit elsewhere', 'A\nb\nc\nd\n', [2, 3, 2], { from: 2, to: 3 }],
    ['no such file', null, [2, 3, 2], null],
  ])('%s', (_, head, [from, to, column], expected) => {
    const [placed] = locate(
      [finding({ span: lineSpan(from, to, column ?? 1), head: null })],
      source(scanned),
      head === null ? null : source(head),
    )
    expect(placed?.head ?? null).toEqual(expected)
    expect(placed?.unavailable === null).toBe(expected !== null)
  })

  test('a file that was not there when it was scanned', () => {
    const [placed] = locate([finding({ unavailable: 'the file is not there' })], null, source(scanned))
    expect(placed).toMatchObject({ head: null, unavailable: 'the file is not there' })
  })
})

test('a trace moves with the lines of its file', () => {
  const trace = [
    { role: 'source' as const, path: 'src/app.py', line: 1 },
    { role: 'step' as const, path: 'src/app.py', line: 2 },
    { role: 'sanitizer' as const, path: 'src/other.py', line: 2 },
    { role: 'sink' as const, path: 'src/app.py', line: 3 },
  ]
  const about = finding({ span: lineSpan(3, 3, 2), trace })
  const [found] = locate([about], source('a\nb\nc\n'), source('x\na\nB\nc\n'))
  expect(found?.trace.map(({ role, line }) => [role, line])).toEqual([
    ['source', 2],
    ['sanitizer', 2],
    ['sink', 4],
  ])
})
