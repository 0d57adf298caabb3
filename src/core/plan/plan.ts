import { type Decision, isReviewed } from '../decision.ts'
import type { Operation, Place, Thread } from '../platform.ts'
import { renderComment, renderGone } from '../render/comment.ts'
import { readingOrder } from '../render/words.ts'
import { anchorOf, placeKey } from './anchor.ts'
import { blocksNow, describe, differs, past, present } from './items.ts'
import { type Mark, type MarkedFinding, markLength, withMark, withoutMark } from './mark.ts'
import { type OwnThread, topicKey } from './match.ts'
import type { PlanInput } from './plan-input.ts'
import { liveItem, suggestionOf } from './shown-fix.ts'
import { sameLogin } from './word.ts'

export interface Plan {
  operations: Operation[]
  /** Findings for which the host has no place. */
  unplaced: Decision[]
  /** Findings that found no room among `max-comments`. */
  overflow: Decision[]
}

/** Findings that share one comment at the most. */
const maxTogether = 10

/** What to do so that the comments say what the decisions say. Applied and planned again, it yields nothing. */
export function planReview(input: PlanInput): Plan {
  const updates = input.own.flatMap((own) => update(own, input) ?? [])
  const taken = input.own.filter((own) => isTaken(own, input)).length
  return place(newComments(input), Math.max(0, input.maxComments - taken), updates, input)
}

/** A thread takes a slot while a finding that it shows is still to be reviewed. */
function isTaken({ thread, mark }: OwnThread, { matches, decisions }: PlanInput): boolean {
  const live = new Set(decisions.filter(isReviewed).map(({ finding }) => finding.fingerprint))
  const shown = [...matches].filter(([, topic]) => topic.thread.id === thread.id)
  return mark.findings.length > 0 && shown.some(([fingerprint]) => live.has(fingerprint))
}

function update({ thread, mark }: OwnThread, input: PlanInput): Operation | null {
  const found = new Map(
    [...input.matches].flatMap(([fingerprint, topic]) =>
      topic.thread.id === thread.id ? [[topic.index, fingerprint] as const] : [],
    ),
  )
  const items = mark.findings.map((marked, index) => {
    const fingerprint = found.get(index)
    const decision = input.decisions.find(({ finding }) => finding.fingerprint === fingerprint)
    return decision === undefined
      ? past(marked, topicKey({ thread, index }), input)
      : present(marked, decision, thread.path, input)
  })
  const next = items.map(({ marked }) => marked)
  if (!items.some((item, index) => differs(mark.findings[index], item))) return null
  const shown = items.map((item) => item.shown)
  const gone = shown.filter((item) => item.kind === 'gone')
  // As long as nobody can tell what became of a finding, the scans that were read with it are still expected.
  const unsure = items.some(({ unsure }) => unsure)
  const scans = unsure ? Math.max(mark.scans, input.scans) : input.scans
  const made = { ...input, scans }
  const limits = room(made, next)
  const isDone = next.every(hasEnded)
  const text =
    gone.length === shown.length
      ? renderGone(withoutMark(thread.body), gone, input.comment, limits)
      : renderComment(shown, { path: thread.path, lines: thread.lines }, input.comment, limits)
  const body = withMark(text, markOf(next, made, mark.onFile), input.forms)
  const blocks = items.some(blocksNow)
  if (isDone) {
    const answered = thread.replies.some(({ author }) => author === null || author.kind === 'person')
    return { kind: thread.resolved || answered ? 'edit' : 'resolve', thread, body, blocks }
  }
  const wasDone = mark.findings.every(hasEnded)
  return {
    kind: wasDone && thread.resolved && resolvedByUs(thread, input) ? 'reopen' : 'edit',
    thread,
    body,
    blocks,
  }
}

function hasEnded({ state }: MarkedFinding): boolean {
  return state === 'fixed' || state === 'duplicate'
}

/** Where the host names nobody, our own mark says that it was us. */
function resolvedByUs({ resolvedBy }: Thread, { account }: PlanInput): boolean {
  if (resolvedBy === null || resolvedBy.kind === 'program') return true
  return sameLogin(resolvedBy.login.replace(/\[bot\]$/, ''), account.replace(/\[bot\]$/, ''))
}

interface NewComment {
  place: Place | null
  decisions: Decision[]
}

/** Findings without a comment, the most urgent first; those of one place together. */
function newComments(input: PlanInput): NewComment[] {
  const comments: NewComment[] = []
  const open = new Map<string, NewComment>()
  for (const decision of readingOrder(input.decisions)) {
    const { finding, action } = decision
    if (action !== 'comment' && action !== 'annotate') continue
    if (input.matches.has(finding.fingerprint) || !input.mayShow(decision)) continue
    const place = anchorOf(finding, input.diff.get(finding.path), suggestionOf(decision, input))
    const key = place === null ? null : placeKey(place)
    const together = key === null ? undefined : open.get(key)
    if (together !== undefined && together.decisions.length < maxTogether) {
      together.decisions.push(decision)
      continue
    }
    const comment = { place, decisions: [decision] }
    comments.push(comment)
    if (key !== null) open.set(key, comment)
  }
  return comments
}

function place(comments: NewComment[], slots: number, updates: Operation[], input: PlanInput): Plan {
  const plan: Plan = { operations: [], unplaced: [], overflow: [] }
  let onFiles = input.own.filter(({ mark }) => mark.onFile).length
  for (const { place, decisions } of comments) {
    if (place === null || (place.lines === null && onFiles >= input.limits.fileComments)) {
      plan.unplaced.push(...decisions)
      continue
    }
    if (plan.operations.length >= slots) {
      plan.overflow.push(...decisions)
      continue
    }
    if (place.lines === null) onFiles++
    plan.operations.push(opening(place, decisions, input))
  }
  return { ...plan, operations: [...plan.operations, ...updates] }
}

function opening(place: Place, decisions: Decision[], input: PlanInput): Operation {
  const shown = decisions.map((decision) => liveItem(decision, null, input))
  const marked = shown.map((item) => describe(item, place.path, input))
  const mark = markOf(marked, input, place.lines === null)
  const bodyAt = (where: Place) =>
    withMark(renderComment(shown, where, input.comment, room(input, marked)), mark, input.forms)
  const body = bodyAt(place)
  const lowered = bodyAt({ ...place, lines: null })
  return {
    kind: 'open',
    fingerprints: marked.map(({ fingerprint }) => fingerprint),
    place,
    body,
    lowered: lowered === body ? null : lowered,
    blocks: decisions.some(({ blocks }) => blocks),
  }
}

function markOf(findings: MarkedFinding[], { name, scans }: PlanInput, onFile: boolean): Mark {
  return { version: 1, name, scans, onFile, findings, says: null, neutral: false }
}

function room(input: PlanInput, marked: MarkedFinding[]): number {
  return input.limits.body - markLength(markOf(marked, input, false), input.forms)
}
