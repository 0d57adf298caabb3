import { describe, expect, test } from '@jest/globals'
import { groups } from '../../src/assess/groups.ts'
import { evidence, rule } from '../builders.ts'
import fc from '../fast-check.ts'
import { code, inOneFunction } from './one-function.ts'

describe('grouping', () => {
  test('findings of the same code share a question, others do not', () => {
    const [a, b] = [inOneFunction(3), inOneFunction(2, 0, 'src/b.py')]
    const grouped = groups([a, b].flat()).map((group) => group.map(({ finding }) => finding.path))
    expect(grouped).toEqual([
      ['src/app.py', 'src/app.py', 'src/app.py'],
      ['src/b.py', 'src/b.py'],
    ])
  })

  test('up to eight, and up to a size', () => {
    expect(groups(inOneFunction(20)).map((group) => group.length)).toEqual([8, 8, 4])
    const large = inOneFunction(4).map((each) => ({ ...each, message: 'm'.repeat(15_000) }))
    expect(groups(large).map((group) => group.length)).toEqual([2, 2])
  })

  test('the most severe first', () => {
    const severities = ['info', 'critical', 'warning'] as const
    const all = severities.map((severity) =>
      evidence(code, { from: 1, to: 1 }, { about: { path: severity, rule: rule({ severity }) } }),
    )
    expect(groups(all).map(([each]) => each?.finding.path)).toEqual(['critical', 'warning', 'info'])
  })

  test('nothing is lost or doubled', () => {
    const some = fc.array(fc.record({ path: fc.constantFrom('a', 'b', 'c'), size: fc.nat(30_000) }), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(some, (all) => {
        const given = all.map(({ path, size }) =>
          evidence(code, { from: 1, to: 1 }, { about: { path }, message: 'm'.repeat(size) }),
        )
        const grouped = groups(given)
        expect(grouped.flat()).toHaveLength(given.length)
        expect(new Set(grouped.flat())).toEqual(new Set(given))
        for (const group of grouped) {
          expect(group.length).toBeLessThanOrEqual(8)
          expect(new Set(group.map(({ finding }) => finding.path)).size).toBe(1)
        }
      }),
      { numRuns: 50 },
    )
  })
})
