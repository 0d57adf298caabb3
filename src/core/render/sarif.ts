import type { Decision } from '../decision.ts'
import { compare, type Rule, type Severity } from '../finding.ts'
import type { OfferedFix } from '../fix/fix.ts'
import type { Review } from '../review.ts'
import { visible } from '../text/encode.ts'
import { titleOf } from '../weakness.ts'
import { flaggedLines, reasonOf, verdictWords } from './words.ts'

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  critical: 'error',
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/**
 * The review as SARIF 2.1.0: every finding is a result, hidden ones with a suppression, our fingerprint in place of
 * Semgrep's, only the rules that fired. Lines without columns: SARIF counts UTF-16 units where Semgrep counts bytes.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
export function renderSarif(review: Review): object {
  const rules = [
    ...new Map(review.decisions.map(({ finding }) => [finding.rule.name, finding.rule])).values(),
  ]
  rules.sort((a, b) => compare(a.name, b.name))
  const indexes = new Map(rules.map((rule, index) => [rule.name, index]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Semgrep Assistant',
            semanticVersion: review.toolVersion,
            rules: rules.map(ruleOf),
          },
        },
        results: review.decisions.map((decision) =>
          resultOf(decision, indexes.get(decision.finding.rule.name) ?? 0, review),
        ),
      },
    ],
  }
}

function ruleOf(rule: Rule): object {
  const help = rule.references.find(
    (reference) => /^https:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/.test(reference) && URL.canParse(reference),
  )
  return {
    id: rule.name,
    name: rule.name,
    shortDescription: { text: visible(titleOf(rule)) },
    defaultConfiguration: { level: levels[rule.severity] },
    ...(help && { helpUri: help }),
    properties: { tags: [...rule.cwes, ...(rule.category === null ? [] : [rule.category])] },
  }
}

function resultOf(
  { finding, assessment, action, mode, because }: Decision,
  ruleIndex: number,
  { remedies }: Pick<Review, 'remedies'>,
): object {
  const fix = remedies.get(finding.fingerprint)?.fix ?? null
  const lines = flaggedLines(finding)
  const verdict = `${verdictWords(assessment)}. ${reasonOf(assessment)}`.trim()
  return {
    ruleId: finding.rule.name,
    ruleIndex,
    level: levels[finding.rule.severity],
    message: {
      text: visible(assessment === null ? titleOf(finding.rule) : `${titleOf(finding.rule)}: ${verdict}`),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: uriOf(finding.path),
            uriBaseId: '%SRCROOT%',
          },
          region: { startLine: lines.from, endLine: lines.to },
        },
      },
    ],
    partialFingerprints: { 'semgrepAssistant/v1': finding.fingerprint },
    ...(action === 'hide' && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: visible(reasonOf(assessment)) }],
    }),
    ...(fix?.check.outcome === 'checked' && { fixes: [fixOf(fix)] }),
    properties: {
      action,
      because: visible(because),
      mode: mode.mode,
      ...(assessment?.status === 'analyzed' && {
        verdict: assessment.verdict,
        confidence: assessment.confidence,
      }),
    },
  }
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** Whole lines: what is put in goes before the first line that stays. §3.55 */
function fixOf({ edits, explanation }: OfferedFix): object {
  const paths = [...new Set(edits.map(({ path }) => path))]
  return {
    ...(explanation !== '' && { description: { text: visible(explanation) } }),
    artifactChanges: paths.map((path) => ({
      artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
      replacements: edits
        .filter((edit) => edit.path === path)
        .map(({ from, to, lines }) => ({
          deletedRegion: { startLine: from, startColumn: 1, endLine: to + 1, endColumn: 1 },
          insertedContent: { text: lines.map((line) => `${line}\n`).join('') },
        })),
    })),
  }
}
