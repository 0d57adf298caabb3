import * as z from 'zod'
import { type ScanResult, type Severity, severityOf } from '../finding.ts'
import { record, ruleOf } from './rule.ts'
import type { BrokenResult, Scan } from './scan.ts'

/*
 * Semgrep's SARIF: columns are UTF-8 bytes like its JSON's, the level stands on the rule alone, the CWE among the tags,
 * silenced results stay in with `suppressions`. https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
const Result = z.object({
  ruleId: z.string().min(1),
  level: z.string().optional(),
  message: z.object({ text: z.string() }),
  locations: z
    .array(
      z.object({
        physicalLocation: z.object({
          artifactLocation: z.object({ uri: z.string().min(1) }),
          region: z.object({
            startLine: z.int().min(1),
            startColumn: z.int().min(1).optional(),
            endLine: z.int().min(1).optional(),
            endColumn: z.int().min(1).optional(),
          }),
        }),
      }),
    )
    .min(1),
  suppressions: z.array(z.object({ status: z.string().optional() })).nullish(),
})

const levels: Record<string, Severity> = { error: 'error', warning: 'warning', note: 'info', none: 'info' }

/** Whether a parsed document looks like SARIF 2.1. */
export function isSarif(document: unknown): document is { runs: unknown[] } {
  return (
    typeof document === 'object' && document !== null && 'runs' in document && Array.isArray(document.runs)
  )
}

/** Reads Semgrep's SARIF; results with a suppression that was not rejected are kept apart. */
export function readSarif(document: { runs: unknown[] }): Omit<Scan, 'name' | 'sha256'> {
  const results: ScanResult[] = []
  const broken: BrokenResult[] = []
  const failures: string[] = []
  const silenced: ScanResult[] = []
  let version: string | null = null
  for (const [runIndex, rawRun] of document.runs.entries()) {
    const run = record(rawRun)
    const driver = record(record(run.tool).driver)
    version ??= typeof driver.semanticVersion === 'string' ? driver.semanticVersion : null
    const rules = rulesById(driver.rules)
    for (const failure of notifications(run.invocations)) failures.push(failure)
    for (const [index, raw] of (Array.isArray(run.results) ? run.results : []).entries()) {
      const parsed = Result.safeParse(raw)
      if (!parsed.success) {
        const issue = parsed.error.issues[0]
        const at = ['runs', runIndex, 'results', index, ...(issue?.path ?? [])].join('.')
        broken.push({ at, problem: issue?.message ?? 'not a SARIF result' })
        continue
      }
      const result = resultOf(parsed.data, rules.get(parsed.data.ruleId))
      const { start, end } = result.span
      if (end.line < start.line || (end.line === start.line && end.column < start.column)) {
        const at = `runs.${runIndex}.results.${index}.locations`
        broken.push({ at, problem: 'Invalid range: the end comes before the start' })
        continue
      }
      if (parsed.data.suppressions?.some(({ status }) => status === undefined || status === 'accepted')) {
        silenced.push(result)
        continue
      }
      results.push(result)
    }
  }
  return {
    format: 'sarif',
    version,
    results,
    broken,
    silenced,
    ran: document.runs.length > 0,
    scanned: null,
    problems: [],
    failures,
  }
}

function resultOf(result: z.infer<typeof Result>, rule: Record<string, unknown> | undefined): ScanResult {
  const place = result.locations[0]?.physicalLocation
  const region = place?.region ?? { startLine: 1 }
  const properties = record(rule?.properties)
  const tags = Array.isArray(properties.tags) ? properties.tags : []
  const category = tags.includes('security') ? 'security' : undefined
  const level = result.level ?? record(rule?.defaultConfiguration).level
  const start = { line: region.startLine, column: region.startColumn ?? 1 }
  // Without an end column a region reaches to the end of its last line.
  const endLine = region.endLine ?? start.line
  const end =
    region.endColumn === undefined
      ? { line: endLine + 1, column: 1 }
      : { line: endLine, column: region.endColumn }
  return {
    rule: ruleOf(
      result.ruleId,
      (typeof level === 'string' && Object.hasOwn(levels, level) ? levels[level] : undefined) ??
        severityOf('WARNING'),
      {
        cwe: tags.filter((tag) => /^cwe-\d+/i.test(String(tag))),
        category,
        references: typeof rule?.helpUri === 'string' ? [rule.helpUri] : [],
      },
    ),
    path: decodePath(place?.artifactLocation.uri ?? ''),
    span: { start, end },
    offset: null,
    message: result.message.text,
    fix: null,
    liveSecret: false,
    trace: [],
  }
}

function rulesById(rules: unknown): Map<string, Record<string, unknown>> {
  const entries = (Array.isArray(rules) ? rules : []).map((raw) => record(raw))
  return new Map(entries.flatMap((rule) => (typeof rule.id === 'string' ? [[rule.id, rule]] : [])))
}

function notifications(invocations: unknown): string[] {
  const failed = (Array.isArray(invocations) ? invocations : []).some(
    (raw) => record(raw).executionSuccessful === false,
  )
  const words = (Array.isArray(invocations) ? invocations : [])
    .flatMap((raw) => record(raw).toolExecutionNotifications)
    .flatMap((raw) => {
      const text = record(record(raw).message).text
      return typeof text === 'string' ? [text] : []
    })
  return failed ? ['the scan says that it did not succeed', ...words] : words
}

function decodePath(uri: string): string {
  const path = uri.replace(/^file:\/\//, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
