import type { Expression, Extent } from '../../core/syntax/syntax.ts'
import { piecesOf, type StringPiece, unescaped } from './literals.ts'
import type { Lowering } from './lowering.ts'
import { type Node, namedChildren } from './nodes.ts'

/** A string as a literal, or as a template where values are put in. */
export function stringExpression(node: Node, lower: Lowering): Expression {
  const form = lower.tables.strings.get(node.type) ?? {}
  const { opening, pieces } = piecesOf(node, lower.text, form)
  const textOf = (piece: StringPiece): string => unescaped(lower.written(piece), opening, form)
  const at = lower.at(node)
  if (!pieces.some((piece) => piece.value !== null)) {
    return { kind: 'literal', value: pieces.map(textOf).join(''), at }
  }
  const parts = pieces.map((piece): Expression => {
    if (piece.value !== null) return putIn(piece.value, lower)
    return { kind: 'literal', value: textOf(piece), at: lower.at(piece) }
  })
  return { kind: 'template', parts, at }
}

/** A value put into a string: the expression inside its brackets. */
function putIn(node: Node, lower: Lowering): Expression {
  if (lower.isExpression(node)) return lower.expression(node)
  const [block, more] = namedChildren(node)
  if (block && !more && lower.tables.blocks.has(block.type)) return lower.expression(block)
  const { parts, body } = lower.inside(node)
  lower.before(body)
  const [only] = parts
  return parts.length === 1 && only ? only : { kind: 'unknown', parts, at: lower.at(node) }
}

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
