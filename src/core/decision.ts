import { type Analyzed, atLeast, type CheckedAssessment, type Verdict } from './assessment.ts'
import { contradicts } from './contradiction.ts'
import type { Finding } from './finding.ts'
import type { Place } from './injection/addresses.ts'
import type { Said } from './plan/word.ts'
import type { ModeRuling, NoiseFilter } from './policy/policy.ts'
import type { Scope } from './scope.ts'
import { whyUnasked } from './unasked.ts'

/**
 * What happens to a finding: `comment`; `annotate` (a comment with the note why it may be safe to ignore); `hide` (no
 * thread, a folded row in the summary); `report` (report only).
 */
export type Action = 'comment' | 'annotate' | 'hide' | 'report'

export interface Decision {
  finding: Finding
  scope: Scope
  mode: ModeRuling
  /** Null where nobody was asked: outside the change, or only monitored. */
  assessment: CheckedAssessment | null
  /** The same before any person's word. */
  answer: CheckedAssessment | null
  action: Action
  /** The policy says that this finding fails the check. */
  blocks: boolean
  /** What a person decided about it, in its own thread; null where nobody did. */
  said: PersonsWord | null
  /** One clause that says why this happens to it. */
  because: string
  /** Lines among those shown to the assessor whose text addresses a reviewer. */
  addressesReviewer: Place[]
}

/** A person's decision that counts. */
export type PersonsWord = Pick<Said, 'word' | 'by' | 'name' | 'reason'>

/** What deciding needs to know besides the finding and its assessment. */
export interface DecisionContext {
  /** What was taken for a secret covers more than a literal or a comment. */
  obscured?: boolean
  noise: NoiseFilter
  fromFork: boolean
  /** Whether the assessor may hide findings at all; else why not, as the end of a sentence. */
  mayHide: true | string
  /** Lines of its evidence whose text addresses a reviewer. */
  addressesReviewer: Place[]
  /** What was said of it so far; null where it has no thread. */
  thread: {
    /** A person's decision about the code as it is. */
    said: PersonsWord | null
    /** How the same assessor judged the same code in an earlier run; null where the code is another. */
    earlier: Pick<Analyzed, 'verdict' | 'confidence'> | null
  } | null
}

/** A finding on its way: what scope, policy and assessor said of it. */
export interface Judged {
  finding: Finding
  scope: Scope
  mode: ModeRuling
  assessment: CheckedAssessment | null
}

/** Whether an assessor is asked about a finding at all. */
export function isReviewed({ scope, mode }: Pick<Judged, 'scope' | 'mode'>): boolean {
  return scope.inside && mode.mode !== 'monitor'
}

/** One decision for one finding; never on a model's word alone, and a person's beats it. */
export function decide(judged: Judged, context: DecisionContext): Decision {
  const { finding, scope, mode } = judged
  const nobody = { assessment: null, answer: null, said: null, addressesReviewer: [] }
  const reported = { ...judged, ...nobody, action: 'report', blocks: false } as const
  if (!scope.inside) return { ...reported, because: scope.because }
  if (mode.mode === 'monitor') return { ...reported, because: `only monitored: ${mode.because}` }
  const assessment = standing(withoutContradiction(judged.assessment), context.thread?.earlier ?? null)
  const { addressesReviewer } = context
  const decided = {
    finding,
    scope,
    mode,
    answer: assessment,
    blocks: mode.mode === 'block',
    addressesReviewer,
  }
  const said = context.thread?.said ?? null
  const byPerson = said === null ? null : personal(said, { assessment, finding })
  if (said !== null && byPerson !== null) {
    return {
      ...decided,
      ...byPerson,
      blocks: decided.blocks && !isClearing(said, { assessment, finding }),
      said,
    }
  }
  return { ...decided, ...byAssessment(judged, assessment, context), said: null }
}

function byAssessment(
  judged: Judged,
  assessment: CheckedAssessment | null,
  context: DecisionContext,
): Pick<Decision, 'assessment' | 'action' | 'because'> {
  if (assessment === null || assessment.status === 'not_analyzed') {
    return { assessment, action: 'comment', because: 'not analyzed, so nothing speaks against it' }
  }
  if (assessment.verdict !== 'false_positive') {
    const because = assessment.verdict === 'true_positive' ? 'likely real' : 'nobody could decide it yet'
    return { assessment, action: 'comment', because }
  }
  if (context.noise.action === 'off') {
    return {
      assessment,
      action: 'comment',
      because: 'likely a false positive, and the noise filter is off',
    }
  }
  const obstacle = hidingObstacle(judged, assessment, context)
  return obstacle === null
    ? {
        assessment,
        action: 'hide',
        because: 'likely a false positive, and every condition for hiding holds',
      }
    : { assessment, action: 'annotate', because: `likely a false positive, shown because ${obstacle}` }
}

/** Whether a person's word takes a finding out of what fails a run. */
export function isClearing(
  { word }: PersonsWord,
  { assessment, finding }: Pick<Judged, 'assessment' | 'finding'>,
): boolean {
  if (word === 'fp' || word === 'ar') return true
  return word === 'agree' && (finding.silenced || isFalsePositive(assessment))
}

/** What follows from a person's word; null where it changes nothing. */
function personal(
  said: PersonsWord,
  { assessment, finding }: Pick<Judged, 'assessment' | 'finding'>,
): Pick<Decision, 'assessment' | 'action' | 'because'> | null {
  const reason = said.reason === '' ? '' : `: ${said.reason}`
  switch (said.word) {
    case 'fp':
      return { assessment, action: 'annotate', because: `a false positive, says ${said.name}${reason}` }
    case 'ar':
      return { assessment, action: 'annotate', because: `the risk is accepted, says ${said.name}${reason}` }
    case 'agree':
      if (finding.silenced)
        return { assessment, action: 'annotate', because: `silenced in the code, and ${said.name} agrees` }
      return isFalsePositive(assessment)
        ? { assessment, action: 'annotate', because: `a false positive, and ${said.name} agrees` }
        : null
    case 'open':
    case 'disagree': {
      if (said.word === 'disagree' && assessment?.status !== 'analyzed') return null
      const because = `${said.name} says that it is ${said.word === 'open' ? 'open' : 'judged wrongly'}${reason}`
      return { assessment: reopened(said, assessment), action: 'comment', because }
    }
  }
}

/** Whoever opens a finding contradicts a false positive; whoever disagrees contradicts any verdict. */
function reopened({ word, by }: PersonsWord, assessment: CheckedAssessment | null): CheckedAssessment | null {
  if (assessment?.status !== 'analyzed') return assessment
  if (assessment.verdict !== 'false_positive' && word === 'open') return assessment
  const was = assessment.verdict.replace('_', ' ')
  return {
    ...assessment,
    verdict: 'needs_review',
    reason: `${assessment.reason} (${by} disagrees with ${was}.)`,
  }
}

function isFalsePositive(assessment: CheckedAssessment | null): boolean {
  return assessment?.status === 'analyzed' && assessment.verdict === 'false_positive'
}

const strictness: Record<Verdict, number> = { false_positive: 0, needs_review: 1, true_positive: 2 }

/** The same code is not judged twice: an earlier verdict stands unless the new one is stricter. */
function standing(
  assessment: CheckedAssessment | null,
  earlier: Pick<Analyzed, 'verdict' | 'confidence'> | null,
): CheckedAssessment | null {
  if (assessment?.status !== 'analyzed' || earlier === null) return assessment
  if (assessment.verdict === earlier.verdict) {
    const surer = atLeast(assessment.confidence, earlier.confidence)
    // A false positive may be hidden for being sure: there less counts, elsewhere what was said.
    return assessment.verdict === 'false_positive' && !surer
      ? assessment
      : { ...assessment, confidence: earlier.confidence }
  }
  if (strictness[assessment.verdict] > strictness[earlier.verdict]) return assessment
  const was = earlier.verdict.replace('_', ' ')
  const now = assessment.verdict.replace('_', ' ')
  return {
    ...assessment,
    ...earlier,
    reason: `${assessment.reason} (That would be ${now}; an earlier run judged the same code ${was}, which stands.)`,
  }
}

/** The first condition for hiding that does not hold; null where all do. */
function hidingObstacle(
  judged: Judged,
  assessment: Extract<CheckedAssessment, { status: 'analyzed' }>,
  context: DecisionContext,
): string | null {
  const { noise, mayHide, addressesReviewer } = context
  if (noise.action !== 'hide') return 'the noise filter only annotates'
  if (!atLeast(assessment.confidence, noise.minConfidence)) {
    return `confidence ${assessment.confidence} is below ${noise.minConfidence}`
  }
  if (!assessment.citations.some(({ decides }) => decides)) return 'no citation of deciding code holds'
  const standing = standingObstacle(judged, context)
  if (standing !== null) return standing
  if (addressesReviewer.length > 0) return 'its code addresses the reviewer'
  if (context.obscured) return 'what was redacted may hide code that decides'
  if (assessment.reused === 'unproved')
    return 'the answer comes from a cache that nothing proves to be ours: set cache-key'
  if (typeof assessment.secondLook === 'object')
    return `the second question, without comments and prose, has no answer: ${whyUnasked(assessment.secondLook.unasked)}`
  // Last, so that whoever would hide nothing anyway need not be asked for a proof.
  return mayHide === true ? null : mayHide
}

/** A condition for hiding that does not hold whatever the answer. */
function standingObstacle(
  { finding, mode }: Pick<Judged, 'finding' | 'mode'>,
  { noise, fromFork, thread }: DecisionContext,
): string | null {
  const { cwes } = finding.rule
  const never = cwes.find((cwe) => noise.neverHide.includes(cwe))
  if (mode.mode === 'block') return 'the policy blocks on this rule'
  if (cwes.length === 0) return 'the rule names no CWE'
  if (never !== undefined) return `${never} is never hidden`
  if (finding.liveSecret) return 'Semgrep found that the secret works'
  if (fromFork) return 'the change comes from a fork'
  if (thread !== null) return 'it has a thread already'
  return null
}

/** Whether some answer could hide a finding that has none yet. */
export function mightBeHidden(judged: Pick<Judged, 'finding' | 'mode'>, context: DecisionContext): boolean {
  return context.noise.action === 'hide' && standingObstacle(judged, context) === null
}

function withoutContradiction(assessment: CheckedAssessment | null): CheckedAssessment | null {
  if (assessment?.status !== 'analyzed' || !contradicts(assessment.verdict, assessment.reason))
    return assessment
  const said = assessment.verdict.replace('_', ' ')
  return {
    ...assessment,
    verdict: 'needs_review',
    reason: `${assessment.reason} (The verdict was ${said}: it contradicts this reason.)`,
  }
}
