import { estimateTokens } from '../budget.ts'
import { maxLineLength } from '../evidence.ts'
import type { LineRange } from '../platform.ts'

/** Something worth showing, whole or cut. */
export interface Part {
  path: string
  role: string
  /** The same from the whole to the least that is of use; each a list of ranges. */
  forms: LineRange[][]
  /** It is taken only while no more than this share of the budget is spent: what seldom decides should not cost much. */
  until: number
}

/** Lines to show. */
export interface Chosen {
  path: string
  role: string
  range: LineRange
}

/** Tags, path and role of a piece. */
const pieceTokens = 30
const numberTokens = 2
/** No part may take more of what is left; a long function is cut rather than that nothing else is shown. */
const largestShare = { first: 0.5, other: 0.4 }

/**
 * Takes parts in their order until the budget of tokens is reached, each in the first form that fits; the first one whatever it
 * costs. No line is taken twice.
 */
export function choose(parts: Part[], linesOf: (path: string) => string[], budget: number): Chosen[] {
  const chosen: Chosen[] = []
  const shown = new Map<string, Set<number>>()
  let left = budget
  for (const [place, part] of parts.entries()) {
    const room = left - budget * (1 - part.until)
    const lines = linesOf(part.path)
    const taken = shown.get(part.path) ?? new Set()
    const limit = place === 0 ? left * largestShare.first : Math.min(room, left * largestShare.other)
    const forms = part.forms.map((form) => without(form, taken, lines))
    const fitting = forms.find((form) => costOf(form, lines) <= limit)
    const form = fitting ?? (place === 0 ? forms.at(-1) : undefined)
    if (form === undefined || form.length === 0) continue
    left -= costOf(form, lines)
    for (const range of form) {
      chosen.push({ path: part.path, role: part.role, range })
      for (let line = range.from; line <= range.to; line++) taken.add(line)
    }
    shown.set(part.path, taken)
  }
  return chosen
}

function costOf(form: LineRange[], lines: string[]): number {
  return form.reduce((sum, { from, to }) => {
    const text = lines.slice(from - 1, to).map((line) => line.slice(0, maxLineLength))
    return sum + pieceTokens + estimateTokens(text.join('\n')) + numberTokens * text.length
  }, 0)
}

/** Ranges in order, joined where only few lines lie between, without lines that are shown already and blank ones at the ends. */
export function without(ranges: LineRange[], taken: ReadonlySet<number>, lines: string[]): LineRange[] {
  const wanted = new Set<number>()
  for (const { from, to } of joined(ranges)) {
    for (let line = Math.max(1, from); line <= Math.min(to, lines.length); line++)
      if (!taken.has(line)) wanted.add(line)
  }
  const parts: LineRange[] = []
  for (const line of [...wanted].sort((a, b) => a - b)) {
    const last = parts.at(-1)
    if (last && line === last.to + 1) last.to = line
    else parts.push({ from: line, to: line })
  }
  return parts.flatMap((part) => trimmed(part, lines) ?? [])
}

/** To leave out fewer lines than that costs more than it saves. */
const smallestGap = 3

function joined(ranges: LineRange[]): LineRange[] {
  const sorted = ranges.map((range) => ({ ...range })).sort((a, b) => a.from - b.from)
  const all: LineRange[] = []
  for (const range of sorted) {
    const last = all.at(-1)
    if (last && range.from <= last.to + smallestGap) last.to = Math.max(last.to, range.to)
    else all.push(range)
  }
  return all
}

function trimmed({ from, to }: LineRange, lines: string[]): LineRange | null {
  let first = from
  let last = to
  while (first <= last && (lines[first - 1] ?? '').trim() === '') first++
  while (last >= first && (lines[last - 1] ?? '').trim() === '') last--
  // What is left over of something may be its closing bracket.
  const says = lines.slice(first - 1, last).some((line) => /[\p{L}\p{N}]/u.test(line))
  return first > last || !says ? null : { from: first, to: last }
}
