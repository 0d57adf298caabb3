/**
 * Measures what people wait for, each figure against something on the same machine in the same run. It judges nothing:
 * `npm run bench`, or `npm run bench -- start model` for some of it.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  assistant,
  expectPosted,
  findReviewdog,
  latency,
  reviewAll,
  reviewdog,
  writePullRequest,
} from './comments.mjs'
import { startFakeModel } from './fake-model.mjs'
import { alternate, ratios, runNode, spread } from './measure.mjs'
import { writeRepository, writeScan } from './sample.mjs'

const program = fileURLToPath(new URL('../dist/index.js', import.meta.url))
const results = fileURLToPath(new URL('./.results/', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'semgrep-assistant-bench-'))
const rows = []

/** One line of the table: what, its spread, what was counted, and the same against what it is compared with. */
function row(what, unit, values, against = null, counts = {}) {
  rows.push({
    what,
    unit,
    runs: values.length,
    ...spread(values),
    ...counts,
    ...(against && { against: against.what, ratio: ratios(values, against.values) }),
  })
  const { median, least, most, ratio } = rows.at(-1)
  const figures = `${number(median).padStart(8)} ${unit.padEnd(3)} ${`${number(least)}–${number(most)}`.padStart(17)}`
  const compared = ratio
    ? `  ${number(ratio.median)} × ${against.what} (${number(ratio.least)}–${number(ratio.most)})`
    : ''
  const counted = Object.entries(counts).map(([name, count]) => `  ${name} ${count}`)
  console.log(
    `  ${what.padEnd(44)}${figures}  ${String(values.length).padStart(2)} runs${counted.join('')}${compared}`,
  )
}

function number(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2)
}

const milliseconds = (runs) => runs.map((run) => run.milliseconds)
const seconds = (runs) => runs.map((run) => run.milliseconds / 1000)
const megabytes = (runs) => runs.map((run) => run.megabytes)

async function start() {
  console.log('\nStart, against an empty program (node -e 0)')
  const runs = await alternate(
    {
      nothing: () => runNode(['-e', '0']),
      version: () => runNode([program, '--version']),
      help: () => runNode([program, '--help']),
    },
    21,
  )
  const against = { what: 'node -e 0', values: milliseconds(runs.nothing) }
  row('node -e 0', 'ms', against.values)
  row('semgrep-assistant --version', 'ms', milliseconds(runs.version), against)
  row('semgrep-assistant --help', 'ms', milliseconds(runs.help), against)
}

/** Every finding is assessed: max-findings is raised beyond all of them. */
const whole = ['--scope', 'all', '--fail-on', 'never', '--max-findings', '100000']

async function size() {
  console.log('\nFrom a scan to its written reports, offline, five findings a file')
  for (const [findings, rounds] of [
    [10, 9],
    [100, 9],
    [1000, 5],
    [10_000, 3],
  ]) {
    const cwd = join(work, `findings-${findings}`)
    mkdirSync(cwd)
    const scan = writeRepository(cwd, findings, 5)
    const runs = await alternate(
      { review: () => runNode([program, 'review', '--scan', scan, ...whole], { cwd, memory: true }) },
      rounds,
    )
    expectAnalyzed(cwd, findings)
    row(`${findings} findings`, 's', seconds(runs.review))
    row(`${findings} findings, peak memory`, 'MB', megabytes(runs.review))
  }
}

/** As in `size`, but files of the length that people write: what is not flagged has to be read as well. */
async function context() {
  const [findings, each, plain] = [1000, 5, 9]
  console.log(`\n${findings} findings in ${findings / each} files of some 350 lines, offline`)
  const cwd = join(work, 'context')
  mkdirSync(cwd)
  const scan = writeRepository(cwd, findings, each, plain)
  const runs = await alternate(
    { review: () => runNode([program, 'review', '--scan', scan, ...whole], { cwd, memory: true }) },
    5,
  )
  expectAnalyzed(cwd, findings)
  row('whole run', 's', seconds(runs.review))
  row('peak memory', 'MB', megabytes(runs.review))
}

function expectAnalyzed(cwd, findings) {
  const { counts } = JSON.parse(readFileSync(join(cwd, 'semgrep-assistant-report/report.json'), 'utf8'))
  if (counts.total !== findings || counts.analyzed !== findings)
    throw new Error(`${findings} findings were given, but the report counts ${JSON.stringify(counts)}`)
}

async function read() {
  const file = join(work, 'large.json')
  const count = await writeScan(file, 100_000_000)
  console.log(`\nReading and validating a scan of 100 MB (${count} results), against JSON.parse of it`)
  const driver = fileURLToPath(new URL('./read.mjs', import.meta.url))
  const child = async (how) => JSON.parse((await runNode([driver, how, file])).stdout)
  const runs = await alternate({ parse: () => child('parse'), scan: () => child('scan') }, 5)
  const against = (values) => ({ what: 'JSON.parse', values })
  row('JSON.parse', 'ms', milliseconds(runs.parse))
  row('readScan', 'ms', milliseconds(runs.scan), against(milliseconds(runs.parse)))
  row('JSON.parse, peak memory', 'MB', megabytes(runs.parse))
  row('readScan, peak memory', 'MB', megabytes(runs.scan), against(megabytes(runs.parse)))
}

async function model() {
  const [findings, latency, concurrency] = [200, 800, 8]
  const ideal = (Math.ceil(findings / concurrency) * latency) / 1000
  console.log(
    `\n${findings} findings, one a file; a model that takes ${latency} ms; ${concurrency} questions at once`,
  )
  const cwd = join(work, 'model')
  mkdirSync(cwd)
  const scan = writeRepository(cwd, findings, 1)
  const server = await startFakeModel(latency)
  try {
    const asked = [
      '--provider',
      'openai',
      '--model',
      'fake',
      '--endpoint',
      server.url,
      '--concurrency',
      String(concurrency),
    ]
    const words = [program, 'review', '--scan', scan, ...whole, '--token-budget', '100000000', ...asked]
    const runs = await alternate({ review: () => runNode(words, { cwd, memory: true }) }, 3)
    expectAnalyzed(cwd, findings)
    row('whole run', 's', seconds(runs.review), {
      what: `the ideal ${ideal} s`,
      values: runs.review.map(() => ideal),
    })
    row('peak memory', 'MB', megabytes(runs.review))
    console.log(`  at most ${server.mostAtOnce()} questions were open at once`)
  } finally {
    server.close()
  }
}

async function comments() {
  const other = findReviewdog()
  const others = other === null ? 'no reviewdog to compare with' : `against reviewdog ${other.version}`
  console.log(`\nFindings as comments of a pull request, ${latency} ms a request, ${others}`)
  for (const findings of [10, 100, 500]) {
    const pull = writePullRequest(join(work, `comments-${findings}`), findings)
    const candidates = {
      assistant: () => reviewAll(pull, assistant(program)),
      ...(other && { reviewdog: () => reviewAll(pull, reviewdog(other.program)) }),
    }
    // The first requests wait for the fake to read GitHub's descriptions.
    if (findings === 10) await candidates.assistant()
    const runs = await alternate(candidates, 5)
    for (const each of runs.assistant) expectPosted(each)
    for (const [index, { step, findings: expected }] of pull.steps.entries()) {
      const what = `${findings} findings, ${step}`
      const [ours, theirs = []] = [runs.assistant, runs.reviewdog].map((all) =>
        all?.map((each) => each[index]),
      )
      // Only what did the same is something to compare with.
      const same = theirs.length > 0 && theirs.every((each) => each.comments === expected)
      const against = same ? { what: 'reviewdog', values: seconds(theirs) } : null
      row(what, 's', seconds(ours), against, countsOf(ours))
      if (other !== null) row(`${what}, reviewdog`, 's', seconds(theirs), null, countsOf(theirs))
    }
    row(`${findings} findings, peak memory`, 'MB', megabytes(runs.assistant.map(([first]) => first)))
  }
}

/** Numbers that are the same in every run; a range where they are not. */
function countsOf(runs) {
  const count = (name) => {
    const { least, most } = spread(runs.map((run) => run[name]))
    return least === most ? String(least) : `${least}–${most}`
  }
  const failed = runs.filter(({ status }) => status !== 0).length
  const counts = { requests: count('requests'), writes: count('writes'), comments: count('comments') }
  return failed === 0 ? counts : { ...counts, failed }
}

const parts = { start, size, context, read, model, comments }
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
const machine = { node: process.version, system: `${process.platform} ${process.arch}`, cores: cpus().length }
console.log(`Node ${machine.node}, ${machine.system}, ${machine.cores} cores. Median, least–most.`)
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) await measure()
  }
  mkdirSync(results, { recursive: true })
  writeFileSync(
    join(results, 'figures.jsonl'),
    `${[machine, ...rows].map((each) => JSON.stringify(each)).join('\n')}\n`,
  )
  console.log('\nThe same figures as data: bench/.results/figures.jsonl')
} finally {
  rmSync(work, { recursive: true, force: true })
}
