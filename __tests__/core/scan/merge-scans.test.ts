import { expect, test } from '@jest/globals'
import { mergeScans } from '../../../src/core/scan/merge-scans.ts'
import type { Scan } from '../../../src/core/scan/scan.ts'
import { lineSpan, rule, scanResult } from '../../builders.ts'

function scan(name: string, over: Partial<Scan> = {}): Scan {
  return {
    name,
    sha256: '',
    format: 'semgrep-json',
    version: null,
    results: [],
    broken: [],
    silenced: [],
    ran: true,
    scanned: null,
    problems: [],
    failures: [],
    ...over,
  }
}

const here = scanResult()
const elsewhere = scanResult({ span: lineSpan(2, 2) })
const otherRule = scanResult({ rule: rule({ id: 'other.sql-injection' }) })

test('keeps one of equal results from different files, and both from one file', () => {
  const merged = mergeScans([
    scan('a.json', { results: [here, here, elsewhere] }),
    scan('b.json', { results: [here, otherRule] }),
  ])
  expect(merged.results).toEqual([here, here, elsewhere, otherRule])
  expect(merged.duplicates).toBe(1)
})

test('adds up everything else and says from which file it comes', () => {
  const merged = mergeScans([
    scan('a.json', { silenced: [here], scanned: ['x', 'y'], broken: [{ at: 'results.0', problem: 'p' }] }),
    scan('b.json', { silenced: [elsewhere, otherRule], scanned: ['y'], failures: ['f'] }),
  ])
  expect(merged).toMatchObject({
    silenced: [here, elsewhere, otherRule],
    scanned: ['x', 'y'],
    broken: [{ at: 'a.json: results.0', problem: 'p' }],
    failures: ['f'],
  })
})

test.each<[string, Scan[], string[] | null, string[]]>([
  ['none says what was read', [scan('a.sarif')], null, []],
  ['one read nothing at all', [scan('a', { scanned: [] }), scan('b', { scanned: ['x'] })], ['x'], ['a']],
  ['nothing read but results', [scan('a', { scanned: [], results: [here] })], [], []],
])('where %s', (_, scans, scanned, empty) => {
  expect(mergeScans(scans)).toMatchObject({ scanned, empty })
})
