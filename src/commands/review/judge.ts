import { enclosingOf } from '../../context/enclosing.ts'
import { trackedFiles } from '../../context/files.ts'
import type { Judged } from '../../core/decision.ts'
import type { Finding } from '../../core/finding.ts'
import { type ModeRuling, modeOf } from '../../core/policy/policy.ts'
import type { PathMap } from '../../core/scan/map-paths.ts'
import { scopeOf } from '../../core/scope.ts'
import type { Settings } from '../../settings.ts'
import type { Runtime } from '../runtime.ts'
import { baselineFingerprints, type PlacedFindings } from './findings.ts'
import { refuseTracked } from './guards.ts'
import { readScans } from './scans.ts'
import type { Subject } from './subject.ts'

/** Says of each finding whether it belongs to the change, and what the policy makes of it. */
export async function judge(
  placed: PlacedFindings,
  standIns: Finding[],
  subject: Subject,
  settings: Settings,
  runtime: Runtime,
): Promise<Omit<Judged, 'assessment'>[]> {
  const baseline = await readBaseline(settings, subject, placed.map, runtime)
  return [...placed.findings, ...standIns].map((finding) => {
    const change = subject.diff?.get(finding.path)
    const source = change && change.deletedAfter.length > 0 ? placed.head.get(finding.path) : undefined
    const enclosing = source ? enclosingOf(finding, source.bytes) : null
    const scope = scopeOf(finding, { setting: settings.scope, diff: subject.diff, baseline }, enclosing)
    const ruling = modeOf(finding, subject.policy)
    const mode: ModeRuling =
      finding.silenced && ruling.mode !== 'block'
        ? { mode: 'block', because: 'the policy: it may block on what is silenced here' }
        : ruling
    return { finding, scope, mode }
  })
}

async function readBaseline(
  settings: Settings,
  subject: Subject,
  map: PathMap,
  runtime: Runtime,
): Promise<Set<string> | null> {
  const { change, git } = subject
  if (settings.baseline === null || change === null || git === null) return null
  const { scans, files } = await readScans(settings.baseline, runtime.folder)
  await refuseTracked('scan', files, subject, runtime)
  return baselineFingerprints(scans, map, trackedFiles(git, await git.files(change.base)))
}
