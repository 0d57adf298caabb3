import type { Topic, TracedTopic } from './match.ts'

/**
 * What to make of a finding that has a comment and is not reported any more. `unknown`: the scan cannot tell, so the comment is
 * left as it is. `unreported`: its code is the same, so nothing shows that it was fixed.
 */
export type GoneRuling = 'fixed' | 'unreported' | 'silenced' | 'unknown'

/** What is known about the scan and the change. */
export interface ScanFacts {
  /** Scan files that were read, now and when the summary was last written. */
  scans: number
  lastScans: number
  /** Whether a file at head was read whole; null where the scan does not say. */
  readWhole(path: string): boolean | null
  /** The change edits what is scanned, by which rules, or the pipeline that does it. */
  editsScanning: boolean
  /** Whether the change adds a comment to a file that silences findings. */
  silencedIn(path: string): boolean
}

/** Gone is not fixed: a comment counts as done only if nothing but an edit of its code can be the reason. */
export function ruleGone({ mark }: Topic, traced: TracedTopic | undefined, facts: ScanFacts): GoneRuling {
  if (traced === undefined || traced.intact === null) return 'unknown'
  if (traced.path !== null && facts.silencedIn(traced.path)) return 'silenced'
  if (facts.editsScanning) return traced.intact ? 'silenced' : 'unknown'
  if (facts.scans < Math.max(mark.scans, facts.lastScans)) return 'unknown'
  if (traced.path === null) return 'fixed'
  if (facts.readWhole(traced.path) !== true) return 'unknown'
  return traced.intact ? 'unreported' : 'fixed'
}
