import { checkCitations } from '../../core/citations.ts'
import { type Decision, type DecisionContext, decide, type Judged } from '../../core/decision.ts'
import type { Evidence } from '../../core/evidence.ts'
import type { Finding } from '../../core/finding.ts'
import type { Place } from '../../core/injection/addresses.ts'
import { earlierVerdict } from '../../core/plan/left.ts'
import { componentOf, stricterNoiseFilter } from '../../core/policy/policy.ts'
import type { Settings } from '../../settings.ts'
import type { Runtime } from '../runtime.ts'
import type { Assessed } from './assess.ts'
import type { Dialogue } from './dialogue.ts'
import type { Subject } from './subject.ts'

/** What an assessor was shown, by finding. */
export interface Shown {
  evidence: ReadonlyMap<string, Evidence>
  /** Of that without what was asked for besides. */
  digests: ReadonlyMap<string, string>
  /** Lines of it whose text addresses a reviewer. */
  addressed: ReadonlyMap<string, Place[]>
}

/** Decides about a finding by its answer, held against the evidence, and by what was said of it before. */
export function decideOne(
  judged: Omit<Judged, 'assessment'>,
  assessments: Assessed['assessments'],
  evidence: Shown['evidence'],
  subject: Pick<Subject, 'policy'>,
  context: DecisionContext,
): Decision {
  const { fingerprint, path } = judged.finding
  const answer = assessments.get(fingerprint) ?? null
  const shown = evidence.get(fingerprint)
  const checked =
    answer === null || answer.status === 'not_analyzed' || !shown ? null : checkCitations(answer, shown)
  const named =
    checked?.status === 'analyzed'
      ? { ...checked, component: componentOf(path, subject.policy.components) ?? checked.component }
      : null
  const assessment = named ?? (answer?.status === 'not_analyzed' ? answer : null)
  return decide({ ...judged, assessment }, context)
}

/** What deciding about a finding depends on besides its answer. */
export function contextOf(
  { fingerprint }: Pick<Finding, 'fingerprint'>,
  { addressed, evidence, digests }: Shown,
  dialogue: Dialogue | null,
  providerId: string,
  subject: Pick<Subject, 'policy'>,
  settings: Settings,
  runtime: Pick<Runtime, 'event'>,
): DecisionContext {
  const given = settings.given
  const noise = stricterNoiseFilter(subject.policy, {
    ...(given.has('noise-filter') && { action: settings['noise-filter'] }),
    ...(given.has('noise-filter-min-confidence') && {
      minConfidence: settings['noise-filter-min-confidence'],
    }),
  })
  const topic = dialogue?.matches.get(fingerprint)
  const thread =
    dialogue === null || topic === undefined
      ? null
      : {
          said: dialogue.heard.get(fingerprint)?.said ?? null,
          earlier: earlierVerdict(
            topic,
            dialogue.digests.get(fingerprint) ?? '',
            digests.get(fingerprint) ?? '',
            providerId,
          ),
        }
  const { fromFork } = runtime.event
  const obscured = evidence.get(fingerprint)?.files.some((file) => file.obscured) ?? false
  const addressesReviewer = addressed.get(fingerprint) ?? []
  return { noise, fromFork, mayHide: true, addressesReviewer, obscured, thread }
}
