import { maxLineLength, type Piece } from '../core/evidence.ts'
import type { LineRange } from './enclosing.ts'

/** Lines around what counts when there are too many. */
export const contextLines = 10
const maxPieceLines = 120

/** A long range is cut around the flagged lines, its header kept; a long flagged range shows its beginning and its end. */
export function windows(range: LineRange, head: LineRange, lineCount: number): LineRange[] {
  if (range.to - range.from < maxPieceLines) return [range]
  const header = { from: range.from, to: range.from + 3 }
  const flagged =
    head.to - head.from < maxPieceLines
      ? [head]
      : [
          { from: head.from, to: head.from + 80 },
          { from: head.to - 20, to: head.to },
        ]
  const parts = [
    header,
    ...flagged.map(({ from, to }) => ({
      from: Math.max(range.from, from - 2 * contextLines),
      to: Math.min(range.to, lineCount, to + 2 * contextLines),
    })),
  ]
  const joined: LineRange[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last && part.from <= last.to + 1) last.to = Math.max(last.to, part.to)
    else joined.push({ ...part })
  }
  return joined
}

/** The lines of one range as evidence, numbered. */
export function pieceOf(
  path: string,
  role: string,
  part: LineRange,
  lines: string[],
  head: LineRange,
  focus: number,
): Piece {
  const shown = lines.slice(part.from - 1, part.to).map((line, index) => {
    const flagged = part.from + index === head.from
    return lineWindow(line, flagged ? focus : 0)
  })
  return { path, role, from: part.from, lines: shown }
}

/** A minified line is cut around the place that counts. */
function lineWindow(line: string, focus: number): string {
  if (line.length <= maxLineLength) return line
  const from = Math.max(0, Math.min(focus - maxLineLength / 2, line.length - maxLineLength))
  const part = line.slice(from, from + maxLineLength)
  return `${from > 0 ? '… ' : ''}${part}${from + maxLineLength < line.length ? ' …' : ''}`
}
