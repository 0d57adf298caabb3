import type { Statement } from '../../../core/syntax/syntax.ts'
import { addType, declaration } from '../declaration-forms.ts'
import { nameOf, typeExpression } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren, ofType } from '../nodes.ts'

/** `T a = 1, b`, `var (a, b) = c`; `new(…)` makes what is declared. */
export function variables(node: Node, lower: Lowering): Statement[] {
  const declared = node.type === 'variable_declaration' ? node : ofType('variable_declaration')(node)
  if (declared === null) return []
  const type = field(declared, 'type')
  return [
    ...lower.decorators(node),
    ...namedChildren(declared)
      .filter((child) => child.type === 'variable_declarator')
      .map((one) => {
        const target = field(one, 'name') ?? ofType('tuple_pattern')(one)
        return ofItsType(declaration(one, target, type, assigned(one), lower), type, lower)
      }),
  ]
}

/** What stands behind `=`. */
function assigned(node: Node): Node | null {
  const equals = node.children.findIndex(({ type }) => type === '=')
  return equals === -1 ? null : (node.children[equals + 1] ?? null)
}

function ofItsType(made: Statement, type: Node | null, lower: Lowering): Statement {
  if (made.kind !== 'expression' || made.expression.kind !== 'assign' || type === null) return made
  const { value } = made.expression
  if (value?.kind === 'call' && value.makes && value.callee.kind === 'unknown')
    value.callee = { ...typeExpression(type, type, lower), at: value.callee.at }
  return made
}

export function method(node: Node, lower: Lowering): Statement[] {
  return [...lower.decorators(node), added(node, node, field(node, 'body'), lower)]
}

/** What a constructor hands on to another one comes first. */
export function constructed(node: Node, lower: Lowering): Statement[] {
  const handed = ofType('constructor_initializer')(node)
  const first = (): Statement[] => {
    const callee = handed && ofType('base', 'this')(handed)
    if (handed === null || callee === null) return []
    const at = lower.at(handed)
    const made = lower.arguments(ofType('argument_list')(handed))
    return [
      {
        kind: 'expression',
        expression: { kind: 'call', callee: lower.expression(callee), arguments: made, makes: false, at },
        at,
      },
    ]
  }
  return [...lower.decorators(node), added(node, node, field(node, 'body'), lower, first)]
}

/** A property is a field; where it has code, also functions of its name. */
export function property(node: Node, lower: Lowering): Statement[] {
  return [
    ...lower.decorators(node),
    ...accessors(node, lower),
    ofItsType(
      declaration(node, field(node, 'name'), field(node, 'type'), assigned(node), lower),
      field(node, 'type'),
      lower,
    ),
  ]
}

export function indexer(node: Node, lower: Lowering): Statement[] {
  return [...lower.decorators(node), ...accessors(node, lower)]
}

function accessors(node: Node, lower: Lowering): Statement[] {
  const value = field(node, 'value')
  if (value?.type === 'arrow_expression_clause') return [added(node, node, value, lower)]
  return namedChildren(field(node, 'accessors') ?? node).flatMap((one) => {
    const body = one.type === 'accessor_declaration' ? field(one, 'body') : null
    return body === null ? [] : [...lower.decorators(one), added(one, node, body, lower)]
  })
}

/** A function, with the name and the parameters of what is around it. */
function added(
  node: Node,
  around: Node,
  body: Node | null,
  lower: Lowering,
  first: () => Statement[] = () => [],
): Statement {
  const list = field(around, 'parameters')
  const name = field(around, 'name') ?? ofType('this')(around)
  const id = lower.define({
    node,
    name: nameOf(name, lower),
    parameters: list && withLast(list),
    body,
    first,
  })
  const at = lower.at(node)
  return { kind: 'expression', expression: { kind: 'function', id, at }, at }
}

/** `params T[] rest` stands in the list without a node of its own. */
function withLast(list: Node): Node {
  const place = list.children.findIndex(({ type }) => type === 'params')
  const [word, type, name] = list.children.slice(place)
  if (place === -1 || word === undefined || type === undefined || name === undefined) return list
  const last: Node = {
    ...word,
    type: 'parameter',
    named: true,
    end: name.end,
    children: [type, name],
  }
  return { ...list, children: [...list.children.slice(0, place), last, ...list.children.slice(place + 3)] }
}

/** A class, struct, record, interface, enum; what it is made of where that stands behind its name are its fields. */
export function typeRule(node: Node, lower: Lowering): Statement[] {
  const bases = namedChildren(ofType('base_list')(node) ?? { ...node, children: [] })
  const parts = namedChildren(ofType('parameter_list')(node) ?? { ...node, children: [] })
  const handed = bases.flatMap((one) => {
    const list = one.type === 'argument_list' ? one : ofType('argument_list')(one)
    return list === null ? [] : namedChildren(list)
  })
  addType(lower, {
    node,
    name: nameOf(field(node, 'name'), lower) ?? '',
    supertypes: bases
      .filter(({ type }) => type !== 'argument_list')
      .map((one) => (one.type === 'primary_constructor_base_type' ? (field(one, 'type') ?? one) : one)),
    body: field(node, 'body'),
    first: [
      ...lower.decorators(node),
      ...parts
        .filter(({ type }) => type === 'parameter')
        .map((one) => declaration(one, field(one, 'name'), field(one, 'type'), assigned(one), lower)),
      ...handed.flatMap((one) => lower.statements(one)),
    ],
  })
  return []
}

export function enumMember(node: Node, lower: Lowering): Statement[] {
  return [
    ...lower.decorators(node),
    declaration(node, field(node, 'name'), null, field(node, 'value'), lower),
  ]
}
