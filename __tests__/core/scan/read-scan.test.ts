import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../../src/core/errors.ts'
import { readScan } from '../../../src/core/scan/read-scan.ts'

function read(text: string | Uint8Array) {
  return readScan('scan.json', typeof text === 'string' ? Buffer.from(text) : text)
}

function problemOf(text: string | Uint8Array): { message: string; cure: string | null } {
  try {
    read(text)
  } catch (error) {
    if (error instanceof UserError) return { message: error.message, cure: error.cure }
    throw error
  }
  throw new Error('it was read')
}

const minimal = '{"version":"1.182.0","results":[],"errors":[],"paths":{"scanned":["a.py"]}}'

test.each<[string, string | Uint8Array]>([
  ['as Semgrep writes it', minimal],
  ['with a byte order mark', `\ufeff${minimal}`],
  ['with white space around', `\n  ${minimal}\r\n`],
  ['with bytes that are not UTF-8', Buffer.from(minimal.replace('a.py', 'a\xff.py'), 'latin1')],
])('reads an empty scan %s', (_, bytes) => {
  const scan = read(bytes)
  expect(scan).toMatchObject({ name: 'scan.json', format: 'semgrep-json', results: [], broken: [] })
  expect(scan.scanned).toHaveLength(1)
})

test('hashes the bytes of the file', () => {
  expect(read(minimal).sha256).toBe(createHash('sha256').update(minimal).digest('hex'))
  expect(read(`${minimal}\n`).sha256).not.toBe(read(minimal).sha256)
})

test('reads SARIF by its runs', () => {
  expect(read('{"version":"2.1.0","runs":[]}').format).toBe('sarif')
})

describe('what is no scan ends the run and says where and what', () => {
  test.each<[name: string, text: string, message: RegExp]>([
    ['an empty file', '', /^scan\.json is empty/],
    ['a truncated list', '{"results":[1,2', /^scan\.json:1:1\d: the JSON ends too early/],
    ['a truncated string', '{\n"results":["abc', /^scan\.json:2:\d+: the JSON ends too early/],
    ['a wrong token', '{"results":[],\n x}', /^scan\.json:2:2: not valid JSON/],
    [
      'a wrong token in a long file',
      `{"a":"${'x'.repeat(99)}",\n\n  oops}`,
      /^scan\.json:3:3: not valid JSON/,
    ],
    ['a list', '[]', /is JSON, but no Semgrep scan: it has neither "results" nor "runs"/],
    ['a number', '3', /is JSON, but no Semgrep scan/],
    ['null', 'null', /is JSON, but no Semgrep scan/],
    ['results that are no list', '{"results":{},"x":1}', /no Semgrep scan.*keys "results", "x"/],
    ['npm audit', '{"vulnerabilities":{},"metadata":{}}', /keys "vulnerabilities", "metadata"/],
  ])('%s', (_, text, message) => {
    expect(problemOf(text).message).toMatch(message)
    expect(problemOf(text).cure).toMatch(/semgrep scan --json/)
  })

  test('progress text before the JSON is named as the likely cause', () => {
    const { message, cure } = problemOf(`Scanning 3 files\n${minimal}`)
    expect(cure).toMatch(/progress output/)
    expect(message).toMatch(/^scan\.json:1:1: not valid JSON/)
  })

  test('text of the file, which may hold secrets, is not repeated', () => {
    expect(problemOf('{"results": hunter2hunter2 }').message).not.toContain('hunter2')
  })
})
