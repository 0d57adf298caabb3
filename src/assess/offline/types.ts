import type { Expression, FunctionSyntax } from '../../core/syntax/syntax.ts'
import type { SourceFile } from './source-file.ts'
import { visit } from './walk.ts'

const declaredTypes = new WeakMap<object, Map<string, string[]>>()

/** The types with which what an expression names was declared, as written. */
export function targetTypes(file: SourceFile, syntax: FunctionSyntax, expression: Expression): string[] {
  if (expression.kind === 'cast' && expression.type !== null) return [expression.type]
  const isOwn =
    expression.kind === 'member' &&
    expression.object.kind === 'name' &&
    /^(?:this|self|\$this)$/.test(expression.object.name)
  if (expression.kind !== 'name' && !isOwn) return []
  const { name } = expression
  for (let around: FunctionSyntax | null = syntax; around !== null; around = file.around(around)) {
    const found = typesIn(around).get(name)
    if (found !== undefined && !isOwn) return found
  }
  return fieldTypes(file).get(name) ?? []
}

function typesIn(syntax: FunctionSyntax): Map<string, string[]> {
  const known = declaredTypes.get(syntax)
  if (known !== undefined) return known
  const types = new Map<string, string[]>()
  const add = (name: string, type: string | null) => {
    if (type !== null) types.set(name, [...(types.get(name) ?? []), type])
  }
  for (const { name, type } of syntax.parameters) add(name, type)
  collect(syntax.body, add)
  declaredTypes.set(syntax, types)
  return types
}

function fieldTypes(file: SourceFile): Map<string, string[]> {
  const known = declaredTypes.get(file)
  if (known !== undefined) return known
  const types = new Map<string, string[]>()
  for (const type of file.syntax.types) {
    collect(type.fields, (name, written) => {
      if (written !== null) types.set(name, [...(types.get(name) ?? []), written])
    })
  }
  declaredTypes.set(file, types)
  return types
}

function collect(body: Parameters<typeof visit>[0], add: (name: string, type: string | null) => void): void {
  visit(body, {
    expression: (each) => {
      if (each.kind === 'assign' && each.declares && each.target.kind === 'name')
        add(each.target.name, each.type)
      return undefined
    },
  })
}
