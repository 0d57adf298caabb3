import type { Expression } from '../../../core/syntax/syntax.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren, nth } from '../nodes.ts'

/** What behaves as what it holds. */
const holders = new Set(['Box', 'Rc', 'Arc', 'Pin', 'Ref', 'RefMut', 'State', 'Data', 'Extension'])

/** A type as written; of what only holds another, that one. */
export function plainType(node: Node | null, lower: Lowering): string | null {
  return lower.type(node === null ? null : behind(node, lower))
}

export function behind(node: Node, lower: Lowering): Node {
  const type = node.type === 'reference_type' ? (field(node, 'type') ?? node) : node
  if (type.type !== 'generic_type') return node
  const name = lower.type(type)?.split('::').at(-1) ?? ''
  const inner = holders.has(name) ? nth(0)(field(type, 'type_arguments') ?? type) : null
  return inner === null ? node : behind(inner, lower)
}

/** `a::b::<T>::c` as members, without types; `self::a` is `a`. */
export function pathOf(node: Node, lower: Lowering): Expression {
  const at = lower.at(node)
  const [first, ...rest] = segments(node, lower)
  if (first === undefined) return { kind: 'unknown', parts: [], at }
  return rest.reduce<Expression>((object, name) => ({ kind: 'member', object, name, at }), {
    kind: 'name',
    name: first,
    at,
  })
}

function segments(node: Node, lower: Lowering): string[] {
  const path = field(node, 'path')
  const name = field(node, 'name')
  if (name !== null) {
    const before = path === null ? [] : segments(path, lower)
    return [...(before.length === 1 && before[0] === 'self' ? [] : before), lower.written(name)]
  }
  // `<T as Trait>::name`, `Vec::<T>::new`.
  const inner =
    field(node, 'type') ?? (node.type === 'bracketed_type' ? (namedChildren(node)[0] ?? null) : null)
  if (inner !== null) return segments(inner, lower)
  const written = lower.type(node) ?? ''
  return written === '' ? [] : [written]
}
