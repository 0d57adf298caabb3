import { describe, expect, test } from '@jest/globals'
import { readSemgrepJson } from '../../../src/core/scan/semgrep-json.ts'

interface Raw {
  [key: string]: unknown
}

/** As Semgrep 1.182 writes a result without a login. */
function raw(extra: Raw = {}, over: Raw = {}): Raw {
  return {
    check_id: 'rules.python.os-sys',
    path: 'a.py',
    start: { line: 3, col: 5, offset: 24 },
    end: { line: 3, col: 17, offset: 36 },
    extra: {
      message: 'bad x',
      metadata: { cwe: ['CWE-78: x'], category: 'security' },
      severity: 'ERROR',
      fingerprint: 'requires login',
      lines: 'requires login',
      validation_state: 'NO_VALIDATOR',
      engine_kind: 'OSS',
      ...extra,
    },
    ...over,
  }
}

function one(extra: Raw = {}, over: Raw = {}) {
  const { results, broken } = readSemgrepJson({ results: [raw(extra, over)] })
  expect(broken).toEqual([])
  const [result] = results
  if (!result) throw new Error('the result was not read')
  return result
}

test('reads a result of the newest version', () => {
  expect(one()).toEqual({
    rule: {
      id: 'rules.python.os-sys',
      name: 'os-sys',
      severity: 'error',
      category: 'security',
      cwes: ['CWE-78'],
      references: [],
      mode: null,
    },
    path: 'a.py',
    span: { start: { line: 3, column: 5 }, end: { line: 3, column: 17 } },
    offset: 24,
    message: 'bad x',
    fix: null,
    liveSecret: false,
    trace: [],
  })
})

test('reads the form of 1.60: real lines, metavariables, a trace, ignored results', () => {
  const place = (path: string, line: number) => ({
    path,
    start: { line, col: 1, offset: 0 },
    end: { line, col: 9, offset: 8 },
  })
  const old = {
    fingerprint: `${'0'.repeat(128)}_0`,
    lines: '  os.system(x)',
    metavars: { $X: { start: { line: 3, col: 15, offset: 34 }, abstract_content: 'x' } },
    is_ignored: false,
    dataflow_trace: {
      taint_source: ['CliLoc', [place('b.py', 1), 'input()']],
      intermediate_vars: [
        { location: place('a.py', 2), content: 'x' },
        { content: 'a step without a place' },
      ],
      taint_sink: ['CliLoc', [place('a.py', 3), 'os.system(x)']],
    },
  }
  const { results, silenced, broken } = readSemgrepJson({
    results: [raw(old), raw({ ...old, is_ignored: true })],
  })
  expect({ silenced: silenced.length, broken, count: results.length }).toEqual({
    silenced: 1,
    broken: [],
    count: 1,
  })
  expect(results[0]?.trace).toEqual([
    { role: 'source', path: 'b.py', line: 1 },
    { role: 'step', path: 'a.py', line: 2 },
    { role: 'sink', path: 'a.py', line: 3 },
  ])
})

test.each<[string, unknown, string[]]>([
  ['a list of strings', ['CWE-89: SQL', 'CWE-564'], ['CWE-89', 'CWE-564']],
  ['a string', 'cwe-327', ['CWE-327']],
  ['a string with words first', 'See CWE-330 (weak random)', ['CWE-330']],
  ['a list of integers', [829], ['CWE-829']],
  ['an integer', 79, ['CWE-79']],
  ['a leading zero', 'CWE-079', ['CWE-79']],
  ['the same twice', ['CWE-89: a', 'cwe-89'], ['CWE-89']],
  ['words alone', ['injection'], []],
  ['something else', { id: 89 }, []],
  ['nothing', undefined, []],
  ['null', null, []],
])('cwe as %s', (_, cwe, expected) => {
  expect(one({ metadata: { cwe } }).rule.cwes).toEqual(expected)
})

test.each([
  ['ERROR', 'error'],
  ['WARNING', 'warning'],
  ['INFO', 'info'],
  ['CRITICAL', 'critical'],
  ['HIGH', 'error'],
  ['MEDIUM', 'warning'],
  ['LOW', 'info'],
  ['high', 'error'],
  ['INVENTORY', 'info'],
])('severity %s is %s', (word, severity) => {
  expect(one({ severity: word }).rule.severity).toBe(severity)
})

test.each<[string, unknown]>([
  ['absent', undefined],
  ['null', null],
  ['a list', []],
  ['a string', 'x'],
  ['of other shapes', { cwe: {}, category: 3, references: { a: 1 }, 'semgrep-assistant': 'block' }],
])('metadata that is %s costs nothing', (_, metadata) => {
  expect(one({ metadata }).rule).toMatchObject({ cwes: [], category: null, references: [], mode: null })
})

test.each<[unknown, string | null]>([
  ['block', 'block'],
  ['comment', 'comment'],
  ['Block', null],
  [true, null],
])("the rule's own mode %p is read as %p", (mode, expected) => {
  expect(one({ metadata: { 'semgrep-assistant': { mode } } }).rule.mode).toBe(expected)
})

test.each<[string, unknown, string | null]>([
  ['present', 'safe(x)', 'safe(x)'],
  ['empty: a deletion', '', ''],
  ['absent', undefined, null],
  ['null', null, null],
  ['damaged by a wrong encoding', 'safe("\ufffd")', null],
])('a fix that is %s', (_, fix, expected) => {
  expect(one({ fix }).fix).toBe(expected)
})

test.each<[string, boolean]>([
  ['CONFIRMED_VALID', true],
  ['CONFIRMED_INVALID', false],
  ['VALIDATION_ERROR', false],
  ['NO_VALIDATOR', false],
])('validation state %s', (state, live) => {
  expect(one({ validation_state: state }).liveSecret).toBe(live)
})

test('the same rule id with other metadata keeps its own metadata', () => {
  const twin = { metadata: { cwe: 'CWE-79', 'semgrep-assistant': { mode: 'block' } } }
  const { results } = readSemgrepJson({ results: [raw(), raw(twin)] })
  expect(results.map(({ rule }) => [rule.cwes, rule.mode])).toEqual([
    [['CWE-78'], null],
    [['CWE-79'], 'block'],
  ])
})

describe('broken results are counted with their place, and the others kept', () => {
  test.each<[string, unknown, string]>([
    ['null', null, 'results.1'],
    ['a string', 'x', 'results.1'],
    ['no rule', raw({}, { check_id: undefined }), 'results.1.check_id'],
    ['an empty path', raw({}, { path: '' }), 'results.1.path'],
    ['a line that is a string', raw({}, { start: { line: '3', col: 5 } }), 'results.1.start.line'],
    ['line 0', raw({}, { start: { line: 0, col: 5 } }), 'results.1.start.line'],
    ['half a column', raw({}, { end: { line: 3, col: 1.5 } }), 'results.1.end.col'],
    ['no extra', raw({}, { extra: null }), 'results.1.extra'],
    ['no message', raw({ message: undefined }), 'results.1.extra.message'],
    ['a fix that is a list', raw({ fix: ['x'] }), 'results.1.extra.fix'],
    ['the end on an earlier line', raw({}, { end: { line: 2, col: 99 } }), 'results.1.end'],
    ['the end in an earlier column', raw({}, { end: { line: 3, col: 4 } }), 'results.1.end'],
  ])('%s', (_, bad, at) => {
    const { results, broken } = readSemgrepJson({ results: [raw(), bad, raw()] })
    expect(results).toHaveLength(2)
    expect(broken.map((each) => each.at)).toEqual([at])
    expect(broken[0]?.problem).not.toBe('')
  })
})

test.each<[string, unknown, object]>([
  [
    'an array',
    { type: ['PartialParsing', [{ path: 'x.yml' }]], path: 'x.yml', message: 'm' },
    { problems: [{ path: 'x.yml', kind: 'partly parsed', detail: 'PartialParsing' }], failures: [] },
  ],
  [
    'a string, with the rule',
    { type: 'Timeout', rule_id: 'ssrf', message: 'm', path: 'ace.js' },
    { problems: [{ path: 'ace.js', kind: 'timed out', detail: 'Timeout (ssrf)' }], failures: [] },
  ],
  [
    'a syntax error',
    { type: 'Syntax error', message: 'm', path: 'a.js' },
    { problems: [{ path: 'a.js', kind: 'partly parsed', detail: 'Syntax error' }], failures: [] },
  ],
  [
    'a rule that did not load',
    { type: 'Rule parse error', message: 'rule x is bad', path: 'rules.yml' },
    { problems: [], failures: ['rule x is bad'] },
  ],
  [
    'a root that is not there',
    { type: 'SemgrepError', message: 'Invalid scanning root: nonexist.py' },
    { problems: [], failures: ['Invalid scanning root: nonexist.py'] },
  ],
  [
    'of unknown form',
    { type: 7, path: 3, message: null },
    { problems: [], failures: ['an error of unknown kind'] },
  ],
  ['null', null, { problems: [], failures: [] }],
])('an error whose type is %s', (_, error, expected) => {
  expect(readSemgrepJson(Object.assign({ results: [] }, { errors: [error] }))).toMatchObject(expected)
})

test('files that were skipped are problems, with the reason in words', () => {
  const paths = {
    scanned: ['a.py', 3],
    skipped: [{ path: 'big.js', reason: 'exceeded_size_limit' }, { path: 'x' }, { reason: 'y' }],
  }
  const scan = readSemgrepJson(Object.assign({ results: [] }, { paths, version: '1.182.0' }))
  expect(scan).toMatchObject({ version: '1.182.0', scanned: ['a.py'] })
  expect(scan.problems).toEqual([
    { path: 'big.js', kind: 'skipped', detail: 'exceeded size limit' },
    { path: 'x', kind: 'skipped', detail: '' },
  ])
})
