import { describe, expect, test } from '@jest/globals'
import { traceLines } from '../../../src/core/plan/trace.ts'
import type { LineRange } from '../../../src/core/platform.ts'
import { source } from '../../builders.ts'
import fc from '../../fast-check.ts'

const before = ['one', 'two', 'three', 'four', 'five']

function trace(old: string[], current: string[], from: number, to = from, reported = 0) {
  return traceLines(source(`${old.join('\n')}\n`), source(`${current.join('\n')}\n`), { from, to }, reported)
}

describe('lines are followed to where they are', () => {
  test.each<[string, string[], [from: number, to: number], LineRange | null]>([
    ['where nothing changed', before, [2, 3], { from: 2, to: 3 }],
    ['below inserted lines', ['new', 'new', ...before], [2, 3], { from: 4, to: 5 }],
    ['above inserted lines', [...before, 'new'], [2, 3], { from: 2, to: 3 }],
    ['below deleted lines', ['three', 'four', 'five'], [4, 4], { from: 2, to: 2 }],
    ['around an inserted line', ['one', 'two', 'new', 'three', 'four'], [2, 3], { from: 2, to: 4 }],
    ['to the line that replaced it', ['one', 'TWO', 'three', 'four', 'five'], [2, 2], { from: 2, to: 2 }],
    [
      'to all lines that replaced it',
      ['one', 'TWO', '2', 'three', 'four', 'five'],
      [2, 2],
      { from: 2, to: 3 },
    ],
    ['to what replaced part of them', ['one', 'two', 'THREE', 'four', 'five'], [2, 3], { from: 2, to: 3 }],
    ['to what replaced more than them', ['one', 'X', 'Y', 'five'], [3, 3], { from: 2, to: 3 }],
    ['to what is left of them', ['one', 'three', 'four', 'five'], [2, 3], { from: 2, to: 2 }],
    ['nowhere where they are deleted', ['one', 'four', 'five'], [2, 3], null],
    ['nowhere where there were none', before, [6, 7], null],
  ])('%s', (_, current, [from, to], lines) => {
    expect(trace(before, current, from, to).lines).toEqual(lines)
  })

  test('nowhere in a file that is another one altogether', () => {
    const current = Array.from({ length: 4000 }, (_, index) => `new ${index}`)
    expect(trace(before, current, 5)).toEqual({ lines: null, intact: false })
  })
})

describe('code is intact', () => {
  test.each<[string, string[]]>([
    ['where it was', before],
    ['further down', ['new', ...before]],
    ['at another indentation', ['  two', '\tthree']],
    ['elsewhere in the file', ['three', 'four', 'five', 'one', 'two', 'three']],
    ['with CRLF', before.map((line) => `${line}\r`)],
  ])('%s', (_, current) => {
    expect(trace(before, current, 2, 3).intact).toBe(true)
  })
})

describe('code is not intact', () => {
  test.each<[string, string[], [from: number, to: number]]>([
    ['where it was edited', ['one', 'two', 'THREE', 'four', 'five'], [2, 3]],
    ['where one line of it went', ['one', 'two', 'four', 'five'], [2, 3]],
    ['where a line stands between its lines', ['one', 'two', 'new', 'three', 'four'], [2, 3]],
    ['where its lines changed places', ['one', 'three', 'two', 'four', 'five'], [2, 3]],
    ['in an empty file', [], [2, 3]],
    ['where it was never there', before, [6, 7]],
  ])('%s', (_, current, [from, to]) => {
    expect(trace(before, current, from, to).intact).toBe(false)
  })
})

describe('where the same code is reported elsewhere', () => {
  const copies = ['two', 'one', 'two', 'four']
  test.each<[string, string[], number, boolean]>([
    ['code that stands where it was is intact', before, 1, true],
    ['code that went is not, if every copy of it is reported', ['one', 'X', 'three', 'two'], 1, false],
    [
      'code that moved is, if one copy more stands there than is reported',
      ['one', 'X', 'two', 'two'],
      1,
      true,
    ],
    [
      'code that went is not, whatever many copies are reported',
      ['one', 'X', 'three', 'two', 'two'],
      2,
      false,
    ],
  ])('%s', (_, current, reported, intact) => {
    expect(trace(before, current, 2, 2, reported).intact).toBe(intact)
    expect(trace(copies, copies, 1, 1, 2).intact).toBe(true)
  })
})

describe('against a history of edits of lines that are all different', () => {
  /** What becomes of a line, and how many new ones stand behind it. */
  const edit = fc.record({ kept: fc.boolean(), added: fc.constantFrom(0, 0, 0, 1, 2) })
  const history = fc.record({ above: fc.nat(2), edits: fc.array(edit, { minLength: 1, maxLength: 10 }) })

  test('lines lead to the kept ones, and to all that stands between kept ones where some of them went', () => {
    fc.assert(
      fc.property(history, fc.nat(9), fc.nat(3), ({ above, edits }, start, more) => {
        const from = Math.min(start + 1, edits.length)
        const to = Math.min(from + more, edits.length)
        const old = [...edits.map((_, index) => `old ${index + 1}.`), 'end']
        const current: string[] = []
        // New lines of the gap between two kept ones, and whether a line of the range went from it.
        let gap: { lines: number[]; touched: boolean } = { lines: [], touched: false }
        const expected: number[] = []
        const add = (count: number) => {
          for (let i = 0; i < count; i++) gap.lines.push(current.push(`new ${current.length}`))
        }
        const close = () => {
          if (gap.touched) expected.push(...gap.lines)
          gap = { lines: [], touched: false }
        }
        add(above)
        for (const [index, { kept, added }] of edits.entries()) {
          const flagged = index + 1 >= from && index + 1 <= to
          if (kept) {
            close()
            const line = current.push(`old ${index + 1}.`)
            if (flagged) expected.push(line)
          } else if (flagged) {
            gap.touched = true
          }
          add(added)
        }
        close()
        current.push('end')
        const { lines, intact } = trace(old, current, from, to)
        expect(lines).toEqual(
          expected.length === 0 ? null : { from: Math.min(...expected), to: Math.max(...expected) },
        )
        const flagged = old.slice(from - 1, to).join('\n')
        expect(intact).toBe(`\n${current.join('\n')}\n`.includes(`\n${flagged}\n`))
      }),
      { numRuns: 1000 },
    )
  })
})

test('what is traced lies in the file, and an untouched file leads everywhere to itself', () => {
  const file = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(file, file, fc.integer({ min: 1, max: 8 }), fc.nat(3), (old, current, from, more) => {
      const to = from + more
      const { lines } = trace(old, current, from, to)
      if (lines !== null) {
        expect(lines.from).toBeGreaterThanOrEqual(1)
        expect(lines.from).toBeLessThanOrEqual(lines.to)
        expect(lines.to).toBeLessThanOrEqual(source(`${current.join('\n')}\n`).lineCount)
      }
      if (to <= old.length) expect(trace(old, old, from, to).lines).toEqual({ from, to })
    }),
  )
})
