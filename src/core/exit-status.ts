import { type Decision, isClearing, isReviewed } from './decision.ts'

export const failOnSettings = ['block', 'true-positive', 'any', 'never'] as const
export type FailOn = (typeof failOnSettings)[number]

export const aiFailureSettings = ['warn', 'fail', 'ignore'] as const
export type OnAiFailure = (typeof aiFailureSettings)[number]

/** Why the program ends as it does; the number is the process's exit status. */
export const exitStatus = {
  ok: 0,
  blocked: 1,
  unusable: 2,
  notAnalyzed: 3,
  undelivered: 4,
  bug: 70,
  cancelled: 130,
} as const
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

/** Findings that fail the check under `fail-on`. A blocking finding does so whatever its verdict. */
export function failing(decisions: Decision[], failOn: FailOn): Decision[] {
  return decisions.filter((decision) => isReviewed(decision) && fails(decision, failOn))
}

function fails(decision: Decision, failOn: FailOn): boolean {
  const { blocks, assessment, said } = decision
  if (said !== null && isClearing(said, decision)) return false
  switch (failOn) {
    case 'never':
      return false
    case 'block':
      return blocks
    case 'true-positive':
      return blocks || !isCleared(assessment)
    case 'any':
      return true
  }
}

/** False by its verdict; or without a verdict because the event has no key, which only policy may hold against anybody. */
function isCleared(assessment: Decision['assessment']): boolean {
  if (assessment?.status === 'not_analyzed') return assessment.kind === 'no key'
  return assessment?.verdict === 'false_positive'
}

/**
 * The first that applies: the change breaks the policy file, policy blocks, somebody cancelled the
 * run, findings not analyzed, results reached nobody.
 * A trial always ends with 0.
 */
export function exitStatusOf(run: {
  decisions: Decision[]
  failOn: FailOn
  onAiFailure: OnAiFailure
  /** The change under review breaks the policy file. */
  breaksPolicy: boolean
  /** The change silences findings on which the policy blocks. */
  silencesBlocking: boolean
  /** `post: none`. */
  trial: boolean
  /** The event carries no secrets, so only policy can fail the run. */
  keyless: boolean
  /** Somebody ended the run. */
  cancelled: boolean
  /** At least one of terminal, report folder and host took the results. */
  delivered: boolean
}): ExitStatus {
  if (run.trial) return exitStatus.ok
  if (run.breaksPolicy) return exitStatus.unusable
  if (failing(run.decisions, run.failOn).length > 0) return exitStatus.blocked
  if (run.silencesBlocking && run.failOn !== 'never') return exitStatus.blocked
  if (run.cancelled) return exitStatus.cancelled
  if (run.keyless) return exitStatus.ok
  if (aiFailed(run.decisions, run.onAiFailure)) return exitStatus.notAnalyzed
  return run.delivered ? exitStatus.ok : exitStatus.undelivered
}

/** Whether the answers that are missing count as a failure. Triage that was switched off is none. */
export function aiFailed(decisions: Decision[], onAiFailure: OnAiFailure): boolean {
  const asked = decisions.filter(
    (decision) =>
      isReviewed(decision) &&
      !(decision.assessment?.status === 'not_analyzed' && decision.assessment.kind === 'switched off'),
  )
  const missing = asked.filter(({ assessment }) => assessment?.status !== 'analyzed').length
  switch (onAiFailure) {
    case 'ignore':
      return false
    case 'fail':
      return missing > 0
    case 'warn':
      return asked.length > 0 && missing === asked.length
  }
}
