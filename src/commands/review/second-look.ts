import { modelAssessor } from '../../assess/model.ts'
import { reuseAnswers } from '../../assess/reuse.ts'
import type { Assessment } from '../../core/assessment.ts'
import { bare } from '../../core/bare.ts'
import { type Decision, type DecisionContext, mightBeHidden } from '../../core/decision.ts'
import type { Evidence } from '../../core/evidence.ts'
import type { Finding } from '../../core/finding.ts'
import { promptVersion } from '../../core/prompt/instructions.ts'
import { plural } from '../../core/render/words.ts'
import { afterSecondLook, isLookedAtTwice } from '../../core/second-look.ts'
import type { Settings } from '../../settings.ts'
import type { Output } from '../../system/output.ts'
import { shownTo } from './ask-model.ts'
import type { Assessed } from './assess.ts'

/**
 * Asks again, without comments and prose, about what the model's word would hide, within the run's own budget and time. Returns
 * what follows for each assessment; rules that answered are not asked, and where the question would be the same the first
 * answer stands.
 */
export async function lookAgain(
  decisions: Decision[],
  evidence: ReadonlyMap<string, Evidence>,
  assessed: Pick<Assessed, 'assessments' | 'examinee' | 'cache' | 'batch'>,
  contextFor: (finding: Finding) => DecisionContext,
  settings: Pick<Settings, 'allow-code-in-prompts'>,
  output: Output,
): Promise<Assessed['assessments']> {
  const { assessments, examinee, batch } = assessed
  if (examinee === null) return assessments
  // What a batch will answer is not known yet: all that might be hidden goes into the same file.
  const candidates = decisions.filter(
    (decision) =>
      isLookedAtTwice(decision) ||
      (batch !== null && isExported(decision) && mightBeHidden(decision, contextFor(decision.finding))),
  )
  const stripped = candidates.flatMap(({ finding }) => bareOf(evidence.get(finding.fingerprint), settings))
  if (stripped.length === 0) return assessments
  if (batch === null) output.note(noteFor(stripped.length))
  const answers = await askAgain(stripped, examinee, assessed)
  const result = new Map(assessments)
  for (const { finding } of stripped) {
    const { fingerprint } = finding
    const first = assessments.get(fingerprint)
    if (first !== undefined) result.set(fingerprint, afterSecondLook(first, answers.get(fingerprint) ?? null))
  }
  return result
}

function isExported({ assessment }: Decision): boolean {
  return assessment?.status === 'not_analyzed' && assessment.kind === 'exported'
}

function noteFor(count: number): string {
  const [findings, they] = [plural(count, 'finding'), count === 1 ? 'it is' : 'they are']
  return `Asking again about ${findings} without comments and prose, before ${they} hidden.\n`
}

/** Of code that may not be sent nothing is left to take away. */
function bareOf(
  evidence: Evidence | undefined,
  settings: Pick<Settings, 'allow-code-in-prompts'>,
): Evidence[] {
  const stripped = evidence === undefined ? null : bare(shownTo(evidence, settings))
  return stripped === null ? [] : [stripped]
}

async function askAgain(
  stripped: Evidence[],
  { provider, redactReply, signal, spending }: NonNullable<Assessed['examinee']>,
  { cache, batch }: Pick<Assessed, 'cache' | 'batch'>,
): Promise<Map<string, Assessment>> {
  const model = modelAssessor({
    provider,
    redactReply,
    spending,
    onEstimate: nothing,
    onProgress: nothing,
    // Which findings are asked about again depends on the first answers: alone, each has the same question in every run.
    ...(batch !== null && { grouping: (all: Evidence[]) => all.map((each) => [each]) }),
  })
  const assessor = reuseAnswers(model, cache.store, {
    provider: provider.id,
    endpoint: provider.endpoint,
    promptVersion,
    memories: [],
    unprovedMayClear: false,
  })
  const answers = await assessor.assess(stripped, signal)
  return new Map(answers.map((answer) => [answer.fingerprint, answer]))
}

const nothing = () => undefined
