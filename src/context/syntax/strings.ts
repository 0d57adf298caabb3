import type { Extent } from '../../core/syntax/syntax.ts'
import { piecesOf } from './literals.ts'
import type { Lowering } from './lowering.ts'
import type { Node } from './nodes.ts'

/** String literals with their quotes; where values are put in, the parts that are text. Also where nothing else counts. */
export function stringsIn(root: Node, lower: Lowering): Extent[] {
  const found: Extent[] = []
  const visit = (node: Node): void => {
    const form = lower.tables.strings.get(node.type)
    if (form !== undefined) {
      const { pieces } = piecesOf(node, lower.text, form)
      if (!pieces.some((piece) => piece.value !== null)) {
        if (node.end > node.start) found.push(lower.at(node))
        return
      }
      for (const piece of pieces) {
        if (piece.value === null) found.push(lower.at(piece))
        else visit(piece.value)
      }
      return
    }
    for (const child of node.children) visit(child)
  }
  visit(root)
  return found
}
