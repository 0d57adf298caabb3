import type { Expression, Statement, SwitchCase } from '../../../core/syntax/syntax.ts'
import type { StatementRule } from '../language.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, nth, ofType } from '../nodes.ts'

/** A loop, and what follows where nothing broke out of it. */
export function orElse(rule: StatementRule): StatementRule {
  return (node, lower) => {
    const made = rule(node, lower)
    const otherwise = field(node, 'alternative')
    if (otherwise === null) return made
    const at = lower.at(otherwise)
    const test: Expression = { kind: 'unknown', parts: [], at }
    return [...made, { kind: 'if', test, then: lower.body(otherwise), otherwise: [], at }]
  }
}

/** `except T as name`. */
export function caughtName(node: Node): Node | null {
  const pattern = ofType('as_pattern')(node)
  const alias = pattern && field(pattern, 'alias')
  return alias && nth(0)(alias)
}

/** `with a as b, c:` assigns before its body. */
export function withItems(node: Node, lower: Lowering): Statement[] {
  const clause = ofType('with_clause')(node)
  const items = clause === null ? [] : namedChildren(clause).map((item) => withItem(item, lower))
  return [{ kind: 'block', body: [...items, ...lower.body(field(node, 'body'))], at: lower.at(node) }]
}

function withItem(item: Node, lower: Lowering): Statement {
  const at = lower.at(item)
  const given = field(item, 'value')
  const alias = given?.type === 'as_pattern' ? field(given, 'alias') : null
  if (given === null || alias === null)
    return { kind: 'expression', expression: lower.required(given, item), at }
  const value = lower.required(nth(0)(given), given)
  const target = lower.required(nth(0)(alias), alias)
  return {
    kind: 'expression',
    expression: { kind: 'assign', target, operator: '=', value, declares: false, type: null, at },
    at,
  }
}

/** `raise x from y`. */
export function raised(node: Node, lower: Lowering): Statement[] {
  const parts = lower.expressions(namedChildren(node))
  const at = lower.at(node)
  const [first] = parts
  if (parts.length > 1) return [{ kind: 'throw', value: { kind: 'unknown', parts, at }, at }]
  return [{ kind: 'throw', value: first ?? null, at }]
}

/** `case a | b if c:`; `case _:` is the default. */
export function matchCase(node: Node, lower: Lowering): SwitchCase {
  const patterns = namedChildren(node).filter(
    (child) => child.type === 'case_pattern' && namedChildren(child).length > 0,
  )
  const guard = field(node, 'guard')
  return {
    tests: [...lower.expressions(patterns), ...(guard === null ? [] : lower.inside(guard).parts)],
    body: fields(node, 'consequence').flatMap((child) => lower.body(child)),
    falls: false,
    at: lower.at(node),
  }
}

/** `print x` and `exec x` of old. */
export function word(name: string): StatementRule {
  return (node, lower) => {
    const at = lower.at(node)
    const callee: Expression = { kind: 'name', name, at }
    const list = lower.inside(node).parts.map((value) => ({ name: null, value }))
    return [
      { kind: 'expression', expression: { kind: 'call', callee, arguments: list, makes: false, at }, at },
    ]
  }
}
