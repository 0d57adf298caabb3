/** A place in a file as Semgrep counts: lines from 1, columns from 1 in UTF-8 bytes. */
export interface Position {
  line: number
  column: number
}

/** From `start` up to, not including, `end`. */
export interface Span {
  start: Position
  end: Position
}

/** What the policy says about a rule: report only, comment, or comment and fail the check. */
export const modes = ['monitor', 'comment', 'block'] as const
export type Mode = (typeof modes)[number]

/** Semgrep's two vocabularies (`ERROR`…, `CRITICAL`…) on one scale, most severe first. */
export const severities = ['critical', 'error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** What a scan says about the rule that fired; everything in it was written by the rule's author. */
export interface Rule {
  /** As Semgrep printed it: prefixed with the path of `--config`, so it differs between invocations. */
  id: string
  /** The id's last segment, the same in every invocation. */
  name: string
  severity: Severity
  category: string | null
  /** `CWE-89`, in the order in which the rule lists them. */
  cwes: string[]
  references: string[]
  /** `metadata.semgrep-assistant.mode`: may raise a mode, never lower it. */
  mode: Mode | null
}

/**
 * One step of a value's way to a finding: of Semgrep's taint trace, which only scans made with a login or before 1.100 have, or
 * a place where a part of the rule matches, found again. `path` is as the scan wrote it, or relative to the repository.
 */
export interface TraceStep {
  role: 'source' | 'sanitizer' | 'step' | 'sink'
  path: string
  line: number
}

/** One result as read from a scan: its path still as the scan wrote it. */
export interface ScanResult {
  rule: Rule
  path: string
  span: Span
  /** Byte offset of the start where the scan has one: a check that this is the code that was scanned. */
  offset: number | null
  message: string
  /** The rule's own replacement for the matched range; null where there is none or it cannot be trusted. */
  fix: string | null
  /** Semgrep asked the service and the secret works. */
  liveSecret: boolean
  trace: TraceStep[]
}

/** A result with its identity and its place in the repository. */
export interface Finding extends ScanResult {
  /** 16 hex digits, followed by `-2`, `-3`… for equal ones in order of place. */
  fingerprint: string
  /** Relative to the repository, with `/`. */
  path: string
  /** Lines at the reviewed commit; null where that commit does not hold the flagged lines. */
  head: { from: number; to: number } | null
  /** Why there is no code to show, in words; null where there is some. */
  unavailable: string | null
  /** The change silences it in the code, and the policy blocks on it. */
  silenced: boolean
}

const ranks: Record<string, Severity> = {
  CRITICAL: 'critical',
  ERROR: 'error',
  HIGH: 'error',
  WARNING: 'warning',
  MEDIUM: 'warning',
  INFO: 'info',
  LOW: 'info',
}

/** Reads either of Semgrep's vocabularies; words that neither knows (`INVENTORY`, `EXPERIMENT`) rank lowest. */
export function severityOf(word: string): Severity {
  return ranks[word.toUpperCase()] ?? 'info'
}

/** Orders by severity, then place, then rule: the order in which budgets are spent and findings shown. */
export function byPriority(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.rule.severity) - severities.indexOf(b.rule.severity) ||
    Number(b.liveSecret) - Number(a.liveSecret) ||
    compare(a.path, b.path) ||
    a.span.start.line - b.span.start.line ||
    a.span.start.column - b.span.start.column ||
    compare(a.rule.id, b.rule.id)
  )
}

/** Plain code-unit order: the same on every machine, unlike a locale's. */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
