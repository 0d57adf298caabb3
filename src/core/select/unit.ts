import type { LineRange } from '../platform.ts'
import type { FunctionSyntax, Syntax } from '../syntax/syntax.ts'

/** The function that findings share, and those inside it; without one, the code around a flagged place. */
export interface Unit {
  /** Null where the code stands in no function. */
  function: FunctionSyntax | null
  /** That function and all in it; else the file's own top level. */
  functions: FunctionSyntax[]
  range: LineRange
}

/** Around a callback its surroundings are shown, as long as they are no longer than this. */
const preferredLines = 80
/** Without a function around it: so many lines on either side. */
const marginLines = 10

/**
 * The unit around flagged lines: the outermost function that is short enough, else the innermost; outside of functions the
 * whole of a short file, else the lines around.
 */
export function unitOf(syntax: Syntax, flagged: LineRange, lineCount: number): Unit {
  const around = functionsAround(syntax, flagged)
  const [innermost] = around
  if (innermost === undefined) {
    const range = lineCount <= preferredLines ? { from: 1, to: lineCount } : marginOf(flagged, lineCount)
    return { function: null, functions: syntax.functions.slice(0, 1), range }
  }
  const chosen = around.findLast(({ at }) => at.to - at.from < preferredLines) ?? innermost
  const range = { from: chosen.at.from, to: Math.max(chosen.at.to, flagged.to) }
  return { function: chosen, functions: functionsIn(syntax, chosen), range }
}

/** What shares a unit, and the unit. */
export interface Shared<Flagged extends LineRange> {
  unit: Unit
  members: Flagged[]
}

/** In a longer unit only what stands close together shares it. */
const closeLines = 30

/** Flagged places by the unit that they share, in the order of their lines; `plain` tells functions where nobody can parse. */
export function unitsOf<Flagged extends LineRange>(
  syntax: Syntax | null,
  flagged: Flagged[],
  lineCount: number,
  plain: (lines: LineRange) => LineRange | null,
): Shared<Flagged>[] {
  const shared: Shared<Flagged>[] = []
  for (const each of [...flagged].sort((a, b) => a.from - b.from)) {
    const unit = syntax === null ? plainUnit(each, lineCount, plain) : unitOf(syntax, each, lineCount)
    const known = shared.findLast((other) => sameUnit(other, unit, each))
    if (known) known.members.push(each)
    else shared.push({ unit, members: [each] })
  }
  return shared
}

function plainUnit(
  flagged: LineRange,
  lineCount: number,
  plain: (lines: LineRange) => LineRange | null,
): Unit {
  const whole = { from: 1, to: lineCount }
  const range = lineCount <= preferredLines ? whole : (plain(flagged) ?? marginOf(flagged, lineCount))
  return { function: null, functions: [], range }
}

function sameUnit({ unit, members }: Shared<LineRange>, { range }: Unit, flagged: LineRange): boolean {
  if (unit.range.from !== range.from || unit.range.to !== range.to) return false
  const last = members.at(-1)
  return range.to - range.from <= preferredLines || last === undefined || flagged.from - last.to <= closeLines
}

/** Lines on either side of some others. */
export function marginOf({ from, to }: LineRange, lineCount: number, lines = marginLines): LineRange {
  return { from: Math.max(1, from - lines), to: Math.min(lineCount, to + lines) }
}

/** Functions that hold the first flagged line, the innermost first; the top level is none. */
export function functionsAround(syntax: Syntax, { from, to }: LineRange): FunctionSyntax[] {
  return syntax.functions
    .slice(1)
    .filter(({ at }) => at.from <= from && at.to >= Math.min(from, to))
    .sort((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start))
}

function functionsIn(syntax: Syntax, outer: FunctionSyntax): FunctionSyntax[] {
  return syntax.functions.filter(
    ({ id, at }) => id === outer.id || (id !== 0 && at.start >= outer.at.start && at.end <= outer.at.end),
  )
}
