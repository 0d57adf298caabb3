/**
 * Labels for OWASP Benchmark for Java, version 1.2, from its answer sheet and its code:
 * `node bench/owasp-benchmark.mjs --code CHECKOUT --scan SCAN --out LABELS`. A finding's label is that of its test case where
 * the rule is about the case's weakness; the lines that decide are found by following the value that the case is about.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openCode } from './evidence/open.mjs'
import { statementsOf } from './owasp-benchmark/java.mjs'
import { decidingLines, testCase } from './owasp-benchmark/trace.mjs'

const { values: options } = parseArgs({
  options: { code: { type: 'string' }, scan: { type: 'string' }, out: { type: 'string' } },
})
if (!options.code || !options.scan || !options.out) {
  console.error('Usage: node bench/owasp-benchmark.mjs --code CHECKOUT --scan SCAN --out LABELS')
  process.exit(2)
}

const base = 'src/main/java/org/owasp/benchmark'
/** Weaknesses that are another name of the one that a test case is about. */
const sameAs = {
  22: [23, 73],
  78: [77, 88],
  327: [326],
  328: [327],
  330: [338],
}

/** The answer sheet: by test case, what it is about and whether it is real. */
function answers() {
  const sheet = readFileSync(join(options.code, 'expectedresults-1.2.csv'), 'utf8')
  return new Map(
    sheet
      .split('\n')
      .filter((line) => line.startsWith('BenchmarkTest'))
      .map((line) => {
        const [name, category, real, cwe] = line.trim().split(',')
        return [name, { category, real: real === 'true', cwe: Number(cwe) }]
      }),
  )
}

/** What the methods of the suite's own helpers do: the lines of their bodies. */
function helpers(type, method) {
  const files = { ThingInterface: ['Thing1', 'Thing2'] }[type] ?? [type]
  return files.flatMap((file) => {
    const path = `${base}/helpers/${file}.java`
    const statements = statementsOf(readFileSync(join(options.code, path), 'utf8'))
    const header = statements.findIndex(({ text, end }) => end !== null && text.includes(`${method}(`))
    return statements
      .slice(header + 1, statements[header].end)
      .flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, at) => ({ path, line: from + at })),
      )
  })
}

const sheet = answers()
const { findings } = await openCode(options.code, options.scan)
const labels = []
const counts = {}
const doubtful = []
const where = {}
for (const finding of findings) {
  const name = /\/(BenchmarkTest\d+)\.java$/.exec(finding.path)?.[1]
  const answer = sheet.get(name)
  if (answer === undefined) continue
  const cwes = finding.rule.cwes.map((cwe) => Number(cwe.slice('CWE-'.length)))
  const about = cwes.some((cwe) => cwe === answer.cwe || sameAs[answer.cwe]?.includes(cwe))
  if (!about) {
    count('another weakness than the case')
    continue
  }
  const label = answer.real ? 'true_positive' : 'false_positive'
  count(`${answer.category}, ${label}`)
  const test = testCase(finding.path, readFileSync(join(options.code, finding.path), 'utf8'), helpers)
  const traced = decidingLines(test, finding.head ?? { from: 0, to: 0 }, {
    isTrue: answer.real,
    encodes: answer.category === 'xss',
  })
  const byFlow = !['crypto', 'hash', 'weakrand', 'securecookie'].includes(answer.category)
  if (byFlow && traced.tainted !== answer.real)
    doubtful.push(`${finding.path}:${finding.span.start.line} ${label}`)
  const places = byFlow ? traced.places : []
  if (!answer.real) {
    const at = reach(finding, test, places)
    where[at] = (where[at] ?? 0) + 1
  }
  labels.push({
    rule: finding.rule.name,
    path: finding.path,
    line: finding.span.start.line,
    label,
    kind: (byFlow && [...new Set(traced.kinds)].sort().join(', ')) || null,
    deciding: places
      .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)) || a.line - b.line)
      .map(({ path, line }) => ({ path, line })),
  })
}

/** The smallest of the usual windows that shows all of it. */
function reach({ path, head: { from, to } }, { methods }, places) {
  if (!places.every((place) => place.path === path)) return 'other file'
  const within = (first, last) => places.every(({ line }) => line >= first && line <= last)
  const method = methods.find((each) => from >= each.from && from <= each.to)
  if (within(from - 10, to + 10)) return 'within ten lines'
  return method !== undefined && within(method.from, method.to) ? 'enclosing function' : 'same file'
}

function count(what) {
  counts[what] = (counts[what] ?? 0) + 1
}

writeFileSync(options.out, `${JSON.stringify({ labels }, null, 1)}\n`)
for (const what of Object.keys(counts).sort()) console.log(`${String(counts[what]).padStart(6)} ${what}`)
console.log('\nWhere the deciding lines of the false ones stand')
for (const what of Object.keys(where).sort()) console.log(`${String(where[what]).padStart(6)} ${what}`)
console.log(`\n${doubtful.length} findings whose value could not be followed as the answer sheet has it`)
for (const each of doubtful.slice(0, 40)) console.log(`  ${each}`)
