import { shownDigest } from '../core/cache-key.ts'
import { count } from '../core/counts.ts'
import { coverageOf } from '../core/coverage.ts'
import type { DecisionContext, Judged } from '../core/decision.ts'
import type { Evidence } from '../core/evidence.ts'
import { exitStatusOf, failing } from '../core/exit-status.ts'
import type { Finding } from '../core/finding.ts'
import { addressing } from '../core/injection/addresses.ts'
import { withBesides } from '../core/more-code.ts'
import type { Silencing } from '../core/plan/silencing.ts'
import { mayBlock } from '../core/policy/may-block.ts'
import { redact } from '../core/redaction.ts'
import type { Review } from '../core/review.ts'
import { mergeScans } from '../core/scan/merge-scans.ts'
import type { Settings } from '../settings.ts'
import { withoutOwnSecrets } from './own-secrets.ts'
import { assessFindings } from './review/assess.ts'
import { answersIn, exportCases, finishBatch } from './review/batch.ts'
import { openCache } from './review/cache.ts'
import { contextOf, decideOne } from './review/decide-one.ts'
import { type Dialogue, listen, readDialogue } from './review/dialogue.ts'
import { placeFindings } from './review/findings.ts'
import { gatherForRun } from './review/gather.ts'
import { refuseEmpty, refuseTracked } from './review/guards.ts'
import { judge } from './review/judge.ts'
import { notesOf } from './review/notes.ts'
import { providerFacts } from './review/provider-facts.ts'
import { permitToHide } from './review/qualification.ts'
import { scanFacts } from './review/scan-facts.ts'
import { readScans } from './review/scans.ts'
import { lookAgain } from './review/second-look.ts'
import { addedSilencings, silencedFindings } from './review/silenced.ts'
import type { Subject } from './review/subject.ts'
import type { Runtime } from './runtime.ts'

/** A review, and what was said about the change before; null where nobody says anything. */
export interface Reviewed {
  review: Review
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
  const { assessed, shown, notes } = await assess(judged, subject, settings, runtime)
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
  const provider = providerFacts(assessed, settings, runtime)
  // What was paid for is kept, whatever comes after.
  const cacheNotes = await assessed.cache.close()
  await finishBatch(assessed, settings, runtime)
  const decisions = confirmed === assessed.assessments ? permitted : decideAll(permit.mayHide, confirmed)
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
    remedies: new Map(),
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
      ...notes,
      ...assessed.notes,
      ...notesOf(subject, scan, settings, event),
      ...cacheNotes,
    ],
  }
  return { review: made, dialogue: dialogue && { ...dialogue, shownDigests: shown.digests } }
}

async function assess(
  judged: Omit<Judged, 'assessment'>[],
  subject: Subject,
  settings: Settings,
  runtime: Runtime,
) {
  const ready = await gatherForRun(judged, subject, settings, runtime)
  const { reviewed, gathered, redactor, moreCode } = ready
  const assessed = await assessFindings(reviewed, gathered, settings, {
    runtime,
    keyless: runtime.event.keyless,
    policy: subject.policy,
    privacyUnclear: subject.policy.privacyUnclear,
    openCache: () => openCache(settings, subject, runtime),
    moreCode,
    redactReply: async (text) => {
      const words = withoutOwnSecrets(settings, text)
      return redact(words, await redactor.find(words))
    },
    progress: (done, all, id) => {
      if (done === all || Math.floor((done * 4) / all) > Math.floor(((done - 1) * 4) / all)) {
        runtime.output.note(`Asked ${id} about ${done} of ${all} findings.\n`)
      }
    },
  })
  const evidence = new Map<string, Evidence>()
  const digests = new Map<string, string>()
  for (const each of gathered) {
    if (!('pieces' in each)) continue
    const { fingerprint } = each.finding
    digests.set(fingerprint, shownDigest(each))
    const answer = assessed.assessments.get(fingerprint)
    evidence.set(fingerprint, withBesides(each, answer?.status === 'analyzed' ? answer.besides : undefined))
  }
  const addressed = new Map(
    [...evidence].map(([fingerprint, { pieces }]) => [fingerprint, addressing(pieces)] as const),
  )
  return { assessed, shown: { evidence, digests, addressed }, notes: ready.notes }
}

/** What had a comment is known better than the line that silences it. */
function joinSilencings(added: Silencing[], known: Silencing[]): Silencing[] {
  const named = new Set(known.map(({ path, line }) => `${path}:${line}`))
  return [...known, ...added.filter(({ path, line }) => !named.has(`${path}:${line}`))]
}
