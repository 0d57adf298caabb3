import type { Decision } from '../decision.ts'
import { compare, type Rule, type Severity } from '../finding.ts'
import type { Edit, OfferedFix } from '../fix/fix.ts'
import type { Review } from '../review.ts'
import { visible } from '../text/encode.ts'
import { isExact } from '../text/markdown.ts'
import { titleOf } from '../weakness.ts'
import { checkedWords } from './remedy.ts'
import { flaggedLines, isLikelyFalse, reasonOf, verdictWords } from './words.ts'

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

function resultOf(decision: Decision, ruleIndex: number, { remedies, showFixes }: Review): object {
  const { finding, assessment, action, mode, because } = decision
  const fix = isLikelyFalse(decision) ? null : (remedies.get(finding.fingerprint)?.fix ?? null)
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
          artifactLocation: artifact(finding.path),
          region: { startLine: lines.from, endLine: lines.to },
        },
      },
    ],
    partialFingerprints: { 'semgrepAssistant/v1': finding.fingerprint },
    ...(fix !== null && showFixes && isExactlyShown(fix) && { fixes: [fixOf(fix)] }),
    ...(action === 'hide' && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: visible(reasonOf(assessment)) }],
    }),
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

function artifact(path: string): object {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}

/** Only what was checked, and what a tool would write is what people see: nothing of it is redacted. */
function isExactlyShown({ check, edits, changes }: OfferedFix): boolean {
  return (
    check.outcome === 'checked' &&
    edits.every(
      ({ lines }, index) => lines.every(isExact) && lines.join('\n') === changes[index]?.after.join('\n'),
    )
  )
}

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317881 (section 3.55) */
function fixOf(fix: OfferedFix): object {
  const paths = [...new Set(fix.edits.map(({ path }) => path))]
  return {
    description: {
      text: visible([fix.explanation, checkedWords(fix)].filter((text) => text !== '').join(' · ')),
    },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path),
      replacements: fix.edits.filter((edit) => edit.path === path).map(replacementOf),
    })),
  }
}

/** A region without columns ends before the ending of its last line; what takes whole lines away reaches to the next one. */
function replacementOf({ from, to, lines }: Edit): object {
  if (to >= from && lines.length > 0)
    return {
      deletedRegion: { startLine: from, endLine: to },
      insertedContent: { text: lines.join('\n') },
    }
  const deletedRegion = { startLine: from, startColumn: 1, endLine: to + 1, endColumn: 1 }
  return lines.length === 0
    ? { deletedRegion }
    : { deletedRegion, insertedContent: { text: lines.map((line) => `${line}\n`).join('') } }
}
