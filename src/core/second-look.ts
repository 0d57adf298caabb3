import type { Assessment, NotAnalyzedKind } from './assessment.ts'
import type { Decision } from './decision.ts'

/** Answers that say that the model was asked and did not stand by its verdict. */
const invalid: readonly NotAnalyzedKind[] = ['refusal', 'truncated', 'malformed']

/**
 * Whether a model's word is to be asked for once more before it counts: it hides a finding, or calls one false whose code
 * addresses the reviewer.
 */
export function isLookedAtTwice({
  action,
  assessment,
  addressesReviewer,
}: Pick<Decision, 'action' | 'assessment' | 'addressesReviewer'>): boolean {
  if (action === 'hide') return true
  const isFalse = assessment?.status === 'analyzed' && assessment.verdict === 'false_positive'
  return isFalse && addressesReviewer.length > 0
}

/**
 * A first answer in the light of the second one, given without comments and prose. The same verdict confirms it; another one, or
 * none where the model was asked, makes it open; where nobody could be asked, it is known that nobody was.
 */
export function afterSecondLook(first: Assessment, second: Assessment | null): Assessment {
  if (first.status === 'not_analyzed') return first
  if (second === null) return { ...first, secondLook: { unasked: 'error' } }
  if (second.status === 'not_analyzed') {
    return invalid.includes(second.kind)
      ? changed(first, `no valid answer (${second.kind})`)
      : { ...first, secondLook: { unasked: second.kind } }
  }
  if (second.verdict === first.verdict) return { ...first, secondLook: 'same' }
  return changed(first, second.verdict.replace('_', ' '))
}

function changed(first: Extract<Assessment, { status: 'analyzed' }>, verdict: string): Assessment {
  return {
    ...first,
    verdict: 'needs_review',
    reason: `${first.reason} (Asked again without comments and prose: ${verdict}.)`,
    secondLook: 'changed',
  }
}
