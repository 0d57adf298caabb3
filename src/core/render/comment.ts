import { adviceOf } from '../advice.ts'
import type { CheckedAssessment } from '../assessment.ts'
import type { Decision, PersonsWord } from '../decision.ts'
import type { Evidence } from '../evidence.ts'
import type { Finding } from '../finding.ts'
import type { Remedy } from '../fix/fix.ts'
import type { MarkedFinding } from '../plan/mark.ts'
import { isRelease, type Objected } from '../plan/word.ts'
import type { HostForms } from '../platform.ts'
import { code, folded, prose, small } from '../text/markdown.ts'
import { titleOf } from '../weakness.ts'
import { diffTitle, fixBadge, fixDiff, guidance, type Spot, sharedFix, suggestionBlock } from './fix.ts'
import { commitLink, type LinkTarget, placeLink } from './links.ts'
import { isChanged, verdictWords } from './words.ts'

/** A finding as a comment shows it: as it is, or as it was. */
export type Shown =
  | {
      kind: 'live'
      decision: Decision
      evidence: Evidence | undefined
      remedy: Remedy | undefined
      /** The finding whose fix removes this one too. */
      fixedWith: Finding | undefined
      objected: Objected | null
    }
  | { kind: 'gone'; marked: MarkedFinding; commit: string }
  /** Nothing that this run may say anything about. */
  | { kind: 'kept'; marked: MarkedFinding }
  | {
      kind: 'silenced'
      marked: MarkedFinding
      commit: string
      said: PersonsWord | null
      objected: Objected | null
    }

export interface CommentContext {
  target: LinkTarget
  /** The host takes HTML. */
  html: boolean
  /** Shown below: who judged. */
  assessor: string
  suggestion: HostForms['suggestion']
  /** On a public repository, which lines may be named; null for all. */
  mayName: ((path: string, line: number) => boolean) | null
}

const maxCitations = 4

/** How much a comment says; the fuller ones are left out of a comment that would be too long. */
const levels = ['all', 'no guidance', 'no change', 'no message', 'title'] as const
type Level = (typeof levels)[number]

/**
 * One comment about findings of one place, at most `limit` characters long: what, whether and why, how to fix. It stands at `spot`, and
 * holds one suggestion at the most.
 */
export function renderComment(items: Shown[], context: CommentContext, spot: Spot, limit: number): string {
  const suggests = items.findIndex((item) => suggestionOf(item, context, spot) !== null)
  for (const level of levels) {
    const parts = items.map((item, index) => {
      const number = items.length > 1 ? `**${index + 1}.** ` : ''
      return `${number}${item.kind === 'live' ? live(item, context, level, index === suggests ? spot : null) : past(item, context)}`
    })
    const text = [...parts, footer(items, context)].join('\n\n')
    if (text.length <= limit || level === 'title') return text
  }
  return ''
}

/** What is left of a comment whose findings are all gone: the first line says so, what was said is folded below. */
export function renderGone(
  before: string,
  items: Extract<Shown, { kind: 'gone' }>[],
  context: CommentContext,
  limit: number,
): string {
  const title = 'What was said'
  const [opening = '', closing = ''] = folded(title, '\0', context.html).split('\0')
  const at = before.indexOf(`\n\n${opening}`)
  const isFolded = at !== -1 && before.endsWith(closing)
  const said = isFolded ? before.slice(at + 2 + opening.length, before.length - closing.length) : before
  const first = items.map((item) => past(item, context)).join('\n\n')
  const whole = `${first}\n\n${folded(title, said, context.html)}`
  return whole.length <= limit ? whole : first
}

function suggestionOf(item: Shown, { suggestion }: CommentContext, spot: Spot): string | null {
  const fix = item.kind === 'live' ? (item.remedy?.fix ?? null) : null
  return fix === null ? null : suggestionBlock(fix, suggestion, spot)
}

/** `spot`: where its suggestion stands; null where it may have none. */
function live(
  item: Extract<Shown, { kind: 'live' }>,
  context: CommentContext,
  level: Level,
  spot: Spot | null,
): string {
  const { decision, evidence, remedy, objected } = item
  const { rule } = decision.finding
  const facts = [`**${prose(titleOf(rule))}**`, rule.severity, ...rule.cwes.slice(0, 2), code(rule.name, 100)]
  const title = facts.join(' · ')
  if (level === 'title') return title
  const guided = remedy === undefined || level !== 'all' ? '' : guidance(remedy, context.html)
  const fix = level === 'all' || level === 'no guidance' ? fixSection(item, context, spot) : ''
  const advice = guided === '' && fix === '' ? adviceOf(rule) : null
  // Without evidence nobody has looked for secrets in what the rule says.
  const said = evidence?.message ?? ''
  const references = rule.references.slice(0, 3).map((reference) => `- ${code(reference, 200)}`)
  const sections = [
    `${title}\n${verdictLine(decision, context)}`,
    addressedLine(decision, context),
    advice !== null && `**Fix** ${prose(advice)}`,
    fix,
    guided,
    level !== 'no message' &&
      said !== '' &&
      folded('What the rule says', [prose(said, 2000), ...references].join('\n'), context.html),
    objected !== null && objectionLine(objected),
    blockLine(decision),
  ]
  return sections.filter((section) => section !== false && section !== '').join('\n\n')
}

function fixSection(
  { remedy, fixedWith }: Extract<Shown, { kind: 'live' }>,
  { suggestion, html, target }: CommentContext,
  spot: Spot | null,
): string {
  if (fixedWith !== undefined)
    return sharedFix(placeLink(target, fixedWith.path, fixedWith.head), fixedWith.rule.name)
  const fix = remedy?.fix ?? null
  if (fix === null) return ''
  const click = spot === null ? null : suggestionBlock(fix, suggestion, spot)
  if (click !== null) return `${fixBadge(fix)}\n${click}`
  const diff = fixDiff(fix)
  const badge = fixBadge(fix)
  if (diff === null) return `${badge}\n\nIt is too long for a comment: fixes.patch in the report has it.`
  return fix.check.outcome === 'checked'
    ? `${badge}\n\n${folded(diffTitle(fix), diff, html)}`
    : folded(diffTitle(fix), diff, html)
}

function verdictLine({ assessment, action, because, said }: Decision, context: CommentContext): string {
  if (said !== null && (said.word === 'fp' || said.word === 'ar')) {
    const words = said.word === 'fp' ? 'A false positive' : 'The risk is accepted'
    return `**${words}**, says ${code(said.name)}: ${prose(said.reason)}`
  }
  const opening = `**${prose(verdictWords(assessment))}.**`
  if (assessment === null) return opening
  if (assessment.status === 'not_analyzed') return `${opening} ${prose(assessment.detail, 400)}`
  const links = citationLinks(assessment, context)
  const reason = `${opening} ${prose(assessment.reason, 600)}`
  if (action === 'annotate') return `${reason}${annotation(because, links, context)}`
  return links === '' ? reason : `${reason} (${links})`
}

/** What speaks to a reviewer is no evidence; whoever reads the comment should know that it is there. */
function addressedLine(decision: Decision, { target, mayName }: CommentContext): string {
  const places = decision.addressesReviewer.filter(
    ({ path, from }) => mayName === null || mayName(path, from),
  )
  const links = places
    .slice(0, maxCitations)
    .map(({ path, from, to }) => placeLink(target, path, { from, to }))
  return [
    isChanged(decision) &&
      'The model changed its verdict when comments and prose were taken out of the code: read what they say with care.',
    decision.addressesReviewer.length > 0 &&
      `The code addresses an AI reviewer${links.length === 0 ? '' : ` at ${links.join(', ')}`}, which proves nothing.`,
  ]
    .filter((line) => line !== false)
    .join(' ')
}

function citationLinks(
  { citations }: Extract<CheckedAssessment, { status: 'analyzed' }>,
  { target, mayName }: CommentContext,
): string {
  const named = citations.filter(
    ({ holds, path, line }) => holds && (mayName === null || mayName(path, line)),
  )
  const links = named.map(({ path, line }) => placeLink(target, path, { from: line, to: line }))
  return [...new Set(links)].slice(0, maxCitations).join(', ')
}

/** What would make a false positive real: that the code it rests on changes. */
function annotation(because: string, links: string, { html }: CommentContext): string {
  const rests = links === '' ? '' : ` It becomes real if what stands at ${links} changes.`
  return `${rests}\n${small(prose(`${because.charAt(0).toUpperCase()}${because.slice(1)}.`), html)}`
}

function blockLine({ blocks, mode }: Decision): string {
  if (!blocks) return ''
  return `**Blocks** by ${prose(mode.because)}. Ways out: fix it; or somebody with write access who did not propose this change replies \`/fp REASON\` (it is none) or \`/ar REASON\` (the risk is accepted).`
}

const objections: Record<Objected['objection'], string> = {
  edited: 'the comment was edited',
  'no reason': 'it needs a reason, as in `/fp REASON`',
  author: 'whoever proposed the change cannot clear a finding that blocks',
  'other code': 'the code around it has changed since; say it again if it still holds',
}

function objectionLine({ said, objection }: Objected): string {
  const words =
    said.word === 'agree' || said.word === 'disagree' ? `/semgrep assistant ${said.word}` : `/${said.word}`
  return `${code(words)} of ${code(said.name)} does not count: ${objections[objection]}.`
}

function past(item: Exclude<Shown, { kind: 'live' }>, { target }: CommentContext): string {
  const name = code(item.marked.rule, 100)
  if (item.kind === 'kept') return `${name} · As before: this run says nothing about it.`
  const commit = commitLink(target, item.commit)
  if (item.kind === 'silenced') {
    const objection = item.objected === null ? '' : `\n\n${objectionLine(item.objected)}`
    return `${name} · **Silenced by this change**, not fixed: no longer reported since ${commit}. ${silencedState(item)}${objection}`
  }
  if (item.marked.state === 'duplicate') return `~~${name}~~ · Said twice: another comment speaks of it.`
  if (item.marked.state === 'open')
    return `${name} · Not reported at ${commit}, and nothing shows why. This stays open.`
  return item.marked.state === 'unreported'
    ? `~~${name}~~ · No longer reported since ${commit}, though its code is the same. This stays open until a person resolves it.`
    : `~~${name}~~ · No longer reported since ${commit}.`
}

function silencedState({ marked, said }: Extract<Shown, { kind: 'silenced' }>): string {
  if (said !== null && isRelease(said))
    return `${code(said.name)} agrees${said.reason === '' ? '' : `: ${prose(said.reason)}`}.`
  return marked.blocks
    ? 'It still blocks until somebody with write access who did not propose this change replies `/fp REASON`, `/ar REASON` or `/semgrep assistant agree`.'
    : 'This stays open until a person resolves it.'
}

function footer(items: Shown[], { assessor, html }: CommentContext): string {
  const live = items.flatMap((item) => (item.kind === 'live' ? [item.decision] : []))
  const confidences = new Set(
    live.flatMap(({ assessment }) => (assessment?.status === 'analyzed' ? [assessment.confidence] : [])),
  )
  const sure = confidences.size === 1 ? ` · confidence ${[...confidences].join('')}` : ''
  const number = items.length > 1 ? ' #1' : ''
  const words =
    live.length === 0
      ? ''
      : ` · reply ${code(`/fp${number} REASON`)}, ${code(`/ar${number} REASON`)} or ${code(`/open${number}`)}`
  return small(`Semgrep Assistant · ${prose(assessor)}${sure}${words}`, html)
}
