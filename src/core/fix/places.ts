import type { LineRange } from '../platform.ts'
import type { Edit } from './fix.ts'
import { byPlace, growth, inserts } from './lines.ts'

/**
 * Whether two fixes get in each other's way: they replace the same line, or one puts lines in where the other edits or puts
 * some in. Lines next to each other may both be replaced.
 */
export function touching(a: readonly Edit[], b: readonly Edit[]): boolean {
  return a.some((one) => b.some((other) => meet(one, other)))
}

function meet(a: Edit, b: Edit): boolean {
  const near = inserts(a) || inserts(b) ? 1 : 0
  return a.path === b.path && a.from <= b.to + near && b.from <= a.to + near
}

/** Where a line of a file stands once its edits are applied; null where it is replaced or taken away. No two edits touch. */
export function lineAfter(edits: readonly Edit[], path: string, line: number): number | null {
  const own = edits.filter((edit) => edit.path === path)
  if (own.some(({ from, to }) => from <= line && line <= to)) return null
  return line + sum(own.filter(({ to }) => to < line).map(growth))
}

/**
 * The smallest range of the file with its edits applied in which stands what is left of `range`, and what replaces lines of it;
 * null where that is nothing. What is put in between lines of the range is in it, what is put in before or after it is not. No
 * two edits touch.
 */
export function rangeAfter(edits: readonly Edit[], path: string, { from, to }: LineRange): LineRange | null {
  const own = edits.filter((edit) => edit.path === path).sort(byPlace)
  const parts: LineRange[] = own
    .filter((edit) => !inserts(edit) && edit.from <= to && edit.to >= from && edit.lines.length > 0)
    .map((edit) => {
      const start = edit.from + sum(own.slice(0, own.indexOf(edit)).map(growth))
      return { from: start, to: start + edit.lines.length - 1 }
    })
  const first = kept(own, from, to, 1)
  const last = kept(own, to, from, -1)
  for (const line of [first, last]) if (line !== null) parts.push({ from: line, to: line })
  if (parts.length === 0) return null
  return {
    from: Math.min(...parts.map((part) => part.from)),
    to: Math.max(...parts.map((part) => part.to)),
  }
}

/** Where the first line from `start` to `end` stands that is not replaced. */
function kept(edits: readonly Edit[], start: number, end: number, step: 1 | -1): number | null {
  for (let line = start; (end - line) * step >= 0; line += step) {
    const replaced = edits.find((edit) => edit.from <= line && line <= edit.to)
    if (replaced === undefined) return lineAfter(edits, edits[0]?.path ?? '', line)
    line = step === 1 ? replaced.to : replaced.from
  }
  return null
}

/** All edits of fixes of which no two touch, in order of path and place. */
export function joined(fixes: readonly (readonly Edit[])[]): Edit[] {
  const distinct = new Map(
    fixes.flat().map((edit) => [JSON.stringify([edit.path, edit.from, edit.to, edit.lines]), edit]),
  )
  return [...distinct.values()].sort(byPlace)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
