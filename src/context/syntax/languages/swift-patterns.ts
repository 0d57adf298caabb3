import type { Expression } from '../../../core/syntax/syntax.ts'
import { binding, boundTo, named } from '../bindings.ts'
import { typeExpression } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, hasToken, type Node, namedChildren, ofType } from '../nodes.ts'

/** `a`, `(a, b)` where what is assigned is taken apart. */
export function patternTarget(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const bound = field(node, 'bound_identifier')
  if (bound !== null) return lower.expression(bound)
  const [only, ...more] = namedChildren(node).filter(({ type }) => type !== 'value_binding_pattern')
  if (only !== undefined && more.length === 0 && only.type !== 'pattern') return lower.expression(only)
  const parts = [...(only === undefined ? [] : [only]), ...more].filter(({ type }) =>
    lower.tables.expressions.has(type),
  )
  const entries = lower.expressions(parts).map((value) => ({ key: null, value }))
  return { kind: 'collection', entries, at }
}

/** A pattern as a condition: `.a(let b, _)`, `let (a, b)`, `is T`, `let a as T`. */
export function patternTest(children: Node[], binds: boolean, lower: Lowering): Expression {
  const parts: Expression[] = []
  const bindsAll = binds || children.some(({ type }) => type === 'value_binding_pattern')
  for (const [place, child] of children.entries()) {
    const before = children[place - 1]?.type
    const tested = before === 'is'
    if (child.type === 'pattern') parts.push(patternTest(child.children, bindsAll, lower))
    else if (child.field === 'bound_identifier') parts.push(binding(child, null, lower))
    else if (child.type === 'simple_identifier' && (before === '.' || children[place + 1]?.type === '('))
      parts.push(caseName(child, lower))
    else if (child.type === 'simple_identifier' && bindsAll) parts.push(binding(child, null, lower))
    else if (child.type.endsWith('_type')) {
      const type = typeExpression(child, child, lower)
      const last = parts.at(-1)
      if (tested) parts.push({ kind: 'unary', operator: 'is', operand: type, at: lower.at(child) })
      else if (before === 'as' && last?.kind === 'assign') last.type = lower.type(child)
      else parts.push(type)
    } else if (lower.isExpression(child)) parts.push(lower.expression(child))
  }
  const [only, more] = parts
  if (only !== undefined && more === undefined) return only
  const [first] = children
  return {
    kind: 'unknown',
    parts,
    at: first === undefined ? { from: 1, to: 1, start: 0, end: 0 } : lower.at(first, children.at(-1)),
  }
}

/** `.a` is a member of what the context says. */
function caseName(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  return { kind: 'member', object: { kind: 'unknown', parts: [], at }, name: lower.written(node), at }
}

/** The conditions of `if`, `guard` and `while`: all have to hold; some give names. */
export function conditionsOf(node: Node, lower: Lowering): Expression {
  const groups = conditionGroups(node).map((group) => conditionOf(group, lower))
  const [first, ...rest] = groups
  if (first === undefined) return { kind: 'unknown', parts: [], at: lower.at(node) }
  return rest.reduce<Expression>(
    (left, right) => ({
      kind: 'binary',
      operator: '&&',
      left,
      right,
      at: { ...left.at, to: right.at.to, end: right.at.end },
    }),
    first,
  )
}

/** What stands between the commas before the block. */
function conditionGroups({ children }: Node): Node[][] {
  const groups: Node[][] = [[]]
  let depth = 0
  const end = children.findIndex(({ type }) => type === '{' || type === 'else')
  for (const child of children.slice(1, end === -1 ? undefined : end)) {
    if (child.type === '(') depth += 1
    if (child.type === ')') depth -= 1
    if (child.type === ',' && depth === 0) groups.push([])
    else groups.at(-1)?.push(child)
  }
  return groups.filter((group) => group.length > 0)
}

function conditionOf(group: Node[], lower: Lowering): Expression {
  const [first] = group
  const sign = group.findIndex(({ type }) => type === '=')
  const given = sign === -1 ? undefined : group[sign + 1]
  const at = first === undefined ? { from: 1, to: 1, start: 0, end: 0 } : lower.at(first, group.at(-1))
  if (first?.type === 'case' && given !== undefined) {
    const subject = named(lower.expression(given), lower)
    const pattern = boundTo(patternTest(group.slice(1, sign), false, lower), subject.again)
    return { kind: 'binary', operator: 'case', left: subject.first, right: pattern, at }
  }
  const bound = group.find((child) => child.field === 'bound_identifier')
  if (bound !== undefined) {
    const annotation = group.find(({ type }) => type === 'type_annotation')
    // `if let a` looks at the `a` around it.
    const value = lower.expression(given ?? bound)
    const target = lower.expression(bound)
    const type = annotation ? lower.type(field(annotation, 'name')) : null
    return { kind: 'assign', target, operator: '=', value, declares: true, type, at }
  }
  const only = group.at(-1)
  return only === undefined ? { kind: 'unknown', parts: [], at } : lower.expression(only)
}

/** The name that a handler of errors gives them, and what else it asks of them. */
export function caughtBy(
  node: Node | null,
  lower: Lowering,
): { name: string | null; test: Expression | null } {
  if (node === null) return { name: 'error', test: null }
  const inner = ofType('pattern')(node) ?? node
  const bound = field(inner, 'bound_identifier')
  const plain =
    bound !== null &&
    namedChildren(inner).every((child) => child === bound || child.type === 'value_binding_pattern')
  if (plain && (inner === node || hasToken(node, 'as'))) return { name: lower.written(bound), test: null }
  return { name: null, test: patternTest(node.children, false, lower) }
}
