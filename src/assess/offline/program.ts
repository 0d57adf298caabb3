import type { CodeFile } from '../../core/evidence.ts'
import type { FunctionSyntax, Syntax, TypeSyntax } from '../../core/syntax/syntax.ts'
import { SourceFile } from './source-file.ts'

export interface KnownFunction {
  file: SourceFile
  syntax: FunctionSyntax
}

export interface KnownType {
  file: SourceFile
  syntax: TypeSyntax
}

/* Languages whose files name what they take from others; in the rest any file's functions are known everywhere. */
const importing = new Set(['javascript', 'typescript', 'tsx', 'python', 'rust'])

/** The files that a finding's evidence holds, and what they define. */
export class Program {
  readonly files: SourceFile[]
  readonly #functions = new Map<string, KnownFunction[]>()
  readonly #types = new Map<string, KnownType[]>()
  /** By the name of what they extend. */
  readonly #below = new Map<string, KnownType[]>()

  constructor(files: CodeFile[]) {
    this.files = files.flatMap((file) => (file.syntax === null ? [] : [sourceOf(file, file.syntax)]))
    for (const file of this.files) {
      for (const syntax of file.syntax.functions) {
        if (syntax.name === null) continue
        push(this.#functions, syntax.name, { file, syntax })
      }
      for (const syntax of file.syntax.types) {
        push(this.#types, syntax.name, { file, syntax })
        for (const above of syntax.supertypes) push(this.#below, lastSegment(above), { file, syntax })
      }
    }
  }

  fileAt(path: string): SourceFile | undefined {
    return this.files.find((file) => file.path === path)
  }

  /** Functions that a bare name may mean in some file; null where it may mean another one too. */
  functionsNamed(name: string, from: SourceFile): KnownFunction[] {
    const all = this.#functions.get(name) ?? []
    const own = all.filter(({ file }) => file === from)
    if (own.length > 0) return own
    const module = this.imported(name, from)
    if (module !== null) {
      const original = module.name
      return (this.#functions.get(original) ?? []).filter(
        ({ file, syntax }) => file === module.file && syntax.owner === null,
      )
    }
    return importing.has(from.language) ? [] : all.filter(({ syntax }) => syntax.owner === null)
  }

  /** The type that a name means in some file; null where none is known or several are. */
  typeNamed(written: string, from: SourceFile): KnownType | null {
    const name = lastSegment(written)
    const all = this.#types.get(name) ?? []
    const own = all.filter(({ file }) => file === from)
    if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null
    if (importing.has(from.language) && !written.includes('.')) {
      const module = this.imported(name, from)
      return all.find(({ file }) => file === module?.file) ?? null
    }
    return all.length === 1 ? (all[0] ?? null) : null
  }

  /** Functions of a type by their name: its own, else those it inherits. */
  methods(type: KnownType, name: string, depth = 0): KnownFunction[] {
    const own = (this.#functions.get(name) ?? []).filter(
      ({ file, syntax }) => file === type.file && syntax.owner === type.syntax.name,
    )
    if (own.length > 0 || depth > 6) return own
    for (const written of type.syntax.supertypes) {
      const above = this.typeNamed(written, type.file)
      const found = above === null ? [] : this.methods(above, name, depth + 1)
      if (found.length > 0) return found
    }
    return []
  }

  /** Types that extend or implement one, as far as files are shown. */
  below(type: KnownType, depth = 0): KnownType[] {
    if (depth > 6) return []
    const direct = (this.#below.get(type.syntax.name) ?? []).filter(({ syntax }) => syntax !== type.syntax)
    return direct.flatMap((each) => [each, ...this.below(each, depth + 1)])
  }

  /** The file and the name in it that an import gives a name here. */
  imported(local: string, from: SourceFile): { file: SourceFile; name: string } | null {
    for (const { module, names } of from.syntax.imports) {
      const found = names.find(
        (each) => each.local === local && each.imported !== null && each.imported !== '*',
      )
      if (found?.imported == null) continue
      const file = this.moduleFile(module, from)
      if (file !== null) return { file, name: found.imported }
    }
    return null
  }

  /** The file of a module that is known by a name here. */
  moduleNamed(local: string, from: SourceFile): SourceFile | null {
    for (const { module, names } of from.syntax.imports) {
      const named = names.some(
        (each) => each.local === local && (each.imported === null || each.imported === '*'),
      )
      const bare = names.length === 0 && lastSegment(module.replace(/\.\w{1,4}$/, '')) === local
      if (named || bare) return this.moduleFile(module, from)
      const inner = names.find((each) => each.local === local && each.imported !== null)
      if (inner) {
        const file = this.moduleFile(`${module}.${inner.imported}`, from)
        if (file !== null) return file
      }
    }
    return null
  }

  private moduleFile(module: string, from: SourceFile): SourceFile | null {
    const key = module
      .replace(/\.(?:[cm]?[jt]sx?|py|rb|php)$/, '')
      .replace(/^(?:\.{1,2}\/)+|^\.+|^@\/|^~\//, '')
      .replaceAll(/::|\.|\\/g, '/')
    if (key === '') return null
    const found = this.files.filter((file) => {
      if (file === from) return false
      const path = `/${file.path.replace(/\.\w+$/, '').replace(/\/(?:index|__init__|mod)$/, '')}`
      return path.endsWith(`/${key}`)
    })
    return found.length === 1 ? (found[0] ?? null) : null
  }
}

const sources = new WeakMap<Syntax, SourceFile>()

/** Findings of one file share what is found out about it. */
function sourceOf(file: CodeFile, syntax: Syntax): SourceFile {
  const source = sources.get(syntax) ?? new SourceFile(file, syntax)
  sources.set(syntax, source)
  return source
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const all = map.get(key) ?? []
  all.push(value)
  map.set(key, all)
}

export function lastSegment(written: string): string {
  return written.split(/[.\\/]|::/).at(-1) ?? written
}
