import type { OfferedFix, Remedy } from '../fix/fix.ts'
import type { HostForms, LineRange } from '../platform.ts'
import { oneLine } from '../text/encode.ts'
import { block, code, folded, isExact, prose } from '../text/markdown.ts'

/** Where a comment stands: a suggestion in it replaces lines of this file. */
export interface Spot {
  path: string
  /** Null on a file as a whole, and where nobody knows. */
  lines: LineRange | null
}

const maxLines = 30
const maxReach = 100

/** What was checked of a fix, and what was not, in one line. */
export function fixBadge({ check, source, confidence }: OfferedFix): string {
  const from = source === 'rule' ? 'from the rule' : `confidence ${confidence ?? 'unknown'}`
  return check.outcome === 'checked'
    ? `**Fix** · checked: the rule no longer fires, nothing new fires, the file parses; behavior not tested · ${from}`
    : `**Fix** · not checked: ${prose(check.why, 300)} · ${from}`
}

/**
 * A fix as lines that one click puts in the place of the comment's own; null where it is not checked, stands elsewhere, or the host
 * has no such thing. The text is exact, for it becomes code.
 * https://docs.github.com/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 * https://docs.gitlab.com/user/project/merge_requests/reviews/suggestions/
 */
export function suggestionBlock(fix: OfferedFix, form: HostForms['suggestion'], spot: Spot): string | null {
  const { suggestion } = fix
  if (form === null || suggestion === null || fix.check.outcome !== 'checked' || spot.lines === null)
    return null
  if (suggestion.path !== spot.path || !suggestion.lines.every(isExact)) return null
  const head = headOf(suggestion, form, spot.lines)
  if (head === null) return null
  const runs = suggestion.lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length)
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)))
  return `${fence}${head}\n${suggestion.lines.map((line) => `${line}\n`).join('')}${fence}`
}

function headOf(
  { from, to }: LineRange,
  form: NonNullable<HostForms['suggestion']>,
  lines: LineRange,
): string | null {
  if (form === 'relative') {
    const [above, below] = [lines.to - from, to - lines.to]
    const fits = above >= 0 && below >= 0 && above <= maxReach && below <= maxReach
    return fits ? `suggestion:-${above}+${below}` : null
  }
  return from === lines.from && to === lines.to ? 'suggestion' : null
}

/** A fix as removed and added lines; null where it is longer than anybody reads in a comment. */
export function fixDiff({ changes }: OfferedFix): string | null {
  const length = changes.reduce((sum, { before, after }) => sum + before.length + after.length, 0)
  if (length > 2 * maxLines) return null
  const several = changes.length > 1
  const lines = changes.flatMap(({ path, from, before, after }) => [
    ...(several ? [`@@ ${oneLine(path, 200)}:${from} @@`] : []),
    ...before.map((line) => `-${line}`),
    ...after.map((line) => `+${line}`),
  ])
  return block(lines, 'diff')
}

/** What folds the diff of a fix away: what it is and who checked it. */
export function diffTitle({ check, source }: OfferedFix): string {
  const whose = source === 'rule' ? 'from the rule' : 'from the model'
  return check.outcome === 'checked'
    ? `A checked change ${whose}; fixes.patch in the report has it too`
    : `A change ${whose}, not checked: ${prose(check.why, 300)}`
}

/** Why it matters and what to do, for those who want to know; empty where nobody says. */
export function guidance({ why, steps, fix }: Remedy, html: boolean): string {
  const explained =
    fix !== null && fix.explanation !== '' ? [`The change: ${prose(fix.explanation, 400)}`] : []
  const parts = [
    ...(why === null ? [] : [prose(why, 600)]),
    ...(steps.length === 0
      ? []
      : [steps.map((step, index) => `${index + 1}. ${prose(step, 400)}`).join('\n')]),
    ...explained,
  ]
  return parts.length === 0 ? '' : folded('Why it matters, what to do', parts.join('\n\n'), html)
}

/** Which other finding's fix does it. */
export function sharedFix(place: string, rule: string): string {
  return `**Fix** The change for ${code(rule, 100)} at ${place} removes this one too.`
}
