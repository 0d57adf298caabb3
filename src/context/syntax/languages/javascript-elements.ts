import type { Argument, Expression } from '../../../core/syntax/syntax.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren } from '../nodes.ts'

/** `<a b={c}>d</a>` is `a(b: c, d)`; without a name it is a list. */
export function fragmentOrElement(node: Node, lower: Lowering): Expression {
  const opening = field(node, 'open_tag')
  const content = namedChildren(node)
    .filter((child) => child.field === null && hasContent(child, lower))
    .map((child): Argument => ({ name: null, value: lower.expression(child) }))
  if (opening === null || field(opening, 'name') === null) {
    return {
      kind: 'collection',
      entries: content.map(({ value }) => ({ key: null, value })),
      at: lower.at(node),
    }
  }
  return elementOf(opening, content, node, lower)
}

/** `<a b={c} />`. */
export function element(node: Node, lower: Lowering): Expression {
  return elementOf(node, [], node, lower)
}

function elementOf(tag: Node, content: Argument[], node: Node, lower: Lowering): Expression {
  return {
    kind: 'call',
    callee: lower.required(field(tag, 'name'), tag),
    arguments: [...fields(tag, 'attribute').map((child) => attribute(child, lower)), ...content],
    makes: false,
    at: lower.at(node),
  }
}

function attribute(node: Node, lower: Lowering): Argument {
  if (node.type !== 'jsx_attribute') return { name: null, value: lower.expression(node) }
  const [name, value] = namedChildren(node)
  const given: Expression =
    value === undefined ? { kind: 'literal', value: true, at: lower.at(node) } : lower.expression(value)
  return { name: name === undefined ? null : lower.written(name), value: given }
}

function hasContent(node: Node, lower: Lowering): boolean {
  if (node.type === 'jsx_expression') return namedChildren(node).length > 0
  return node.type !== 'jsx_text' || lower.written(node).trim() !== ''
}
