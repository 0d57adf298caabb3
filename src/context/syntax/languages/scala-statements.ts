import type { Expression, Handler, Statement } from '../../../core/syntax/syntax.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, ofType } from '../nodes.ts'
import { type Arm, given, matching } from '../patterns.ts'
import { patternOf } from './scala-patterns.ts'

/** `a match { case … }`; what it is held against is unknown where cases are a function. */
export function matched(node: Node, lower: Lowering): Statement[] {
  const arms = clauses(field(node, 'body')).map((one): Arm => {
    const pattern = field(one, 'pattern')
    return {
      node: one,
      patterns: pattern === null ? [] : [pattern],
      guard: guardOf(one),
      body: fields(one, 'body'),
      falls: false,
    }
  })
  return matching(node, field(node, 'value'), arms, patternOf, lower)
}

function clauses(body: Node | null): Node[] {
  return body === null ? [] : namedChildren(body).filter(({ type }) => type === 'case_clause')
}

function guardOf(node: Node): Node | null {
  const guard = node.type === 'guard' ? node : ofType('guard')(node)
  return guard && field(guard, 'condition')
}

/** `for (a <- b; c = d if e) f`. */
export function forStatement(node: Node, lower: Lowering): Statement[] {
  if (!yieldsValues(node)) return loops(node, (body) => lower.body(body), lower)
  const expression = forValue(node, lower)
  return [{ kind: 'expression', expression, at: expression.at }]
}

/** `for (a <- b) yield c`: what it makes has a name that is given each time. */
export function forValue(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const value: Expression = { kind: 'name', name: lower.ownName(), at }
  const body = (made: Node): Statement[] =>
    lower.withBefore(() => {
      const given = lower.expression(made)
      const expression: Expression = {
        kind: 'assign',
        target: value,
        operator: '=',
        value: given,
        declares: false,
        type: null,
        at: given.at,
      }
      return [{ kind: 'expression', expression, at: given.at }]
    })
  lower.before(loops(node, body, lower))
  return value
}

function yieldsValues(node: Node): boolean {
  return node.children.some((child) => !child.named && child.type === 'yield')
}

function loops(node: Node, body: (made: Node) => Statement[], lower: Lowering): Statement[] {
  const list = ofType('enumerators')(node)
  const made = field(node, 'body')
  const last = () => (made === null ? [] : body(made))
  return nested(list === null ? [] : namedChildren(list), last, lower)
}

/** Each of them is inside of the one before. */
function nested(parts: Node[], body: () => Statement[], lower: Lowering): Statement[] {
  const [first, ...rest] = parts
  if (first === undefined) return body()
  const at = lower.at(first)
  return lower.withBefore(() => {
    const condition = guardOf(first)
    const [target, value] = namedChildren(first).filter(({ type }) => type !== 'guard')
    const inner = (): Statement[] => {
      if (condition === null) return nested(rest, body, lower)
      return lower.withBefore(() => {
        const test = lower.expression(condition)
        return [{ kind: 'if', test, then: nested(rest, body, lower), otherwise: [], at: lower.at(condition) }]
      })
    }
    if (target === undefined || value === undefined || first.type === 'guard') return inner()
    const from = lower.expression(value)
    const to = lower.expression(target)
    if (first.children.some((child) => !child.named && child.type === '<-'))
      return [{ kind: 'loop', binds: [to], head: [from], body: inner(), at }]
    const expression: Expression = {
      kind: 'assign',
      target: to,
      operator: '=',
      value: from,
      declares: true,
      type: null,
      at,
    }
    return [{ kind: 'expression', expression, at }, ...inner()]
  })
}

/** `try a catch { case e: E => b } finally c`. */
export function tried(node: Node, lower: Lowering): Statement[] {
  const clause = ofType('catch_clause')(node)
  const block = clause && ofType('case_block', 'indented_cases')(clause)
  const handlers = (): Handler[] => {
    if (clause === null) return []
    if (block !== null) return clauses(block).map((one) => handler(one, lower))
    if (field(clause, 'pattern') !== null) return [handler(clause, lower)]
    return [{ name: null, body: namedChildren(clause).flatMap((one) => lower.statements(one)) }]
  }
  return [
    {
      kind: 'try',
      body: lower.body(field(node, 'body')),
      handlers: handlers(),
      last: lower.body(ofType('finally_clause')(node)),
      at: lower.at(node),
    },
  ]
}

function handler(node: Node, lower: Lowering): Handler {
  const pattern = field(node, 'pattern')
  const name = pattern?.type === 'typed_pattern' ? field(pattern, 'pattern') : pattern
  const plain = name?.type === 'identifier' ? lower.written(name) : null
  const at = lower.at(node)
  const caught: Expression = { kind: 'unknown', parts: [], at }
  const taken =
    pattern === null || pattern.type === 'typed_pattern' || plain !== null ? null : patternOf(pattern, lower)
  const names = taken === null ? [] : given(taken, caught)
  const condition = guardOf(node)
  const body = (): Statement[] => fields(node, 'body').flatMap((child) => lower.body(child))
  const tests = taken?.tests ?? []
  if (condition === null && tests.length === 0) return { name: plain, body: [...names, ...body()] }
  const guarded = lower.withBefore((): Statement[] => {
    const all = [...tests, ...(condition === null ? [] : [lower.expression(condition)])]
    const [only, more] = all
    const test: Expression = only && !more ? only : { kind: 'unknown', parts: all, at }
    return [{ kind: 'if', test, then: body(), otherwise: [], at }]
  })
  return { name: plain, body: [...names, ...guarded] }
}
