import type { Tree } from 'web-tree-sitter'

/** A node of the grammar's tree as plain data: what a walk saw, without the parser's memory behind it. Comments are not in it. */
export interface Node {
  /** As the grammar names it; `ERROR` for what does not belong, `deep` for what is nested too deep to be told apart. */
  type: string
  /** False for keywords, operators and brackets, unless they are values. */
  named: boolean
  /** What it is to its parent, where the grammar says so. */
  field: string | null
  /** UTF-16 offsets, end exclusive. */
  start: number
  end: number
  children: Node[]
}

/** Where in a node something is: the name of a field, or a function where the grammar has none. */
export type Place = string | ((node: Node) => Node | null)

/** What one walk of a tree yields. */
export interface PlainTree {
  root: Node
  comments: Node[]
  /** Text that does not belong to the language, and the places where something is missing. */
  errors: Node[]
}

/** How deep nodes nest; those below lose their structure, so that whoever walks the tree may recurse. */
export const maxDepth = 250

/** Copies a tree in one walk with a cursor: reading nodes one by one would cost several times as much. */
export function plainTree(
  tree: Tree,
  tables: {
    comments: ReadonlySet<string>
    words: ReadonlySet<string>
    keywords: ReadonlySet<string>
    strings: ReadonlyMap<string, unknown>
  },
): PlainTree {
  const { comments, words, keywords, strings } = tables
  const { types, fields } = tree.language
  const namedTypes = types.map((type, id) => keywords.has(type) || tree.language.nodeTypeIsNamed(id))
  const broken = tree.rootNode.hasError
  const found: PlainTree = { root: leaf('', true, null, 0, 0), comments: [], errors: [] }
  const above: Node[] = []
  const cursor = tree.walk()
  let depth = 0
  for (;;) {
    const id = cursor.nodeTypeId
    const type = types[id] ?? 'ERROR'
    const named = namedTypes[id] ?? true
    const fieldId = cursor.currentFieldId
    const field = fieldId === 0 ? null : (fields[fieldId] ?? null)
    const node = leaf(type, named, field, cursor.startIndex, cursor.endIndex)
    if (comments.has(type)) found.comments.push(node)
    else keep(node)
    if (broken && (type === 'ERROR' || cursor.nodeIsMissing)) found.errors.push(node)
    if (cursor.gotoFirstChild()) {
      if (depth > maxDepth && !strings.has(type)) drop(node)
      above[depth] = node
      depth += 1
      continue
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        cursor.delete()
        return found
      }
      depth -= 1
    }
  }

  function keep(node: Node): void {
    if (depth === 0) {
      found.root = node
      return
    }
    const parent = above[Math.min(depth - 1, maxDepth)]
    if (parent === undefined || comments.has(parent.type) || words.has(parent.type)) return
    if (depth > maxDepth) {
      parent.type = 'deep'
      if (!node.named) return
    }
    if (parent.children.length === 0) parent.children = [node]
    else parent.children.push(node)
  }

  function drop(node: Node): void {
    const siblings = above[maxDepth]?.children
    if (siblings?.at(-1) === node) siblings.pop()
  }
}

const none: Node[] = []

function leaf(type: string, named: boolean, field: string | null, start: number, end: number): Node {
  return { type, named, field, start, end, children: none }
}

/** What is at a place of a node. */
export function pick(node: Node, place: Place): Node | null {
  return typeof place === 'string' ? field(node, place) : place(node)
}

/** The first child that is this field. */
export function field(node: Node, name: string): Node | null {
  for (const child of node.children) if (child.field === name) return child
  return null
}

/** All named children that are this field. */
export function fields(node: Node, name: string): Node[] {
  return node.children.filter((child) => child.named && child.field === name)
}

/** Children that are more than a keyword, an operator or a bracket. */
export function namedChildren(node: Node): Node[] {
  return node.children.filter((child) => child.named)
}

/** A place: the named child with this index, from the end where it is negative. */
export function nth(index: number): (node: Node) => Node | null {
  return (node) => namedChildren(node).at(index) ?? null
}

/** A place: the first child of one of these types. */
export function ofType(...types: string[]): (node: Node) => Node | null {
  return (node) => node.children.find((child) => types.includes(child.type)) ?? null
}

/** A place: what stands right behind a keyword or a sign. */
export function after(token: string): (node: Node) => Node | null {
  return ({ children }) => {
    const next = children[children.findIndex((child) => !child.named && child.type === token) + 1]
    return next?.named && next !== children[0] ? next : null
  }
}

/** A place: the node itself. */
export function self(node: Node): Node {
  return node
}

/** Whether a keyword or an operator stands among the children. */
export function hasToken(node: Node, token: string): boolean {
  return node.children.some((child) => !child.named && child.type === token)
}
