import type { Suggestion } from '../fix/fix.ts'
import type { HostForms, Place } from '../platform.ts'
import { exactBlock, isExact } from '../text/markdown.ts'

/** Lines above and below that of its thread that a suggestion on GitLab may replace. https://docs.gitlab.com/user/project/merge_requests/reviews/suggestions */
const mostAround = 100

/** Whether a click on such a host would make exactly this of the file, wherever the comment stands. */
export function canBeSuggested(suggestion: Suggestion, form: HostForms['suggestion']): boolean {
  const { from, to, lines, crlf } = suggestion
  if (form === null || to < from || !lines.every(isExact)) return false
  // Hosts take a block of nothing but white space for none, which takes the lines away.
  if (lines.length > 0 && lines.every((line) => line.trim() === '')) return false
  // Nobody says what an empty block does there.
  if (form === 'azure') return lines.length > 0
  if (form === 'github') return true
  // GitLab ends the last line as the file does, and those before with line feeds.
  if (crlf === true && lines.length > 1) return false
  return to - from <= mostAround && !lines.some((line) => quickAction.test(line))
}

/** Older versions of GitLab would run it, in a block whose fence is longer than theirs. */
const quickAction = /^\/[a-z_]/i

/** The block that a host offers as a click, for a comment that stands at `place`; null where it could not there. */
export function suggestionBlock(
  suggestion: Suggestion,
  place: Place,
  form: HostForms['suggestion'],
): string | null {
  const info = canBeSuggested(suggestion, form) ? infoFor(suggestion, place, form) : null
  return info === null ? null : exactBlock(suggestion.lines, info)
}

function infoFor(suggestion: Suggestion, place: Place, form: HostForms['suggestion']): string | null {
  const { path, from, to } = suggestion
  const { lines } = place
  if (lines === null || place.path !== path) return null
  if (form !== 'gitlab') return lines.from === from && lines.to === to ? 'suggestion' : null
  // Of several lines a thread there stands on the last.
  const [above, below] = [lines.to - from, to - lines.to]
  const isAround = above >= 0 && below >= 0 && above <= mostAround && below <= mostAround
  return isAround ? `suggestion:-${above}+${below}` : null
}
