import { diffArrays } from 'diff'
import type { SourceText } from '../text/source-text.ts'

/** From a line of one version of a file to the same line of another; null where the other has no such line. */
export type LineMap = (line: number) => number | null

/** Edits beyond this are another file: the comparison stops, and no line is mapped. */
const maxEdits = 4000

/** Maps lines between two versions of a file by a diff; line endings do not count. */
export function mapLines(from: SourceText, to: SourceText): LineMap {
  if (sameBytes(from.bytes, to.bytes)) return (line) => (line >= 1 && line <= to.lineCount ? line : null)
  const changes = diffArrays(linesOf(from), linesOf(to), { maxEditLength: maxEdits })
  const mapped: (number | null)[] = [null]
  let target = 1
  for (const change of changes ?? []) {
    for (let i = 0; i < change.value.length; i++) {
      if (change.removed) mapped.push(null)
      else if (change.added) target++
      else mapped.push(target++)
    }
  }
  return (line) => mapped[line] ?? null
}

function linesOf(source: SourceText): string[] {
  return Array.from({ length: source.lineCount }, (_, index) => source.line(index + 1))
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0
}
