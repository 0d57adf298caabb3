import type { LineRange } from '../platform.ts'
import type { FunctionSyntax, Statement, Syntax, TypeSyntax } from '../syntax/syntax.ts'
import { statementsIn } from '../syntax/walk.ts'
import { type Slice, sliceOf } from './slice.ts'

/** A longer function is shown whole only if nothing else needs the room. */
const longHead = 6
const longFlagged = 60

/** A function around flagged lines: whole; then its head and what bears on them, from far to near. */
export function aroundFlagged(
  range: LineRange,
  head: LineRange | null,
  slice: Slice,
  flagged: LineRange[],
): LineRange[][] {
  const ends = flagged.flatMap(shortened)
  const header = head === null ? [] : [{ from: head.from, to: Math.min(head.to, head.from + longHead) }]
  const near = ends.map(({ from, to }) => ({
    from: Math.max(range.from, from - 2),
    to: Math.min(range.to, to + 2),
  }))
  const within = (most: number) =>
    slice.lines.filter(({ step }) => step > 0 && step <= most).map((each) => each.range)
  return [
    [range],
    [...header, ...near, ...within(5)],
    [...header, ...near, ...within(2)],
    [...header, ...near, ...within(1)],
    [...header, ...near],
    ends,
  ]
}

/** The same where nobody can parse: whole; then its first line and ever fewer lines around the flagged ones. */
export function aroundPlain(range: LineRange, flagged: LineRange[]): LineRange[][] {
  const ends = flagged.flatMap(shortened)
  const margins = (count: number) =>
    ends.map(({ from, to }) => ({
      from: Math.max(range.from, from - count),
      to: Math.min(range.to, to + count),
    }))
  const first = { from: range.from, to: range.from }
  return [[range], [first, ...margins(20)], [first, ...margins(10)], [first, ...margins(2)], ends]
}

/** A long flagged range shows its beginning and its end. */
function shortened({ from, to }: LineRange): LineRange[] {
  if (to - from < longFlagged) return [{ from, to }]
  return [
    { from, to: from + longFlagged / 2 },
    { from: to - longFlagged / 4, to },
  ]
}

/** A function that is called: whole; then its head and what bears on what it returns. */
export function ofFunction(each: FunctionSyntax, syntax: Syntax): LineRange[][] {
  const whole = { from: each.at.from, to: each.at.to }
  const leaving = leavingLines(each.body)
  const slice = sliceOf(functionsOf(each, syntax), leaving)
  const ranges = (most: number) => slice.lines.filter(({ step }) => step <= most).map(({ range }) => range)
  return [[whole], [each.head, ...ranges(5)], [each.head, ...ranges(1)]]
}

/** A function and those in it. */
export function functionsOf(each: FunctionSyntax, syntax: Syntax): FunctionSyntax[] {
  return syntax.functions.filter(
    ({ id, at }) => id === each.id || (id !== 0 && at.start >= each.at.start && at.end <= each.at.end),
  )
}

/** Where a function leaves, or does something, for one that returns nothing. */
export function leavingLines(body: Statement[]): LineRange[] {
  const statements = [...statementsIn(body)]
  const leaving = statements.filter(({ kind }) => kind === 'return' || kind === 'throw')
  return (leaving.length > 0 ? leaving : statements.slice(-3)).map(({ at }) => ({ from: at.from, to: at.to }))
}

/** A type: whole; then its head and its fields; then its head. */
export function ofType({ at, head, fields }: TypeSyntax): LineRange[][] {
  return [
    [{ from: at.from, to: at.to }],
    [head, ...fields.map((field) => ({ from: field.at.from, to: field.at.to }))],
    [head],
  ]
}

/** A call in a function: with all of the function; with what reaches the call; with the lines around it. */
export function ofCall(line: LineRange, caller: FunctionSyntax | null, syntax: Syntax): LineRange[][] {
  const near = { from: line.from - 1, to: line.to + 1 }
  if (caller === null || caller.id === 0) return [[{ from: line.from - 4, to: line.to + 4 }], [near]]
  const slice = sliceOf(functionsOf(caller, syntax), [line])
  const whole = { from: caller.at.from, to: caller.at.to }
  const cut = (most: number) => {
    const reaching = slice.lines.filter(({ step }) => step <= most)
    return [caller.head, ...reaching.map(({ range }) => range), near]
  }
  const cuts = [cut(2), cut(1), [near]]
  return whole.to - whole.from <= 30 ? [[whole], ...cuts] : cuts
}
