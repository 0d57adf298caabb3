import { describe, expect, test } from '@jest/globals'
import type { FileChange } from '../../../src/core/diff/unified.ts'
import type { Edit } from '../../../src/core/fix/fix.ts'
import { anchorOf, placeKey } from '../../../src/core/plan/anchor.ts'
import type { LineRange } from '../../../src/core/platform.ts'
import { fileChange } from '../../builders.ts'
import fc from '../../fast-check.ts'

const path = 'src/app.py'

function lines(from: number, to: number): LineRange {
  return { from, to }
}

describe('a comment goes', () => {
  const change = fileChange({ hunks: [lines(5, 10), lines(20, 30)] })
  test.each<[string, LineRange | null, LineRange | null]>([
    ['on its line', lines(7, 7), lines(7, 7)],
    ['on its lines', lines(6, 9), lines(6, 9)],
    ['on a hunk’s first line', lines(5, 5), lines(5, 5)],
    ['on a hunk’s last line', lines(30, 30), lines(30, 30)],
    ['on the part of its lines that follows a hunk’s beginning', lines(2, 6), lines(5, 6)],
    ['on the part of its lines that precedes a hunk’s end', lines(9, 15), lines(9, 10)],
    ['on the hunk, where the lines are more', lines(1, 15), lines(5, 10)],
    ['on the last lines that one hunk shows, never on two', lines(8, 22), lines(20, 22)],
    ['on the file, between hunks', lines(12, 15), null],
    ['on the file, above', lines(1, 4), null],
    ['on the file, below', lines(31, 31), null],
    ['on the file, where its lines are not known', null, null],
  ])('%s', (_, head, expected) => {
    expect(anchorOf({ path, head }, change, null)).toEqual({ path, lines: expected })
  })

  test.each<[string, FileChange | undefined]>([
    ['the change does not touch its file', undefined],
    ['the change deletes its file', fileChange({ deleted: true, hunks: [lines(1, 9)] })],
  ])('nowhere where %s', (_, change) => {
    expect(anchorOf({ path, head: lines(1, 1) }, change, null)).toBeNull()
  })

  test('on the file where the change only renames it', () => {
    expect(anchorOf({ path, head: lines(1, 1) }, fileChange({ oldPath: 'a.py' }), null)).toEqual({
      path,
      lines: null,
    })
  })
})

describe('a comment with a suggestion goes', () => {
  const change = fileChange({ hunks: [lines(5, 10), lines(20, 30)] })
  test.each<[string, Partial<Edit>, LineRange | null]>([
    ['on the lines that it replaces', { from: 6, to: 8 }, lines(6, 8)],
    ['on them where the finding is elsewhere', { from: 21, to: 21 }, lines(21, 21)],
    ['on a whole hunk', { from: 5, to: 10 }, lines(5, 10)],
    ['on its finding where a hunk shows only some of them', { from: 9, to: 11 }, lines(7, 7)],
    ['on its finding where they are in two hunks', { from: 10, to: 20 }, lines(7, 7)],
    ['on its finding where no hunk shows them', { from: 1, to: 2 }, lines(7, 7)],
    ['on its finding where they are in another file', { path: 'b.py', from: 6, to: 8 }, lines(7, 7)],
  ])('%s', (_, over, expected) => {
    const suggestion = { path, from: 7, to: 7, lines: ['x'], ...over }
    expect(anchorOf({ path, head: lines(7, 7) }, change, suggestion)).toEqual({ path, lines: expected })
  })

  test('on them where the lines of its finding are not known', () => {
    const suggestion = { path, from: 6, to: 6, lines: [] }
    expect(anchorOf({ path, head: null }, change, suggestion)).toEqual({ path, lines: lines(6, 6) })
  })
})

test('lines of a comment are of the finding and within one hunk, as far down as can be', () => {
  const gap = fc.integer({ min: 1, max: 5 })
  const hunks = fc.array(fc.tuple(gap, gap), { maxLength: 4 }).map((parts) => {
    let at = 0
    return parts.map(([before, length]) => {
      const from = at + before + 1
      at = from + length - 1
      return lines(from, at)
    })
  })
  const head = fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(10))
    .map(([from, more]) => lines(from, from + more))
  fc.assert(
    fc.property(hunks, head, (all, flagged) => {
      const place = anchorOf({ path, head: flagged }, fileChange({ hunks: all }), null)
      const shown = (line: number) => all.findIndex(({ from, to }) => from <= line && line <= to)
      const last = [...range(flagged)].reverse().find((line) => shown(line) !== -1)
      if (last === undefined) {
        expect(place?.lines).toBeNull()
        return
      }
      const expected = [...range(flagged)].filter((line) => shown(line) === shown(last))
      expect(place?.lines).toEqual(lines(expected[0] ?? 0, last))
    }),
  )
})

function* range({ from, to }: LineRange): Generator<number> {
  for (let line = from; line <= to; line++) yield line
}

test('places are the same only where path and lines are', () => {
  const places = [
    { path, lines: lines(1, 2) },
    { path, lines: lines(1, 3) },
    { path, lines: lines(2, 2) },
    { path, lines: null },
    { path: 'src/app.py,1,2', lines: null },
    { path: 'src/b.py', lines: lines(1, 2) },
  ]
  expect(new Set(places.map(placeKey)).size).toBe(places.length)
  expect(placeKey({ path, lines: lines(1, 2) })).toBe(placeKey({ lines: { to: 2, from: 1 }, path }))
})
