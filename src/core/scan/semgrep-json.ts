import * as z from 'zod'
import type { ScanResult, TraceStep } from '../finding.ts'
import { RuleCache, record } from './rule.ts'
import type { BrokenResult, Scan, ScanProblem } from './scan.ts'

/*
 * Only the fields that are read, so that fields which come and go between versions matter to nobody. `metadata` and
 * `dataflow_trace` are read by hand, once a rule or when present: validating them here would double the time of a scan.
 */
const Position = z.object({ line: z.int().min(1), col: z.int().min(1), offset: z.int().min(0).nullish() })
const Result = z.object({
  check_id: z.string().min(1),
  path: z.string().min(1),
  start: Position,
  end: Position,
  extra: z.object({
    message: z.string(),
    severity: z.string(),
    metadata: z.unknown().optional(),
    fix: z.string().nullish(),
    is_ignored: z.boolean().nullish(),
    validation_state: z.string().nullish(),
    dataflow_trace: z.unknown().optional(),
  }),
})

const Failure = z.object({
  message: z.string().catch(''),
  path: z.string().nullish().catch(null),
  type: z.unknown(),
  rule_id: z.string().nullish().catch(null),
})

/** Whether a parsed document looks like `semgrep --json`. */
export function isSemgrepJson(document: unknown): document is { results: unknown[] } {
  return (
    typeof document === 'object' &&
    document !== null &&
    'results' in document &&
    Array.isArray(document.results)
  )
}

/** Reads `semgrep --json` from 1.60 on. A result that does not fit is counted and named; the others go on. */
export function readSemgrepJson(document: { results: unknown[] }): Omit<Scan, 'name' | 'sha256'> {
  const results: ScanResult[] = []
  const broken: BrokenResult[] = []
  const silenced: ScanResult[] = []
  const rules = new RuleCache()
  for (const [index, raw] of document.results.entries()) {
    const parsed = Result.safeParse(raw)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      const at = ['results', index, ...(issue?.path ?? [])].join('.')
      broken.push({ at, problem: issue?.message ?? 'not a Semgrep result' })
      continue
    }
    const { check_id, path, start, end, extra } = parsed.data
    if (end.line < start.line || (end.line === start.line && end.col < start.col)) {
      broken.push({ at: `results.${index}.end`, problem: 'Invalid range: the end comes before the start' })
      continue
    }
    const rule = rules.get(check_id, extra.severity, extra.metadata)
    const into = extra.is_ignored === true ? silenced : results
    into.push({
      rule,
      path,
      span: { start: { line: start.line, column: start.col }, end: { line: end.line, column: end.col } },
      offset: start.offset ?? null,
      message: extra.message,
      fix: extra.fix?.includes('\ufffd') ? null : (extra.fix ?? null),
      liveSecret: extra.validation_state === 'CONFIRMED_VALID',
      trace: extra.dataflow_trace == null ? [] : readTrace(extra.dataflow_trace),
    })
  }
  const top = record(document)
  const paths = record(top.paths)
  const { problems, failures } = readErrors(top.errors)
  return {
    format: 'semgrep-json',
    version: typeof top.version === 'string' ? top.version : null,
    results,
    broken,
    silenced,
    ran: Array.isArray(paths.scanned),
    scanned: Array.isArray(paths.scanned) ? paths.scanned.filter((path) => typeof path === 'string') : null,
    problems: [...problems, ...readSkipped(paths.skipped)],
    failures,
  }
}

function readErrors(errors: unknown): { problems: ScanProblem[]; failures: string[] } {
  const problems: ScanProblem[] = []
  const failures: string[] = []
  for (const raw of Array.isArray(errors) ? errors : []) {
    const parsed = Failure.safeParse(raw)
    if (!parsed.success) continue
    const { message, path, type, rule_id: rule } = parsed.data
    const name = errorName(type)
    const detail = rule ? `${name} (${rule})` : name
    if (path && name !== 'Rule parse error') problems.push({ path, kind: problemKind(name), detail })
    else failures.push(message || detail)
  }
  return { problems, failures }
}

/** A word, or a list that begins with one. */
function errorName(type: unknown): string {
  const first: unknown = Array.isArray(type) ? type[0] : type
  return typeof first === 'string' ? first : 'an error of unknown kind'
}

function problemKind(name: string): ScanProblem['kind'] {
  if (/timeout/i.test(name)) return 'timed out'
  return /syntax|pars/i.test(name) ? 'partly parsed' : 'failed'
}

/** Semgrep lists skipped files only with `--verbose`. */
function readSkipped(skipped: unknown): ScanProblem[] {
  return (Array.isArray(skipped) ? skipped : []).flatMap((raw) => {
    const { path, reason } = record(raw)
    if (typeof path !== 'string') return []
    return [
      {
        path,
        kind: 'skipped' as const,
        detail: typeof reason === 'string' ? reason.replaceAll('_', ' ') : '',
      },
    ]
  })
}

const Place = z.object({ path: z.string(), start: z.object({ line: z.int().min(1) }) })

/** `["CliLoc", [place, code]]`, or a list of such calls; steps of another form are left out. */
function readTrace(trace: unknown): TraceStep[] {
  const { taint_source: source, intermediate_vars: steps, taint_sink: sink } = record(trace)
  const callPlaces = (value: unknown): unknown[] =>
    Array.isArray(value) && Array.isArray(value[1]) ? [value[1][0]] : []
  const places = [
    ...callPlaces(source).map((place) => ['source', place] as const),
    ...(Array.isArray(steps) ? steps : []).map((step) => ['step', record(step).location] as const),
    ...callPlaces(sink).map((place) => ['sink', place] as const),
  ]
  return places.flatMap(([role, place]) => {
    const parsed = Place.safeParse(place)
    return parsed.success ? [{ role, path: parsed.data.path, line: parsed.data.start.line }] : []
  })
}
