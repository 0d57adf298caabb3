import { compare } from '../finding.ts'
import type { LineRange } from '../platform.ts'
import type { Edit } from './fix.ts'

/** Orders edits by path and line. */
export function byPlace(a: Edit, b: Edit): number {
  return compare(a.path, b.path) || a.from - b.from || a.to - b.to
}

/** Whether two sets of edits have to do with the same lines or their neighbours, so that both together mean something else. */
export function touching(some: readonly Edit[], others: readonly Edit[]): boolean {
  return some.some((a) => others.some((b) => a.path === b.path && a.from <= b.to + 1 && b.from <= a.to + 1))
}

/** All edits of fixes of which no two touch each other, in order. */
export function joined(fixes: readonly (readonly Edit[])[]): Edit[] {
  return fixes.flat().sort(byPlace)
}

/** Where a line stands after the edits of its file; null for one that is replaced. Edits are in order and touch no other. */
export function lineAfter(edits: readonly Edit[], path: string, line: number): number | null {
  let by = 0
  for (const edit of edits) {
    if (edit.path !== path || edit.from > line) continue
    if (line <= edit.to) return null
    by += growth(edit)
  }
  return line + by
}

/**
 * The lines of the new version that hold what stands there of some lines now: those that stay, and whatever replaces others of
 * them. Null where nothing is left.
 */
export function rangeAfter(edits: readonly Edit[], path: string, { from, to }: LineRange): LineRange | null {
  const ofFile = edits.filter((edit) => edit.path === path)
  const starts = [
    from,
    ...ofFile.filter((edit) => edit.from <= from && from <= edit.to).map((edit) => edit.from),
  ]
  const ends = [to, ...ofFile.filter((edit) => edit.from <= to && to <= edit.to).map((edit) => edit.to)]
  const [first, last] = [Math.min(...starts), Math.max(...ends)]
  const before = growthOf(
    ofFile.filter((edit) => edit.from < first || (edit.from === first && edit.to < first)),
  )
  const inside = growthOf(
    ofFile.filter((edit) => edit.from >= first && edit.to >= edit.from && edit.to <= last),
  )
  const between = growthOf(
    ofFile.filter((edit) => edit.to < edit.from && edit.from > first && edit.from <= last),
  )
  const range = { from: first + before, to: last + before + inside + between }
  return range.to < range.from ? null : range
}

function growthOf(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + growth(edit), 0)
}

function growth({ from, to, lines }: Edit): number {
  return lines.length - (to - from + 1)
}
