import { askRemedies, type RemedyOutcome, type RemedyWanted } from '../../assess/remedy.ts'
import { atLeast } from '../../core/assessment.ts'
import { type Decision, isReviewed } from '../../core/decision.ts'
import type { Evidence } from '../../core/evidence.ts'
import type { Finding } from '../../core/finding.ts'
import { type Choice, chooseFixes, type Proposal } from '../../core/fix/choose-fixes.ts'
import type { Fix, Remedies, Remedy } from '../../core/fix/fix.ts'
import { ruleEdits } from '../../core/fix/rule-edits.ts'
import { settleEdits } from '../../core/fix/settle.ts'
import type { ProposedFix } from '../../core/prompt/remedy-reply.ts'
import { plural, readingOrder } from '../../core/render/words.ts'
import { oneLine } from '../../core/text/encode.ts'
import type { Settings } from '../../settings.ts'
import type { Output } from '../../system/output.ts'
import { shownTo } from './ask-model.ts'
import type { Assessed } from './assess.ts'
import { type Bench, type Candidate, type Outcome, tryFixes } from './fix-bench.ts'

/** What remedies are made of. */
export interface RemedyContext {
  evidence: ReadonlyMap<string, Evidence>
  assessed: Pick<Assessed, 'examinee' | 'cache' | 'batch'>
  bench: Bench
  settings: Settings
  output: Pick<Output, 'note'>
  /** A maintainer's wish; null where there is none. */
  instruction: string | null
}

/** What is proposed, and what a reader has to know about it, in whole sentences. */
export interface Proposed {
  remedies: Remedies
  notes: string[]
}

/** Questions about remedies come after all others. */
const rankFrom = 100_000

interface Attempt {
  outcome: Outcome
  fix: Fix
  /** As the model wrote it. */
  proposed: ProposedFix | null
}

/** What has come of one finding so far. */
interface Work {
  decision: Decision
  finding: Finding
  said: Extract<RemedyOutcome, { reply: unknown }> | null
  attempt: Attempt | null
  dropped: Remedy['dropped']
}

/**
 * Proposes what to do about findings: the rule's own fix where it passes every check, else the model's, asked
 * once more with what failed; and guidance in either case. Never throws for what a model, a network or Semgrep does.
 */
export async function proposeRemedies(decisions: Decision[], context: RemedyContext): Promise<Proposed> {
  const { settings } = context
  const works = readingOrder(decisions).map(
    (decision): Work => ({ decision, finding: decision.finding, said: null, attempt: null, dropped: [] }),
  )
  // Whoever says how wants another than the rule's.
  if (settings.autofix && context.instruction === null) await tryRules(works, context)
  const failures = await askModel(works, context)
  const choices = chooseFixes(works.flatMap(proposalOf))
  const remedies = new Map(works.map((work) => [work.finding.fingerprint, remedyOf(work, choices)] as const))
  return {
    remedies: new Map([...remedies].filter(([, remedy]) => saysSomething(remedy))),
    notes: failureNotes(failures),
  }
}

/** Of what is no false positive; whoever says that it is none, or that it may stay, wants no change. */
export function wantsRemedy(decision: Decision): boolean {
  const { action, assessment, said, finding } = decision
  if (!isReviewed(decision) || (action !== 'comment' && action !== 'annotate') || finding.silenced)
    return false
  if (said?.word === 'fp' || said?.word === 'ar') return false
  return !(assessment?.status === 'analyzed' && assessment.verdict === 'false_positive')
}

async function tryRules(works: Work[], { bench }: RemedyContext): Promise<void> {
  const withFix = works.filter(({ finding }) => finding.fix !== null)
  const files = await bench.files.read([...new Set(withFix.map(({ finding }) => finding.path))])
  const made: { work: Work; candidate: Candidate }[] = []
  for (const work of withFix) {
    const { finding } = work
    const read = files.get(finding.path)
    const found =
      read !== undefined && 'bytes' in read
        ? ruleEdits(finding, read.bytes)
        : { none: 'its file cannot be read' }
    if ('none' in found) work.dropped.push({ source: 'rule', why: found.none })
    else made.push({ work, candidate: candidateOf(finding, ruleFix(found.edits), [finding.path]) })
  }
  await tryAll(made, bench, null)
}

function ruleFix(edits: Fix['edits']): Fix {
  return { source: 'rule', edits, confidence: null, explanation: '', beyond: null, removes: null }
}

function candidateOf(finding: Finding, fix: Fix, shown: readonly string[]): Candidate {
  return { finding, fix, shownFiles: new Set(shown) }
}

async function tryAll(
  made: readonly { work: Work; candidate: Candidate }[],
  bench: Bench,
  proposed: ReadonlyMap<Work, ProposedFix> | null,
): Promise<void> {
  const outcomes = await tryFixes(
    made.map(({ candidate }) => candidate),
    bench,
  )
  for (const [index, { work, candidate }] of made.entries()) {
    const outcome = outcomes[index]
    if (outcome === undefined) continue
    const { check } = outcome
    if (check.outcome === 'failed') work.dropped.push({ source: candidate.fix.source, why: check.why })
    work.attempt = { outcome, fix: candidate.fix, proposed: proposed?.get(work) ?? null }
  }
}

/** Asks for guidance and for fixes where the rule has none that works; for a fix that fails once more. Returns what it got no answer to. */
async function askModel(works: Work[], context: RemedyContext): Promise<RemedyOutcome[]> {
  const { assessed, settings, output } = context
  if (assessed.examinee === null || assessed.batch !== null) return []
  const wanted = works.flatMap((work) => wantedOf(work, context) ?? [])
  if (wanted.length === 0) return []
  output.note(`Asking how to mend ${plural(wanted.length, 'finding')}.\n`)
  const first = await ask(wanted, works, context)
  const failed = works.filter(
    ({ attempt }) => attempt?.outcome.check.outcome === 'failed' && attempt.proposed !== null,
  )
  const again = failed.flatMap((work) => wantedOf(work, context) ?? [])
  if (again.length === 0 || !settings.autofix) return first
  output.note(`Asking again about ${plural(again.length, 'change')} that cannot be used.\n`)
  return [...first, ...(await ask(again, works, context))]
}

function wantedOf(
  { decision, attempt }: Work,
  { evidence, settings, instruction }: RemedyContext,
): RemedyWanted | null {
  const { assessment, finding } = decision
  const shown = evidence.get(finding.fingerprint)
  if (assessment?.status !== 'analyzed' || shown === undefined) return null
  const works = attempt !== null && attempt.outcome.check.outcome !== 'failed'
  const wantsFix = settings.autofix && !works && settings['allow-code-in-prompts']
  if (!wantsFix && !settings.guidance) return null
  const { verdict, confidence, reason } = assessment
  const check = attempt?.outcome.check
  const failed =
    attempt?.proposed != null && check?.outcome === 'failed'
      ? { fix: attempt.proposed, why: check.why }
      : null
  return {
    evidence: shownTo(shown, settings),
    assessment: { verdict, confidence, reason },
    wantsFix,
    failed,
    instruction,
  }
}

async function ask(
  wanted: RemedyWanted[],
  works: Work[],
  { assessed, bench, settings }: RemedyContext,
): Promise<RemedyOutcome[]> {
  if (assessed.examinee === null) return []
  const { provider, redactReply, spending, signal } = assessed.examinee
  const { store } = assessed.cache
  const outcomes = await askRemedies(wanted, { provider, redactReply, spending, store, rankFrom }, signal)
  const byFingerprint = new Map(works.map((work) => [work.finding.fingerprint, work]))
  const made: { work: Work; candidate: Candidate }[] = []
  const proposed = new Map<Work, ProposedFix>()
  for (const outcome of outcomes) {
    const work = byFingerprint.get(outcome.fingerprint)
    const about = wanted.find(({ evidence }) => evidence.finding.fingerprint === outcome.fingerprint)
    if (work === undefined || about === undefined || !('reply' in outcome)) continue
    // What was said first stays where asking again brings a fix alone.
    work.said = work.said === null ? outcome : { ...work.said, fixedWith: outcome.fixedWith }
    const { fix } = outcome.reply
    if (fix === null || !about.wantsFix) continue
    if (!atLeast(fix.confidence, settings['autofix-min-confidence'])) {
      work.dropped.push({
        source: 'model',
        why: `its confidence, ${fix.confidence}, is below autofix-min-confidence`,
      })
      continue
    }
    proposed.set(work, fix)
    const candidate = await settled(work, fix, about.evidence, bench)
    if (candidate !== null) made.push({ work, candidate })
  }
  await tryAll(made, bench, proposed)
  return outcomes
}

/** The model's change as exact edits; one that makes no sense fails like any other. */
async function settled(
  work: Work,
  fix: ProposedFix,
  { pieces }: Evidence,
  bench: Bench,
): Promise<Candidate | null> {
  const paths = [...new Set(pieces.map(({ path }) => path))]
  const texts = new Map<string, string>()
  for (const path of paths) {
    const shown = await bench.linesOf(path)
    if (shown !== null) texts.set(path, shown.map((line) => `${line}\n`).join(''))
  }
  const { edits: proposed, confidence, explanation, beyond, removes } = fix
  const found = settleEdits(proposed, (path) => texts.get(path) ?? null)
  if ('fault' in found) {
    const why = found.fault.replace(/\.$/, '')
    work.dropped.push({ source: 'model', why })
    const made: Fix = { source: 'model', edits: [], confidence, explanation, beyond, removes }
    work.attempt = {
      outcome: { check: { outcome: 'failed', why }, removes: [], offer: null, after: new Map() },
      fix: made,
      proposed: fix,
    }
    return null
  }
  const made: Fix = { source: 'model', edits: found.edits, confidence, explanation, beyond, removes }
  return candidateOf(work.finding, made, paths)
}

function proposalOf({ finding, attempt }: Work): Proposal[] {
  const offer = attempt?.outcome.offer ?? null
  return offer === null
    ? []
    : [{ fingerprint: finding.fingerprint, fix: offer, removes: attempt?.outcome.removes ?? [] }]
}

function remedyOf({ finding, said, dropped }: Work, choices: ReadonlyMap<string, Choice>): Remedy {
  const { fingerprint } = finding
  const choice = choices.get(fingerprint)
  const refused =
    choice !== undefined && 'dropped' in choice ? [{ source: 'model' as const, why: choice.dropped }] : []
  return {
    fingerprint,
    why: said?.reply.why ?? null,
    steps: said?.reply.steps ?? [],
    fix: choice !== undefined && 'fix' in choice ? choice.fix : null,
    fixedWith: choice !== undefined && 'fixedWith' in choice ? choice.fixedWith : null,
    dropped: [...dropped, ...refused],
  }
}

function saysSomething({ why, steps, fix, fixedWith, dropped }: Remedy): boolean {
  return why !== null || steps.length > 0 || fix !== null || fixedWith !== null || dropped.length > 0
}

function failureNotes(outcomes: readonly RemedyOutcome[]): string[] {
  const failures = outcomes.flatMap((each) => ('kind' in each ? [each] : []))
  const [first] = failures
  if (first === undefined) return []
  return [`There is no guidance for ${plural(failures.length, 'finding')}: ${oneLine(first.detail, 300)}`]
}
