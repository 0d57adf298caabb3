import type { Statement } from '../../../core/syntax/syntax.ts'
import type { Lowering } from '../lowering.ts'
import { field, type Node, namedChildren, nth } from '../nodes.ts'

/** `use a::{b, c::{self, d as e}, f::*};`: one import for each path that names are taken from. */
export function imported(node: Node, lower: Lowering): Statement[] {
  const found = new Map<string, { imported: string | null; local: string }[]>()
  const take = (module: string, imported: string | null, local: string): void => {
    const names = found.get(module) ?? []
    names.push({ imported, local })
    found.set(module, names)
  }
  const visit = (one: Node, prefix: string): void => {
    if (one.type === 'use_list') for (const child of namedChildren(one)) visit(child, prefix)
    else if (one.type === 'scoped_use_list') {
      const list = field(one, 'list')
      if (list !== null) visit(list, joined(prefix, field(one, 'path'), lower))
    } else if (one.type === 'use_wildcard') take(joined(prefix, nth(0)(one), lower), '*', '*')
    else {
      const alias = field(one, 'alias')
      const path = joined(prefix, alias === null ? one : field(one, 'path'), lower).replace(/::self$/, '')
      const { module, name } = taken(path)
      const itself = prefix !== '' && path === prefix
      const local = alias === null ? name : lower.written(alias)
      if (itself || module === '') take(path, null, local)
      else take(module, name, local)
    }
  }
  const argument = field(node, 'argument')
  if (argument !== null) visit(argument, '')
  const at = lower.at(node)
  for (const [module, names] of found) lower.imports.push({ at, module, names })
  return []
}

function joined(prefix: string, path: Node | null, lower: Lowering): string {
  const written = path === null ? '' : lower.written(path).replaceAll(/\s+/g, '')
  return prefix === '' || written === '' ? prefix + written : `${prefix}::${written}`
}

function taken(path: string): { module: string; name: string } {
  const end = path.lastIndexOf('::')
  return end === -1 ? { module: '', name: path } : { module: path.slice(0, end), name: path.slice(end + 2) }
}

/** `extern crate a as b;`, and `mod a;`, which stands in a file of its own. */
export function known(node: Node, lower: Lowering): void {
  const name = field(node, 'name')
  if (name === null) return
  const module = lower.written(name)
  const local = lower.written(field(node, 'alias') ?? name)
  lower.imports.push({ at: lower.at(node), module, names: [{ imported: null, local }] })
}
