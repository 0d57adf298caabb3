import type { LineRange } from '../platform.ts'
import type { FunctionSyntax, Syntax } from '../syntax/syntax.ts'

/** The function that findings share, and those inside it; without one, the code around a flagged place. */
export interface Unit {
  /** Null where the code stands in no function. */
  function: FunctionSyntax | null
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
    return { function: null, range }
  }
  const chosen = around.findLast(({ at }) => at.to - at.from < preferredLines) ?? innermost
  const range = { from: chosen.at.from, to: Math.max(chosen.at.to, flagged.to) }
  return { function: chosen, range }
}

/** What shares a unit, and the unit. */
export interface Shared<Flagged extends LineRange> {
  unit: Unit
  members: Flagged[]
}

/** In a longer unit only what stands close together shares it. */
const closeLines = 30
/** More places would need more than one evidence holds. */
const mostShared = 12

/** Flagged places by the unit that they share, in the order of their lines; `plain` tells functions where nobody can parse. */
export function unitsOf<Flagged extends LineRange>(
  syntax: Syntax | null,
  flagged: Flagged[],
  lineCount: number,
  plain: (lines: LineRange) => LineRange | null,
): Shared<Flagged>[] {
  const shared: Shared<Flagged>[] = []
  // By their ranges: the last one that others may still join.
  const open = new Map<string, Shared<Flagged>>()
  for (const each of [...flagged].sort((a, b) => a.from - b.from)) {
    const unit = syntax === null ? plainUnit(each, lineCount, plain) : unitOf(syntax, each, lineCount)
    const key = `${unit.range.from}-${unit.range.to}`
    const known = open.get(key)
    if (known !== undefined && mayJoin(known, each)) known.members.push(each)
    else {
      const started = { unit, members: [each] }
      open.set(key, started)
      shared.push(started)
    }
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
  return { function: null, range }
}

function mayJoin({ unit: { range }, members }: Shared<LineRange>, flagged: LineRange): boolean {
  const last = members.at(-1)
  if (last === undefined || members.length >= mostShared) return false
  return range.to - range.from <= preferredLines || flagged.from - last.to <= closeLines
}

/** Lines on either side of some others. */
export function marginOf({ from, to }: LineRange, lineCount: number, lines = marginLines): LineRange {
  return { from: Math.max(1, from - lines), to: Math.min(lineCount, to + lines) }
}

/** Functions that hold the first flagged line, the innermost first; the top level is none. */
export function functionsAround(syntax: Syntax, { from, to }: LineRange): FunctionSyntax[] {
  const found: FunctionSyntax[] = []
  for (const each of syntax.functions) {
    if (each.id !== 0 && each.at.from <= from && each.at.to >= Math.min(from, to)) found.push(each)
  }
  return found.sort((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start))
}

/**
 * The functions that flagged lines of a unit have to do with: those around them, and those inside the innermost; of the others next to
 * them none, though they may use the same names. At the top level the file's own statements.
 */
export function scopeOf(syntax: Syntax, { function: outer }: Unit, flagged: LineRange[]): FunctionSyntax[] {
  if (outer === null) return syntax.functions.slice(0, 1)
  const scope = new Set<FunctionSyntax>()
  for (const lines of flagged) {
    const around = functionsAround(syntax, lines).filter((each) => isInside(each, outer))
    for (const each of around) scope.add(each)
    for (const each of syntax.functions.slice(1)) if (isInside(each, around[0] ?? outer)) scope.add(each)
  }
  return [...scope]
}

/** The innermost functions around flagged lines, as lines; the unit where there are none. */
export function closestLines(syntax: Syntax, unit: Unit, flagged: LineRange[]): LineRange[] {
  return flagged.map((lines) => functionsAround(syntax, lines)[0]?.at ?? unit.range)
}

function isInside({ at }: FunctionSyntax, outer: FunctionSyntax): boolean {
  return at.start >= outer.at.start && at.end <= outer.at.end
}
