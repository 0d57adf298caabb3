import type { SourceFiles } from '../../context/files.ts'
import { UserError } from '../../core/errors.ts'
import type { Finding, ScanResult } from '../../core/finding.ts'
import { fits, identify, type PlacedResult } from '../../core/identity.ts'
import { locate } from '../../core/locate.ts'
import { mapPaths, type PathMap } from '../../core/scan/map-paths.ts'
import type { MergedScan } from '../../core/scan/merge-scans.ts'
import type { BrokenResult, Scan } from '../../core/scan/scan.ts'
import { oneLine } from '../../core/text/encode.ts'
import { SourceText } from '../../core/text/source-text.ts'
import type { Settings } from '../../settings.ts'
import type { Subject } from './subject.ts'

const sizeLimit = 50_000_000

export interface PlacedFindings {
  findings: Finding[]
  /** What the scan found and left out, because the code or somebody says so. */
  silenced: Finding[]
  /** Bytes at head of the files with findings, for whoever needs the code around them. */
  head: Map<string, SourceText>
  map: PathMap
  broken: BrokenResult[]
}

/** Gives results their identity and their place at head. Throws `UserError` if the scan is of other code. */
export async function placeFindings(
  scan: MergedScan,
  subject: Subject,
  settings: Settings,
): Promise<PlacedFindings> {
  const { folder, files } = subject
  const named = [...new Set(scan.results.map(({ path }) => path))]
  const paths = named.length > 0 ? named : (scan.scanned ?? [])
  const { map, existing } = mapPaths(
    paths,
    { scanRoot: settings['scan-root'], repositoryRoot: folder.root, workingFolder: subject.workingFolder },
    (path) => files.has(path) || folder.has(path),
  )
  if (named.length > 0 && existing === 0) {
    throw new UserError(
      `None of the ${paths.length} files with findings is here: ${paths
        .slice(0, 3)
        .map((path) => oneLine(path, 80))
        .join(', ')}.`,
      'Run it in the repository that was scanned, or set scan-root to the folder in which the scan ran.',
    )
  }
  const { placed, broken } = await place([...scan.results, ...scan.silenced], map, subject)
  checkFit(placed)
  const identified = identify(placed).map((finding) => withPaths(finding, map))
  const left = new Set(scan.silenced)
  const silenced = new Set(
    identified.flatMap(({ fingerprint }, index) => {
      const result = placed[index]?.result
      return result !== undefined && left.has(result) ? [fingerprint] : []
    }),
  )
  const byPath = groupByPath(identified)
  const head = await readAll(files, [...byPath.keys()])
  const sources = new Map(placed.map(({ path, source }) => [path, source]))
  const findings = [...byPath].flatMap(([path, each]) =>
    locate(each, sources.get(path) ?? null, head.get(path) ?? null),
  )
  return {
    findings: findings.filter(({ fingerprint }) => !silenced.has(fingerprint)),
    silenced: findings.filter(({ fingerprint }) => silenced.has(fingerprint)),
    head,
    map,
    broken,
  }
}

/** A trace as the scan has it names files as the scan does. */
function withPaths(finding: Finding, map: PathMap): Finding {
  if (finding.trace.length === 0) return finding
  const trace = finding.trace.flatMap((step) => {
    const path = map(step.path)
    return path === null ? [] : [{ ...step, path }]
  })
  return { ...finding, trace }
}

/** Fingerprints of a scan of the base, by the base's own files. */
export async function baselineFingerprints(
  scans: Scan[],
  map: PathMap,
  files: SourceFiles,
): Promise<Set<string>> {
  const results = scans
    .flatMap((scan) => scan.results)
    .flatMap((result) => {
      const path = map(result.path)
      return path === null ? [] : [{ result, path }]
    })
  const sources = await readAll(files, [...new Set(results.map(({ path }) => path))])
  return new Set(
    identify(results.map((each) => ({ ...each, source: sources.get(each.path) ?? null }))).map(
      ({ fingerprint }) => fingerprint,
    ),
  )
}

async function place(results: ScanResult[], map: PathMap, { folder, files }: Subject) {
  const placed: PlacedResult[] = []
  const broken: BrokenResult[] = []
  const sources = new Map<string, SourceText | null>()
  for (const [index, result] of results.entries()) {
    const path = map(result.path)
    if (path === null) {
      broken.push({
        at: `result ${index} (${oneLine(result.path, 80)})`,
        problem: 'its path lies outside the repository',
      })
      continue
    }
    if (!sources.has(path)) {
      const bytes = await folder.read(path, sizeLimit)
      sources.set(path, bytes === null ? null : new SourceText(bytes))
    }
    placed.push({ result, path, source: sources.get(path) ?? null })
  }
  const absent = [...sources].filter(([, source]) => source === null).map(([path]) => path)
  const tracked = await readAll(files, absent)
  return {
    placed: placed.map((each) => ({ ...each, source: each.source ?? tracked.get(each.path) ?? null })),
    broken,
  }
}

function checkFit(placed: PlacedResult[]): void {
  const misfits = placed.filter(({ source, result }) => source !== null && !fits(source, result))
  if (misfits.length === 0) return
  const examples = misfits.slice(0, 3).map(({ path, result, source }) => {
    const { line, column } = result.span.start
    return `  ${oneLine(path, 100)}:${line}:${column} ${oneLine(result.rule.name, 60)} (the file has ${source?.lineCount} lines)`
  })
  throw new UserError(
    `This is a scan of another commit: ${misfits.length} of ${placed.length} findings do not fit the code here.\n${examples.join('\n')}`,
    'Scan this commit again, or check out the one that was scanned.',
  )
}

async function readAll(files: SourceFiles, paths: string[]): Promise<Map<string, SourceText>> {
  const reads = await files.read(paths)
  return new Map(
    [...reads].flatMap(([path, read]) => ('bytes' in read ? [[path, new SourceText(read.bytes)]] : [])),
  )
}

function groupByPath(findings: Finding[]): Map<string, Finding[]> {
  const byPath = new Map<string, Finding[]>()
  for (const finding of findings) {
    const list = byPath.get(finding.path)
    if (list) list.push(finding)
    else byPath.set(finding.path, [finding])
  }
  return byPath
}
