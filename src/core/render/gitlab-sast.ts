import type { Decision } from '../decision.ts'
import type { Rule, Severity } from '../finding.ts'
import type { Remedy } from '../fix/fix.ts'
import type { Review } from '../review.ts'
import { cut, oneLine } from '../text/encode.ts'
import { prose } from '../text/markdown.ts'
import { titleOf } from '../weakness.ts'
import { flaggedLines, isLikelyFalse, reasonOf, verdictWords } from './words.ts'

/**
 * The newest that every GitLab since 16.0 takes: 16 and 17 refuse whole reports of later ones, and nothing that is newer in
 * those is used here. https://gitlab.com/gitlab-org/gitlab/-/issues/468655
 */
const version = '15.0.7'

const name = 'Semgrep Assistant'

const severities: Record<Severity, string> = {
  critical: 'Critical',
  error: 'High',
  warning: 'Medium',
  info: 'Info',
}

/** GitLab keeps as many of a finding. */
const maxIdentifiers = 20
const maxSolution = 7000

/**
 * All findings as GitLab's SAST report; likely false positives with its flag for them. `at`: when the review was made.
 * https://docs.gitlab.com/development/integrations/secure#report
 */
export function renderSast(
  { decisions, toolVersion, remedies }: Pick<Review, 'decisions' | 'toolVersion' | 'remedies'>,
  at: Date,
): object {
  const time = at.toISOString().slice(0, 19)
  const tool = { id: 'semgrep-assistant', name, version: toolVersion, vendor: { name } }
  return {
    version,
    scan: {
      type: 'sast',
      status: 'success',
      start_time: time,
      end_time: time,
      analyzer: tool,
      scanner: tool,
    },
    vulnerabilities: decisions.map((decision) =>
      vulnerabilityOf(decision, remedies.get(decision.finding.fingerprint)),
    ),
  }
}

function vulnerabilityOf(decision: Decision, remedy: Remedy | undefined): object {
  const { finding, assessment } = decision
  const { from, to } = flaggedLines(finding)
  return {
    id: finding.fingerprint,
    name: oneLine(titleOf(finding.rule), 255),
    // GitLab reads it as markdown.
    description: prose(`${verdictWords(assessment)}. ${reasonOf(assessment)}`, 2000),
    ...(remedy && remedy.steps.length > 0 && !isLikelyFalse(decision) && { solution: solutionOf(remedy) }),
    severity: severities[finding.rule.severity],
    identifiers: identifiersOf(finding.rule),
    location: { file: finding.path, start_line: from, end_line: to },
    ...(isLikelyFalse(decision) && { flags: [flagOf(decision)] }),
  }
}

/** As many steps as GitLab takes, which reads them as markdown. */
function solutionOf({ steps }: Remedy): string {
  let solution = ''
  for (const [index, step] of steps.entries()) {
    const next = `${solution}${index + 1}. ${prose(step, 600)}\n`
    if (next.length > maxSolution) break
    solution = next
  }
  return solution.trimEnd()
}

/** The first one is what GitLab knows a finding by from one commit to the next. */
function identifiersOf({ name: rule, cwes }: Rule): object[] {
  const weaknesses = cwes.flatMap((cwe) => {
    const number = /^CWE-(\d+)$/.exec(cwe)?.[1]
    if (number === undefined) return []
    const url = `https://cwe.mitre.org/data/definitions/${number}.html`
    return [{ type: 'cwe', name: cwe, value: number, url }]
  })
  const primary = { type: 'semgrep_id', name: cut(rule, 255), value: rule }
  return [primary, ...weaknesses].slice(0, maxIdentifiers)
}

function flagOf({ assessment, said }: Decision): object {
  const description = said === null ? reasonOf(assessment) : `${said.name}: ${said.reason}`
  return {
    type: 'flagged-as-likely-false-positive',
    origin: name,
    description: oneLine(description, 1000) || 'No reason is known.',
  }
}
