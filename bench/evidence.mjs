/**
 * Measures what the evidence shows of what decides, and what the offline rules make of it, on labelled findings. It judges
 * nothing: `npm run bench:evidence`, or with --code, --scan and --labels for code of your own (bench/README.md).
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gather } from './evidence/gather.mjs'
import { joinLabels, placesOf, readLabels } from './evidence/labels.mjs'
import { assess } from './evidence/offline.mjs'
import { openCode } from './evidence/open.mjs'
import * as report from './evidence/report.mjs'
import { withLabel } from './evidence/table.mjs'
import { readLines } from './evidence/windows.mjs'

const example = (path) => fileURLToPath(new URL(`../examples/${path}`, import.meta.url))
const { values: options } = parseArgs({
  options: {
    code: { type: 'string', default: example('shop') },
    scan: { type: 'string', default: example('semgrep.json') },
    labels: { type: 'string', default: example('labels.json') },
    rules: { type: 'string' },
    json: { type: 'string' },
    misses: { type: 'string', default: '0' },
    wrong: { type: 'string', default: '20' },
  },
})

const { findings, files, broken } = await openCode(options.code, options.scan)
const { joined, lost } = joinLabels(readLabels(options.labels), findings)
const places = joined.flatMap(({ label }) => placesOf(label))
const lines = await readLines(files, [...joined.map(({ finding }) => finding), ...places])
const absent = places.filter(({ path, line }) => (lines.get(path)?.[line - 1] ?? '').trim() === '')

const gathered = await gather(findings, files, options.rules ?? null)
const evidenceOf = new Map(findings.map((finding, index) => [finding, gathered.evidence[index] ?? null]))
const labelled = joined.map((each) => ({ ...each, evidence: evidenceOf.get(each.finding) ?? null }))
const { said, milliseconds } = await assess(labelled)

const machine = { node: process.version, system: `${process.platform} ${process.arch}`, cores: cpus().length }
const counts = {
  findings: findings.length,
  labelled: labelled.length,
  falsePositives: withLabel(labelled, 'false_positive').length,
  truePositives: withLabel(labelled, 'true_positive').length,
  withoutEvidence: labelled.filter(({ evidence }) => evidence === null).length,
}
console.log(`Node ${machine.node}, ${machine.system}, ${machine.cores} cores.`)
console.log(
  `${counts.findings} findings, ${counts.labelled} of them labelled: ${counts.falsePositives} false, ${counts.truePositives} true.`,
)
warn(counts.withoutEvidence, 'labelled findings have no evidence', [])
warn(broken.length, 'results cannot be used', broken, ({ at, problem }) => `${at}: ${problem}`)
warn(lost.length, 'labels have no finding', lost, ({ path, line, rule }) => `${path}:${line} ${rule}`)
warn(absent.length, 'deciding lines are empty or not there', absent, ({ path, line }) => `${path}:${line}`)

const result = {
  machine,
  counts,
  lost,
  absent,
  shares: report.shares(labelled),
  tokens: report.tokens(labelled, lines),
  offline: report.offline(said, Number(options.wrong)),
  time: report.time(gathered, findings.length, milliseconds, labelled.length),
  misses: report.misses(labelled, lines, Number(options.misses)),
}
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`)

/** What makes the figures worth less is said before them. */
function warn(count, what, examples, name) {
  if (count > 0) console.log(`${count} ${what}.`)
  for (const each of examples.slice(0, 10)) console.log(`  ${name(each)}`)
}
