import { createHash } from 'node:crypto'
import type { Analyzed, CheckedCitation } from '../assessment.ts'
import { type Decision, isReviewed } from '../decision.ts'
import type { OfferedFix } from '../fix/fix.ts'
import type { Shown } from '../render/comment.ts'
import { type Heard, silence } from './hear.ts'
import type { MarkedFinding } from './mark.ts'
import { sameCode } from './match.ts'
import type { PlanInput } from './plan-input.ts'
import { isRelease } from './word.ts'

/** A finding as a comment shows it, and as its mark remembers it. */
export interface Item {
  marked: MarkedFinding
  shown: Shown
  unsure: boolean
}

/** A finding that is still reported: kept as it was where this review has no say in it. */
export function present(marked: MarkedFinding, decision: Decision, path: string, input: PlanInput): Item {
  if (!isReviewed(decision) || !input.mayShow(decision))
    return { marked, shown: { kind: 'kept', marked }, unsure: false }
  const heard = input.heard.get(decision.finding.fingerprint) ?? silence
  const next = { ...describe(decision, path, input), ...heardOf(heard) }
  const earlier = earlierAnswer(marked, next, decision)
  const judged = earlier === null || decision.said !== null ? decision : { ...decision, assessment: earlier }
  const shown = shownNow(judged, heard.objected, input)
  if (earlier === null) return { marked: next, shown, unsure: false }
  const { verdict, confidence, by } = marked
  const action = decision.said === null ? marked.action : next.action
  return { marked: { ...next, verdict, confidence, by, action }, shown, unsure: false }
}

/** A finding as a comment shows it today. */
export function shownNow(decision: Decision, objected: Heard['objected'], input: PlanInput): Shown {
  const { fingerprint } = decision.finding
  const remedy = input.remedies.get(fingerprint)
  const other = remedy?.fixedWith ?? null
  return {
    kind: 'live',
    decision,
    evidence: input.evidence.get(fingerprint),
    remedy,
    fixedWith:
      other === null
        ? undefined
        : input.decisions.find(({ finding }) => finding.fingerprint === other)?.finding,
    objected,
  }
}

/** A model that does not answer today takes nothing back of what it said of this code. */
function earlierAnswer(
  marked: MarkedFinding,
  next: MarkedFinding,
  { answer }: Decision,
): Analyzed<CheckedCitation> | null {
  const { verdict, confidence, state, code, fingerprint } = marked
  const isSame = state === 'open' && code === next.code && code !== ''
  if (answer?.status === 'analyzed' || !isSame || verdict === 'not_analyzed' || confidence === null)
    return null
  const why = answer === null ? '' : ` (${answer.kind})`
  const reason = `So it was judged in an earlier run, on the same code; this one got no answer${why}.`
  return { fingerprint, status: 'analyzed', verdict, confidence, reason, citations: [], component: null }
}

/** A finding that is not reported any more. */
export function past(marked: MarkedFinding, key: string, input: PlanInput): Item {
  const ruling = input.gone.get(key) ?? 'unknown'
  const heard = input.heardGone.get(key) ?? silence
  const commit = input.head
  const silenced = (about: MarkedFinding): Shown => ({
    kind: 'silenced',
    marked: about,
    commit,
    said: heard.said,
    objected: heard.objected,
  })
  if (ruling === 'unknown' || ruling === 'unread') {
    const shown = marked.state === 'silenced' ? silenced(marked) : { kind: 'gone' as const, marked, commit }
    return { marked, shown, unsure: true }
  }
  const next = { ...marked, state: ruling }
  if (ruling !== 'silenced')
    return { marked: next, shown: { kind: 'gone', marked: next, commit }, unsure: false }
  const now = { ...next, code: input.digestsGone.get(key) ?? '', ...heardOf(heard) }
  return { marked: now, shown: silenced(now), unsure: false }
}

function heardOf({ said, objected, mark }: Heard): Pick<MarkedFinding, 'heard' | 'said' | 'objected'> {
  return {
    heard: mark,
    said: said === null ? null : { word: said.word, by: said.by },
    objected: objected === null ? null : { id: objected.said.id, objection: objected.objection },
  }
}

/** Whether a finding keeps the check from passing, whoever said what. */
export function blocksNow({ shown, marked, unsure }: Item): boolean {
  switch (shown.kind) {
    case 'live':
      return shown.decision.blocks
    case 'silenced':
      return marked.blocks && !(shown.said !== null && isRelease(shown.said))
    case 'kept':
      return marked.blocks && !(marked.said !== null && isRelease(marked.said))
    case 'gone':
      return unsure && marked.blocks
  }
}

/** What the mark of a finding says now. */
export function describe(decision: Decision, threadPath: string, input: PlanInput): MarkedFinding {
  const { finding, answer, action, mode } = decision
  const { fingerprint, rule, path, head } = finding
  const answered = answer?.status === 'analyzed'
  const fix = input.remedies.get(fingerprint)?.fix ?? null
  return {
    fingerprint,
    rule: rule.name.slice(0, 300),
    code: input.digests.get(fingerprint) ?? '',
    evidence: input.shownDigests.get(fingerprint) ?? '',
    verdict: answered ? answer.verdict : 'not_analyzed',
    confidence: answered ? answer.confidence : null,
    action: action === 'annotate' || action === 'hide' ? 'annotate' : 'comment',
    blocks: mode.mode === 'block',
    fix: fix === null ? null : fixMark(fix),
    state: 'open',
    at: head === null ? null : { commit: input.head, path: path === threadPath ? null : path, ...head },
    by: input.assessor.slice(0, 300),
    heard: [],
    said: null,
    objected: null,
  }
}

/** Only what a reader would see as news: not wording, lines, model or the number of an equal finding. */
export function differs(a: MarkedFinding | undefined, b: MarkedFinding): boolean {
  if (a === undefined || !sameCode(a.fingerprint, b.fingerprint)) return true
  const news = (each: MarkedFinding) => {
    const { code, verdict, confidence, action, blocks, state, heard, said, objected } = each
    return JSON.stringify([code, verdict, confidence, action, blocks, state, heard, said, objected])
  }
  return news(a) !== news(b) || fixNews(a, b)
}

/** Who proposes it, whether it was checked, and what it does. */
function fixMark({ source, check, changes }: OfferedFix): string {
  return `${source}-${check.outcome}-${digest(changes.map(({ path, before, after }) => [path, before, after]))}`
}

/**
 * What of a fix is news. A model words it otherwise each time, and may have none today: of the same code neither is. What it is
 * checked for is, and so is the first one.
 */
function fixNews(a: MarkedFinding, b: MarkedFinding): boolean {
  if (a.fix === b.fix) return false
  const same = a.evidence !== '' && a.evidence === b.evidence && a.fix?.startsWith('model-') === true
  if (!same) return true
  return b.fix !== null && kindOf(a.fix) !== kindOf(b.fix)
}

function kindOf(mark: string | null): string | null {
  return mark === null ? null : mark.slice(0, mark.lastIndexOf('-'))
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}
