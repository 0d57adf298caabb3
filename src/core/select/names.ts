import type { FunctionSyntax, ImportSyntax, Syntax, TypeSyntax } from '../syntax/syntax.ts'
import { assignmentsTo } from './assignments.ts'
import { parentOf } from './defined.ts'
import type { Use } from './items.ts'

/** An enumeration: its constants are of its own type. */
export function listsValues({ name, fields }: TypeSyntax): boolean {
  return fields.some((field) => {
    if (field.kind !== 'expression' || field.expression.kind !== 'assign') return false
    return field.expression.type === name && field.expression.value !== null
  })
}

/** A parameter or variable of the functions around it. */
export function isLocal({ kind, name, on, within }: Use, syntax: Syntax): boolean {
  if (on !== null || kind === 'make') return false
  for (
    let at: FunctionSyntax | undefined = within;
    at !== undefined && at.id !== 0;
    at = parentOf(at, syntax)
  ) {
    if (at.parameters.some((parameter) => parameter.name === name)) return true
  }
  return false
}

/** A variable that the functions around it give a value. */
export function isSet({ kind, name, within }: Use, syntax: Syntax): boolean {
  if (kind === 'make') return false
  for (
    let at: FunctionSyntax | undefined = within;
    at !== undefined && at.id !== 0;
    at = parentOf(at, syntax)
  ) {
    if (assignmentsTo(name, at.body).length > 0) return true
  }
  return false
}

/** Empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The type that a function, or the one around it, belongs to. */
export function ownerOf(within: FunctionSyntax, syntax: Syntax): string | null {
  for (let at: FunctionSyntax | undefined = within; at !== undefined; at = parentOf(at, syntax)) {
    if (at.owner !== null) return at.owner
  }
  return null
}

/** The import that makes a name known, and what it is called there. */
export function importedAs(
  syntax: Syntax,
  local: string,
): { from: ImportSyntax; name: string | null } | null {
  for (const from of syntax.imports) {
    const found = from.names.find((name) => name.local === local)
    if (found !== undefined) return { from, name: found.imported }
  }
  return null
}

/** A constant or a type, by how it is written. */
export function isConstantName(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*[A-Z0-9]$/.test(name) || /^\p{Lu}/u.test(name)
}

/** Languages that name files of classes in small letters. */
export function snake(name: string): string {
  return name.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, '_').toLowerCase()
}
