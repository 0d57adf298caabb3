import type { Edit } from './fix.ts'
import { byteOrderMark, inserts } from './lines.ts'

/**
 * Edits of one file as a single one that replaces at least one line, for hosts that know nothing else: lines between stand in it
 * as they are, and where lines are only put in it takes the line after them, or at the end of the file the one before. `lines` are
 * the file's, without endings. Null where they are of several files, would span more than `most` lines, the file has no line to
 * take, a line that stays holds a carriage return, or a byte order mark stands before a line that is taken: a host would take it away.
 */
export function oneRange(edits: readonly Edit[], lines: readonly string[], most: number): Edit | null {
  const [first] = edits
  if (first === undefined || edits.some(({ path }) => path !== first.path)) return null
  const whole = { from: first.from, to: Math.max(...edits.map(({ to }) => to)) }
  const range = whole.to < whole.from ? withNeighbour(whole.from, lines) : whole
  if (range === null || range.to - range.from + 1 > most) return null
  if (range.from === 1 && lines[0]?.startsWith(byteOrderMark)) return null
  const out: string[] = []
  let at = range.from
  for (const edit of edits) {
    out.push(...lines.slice(at - 1, edit.from - 1), ...edit.lines)
    at = inserts(edit) ? edit.from : edit.to + 1
  }
  out.push(...lines.slice(at - 1, range.to))
  // Hosts and models take a carriage return within a line for its end.
  return out.some((line) => line.includes('\r')) ? null : { path: first.path, ...range, lines: out }
}

/** An empty file and one that holds an empty line look the same here, and only one of them has a line. */
function withNeighbour(from: number, lines: readonly string[]): { from: number; to: number } | null {
  if (lines.length === 0 || (lines.length === 1 && lines[0] === '')) return null
  const line = Math.min(from, lines.length)
  return { from: line, to: line }
}
