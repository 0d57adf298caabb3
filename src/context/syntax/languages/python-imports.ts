import type { Statement } from '../../../core/syntax/syntax.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, ofType } from '../nodes.ts'

/** `import a.b, c as d`. */
export function imported(node: Node, lower: Lowering): Statement[] {
  for (const one of fields(node, 'name')) {
    const module = moduleName(field(one, 'name') ?? one, lower)
    const alias = field(one, 'alias')
    const local = alias === null ? module : lower.written(alias)
    lower.imports.push({ at: lower.at(node), module, names: [{ imported: null, local }] })
  }
  return []
}

/** `from a.b import c as d, e`, `from . import f`, `from a import *`. */
export function importedFrom(node: Node, lower: Lowering): Statement[] {
  const from = field(node, 'module_name')
  if (from === null) return []
  const names = fields(node, 'name').map((one) => {
    const name = moduleName(field(one, 'name') ?? one, lower)
    const alias = field(one, 'alias')
    return { imported: name, local: alias === null ? name : lower.written(alias) }
  })
  if (ofType('wildcard_import')(node) !== null) names.push({ imported: '*', local: '*' })
  lower.imports.push({ at: lower.at(node), module: moduleName(from, lower), names })
  return []
}

function moduleName(node: Node, lower: Lowering): string {
  return lower.written(node).replaceAll(/\s+/g, '')
}
