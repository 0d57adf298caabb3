import type { Expression, Statement } from '../../core/syntax/syntax.ts'
import { nameFunction, nameOf } from './expression-forms.ts'
import { headEnd } from './functions.ts'
import type { StatementRule } from './language.ts'
import type { Lowering } from './lowering.ts'
import { fields, type Node, type Place, pick } from './nodes.ts'
import { lastSegment } from './type-names.ts'

/** `T a = 1, b`: one declaration each. */
export function declarations(
  type: Place,
  each = 'declarator',
  name: Place = 'name',
  value: Place = 'value',
): StatementRule {
  return (node, lower) => [
    ...lower.decorators(node),
    ...fields(node, each).map((one) =>
      declaration(one, pick(one, name), pick(node, type), pick(one, value), lower),
    ),
  ]
}

/** One variable that is declared, with or without a value. */
export function declaration(
  node: Node,
  target: Node | null,
  type: Node | null,
  value: Node | null,
  lower: Lowering,
): Statement {
  const at = lower.at(node)
  const made = lower.optional(value)
  const to = lower.required(target, node)
  nameFunction(made, to, lower)
  const expression: Expression = {
    kind: 'assign',
    target: to,
    operator: '=',
    value: made,
    declares: true,
    type: lower.type(type),
    at,
  }
  return { kind: 'expression', expression, at }
}

/** Names that are declared by taking apart what nobody knows. */
export function takenApart(pattern: Node, lower: Lowering): Statement {
  const at = lower.at(pattern)
  const value: Expression = { kind: 'unknown', parts: [], at }
  const target = lower.expression(pattern)
  const expression: Expression = {
    kind: 'assign',
    target,
    operator: '=',
    value,
    declares: true,
    type: null,
    at,
  }
  return { kind: 'expression', expression, at }
}

/** A function or method that is declared. */
export function functionOf(name: Place, parameters: Place, body: Place): StatementRule {
  return (node, lower) => {
    const decorators = lower.decorators(node)
    const id = lower.define({
      node,
      name: nameOf(pick(node, name), lower),
      parameters: pick(node, parameters),
      body: pick(node, body),
    })
    const at = lower.at(node)
    return [...decorators, { kind: 'expression', expression: { kind: 'function', id, at }, at }]
  }
}

/** A class, interface, module; `supertypes` finds the names of what it extends. */
export function typeOf(name: Place, supertypes: (node: Node) => Node[], body: Place): StatementRule {
  return (node, lower) => {
    addType(lower, {
      node,
      name: nameOf(pick(node, name), lower) ?? '',
      supertypes: supertypes(node),
      body: pick(node, body),
      first: lower.decorators(node),
    })
    return []
  }
}

/** Adds a type; its methods become functions of its own, the rest its fields. */
export function addType(
  lower: Lowering,
  parts: {
    node: Node
    name: string
    supertypes: Node[]
    body: Node | null
    /** What belongs to it and stands outside of its body. */
    first?: Statement[]
    /** Where its methods say they belong elsewhere: the type that a nameless one implements. */
    owner?: string
    from?: Node
  },
): void {
  const { node, name, body } = parts
  const supertypes = parts.supertypes
    .map((one) => lastSegment(lower.type(one) ?? ''))
    .filter((one) => one !== '')
  const at = lower.at(parts.from ?? node, node)
  const type = {
    name,
    supertypes,
    at,
    head: { from: at.from, to: headEnd(lower, node, body) },
    fields: parts.first ?? [],
  }
  lower.types.push(type)
  const inside = lower.within({ owner: parts.owner ?? name }, () => lower.body(body))
  type.fields = [...type.fields, ...inside.filter((one) => !isFunction(one))]
}

function isFunction(statement: Statement): boolean {
  return statement.kind === 'expression' && statement.expression.kind === 'function'
}
