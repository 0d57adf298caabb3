import type { LineRange } from '../platform.ts'
import type { Topic, TracedTopic } from './match.ts'

/**
 * What to make of a finding that has a comment and is not reported any more. `fixed`: its code changed, and the file was read.
 * `unreported`: its code is the same, so nothing shows that it was fixed. `silenced`: the change made the scan leave it out.
 * `duplicate`: another comment speaks of the finding at its place. `unread`: the policy blocks on it, and the scan cannot tell; `unknown`: the same where nothing hangs on it.
 */
export type GoneRuling = 'fixed' | 'unreported' | 'silenced' | 'duplicate' | 'unread' | 'unknown'

/** What is known about the scan and the change. */
export interface ScanFacts {
  /** Scan files that were read, now and when the summary was last written. */
  scans: number
  lastScans: number
  /** The scan was made where the change itself says how, so what it leaves out means nothing. */
  foreign: boolean
  /** Whether a file at head was read whole, as far as a scan with failures tells (`listed`); null where the scan does not say. */
  readWhole(path: string): boolean | 'listed' | null
  /** The change edits what is scanned, by which rules, or the pipeline that does it. */
  editsScanning: boolean
  /** Whether the change adds a comment that silences a rule at these lines, or anywhere in the file where they are null. */
  silences(path: string, lines: LineRange | null, rule: string): boolean
}

/** Gone is not fixed: a comment counts as done only if nothing but an edit of its code can be the reason. */
export function ruleGone(
  { mark, marked }: Topic,
  traced: TracedTopic | undefined,
  facts: ScanFacts,
  hasTwin = false,
): GoneRuling {
  if (marked.state === 'fixed' || marked.state === 'duplicate') return marked.state
  const doubtful = marked.blocks ? 'unread' : 'unknown'
  // Of such a scan only the code itself tells: while it is the same, what blocked blocks.
  if (facts.foreign) return traced?.intact === false ? 'unknown' : doubtful
  if (hasTwin) return 'duplicate'
  if (traced === undefined || traced.intact === null) return doubtful
  if (traced.path !== null && facts.silences(traced.path, traced.lines, marked.rule)) return 'silenced'
  if (facts.editsScanning) return traced.intact || marked.blocks ? 'silenced' : 'unknown'
  if (facts.scans < Math.max(mark.scans, facts.lastScans)) return doubtful
  if (traced.path === null) return 'fixed'
  // A scan that never says what it read would let nothing be fixed.
  const whole = facts.readWhole(traced.path)
  if (whole === null) return 'unknown'
  // A rule that no Semgrep can read would otherwise let nothing be fixed, or everything.
  if (whole === 'listed') return traced.intact ? doubtful : 'unknown'
  if (!whole) return doubtful
  return traced.intact ? 'unreported' : 'fixed'
}
