import type { OfferedFix, Remedy } from '../fix/fix.ts'
import { sentence } from '../text/encode.ts'
import { block, code, folded, prose } from '../text/markdown.ts'

/** Lines of a change that are shown at the most, old and new together. */
const mostLines = 60
const mostSteps = 12

/** What was checked of a fix, and whose it is; plain words. */
export function checkedWords({ source, confidence, edits }: OfferedFix): string {
  const parses = new Set(edits.map(({ path }) => path)).size > 1 ? 'the files parse' : 'the file parses'
  const sure = confidence === null || confidence === 'high' ? '' : ` · confidence ${confidence}`
  return `checked: the rule no longer fires, nothing new fires, ${parses}; behavior not tested · from the ${source}${sure}`
}

/** Whose a fix is that nobody has checked, and why nobody has; plain words from outside. */
export function uncheckedWords({ source, confidence, check }: OfferedFix): string {
  const why = check.outcome === 'unchecked' ? `: ${check.why}` : ''
  const sure = confidence === null || confidence === 'high' ? '' : ` · confidence ${confidence}`
  return `from the ${source}, not checked${why}${sure}`
}

/** What a fix does, why it takes away and reaches as far as it does; empty where nobody says. Markdown. */
export function explained({ explanation, removes, beyond }: OfferedFix): string {
  const parts = [
    explanation,
    removes === null ? '' : `It takes away: ${removes}`,
    beyond === null ? '' : `It goes beyond the function: ${beyond}`,
  ]
  return parts
    .filter((part) => part !== '')
    .map((part) => sentence(prose(part, 400)))
    .join(' ')
}

/** A fix as diffs, each with the path of its file; null where it is longer than anybody reads. Markdown. */
export function diffsOf({ changes }: OfferedFix, most = mostLines): string | null {
  const length = changes.reduce((sum, { before, after }) => sum + before.length + after.length, 0)
  if (length > most) return null
  const paths = [...new Set(changes.map(({ path }) => path))]
  const parts = paths.map((path) => {
    const own = changes.filter((change) => change.path === path)
    const lines = own.flatMap(({ from, before, after }) => [
      ...(own.length > 1 ? [`@@ line ${from} @@`] : []),
      ...before.map((line) => `-${line}`),
      ...after.map((line) => `+${line}`),
    ])
    return `${code(path, 200)}\n\n${block(lines, 'diff')}`
  })
  return parts.join('\n\n')
}

/** Whether somebody was asked what to do, and answered. */
export function hasGuidance({ why, steps }: Pick<Remedy, 'why' | 'steps'>): boolean {
  return (why !== null && why.trim() !== '') || steps.length > 0
}

/** Why it matters and what to do, for those who want to read it; empty where nobody said. Markdown. */
export function guidanceOf({ why, steps }: Pick<Remedy, 'why' | 'steps'>, html: boolean): string {
  if (!hasGuidance({ why, steps })) return ''
  const numbered = steps.slice(0, mostSteps).map((step, index) => `${index + 1}. ${prose(step, 600)}`)
  const body = [prose(why ?? '', 1500), numbered.join('\n')].filter((part) => part !== '').join('\n\n')
  return folded('Why it matters, what to do', body, html)
}
