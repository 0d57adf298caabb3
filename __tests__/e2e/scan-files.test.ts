import { beforeAll, describe, expect, test } from '@jest/globals'
import { isObject, listAt, parseJson } from '../contract/json.ts'
import { type Repository, type Run, runBundle } from './harness.ts'
import { semgrepScan } from './scans.ts'
import { allFlags, flags, scannedShop } from './shop.ts'
import { soundReport } from './soundness.ts'

let shop: Repository
let text: string
beforeAll(async () => {
  shop = await scannedShop()
  text = await semgrepScan(shop.root, allFlags)
})

function run(scan?: string): Promise<Run> {
  const named = scan === undefined ? [] : ['--scan', scan]
  return runBundle({ cwd: shop.root, args: ['review', '--scope', 'all', ...named] })
}

async function runOn(content: string | Buffer): Promise<Run> {
  await shop.write({ 'other.json': content })
  return run('other.json')
}

describe('a scan that cannot be used', () => {
  test.each<[string, () => string | Buffer, RegExp]>([
    ['empty', () => '', /other\.json is empty/],
    ['cut in a string', () => text.slice(0, 300), /other\.json:1:\d+: the JSON ends too early/],
    ['cut after a comma', () => '{"results": [],\n', /other\.json:\d:\d+: the JSON ends too early/],
    ['not JSON', () => 'ran 3 rules on 1 file\n', /other\.json:1:\d+: not valid JSON.*progress output/s],
    ['not JSON further down', () => '{\n  "results": [\n    oops\n  ]\n}', /other\.json:3:5: not valid JSON/],
    ['a page', () => '<html>\n<body>502</body></html>', /other\.json:1:1: not valid JSON/],
    ['UTF-16, as PowerShell redirects', () => Buffer.from(`\ufeff${text}`, 'utf16le'), /other\.json/],
    ['other JSON', () => '{"findings": []}', /other\.json is JSON, but no Semgrep scan.*"findings"/],
    ['a list', () => '[]', /other\.json is JSON, but no Semgrep scan/],
    ['null', () => 'null', /other\.json is JSON, but no Semgrep scan/],
    ['results of another shape', () => '{"results": {"a": 1}}', /other\.json is JSON, but no Semgrep scan/],
  ])('%s', async (_, content, message) => {
    const { status, stderr, stdout, report } = await runOn(content())
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('bug in Semgrep Assistant')
    expect({ status, stdout, report }).toEqual({ status: 2, stdout: '', report: null })
  })

  test('one that is not there', async () => {
    const { status, stderr } = await run('nowhere/semgrep.json')
    expect(stderr).toContain('there is no file nowhere/semgrep.json')
    expect(stderr).toContain('semgrep scan')
    expect(status).toBe(2)
  })

  test('a pattern that fits nothing', async () => {
    const { status, stderr } = await run('nowhere-*.json')
    expect(stderr).toContain('nowhere-*.json')
    expect(status).toBe(2)
  })

  test('a folder', async () => {
    await shop.write({ 'scans.d/readme': '' })
    const { status, stderr } = await run('scans.d')
    expect(stderr).toContain('scans.d')
    expect(status).toBe(2)
  })

  test('a secret in a broken scan is not repeated', async () => {
    const { everything, status } = await runOn(`${text.slice(0, -2)} "sk-planted-secret" }}`)
    expect(everything).not.toContain('sk-planted')
    expect(status).toBe(2)
  })
})

describe('a scan that read nothing', () => {
  test('says nothing about the code', async () => {
    const made = await runOn(await semgrepScan(shop.root, [], { scanned: [] }))
    expect(made.stderr).toContain('read no files')
    expect(made.status).toBe(2)
  })

  test('and why, if Semgrep knows', async () => {
    const errors = [{ code: 2, level: 'error', type: 'SemgrepError', message: 'invalid scanning root: src' }]
    const made = await runOn(await semgrepScan(shop.root, [], { scanned: [], errors }))
    expect(made.stderr).toContain('invalid scanning root: src')
    expect(made.status).toBe(2)
  })

  test('one that found nothing is something else', async () => {
    const made = await runOn(await semgrepScan(shop.root, [], { scanned: ['app.py'] }))
    expect(soundReport(made).findings).toEqual([])
    expect(made.stdout).toContain('No findings to review; 1 file scanned.')
    expect(made.status).toBe(0)
  })
})

describe('results that cannot be read', () => {
  test('are counted and named, and the others go on', async () => {
    const document = parseJson(text)
    if (!isObject(document)) throw new Error('not a scan')
    const [first, second, third] = listAt(document, 'results')
    const broken = [null, { check_id: 'x' }, { ...Object(second), start: { line: 0, col: 1 } }]
    const results = [first, ...broken, third]
    const made = await runOn(JSON.stringify({ ...document, results }))
    const report = soundReport(made)
    expect(report.findings.map(({ rule }) => rule).sort()).toEqual(['open', 'real'])
    expect(report.broken.map(({ at }) => at)).toEqual([
      expect.stringContaining('results.1'),
      expect.stringContaining('results.2'),
      expect.stringContaining('results.3.start.line'),
    ])
    expect(report.counts.broken).toBe(3)
    expect(made.stdout).toContain('3 results of the scan could not be read.')
    expect(made.summary).toContain('3 results of the scan could not be read')
  })

  test('a scan of nothing else is no success', async () => {
    const made = await runOn(
      JSON.stringify({ version: '1', results: [null], errors: [], paths: { scanned: ['app.py'] } }),
    )
    expect(made.stdout + made.stderr).toContain('1 result')
    expect(made.summary ?? made.stderr).toMatch(/could not be read|cannot be read/)
  })

  test('what nosemgrep silenced is counted', async () => {
    const document = parseJson(text)
    const results = listAt(document, 'results').map((result, index) => ({
      ...Object(result),
      extra: { ...Object(result).extra, is_ignored: index === 0 },
    }))
    const report = soundReport(await runOn(JSON.stringify({ ...Object(document), results })))
    expect(report.counts.suppressed).toBe(1)
    expect(report.findings).toHaveLength(2)
  })
})

describe('several scans', () => {
  const both = { ...flags.real, rule: 'rules.other' }

  test('by a pattern, by commas and by repeated flags', async () => {
    await shop.write({
      'scans/1.json': await semgrepScan(shop.root, [flags.real, flags.open]),
      'scans/2.json': await semgrepScan(shop.root, [flags.real, both]),
    })
    const repeated = ['review', '--scope', 'all', '--scan', 'scans/1.json', '--scan', 'scans/2.json']
    const runs = [
      await run('scans/*.json'),
      await run('scans/1.json, scans/2.json'),
      await runBundle({ cwd: shop.root, args: repeated }),
    ]
    for (const made of runs) {
      const report = soundReport(made)
      expect(report.scans.map(({ name }) => name)).toEqual(['scans/1.json', 'scans/2.json'])
      expect(report.findings.map(({ rule }) => rule).sort()).toEqual(['open', 'other', 'real'])
      expect(report.counts.duplicates).toBe(1)
      expect(made.stdout).toContain('1 result reported by more than one scan, counted once.')
    }
  })

  test('a file named twice is one scan', async () => {
    const report = soundReport(await run('semgrep.json,./semgrep.json'))
    expect(report.scans).toHaveLength(1)
    expect(report.counts.duplicates).toBe(0)
  })

  test('one that is broken stops the run: half of the findings would be missing', async () => {
    await shop.write({ 'half.json': text.slice(0, 200) })
    const made = await run('semgrep.json,half.json')
    expect(made.stderr).toContain('half.json')
    expect(made.status).toBe(2)
  })
})

test('a byte order mark before a scan is none of its content', async () => {
  expect(soundReport(await runOn(`\ufeff${text}`)).findings).toHaveLength(3)
})

test('SARIF is read as well', async () => {
  const region = (result: unknown) => {
    const { start, end } = Object(result)
    return { startLine: start.line, startColumn: start.col, endLine: end.line, endColumn: end.col }
  }
  const results = listAt(parseJson(text), 'results').map((result) => ({
    ruleId: Object(result).check_id,
    message: { text: 'A query is put together from text.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'app.py', uriBaseId: '%SRCROOT%' },
          region: region(result),
        },
      },
    ],
  }))
  const rules = allFlags.map(({ rule }) => ({
    id: rule,
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['CWE-89: SQL injection', 'security'] },
  }))
  const sarif = { version: '2.1.0', runs: [{ tool: { driver: { name: 'Semgrep OSS', rules } }, results }] }
  const asSarif = soundReport(await runOn(JSON.stringify(sarif)))
  const asJson = soundReport(await run())
  const facts = ({ findings }: typeof asJson) =>
    findings.map(({ fingerprint, severity, mode, cwes, assessment }) => ({
      fingerprint,
      severity,
      mode,
      cwes,
      assessment,
    }))
  expect(facts(asSarif)).toEqual(facts(asJson))
})
