import { SourceText } from '../text/source-text.ts'
import type { Edit } from './fix.ts'

/** U+FEFF at the beginning of a file. It belongs to the file and not to its first line. */
export const byteOrderMark = '\ufeff'

/** A file's lines as edits speak of them: without their endings and without a byte order mark. */
export function linesOf(source: SourceText): string[] {
  return Array.from({ length: source.lineCount }, (_, index) => {
    const line = source.line(index + 1)
    return index === 0 && line.startsWith(byteOrderMark) ? line.slice(1) : line
  })
}

/** The lines of a file whose text is at hand, counted as `SourceText` counts them. */
export function linesOfText(text: string): string[] {
  return linesOf(new SourceText(Buffer.from(text)))
}

/** How many lines an edit adds to its file; less than 0 where it takes some away. */
export function growth({ from, to, lines }: Edit): number {
  return lines.length - (to - from + 1)
}

/** Whether an edit puts lines in and replaces none. */
export function inserts({ from, to }: Edit): boolean {
  return to < from
}

/** In order of path and place; what is put in before a line comes before what replaces it. Equal ones stay in their order. */
export function byPlace(a: Edit, b: Edit): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.from - b.from || a.to - b.to
}

/**
 * An edit without the lines at its beginning and end that stay as they are. `lines` are the file's. One that changes nothing
 * comes back with no lines, replacing none.
 */
export function trimmed(edit: Edit, lines: readonly string[]): Edit {
  const before = lines.slice(edit.from - 1, Math.max(edit.from - 1, edit.to))
  const shorter = Math.min(before.length, edit.lines.length)
  let head = 0
  while (head < shorter && before[head] === edit.lines[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === edit.lines.at(-1 - tail)) tail++
  return {
    path: edit.path,
    from: edit.from + head,
    to: edit.from + before.length - 1 - tail,
    lines: edit.lines.slice(head, edit.lines.length - tail),
  }
}

/** Whether an edit changes a file at all. It is `trimmed`. */
export function changes(edit: Edit): boolean {
  return edit.lines.length > 0 || !inserts(edit)
}
