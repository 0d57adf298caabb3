import type { ImportSyntax, Statement } from '../../../core/syntax/syntax.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren } from '../nodes.ts'

type Names = ImportSyntax['names']

/** `import a.b.C`, `import a.b.{C, D => E, _}`, `import a.b.*, c.D`. */
export function imported(node: Node, lower: Lowering): Statement[] {
  const at = lower.at(node)
  let path: string[] = []
  let names: Names = []
  const finish = (): void => {
    if (path.length > 0)
      lower.imports.push({ at, ...(names.length > 0 ? { module: path.join('.'), names } : whole(path)) })
    path = []
    names = []
  }
  for (const child of node.children) {
    if (child.type === ',') finish()
    else if (child.field === 'path' && child.named) path.push(lower.written(child))
    else if (child.type === 'namespace_selectors')
      names.push(...namedChildren(child).flatMap((one) => selected(one, lower)))
    else if (child.named) names.push(...selected(child, lower))
  }
  finish()
  return []
}

/** A name in small letters is a function or a value of its package. */
function whole(path: string[]): { module: string; names: Names } {
  const last = path.at(-1) ?? ''
  if (path.length > 1 && /^\p{Ll}/u.test(last))
    return { module: path.slice(0, -1).join('.'), names: [{ imported: last, local: last }] }
  return { module: path.join('.'), names: [{ imported: null, local: last }] }
}

function selected(node: Node, lower: Lowering): Names {
  if (node.type === 'identifier') return [{ imported: lower.written(node), local: lower.written(node) }]
  if (node.type === 'namespace_wildcard') return [{ imported: '*', local: '*' }]
  const name = field(node, 'name')
  const alias = field(node, 'alias')
  // `C => _` hides a name.
  if (name === null || alias === null || lower.written(alias) === '_') return []
  return [{ imported: lower.written(name), local: lower.written(alias) }]
}
