import type { Argument, Expression } from '../../../core/syntax/syntax.ts'
import { typeExpression } from '../expression-forms.ts'
import type { ExpressionRule } from '../language.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren, nth, ofType, type Place, pick } from '../nodes.ts'
import { returnsOnly } from './swift-parts.ts'

/** `a + b`, with the operator in a field of its own. */
export function infix(left: Place, right: Place): ExpressionRule {
  return (node, lower) => {
    const sign = field(node, 'op')
    return {
      kind: 'binary',
      operator: sign === null ? '' : lower.written(sign),
      left: lower.required(pick(node, left), node),
      right: lower.maybe(pick(node, right), node),
      at: lower.at(node),
    }
  }
}

/** `a ?? b`. */
export function optionalElse(node: Node, lower: Lowering): Expression {
  return {
    kind: 'binary',
    operator: '??',
    left: lower.required(field(node, 'value'), node),
    right: lower.maybe(field(node, 'if_nil'), node),
    at: lower.at(node),
  }
}

/** `a is T`. */
export function checked(node: Node, lower: Lowering): Expression {
  return {
    kind: 'binary',
    operator: 'is',
    left: lower.required(field(node, 'target'), node),
    right: typeExpression(field(node, 'name'), node, lower),
    at: lower.at(node),
  }
}

const links = ['navigation_expression', 'call_expression', 'postfix_expression']

/** `!a.b(c)`: to the grammar the sign belongs to `a`, though it is about all that follows. */
export function inChain(rule: ExpressionRule): ExpressionRule {
  return (node, lower) => {
    const sign = signBefore(node)
    if (sign === null) return rule(node, lower)
    const operation = field(sign, 'operation')
    return {
      kind: 'unary',
      operator: operation === null ? '' : lower.written(operation),
      operand: lower.expression(withoutSign(node, sign)),
      at: lower.at(node),
    }
  }
}

function signBefore(node: Node): Node | null {
  let at: Node | undefined = node
  while (at !== undefined && links.includes(at.type)) at = at.children[0]
  if (at?.type !== 'prefix_expression') return null
  const operation = field(at, 'operation')
  return operation === null || operation.type === '.' || operation.type === '&' ? null : at
}

function withoutSign(node: Node, sign: Node): Node {
  const [first, ...rest] = node.children
  if (first === undefined) return node
  const inner =
    first === sign ? { ...(field(sign, 'target') ?? sign), field: sign.field } : withoutSign(first, sign)
  return { ...node, start: inner.start, children: [inner, ...rest] }
}

/** `!a`, `-a`; `.a` is a member of what the context says. */
export function prefix(node: Node, lower: Lowering): Expression {
  const operation = field(node, 'operation')
  const target = field(node, 'target')
  const operator = operation === null ? '' : lower.written(operation)
  const at = lower.at(node)
  if (operator === '.' && target !== null) {
    const object: Expression = { kind: 'unknown', parts: [], at }
    return { kind: 'member', object, name: lower.written(target), at }
  }
  return { kind: 'unary', operator, operand: lower.required(target, node), at }
}

/** `f(a, b: c) { … } d: { … }`, `a[b]`. By their names in capitals types are told from functions. */
export function called(node: Node, lower: Lowering): Expression {
  const of = nth(0)(node)
  const suffix = ofType('call_suffix')(node)
  const at = lower.at(node)
  if (of === null || suffix === null) return lower.unknown(node)
  const list = ofType('value_arguments')(suffix)
  if (list?.children[0]?.type === '[') {
    const object = lower.expression(of)
    return { kind: 'index', object, index: keyOf(lower.arguments(list), at), at }
  }
  const callee = calleeOf(of, lower)
  const makes = (callee.kind === 'name' || callee.kind === 'member') && /^\p{Lu}/u.test(callee.name)
  return { kind: 'call', callee, arguments: [...lower.arguments(list), ...behind(suffix, lower)], makes, at }
}

function keyOf(keys: Argument[], at: Expression['at']): Expression {
  const [only] = keys
  if (only !== undefined && keys.length === 1) return only.value
  return { kind: 'collection', entries: keys.map(({ value }) => ({ key: null, value })), at }
}

/** `[T]()` and `[K: V]()` make what they say. */
function calleeOf(node: Node, lower: Lowering): Expression {
  if (node.type === 'array_literal') return { kind: 'name', name: 'Array', at: lower.at(node) }
  if (node.type === 'dictionary_literal') return { kind: 'name', name: 'Dictionary', at: lower.at(node) }
  return lower.expression(node)
}

/** Functions behind the brackets; those after the first have names. */
function behind(suffix: Node, lower: Lowering): Argument[] {
  let name: string | null = null
  return namedChildren(suffix).flatMap((child) => {
    if (child.field === 'name') name = lower.written(child)
    if (child.type !== 'lambda_literal') return []
    const given = { name, value: lower.expression(child) }
    name = null
    return [given]
  })
}

/** `A<B>(c)`. */
export function constructed(node: Node, lower: Lowering): Expression {
  const suffix = ofType('constructor_suffix')(node)
  const list = suffix && ofType('value_arguments')(suffix)
  return {
    kind: 'call',
    callee: typeExpression(field(node, 'constructed_type'), node, lower),
    arguments: [...lower.arguments(list), ...(suffix === null ? [] : behind(suffix, lower))],
    makes: true,
    at: lower.at(node),
  }
}

/** `(a)` is `a`, `(a, b: c)` a list. */
export function tuple(node: Node, lower: Lowering): Expression {
  const entries: { key: Expression | null; value: Expression }[] = []
  let key: Expression | null = null
  for (const child of node.children) {
    if (child.field === 'name') key = { kind: 'literal', value: lower.written(child), at: lower.at(child) }
    if (child.field !== 'value') continue
    entries.push({ key, value: lower.expression(child) })
    key = null
  }
  const [only, more] = entries
  if (only !== undefined && more === undefined && only.key === null) return only.value
  return { kind: 'collection', entries, at: lower.at(node) }
}

export function array(node: Node, lower: Lowering): Expression {
  const elements = node.children.filter((child) => child.field === 'element')
  const entries = lower.expressions(elements).map((value) => ({ key: null, value }))
  return { kind: 'collection', entries, at: lower.at(node) }
}

export function dictionary(node: Node, lower: Lowering): Expression {
  const values = node.children.filter((child) => child.field === 'value')
  const keys = node.children.filter((child) => child.field === 'key')
  const entries = keys.map((key, index) => ({
    key: lower.expression(key),
    value: lower.required(values[index] ?? null, node),
  }))
  return { kind: 'collection', entries, at: lower.at(node) }
}

/** A value that is put into a text, whatever it is called there. */
export function interpolatedValue(node: Node, lower: Lowering): Expression {
  return lower.required(field(node, 'value'), node)
}

/** `{ a, b in … }`; what has no names of its own for what it takes has `$0` and so on. */
export function lambdaLiteral(node: Node, lower: Lowering): Expression {
  const type = field(node, 'type')
  const parameters = type && ofType('lambda_function_type_parameters')(type)
  const body = ofType('statements')(node)
  const numbered = type === null && body !== null ? [...numberedIn(body, lower).entries()] : []
  const children = numbered.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, first]) => first)
  const implicit = children.length === 0 ? null : { ...node, type: 'parameters', children }
  const id = lower.define({
    node,
    name: null,
    owner: null,
    parameters: parameters ?? implicit,
    body,
    returnsLast: returnsOnly(body),
  })
  return { kind: 'function', id, at: lower.at(node) }
}

/** Where a body reads `$0` and the like first, apart from the functions in it. */
function numberedIn(node: Node, lower: Lowering, found = new Map<string, Node>()): Map<string, Node> {
  for (const child of node.children) {
    if (child.type === 'lambda_literal' && field(child, 'type') === null) continue
    const written = child.type === 'simple_identifier' ? lower.written(child) : ''
    if (/^\$\d/.test(written) && !found.has(written)) found.set(written, child)
    numberedIn(child, lower, found)
  }
  return found
}

/** `@T(…)`. */
export function attribute(node: Node, lower: Lowering): Expression {
  const [type, ...given] = namedChildren(node)
  return {
    kind: 'call',
    callee: typeExpression(type ?? null, node, lower),
    arguments: given.map((one) => ({ name: null, value: lower.expression(one) })),
    makes: false,
    at: lower.at(node),
  }
}
