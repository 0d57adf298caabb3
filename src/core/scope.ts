import type { FileChange } from './diff/unified.ts'
import type { Finding } from './finding.ts'

export const scopes = ['changed', 'files', 'all'] as const
export type ScopeSetting = (typeof scopes)[number]

/** Whether a finding belongs to the change, and why. */
export interface Scope {
  inside: boolean
  because: string
}

export interface ScopeContext {
  setting: ScopeSetting
  /** Null where there is no change to compare with: everything is inside. */
  diff: Map<string, FileChange> | null
  /** Fingerprints of a scan of the base, where one is given. */
  baseline: Set<string> | null
}

/**
 * Decides scope before mode: with `changed`, a finding that touches an added line, or lies in a function from which the
 * change deletes lines (`enclosing`, lines at head), or that the baseline scan does not have.
 */
export function scopeOf(
  finding: Pick<Finding, 'path' | 'head' | 'fingerprint'>,
  context: ScopeContext,
  enclosing: { from: number; to: number } | null,
): Scope {
  const { setting, diff, baseline } = context
  if (setting === 'all' || diff === null) return { inside: true, because: 'the whole tree is reviewed' }
  const change = diff.get(finding.path)
  if (setting === 'files') {
    return change
      ? { inside: true, because: 'the change touches its file' }
      : { inside: false, because: 'the change does not touch its file' }
  }
  if (baseline && !baseline.has(finding.fingerprint)) {
    return { inside: true, because: 'the baseline scan does not have it' }
  }
  if (change) {
    if (change.opaque)
      return { inside: true, because: 'the diff does not show what the change does to its file' }
    // Nothing is lost: a place that cannot be mapped in a file that the change touches counts as touched.
    if (finding.head === null) return { inside: true, because: 'its lines are not in the reviewed commit' }
    if (touches(finding.head, change.added))
      return { inside: true, because: 'it touches a line that the change adds' }
    const block = enclosing ?? finding.head
    if (change.deletedAfter.some((line) => line >= block.from - 1 && line <= block.to)) {
      return { inside: true, because: 'the change deletes lines of its function' }
    }
  }
  return { inside: false, because: 'outside the changed lines' }
}

/** Whichever is shorter is walked: a range can be as long as a file, and so can a change. */
export function touches({ from, to }: { from: number; to: number }, added: Set<number>): boolean {
  if (to - from > added.size) return [...added].some((line) => line >= from && line <= to)
  for (let line = from; line <= to; line++) {
    if (added.has(line)) return true
  }
  return false
}
