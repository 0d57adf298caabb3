import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../../src/core/fix/apply.ts'
import type { Edit } from '../../../src/core/fix/fix.ts'
import { oneRange } from '../../../src/core/fix/one-range.ts'
import { joined, lineAfter, rangeAfter, touching } from '../../../src/core/fix/places.ts'
import fc from '../../fast-check.ts'
import { editsOf, fileWithEdits, spliced } from './edits-of-files.ts'

function edit(from: number, to: number, ...lines: string[]): Edit {
  return { path: 'a', from, to, lines }
}

function edited(text: string | Buffer, ...edits: Edit[]): string {
  const applied = applyEdits(Buffer.from(text), edits)
  return 'refused' in applied ? `refused: ${applied.refused}` : Buffer.from(applied.bytes).toString('utf8')
}

describe('edits of a file', () => {
  test.each<[string, string, Edit[], string]>([
    ['a line', 'a\nb\nc\n', [edit(2, 2, 'B')], 'a\nB\nc\n'],
    ['several lines by more', 'a\nb\nc\n', [edit(1, 2, 'x', 'y', 'z')], 'x\ny\nz\nc\n'],
    ['a deletion', 'a\nb\nc\n', [edit(2, 2)], 'a\nc\n'],
    ['an insertion', 'a\nb\n', [edit(2, 1, 'x')], 'a\nx\nb\n'],
    ['an insertion at the beginning', 'a\n', [edit(1, 0, 'x')], 'x\na\n'],
    ['an insertion at the end', 'a\n', [edit(2, 1, 'x')], 'a\nx\n'],
    ['an insertion after an end without line ending', 'a\nb', [edit(3, 2, 'x')], 'a\nb\nx'],
    ['the last line without ending', 'a\nb', [edit(2, 2, 'x', 'y')], 'a\nx\ny'],
    ['the last line without ending, deleted', 'a\nb', [edit(2, 2)], 'a'],
    ['all of a file without ending', 'a', [edit(1, 1)], ''],
    ['an empty file', '', [edit(1, 0, 'x')], 'x\n'],
    ['CRLF', 'a\r\nb\r\nc\r\n', [edit(2, 2, 'x', 'y')], 'a\r\nx\r\ny\r\nc\r\n'],
    ['the ending of the replaced line', 'a\nb\r\nc\n', [edit(2, 2, 'x')], 'a\nx\r\nc\n'],
    ['a byte order mark', '\ufeffa\nb\n', [edit(1, 1, 'x')], '\ufeffx\nb\n'],
    ['before a byte order mark nothing', '\ufeffa\n', [edit(1, 0, 'x')], '\ufeffx\na\n'],
    ['two edits', 'a\nb\nc\nd\n', [edit(1, 1), edit(3, 3, 'C', 'C2')], 'b\nC\nC2\nd\n'],
    ['tabs and spaces at the end', 'a\n\tb  \n', [edit(1, 1, '\tx \t')], '\tx \t\n\tb  \n'],
  ])('%s', (_, text, edits, expected) => {
    expect(edited(text, ...edits)).toBe(expected)
  })

  test.each<[string, string | Buffer, Edit[], RegExp]>([
    ['beyond the end', 'a\n', [edit(2, 2, 'x')], /lines 2 to 2 are not in the file/],
    ['far beyond the end', 'a\n', [edit(3, 2, 'x')], /not in the file/],
    ['before the beginning', 'a\n', [edit(0, 0, 'x')], /not in the file/],
    ['twice', 'a\nb\n', [edit(1, 2, 'x'), edit(2, 2, 'y')], /edited twice/],
    ['out of order', 'a\nb\nc\n', [edit(3, 3, 'x'), edit(1, 1, 'y')], /edited twice/],
    ['a line break in a line', 'a\n', [edit(1, 1, 'x\ny')], /line break/],
    ['Latin-1', Buffer.from([0x61, 0xe9, 0x0a]), [edit(1, 1, 'x')], /not UTF-8/],
    ['UTF-16', Buffer.from('a\n', 'utf16le'), [edit(1, 1, 'x')], /not text/],
    ['carriage returns alone', 'a\rb\r', [edit(1, 1, 'x')], /carriage returns/],
  ])('are refused: %s', (_, text, edits, why) => {
    expect(edited(text, ...edits)).toMatch(why)
  })

  test('leave what they replace exactly, and every other byte as it was', () => {
    fc.assert(
      fc.property(fileWithEdits, ({ texts, endings, bytes, edits, mark }) => {
        const applied = applyEdits(bytes, edits)
        if ('refused' in applied) throw new Error(applied.refused)
        const made = Buffer.from(applied.bytes).toString('utf8')
        expect(made.startsWith('\ufeff')).toBe(mark)
        const wanted = spliced(texts, edits)
        const read = made.replace(/^\ufeff/, '')
        const ended = read === '' || read.endsWith('\n') ? read : `${read}\n`
        expect(ended.split(/\r?\n/).slice(0, -1)).toEqual(wanted)
        // Lines outside keep their endings, but for one that ends the file now or did so before.
        const kept = texts.flatMap((_, index) => {
          const line = lineAfter(edits, 'a', index + 1)
          return line === null ? [] : [{ line, was: endings[index] }]
        })
        const nowEndings = read.match(/\r?\n|$/g) ?? []
        for (const { line, was } of kept) {
          if (was !== '' && line < wanted.length) expect(nowEndings[line - 1]).toBe(was)
        }
        // The file ends as it ended.
        const wasOpen = texts.length > 0 && endings.at(-1) === ''
        if (wanted.length > 0 && wanted.at(-1) !== '') expect(!read.endsWith('\n')).toBe(wasOpen)
      }),
      { numRuns: 2000 },
    )
  })

  test('as one range do the same', () => {
    fc.assert(
      fc.property(fileWithEdits, ({ texts, bytes, edits }) => {
        const one = oneRange(edits, texts, 100)
        if (one === null) {
          expect(texts.length === 0 || edits.length === 0).toBe(true)
          return
        }
        expect(one.to).toBeGreaterThanOrEqual(one.from)
        expect(spliced(texts, [one])).toEqual(spliced(texts, edits))
        const [a, b] = [applyEdits(bytes, [one]), applyEdits(bytes, edits)]
        expect('bytes' in a && 'bytes' in b).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('as one range span so many lines at the most, of one file', () => {
    const lines = ['a', 'b', 'c', 'd']
    expect(oneRange([edit(1, 1, 'x'), edit(4, 4, 'y')], lines, 3)).toBeNull()
    expect(oneRange([edit(1, 1, 'x'), { ...edit(2, 2, 'y'), path: 'b' }], lines, 9)).toBeNull()
    expect(oneRange([edit(2, 1, 'x')], lines, 9)).toEqual(edit(2, 2, 'x', 'b'))
    expect(oneRange([edit(5, 4, 'x')], lines, 9)).toEqual(edit(4, 4, 'd', 'x'))
  })
})

describe('places', () => {
  test('of lines that stay are where the same line stands now', () => {
    fc.assert(
      fc.property(fileWithEdits, ({ texts, edits }) => {
        const numbered = texts.map((text, index) => `${index + 1}: ${text}`)
        const now = spliced(numbered, edits)
        for (const [index, text] of numbered.entries()) {
          const line = lineAfter(edits, 'a', index + 1)
          expect(line === null ? null : now[line - 1]).toBe(line === null ? null : text)
          const range = rangeAfter(edits, 'a', { from: index + 1, to: index + 1 })
          if (line !== null) expect(range).toEqual({ from: line, to: line })
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('of ranges hold all lines of them that stay, and what replaces the others', () => {
    fc.assert(
      fc.property(fileWithEdits, fc.nat(11), fc.nat(5), ({ texts, edits }, start, length) => {
        if (texts.length === 0) return
        const from = (start % texts.length) + 1
        const to = Math.min(texts.length, from + length)
        const marked = texts.map((_, index) => `${index + 1}`)
        const tagged = edits.map((each, at) => ({ ...each, lines: each.lines.map(() => `edit ${at}`) }))
        const now = spliced(marked, tagged)
        const wanted = new Set<string>()
        for (let line = from; line <= to; line++) wanted.add(`${line}`)
        for (const [at, each] of edits.entries()) {
          const replaces = each.from <= to && each.to >= from && each.to >= each.from
          const inside = each.to < each.from && each.from > from && each.from <= to
          if (replaces || inside) wanted.add(`edit ${at}`)
        }
        const range = rangeAfter(edits, 'a', { from, to })
        const held = range === null ? [] : now.slice(range.from - 1, range.to)
        const left = now.filter((line) => wanted.has(line))
        for (const line of left) expect(held).toContain(line)
        if (left.length === 0) expect(range).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['the same line', edit(2, 2, 'x'), edit(2, 2, 'y'), true],
    ['neighbours', edit(2, 2, 'x'), edit(3, 3, 'y'), true],
    ['apart', edit(2, 2, 'x'), edit(4, 4, 'y'), false],
    ['insertions at one place', edit(2, 1, 'x'), edit(2, 1, 'y'), true],
    ['another file', edit(2, 2, 'x'), { ...edit(2, 2, 'y'), path: 'b' }, false],
  ])('touch: %s', (_, a, b, expected) => {
    expect(touching([a], [b])).toBe(expected)
    expect(touching([b], [a])).toBe(expected)
  })

  test('of several fixes are in order', () => {
    expect(joined([[edit(5, 5)], [{ ...edit(1, 1), path: 'b' }, edit(2, 2)]])).toEqual([
      edit(2, 2),
      edit(5, 5),
      { ...edit(1, 1), path: 'b' },
    ])
  })

  test('of one file are one range, whatever their number', () => {
    fc.assert(fc.property(editsOf(30), (edits) => expect(joined([edits])).toEqual(edits)))
  })
})
