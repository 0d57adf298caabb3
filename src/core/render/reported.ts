import { isReviewed } from '../decision.ts'
import { byPriority } from '../finding.ts'
import type { ReportedFinding } from '../host/results.ts'
import type { Review } from '../review.ts'
import { titleOf } from '../weakness.ts'
import { reasonOf, verdictWords } from './words.ts'

/** The reviewed findings as a host's own report takes them, the most severe first. */
export function reportedFindings({ decisions }: Pick<Review, 'decisions'>): ReportedFinding[] {
  return decisions
    .filter(isReviewed)
    .sort((a, b) => byPriority(a.finding, b.finding))
    .map(({ finding, assessment, action, blocks }) => ({
      fingerprint: finding.fingerprint,
      rule: finding.rule.name,
      title: titleOf(finding.rule),
      severity: finding.rule.severity,
      cwes: finding.rule.cwes,
      verdict: verdictWords(assessment),
      reason: reasonOf(assessment),
      path: finding.path,
      lines: finding.head,
      blocks,
      hidden: action === 'hide',
    }))
}
