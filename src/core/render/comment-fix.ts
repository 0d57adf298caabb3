import { adviceOf } from '../advice.ts'
import type { OfferedFix } from '../fix/fix.ts'
import type { Place } from '../platform.ts'
import { code, folded, prose } from '../text/markdown.ts'
import { placeLink } from './links.ts'
import { checkedWords, diffsOf, explained, guidanceOf, hasGuidance, uncheckedWords } from './remedy.ts'
import type { CommentContext, Live } from './shown.ts'
import { suggestionBlock } from './suggestion.ts'
import { flaggedLines, isLikelyFalse } from './words.ts'

/** What of a remedy there is room for. */
export interface Room {
  suggestion: boolean
  diff: boolean
  guidance: boolean
}

/** What a comment says to do about a finding, in paragraphs, and whether a suggestion is among them. Markdown. */
export function whatToDo(
  item: Live,
  place: Place,
  room: Room,
  context: CommentContext,
): { sections: string[]; suggests: boolean } {
  const { decision, remedy = null } = item
  const { rule } = decision.finding
  const shown = isLikelyFalse(decision) ? null : remedy
  const fix = context.showFixes ? (shown?.fix ?? null) : null
  const block =
    fix?.check.outcome === 'checked' && fix.suggestion !== null && room.suggestion
      ? suggestionBlock(fix.suggestion, place, context.suggestion)
      : null
  const isChecked = fix?.check.outcome === 'checked'
  const advice = adviceOf(rule)
  const pointer = fix === null ? elsewhere(item, context) : []
  const guided = shown !== null && hasGuidance(shown)
  const sections = [
    ...pointer,
    ...(fix !== null && isChecked ? checkedFix(fix, block, room, context) : []),
    ...(advice === null || guided
      ? []
      : [`**${isChecked || pointer.length > 0 ? 'In general' : 'Fix'}** ${prose(advice)}`]),
    ...(fix !== null && !isChecked ? uncheckedFix(fix, room, context) : []),
    ...(shown !== null && guided && room.guidance ? [guidanceOf(shown, context.html)] : []),
  ]
  return { sections, suggests: block !== null }
}

function elsewhere({ decision, partner }: Live, { target, mayName, showFixes }: CommentContext): string[] {
  if (partner === null || !showFixes || isLikelyFalse(decision)) return []
  const lines = flaggedLines(partner)
  if (mayName !== null && !mayName(partner.path, lines.from)) return []
  const place = placeLink(partner.head === null ? null : target, partner.path, lines)
  return [`**Fix** The fix of ${code(partner.rule.name, 100)} at ${place} removes this one too.`]
}

function checkedFix(fix: OfferedFix, block: string | null, room: Room, { html }: CommentContext): string[] {
  const badge = [`**Fix** · ${prose(checkedWords(fix))}`, explained(fix)]
    .filter((line) => line !== '')
    .join('\n')
  if (block !== null) return [badge, block]
  const diffs = room.diff ? diffsOf(fix) : null
  const held = '`fixes.patch` in the report holds it.'
  if (diffs === null) return [`${badge}\n${held}`]
  return [badge, folded('A checked change', `${diffs}\n\n${held}`, html)]
}

function uncheckedFix(fix: OfferedFix, room: Room, { html }: CommentContext): string[] {
  const diffs = room.diff ? diffsOf(fix) : null
  if (diffs === null) return []
  const body = [explained(fix), diffs].filter((part) => part !== '').join('\n\n')
  return [folded(prose(`A change ${uncheckedWords(fix)}`, 300), body, html)]
}
