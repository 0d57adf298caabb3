import type { Expression } from '../../core/syntax/syntax.ts'
import type { ExpressionRule } from './language.ts'
import { numberOf } from './literals.ts'
import type { Lowering } from './lowering.ts'
import { field, hasToken, type Node, namedChildren, nth, type Place, pick } from './nodes.ts'

/** A name as written. */
export function name(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  // Where broken code lacks a name, the parser puts one without letters.
  if (node.end <= node.start) return { kind: 'unknown', parts: [], at }
  return { kind: 'name', name: lower.written(node), at }
}

/** A name where one may be missing. */
export function nameOf(node: Node | null, lower: Lowering): string | null {
  return node === null || node.end <= node.start ? null : lower.written(node)
}

/** `true`, `null` and the like, whatever they are called. */
export function constant(value: boolean | null): ExpressionRule {
  return (node, lower) => ({ kind: 'literal', value, at: lower.at(node) })
}

export function number(node: Node, lower: Lowering): Expression {
  const value = numberOf(lower.written(node))
  const at = lower.at(node)
  return value === null ? { kind: 'unknown', parts: [], at } : { kind: 'literal', value, at }
}

/** Brackets around one expression: only what is in them counts. */
export function inner(node: Node, lower: Lowering): Expression {
  const [only, more] = namedChildren(node)
  return only && more === undefined ? lower.expression(only) : lower.unknown(node)
}

export function member(object: Place, property: Place): ExpressionRule {
  return (node, lower) => memberOf(pick(node, object), pick(node, property), node, lower)
}

/** `object.name`; only `name` where there is no object. */
export function memberOf(
  object: Node | null,
  property: Node | null,
  node: Node,
  lower: Lowering,
): Expression {
  if (object === null) return lower.required(property, node)
  const of = lower.expression(object)
  const written = nameOf(property, lower)
  if (written === null || property === null)
    return { kind: 'unknown', parts: [of], at: lower.at(object, property ?? object) }
  return { kind: 'member', object: of, name: written, at: lower.at(object, property) }
}

export function index(object: Place, key: Place): ExpressionRule {
  return (node, lower) => ({
    kind: 'index',
    object: lower.required(pick(node, object), node),
    index: lower.required(pick(node, key), node),
    at: lower.at(node),
  })
}

/** A call whose callee is an expression. */
export function call(callee: Place, list: Place, makes = false): ExpressionRule {
  return (node, lower) => ({
    kind: 'call',
    callee: lower.required(pick(node, callee), node),
    arguments: lower.arguments(pick(node, list)),
    makes,
    at: lower.at(node),
  })
}

/** A call in whose node object and name stand side by side. */
export function methodCall(object: Place, method: Place, list: Place): ExpressionRule {
  return (node, lower) => ({
    kind: 'call',
    callee: memberOf(pick(node, object), pick(node, method), node, lower),
    arguments: lower.arguments(pick(node, list)),
    makes: false,
    at: lower.at(node),
  })
}

/** A type where it stands for itself: a name without type arguments, `a.b.C` as members. */
export function typeExpression(node: Node | null, around: Node, lower: Lowering): Expression {
  const written = lower.type(node)
  if (node === null || written === null) return { kind: 'unknown', parts: [], at: lower.at(around) }
  const at = lower.at(node)
  const [first = '', ...rest] = written.split(/::|[.\\]/).map((part) => part.trim())
  return rest.reduce<Expression>((object, part) => ({ kind: 'member', object, name: part, at }), {
    kind: 'name',
    name: first,
    at,
  })
}

/** `new T(…)`. */
export function make(type: Place, list: Place): ExpressionRule {
  return (node, lower) => ({
    kind: 'call',
    callee: typeExpression(pick(node, type), node, lower),
    arguments: lower.arguments(pick(node, list)),
    makes: true,
    at: lower.at(node),
  })
}

/** The operator is the field of that name, or else the first keyword or sign among the children. */
export function operatorOf(node: Node, lower: Lowering): string {
  const found = field(node, 'operator') ?? node.children.find((child) => !child.named)
  return found === undefined ? '' : lower.written(found).replaceAll(/\s+/g, ' ')
}

export function binary(left: Place = 'left', right: Place = 'right'): ExpressionRule {
  return (node, lower) => ({
    kind: 'binary',
    operator: operatorOf(node, lower),
    left: lower.required(pick(node, left), node),
    right: lower.maybe(pick(node, right), node),
    at: lower.at(node),
  })
}

export function unary(operand: Place = nth(0)): ExpressionRule {
  return (node, lower) => ({
    kind: 'unary',
    operator: operatorOf(node, lower),
    operand: lower.required(pick(node, operand), node),
    at: lower.at(node),
  })
}

export function conditional(test: Place, then: Place, otherwise: Place): ExpressionRule {
  return (node, lower) => ({
    kind: 'conditional',
    test: lower.required(pick(node, test), node),
    then: lower.maybe(pick(node, then), node),
    otherwise: lower.maybe(pick(node, otherwise), node),
    at: lower.at(node),
  })
}

/** A list of all that stands in it. */
export function list(node: Node, lower: Lowering): Expression {
  const entries = namedChildren(node).map((child) => ({ key: null, value: lower.expression(child) }))
  return { kind: 'collection', entries, at: lower.at(node) }
}

/** `(T) value`, `value!`, `await value`. */
export function cast(value: Place = nth(0), type?: Place): ExpressionRule {
  return (node, lower) => ({
    kind: 'cast',
    type: type === undefined ? null : lower.type(pick(node, type)),
    value: lower.required(pick(node, value), node),
    at: lower.at(node),
  })
}

/** `target = value`, `target += value`. */
export function assign(target: Place = 'left', value: Place = 'right'): ExpressionRule {
  return (node, lower) =>
    assignment(node, pick(node, target), pick(node, value), operatorOf(node, lower), lower)
}

export function assignment(
  node: Node,
  target: Node | null,
  value: Node | null,
  operator: string,
  lower: Lowering,
): Expression {
  const made = lower.optional(value)
  const to = lower.required(target, node)
  nameFunction(made, to, lower)
  return {
    kind: 'assign',
    target: to,
    operator,
    value: made,
    declares: false,
    type: null,
    at: lower.at(node),
  }
}

/** A function without a name is known by what it is assigned to. */
export function nameFunction(value: Expression | null, target: Expression, lower: Lowering): void {
  if (value?.kind !== 'function' || (target.kind !== 'name' && target.kind !== 'member')) return
  const made = lower.functions[value.id]
  if (made === undefined) return
  made.name ??= target.name
  made.owner ??= lower.owner
}

/** `x++`, `--x`. */
export function step(operand: Place = nth(0)): ExpressionRule {
  return (node, lower) => {
    const operator = hasToken(node, '--') ? '--' : '++'
    const value: Expression = { kind: 'literal', value: 1, at: lower.at(node) }
    const target = lower.required(pick(node, operand), node)
    return { kind: 'assign', target, operator, value, declares: false, type: null, at: lower.at(node) }
  }
}

/** A function that is a value. */
export function lambda(parameters: Place, body: Place, called?: Place): ExpressionRule {
  return (node, lower) => {
    const name = called === undefined ? null : nameOf(pick(node, called), lower)
    const id = lower.define({
      node,
      name,
      owner: null,
      parameters: pick(node, parameters),
      body: pick(node, body),
    })
    return { kind: 'function', id, at: lower.at(node) }
  }
}

/** `"a" f"{b}" "c"`: one text. */
export function concatenated(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const parts = lower
    .expressions(namedChildren(node))
    .flatMap((one) => (one.kind === 'template' ? one.parts : [one]))
  const texts = parts.flatMap((one) => (one.kind === 'literal' ? [String(one.value)] : []))
  if (texts.length === parts.length) return { kind: 'literal', value: texts.join(''), at }
  return { kind: 'template', parts, at }
}
