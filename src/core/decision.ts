import { atLeast, type CheckedAssessment } from './assessment.ts'
import { contradicts } from './contradiction.ts'
import type { Finding } from './finding.ts'
import type { ModeRuling, NoiseFilter } from './policy/policy.ts'
import type { Scope } from './scope.ts'

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
  action: Action
  /** The policy says that this finding fails the check. */
  blocks: boolean
  /** One clause that says why this happens to it. */
  because: string
}

/** What deciding needs to know besides the finding and its assessment. */
export interface DecisionContext {
  noise: NoiseFilter
  fromFork: boolean
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

/** One decision for one finding; never on a model's word alone. */
export function decide(judged: Judged, context: DecisionContext): Decision {
  const { finding, scope, mode } = judged
  if (!scope.inside)
    return { ...judged, assessment: null, action: 'report', blocks: false, because: scope.because }
  if (mode.mode === 'monitor') {
    return {
      ...judged,
      assessment: null,
      action: 'report',
      blocks: false,
      because: `only monitored: ${mode.because}`,
    }
  }
  const assessment = withoutContradiction(judged.assessment)
  const blocks = mode.mode === 'block'
  const decided = { finding, scope, mode, assessment, blocks }
  if (assessment === null || assessment.status === 'not_analyzed') {
    return { ...decided, action: 'comment', because: 'not analyzed, so nothing speaks against it' }
  }
  if (assessment.verdict !== 'false_positive') {
    const because = assessment.verdict === 'true_positive' ? 'likely real' : 'nobody could decide it yet'
    return { ...decided, action: 'comment', because }
  }
  if (context.noise.action === 'off') {
    return { ...decided, action: 'comment', because: 'likely a false positive, and the noise filter is off' }
  }
  const obstacle = hidingObstacle(judged, assessment, context)
  return obstacle === null
    ? { ...decided, action: 'hide', because: 'likely a false positive, and every condition for hiding holds' }
    : { ...decided, action: 'annotate', because: `likely a false positive, shown because ${obstacle}` }
}

/** The first condition for hiding that does not hold; null where all do. */
function hidingObstacle(
  { finding, mode }: Judged,
  assessment: Extract<CheckedAssessment, { status: 'analyzed' }>,
  { noise, fromFork }: DecisionContext,
): string | null {
  const { cwes } = finding.rule
  const never = cwes.find((cwe) => noise.neverHide.includes(cwe))
  if (noise.action !== 'hide') return 'the noise filter only annotates'
  if (!atLeast(assessment.confidence, noise.minConfidence)) {
    return `confidence ${assessment.confidence} is below ${noise.minConfidence}`
  }
  if (!assessment.citations.some(({ decides }) => decides)) return 'no citation of deciding code holds'
  if (mode.mode === 'block') return 'the policy blocks on this rule'
  if (cwes.length === 0) return 'the rule names no CWE'
  if (never !== undefined) return `${never} is never hidden`
  if (finding.liveSecret) return 'Semgrep found that the secret works'
  if (fromFork) return 'the change comes from a fork'
  return null
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
