import { describe, expect, test } from '@jest/globals'
import { readSarif } from '../../../src/core/scan/sarif.ts'

interface Raw {
  [key: string]: unknown
}

function raw(over: Raw = {}, region: Raw = {}, uri = 'src/a.py'): Raw {
  return {
    ruleId: 'rules.python.os-sys',
    message: { text: 'bad x' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: {
            startLine: 3,
            startColumn: 5,
            endLine: 3,
            endColumn: 17,
            snippet: { text: 'x' },
            ...region,
          },
        },
      },
    ],
    ...over,
  }
}

function document(...results: unknown[]) {
  const driver = {
    name: 'Semgrep OSS',
    semanticVersion: '1.182.0',
    rules: [
      {
        id: 'rules.python.os-sys',
        defaultConfiguration: { level: 'error' },
        helpUri: 'https://example.com/os-sys',
        properties: { tags: ['CWE-78: x', 'LOW CONFIDENCE', 'security'] },
      },
    ],
  }
  return { runs: [{ tool: { driver }, results }] }
}

test('reads a result, its severity and weakness from the rule', () => {
  const scan = readSarif(document(raw()))
  expect(scan).toMatchObject({ format: 'sarif', version: '1.182.0', broken: [], scanned: null })
  expect(scan.results).toEqual([
    {
      rule: {
        id: 'rules.python.os-sys',
        name: 'os-sys',
        severity: 'error',
        category: 'security',
        cwes: ['CWE-78'],
        references: ['https://example.com/os-sys'],
        mode: null,
      },
      path: 'src/a.py',
      span: { start: { line: 3, column: 5 }, end: { line: 3, column: 17 } },
      offset: null,
      message: 'bad x',
      fix: null,
      liveSecret: false,
      trace: [],
    },
  ])
})

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['note', 'info'],
  ['none', 'info'],
  ['loud', 'warning'],
])('level %s of the result is %s', (level, severity) => {
  expect(readSarif(document(raw({ level }))).results[0]?.rule.severity).toBe(severity)
})

test('a rule that is not described is a warning without a weakness', () => {
  const [result] = readSarif(document(raw({ ruleId: 'elsewhere.rule' }))).results
  expect(result?.rule).toMatchObject({ name: 'rule', severity: 'warning', cwes: [], category: null })
})

test.each<[string, unknown, number]>([
  ['in the source', [{ kind: 'inSource' }], 1],
  ['accepted', [{ kind: 'external', status: 'accepted' }], 1],
  ['rejected', [{ kind: 'external', status: 'rejected' }], 0],
  ['under review', [{ kind: 'external', status: 'underReview' }], 0],
  ['an empty list', [], 0],
  ['null', null, 0],
])('a suppression that is %s', (_, suppressions, suppressed) => {
  const scan = readSarif(document(raw({ suppressions })))
  expect([scan.silenced.length, scan.results.length]).toEqual([suppressed, 1 - suppressed])
})

test.each([
  ['src/a%20b.py', 'src/a b.py'],
  ['file:///srv/a.py', '/srv/a.py'],
  ['100%.py', '100%.py'],
])('path %s is %s', (uri, path) => {
  expect(readSarif(document(raw({}, {}, uri))).results[0]?.path).toBe(path)
})

describe('broken results are counted with their place, and the others kept', () => {
  test.each<[string, unknown, string]>([
    ['null', null, 'runs.0.results.1'],
    ['without a rule', raw({ ruleId: '' }), 'runs.0.results.1.ruleId'],
    ['without a place', raw({ locations: [] }), 'runs.0.results.1.locations'],
    ['line 0', raw({}, { startLine: 0 }), 'runs.0.results.1.locations.0.physicalLocation.region.startLine'],
  ])('%s', (_, bad, at) => {
    const { results, broken } = readSarif(document(raw(), bad, raw()))
    expect(results).toHaveLength(2)
    expect(broken.map((each) => each.at)).toEqual([at])
  })

  test('an end before its start: kept, it would make the whole scan look like one of another commit', () => {
    const { results, broken } = readSarif(document(raw(), raw({}, { startLine: 9, endLine: 3 }), raw()))
    expect([results.length, broken.length]).toEqual([2, 1])
  })
})

test('runs of other shapes and notifications', () => {
  const invocations = [{ toolExecutionNotifications: [{ message: { text: 'Timeout' } }, null] }, 3]
  const scan = readSarif({ runs: [null, { results: 'x' }, { invocations }] })
  expect(scan).toMatchObject({ results: [], broken: [], failures: ['Timeout'] })
})
