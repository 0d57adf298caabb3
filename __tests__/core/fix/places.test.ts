import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../../src/core/fix/apply.ts'
import type { Edit } from '../../../src/core/fix/fix.ts'
import { joined, lineAfter, rangeAfter, touching } from '../../../src/core/fix/places.ts'
import fc from '../../fast-check.ts'
import { partsOf, randomEdits } from './random-edits.ts'

function edit(from: number, to: number, lines: string[] = ['x'], path = 'f.txt'): Edit {
  return { path, from, to, lines }
}

describe('fixes that touch', () => {
  test.each<[string, Edit, Edit, boolean]>([
    ['the same line', edit(2, 2), edit(2, 2), true],
    ['a line in common', edit(1, 3), edit(3, 4), true],
    ['one around the other', edit(1, 9), edit(4, 4, []), true],
    ['lines next to each other', edit(1, 2), edit(3, 4), false],
    ['put in at the same place', edit(3, 2), edit(3, 2), true],
    ['put in inside', edit(1, 4), edit(3, 2), true],
    ['put in right before', edit(3, 4), edit(3, 2), true],
    ['put in right after', edit(3, 4), edit(5, 4), true],
    ['put in a line away', edit(3, 4), edit(6, 5), false],
    ['put in around a line', edit(3, 2), edit(4, 3), false],
    ['other files', edit(2, 2), edit(2, 2, ['x'], 'g.txt'), false],
  ])('%s', (_, a, b, expected) => {
    expect(touching([a], [b])).toBe(expected)
    expect(touching([b], [a])).toBe(expected)
    expect(touching([edit(50, 50), a], [edit(60, 60), b])).toBe(expected)
  })

  test('nothing touches nothing', () => {
    expect(touching([], [edit(1, 1)])).toBe(false)
  })
})

const lineCount = 12
const names = Array.from({ length: lineCount }, (_, index) => `line ${index + 1}`)
const before = Buffer.from(`${names.join('\n')}\n`)
/** Edits whose new lines can be told from each other and from the file's own. */
const named = randomEdits(lineCount).map((edits) =>
  edits.map((each, index) => ({ ...each, lines: each.lines.map((_, line) => `new ${index}.${line}`) })),
)

function after(edits: Edit[]): string[] {
  const result = applyEdits(before, edits)
  return partsOf('refused' in result ? before : result.bytes).lines.map(({ content }) => content)
}

test('a line stands after edits where it is said to stand', () => {
  fc.assert(
    fc.property(named, fc.integer({ min: 1, max: lineCount }), (edits, line) => {
      const at = after(edits).indexOf(`line ${line}`)
      expect(lineAfter(edits, 'f.txt', line)).toBe(at === -1 ? null : at + 1)
      expect(lineAfter(edits, 'g.txt', line)).toBe(line)
    }),
    { numRuns: 1000 },
  )
})

test('a range after edits holds what is left of it and what replaces it, and is the smallest that does', () => {
  const ranges = fc
    .tuple(fc.integer({ min: 1, max: lineCount }), fc.integer({ min: 1, max: lineCount }))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
  fc.assert(
    fc.property(named, ranges, (edits, range) => {
      const own = [
        ...names.slice(range.from - 1, range.to),
        ...edits
          .filter(({ from, to }) => to >= from && from <= range.to && to >= range.from)
          .flatMap(({ lines }) => lines),
      ]
      const at = after(edits).flatMap((line, index) => (own.includes(line) ? [index + 1] : []))
      const expected = at.length === 0 ? null : { from: Math.min(...at), to: Math.max(...at) }
      expect(rangeAfter(edits, 'f.txt', range)).toEqual(expected)
      expect(rangeAfter(edits, 'g.txt', range)).toEqual(range)
    }),
    { numRuns: 1000 },
  )
})

test('fixes that do not touch are applied together whatever their order', () => {
  fc.assert(
    fc.property(named, fc.infiniteStream(fc.boolean()), (edits, sides) => {
      const [one, other]: [Edit[], Edit[]] = [[], []]
      for (const each of edits) (sides.next().value === true ? one : other).push(each)
      expect(touching(one, other)).toBe(false)
      expect(joined([one, other])).toEqual(edits)
      expect(joined([other, one])).toEqual(edits)
    }),
  )
})

test('files are in the order of their paths', () => {
  const [b, a] = [edit(1, 1, ['x'], 'b'), edit(9, 9, ['x'], 'a')]
  expect(joined([[b], [a]])).toEqual([a, b])
})
