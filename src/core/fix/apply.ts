import { SourceText } from '../text/source-text.ts'
import type { Edit } from './fix.ts'
import { byteOrderMark, inserts } from './lines.ts'

/** A line of a file: its own bytes, and those of its ending. */
interface Line {
  content: Uint8Array
  ending: string
}

/**
 * A file after edits. `edits` are those of this one file, in order of place; lines are counted as `SourceText` does. Every byte
 * outside of replaced lines stays: encoding, a byte order mark, tabs, each line's ending. The n-th new line ends as the n-th
 * replaced one does, or as the last of them; where nothing is replaced as the line after it, at the end of the file as the last.
 * A file without a line break at its end has none afterwards, unless its last line is now empty, which only a line break can show.
 * What is put into an empty file ends with a line feed. What is `refused` is the end of a sentence about the file.
 */
export function applyEdits(
  bytes: Uint8Array,
  edits: readonly Edit[],
): { bytes: Uint8Array } | { refused: string } {
  const unfit = unfitFile(bytes)
  if (unfit !== null) return { refused: unfit }
  const marked = Buffer.from(bytes.subarray(0, 3)).toString('utf8') === byteOrderMark
  const body = marked ? bytes.subarray(3) : bytes
  const lines = linesIn(body)
  const refused = unfitEdits(edits, Math.max(1, lines.length))
  if (refused !== null) return { refused }
  const changed = Buffer.concat([bytes.subarray(0, marked ? 3 : 0), joinedLines(edited(lines, edits), lines)])
  if (changed.equals(bytes)) return { refused: 'nothing in it would change' }
  return { bytes: changed }
}

/** Why a file cannot be edited by lines of text, as the end of a sentence about it; null where it can. */
export function unfitFile(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'it is UTF-16'
  if (bytes.includes(0)) return 'it is binary, or not in an encoding that keeps ASCII'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return 'it is not UTF-8'
  }
  if (bytes.includes(0x0d) && !bytes.includes(0x0a)) return 'its lines end in carriage returns alone'
  return null
}

function unfitEdits(edits: readonly Edit[], lineCount: number): string | null {
  for (const [index, edit] of edits.entries()) {
    const { from, to, lines } = edit
    const place = inserts(edit) ? `before line ${from}` : `lines ${from} to ${to}`
    const inside = from >= 1 && from <= lineCount + 1 && to >= from - 1 && to <= lineCount
    if (!Number.isInteger(from) || !Number.isInteger(to) || !inside)
      return `it has ${lineCount === 1 ? 'one line' : `${lineCount} lines`}, and an edit is of ${place}`
    const before = edits[index - 1]
    if (before !== undefined && !follows(before, edit))
      return `edits overlap or are not in order at line ${from}`
    if (lines.some((line) => /[\r\n\0]/.test(line)))
      return `a new line for ${place} holds a line break or a NUL`
    if (lines.some((line) => /\p{Surrogate}/u.test(line)))
      return `a new line for ${place} holds half of a character`
    if (from === 1 && lines[0]?.startsWith(byteOrderMark))
      return 'its first line would begin with a byte order mark'
  }
  return null
}

/** Of two that put lines in at the same place, nobody can tell which comes first. */
function follows(before: Edit, after: Edit): boolean {
  return after.from > before.to && !(inserts(before) && inserts(after) && before.from === after.from)
}

function linesIn(body: Uint8Array): Line[] {
  if (body.length === 0) return []
  const source = new SourceText(body)
  let at = 0
  return Array.from({ length: source.lineCount }, (_, index) => {
    const content = source.lineBytes(index + 1)
    const next = source.offset({ line: index + 2, column: 1 }) ?? body.length
    const ending = Buffer.from(body.subarray(at + content.length, next)).toString('latin1')
    at = next
    return { content, ending }
  })
}

function edited(lines: Line[], edits: readonly Edit[]): Line[] {
  const out: Line[] = []
  let kept = 0
  for (const edit of edits) {
    out.push(...lines.slice(kept, edit.from - 1))
    kept = Math.max(kept, edit.to)
    const last = inserts(edit) ? edit.from : edit.to
    edit.lines.forEach((text, index) => {
      const ending = breakOf(lines, Math.min(edit.from + index, last))
      out.push({ content: Buffer.from(text), ending })
    })
  }
  return [...out, ...lines.slice(kept)]
}

/** The line break of a line, or of the nearest before it that has one. */
function breakOf(lines: Line[], line: number): string {
  for (let at = Math.min(line, lines.length) - 1; at >= 0; at--) {
    const ending = lines[at]?.ending
    if (ending?.endsWith('\n')) return ending
  }
  return '\n'
}

function joinedLines(after: Line[], before: Line[]): Uint8Array {
  const end = before.at(-1)?.ending ?? '\n'
  const complete = end.endsWith('\n')
  return Buffer.concat(
    after.flatMap(({ content, ending }, index) => {
      const isLast = index === after.length - 1
      if (isLast && !complete && (content.length > 0 || end !== '')) return [content, Buffer.from(end)]
      return [content, Buffer.from(ending.endsWith('\n') ? ending : breakOf(before, before.length))]
    }),
  )
}
