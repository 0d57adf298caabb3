import { describe, expect, test } from '@jest/globals'
import type { Mark } from '../../../src/core/rules/taint-rules.ts'
import { maxSteps, traceOf } from '../../../src/core/rules/trace.ts'
import fc from '../../fast-check.ts'

const sink = { from: 20, to: 21 }
const enclosing = { from: 10, to: 30 }

/** `source 12` and so on. */
function marks(...words: string[]): Mark[] {
  return words.map((word) => {
    const [role, line] = word.split(' ')
    if (role !== 'source' && role !== 'sanitizer' && role !== 'step') throw new Error(word)
    return { role, line: Number(line) }
  })
}

function traced(...words: string[]): string[] {
  return traceOf(marks(...words), 'a.py', sink, enclosing).map(({ role, line }) => `${role} ${line}`)
}

describe('a trace', () => {
  test.each<[string, string[], string[]]>([
    ['nothing is found', [], []],
    ['source and sink', ['source 12'], ['source 12', 'sink 20']],
    [
      'in the order of lines',
      ['sanitizer 15', 'source 12', 'step 13'],
      ['source 12', 'step 13', 'sanitizer 15', 'sink 20'],
    ],
    ['a place that two patterns find', ['source 12', 'source 12'], ['source 12', 'sink 20']],
    ['two roles of a line', ['sanitizer 12', 'source 12'], ['source 12', 'sanitizer 12', 'sink 20']],
    ['on the line of the sink', ['source 20'], ['source 20', 'sink 20']],
    [
      'the nearest',
      ['source 11', 'source 12', 'source 13', 'source 14', 'source 15', 'source 16'],
      ['source 12', 'source 13', 'source 14', 'source 15', 'source 16', 'sink 20'],
    ],
    [
      'none of another function where its own has one',
      ['source 9', 'source 31', 'source 10', 'source 12'],
      ['source 10', 'source 12', 'sink 20'],
    ],
    [
      'the nearest of another function where its own has none',
      ['source 9', 'source 8', 'source 32', 'sanitizer 12', 'step 31', 'step 1'],
      ['source 9', 'sanitizer 12', 'step 31', 'sink 20'],
    ],
    [
      'none after the sink where one stands before',
      ['source 22', 'source 10', 'sanitizer 23', 'sanitizer 24'],
      ['source 10', 'sanitizer 23', 'sanitizer 24', 'sink 20'],
    ],
    [
      'one sanitizer, however many sources there are',
      ['source 12', 'source 13', 'source 14', 'source 15', 'source 16', 'sanitizer 100'],
      ['source 13', 'source 14', 'source 15', 'source 16', 'sanitizer 100', 'sink 20'],
    ],
  ])('%s', (_, found, expected) => {
    expect(traced(...found)).toEqual(expected)
  })

  test('at the top level of a file', () => {
    const steps = traceOf(marks('source 1', 'source 30'), 'a.py', sink, null)
    expect(steps.map(({ line }) => line)).toEqual([1, 20])
  })

  test('is short, ends at the sink, and does not depend on the order of what is found', () => {
    const mark = fc.record({
      role: fc.constantFrom('source' as const, 'sanitizer' as const, 'step' as const),
      line: fc.integer({ min: 1, max: 60 }),
    })
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1 }), (found) => {
        const steps = traceOf(found, 'a.py', sink, enclosing)
        expect(steps.length).toBeLessThanOrEqual(maxSteps)
        expect(steps.at(-1)).toEqual({ role: 'sink', path: 'a.py', line: 20 })
        expect(traceOf([...found].reverse(), 'a.py', sink, enclosing)).toEqual(steps)
      }),
    )
  })
})
