import { describe, expect, test } from '@jest/globals'
import { fits, identify, lastFlaggedLine, type PlacedResult } from '../../src/core/identity.ts'
import { lineSpan, rule, scanResult, source, spanOf } from '../builders.ts'
import fc from '../fast-check.ts'

/** A result for the nth occurrence of some code in a text. */
function at(
  text: string,
  code: string,
  occurrence = 1,
  id = 'a.sql-injection',
  path = 'src/app.py',
): PlacedResult {
  const result = scanResult({
    rule: rule({ id, name: id.split('.').at(-1) ?? id }),
    span: spanOf(text, code, occurrence),
  })
  return { result, path, source: source(text) }
}

function fingerprints(...placed: PlacedResult[]): string[] {
  return identify(placed).map(({ fingerprint }) => fingerprint)
}

const text = 'x = 1\nrun(a)\nrun(b)\n'
const [original] = fingerprints(at(text, 'run(a)'))

test.each<[string, PlacedResult]>([
  ['lines above', at(`# new\n\n${text}`, 'run(a)')],
  ['other indentation', at('    run(a)\n', 'run(a)')],
  ['another prefix of the rule id', at(text, 'run(a)', 1, 'some.path.cfg.sql-injection')],
  [
    'a message with other values',
    { ...at(text, 'run(a)'), result: { ...at(text, 'run(a)').result, message: 'other' } },
  ],
])('survives %s', (_, placed) => {
  expect(fingerprints(placed)).toEqual([original])
})

test.each<[string, PlacedResult]>([
  ['the matched code changes', at(text, 'run(b)')],
  ['the rule is another', at(text, 'run(a)', 1, 'a.other')],
  ['the file is another', at(text, 'run(a)', 1, 'a.sql-injection', 'src/other.py')],
])('changes when %s', (_, placed) => {
  expect(fingerprints(placed)).not.toEqual([original])
})

test('white space within the code does not count, how much and of what kind', () => {
  const [one] = fingerprints(at('run( a,\n    b)\n', 'run( a,\n    b)'))
  const [other] = fingerprints(at('run( a,\r\n\t\tb)\r\n', 'run( a,\r\n\t\tb)'))
  expect(one).toBe(other)
  expect(one).toMatch(/^[0-9a-f]{16}$/)
})

test('equal ones are numbered by place, whatever their order in the scan', () => {
  const code = 'run(a)\nrun(a)\nrun(a)\n'
  const [first, second, third] = [at(code, 'run(a)', 1), at(code, 'run(a)', 2), at(code, 'run(a)', 3)]
  const [base] = fingerprints(first)
  expect(fingerprints(third, first, second)).toEqual([`${base}-3`, base, `${base}-2`])
})

test('equal ones at one place are numbered by the full rule id', () => {
  const [b, a] = fingerprints(
    at(text, 'run(a)', 1, 'b.sql-injection'),
    at(text, 'run(a)', 1, 'a.sql-injection'),
  )
  expect([a, b]).toEqual([original, `${original}-2`])
})

test('without the file, the place tells findings apart', () => {
  const lost = (line: number): PlacedResult => ({
    result: scanResult({ span: lineSpan(line, line) }),
    path: 'gone.py',
    source: null,
  })
  const findings = identify([lost(1), lost(2)])
  expect(findings.map(({ unavailable }) => unavailable)).toEqual([
    'the file is not there',
    'the file is not there',
  ])
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
})

describe('laws', () => {
  const call = fc.constantFrom('run(a)', 'run(b)', 'é(ü)')
  const file = fc.array(call, { minLength: 1, maxLength: 8 })
  const ids = fc.constantFrom('a.sqli', 'b.sqli', 'a.xss')
  /** A file of calls, and a finding of some rule on some of its lines. */
  const scanned = fc.record({
    calls: file,
    hits: fc.uniqueArray(fc.tuple(fc.nat(7), ids), { selector: ([line, id]) => `${line} ${id}` }),
  })

  function place(lines: string[], hits: [number, string][], above = 0): PlacedResult[] {
    const code = source([...Array.from({ length: above }, () => '#'), ...lines, ''].join('\n'))
    return hits
      .filter(([line]) => line < lines.length)
      .map(([line, id]) => ({
        result: scanResult({
          rule: rule({ id, name: id.slice(2) }),
          span: lineSpan(line + above + 1, line + above + 1, Buffer.byteLength(lines[line] ?? '') + 1),
        }),
        path: 'a.py',
        source: code,
      }))
  }

  test('unique within a set', () => {
    fc.assert(
      fc.property(scanned, ({ calls, hits }) => {
        const all = fingerprints(...place(calls, hits))
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })

  test('independent of the order of results', () => {
    fc.assert(
      fc.property(scanned, fc.nat(), ({ calls, hits }, seed) => {
        const placed = place(calls, hits)
        const turned = placed.map((_, index) => (index * 7 + seed) % Math.max(1, placed.length))
        const order = [...new Set([...turned, ...placed.keys()])]
        const shuffled = order.flatMap((index) => placed[index] ?? [])
        const before = fingerprints(...placed)
        expect(fingerprints(...shuffled)).toEqual(order.map((index) => before[index]))
      }),
    )
  })

  test('the same after lines are inserted above', () => {
    fc.assert(
      fc.property(scanned, fc.integer({ min: 1, max: 20 }), ({ calls, hits }, above) => {
        expect(fingerprints(...place(calls, hits, above))).toEqual(fingerprints(...place(calls, hits)))
      }),
    )
  })
})

describe('a result fits its file', () => {
  const crlf = source('a\r\nb\r\ncode\r\n')
  const span = { start: { line: 3, column: 1 }, end: { line: 3, column: 5 } }
  test.each<[string, number | null, boolean]>([
    ['no offset', null, true],
    ['its own offset', 6, true],
    ['offset counted with LF', 4, true],
    ['offset counted with one CR more a line', 8, true],
    ['another offset', 5, false],
    ['far away', 60, false],
  ])('%s', (_, offset, expected) => {
    expect(fits(crlf, { span, offset })).toBe(expected)
  })

  test.each<[string, ReturnType<typeof lineSpan>, boolean]>([
    ['columns behind the line', lineSpan(1, 1, 9), false],
    ['lines behind the file', lineSpan(9, 9), false],
    ['the end before the start', { start: { line: 3, column: 5 }, end: { line: 3, column: 1 } }, false],
    ['the end of the file', lineSpan(3, 4), true],
  ])('%s', (_, each, expected) => {
    expect(fits(crlf, { span: each, offset: null })).toBe(expected)
  })
})

test.each([
  [lineSpan(3, 3, 5), 3],
  [lineSpan(3, 5, 2), 5],
  [lineSpan(3, 5, 1), 4],
  [lineSpan(3, 3, 1), 3],
])('the last flagged line of %j is %d', (span, line) => {
  expect(lastFlaggedLine(span)).toBe(line)
})
