import type { CheckedAssessment } from '../assessment.ts'
import type { Decision } from '../decision.ts'
import { isRelease, type Objected } from '../plan/word.ts'
import type { Place } from '../platform.ts'
import { code, folded, prose, small } from '../text/markdown.ts'
import { titleOf } from '../weakness.ts'
import { whatToDo } from './comment-fix.ts'
import { commitLink, placeLink } from './links.ts'
import type { CommentContext, Live, Shown } from './shown.ts'
import { isChanged, verdictWords } from './words.ts'

const maxCitations = 4

/** What a comment that would be too long does without, the first of it first. */
const spared = ['guidance', 'diff', 'message', 'suggestion', 'text'] as const
type Spared = (typeof spared)[number]

/**
 * One comment about findings of one place, at most `limit` characters long: what, whether and why, how to fix. `place` is where it
 * stands now; one suggestion at the most, since hosts apply them one by one.
 */
export function renderComment(items: Shown[], place: Place, context: CommentContext, limit: number): string {
  for (let without = 0; without < spared.length; without++) {
    const text = commentWithout(spared.slice(0, without), items, place, context)
    if (text.length <= limit) return text
  }
  return commentWithout(spared, items, place, context)
}

function commentWithout(
  left: readonly Spared[],
  items: Shown[],
  place: Place,
  context: CommentContext,
): string {
  let hasSuggestion = false
  const parts = items.map((item, index) => {
    const number = items.length > 1 ? `**${index + 1}.** ` : ''
    if (item.kind !== 'live') return `${number}${past(item, context)}`
    const has = (part: Spared) => !left.includes(part)
    const room = {
      suggestion: has('suggestion') && !hasSuggestion,
      diff: has('diff'),
      guidance: has('guidance'),
    }
    const todo = whatToDo(item, place, room, context)
    hasSuggestion ||= todo.suggests
    return `${number}${live(item, todo.sections, context, left)}`
  })
  return [...parts, footer(items, context)].join('\n\n')
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

function live(item: Live, todo: string[], context: CommentContext, left: readonly Spared[]): string {
  const { decision, evidence, objected } = item
  const { rule } = decision.finding
  const facts = [`**${prose(titleOf(rule))}**`, rule.severity, ...rule.cwes.slice(0, 2), code(rule.name, 100)]
  const title = facts.join(' · ')
  if (left.includes('text')) return title
  // Without evidence nobody has looked for secrets in what the rule says.
  const said = left.includes('message') ? '' : (evidence?.message ?? '')
  const references = rule.references.slice(0, 3).map((reference) => `- ${code(reference, 200)}`)
  const sections = [
    `${title}\n${verdictLine(decision, context)}`,
    addressedLine(decision, context),
    ...todo,
    said !== '' && folded('What the rule says', [prose(said, 2000), ...references].join('\n'), context.html),
    objected !== null && objectionLine(objected),
    blockLine(decision),
  ]
  return sections.filter((section) => section !== false && section !== '').join('\n\n')
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
