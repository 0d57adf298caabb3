import type { Analyzed, CheckedCitation } from '../assessment.ts'
import { type Decision, isReviewed } from '../decision.ts'
import type { Live, Shown } from '../render/shown.ts'
import { type Heard, silence } from './hear.ts'
import type { MarkedFinding } from './mark.ts'
import { sameCode } from './match.ts'
import type { PlanInput } from './plan-input.ts'
import { isSameFix, isUnanswered, liveItem, markedFix } from './shown-fix.ts'
import { isRelease } from './word.ts'

/** A finding as a comment shows it, and as its mark remembers it. */
export interface Item {
  marked: MarkedFinding
  shown: Shown
  unsure: boolean
  /** Nobody was asked how to fix it, or nobody answered. */
  unanswered: boolean
}

/** A finding that is still reported: kept as it was where this review has no say in it. */
export function present(marked: MarkedFinding, decision: Decision, path: string, input: PlanInput): Item {
  if (!isReviewed(decision) || !input.mayShow(decision))
    return { marked, shown: { kind: 'kept', marked }, unsure: false, unanswered: false }
  const heard = input.heard.get(decision.finding.fingerprint) ?? silence
  const answered = describe(liveItem(decision, heard.objected, input), path, input)
  const earlier = earlierAnswer(marked, answered, decision)
  const judged = earlier === null || decision.said !== null ? decision : { ...decision, assessment: earlier }
  const shown = liveItem(judged, heard.objected, input)
  const next = { ...answered, ...heardOf(heard), fix: markedFix(shown, input) }
  const item = { shown, unsure: false, unanswered: isUnanswered(shown.remedy) }
  if (earlier === null) return { marked: next, ...item }
  const { verdict, confidence, by } = marked
  const action = decision.said === null ? marked.action : next.action
  return { marked: { ...next, verdict, confidence, by, action }, ...item }
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
    return { marked, shown, unsure: true, unanswered: false }
  }
  const next = { ...marked, state: ruling }
  if (ruling !== 'silenced')
    return {
      marked: next,
      shown: { kind: 'gone', marked: next, commit },
      unsure: false,
      unanswered: false,
    }
  const now = { ...next, code: input.digestsGone.get(key) ?? '', ...heardOf(heard) }
  return { marked: now, shown: silenced(now), unsure: false, unanswered: false }
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
export function describe(shown: Live, threadPath: string, input: PlanInput): MarkedFinding {
  const { decision } = shown
  const { finding, answer, action, mode } = decision
  const { fingerprint, rule, path, head } = finding
  const answered = answer?.status === 'analyzed'
  return {
    fingerprint,
    rule: rule.name.slice(0, 300),
    code: input.digests.get(fingerprint) ?? '',
    evidence: input.shownDigests.get(fingerprint) ?? '',
    verdict: answered ? answer.verdict : 'not_analyzed',
    confidence: answered ? answer.confidence : null,
    action: action === 'annotate' || action === 'hide' ? 'annotate' : 'comment',
    blocks: mode.mode === 'block',
    fix: markedFix(shown, input),
    state: 'open',
    at: head === null ? null : { commit: input.head, path: path === threadPath ? null : path, ...head },
    by: input.assessor.slice(0, 300),
    heard: [],
    said: null,
    objected: null,
  }
}

/** Only what a reader would see as news: not wording, lines, model or the number of an equal finding. */
export function differs(
  a: MarkedFinding | undefined,
  { marked: b, unanswered }: Pick<Item, 'marked' | 'unanswered'>,
): boolean {
  if (a === undefined || !sameCode(a.fingerprint, b.fingerprint)) return true
  const news = (each: MarkedFinding) => {
    const { code, verdict, confidence, action, blocks, state, heard, said, objected } = each
    return JSON.stringify([code, verdict, confidence, action, blocks, state, heard, said, objected])
  }
  return news(a) !== news(b) || !isSameFix(a, b, unanswered)
}
