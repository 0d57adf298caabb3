import type { Expression, Statement } from '../../../core/syntax/syntax.ts'
import { addType } from '../declaration-forms.ts'
import { nameOf } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren } from '../nodes.ts'
import { known } from './rust-imports.ts'
import { behind, plainType } from './rust-types.ts'

/** Items, each with the attributes that stand before it. */
export function items(node: Node, lower: Lowering): Statement[] {
  const made: Statement[] = []
  let attributes: Node[] = []
  for (const child of namedChildren(node)) {
    if (child.type === 'attribute_item') {
      attributes.push(child)
      continue
    }
    made.push(...item(child, attributes, lower))
    attributes = []
  }
  return [...made, ...decorating(attributes, lower)]
}

function item(node: Node, attributes: Node[], lower: Lowering): Statement[] {
  const from = attributes[0] ?? node
  if (isFunction(node)) return [...decorating(attributes, lower), functionOf(node, from, lower)]
  const named = types.has(node.type)
  if (named) return typeOf(node, from, decorating(attributes, lower), lower)
  return [...decorating(attributes, lower), ...lower.statements(node)]
}

function decorating(attributes: Node[], lower: Lowering): Statement[] {
  const [first] = attributes
  if (first === undefined) return []
  const at = lower.at(first, attributes.at(-1))
  const parts = lower.expressions(attributes.flatMap(namedChildren))
  return [{ kind: 'expression', expression: { kind: 'unknown', parts, at }, at }]
}

/** An attribute that nobody put before an item: of the file, or of a statement. */
export function attributes(node: Node, lower: Lowering): Statement[] {
  return decorating([node], lower)
}

function isFunction({ type }: Node): boolean {
  return type === 'function_item' || type === 'function_signature_item'
}

export function functionRule(node: Node, lower: Lowering): Statement[] {
  return [functionOf(node, node, lower)]
}

function functionOf(node: Node, from: Node, lower: Lowering): Statement {
  const id = lower.define({
    node,
    name: nameOf(field(node, 'name'), lower),
    parameters: parameters(field(node, 'parameters'), lower),
    body: field(node, 'body'),
    from,
    returnsLast: field(node, 'return_type') !== null,
  })
  const at = lower.at(from, node)
  return { kind: 'expression', expression: { kind: 'function', id, at }, at }
}

/** Without `self`, which is no argument where a method is called, and with types that stand for themselves. */
function parameters(list: Node | null, lower: Lowering): Node | null {
  if (list === null) return null
  const children = list.children
    .filter(({ type }) => type !== 'self_parameter' && type !== 'attribute_item')
    .map((one) => ({
      ...one,
      children: one.children.map((part) => (part.field === 'type' ? typed(part, lower) : part)),
    }))
  return { ...list, children }
}

function typed(node: Node, lower: Lowering): Node {
  return { ...behind(node, lower), field: 'type' }
}

const types = new Set(['struct_item', 'union_item', 'enum_item', 'trait_item', 'impl_item'])

export function typeRule(node: Node, lower: Lowering): Statement[] {
  return typeOf(node, node, [], lower)
}

/** `impl A for B` says of `B` that it is an `A`, and what it has beyond its fields. */
function typeOf(node: Node, from: Node, first: Statement[], lower: Lowering): Statement[] {
  const of = field(node, 'type')
  const trait = field(node, 'trait')
  const bounds = field(node, 'bounds')
  const own =
    of === null ? nameOf(field(node, 'name'), lower) : (lower.type(of)?.match(/\w+/g)?.at(-1) ?? null)
  const body = field(node, 'body')
  addType(lower, {
    node,
    name: own ?? '',
    supertypes: trait === null ? namedChildren(bounds ?? { ...node, children: [] }) : [trait],
    body: body?.type === 'ordered_field_declaration_list' ? null : body,
    first,
    from,
  })
  return []
}

/** A name for a type is one; what a trait is told of a type is not. */
export function typeName(node: Node, lower: Lowering): Statement[] {
  const type = field(node, 'type')
  if (lower.owner !== null) return []
  addType(lower, {
    node,
    name: nameOf(field(node, 'name'), lower) ?? '',
    supertypes: type === null ? [] : [type],
    body: null,
  })
  return []
}

/** `const A: T = b;`, and fields. */
export function variable(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  const expression: Expression = {
    kind: 'assign',
    target: lower.required(field(node, 'name'), node),
    operator: '=',
    value: lower.optional(field(node, 'value')),
    declares: true,
    type: plainType(field(node, 'type'), lower),
    at,
  }
  return [{ kind: 'expression', expression, at }]
}

/** A variant of an enum, with the fields that it has. */
export function variant(node: Node, lower: Lowering): Statement[] {
  const body = field(node, 'body')
  const inner = body?.type === 'field_declaration_list' ? lower.body(body) : []
  return [...variable(node, lower), ...inner]
}

/** What a module holds belongs to it; without a body it stands in a file of its own. */
export function module(node: Node, lower: Lowering): Statement[] {
  const body = field(node, 'body')
  if (body !== null)
    return lower.within({ owner: nameOf(field(node, 'name'), lower) }, () => lower.body(body))
  known(node, lower)
  return []
}

export function crate(node: Node, lower: Lowering): Statement[] {
  known(node, lower)
  return []
}
