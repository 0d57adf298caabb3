import { questionsAbout } from '../assess/model.ts'
import { alike } from '../assess/share-answers.ts'
import { isReviewed } from '../core/decision.ts'
import type { Evidence } from '../core/evidence.ts'
import { type Explanation, renderExplanation } from '../core/render/explanation.ts'
import { oneLine } from '../core/text/encode.ts'
import type { Settings } from '../settings.ts'
import { shownTo, withholding } from './review/ask-model.ts'
import { isOffline } from './review/assess.ts'
import { type Found, findOne } from './review/find-one.ts'
import { gatherAbout, gatherForRun, type Ready } from './review/gather.ts'
import type { Subject } from './review/subject.ts'
import type { Runtime } from './runtime.ts'

/** Prints what a run would send about one finding of the scan, by the way that a run takes. Asks nobody. */
export async function explain(
  fingerprint: string,
  settings: Settings,
  subject: Subject,
  runtime: Runtime,
): Promise<void> {
  const { judged, all, scans } = await findOne(fingerprint, settings, subject, runtime)
  const ready = await gatherForRun(all, subject, settings, runtime)
  const offline = isOffline(settings, runtime.event.keyless)
  const explanation: Explanation = {
    judged,
    scans,
    providerId: offline ? null : `${settings.provider}:${settings.model ?? '(no model is set)'}`,
    notAsked: whyNotAsked(judged, ready, settings),
    sent: await sentAbout(judged, ready, settings, subject, () =>
      gatherAbout([judged.finding], all, subject, settings, runtime),
    ),
  }
  runtime.output.print(renderExplanation(explanation))
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
