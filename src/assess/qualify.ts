import { createHash } from 'node:crypto'
import * as z from 'zod'
import { type Verdict, verdicts } from '../core/assessment.ts'
import type { Evidence } from '../core/evidence.ts'
import { promptVersion } from '../core/prompt/instructions.ts'
import type { Provider } from '../core/provider.ts'
import { caseDigest, evidenceOf } from '../core/qualification/case.ts'
import { qualificationCases } from '../core/qualification/cases.ts'
import { type Qualification, qualificationOf, type Shortfall } from '../core/qualification/qualification.ts'
import type { Store } from '../core/store.ts'
import type { Spending } from './asking.ts'
import { type ModelOptions, modelAssessor } from './model.ts'

/** Cases in one question at the most. */
const casesAQuestion = 8

const Kept = z.object({ answers: z.record(z.string(), z.enum(verdicts)) })

/** A model to examine, and what it takes to ask it. */
export interface Examinee {
  /** With all wrappers that the run's questions go through. */
  provider: Provider
  signal: AbortSignal
  redactReply: ModelOptions['redactReply']
  /** Where the cost is added up. */
  spending: Spending
}

/** What an earlier run found out about this model at this endpoint, if nobody else can have written it; else null. */
export function storedQualification(provider: Provider, store: Store): Qualification | null {
  const found = store.get(keyOf(provider))
  if (found?.proved !== true) return null
  const kept = Kept.safeParse(found.value)
  if (!kept.success) return null
  const answers = new Map(Object.entries(kept.data.answers))
  const qualification = qualificationOf(qualificationCases, answers, null)
  return qualification.status === 'unknown' ? null : qualification
}

/**
 * Asks a model about cases of which we know the truth, as it is asked about findings. Does not throw for what a model or a
 * network does; what it found out is kept.
 */
export async function qualify(examinee: Examinee, store: Store): Promise<Qualification> {
  const { provider, redactReply, spending, signal } = examinee
  const grouping = inQuestions
  const assessor = modelAssessor({
    provider,
    redactReply,
    spending,
    grouping,
    onEstimate: nothing,
    onProgress: nothing,
  })
  const assessments = await assessor.assess(qualificationCases.map(evidenceOf), signal)
  const answers = new Map<string, Verdict>()
  let shortfall: Shortfall | null = null
  for (const each of assessments) {
    if (each.status === 'analyzed') answers.set(each.fingerprint, each.verdict)
    else shortfall ??= { kind: each.kind, detail: each.detail }
  }
  const qualification = qualificationOf(qualificationCases, answers, shortfall)
  if (qualification.status !== 'unknown') store.set(keyOf(provider), { answers: Object.fromEntries(answers) })
  return qualification
}

const nothing = () => undefined

/** As few questions as hold all, of equal size, each with cases of every kind: what one says to reviewers meets the others. */
function inQuestions(evidence: Evidence[]): Evidence[][] {
  const count = Math.ceil(evidence.length / casesAQuestion)
  return Array.from({ length: count }, (_, question) =>
    evidence.filter((_, index) => index % count === question),
  )
}

/** A model is another one behind another endpoint, and with other instructions. */
function keyOf({ id, endpoint }: Provider): string {
  const about = JSON.stringify([id, endpoint, promptVersion, caseDigest(qualificationCases)])
  return `qualification-${createHash('sha256').update(about).digest('hex')}`
}
