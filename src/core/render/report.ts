import * as z from 'zod'
import { confidences, notAnalyzedKinds, reuses, verdicts } from '../assessment.ts'
import type { Decision } from '../decision.ts'
import { compare, modes, severities } from '../finding.ts'
import { words } from '../plan/word.ts'
import type { Review } from '../review.ts'
import { visible } from '../text/encode.ts'
import { titleOf } from '../weakness.ts'
import { costOf } from './costs.ts'
import { RemedyReport, remedyOf } from './report-remedy.ts'

const count = z.int().min(0)
const Usage = z.strictObject({ input: count, cachedInput: count, output: count })
const Place = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1).describe('In UTF-8 bytes, as Semgrep counts.'),
})

/** `report.json`, as published in `schemas/report.schema.json`. A change of meaning gets a new version. */
export const Report = z.strictObject({
  version: z.literal(1),
  tool: z.strictObject({ name: z.literal('semgrep-assistant'), version: z.string() }),
  subject: z.string().describe('What was reviewed, for people.'),
  base: z.string().nullable().describe('Commit with which the change was compared.'),
  head: z.string().nullable().describe('Commit or tree that was reviewed.'),
  scans: z.array(
    z.strictObject({
      name: z.string(),
      sha256: z.string(),
      format: z.string(),
      version: z.string().nullable(),
    }),
  ),
  policy: z.strictObject({
    source: z.string().nullable(),
    sha256: z.string().nullable(),
    faults: z.array(z.strictObject({ line: z.int(), message: z.string() })),
  }),
  provider: z.strictObject({
    id: z.string(),
    models: z.array(z.string()).describe('Models that answered, as the vendor names them.'),
    promptVersion: z.string().nullable(),
    questions: count,
    reused: count.describe('Answers that come from earlier runs.'),
    requests: z
      .strictObject({ answered: count, refused: count })
      .describe('What the model asked to be shown besides.'),
    usage: Usage.describe('Tokens; cached input is part of input.'),
    cost: z.number().min(0).nullable().describe('By price-input and price-output; null without.'),
    change: z
      .strictObject({ runs: count, questions: count, usage: Usage })
      .nullable()
      .describe('What this change has cost in all its runs; null where nobody keeps count.'),
  }),
  status: z.int().describe('Exit status of the run.'),
  failOn: z.string(),
  counts: z.strictObject({
    total: count,
    analyzed: count,
    notAnalyzed: count,
    truePositives: count,
    falsePositives: count,
    needsReview: count,
    hidden: count,
    annotated: count,
    commented: count,
    blocked: count,
    monitored: count,
    outside: count,
    suppressed: count,
    duplicates: count,
    broken: count,
  }),
  coverage: z.strictObject({
    changed: count.nullable(),
    changedScanned: count.nullable(),
    scanned: count.nullable(),
    gaps: z.array(z.strictObject({ path: z.string(), why: z.string() })),
  }),
  scanFailures: z.array(z.string()),
  broken: z.array(z.strictObject({ at: z.string(), problem: z.string() })),
  silencings: z
    .array(
      z.strictObject({
        path: z.string(),
        line: z.int().min(1).nullable(),
        rules: z.array(z.string()).nullable().describe('Null for all rules.'),
        kind: z.enum(['silenced', 'unread']).describe('unread: the scan does not show that it is fixed.'),
        blocks: z.boolean().describe('It hides a finding on which the policy blocks, and fails the run.'),
      }),
    )
    .describe('What the scan leaves out because of the change, or cannot tell.'),
  notes: z.array(z.string()),
  findings: z.array(
    z.strictObject({
      fingerprint: z.string(),
      rule: z.string(),
      ruleId: z.string().describe('As Semgrep printed it.'),
      title: z.string(),
      severity: z.enum(severities),
      cwes: z.array(z.string()),
      references: z.array(z.string()),
      path: z.string(),
      start: Place,
      end: Place,
      head: z
        .strictObject({ from: z.int().min(1), to: z.int().min(1) })
        .nullable()
        .describe('Lines at head.'),
      inScope: z.boolean(),
      scope: z.string().describe('Why it is in scope or not.'),
      mode: z.enum(modes),
      modeBecause: z.string(),
      action: z.enum(['comment', 'annotate', 'hide', 'report']),
      blocks: z.boolean(),
      because: z.string(),
      addressesReviewer: z
        .array(z.strictObject({ path: z.string(), from: z.int().min(1), to: z.int().min(1) }))
        .optional()
        .describe('Lines of its code that address whoever reviews it. Absent where there are none.'),
      silenced: z.boolean().describe('The change silences it in the code, and the policy blocks on it.'),
      said: z
        .strictObject({ word: z.enum(words), by: z.string(), reason: z.string() })
        .nullable()
        .describe('What a person decided in the finding’s thread, as far as it counts.'),
      assessment: z
        .discriminatedUnion('status', [
          z.strictObject({
            status: z.literal('analyzed'),
            verdict: z.enum(verdicts),
            confidence: z.enum(confidences),
            reason: z.string(),
            component: z.string().nullable(),
            citations: z.array(
              z.strictObject({
                path: z.string(),
                line: z.int(),
                holds: z.boolean().describe('The quoted code stands there.'),
                decides: z.boolean().describe('It shows more than the flagged code itself.'),
              }),
            ),
            reused: z
              .enum(reuses)
              .nullable()
              .describe(
                'Null for an answer of this run; else of an earlier one: proved to be our own, or not.',
              ),
            changedWithoutComments: z
              .literal(true)
              .optional()
              .describe(
                'Asked again without comments and prose, the model said something else. Absent where it did not.',
              ),
          }),
          z.strictObject({
            status: z.literal('not_analyzed'),
            kind: z.enum(notAnalyzedKinds),
            detail: z.string(),
          }),
        ])
        .nullable()
        .describe('Null where nobody was asked: out of scope, or only monitored.'),
      remedy: RemedyReport.optional().describe('What is proposed to do. Absent where there is nothing.'),
    }),
  ),
})
export type Report = z.infer<typeof Report>

/** The review as data, findings by place. Holds no source code but that of fixes. */
export function renderReport(review: Review): Report {
  const { counts, suppressed, duplicates, broken } = review
  return {
    version: 1,
    tool: { name: 'semgrep-assistant', version: review.toolVersion },
    subject: review.subject,
    base: review.base,
    head: review.head,
    scans: review.scans,
    policy: review.policy,
    provider: providerOf(review),
    status: review.status,
    failOn: review.failOn,
    counts: { ...counts, suppressed, duplicates, broken: broken.length },
    coverage: review.coverage,
    scanFailures: review.scanFailures.map(visible),
    broken,
    silencings: review.silencings,
    notes: review.notes,
    findings: [...review.decisions].sort(byPlace).map((decision) => findingOf(decision, review)),
  }
}

function providerOf({ provider }: Review): Report['provider'] {
  const { prices, ...about } = provider
  return { ...about, cost: costOf(provider.usage, prices) }
}

function findingOf(decision: Decision, review: Review): Report['findings'][number] {
  const { finding, scope, mode, assessment, action, blocks, because, said, addressesReviewer } = decision
  const { rule } = finding
  const remedy = review.remedies.get(finding.fingerprint)
  return {
    fingerprint: finding.fingerprint,
    rule: rule.name,
    ruleId: rule.id,
    title: titleOf(rule),
    severity: rule.severity,
    cwes: rule.cwes,
    references: rule.references,
    path: finding.path,
    start: finding.span.start,
    end: finding.span.end,
    head: finding.head,
    inScope: scope.inside,
    scope: scope.because,
    mode: mode.mode,
    modeBecause: mode.because,
    action,
    blocks,
    because,
    ...(addressesReviewer.length > 0 && { addressesReviewer }),
    silenced: finding.silenced,
    said: said === null ? null : { word: said.word, by: said.by, reason: said.reason },
    assessment: assessmentOf(assessment),
    ...(remedy && { remedy: remedyOf(remedy, review.showFixes) }),
  }
}

function assessmentOf(assessment: Decision['assessment']): Report['findings'][number]['assessment'] {
  if (assessment === null) return null
  if (assessment.status === 'not_analyzed') {
    return { status: 'not_analyzed', kind: assessment.kind, detail: visible(assessment.detail) }
  }
  const { verdict, confidence, reason, component, citations, reused = null, secondLook } = assessment
  return {
    status: 'analyzed',
    verdict,
    confidence,
    reason: visible(reason),
    component,
    citations: citations.map(({ path, line, holds, decides }) => ({ path, line, holds, decides })),
    reused,
    ...(secondLook === 'changed' && { changedWithoutComments: true as const }),
  }
}

function byPlace(a: Decision, b: Decision): number {
  return (
    compare(a.finding.path, b.finding.path) ||
    a.finding.span.start.line - b.finding.span.start.line ||
    a.finding.span.start.column - b.finding.span.start.column ||
    compare(a.finding.fingerprint, b.finding.fingerprint)
  )
}
