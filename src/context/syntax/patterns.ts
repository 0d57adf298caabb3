import type { Expression, Extent, Statement, SwitchCase } from '../../core/syntax/syntax.ts'
import type { Lowering } from './lowering.ts'
import type { Node } from './nodes.ts'

/** What a pattern gives names to, and what it compares with. */
export interface Pattern {
  names: Expression[]
  /** Of which one has to fit; empty where anything does. */
  tests: Expression[]
  /** The type that it says what it names is of; null where it says none. */
  type: string | null
  at: Extent
}

/** One case of a `switch` or `match` whose cases are patterns. */
export interface Arm {
  node: Node
  /** Empty for the default. */
  patterns: Node[]
  guard: Node | null
  body: Node[]
  falls: boolean
}

/** Tells what a node of a pattern adds to it. */
export type PatternReader = (node: Node, lower: Lowering) => Pattern

/** `switch`, `match`: what a case's pattern gives a name to is assigned at the start of the case. */
export function matching(
  node: Node,
  subject: Node | null,
  arms: Arm[],
  read: PatternReader,
  lower: Lowering,
): Statement[] {
  const value = lower.required(subject, node)
  const patterns = arms.map((arm) => arm.patterns.map((each) => read(each, lower)))
  const named = patterns.flat().some(({ names }) => names.length > 0)
  const held = named ? lower.held(value) : value
  const cases = arms.map((arm, place): SwitchCase => {
    const own = patterns[place] ?? []
    const at = lower.at(arm.node)
    const tests = own.flatMap((each) => each.tests)
    const guarded = (guard: Node): Expression[] => [
      { kind: 'unknown', parts: [...tests, lower.expression(guard)], at: lower.at(guard) },
    ]
    return {
      tests: arm.guard === null ? tests : guarded(arm.guard),
      body: [...own.flatMap((each) => given(each, held)), ...arm.body.flatMap((each) => lower.body(each))],
      falls: arm.falls,
      at,
    }
  })
  return [{ kind: 'switch', subject: held, cases, at: lower.at(node) }]
}

/** `value is pattern`: whether it fits, and names for what it holds. */
export function matched(operator: string, value: Expression, pattern: Pattern, at: Extent): Expression {
  const [given] = assigned(pattern, value)
  const { tests } = pattern
  const [only] = tests
  const entries = tests.map((test) => ({ key: null, value: test }))
  const several: Expression =
    only === undefined
      ? { kind: 'unknown', parts: [], at: pattern.at }
      : { kind: 'collection', entries, at: pattern.at }
  const right = tests.length === 1 && only ? only : several
  return { kind: 'binary', operator, left: given ?? value, right, at }
}

/** Gives the names of a pattern their values. */
export function given(pattern: Pattern, value: Expression): Statement[] {
  return assigned(pattern, value).map((expression) => ({ kind: 'expression', expression, at: expression.at }))
}

function assigned({ names, type, at }: Pattern, value: Expression): Expression[] {
  const [first] = names
  if (first === undefined) return []
  const entries = names.map((name) => ({ key: null, value: name }))
  const target: Expression = names.length === 1 ? first : { kind: 'collection', entries, at }
  return [{ kind: 'assign', target, operator: '=', value, declares: true, type, at }]
}
