import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../../src/core/fix/apply.ts'
import type { Edit } from '../../../src/core/fix/fix.ts'
import { linesOf } from '../../../src/core/fix/lines.ts'
import { SourceText } from '../../../src/core/text/source-text.ts'
import fc from '../../fast-check.ts'
import { bytesOf, partsOf, randomCase, spliced } from './random-edits.ts'

type Short = [from: number, to: number, lines: string[]]

function edits(...each: Short[]): Edit[] {
  return each.map(([from, to, lines]) => ({ path: 'f.txt', from, to, lines }))
}

function applied(text: string | Uint8Array, ...each: Short[]): string {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const result = applyEdits(bytes, edits(...each))
  if ('refused' in result) throw new Error(result.refused)
  return Buffer.from(result.bytes).toString('utf8')
}

describe('lines are replaced', () => {
  test.each<[string, string, Short[], string]>([
    ['one of several', 'a\nb\nc\n', [[2, 2, ['x']]], 'a\nx\nc\n'],
    ['by more', 'a\nb\nc\n', [[2, 2, ['x', '', 'y']]], 'a\nx\n\ny\nc\n'],
    ['by none', 'a\nb\nc\n', [[2, 2, []]], 'a\nc\n'],
    ['all of them', 'a\nb\n', [[1, 2, []]], ''],
    ['none, at the beginning', 'a\n', [[1, 0, ['x']]], 'x\na\n'],
    ['none, at the end', 'a\n', [[2, 1, ['x']]], 'a\nx\n'],
    ['CRLF', 'a\r\nb\r\n', [[2, 2, ['x', 'y']]], 'a\r\nx\r\ny\r\n'],
    ['mixed: as the replaced line', 'a\r\nb\nc\r\n', [[2, 2, ['x', 'y']]], 'a\r\nx\ny\nc\r\n'],
    ['mixed: each as its own', 'a\r\nb\nc\r\n', [[1, 3, ['x', 'y', 'z', 'w']]], 'x\r\ny\nz\r\nw\r\n'],
    ['mixed: as the line after', 'a\r\nb\n', [[2, 1, ['x']]], 'a\r\nx\nb\n'],
    ['mixed: at the end as the last', 'a\nb\r\n', [[3, 2, ['x']]], 'a\nb\r\nx\r\n'],
    ['a byte order mark stays', '\ufeffa\r\nb', [[1, 1, ['x']]], '\ufeffx\r\nb'],
    ['a byte order mark stays first', '\ufeffa\nb', [[1, 0, ['x']]], '\ufeffx\na\nb'],
    ['a byte order mark stays without the line', '\ufeffa\nb', [[1, 1, []]], '\ufeffb'],
    [
      'several',
      'a\nb\nc\nd\n',
      [
        [1, 0, ['x']],
        [2, 2, []],
        [4, 4, ['y', 'z']],
      ],
      'x\na\nc\ny\nz\n',
    ],
    [
      'one after the other',
      'a\nb\nc\n',
      [
        [1, 1, ['x']],
        [2, 2, ['y']],
      ],
      'x\ny\nc\n',
    ],
    [
      'before one that is replaced',
      'a\nb\n',
      [
        [2, 1, ['x']],
        [2, 2, ['y']],
      ],
      'a\nx\ny\n',
    ],
  ])('%s', (_, text, each, expected) => {
    expect(applied(text, ...each)).toBe(expected)
  })
})

describe('a file without a line break at its end', () => {
  test.each<[string, string, Short, string]>([
    ['an edit elsewhere', 'a\nb', [1, 1, ['x']], 'x\nb'],
    ['the last line', 'a\nb', [2, 2, ['x']], 'a\nx'],
    ['the last line, by more', 'a\r\nb', [2, 2, ['x', 'y']], 'a\r\nx\r\ny'],
    ['the last line is taken away', 'a\r\nb', [2, 2, []], 'a'],
    ['something before the last line', 'a\r\nb', [2, 1, ['x']], 'a\r\nx\r\nb'],
    ['something after the last line', 'a\r\nb', [3, 2, ['x']], 'a\r\nb\r\nx'],
    ['the only line', 'a', [1, 1, ['x', 'y']], 'x\ny'],
    ['something after the only line', 'a', [2, 1, ['x']], 'a\nx'],
    ['a carriage return at its end', 'a\nb\r', [1, 1, ['x']], 'x\nb\r'],
    ['nothing but that in the last line', 'a\n\r', [1, 1, ['x']], 'x\n\r'],
    ['an empty last line needs one', 'a\nb', [2, 2, ['']], 'a\n\n'],
  ])('%s', (_, text, each, expected) => {
    expect(applied(text, each)).toBe(expected)
  })
})

test.each<[string, Short]>([
  ['before its line', [1, 0, ['x']]],
  ['after its line', [2, 1, ['x']]],
  ['instead of its line', [1, 1, ['x']]],
])('what is put into an empty file is a whole line: %s', (_, each) => {
  expect(applied('', each)).toBe('x\n')
  expect(applied('\ufeff', each)).toBe('\ufeffx\n')
})

describe('refused', () => {
  test.each<[string, string | Uint8Array, Short[], RegExp]>([
    ['nothing', 'a\n', [], /^nothing in it would change$/],
    ['what stands there', 'a\n', [[1, 1, ['a']]], /^nothing in it would change$/],
    ['after the end', 'a\n', [[3, 2, ['x']]], /^it has one line, and an edit is of before line 3$/],
    ['beyond the end', 'a\nb\n', [[2, 3, ['x']]], /^it has 2 lines, and an edit is of lines 2 to 3$/],
    ['before the beginning', 'a\n', [[0, 0, ['x']]], /^it has one line/],
    ['backwards', 'a\nb\n', [[2, 0, ['x']]], /^it has 2 lines/],
    ['not a number', 'a\n', [[Number.NaN, 1, ['x']]], /^it has one line/],
    ['half a line', 'a\nb\n', [[1.5, 2, ['x']]], /^it has 2 lines/],
    [
      'overlapping',
      'a\nb\n',
      [
        [1, 2, ['x']],
        [2, 2, ['y']],
      ],
      /^edits overlap .* line 2$/,
    ],
    [
      'put in where lines are replaced',
      'a\nb\n',
      [
        [1, 2, ['x']],
        [2, 1, ['y']],
      ],
      /^edits overlap .* line 2$/,
    ],
    [
      'not in order',
      'a\nb\n',
      [
        [2, 2, ['x']],
        [1, 1, ['y']],
      ],
      /^edits overlap .* line 1$/,
    ],
    [
      'two at one place',
      'a\n',
      [
        [1, 0, ['x']],
        [1, 0, ['y']],
      ],
      /^edits overlap .* line 1$/,
    ],
    ['a line feed', 'a\n', [[1, 1, ['x\ny']]], /holds a line break or a NUL$/],
    ['a carriage return', 'a\n', [[1, 1, ['x\r']]], /holds a line break or a NUL$/],
    ['a NUL', 'a\n', [[1, 1, ['\0']]], /holds a line break or a NUL$/],
    ['half of a character', 'a\n', [[1, 1, ['\ud83d']]], /holds half of a character$/],
    ['a second byte order mark', '\ufeffa\n', [[1, 1, ['\ufeffx']]], /byte order mark$/],
    ['not UTF-8 elsewhere', Buffer.from('a\n\xe9\n', 'latin1'), [[1, 1, ['x']]], /^it is not UTF-8$/],
    ['UTF-16', Buffer.from('\ufeffa\n', 'utf16le'), [[1, 1, ['x']]], /^it is UTF-16$/],
    ['UTF-16 without a mark', Buffer.from('a\n', 'utf16le'), [[1, 1, ['x']]], /^it is binary/],
    ['binary', Buffer.from('a\n\0'), [[1, 1, ['x']]], /^it is binary/],
    ['CR alone', 'a\rb\r', [[1, 1, ['x']]], /^its lines end in carriage returns alone$/],
  ])('%s', (_, file, each, reason) => {
    const bytes = typeof file === 'string' ? Buffer.from(file) : file
    expect(applyEdits(bytes, edits(...each))).toEqual({ refused: expect.stringMatching(reason) })
  })
})

describe('over random files and edits', () => {
  const cases = randomCase({ gap: 0 }).filter(({ edits: each }) =>
    each.every(({ from, to }, index) => to >= from || each[index - 1]?.from !== from),
  )

  test('what is read back is the replacement between the lines that were there', () => {
    fc.assert(
      fc.property(cases, ({ file, edits: each }) => {
        const result = applyEdits(bytesOf(file), each)
        const before = file.lines.map(({ content }) => content)
        const after = spliced(before, each)
        if ('refused' in result) {
          expect(result.refused).toBe('nothing in it would change')
          expect(after).toEqual(before)
          return
        }
        expect(partsOf(result.bytes).lines.map(({ content }) => content)).toEqual(after)
        if (after.length > 0) expect(linesOf(new SourceText(result.bytes))).toEqual(after)
      }),
      { numRuns: 2000 },
    )
  })

  test('every other byte stays', () => {
    fc.assert(
      fc.property(cases, ({ file, edits: each }) => {
        const result = applyEdits(bytesOf(file), each)
        if ('refused' in result) return
        const { mark, lines } = partsOf(result.bytes)
        expect(mark).toBe(file.mark)
        // The n-th line of the new file is this one of the old; null for a new one.
        const numbers = spliced(
          file.lines.map((_, index) => `${index}`),
          each.map((edit) => ({ ...edit, lines: edit.lines.map(() => '') })),
        )
        for (const [index, number] of numbers.entries()) {
          // What is last, before or after, may gain or lose its ending.
          const inner = index < lines.length - 1 && Number(number) < file.lines.length - 1
          if (number !== '' && inner) expect(lines[index]).toEqual(file.lines[Number(number)])
          else if (number !== '') expect(lines[index]?.content).toBe(file.lines[Number(number)]?.content)
        }
        const last = lines.at(-1)
        const complete = file.lines.at(-1)?.ending !== ''
        if (last !== undefined && last.content !== '') expect(last.ending !== '').toBe(complete)
        const kinds = new Set(file.lines.map(({ ending }) => ending).filter((ending) => ending !== ''))
        for (const { ending } of lines.slice(0, -1))
          expect([...kinds, ...(kinds.size === 0 ? ['\n'] : [])]).toContain(ending)
      }),
      { numRuns: 2000 },
    )
  })
})
