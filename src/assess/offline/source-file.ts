import type { CodeFile } from '../../core/evidence.ts'
import type { FunctionSyntax, Statement, Syntax, TypeSyntax } from '../../core/syntax/syntax.ts'
import { addressed, assignedIn } from './assigned.ts'
import { scanFile, type Uses } from './uses.ts'

/** What is known about the names of a function before it runs. */
export interface FunctionNames {
  /** Variables of its own, in whatever block. */
  locals: ReadonlySet<string>
  /** Variables that other code may change at any time: functions inside of it, or whoever holds a reference to one. */
  unstable: ReadonlySet<string>
  /** Variables that functions inside of it use other than to look at them. */
  shared: ReadonlySet<string>
}

/* Where an assignment makes a variable of the function, whether or not it is declared. */
const undeclared = new Set(['python', 'ruby', 'php', 'bash'])

/* Where a field is named without its object. */
const implicit = new Set(['java', 'kotlin', 'scala', 'csharp', 'c_sharp', 'swift', 'cpp'])

function fieldsOf(types: TypeSyntax[]): Map<string, TypeSyntax[]> {
  const fields = new Map<string, TypeSyntax[]>()
  for (const type of types) {
    for (const statement of type.fields) {
      const target =
        statement.kind === 'expression' && statement.expression.kind === 'assign'
          ? statement.expression.target
          : null
      if (target?.kind !== 'name') continue
      const owners = fields.get(target.name) ?? []
      owners.push(type)
      fields.set(target.name, owners)
    }
  }
  return fields
}

/** A parsed file with what its names are used for. */
export class SourceFile {
  readonly path: string
  readonly text: string
  readonly syntax: Syntax
  readonly #names = new Map<number, FunctionNames>()
  readonly #bodies = new Map<number, FunctionSyntax>()
  readonly #around = new Map<number, TypeSyntax[]>()
  readonly #yields = new Map<number, boolean>()
  #fields: Map<string, TypeSyntax[]> | null = null
  #uses: Uses | null = null

  constructor(file: CodeFile, syntax: Syntax) {
    this.path = file.path
    this.text = file.text
    this.syntax = syntax
  }

  get language(): string {
    return this.syntax.language
  }

  /** Variables belong to the function, not to the block that declares them. */
  get isUndeclared(): boolean {
    return undeclared.has(this.language)
  }

  get uses(): Uses {
    this.#uses ??= scanFile(this.syntax, (at) => this.text.slice(at.start, at.end))
    return this.#uses
  }

  functionOf(id: number): FunctionSyntax | undefined {
    const own = this.syntax.functions[id]
    return own?.id === id ? own : this.syntax.functions.find((each) => each.id === id)
  }

  get top(): FunctionSyntax | undefined {
    return this.syntax.functions[0]
  }

  isTop(syntax: FunctionSyntax): boolean {
    return syntax === this.top
  }

  /** The function around one, the file's top level at last. */
  around(syntax: FunctionSyntax): FunctionSyntax | null {
    if (this.isTop(syntax)) return null
    return (syntax.parent === null ? this.top : this.functionOf(syntax.parent)) ?? null
  }

  slice({ start, end }: { start: number; end: number }): string {
    return this.text.slice(start, end)
  }

  /** A function's head as written, annotations included. */
  headOf(syntax: FunctionSyntax): string {
    const first = syntax.body[0]?.at.start ?? syntax.at.end
    return this.text.slice(syntax.at.start, Math.max(syntax.at.start, Math.min(first, syntax.at.end)))
  }

  namesOf(syntax: FunctionSyntax): FunctionNames {
    const known = this.#names.get(syntax.id)
    if (known !== undefined) return known
    const names = this.#findNames(syntax)
    this.#names.set(syntax.id, names)
    return names
  }

  /** The type around a function that has a field of some name, where a field needs no object to be named. */
  fieldOwner(name: string, syntax: FunctionSyntax): string | null {
    if (name.startsWith('@')) return syntax.owner
    if (!implicit.has(this.language)) return null
    this.#fields ??= fieldsOf(this.syntax.types)
    const own = (this.#fields.get(name) ?? []).filter(
      (type) =>
        type.name === syntax.owner || (type.at.start <= syntax.at.start && type.at.end >= syntax.at.end),
    )
    return own.at(-1)?.name ?? null
  }

  /** The body of a type as if it were a function: its fields get their values there. */
  bodyOf(name: string | null): FunctionSyntax | undefined {
    const index = this.syntax.types.findIndex((type) => type.name === name)
    const type = this.syntax.types[index]
    if (type === undefined) return undefined
    const known = this.#bodies.get(index)
    if (known !== undefined) return known
    const body: FunctionSyntax = {
      id: -1 - index,
      name: null,
      owner: type.name,
      parent: null,
      at: type.at,
      head: type.head,
      parameters: [],
      body: [],
    }
    this.#bodies.set(index, body)
    return body
  }

  /** Whether a field may be named without its object. */
  get hasBareFields(): boolean {
    return implicit.has(this.language)
  }

  /** The types around a function, the outer ones first. */
  typesAround(syntax: FunctionSyntax): TypeSyntax[] {
    const known = this.#around.get(syntax.id)
    if (known !== undefined) return known
    const types = this.syntax.types.filter(({ at }) => at.start <= syntax.at.start && at.end >= syntax.at.end)
    this.#around.set(syntax.id, types)
    return types
  }

  /** Whether what a loop binds is a variable of its own, or one that was there before. */
  bindsOwn({ at, binds, head }: Extract<Statement, { kind: 'loop' }>): boolean {
    const start = binds[0]?.at.start ?? at.start
    if (/^(?:javascript|typescript|tsx)$/.test(this.language)) {
      return /\b(?:let|const|var)\b/.test(this.text.slice(at.start, start))
    }
    return this.language !== 'go' || this.text.slice(start, head[0]?.at.start ?? start).includes(':=')
  }

  /** Whether a function hands out one value after the other. */
  yields(syntax: FunctionSyntax): boolean {
    const known = this.#yields.get(syntax.id)
    if (known !== undefined) return known
    const yields = /\byield\b/.test(this.slice(syntax.at)) || /\bfunction\s*\*/.test(this.headOf(syntax))
    this.#yields.set(syntax.id, yields)
    return yields
  }

  inside(syntax: FunctionSyntax): FunctionSyntax[] {
    if (this.isTop(syntax)) return this.syntax.functions.filter((each) => each !== syntax)
    const { start, end } = syntax.at
    return this.syntax.functions.filter(
      (each) => each !== syntax && !this.isTop(each) && each.at.start >= start && each.at.end <= end,
    )
  }

  #findNames(syntax: FunctionSyntax): FunctionNames {
    const own = assignedIn(this, syntax)
    const locals = new Set([...own.declared, ...this.parameterNames(syntax)])
    if (this.isUndeclared || this.isTop(syntax)) for (const name of own.written) locals.add(name)
    for (const name of own.written) if (name.startsWith('#')) locals.add(name)
    const text = this.isTop(syntax) ? this.text : this.slice(syntax.at)
    const unstable = new Set(addressed(text, this.language))
    const shared = new Set<string>()
    for (const inner of this.inside(syntax)) {
      const theirs = assignedIn(this, inner)
      // What one of its blocks declares another one may assign to outside: only its parameters are surely its own.
      const theirOwn = new Set(this.parameterNames(inner))
      // A plain assignment in a Python function makes a variable of its own, `nonlocal` and `global` aside.
      const makesOwn = this.language === 'python' || (this.language === 'php' && inner.name !== null)
      if (!makesOwn) for (const name of theirs.plain) if (!theirOwn.has(name)) unstable.add(name)
      for (const name of theirs.touched) if (!theirOwn.has(name)) shared.add(name)
    }
    return { locals, unstable, shared }
  }

  /** Names that a function is given, those inside of what it takes apart too. */
  parameterNames(syntax: FunctionSyntax): string[] {
    return syntax.parameters.flatMap((parameter) =>
      parameter.name === '' ? this.takenApart(parameter.at) : [parameter.name],
    )
  }

  takenApart(at: { start: number; end: number }): string[] {
    return [...this.slice(at).matchAll(/[$@]?[\p{L}_][\p{L}\p{N}_]*/gu)].map((match) => match[0])
  }
}
