import type { Statement } from '../../../core/syntax/syntax.ts'
import { addType } from '../declaration-forms.ts'
import { nameOf } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren, nth } from '../nodes.ts'

/** `*args: T` is a parameter of that name. */
export function typedName(node: Node): Node | null {
  const named = nth(0)(node)
  return named?.type.endsWith('splat_pattern') ? nth(0)(named) : named
}

/** A class, with what decorates it. */
export function classType(node: Node, from: Node, first: Statement[], lower: Lowering): Statement[] {
  const bases = namedChildren(field(node, 'superclasses') ?? node)
  addType(lower, {
    node,
    name: nameOf(field(node, 'name'), lower) ?? '',
    supertypes:
      field(node, 'superclasses') === null ? [] : bases.filter((one) => one.type !== 'keyword_argument'),
    body: field(node, 'body'),
    first,
    from,
  })
  return []
}

/** `@x` above a function or a class. */
export function decorated(node: Node, lower: Lowering): Statement[] {
  const definition = field(node, 'definition')
  const decorators = namedChildren(node).filter((child) => child.type === 'decorator')
  const at = lower.at(decorators[0] ?? node, decorators.at(-1) ?? node)
  const first: Statement[] = [
    { kind: 'expression', expression: { kind: 'unknown', parts: lower.expressions(decorators), at }, at },
  ]
  if (definition === null) return first
  if (definition.type === 'class_definition') return classType(definition, node, first, lower)
  const id = lower.define({
    node: definition,
    name: nameOf(field(definition, 'name'), lower),
    parameters: field(definition, 'parameters'),
    body: field(definition, 'body'),
    from: node,
  })
  const all = lower.at(node)
  return [...first, { kind: 'expression', expression: { kind: 'function', id, at: all }, at: all }]
}
