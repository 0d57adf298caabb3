import type { ScanResult } from '../finding.ts'
import type { BrokenResult, Scan, ScanProblem } from './scan.ts'

/** Several scan files as one. */
export interface MergedScan {
  results: ScanResult[]
  broken: BrokenResult[]
  silenced: ScanResult[]
  /** Results that more than one file reported: counted here, kept once. */
  duplicates: number
  /** Some file says of itself that a scan was made. */
  ran: boolean
  scanned: string[] | null
  problems: ScanProblem[]
  failures: string[]
  /** Files whose scan read nothing at all. */
  empty: string[]
}

/** Joins scans, keeping one of equal results (same full rule id, path and range) from different files. */
export function mergeScans(scans: Scan[]): MergedScan {
  const seen = new Map<string, string>()
  const results: ScanResult[] = []
  let duplicates = 0
  for (const scan of scans) {
    for (const result of scan.results) {
      const { start, end } = result.span
      const key = JSON.stringify([
        result.rule.id,
        result.path,
        start.line,
        start.column,
        end.line,
        end.column,
      ])
      const first = seen.get(key)
      if (first !== undefined && first !== scan.name) duplicates++
      else results.push(result)
      seen.set(key, first ?? scan.name)
    }
  }
  const known = scans.flatMap((scan) => (scan.scanned === null ? [] : [scan.scanned]))
  return {
    results,
    duplicates,
    broken: scans.flatMap(({ name, broken }) =>
      broken.map(({ at, problem }) => ({ at: `${name}: ${at}`, problem })),
    ),
    silenced: scans.flatMap(({ silenced }) => silenced),
    ran: scans.some(({ ran }) => ran),
    scanned: known.length === 0 ? null : [...new Set(known.flat())],
    problems: scans.flatMap(({ problems }) => problems),
    failures: scans.flatMap(({ failures }) => failures),
    empty: scans
      .filter(({ scanned, results: own }) => scanned?.length === 0 && own.length === 0)
      .map(({ name }) => name),
  }
}
