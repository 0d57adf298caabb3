import type { FileChange } from '../../core/diff/unified.ts'
import { UserError } from '../../core/errors.ts'
import type { ScanFacts } from '../../core/plan/gone.ts'
import { covers, type Silencing } from '../../core/plan/silencing.ts'
import { configNames } from '../../core/rules/paths.ts'
import type { PathMap } from '../../core/scan/map-paths.ts'
import type { MergedScan } from '../../core/scan/merge-scans.ts'
import { scanningFiles } from '../../core/sensitive-files.ts'
import { decode } from '../../core/text/source-text.ts'
import type { Settings } from '../../settings.ts'
import type { Subject } from './subject.ts'

/** What the scan and the change say about findings that are not there any more. */
export async function scanFacts(
  scan: MergedScan,
  scans: number,
  map: PathMap,
  silencings: Silencing[],
  subject: Subject,
  settings: Settings,
  foreign: boolean,
): Promise<Omit<ScanFacts, 'lastScans'>> {
  const scanned = scan.scanned === null ? null : new Set(scan.scanned.map(map))
  const partly = new Set(scan.problems.map(({ path }) => (path === null ? null : map(path))))
  return {
    scans,
    foreign,
    readWhole(path) {
      if (scanned === null) return null
      const isRead = scanned.has(path) && !partly.has(path)
      return isRead && (scan.failures.length > 0 || scan.empty.length > 0) ? 'listed' : isRead
    },
    editsScanning: await editsScanning(subject, settings),
    silences: (path, lines, rule) =>
      silencings.some((each) => each.path === path && covers(each, rule, lines)),
  }
}

/** Whether the change edits which files are scanned, by which rules, or the pipeline that does it. */
async function editsScanning(subject: Subject, settings: Settings): Promise<boolean> {
  const { diff, files, host, change } = subject
  if (diff === null) return false
  const configs = configNames(settings['semgrep-config'])
  const named = (path: string) => configs.some((config) => path === config || path.startsWith(`${config}/`))
  if (scanningFiles(diff).length > 0 || [...diff.keys()].some(named)) return true
  const yaml = [...diff.values()].filter(
    ({ path, oldPath }) => isYaml(path) || (oldPath !== null && isYaml(oldPath)),
  )
  const now = await files.read(yaml.map(({ path }) => path))
  for (const { path, oldPath } of yaml.slice(0, 100)) {
    const read = now.get(path)
    if (read !== undefined && 'bytes' in read && holdsRules(read.bytes)) return true
    if (host === null || change === null) continue
    const before = await host.fileAt(change.base, oldPath ?? path).catch(unreadable)
    if (before === 'unreadable' || (before !== null && holdsRules(before))) return true
  }
  return false
}

/** What nobody can read may be rules. */
function unreadable(error: unknown): 'unreadable' {
  if (error instanceof UserError) return 'unreadable'
  throw error
}

function isYaml(path: FileChange['path']): boolean {
  return /\.ya?ml$/i.test(path)
}

/** A file of Semgrep rules, wherever it lies. https://semgrep.dev/docs/writing-rules/rule-syntax */
function holdsRules(bytes: Uint8Array): boolean {
  const text = decode(bytes)
  return (
    /^rules:/m.test(text) &&
    /^\s*-?\s*(?:pattern|patterns|pattern-either|pattern-regex|match|mode|taint):?/m.test(text)
  )
}
