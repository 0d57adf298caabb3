import { diffArrays } from 'diff'
import type { LineRange } from '../platform.ts'
import { collapse, type SourceText } from '../text/source-text.ts'
import { withoutSilencing } from './silencing.ts'

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
  const flagged = codeOf(before, range)
  const lines = followed(before, after, range)
  const here = lines !== null && sameLines(codeOf(after, lines), flagged)
  const intact = flagged.length > 0 && (here || placesOf(flagged, after).length > reported)
  return { lines, intact }
}

/** Lines of a file, white space collapsed, empty ones left out; a comment that silences findings does not count. */
export function codeOf(source: SourceText, { from, to }: LineRange): string[] {
  const lines = Array.from({ length: to - from + 1 }, (_, index) => source.line(from + index))
  return lines.map((line) => collapse(withoutSilencing(line))).filter((line) => line !== '')
}

/** Where whole lines of code stand in a file, one place after the other. */
export function placesOf(code: string[], source: SourceText): LineRange[] {
  const numbered = linesOf(source).flatMap((text, index) => {
    const line = collapse(withoutSilencing(text))
    return line === '' ? [] : [{ line, number: index + 1 }]
  })
  const places: LineRange[] = []
  for (let at = 0; code.length > 0 && at + code.length <= numbered.length; at++) {
    if (!code.every((line, index) => numbered[at + index]?.line === line)) continue
    places.push({ from: numbered[at]?.number ?? 1, to: numbered[at + code.length - 1]?.number ?? 1 })
    at += code.length - 1
  }
  return places
}

function sameLines(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index])
}

/* A file's versions are compared once, however many findings it has. */
const compared = new WeakMap<SourceText, { after: SourceText; changes: ReturnType<typeof compare> }>()

function compare(before: SourceText, after: SourceText) {
  return diffArrays(linesOf(before), linesOf(after), { maxEditLength: maxEdits })
}

function followed(before: SourceText, after: SourceText, range: LineRange): LineRange | null {
  const known = compared.get(before)
  const changes = known?.after === after ? known.changes : compare(before, after)
  compared.set(before, { after, changes })
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
