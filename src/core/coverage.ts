import type { FileChange } from './diff/unified.ts'
import type { PathMap } from './scan/map-paths.ts'
import type { MergedScan } from './scan/merge-scans.ts'
import type { ScanProblem } from './scan/scan.ts'

/** A file and why the scan says less about it than it could. */
export interface CoverageGap {
  path: string
  why: string
}

/** How much of what should have been scanned was. */
export interface Coverage {
  /** Files that the change adds or edits; null where there is no change. */
  changed: number | null
  /** Of those, the ones that Semgrep read whole or in part; null where the scan does not say. */
  changedScanned: number | null
  /** Files that Semgrep read; null where the scan does not say. */
  scanned: number | null
  /** Changed files that were not read whole; without a change, all such files. */
  gaps: CoverageGap[]
}

/** Compares what the scan read with what the change touches. */
export function coverageOf(scan: MergedScan, diff: Map<string, FileChange> | null, map: PathMap): Coverage {
  const scanned = scan.scanned === null ? null : new Set(scan.scanned.flatMap((path) => map(path) ?? []))
  const problems = new Map<string, ScanProblem>()
  for (const problem of scan.problems) {
    const path = problem.path === null ? null : map(problem.path)
    if (path !== null && !problems.has(path)) problems.set(path, problem)
  }
  if (diff === null) {
    const gaps = [...problems].map(([path, problem]) => ({ path, why: describe(problem) }))
    return { changed: null, changedScanned: null, scanned: scanned?.size ?? null, gaps }
  }
  const changed = [...diff.values()].filter((file) => !file.deleted).map(({ path }) => path)
  const gaps = changed.flatMap((path) => {
    const problem = problems.get(path)
    if (problem) return [{ path, why: describe(problem) }]
    return scanned !== null && !scanned.has(path)
      ? [{ path, why: 'not read: no rule for it, or ignored' }]
      : []
  })
  return {
    changed: changed.length,
    changedScanned: scanned === null ? null : changed.filter((path) => scanned.has(path)).length,
    scanned: scanned?.size ?? null,
    gaps,
  }
}

function describe({ kind, detail }: ScanProblem): string {
  return detail === '' ? kind : `${kind}: ${detail}`
}
