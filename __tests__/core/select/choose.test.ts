import { describe, expect, test } from '@jest/globals'
import { choose, type Part, without } from '../../../src/core/select/choose.ts'
import fc from '../../fast-check.ts'

const lines = Array.from({ length: 100 }, (_, index) => `line number ${index + 1} of the file`)
const linesOf = () => lines
const part = (role: string, ...forms: [number, number][][]): Part => ({
  path: 'a.py',
  role,
  until: 1,
  forms: forms.map((form) => form.map(([from, to]) => ({ from, to }))),
})
const shown = (parts: Part[], budget: number) =>
  choose(parts, linesOf, budget).map(({ role, range }) => [role, range.from, range.to])

describe('parts are taken in their order', () => {
  test('as long as the budget lasts', () => {
    expect(shown([part('first', [[1, 10]]), part('second', [[20, 25]])], 1000)).toEqual([
      ['first', 1, 10],
      ['second', 20, 25],
    ])
    expect(
      shown([part('first', [[1, 10]]), part('second', [[20, 90]]), part('third', [[95, 96]])], 420),
    ).toEqual([
      ['first', 1, 10],
      ['third', 95, 96],
    ])
  })

  test('cut where the whole does not fit', () => {
    expect(
      shown(
        [
          part(
            'first',
            [[1, 90]],
            [
              [1, 2],
              [40, 44],
            ],
          ),
        ],
        300,
      ),
    ).toEqual([
      ['first', 1, 2],
      ['first', 40, 44],
    ])
  })

  test('the first whatever it costs', () => {
    expect(shown([part('first', [[1, 90]], [[40, 60]]), part('second', [[95, 96]])], 10)).toEqual([
      ['first', 40, 60],
    ])
  })

  test('no line twice', () => {
    expect(shown([part('first', [[10, 20]]), part('second', [[15, 30]])], 3000)).toEqual([
      ['first', 10, 20],
      ['second', 21, 30],
    ])
  })
})

test('whatever is asked for, no line is shown twice and none that is not there', () => {
  const range = fc
    .tuple(fc.integer({ min: -5, max: 120 }), fc.nat(40))
    .map(([from, length]) => ({ from, to: from + length }))
  const some = fc.record({
    path: fc.constantFrom('a', 'b'),
    role: fc.constant('x'),
    until: fc.constantFrom(0, 0.3, 1),
    forms: fc.array(fc.array(range, { maxLength: 4 }), { maxLength: 3 }),
  })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), fc.nat(3000), (parts, budget) => {
      const seen = new Set<string>()
      for (const { path, range: at } of choose(parts, linesOf, budget)) {
        expect(at.from).toBeLessThanOrEqual(at.to)
        for (let line = at.from; line <= at.to; line++) {
          expect(lines[line - 1]).toBeDefined()
          expect(seen.has(`${path}:${line}`)).toBe(false)
          seen.add(`${path}:${line}`)
        }
      }
    }),
  )
})

test('small gaps are closed, blank lines at the ends go', () => {
  const text = ['a', '', '', 'b', 'c', '', '', '', '', '', 'd', '']
  const ranges = [
    { from: 1, to: 1 },
    { from: 4, to: 4 },
    { from: 10, to: 12 },
  ]
  expect(without(ranges, new Set(), text)).toEqual([
    { from: 1, to: 4 },
    { from: 11, to: 11 },
  ])
})
