import type { Node } from '../nodes.ts'

/** `"$name"`: to the grammar it is text, other than `"${name}"`. */
export function namesInStrings(root: Node, text: string): void {
  const open = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'string_literal') node.children = withNames(node, text)
    open.push(...node.children)
  }
}

function withNames({ start, end, children }: Node, text: string): Node[] {
  const values = children.filter(({ type }) => type === 'interpolation')
  let from = start
  return [...values, null].flatMap((value) => {
    const found = namesIn(from, value?.start ?? end, text)
    from = value?.end ?? end
    return value === null ? found : [...found, value]
  })
}

function namesIn(from: number, to: number, text: string): Node[] {
  const found = text.slice(from, to).matchAll(/\\[\s\S]|\$([\p{L}_][\p{L}\p{N}_]*)/gu)
  return [...found].flatMap(({ index, 0: whole, 1: name }) => {
    if (name === undefined) return []
    const start = from + index
    const leaf: Node = {
      type: 'identifier',
      named: true,
      field: null,
      start: start + 1,
      end: start + whole.length,
      children: [],
    }
    return [{ ...leaf, type: 'interpolation', start, children: [leaf] }]
  })
}
