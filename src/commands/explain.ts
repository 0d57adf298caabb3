import { questionsAbout } from '../assess/model.ts'
import { alike } from '../assess/share-answers.ts'
import { isReviewed, type Judged } from '../core/decision.ts'
import { UserError } from '../core/errors.ts'
import type { Evidence } from '../core/evidence.ts'
import { fewestDigits, findFingerprint } from '../core/find-fingerprint.ts'
import { type Explanation, renderExplanation } from '../core/render/explanation.ts'
import { mergeScans } from '../core/scan/merge-scans.ts'
import { oneLine } from '../core/text/encode.ts'
import type { Settings } from '../settings.ts'
import { shownTo, withholding } from './review/ask-model.ts'
import { isOffline } from './review/assess.ts'
import { placeFindings } from './review/findings.ts'
import { gatherAbout, gatherForRun, type Ready } from './review/gather.ts'
import { refuseEmpty, refuseTracked } from './review/guards.ts'
import { judge } from './review/judge.ts'
import { readScans } from './review/scans.ts'
import { addedSilencings, silencedFindings } from './review/silenced.ts'
import type { Subject } from './review/subject.ts'
import type { Runtime } from './runtime.ts'

type Found = Omit<Judged, 'assessment'>

/** Prints what a run would send about one finding of the scan, by the way that a run takes. Asks nobody. */
export async function explain(
  fingerprint: string,
  settings: Settings,
  subject: Subject,
  runtime: Runtime,
): Promise<void> {
  const { scans, files } = await readScans(settings.scan, runtime.folder)
  await refuseTracked('scan', files, subject, runtime)
  const scan = mergeScans(scans)
  refuseEmpty(scan)
  const placed = await placeFindings(scan, subject, settings)
  const added = subject.change === null ? [] : await addedSilencings(subject.diff ?? new Map(), subject.files)
  const standIns = silencedFindings(added, placed, subject.policy)
  const all = await judge(placed, standIns, subject, settings, runtime)
  const judged = pick(fingerprint, all)
  const ready = await gatherForRun(all, subject, settings, runtime)
  const offline = isOffline(settings, runtime.event.keyless)
  const explanation: Explanation = {
    judged,
    scans: scans.map(({ name }) => name),
    providerId: offline ? null : `${settings.provider}:${settings.model ?? '(no model is set)'}`,
    notAsked: whyNotAsked(judged, ready, settings),
    sent: await sentAbout(judged, ready, settings, subject, () =>
      gatherAbout([judged.finding], all, subject, settings, runtime),
    ),
  }
  runtime.output.print(renderExplanation(explanation))
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

function whyNotAsked(judged: Found, { reviewed }: Ready, settings: Settings): string | null {
  const { finding, scope, mode } = judged
  if (!scope.inside) return `it is outside the change: ${oneLine(scope.because, 300)}`
  if (!isReviewed(judged)) return `it is only monitored: ${oneLine(mode.because, 300)}`
  if (!settings['auto-triage']) return 'auto-triage is false'
  const index = reviewed.findIndex(({ fingerprint }) => fingerprint === finding.fingerprint)
  return index >= settings['max-findings'] ? 'max-findings are more severe' : null
}

/** The question of a run that holds the finding; where none does, the one that would be asked about it alone. */
async function sentAbout(
  { finding }: Found,
  { gathered }: Ready,
  settings: Settings,
  { policy }: Subject,
  gatherAlone: () => Promise<Pick<Ready, 'gathered'>>,
): Promise<Explanation['sent']> {
  const nothing = withholding(policy)
  if (nothing !== null) return { nothing }
  const { fingerprint } = finding
  const isIts = (each: { finding: { fingerprint: string } }) => each.finding.fingerprint === fingerprint
  const evidence = gathered.flatMap((each) => ('pieces' in each ? each : []))
  if (evidence.some(isIts)) return questionWith(fingerprint, evidence, settings)
  const [alone] = (await gatherAlone()).gathered
  if (alone === undefined || !('pieces' in alone))
    return { nothing: `there is no code to look at: ${alone?.unavailable ?? 'it was not read'}` }
  return questionWith(fingerprint, [alone], settings)
}

function questionWith(fingerprint: string, evidence: Evidence[], settings: Settings): Explanation['sent'] {
  const shown = evidence.map((each) => shownTo(each, settings))
  const sets = settings['allow-code-in-prompts'] ? shown.map((each) => [each]) : alike(shown)
  const set = sets.find((each) => each.some(({ finding }) => finding.fingerprint === fingerprint)) ?? []
  const questions = questionsAbout(sets.flatMap(([first]) => first ?? []))
  for (const asked of questions) {
    const at = set[0] === undefined ? -1 : asked.group.indexOf(set[0])
    if (at !== -1) return { ...asked, alike: set.length, at }
  }
  return { nothing: 'no question holds it' }
}
