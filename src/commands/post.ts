import type { Decision } from '../core/decision.ts'
import type { Event } from '../core/event.ts'
import { exitStatus } from '../core/exit-status.ts'
import type { Results } from '../core/host/results.ts'
import { HostError } from '../core/host-error.ts'
import { type Mark, markLength, readMark, withMark } from '../core/plan/mark.ts'
import { type Plan, planReview } from '../core/plan/plan.ts'
import type { CodeHost, Conversation, Operation, Outcome } from '../core/platform.ts'
import type { LinkTarget } from '../core/render/links.ts'
import { reportedFindings } from '../core/render/reported.ts'
import { hasNews, renderSummary, summaryDigest } from '../core/render/summary.ts'
import { headline } from '../core/render/words.ts'
import type { Review } from '../core/review.ts'
import type { Settings } from '../settings.ts'
import { outcomeNotes, overflowNotes, trialNote } from './post-notes.ts'
import type { Subject } from './review/subject.ts'
import type { Reviewed } from './review.ts'

type Spoken = NonNullable<Reviewed['dialogue']>

/** What came of posting. */
export interface Posted {
  /** Sentences for the log and the job summary. */
  notes: string[]
  /** Findings that no comment shows, for the annotations of the run. */
  unseen: Decision[]
  /** The host shows the missing answers as a check that is neither good nor bad. */
  neutral: boolean
}

/** Brings comments and summary of a change up to date. `shown` is `review` as its readers may see it. */
export async function post(
  review: Review,
  shown: Review,
  dialogue: Spoken,
  subject: Subject & { host: CodeHost; head: string },
  settings: Settings,
  event: Pick<Event, 'foreignScan'>,
): Promise<Posted> {
  const { host, head } = subject
  const target = { forms: host.links, commit: head }
  const plan = planOf(review, shown, dialogue, subject, settings, target)
  const notes = overflowNotes(plan, settings)
  if (settings.post === 'none') {
    const operations = [...plan.operations, ...summaryOf(shown, dialogue, host, settings, target, false)]
    return { notes: [trialNote(operations), ...notes], unseen: [], neutral: false }
  }
  const { neutral, notes: said } = await host.publish(resultsOf(shown, dialogue, settings, event))
  const operations = [...plan.operations, ...summaryOf(shown, dialogue, host, settings, target, neutral)]
  const outcomes = await host
    .apply(operations, dialogue.conversation)
    .catch((error) => giveUp(operations, error))
  return {
    notes: [...outcomeNotes(outcomes, host.rights), ...said, ...notes],
    unseen: [...lost(outcomes, plan, shown), ...plan.unplaced],
    neutral,
  }
}

/** Findings that people should see somewhere where nothing could be posted at all. */
export function unposted(shown: Review, note: string | null): Posted {
  return {
    notes: note === null ? [] : [note],
    unseen: shown.decisions.filter(({ action }) => action === 'comment' || action === 'annotate'),
    neutral: false,
  }
}

function stateOf(status: number): Results['state'] {
  if (status === exitStatus.ok) return 'passed'
  return status === exitStatus.notAnalyzed ? 'incomplete' : 'failed'
}

function resultsOf(
  shown: Review,
  { conversation }: Spoken,
  settings: Settings,
  { foreignScan }: Pick<Event, 'foreignScan'>,
): Results {
  const { status } = shown
  return {
    title: checkName(settings),
    name: settings.name,
    state: stateOf(status),
    missingAnswers: status === exitStatus.notAnalyzed && settings['on-ai-failure'] === 'warn',
    foreignScan,
    wasNeutral: existingSummary(conversation, settings.name)?.mark.neutral === true,
    headline: headline(shown),
    findings: reportedFindings(shown),
  }
}

function planOf(
  review: Review,
  shown: Review,
  dialogue: Spoken,
  { host, head, diff }: Subject & { host: CodeHost; head: string },
  settings: Settings,
  target: LinkTarget,
): Plan {
  const visible = new Set(shown.decisions.map(({ finding }) => finding.fingerprint))
  const isPublicView = shown !== review
  return planReview({
    ...dialogue,
    name: settings.name,
    head,
    scans: review.scans.length,
    assessor: review.provider.id,
    account: dialogue.conversation.account,
    decisions: review.decisions,
    mayShow: ({ finding }) => visible.has(finding.fingerprint),
    evidence: shown.evidence,
    remedies: shown.remedies,
    diff: diff ?? new Map(),
    limits: host.limits,
    forms: host.forms,
    maxComments: settings['max-comments'],
    comment: {
      target,
      html: host.forms.html,
      assessor: review.provider.id,
      suggestion: host.forms.suggestion,
      showFixes: review.showFixes,
      mayName: isPublicView ? (path, line) => diff?.get(path)?.added.has(line) === true : null,
    },
  })
}

/** The one summary of this run's name: written where there is news, edited only when it would say something else. */
function summaryOf(
  shown: Review,
  { conversation, expectedScans }: Spoken,
  host: CodeHost,
  { name }: Settings,
  target: LinkTarget,
  neutral: boolean,
): Operation[] {
  const existing = existingSummary(conversation, name)
  const says = summaryDigest(shown)
  if (existing?.mark.says === says || (existing === null && !hasNews(shown))) return []
  const mark = { version: 1 as const, name, scans: expectedScans, onFile: false, findings: [], says, neutral }
  const limit = host.limits.body - markLength(mark, host.forms) - 200
  const title = name === 'default' ? 'Semgrep Assistant' : `Semgrep Assistant · ${name}`
  const text = renderSummary(shown, { kind: 'comment', target, html: host.forms.html, charts: false, limit })
  const body = withMark(`### ${title}\n\n${text}`, mark, host.forms)
  return [{ kind: 'summary', commentId: existing?.commentId ?? null, body }]
}

function existingSummary({ remarks }: Conversation, name: string): { commentId: string; mark: Mark } | null {
  for (const { commentId, body, ours } of remarks) {
    const mark = ours ? readMark(body) : null
    if (mark !== null && mark.name === name && mark.says !== null) return { commentId, mark }
  }
  return null
}

/** Before anything was written: nothing is lost, since every finding is in the report. */
function giveUp(operations: Operation[], error: unknown): Outcome[] {
  if (!(error instanceof HostError)) throw error
  return operations.map((operation) => ({ operation, status: 'failed', detail: error.message }))
}

/** Findings whose comment was to be opened and was not. */
function lost(outcomes: Outcome[], plan: Plan, shown: Review): Decision[] {
  const failed = new Set(
    outcomes.flatMap(({ operation, status }) =>
      operation.kind === 'open' && (status === 'refused' || status === 'failed')
        ? operation.fingerprints
        : [],
    ),
  )
  // Where nothing at all can be posted, what found no room is not in a summary comment either.
  const summary = outcomes.find(({ operation }) => operation.kind === 'summary')
  const overflow = summary?.status === 'refused' || summary?.status === 'failed' ? plan.overflow : []
  return [...shown.decisions.filter(({ finding }) => failed.has(finding.fingerprint)), ...overflow]
}

function checkName({ name }: Settings): string {
  return name === 'default' ? 'Semgrep Assistant' : `Semgrep Assistant (${name})`
}
