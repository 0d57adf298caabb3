import { count } from '../core/counts.ts'
import { coverageOf } from '../core/coverage.ts'
import type { DecisionContext } from '../core/decision.ts'
import { exitStatusOf, failing } from '../core/exit-status.ts'
import type { Finding } from '../core/finding.ts'
import type { FixedFile } from '../core/fix/patch-file.ts'
import type { Silencing } from '../core/plan/silencing.ts'
import { mayBlock } from '../core/policy/may-block.ts'
import type { Review } from '../core/review.ts'
import { mergeScans } from '../core/scan/merge-scans.ts'
import type { Settings } from '../settings.ts'
import { assessReady } from './review/assess-ready.ts'
import { answersIn, exportCases, finishBatch } from './review/batch.ts'
import { contextOf, decideOne } from './review/decide-one.ts'
import { type Dialogue, listen, readDialogue } from './review/dialogue.ts'
import { placeFindings } from './review/findings.ts'
import { gatherForRun } from './review/gather.ts'
import { refuseEmpty, refuseTracked } from './review/guards.ts'
import { judge } from './review/judge.ts'
import { notesOf } from './review/notes.ts'
import { providerFacts } from './review/provider-facts.ts'
import { permitToHide } from './review/qualification.ts'
import { remedyAll } from './review/remedy-all.ts'
import { scanFacts } from './review/scan-facts.ts'
import { readScans } from './review/scans.ts'
import { lookAgain } from './review/second-look.ts'
import { addedSilencings, silencedFindings } from './review/silenced.ts'
import type { Subject } from './review/subject.ts'
import type { Runtime } from './runtime.ts'

/** A review, and what was said about the change before; null where nobody says anything. */
export interface Reviewed {
  review: Review
  /** Files as they are after all checked fixes that go together. */
  fixed: FixedFile[]
  dialogue: (Dialogue & { shownDigests: ReadonlyMap<string, string> }) | null
}

/** Reviews a scan: reads, places, scopes, listens, assesses, decides. Writes nothing but progress. */
export async function review(settings: Settings, subject: Subject, runtime: Runtime): Promise<Reviewed> {
  const { event } = runtime
  const { scans, files } = await readScans(settings.scan, runtime.folder)
  await refuseTracked('scan', files, subject, runtime)
  await refuseTracked('batch-import', answersIn(settings, runtime), subject, runtime)
  const scan = mergeScans(scans)
  refuseEmpty(scan)
  const [placed, conversation] = await Promise.all([
    placeFindings(scan, subject, settings),
    readDialogue(subject.host),
  ])
  const added = subject.change === null ? [] : await addedSilencings(subject.diff ?? new Map(), subject.files)
  const standIns = silencedFindings(added, placed, subject.policy)
  const found = await judge(placed, standIns, subject, settings, runtime)
  const facts = await scanFacts(scan, scans.length, placed.map, added, subject, settings, event.foreignScan)
  const dialogue =
    conversation === null || typeof conversation === 'string'
      ? null
      : await listen(conversation, settings.name, subject, placed, standIns, found, facts)
  const judged = found.filter(({ finding }) => dialogue?.superseded.has(finding.fingerprint) !== true)
  const ready = await gatherForRun(judged, subject, settings, runtime)
  const { assessed, shown } = await assessReady(ready, subject, settings, runtime)
  const { evidence } = shown
  const contextFor = (finding: Finding) =>
    contextOf(finding, shown, dialogue, assessed.providerId, subject, settings, runtime)
  const decideAll = (mayHide: DecisionContext['mayHide'], assessments = assessed.assessments) =>
    judged.map((each) =>
      decideOne(each, assessments, evidence, subject, { ...contextFor(each.finding), mayHide }),
    )
  const hopeful = decideAll(true)
  const { store } = assessed.cache
  const permit = await permitToHide(hopeful, assessed.examinee, store, runtime.output)
  const permitted = permit.mayHide === true ? hopeful : decideAll(permit.mayHide)
  // Without these nothing is hidden: where tokens are scarce, they come before second questions.
  await exportCases(assessed, settings, store)
  const confirmed = await lookAgain(permitted, evidence, assessed, contextFor, settings, runtime.output)
  const decisions = confirmed === assessed.assessments ? permitted : decideAll(permit.mayHide, confirmed)
  const remedied = await remedyAll(decisions, ready, evidence, assessed, subject, settings, runtime)
  const provider = providerFacts(assessed, settings, runtime)
  // What was paid for is kept, whatever comes after.
  const cacheNotes = await assessed.cache.close()
  await finishBatch(assessed, settings, runtime)
  // Nobody can have agreed where nobody can be heard.
  const unheard = typeof conversation === 'string' && mayBlock(null, [], subject.policy)
  const silencings = joinSilencings(
    added.map((each) => ({ ...each, blocks: unheard })),
    dialogue?.silencings ?? [],
  )
  const failOn = settings['fail-on']
  const made: Review = {
    toolVersion: runtime.toolVersion,
    subject: subject.label,
    base: settings.scope === 'all' ? null : (subject.change?.base ?? null),
    head: subject.head,
    isChange: subject.change !== null && settings.scope !== 'all',
    decisions,
    evidence,
    counts: count(decisions),
    coverage: coverageOf(scan, settings.scope === 'all' ? null : subject.diff, placed.map),
    scans: scans.map(({ name, sha256, format, version }) => ({ name, sha256, format, version })),
    broken: [...scan.broken, ...placed.broken],
    suppressed: scan.silenced.length,
    duplicates: scan.duplicates,
    scanFailures: scan.failures,
    silencings,
    edited: subject.edited,
    policy: { source: subject.policy.source, sha256: subject.policy.sha256, faults: subject.policy.faults },
    provider,
    correspondence: assessed.correspondence,
    failOn,
    showFixes: settings.autofix,
    remedies: remedied.remedies,
    patch: remedied.patch,
    failing: failing(decisions, failOn),
    status: exitStatusOf({
      decisions,
      failOn,
      onAiFailure: settings['on-ai-failure'],
      breaksPolicy: subject.brokenByChange.length > 0,
      silencesBlocking: silencings.some(({ blocks }) => blocks),
      trial: settings.post === 'none',
      keyless: runtime.event.keyless,
      cancelled: runtime.cancelled.aborted,
      delivered: true,
    }),
    trial: settings.post === 'none',
    root: subject.folder.root,
    notes: [
      ...(typeof conversation === 'string' ? [conversation] : []),
      ...permit.notes,
      ...ready.notes,
      ...assessed.notes,
      ...remedied.notes,
      ...notesOf(subject, scan, settings, event),
      ...cacheNotes,
    ],
  }
  return {
    review: made,
    fixed: remedied.files,
    dialogue: dialogue && { ...dialogue, shownDigests: shown.digests },
  }
}

/** What had a comment is known better than the line that silences it. */
function joinSilencings(added: Silencing[], known: Silencing[]): Silencing[] {
  const named = new Set(known.map(({ path, line }) => `${path}:${line}`))
  return [...known, ...added.filter(({ path, line }) => !named.has(`${path}:${line}`))]
}
