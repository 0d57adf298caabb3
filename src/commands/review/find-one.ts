import type { Judged } from '../../core/decision.ts'
import { UserError } from '../../core/errors.ts'
import { fewestDigits, findFingerprint } from '../../core/find-fingerprint.ts'
import { mergeScans } from '../../core/scan/merge-scans.ts'
import { oneLine } from '../../core/text/encode.ts'
import type { Settings } from '../../settings.ts'
import type { Runtime } from '../runtime.ts'
import { placeFindings } from './findings.ts'
import { refuseEmpty, refuseTracked } from './guards.ts'
import { judge } from './judge.ts'
import { readScans } from './scans.ts'
import { addedSilencings, silencedFindings } from './silenced.ts'
import type { Subject } from './subject.ts'

/** A finding on its way, before anybody is asked about it. */
export type Found = Omit<Judged, 'assessment'>

/** The finding of a scan that somebody means, and all of that scan as a run sees them. Throws `UserError` where it is none, or several. */
export async function findOne(
  fingerprint: string,
  settings: Settings,
  subject: Subject,
  runtime: Runtime,
): Promise<{ judged: Found; all: Found[]; scans: string[] }> {
  const { scans, files } = await readScans(settings.scan, runtime.folder)
  await refuseTracked('scan', files, subject, runtime)
  const scan = mergeScans(scans)
  refuseEmpty(scan)
  const placed = await placeFindings(scan, subject, settings)
  const added = subject.change === null ? [] : await addedSilencings(subject.diff ?? new Map(), subject.files)
  const standIns = silencedFindings(added, placed, subject.policy)
  const all = await judge(placed, standIns, subject, settings, runtime)
  return { judged: pick(fingerprint, all), all, scans: scans.map(({ name }) => name) }
}

/** Throws `UserError` where no finding of the scan is meant, or more than one. */
function pick(said: string, all: Found[]): Found {
  const found = findFingerprint(
    said,
    all.map(({ finding }) => finding.fingerprint),
  )
  const judged = 'found' in found && all.find(({ finding }) => finding.fingerprint === found.found)
  if (judged) return judged
  const among = 'among' in found ? found.among : []
  const lines = among.map((each) => {
    const finding = all.find((one) => one.finding.fingerprint === each)?.finding
    return `  ${each}  ${oneLine(finding?.path ?? '', 100)}:${finding?.span.start.line} ${oneLine(finding?.rule.name ?? '', 60)}`
  })
  const isAmbiguous = 'isAmbiguous' in found && found.isAmbiguous
  throw new UserError(
    isAmbiguous
      ? `More than one finding begins with ${JSON.stringify(oneLine(said, 40))}, or it has fewer than ${fewestDigits} digits.`
      : `No finding of the scan has the fingerprint ${JSON.stringify(oneLine(said, 40))}.`,
    among.length === 0 ? 'The scan has no findings.' : `The nearest:\n${lines.join('\n')}`,
  )
}
