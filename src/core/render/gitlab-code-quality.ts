import type { Decision } from '../decision.ts'
import type { Severity } from '../finding.ts'
import type { Review } from '../review.ts'
import { oneLine } from '../text/encode.ts'
import { titleOf } from '../weakness.ts'
import { flaggedLines, reasonOf, verdictWords } from './words.ts'

const severities: Record<Severity, string> = {
  critical: 'critical',
  error: 'major',
  warning: 'minor',
  info: 'info',
}

/**
 * The findings as GitLab's Code Quality report, which a merge request compares with that of its target branch: so all of them
 * are in it, what is hidden as `info`. GitLab shows descriptions as plain text.
 * https://docs.gitlab.com/ci/testing/code_quality#code-quality-report-format
 */
export function renderCodeQuality({ decisions }: Pick<Review, 'decisions'>): object[] {
  return decisions.map((decision) => {
    const { finding } = decision
    return {
      description: descriptionOf(decision),
      check_name: finding.rule.name,
      fingerprint: finding.fingerprint,
      severity: severityOf(decision),
      location: { path: finding.path, lines: { begin: flaggedLines(finding).from } },
    }
  })
}

function severityOf({ finding, action, blocks }: Decision): string {
  if (blocks) return 'blocker'
  return action === 'hide' ? 'info' : severities[finding.rule.severity]
}

function descriptionOf({ finding, assessment }: Decision): string {
  const title = titleOf(finding.rule)
  const said = `${verdictWords(assessment)}. ${reasonOf(assessment)}`
  return oneLine(assessment === null ? title : `${title}: ${said}`, 1000)
}
