import { after, field, fields, type Node, namedChildren, nth } from '../nodes.ts'

/** Whether a body is one expression: then that is what it returns. */
export function returnsOnly(body: Node | null): boolean {
  const inner = body?.type === 'function_body' ? nth(0)(body) : body
  return inner !== null && namedChildren(inner).length === 1
}

/** The type behind a colon. */
export function annotatedType(node: Node | null): Node | null {
  return node && (field(node, 'name') ?? after(':')(node))
}

/** The types of a list of what something inherits from. */
export function inherited(node: Node): Node[] {
  return namedChildren(node)
    .filter(({ type }) => type === 'inheritance_specifier')
    .flatMap((one) => fields(one, 'inherits_from'))
}
