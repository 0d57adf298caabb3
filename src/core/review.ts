import type { Counts } from './counts.ts'
import type { Coverage } from './coverage.ts'
import type { Decision } from './decision.ts'
import type { Evidence } from './evidence.ts'
import type { ExitStatus, FailOn } from './exit-status.ts'
import type { Remedies } from './fix/fix.ts'
import type { Silencing } from './plan/silencing.ts'
import type { PolicyFault } from './policy/policy.ts'
import type { Usage } from './provider.ts'
import type { Correspondence } from './receipt.ts'
import type { Prices, Spent } from './render/costs.ts'
import type { BrokenResult } from './scan/scan.ts'

/** Everything that a run found out; reports, outputs and the exit status are functions of it. */
export interface Review {
  toolVersion: string
  /** What was reviewed, for people: `main…HEAD`, `the whole tree`. */
  subject: string
  /** Commit ids; null where there is no git or no change. */
  base: string | null
  head: string | null
  /** Whether there is a change: else the whole tree is the subject. */
  isChange: boolean
  decisions: Decision[]
  evidence: ReadonlyMap<string, Evidence>
  counts: Counts
  coverage: Coverage
  scans: { name: string; sha256: string; format: string; version: string | null }[]
  broken: BrokenResult[]
  suppressed: number
  duplicates: number
  scanFailures: string[]
  /** Policy, pipeline and rule files that the change edits. */
  edited: string[]
  /** What the change silences in the code. */
  silencings: Silencing[]
  policy: { source: string | null; sha256: string | null; faults: PolicyFault[] }
  provider: {
    id: string
    models: string[]
    promptVersion: string | null
    usage: Usage
    questions: number
    /** Answers that come from earlier runs. */
    reused: number
    /** What became of the model's requests for more code. */
    requests: { answered: number; refused: number }
    prices: Prices
    /** What this change has cost in all its runs, this one included; null where nobody keeps count. */
    change: (Spent & { runs: number }) | null
  }
  /** Where questions went, and each of them; null where nobody was asked over a network. */
  correspondence: Correspondence | null
  failOn: FailOn
  /** `autofix`. */
  showFixes: boolean
  /** What to do about findings, by fingerprint. */
  remedies: Remedies
  /** Files after all checked fixes that go together, as `git apply` takes them; empty where there are none. */
  patch: string
  failing: Decision[]
  status: ExitStatus
  /** `post: none`: nothing fails. */
  trial: boolean
  /** Absolute path of the repository or folder that was reviewed. */
  root: string
  /** What a reader has to know besides: settings without effect, guesses that were made. */
  notes: string[]
}
