import type { Decision } from './decision.ts'
import { isReviewed } from './decision.ts'

/** `total` = `analyzed` + `notAnalyzed`; `analyzed` = the three verdicts; with `monitored` and `outside`, every finding. */
export interface Counts {
  /** Findings that belong to the change and that the policy wants looked at. */
  total: number
  analyzed: number
  notAnalyzed: number
  truePositives: number
  falsePositives: number
  needsReview: number
  hidden: number
  annotated: number
  /** Findings that are shown as a comment, annotated ones among them. */
  commented: number
  /** Findings that the policy blocks on. */
  blocked: number
  monitored: number
  outside: number
}

export function count(decisions: Decision[]): Counts {
  const reviewed = decisions.filter(isReviewed)
  const verdict = (name: string) =>
    reviewed.filter(({ assessment }) => assessment?.status === 'analyzed' && assessment.verdict === name)
      .length
  const action = (name: Decision['action']) => reviewed.filter((decision) => decision.action === name).length
  const analyzed = reviewed.filter(({ assessment }) => assessment?.status === 'analyzed').length
  const outside = decisions.filter(({ scope }) => !scope.inside).length
  return {
    total: reviewed.length,
    analyzed,
    notAnalyzed: reviewed.length - analyzed,
    truePositives: verdict('true_positive'),
    falsePositives: verdict('false_positive'),
    needsReview: verdict('needs_review'),
    hidden: action('hide'),
    annotated: action('annotate'),
    commented: action('comment') + action('annotate'),
    blocked: reviewed.filter(({ blocks }) => blocks).length,
    monitored: decisions.length - reviewed.length - outside,
    outside,
  }
}
