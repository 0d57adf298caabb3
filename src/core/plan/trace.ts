import { diffArrays } from 'diff'
import type { LineRange } from '../platform.ts'
import { collapse, type SourceText } from '../text/source-text.ts'

/** What became of lines of an earlier version of a file. */
export interface Traced {
  /** The lines that stand in their place; null where they are gone without any in their place. */
  lines: LineRange | null
  /** The same code stands in the file still, there or elsewhere, and nothing is reported about it. */
  intact: boolean
}

/** Edits beyond this are another file. */
const maxEdits = 4000

/**
 * Follows lines from an earlier version of a file to the current one; what was edited leads to what replaced it. `reported`:
 * how many findings the same code has elsewhere in the current version; more copies than that are the same code, moved.
 */
export function traceLines(before: SourceText, after: SourceText, range: LineRange, reported = 0): Traced {
  const old = linesOf(before)
  const current = linesOf(after)
  const flagged = flaggedText(before, range)
  const lines = followed(old, current, range)
  const here = lines !== null && collapse(current.slice(lines.from - 1, lines.to).join('\n')) === flagged
  const intact = flagged !== '' && (here || copies(collapse(current.join('\n')), flagged) > reported)
  return { lines, intact }
}

/** The code of some lines, white space collapsed. */
export function flaggedText(source: SourceText, { from, to }: LineRange): string {
  return collapse(Array.from({ length: to - from + 1 }, (_, index) => source.line(from + index)).join('\n'))
}

function copies(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count++
  return count
}

function followed(old: string[], current: string[], range: LineRange): LineRange | null {
  const changes = diffArrays(old, current, { maxEditLength: maxEdits })
  let line = 1
  let target = 1
  let first: number | null = null
  let last: number | null = null
  const cover = (from: number, to: number) => {
    first = first === null ? from : Math.min(first, from)
    last = last === null ? to : Math.max(last, to)
  }
  for (const [index, { value, removed, added }] of (changes ?? []).entries()) {
    const length = value.length
    if (added) {
      target += length
      continue
    }
    const from = Math.max(range.from, line)
    const to = Math.min(range.to, line + length - 1)
    if (from <= to && !removed) cover(target + from - line, target + to - line)
    const next = changes?.[index + 1]
    if (from <= to && removed && next?.added) cover(target, target + next.value.length - 1)
    const previous = changes?.[index - 1]
    if (from <= to && removed && !next?.added && previous?.added)
      cover(target - previous.value.length, target - 1)
    line += length
    if (!removed) target += length
  }
  return first === null || last === null ? null : { from: first, to: last }
}

function linesOf(source: SourceText): string[] {
  return Array.from({ length: source.lineCount }, (_, index) => source.line(index + 1))
}
