import { expect } from '@jest/globals'
import type { Report } from '../../src/core/render/report.ts'
import { listAt } from '../contract/json.ts'
import { validateAgainst } from '../contract/schema-check.ts'
import type { Run } from './harness.ts'

export type ReportedFinding = Report['findings'][number]

/** The report of a run, after checking what holds for every run that reports: nothing is lost, the counts add up. */
export function soundReport(run: Run): Report {
  const { report } = run
  if (report === null)
    throw new Error(`status ${run.status}, and no report.json:\n${run.stderr || run.stdout}`)
  const { counts, findings } = report
  expect(counts.total + counts.monitored + counts.outside).toBe(findings.length)
  expect(counts.analyzed + counts.notAnalyzed).toBe(counts.total)
  expect(counts.truePositives + counts.falsePositives + counts.needsReview).toBe(counts.analyzed)
  expect(counts.commented + counts.hidden).toBe(counts.total)
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length)
  expect(findings.filter(({ because }) => because === '')).toEqual([])
  expect(resultsOf(run.sarif)).toHaveLength(findings.length)
  expect(validateAgainst('sarif-2.1.0.schema.json', run.sarif) ?? []).toEqual([])
  expect(run.summary).toContain(headlineStart(report))
  expect(rawControls(run)).toEqual([])
  return report
}

/** What a CI system takes for a command in a log. */
export const commands = /^[ \t]*::.*|##\[.*|##vso\[.*|section_(?:start|end):.*/gim

/** A message beside the run, in the toolkit's own form. */
const ownMessage = /^::(?:error|warning|notice) (?:(?:title|file|line|endLine)=[^,:]*,?)+::[^:]/

/** The same for Azure Pipelines: properties that nothing ends early, and no second command behind. */
const ownPipelineCommand =
  /^##vso\[(?:build\.addbuildtag|task\.(?:uploadsummary|logissue (?:(?:type|sourcepath|linenumber|columnnumber)=[^;\]]*;)+))\](?!.*##\w*\[)/

/** What a terminal or a CI system would act on in the output, and characters that nobody sees in the summary. */
export function rawControls({ stdout, stderr, summary }: Run): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu
  const found = [stdout, stderr, summary ?? ''].flatMap((text) => text.match(unseen) ?? [])
  const told = [stdout, stderr]
    .flatMap((text) => text.match(commands) ?? [])
    .filter((line) => !ownMessage.test(line) && !ownPipelineCommand.test(line))
  return [...found.map((character) => JSON.stringify(character)), ...told]
}

export function resultsOf(sarif: unknown): unknown[] {
  return listAt(sarif, 'runs').flatMap((run) => listAt(run, 'results'))
}

/** The finding of a rule (its last segment); an error if there is not exactly one. */
export function findingOf(report: Report, rule: string): ReportedFinding {
  const [found, ...more] = report.findings.filter((finding) => finding.rule === rule)
  if (found === undefined || more.length > 0) throw new Error(`${rule}: ${1 + more.length} findings`)
  return found
}

/** How a finding was not analyzed, or its verdict; null where nobody was asked. */
export function outcomeOf({ assessment }: ReportedFinding): string | null {
  if (assessment === null) return null
  return assessment.status === 'analyzed' ? assessment.verdict : assessment.kind
}

function headlineStart({ counts, base }: Report): string {
  if (counts.total === 0) return `**No findings to review${base === null ? '' : ' in this change'}`
  return `**${counts.total.toLocaleString('en-US')} finding`
}
