import type { Expression } from '../../../core/syntax/syntax.ts'
import { nameFunction, operatorOf } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren } from '../nodes.ts'

/** `a.b.c` where only names may stand. */
export function dotted(node: Node, lower: Lowering): Expression {
  const [first, ...rest] = namedChildren(node)
  if (first === undefined) return lower.unknown(node)
  return rest.reduce<Expression>(
    (object, part) => ({ kind: 'member', object, name: lower.written(part), at: lower.at(first, part) }),
    lower.expression(first),
  )
}

/** `a[b]`; of several keys they are a list. */
export function subscript(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const object = lower.required(field(node, 'value'), node)
  const keys = lower.expressions(fields(node, 'subscript'))
  const [only] = keys
  if (keys.length === 1 && only) return { kind: 'index', object, index: only, at }
  const entries = keys.map((value) => ({ key: null, value }))
  return { kind: 'index', object, index: { kind: 'collection', entries, at }, at }
}

/** `a < b`; a chain of them is more than its parts. */
export function comparison(node: Node, lower: Lowering): Expression {
  const operators = node.children.filter((child) => child.field === 'operators')
  const operands = namedChildren(node).filter((child) => child.field !== 'operators')
  const [left, right, more] = operands
  const [operator] = operators
  if (left === undefined || right === undefined || operator === undefined || more !== undefined) {
    return { kind: 'unknown', parts: lower.expressions(operands), at: lower.at(node) }
  }
  return {
    kind: 'binary',
    operator: lower.written(operator).replaceAll(/\s+/g, ' '),
    left: lower.expression(left),
    right: lower.expression(right),
    at: lower.at(node),
  }
}

/** `a = b`, `a: T = b`, `a: T`, `a += b`. */
export function assignment(node: Node, lower: Lowering): Expression {
  const type = field(node, 'type')
  const right = field(node, 'right')
  const value = right === null ? null : lower.expression(right)
  const target = lower.required(field(node, 'left'), node)
  nameFunction(value, target, lower)
  const operator = node.type === 'augmented_assignment' ? operatorOf(node, lower) : '='
  return {
    kind: 'assign',
    target,
    operator,
    value,
    declares: type !== null,
    type: lower.type(type),
    at: lower.at(node),
  }
}

/** `(a := b)`. */
export function named(node: Node, lower: Lowering): Expression {
  return {
    kind: 'assign',
    target: lower.required(field(node, 'name'), node),
    operator: '=',
    value: lower.required(field(node, 'value'), node),
    declares: false,
    type: null,
    at: lower.at(node),
  }
}

export function dictionary(node: Node, lower: Lowering): Expression {
  const entries = namedChildren(node).map((child) => {
    if (child.type !== 'pair') return { key: null, value: lower.expression(child) }
    return { key: lower.optional(field(child, 'key')), value: lower.required(field(child, 'value'), child) }
  })
  return { kind: 'collection', entries, at: lower.at(node) }
}

/** `[f(a) for a in b if c]`: what it goes through first, then conditions and what it makes. */
export function comprehension(node: Node, lower: Lowering): Expression {
  const [body, ...clauses] = namedChildren(node)
  const parts = [...clauses, ...(body === undefined ? [] : [body])].flatMap((child): Expression[] => {
    if (child.type !== 'for_in_clause')
      return lower.isExpression(child) ? [lower.expression(child)] : lower.inside(child).parts
    const at = lower.at(child)
    const value: Expression = { kind: 'unknown', parts: lower.expressions(fields(child, 'right')), at }
    const target = lower.required(field(child, 'left'), child)
    return [{ kind: 'assign', target, operator: '=', value, declares: true, type: null, at }]
  })
  return { kind: 'unknown', parts, at: lower.at(node) }
}
