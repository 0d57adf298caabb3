import { field, type Node, nth } from '../nodes.ts'

/** The type behind a colon. */
export function annotated(node: Node): Node | null {
  const annotation = field(node, 'type')
  return annotation && nth(0)(annotation)
}
