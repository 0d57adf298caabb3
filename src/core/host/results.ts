import type { Severity } from '../finding.ts'
import type { LineRange } from '../platform.ts'

/** One reviewed finding, for a host's own report. Texts are untrusted and unescaped. */
export interface ReportedFinding {
  fingerprint: string
  rule: string
  /** `SQL injection`. */
  title: string
  severity: Severity
  cwes: string[]
  verdict: string
  /** Why; empty where nobody knows. */
  reason: string
  path: string
  /** At the head of the change; null where it cannot be mapped. */
  lines: LineRange | null
  blocks: boolean
  /** Likely a false positive, and so no comment shows it. */
  hidden: boolean
}

/** How a run ended. `incomplete`: nothing fails it, and not everything was analyzed that should have been. */
export type RunState = 'passed' | 'failed' | 'incomplete'

/** What a host shows beside comments: a status or check, and its own kind of report. */
export interface Results {
  /** `Semgrep Assistant`, with the run's name where it has one. */
  title: string
  /** The run's name. */
  name: string
  state: RunState
  /** The exit status is that of missing answers, for which a host may have a third colour. */
  missingAnswers: boolean
  /** The scan was made where the change itself says how: nothing passes because of it. */
  foreignScan: boolean
  /** An earlier run of the change left a check that is neither good nor bad. */
  wasNeutral: boolean
  headline: string
  findings: ReportedFinding[]
}

/** What came of publishing. */
export interface Published {
  /** The host shows missing answers as neither good nor bad, so the step itself need not fail. */
  neutral: boolean
  /** Sentences for the log and the summary, such as why something could not be shown. */
  notes: string[]
}
