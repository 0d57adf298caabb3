import { availableParallelism } from 'node:os'
import { type Gathered, openEvidence } from '../../context/evidence.ts'
import { createMoreCode } from '../../context/more-code.ts'
import { createRedactor, type Redactor } from '../../context/redact.ts'
import { openParsers, parseLimits } from '../../context/syntax/pool.ts'
import { isReviewed, type Judged } from '../../core/decision.ts'
import { byPriority, type Finding } from '../../core/finding.ts'
import type { MoreCode } from '../../core/more-code.ts'
import type { Settings } from '../../settings.ts'
import type { Runtime } from '../runtime.ts'
import { isOffline } from './assess.ts'
import type { Subject } from './subject.ts'

/** The findings that an assessor is asked about, with the code that it is shown. */
export interface Ready {
  /** The most severe first. */
  reviewed: Finding[]
  /** In the same order; of those that nobody is asked about none. */
  gathered: Gathered[]
  redactor: Redactor
  moreCode: MoreCode
}

type Found = Pick<Judged, 'finding' | 'scope' | 'mode'>

/** Gathers the evidence of a run. */
export async function gatherForRun(
  judged: Found[],
  subject: Subject,
  settings: Settings,
  runtime: Pick<Runtime, 'event' | 'parsing'>,
): Promise<Ready> {
  const reviewed = judged
    .filter(isReviewed)
    .map(({ finding }) => finding)
    .sort(byPriority)
  const limit = isOffline(settings, runtime.event.keyless) ? reviewed.length : settings['max-findings']
  return { reviewed, ...(await gatherAbout(reviewed.slice(0, limit), judged, subject, settings, runtime)) }
}

/** Gathers the evidence about some findings of a scan. */
export async function gatherAbout(
  findings: Finding[],
  judged: Found[],
  { files, policy }: Subject,
  settings: Settings,
  { parsing }: Pick<Runtime, 'parsing'>,
): Promise<Omit<Ready, 'reviewed'>> {
  const redactor = createRedactor(policy.redact)
  const { parse } = openParsers({ ...parseLimits, ...parsing, size: Math.min(4, availableParallelism()) })
  const source = await openEvidence(files, { redactor, parse, budget: settings['evidence-budget'] })
  // What any finding flags as a secret is one in all that is shown, also where nobody is asked about that finding.
  await source.library.learnSecrets(
    judged.map(({ finding }) => finding),
    files,
  )
  return { gathered: await source.gather(findings), redactor, moreCode: createMoreCode(source) }
}
