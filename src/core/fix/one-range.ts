import type { Edit } from './fix.ts'

/**
 * Edits of one file as a single one that replaces a line at least, with the lines between them as they are; `lines` are those of the
 * file. What is only put in takes the line after it along, at the end of the file the line before. Null for several files, an empty
 * file, or more than `most` lines.
 */
export function oneRange(edits: readonly Edit[], lines: readonly string[], most: number): Edit | null {
  const [first] = edits
  const last = edits.at(-1)
  if (first === undefined || last === undefined || edits.some(({ path }) => path !== first.path)) return null
  let { from } = first
  let to = Math.max(last.to, ...edits.map((edit) => edit.to))
  // A suggestion has to stand on a line.
  if (last.to < last.from && last.from <= lines.length) to = Math.max(to, last.from)
  if (to < from) from = to
  if (from < 1 || to > lines.length || to - from + 1 > most) return null
  const made: string[] = []
  let at = from
  for (const edit of edits) {
    made.push(...lines.slice(at - 1, edit.from - 1), ...edit.lines)
    at = edit.to + 1
  }
  made.push(...lines.slice(at - 1, to))
  return { path: first.path, from, to, lines: made }
}
