import type { ScanResult } from '../finding.ts'

/** A file that Semgrep did not read whole. */
export interface ScanProblem {
  path: string | null
  kind: 'timed out' | 'partly parsed' | 'failed' | 'skipped'
  detail: string
}

/** A result that cannot be used, with where it stands in the scan and what was expected. */
export interface BrokenResult {
  at: string
  problem: string
}

/** One scan file, read. Paths are as the scan wrote them. */
export interface Scan {
  /** The file's name, as given. */
  name: string
  /** Of the file's bytes, in hex. */
  sha256: string
  format: 'semgrep-json' | 'sarif'
  version: string | null
  results: ScanResult[]
  broken: BrokenResult[]
  /** Results that a `nosemgrep` comment or another suppression silenced, as far as the scan says. */
  silenced: ScanResult[]
  /** The scan says of itself that it was made: a list of files, or of SARIF runs. */
  ran: boolean
  /** Files that were read; null where the scan does not say (SARIF). */
  scanned: string[] | null
  problems: ScanProblem[]
  /** Errors of the scan as a whole: rules that did not load, roots that do not exist. */
  failures: string[]
}
