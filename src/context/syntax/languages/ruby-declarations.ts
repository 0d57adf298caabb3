import type { Statement } from '../../../core/syntax/syntax.ts'
import { addType, functionOf } from '../declaration-forms.ts'
import { nameOf } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren } from '../nodes.ts'
import { lastSegment } from '../type-names.ts'

export const method = functionOf('name', 'parameters', 'body')

/** `def self.a` belongs to the type around it, `def A.b` to `A`. */
export function singletonMethod(node: Node, lower: Lowering): Statement[] {
  const object = field(node, 'object')
  const at = lower.at(node)
  const id = lower.define({
    node,
    name: nameOf(field(node, 'name'), lower),
    owner: object?.type === 'constant' ? lower.written(object) : lower.owner,
    parameters: field(node, 'parameters'),
    body: field(node, 'body'),
  })
  return [{ kind: 'expression', expression: { kind: 'function', id, at }, at }]
}

/** `class << self`: what it holds belongs to the type around it. */
export function singletonClass(node: Node, lower: Lowering): Statement[] {
  return lower.body(field(node, 'body'))
}

export function classType(node: Node, lower: Lowering): Statement[] {
  const base = field(node, 'superclass')
  return typeWith(node, base === null ? [] : namedChildren(base), lower)
}

export function moduleType(node: Node, lower: Lowering): Statement[] {
  return typeWith(node, [], lower)
}

/** A type, with the modules that are mixed into it. */
function typeWith(node: Node, bases: Node[], lower: Lowering): Statement[] {
  const body = field(node, 'body')
  const mixed = namedChildren(body ?? node).flatMap((child) => {
    const called = child.type === 'call' ? field(child, 'method') : null
    const list = field(child, 'arguments')
    if (called === null || list === null || !/^(?:include|extend|prepend)$/.test(lower.written(called)))
      return []
    return namedChildren(list).filter(({ type }) => type === 'constant' || type === 'scope_resolution')
  })
  addType(lower, {
    node,
    name: lastSegment(nameOf(field(node, 'name'), lower) ?? ''),
    supertypes: [...bases, ...mixed],
    body,
  })
  return []
}
