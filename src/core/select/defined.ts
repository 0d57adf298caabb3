import type { LineRange } from '../platform.ts'
import type {
  Assignment,
  Expression,
  FunctionSyntax,
  Statement,
  Syntax,
  TypeSyntax,
} from '../syntax/syntax.ts'
import { expressionsIn, statementsIn } from '../syntax/walk.ts'
import { assignmentsTo } from './assignments.ts'

/** Where a file defines a name. */
export interface Definition {
  range: LineRange
  /** Null where it is no function. */
  function: FunctionSyntax | null
  /** Null where it is no type. */
  type: TypeSyntax | null
}

/** Of functions with one name those that take so many arguments, if there are any; all others. */
export function fitting<Found extends Definition>(found: Found[], count: number | null): Found[] {
  if (count === null) return found
  const exact = found.filter((each) => each.function?.parameters.length === count)
  return exact.length > 0 ? exact : found
}

export function hasBody(found: Definition): boolean {
  return found.function !== null && found.function.body.length > 0
}

/** A header's declaration says little where the function itself is at hand. */
export function isOnlyDeclared(found: Definition): boolean {
  return found.function !== null && !hasBody(found)
}

/** What only declares last. */
export function withBodies<Found extends Definition>(found: Found[]): Found[] {
  return [...found.filter((each) => !isOnlyDeclared(each)), ...found.filter(isOnlyDeclared)]
}

/** Where a file defines a name: as a function, a type, or a value outside of functions. `owner`: the type that it is to be of. */
export function definitionsIn(syntax: Syntax, name: string, owner: string | null): Definition[] {
  if (!definedNames(syntax).has(name)) return []
  const functions = syntax.functions
    .slice(1)
    .filter((each) => each.name === name && (owner === null || each.owner === owner))
    .map((each) => ({ range: linesOf(each), function: each, type: null }))
  const types = syntax.types
    .filter((type) => type.name === name && owner === null)
    .map((type) => ({ range: linesOf(type), function: null, type }))
  return [...functions, ...types, ...valuesIn(syntax, name, owner)]
}

const defined = new WeakMap<Syntax, ReadonlySet<string>>()

/** All that a file may define, so that most names need no second look. */
function definedNames(syntax: Syntax): ReadonlySet<string> {
  const known = defined.get(syntax)
  if (known !== undefined) return known
  const names = new Set<string>()
  const add = (expression: Expression) => {
    if (expression.kind === 'literal') names.add(String(expression.value))
    if (expression.kind === 'name' || expression.kind === 'member') names.add(expression.name)
    if (expression.kind === 'collection') for (const { value } of expression.entries) add(value)
  }
  for (const { name } of [...syntax.functions, ...syntax.types]) if (name !== null) names.add(name)
  for (const body of [syntax.functions[0]?.body ?? [], ...syntax.types.map(({ fields }) => fields)]) {
    for (const expression of expressionsIn(body)) {
      if (expression.kind === 'assign') add(expression.target)
      if (expression.kind === 'collection')
        for (const { key } of expression.entries) if (key !== null) add(key)
    }
  }
  defined.set(syntax, names)
  return names
}

function valuesIn(syntax: Syntax, name: string, owner: string | null): Definition[] {
  const members = syntax.types.filter((type) => owner === null || type.name === owner)
  const places = [
    ...members.map(({ fields }) => fields),
    ...(owner === null || members.length === 0 ? [syntax.functions[0]?.body ?? []] : []),
  ]
  const found = places.flatMap((statements) =>
    [...statementsIn(statements)].flatMap((statement) => valueIn(statement, name, syntax)),
  )
  return owner === null || found.length === 0 ? found : [...found, ...givenIn(syntax, name, owner)]
}

/** What a field is given where an object is made by name: `T { name: value }`, `new T { Name = value }`. */
function givenIn(syntax: Syntax, name: string, owner: string): Definition[] {
  return syntax.functions.flatMap((each) =>
    [...expressionsIn(each.body)].flatMap((expression) => {
      if (expression.kind !== 'call' || !expression.makes) return []
      const { callee } = expression
      const own = callee.kind === 'name' && callee.name === 'Self' && each.owner === owner
      if (!own && !isNamed(callee, owner)) return []
      return expression.arguments
        .filter((argument) => argument.name === name)
        .map(({ value }) => ({ range: linesOf(value), function: null, type: null }))
    }),
  )
}

function valueIn(statement: Statement, name: string, syntax: Syntax): Definition[] {
  if (statement.kind !== 'expression') return []
  const assignment = assignmentOf(statement.expression)
  if (assignment === null) return []
  const { target, value } = assignment
  if (isNamed(target, name))
    return [{ range: linesOf(statement), function: functionOf(value, syntax), type: null }]
  // Members of an object that is exported or kept: `exports = { name: … }`.
  const entries = value?.kind === 'collection' ? value.entries : []
  return entries.flatMap(({ key, value: entry }) =>
    key !== null && isNamed(key, name)
      ? [{ range: { from: key.at.from, to: entry.at.to }, function: functionOf(entry, syntax), type: null }]
      : [],
  )
}

function assignmentOf(expression: Expression): Assignment | null {
  if (expression.kind === 'assign') return expression
  // `export const a = 1` and the like.
  const inner =
    expression.kind === 'unknown' ? expression.parts.find(({ kind }) => kind === 'assign') : undefined
  return inner?.kind === 'assign' ? inner : null
}

function isNamed(expression: Expression, name: string): boolean {
  if (expression.kind === 'literal') return expression.value === name
  if (expression.kind === 'collection') return expression.entries.some(({ value }) => isNamed(value, name))
  return (expression.kind === 'name' || expression.kind === 'member') && expression.name === name
}

function functionOf(value: Expression | null, syntax: Syntax): FunctionSyntax | null {
  if (value?.kind === 'function') return syntax.functions[value.id] ?? null
  // Wrapped: `asyncHandler(function () { … })`.
  const made = value?.kind === 'call' ? value.arguments.at(-1)?.value : undefined
  return made?.kind === 'function' ? (syntax.functions[made.id] ?? null) : null
}

/**
 * The type that a variable has, as far as its declaration, a parameter, a field or what is made for it says; last segment of the
 * name. Null where nothing does.
 */
export function typeOf(variable: string, within: FunctionSyntax, syntax: Syntax): string | null {
  for (let at: FunctionSyntax | undefined = within; at !== undefined; at = parentOf(at, syntax)) {
    const parameter = at.parameters.find(({ name }) => name === variable)
    if (parameter !== undefined) return lastSegment(parameter.type)
    const found = typeIn(at.body, variable)
    if (found !== null) return found
  }
  const own = variable.replace(/^this\./, '')
  for (const { fields } of syntax.types) {
    const found = typeIn(fields, own)
    if (found !== null) return found
  }
  // Where fields are not declared, methods give them their values.
  const methods = own === variable ? [] : syntax.functions.filter(({ owner }) => owner !== null)
  for (const { body } of methods) {
    const found = typeIn(body, variable)
    if (found !== null) return found
  }
  return null
}

function typeIn(body: Statement[], variable: string): string | null {
  for (const expression of [...assignmentsTo(variable, body), ...assignmentsTo(`this.${variable}`, body)]) {
    if (expression.type !== null && !/^(?:var|val|let|const|auto|final|def|dynamic)$/.test(expression.type))
      return lastSegment(expression.type)
    const made = expression.value === null ? null : madeType(expression.value)
    if (made !== null) return made
  }
  return null
}

/** The type of a new object: `new T()`, `T()` where T is written like one, `T.new`. */
export function madeType(value: Expression): string | null {
  if (value.kind === 'cast') return madeType(value.value)
  if (value.kind !== 'call') return null
  const { callee, makes } = value
  if (callee.kind === 'member') {
    if (makes) return callee.name
    const { object } = callee
    return callee.name === 'new' && (object.kind === 'name' || object.kind === 'member') ? object.name : null
  }
  return callee.kind === 'name' && (makes || /^\p{Lu}.*\p{Ll}/u.test(callee.name)) ? callee.name : null
}

export function parentOf({ parent }: FunctionSyntax, syntax: Syntax): FunctionSyntax | undefined {
  return parent === null ? undefined : syntax.functions[parent]
}

export function lastSegment(name: string | null): string | null {
  return name === null ? null : (/[\p{L}\p{N}_$]+(?=\W*$)/u.exec(name)?.[0] ?? null)
}

function linesOf({ at }: { at: LineRange }): LineRange {
  return { from: at.from, to: at.to }
}
