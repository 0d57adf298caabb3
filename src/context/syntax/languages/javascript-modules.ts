import type { Expression, ImportSyntax, Statement } from '../../../core/syntax/syntax.ts'
import { declaration } from '../declaration-forms.ts'
import { nameFunction } from '../expression-forms.ts'
import type { Lowering } from '../lowering.ts'
import { field, fields, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { unknownStatement } from '../statement-forms.ts'
import { exportedClass } from './javascript-classes.ts'
import { annotated } from './typescript-types.ts'

type Names = ImportSyntax['names']

/** The module of `require('x')` or `import('x')`; null for any other node. */
export function moduleOf(node: Node, lower: Lowering): string | null {
  if (node.type !== 'call_expression') return null
  const callee = field(node, 'function')
  const [first] = namedChildren(field(node, 'arguments') ?? node)
  if (callee === null || first?.type !== 'string') return null
  if (callee.type !== 'import' && lower.written(callee) !== 'require') return null
  return textOf(first, lower)
}

/** `import a, { b as c } from 'x'`, `import * as n from 'x'`, `import 'x'`, `import n = require('x')`. */
export function imported(node: Node, lower: Lowering): Statement[] {
  const clause = ofType('import_clause', 'import_require_clause')(node)
  const source = field(node, 'source') ?? (clause && field(clause, 'source'))
  if (source === null) return [unknownStatement(node, lower)]
  const names: Names = []
  for (const child of namedChildren(clause ?? source)) {
    if (child.type === 'identifier') {
      const whole = clause?.type === 'import_require_clause'
      names.push({ imported: whole ? null : 'default', local: lower.written(child) })
    } else if (child.type === 'namespace_import') names.push(...wholeModule(child, lower))
    else if (child.type === 'named_imports') names.push(...specifiers(child, 'import_specifier', lower))
  }
  lower.imports.push({ at: lower.at(node), module: textOf(source, lower), names })
  return []
}

/** `export …`: what is exported is lowered where it stands; `export … from 'x'` is also an import. */
export function exported(node: Node, lower: Lowering): Statement[] {
  const source = field(node, 'source')
  if (source !== null) {
    lower.imports.push({ at: lower.at(node), module: textOf(source, lower), names: reexported(node, lower) })
    return []
  }
  const declared = field(node, 'declaration')
  if (declared !== null) {
    const decorators = lower.decorators(node)
    if (decorators.length > 0) return exportedClass(declared, node, decorators, lower)
    return lower.statements(declared)
  }
  if (ofType('export_clause')(node) !== null) return []
  const [value] = namedChildren(node)
  if (value === undefined) return []
  const at = lower.at(node)
  const expression = lower.expression(value)
  nameFunction(expression, { kind: 'name', name: 'default', at }, lower)
  return [{ kind: 'expression', expression, at }]
}

function reexported(node: Node, lower: Lowering): Names {
  const clause = ofType('export_clause')(node)
  if (clause !== null) return specifiers(clause, 'export_specifier', lower)
  const whole = ofType('namespace_export')(node)
  return whole === null ? [{ imported: '*', local: '*' }] : wholeModule(whole, lower)
}

function specifiers(node: Node, type: string, lower: Lowering): Names {
  return namedChildren(node).flatMap((child) => {
    const name = child.type === type ? field(child, 'name') : null
    if (name === null) return []
    return [{ imported: textOf(name, lower), local: textOf(field(child, 'alias') ?? name, lower) }]
  })
}

function wholeModule(node: Node, lower: Lowering): Names {
  const name = nth(0)(node)
  return name === null ? [] : [{ imported: null, local: textOf(name, lower) }]
}

/** `const a = 1, { b } = c`; what a `require` is assigned to are the names that its module makes known. */
export function variables(node: Node, lower: Lowering): Statement[] {
  return namedChildren(node)
    .filter((child) => child.type === 'variable_declarator')
    .map((one) => {
      const before = lower.imports.length
      const value = field(one, 'value')
      const made = declaration(one, field(one, 'name'), annotated(one), value, lower)
      const found = lower.imports[before]
      if (found !== undefined && value !== null && made.kind === 'expression') {
        found.names = namesOf(made.expression, value, lower)
      }
      return made
    })
}

function namesOf(made: Expression, value: Node, lower: Lowering): Names {
  if (made.kind !== 'assign') return []
  const { target } = made
  const awaited = value.type === 'await_expression' ? (nth(0)(value) ?? value) : value
  if (awaited.type === 'member_expression') {
    const [of] = fields(awaited, 'object')
    const [property] = fields(awaited, 'property')
    if (of === undefined || property === undefined || moduleOf(of, lower) === null || target.kind !== 'name')
      return []
    return [{ imported: lower.written(property), local: target.name }]
  }
  if (moduleOf(awaited, lower) === null) return []
  if (target.kind === 'name') return [{ imported: null, local: target.name }]
  if (target.kind !== 'collection') return []
  return target.entries.flatMap(({ key, value: to }) => {
    const local = to.kind === 'assign' ? to.target : to
    if (key?.kind !== 'literal' || local.kind !== 'name') return []
    return [{ imported: String(key.value), local: local.name }]
  })
}

function textOf(node: Node, lower: Lowering): string {
  if (!lower.tables.strings.has(node.type)) return lower.written(node)
  const made = lower.expression(node)
  return made.kind === 'literal' ? String(made.value) : lower.written(node)
}
