import type { FileChange } from '../diff/unified.ts'
import type { Finding } from '../finding.ts'
import type { Edit } from '../fix/fix.ts'
import type { Place } from '../platform.ts'

/**
 * Where a finding's comment goes: on the lines that its suggestion replaces, if one hunk of the change shows all of them; else on
 * the finding's last lines that one hunk shows; else on its file, if the change touches that; null where the host would take neither.
 */
export function anchorOf(
  { path, head }: Pick<Finding, 'path' | 'head'>,
  change: FileChange | undefined,
  suggestion: Edit | null,
): Place | null {
  if (change === undefined || change.deleted) return null
  const suggested = suggestion?.path === path ? suggestion : null
  if (suggested && change.hunks.some(({ from, to }) => from <= suggested.from && suggested.to <= to))
    return { path, lines: { from: suggested.from, to: suggested.to } }
  const hunk =
    head === null ? undefined : change.hunks.findLast(({ from, to }) => from <= head.to && head.from <= to)
  if (head === null || hunk === undefined) return { path, lines: null }
  return { path, lines: { from: Math.max(head.from, hunk.from), to: Math.min(head.to, hunk.to) } }
}

/** Places are the same if a host would show comments on them side by side. */
export function placeKey({ path, lines }: Place): string {
  return JSON.stringify([path, lines?.from ?? null, lines?.to ?? null])
}
