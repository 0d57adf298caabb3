import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { isObject, listAt, objectAt, parseJson } from '../contract/json.ts'
import { projectFolder, type Run, reportFolder, runBundle, temporaryFolder } from './harness.ts'
import { scannedShop } from './shop.ts'
import { soundReport } from './soundness.ts'

const examples = join(projectFolder, 'examples')
const escapeCharacter = '\u001b'

let cwd: string
let run: Run
beforeAll(async () => {
  cwd = await temporaryFolder()
  // As on a machine without Semgrep, which the demo does not need.
  run = await runBundle({ cwd, args: ['demo'], env: { PATH: '/usr/bin:/bin' } })
})

function jsonFile(...path: string[]): unknown {
  return parseJson(readFileSync(join(...path), 'utf8'))
}

test('ends well and says what it found', () => {
  expect(run.stderr).toBe('')
  expect(run.status).toBe(0)
  const { counts } = soundReport(run)
  for (const words of ['Likely real', 'Likely a false positive', 'Needs a look', 'Hidden as likely']) {
    expect(run.stdout).toContain(words)
  }
  // A card with its place and the flagged line, the table by severity, the headline.
  expect(run.stdout).toMatch(/^ {5}admin\/\S+:\d+$/m)
  expect(run.stdout).toMatch(/^ {3}▸ +\d+ │ \S/m)
  expect(run.stdout).toMatch(/^ +critical +error +warning +all$/m)
  expect(run.stdout).toMatch(/^ {2}Likely real( +[\d·]+){4}$/m)
  expect(run.stdout).toContain(`\n${counts.total} findings: ${counts.truePositives} likely real, `)
})

test('says what to try next, with a command that exists', () => {
  expect(run.stdout).toMatch(/^ +semgrep scan --config \S+ --json --output semgrep\.json$/m)
  const command = /^ +node (\S+index\.js) review --scope all$/m.exec(run.stdout)
  expect(existsSync(command?.[1] ?? '')).toBe(true)
  expect(run.stdout).toContain('SEMGREP_ASSISTANT_API_KEY')
})

test('writes its reports, and nothing else', () => {
  expect(readdirSync(cwd)).toEqual([reportFolder])
  expect(readdirSync(join(cwd, reportFolder)).sort()).toEqual([
    'fixes.patch',
    'receipt.json',
    'report.json',
    'report.sarif',
    'summary.md',
  ])
})

test('the summary counts as the report does', () => {
  const { counts } = soundReport(run)
  const headline = run.summary?.split('\n').find((line) => line.startsWith('**')) ?? ''
  const counted = (pattern: RegExp) => Number(pattern.exec(headline)?.[1] ?? 0)
  expect({
    total: counted(/^\*\*(\d+) findings/),
    truePositives: counted(/(\d+) likely real/),
    falsePositives: counted(/(\d+) likely false positive/),
    hidden: counted(/\((\d+) hidden\)/),
    needsReview: counted(/(\d+) needs? a look/),
    blocked: counted(/(\d+) blocks?/),
  }).toEqual({
    total: counts.total,
    truePositives: counts.truePositives,
    falsePositives: counts.falsePositives,
    hidden: counts.hidden,
    needsReview: counts.needsReview,
    blocked: counts.blocked,
  })
  expect(headline).toContain(`all ${counts.total} analyzed`)
  expect(run.summary).toContain(`### ${counts.blocked} findings block`)
  const rows = run.summary?.split('\n').filter((line) => /^\| (?:Likely|Needs|Not)/.test(line)) ?? []
  expect(rows).toHaveLength(counts.total)
})

test('every finding of the recorded scan is in the report once', () => {
  const { findings } = soundReport(run)
  const reported = findings.map(({ ruleId, path, start, end }) => [ruleId, path, start, end])
  const recorded = listAt(jsonFile(examples, 'semgrep.json'), 'results').map((result) => {
    const place = (name: string) => {
      const { line, col: column } = objectAt(result, name)
      return { line, column }
    }
    return isObject(result) ? [result.check_id, result.path, place('start'), place('end')] : []
  })
  expect(reported).toHaveLength(recorded.length)
  expect(reported).toEqual(expect.arrayContaining(recorded))
})

test('no true positive is hidden', () => {
  const { findings } = soundReport(run)
  const labels = new Map(
    listAt(jsonFile(examples, 'labels.json'), 'labels').map((each) => {
      const { rule, path, line, label } = isObject(each) ? each : {}
      return [`${rule} ${path}:${line}`, label]
    }),
  )
  const labelOf = (finding: (typeof findings)[number]) =>
    labels.get(`${finding.rule} ${finding.path}:${finding.start.line}`)
  expect(findings.filter((finding) => labelOf(finding) === undefined)).toEqual([])
  const hidden = findings.filter(({ action }) => action === 'hide')
  expect(hidden.length).toBeGreaterThan(0)
  expect(hidden.filter((finding) => labelOf(finding) !== 'false_positive')).toEqual([])
})

test('report.json fits its published schema', () => {
  const file = join(projectFolder, 'schemas', 'report.schema.json')
  if (!existsSync(file)) {
    // soundReport has held it against the schema that the program itself uses.
    process.stderr.write('UNCHECKED: there is no schemas/report.schema.json.\n')
    return
  }
  const schema = jsonFile(file)
  if (!isObject(schema)) throw new Error(`${file} is not an object`)
  const ajv = String(schema.$schema).includes('2020-12') ? new Ajv2020() : new Ajv()
  const validate = ajv.compile(schema)
  validate(jsonFile(cwd, reportFolder, 'report.json'))
  expect(validate.errors ?? []).toEqual([])
})

describe('colours', () => {
  test.each([
    ['none in a pipe', {}, false],
    ['asked for', { FORCE_COLOR: '1' }, true],
    ['refused', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('%s', async (_, env, coloured) => {
    const { stdout, status } = await runBundle({ cwd: await temporaryFolder(), args: ['demo'], env })
    expect(status).toBe(0)
    expect(stdout.includes(escapeCharacter)).toBe(coloured)
  })
})

describe('the oldest Node that is supported', () => {
  const node = oldNode()
  const testThere = node === null ? test.skip : test
  if (node === null) process.stderr.write('SKIPPED: no Node 20 on the path, and E2E_NODE20 is not set.\n')

  testThere('the demo is the same', async () => {
    const there = await runBundle({ cwd: await temporaryFolder(), args: ['demo'], node: node ?? '' })
    expect(there.stderr).toBe('')
    expect(there.status).toBe(0)
    expect(there.stdout).toBe(run.stdout)
    expect(there.report).toEqual(run.report)
  })

  testThere('a provider that needs a newer one says so', async () => {
    const args = ['review', '--provider', 'openai', '--model', 'm', '--endpoint', 'http://127.0.0.1:9/v1']
    const { root } = await scannedShop()
    const there = await runBundle({ cwd: root, args: [...args, '--scope', 'all'], node: node ?? '' })
    expect(there.stderr).toContain('Provider openai needs Node 22 or newer; this is Node 20.')
    expect(there.status).toBe(2)
  })
})

function oldNode(): string | null {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'))
  const candidates = [
    process.env.E2E_NODE20 ?? '',
    ...onPath.filter((file) => !file.includes('node_modules')),
  ]
  return candidates.find((file) => existsSync(file) && majorOf(file) === '20') ?? null
}

function majorOf(node: string): string | undefined {
  return /^v(\d+)/.exec(execFileSync(node, ['--version'], { encoding: 'utf8' }))?.[1]
}
