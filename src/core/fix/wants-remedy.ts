import { type Decision, isReviewed } from '../decision.ts'

/** Of what is no false positive; whoever says that it is none, or that it may stay, wants no change. */
export function wantsRemedy(decision: Decision): boolean {
  const { action, assessment, said, finding } = decision
  if (!isReviewed(decision) || (action !== 'comment' && action !== 'annotate') || finding.silenced)
    return false
  if (said?.word === 'fp' || said?.word === 'ar') return false
  return !(assessment?.status === 'analyzed' && assessment.verdict === 'false_positive')
}
