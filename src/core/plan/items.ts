import { createHash } from 'node:crypto'
import { type Decision, isReviewed } from '../decision.ts'
import type { Shown } from '../render/comment.ts'
import { ruleFix } from '../rule-fix.ts'
import { silence } from './hear.ts'
import type { MarkedFinding } from './mark.ts'
import { sameCode } from './match.ts'
import type { PlanInput } from './plan-input.ts'

/** A finding as a comment shows it, and as its mark remembers it. */
export interface Item {
  marked: MarkedFinding
  shown: Shown
  unsure: boolean
}

/** A finding that is still reported: kept as it was where this review has no say in it. */
export function present(marked: MarkedFinding, decision: Decision, path: string, input: PlanInput): Item {
  const heard = input.heard.get(decision.finding.fingerprint) ?? silence
  const shown: Shown = {
    kind: 'live',
    decision,
    evidence: input.evidence.get(decision.finding.fingerprint),
    objected: heard.objected,
  }
  if (!isReviewed(decision) || !input.mayShow(decision)) return { marked, shown, unsure: false }
  const next = { ...describe(decision, path, input), heard: heard.mark }
  const { assessment } = decision
  // A model that does not answer today takes nothing back of what it said of this code.
  const stands =
    assessment?.status !== 'analyzed' &&
    marked.state === 'open' &&
    marked.code === next.code &&
    next.code !== ''
  return {
    marked: stands
      ? {
          ...next,
          verdict: marked.verdict,
          confidence: marked.confidence,
          by: marked.by,
          ...(decision.said === null && { action: marked.action }),
        }
      : next,
    shown,
    unsure: false,
  }
}

export function past(marked: MarkedFinding, key: string, input: PlanInput): Item {
  const ruling = input.gone.get(key) ?? 'unknown'
  const heard = input.heardGone.get(key) ?? silence
  const commit = input.head
  if (ruling === 'unknown' || ruling === 'unread')
    return { marked, shown: { kind: 'gone', marked, commit }, unsure: true }
  const next = { ...marked, state: ruling }
  if (ruling !== 'silenced')
    return { marked: next, shown: { kind: 'gone', marked: next, commit }, unsure: false }
  const silenced = { ...next, code: input.digestsGone.get(key) ?? '', heard: heard.mark }
  const shown = {
    kind: 'silenced' as const,
    marked: silenced,
    commit,
    said: heard.said,
    objected: heard.objected,
  }
  return { marked: silenced, shown, unsure: false }
}

/** What the mark of a finding says now. */
export function describe(decision: Decision, threadPath: string, input: PlanInput): MarkedFinding {
  const { finding, assessment, action, mode } = decision
  const { fingerprint, rule, path, head } = finding
  const answered = assessment?.status === 'analyzed'
  const evidence = input.evidence.get(fingerprint)
  const fix = evidence && input.comment.showFixes ? ruleFix(evidence) : null
  return {
    fingerprint,
    rule: rule.name.slice(0, 300),
    code: input.digests.get(fingerprint) ?? '',
    verdict: answered ? assessment.verdict : 'not_analyzed',
    confidence: answered ? assessment.confidence : null,
    action: action === 'annotate' || action === 'hide' ? 'annotate' : 'comment',
    blocks: mode.mode === 'block',
    fix: fix === null ? null : digest([fix.before, fix.after]),
    state: 'open',
    at: head === null ? null : { commit: input.head, path: path === threadPath ? null : path, ...head },
    by: input.assessor.slice(0, 300),
    heard: [],
  }
}

/** Only what a reader would see as news: not wording, lines, model or the number of an equal finding. */
export function differs(a: MarkedFinding | undefined, b: MarkedFinding): boolean {
  if (a === undefined || !sameCode(a.fingerprint, b.fingerprint)) return true
  const news = ({ code, verdict, confidence, action, blocks, fix, state, heard }: MarkedFinding) =>
    JSON.stringify([code, verdict, confidence, action, blocks, fix, state, heard])
  return news(a) !== news(b)
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}
