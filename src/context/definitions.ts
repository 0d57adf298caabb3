import {
  type Definition,
  definitionsIn,
  fitting,
  hasBody,
  isOnlyDeclared,
  madeType,
  typeOf,
  withBodies,
} from '../core/select/defined.ts'
import { definingLines } from '../core/select/defining-lines.ts'
import type { Use } from '../core/select/items.ts'
import {
  folderOf,
  importedAs,
  isConstantName,
  isLocal,
  isSet,
  listsValues,
  ownerOf,
  snake,
} from '../core/select/names.ts'
import { kinOf, nearest, type PathIndex } from '../core/select/path-index.ts'
import type { ImportSyntax, Syntax } from '../core/syntax/syntax.ts'
import { ownWords, rootOf } from '../core/syntax/walk.ts'
import { literally } from '../core/text/pattern.ts'
import type { Library, OpenFile } from './library.ts'
import type { Mentions } from './mentions.ts'

/** A definition and the file that holds it. */
export interface Place extends Definition {
  file: OpenFile
}

/** So many files are opened in search of one name, and so many places shown for it. */
const mostFiles = 4
const mostIncluded = 12
const mostPlaces = 4
const mostForms = 2

/** Finds where names are defined: in their own file, by imports, by the types of what they are called on, by search. */
export class Definitions {
  readonly #library: Library
  readonly #index: PathIndex
  readonly #mentions: Mentions

  constructor(library: Library, index: PathIndex, mentions: Mentions) {
    this.#library = library
    this.#index = index
    this.#mentions = mentions
  }

  /** Where what some code calls or reads is defined; empty where it is the code's own, a library's, or nobody can tell. */
  async of(use: Use, file: OpenFile): Promise<Place[]> {
    const found = withBodies(fitting(await this.#of(use, file), use.count))
    // Of many forms of one function nobody can tell which is meant.
    const most = found.every((each) => each.function?.owner === found[0]?.function?.owner)
      ? mostForms
      : mostPlaces
    return found.slice(0, most)
  }

  async #of(use: Use, file: OpenFile): Promise<Place[]> {
    const { syntax, path } = file.code
    if (syntax === null) return []
    const { name, on, within } = use
    // A parameter may be named after the function that makes it, as fixtures of tests are.
    if (isLocal(use, syntax)) return inFile(file, name, null).filter((place) => place.function !== null)
    if (on === null) {
      const here = inFile(file, name, null)
      if (here.length > 0) return here
      const imported = importedAs(syntax, name)
      if (imported !== null) return this.#imported(imported.from, imported.name ?? name, path)
      if (isSet(use, syntax)) return []
      const included = await this.#included(syntax, name, path)
      if (!included.every(isOnlyDeclared)) return included
      const found = await (use.kind === 'read' && !isConstantName(name)
        ? this.#besides(name, path)
        : this.#searched(name, path, mostFiles))
      return found.every(isOnlyDeclared) ? [...included, ...found] : found
    }
    const root = rootOf(on)
    if (root !== null && ownWords.has(root)) return this.#ofType(ownerOf(within, syntax), name, file)
    const type = madeType(on) ?? (root === null ? null : typeOf(root, within, syntax))
    if (type !== null) {
      const found = await this.#ofType(type, name, file)
      return use.kind === 'read' ? [...found, ...(await this.#values(type, file))] : found
    }
    const imported = root === null ? null : importedAs(syntax, root)
    if (imported !== null) {
      const found = await this.#imported(imported.from, name, path, imported.name)
      if (found.length > 0) return found
    }
    const last = on.kind === 'member' || on.kind === 'name' ? on.name : null
    if (last !== null && /^\p{Lu}/u.test(last)) return this.#ofType(last, name, file)
    const here = inFile(file, name, null).filter((place) => place.function !== null)
    if (here.length > 0) return here
    // Of what nobody knows the type, only a name that is defined once is likely to be meant.
    return use.kind === 'call' ? this.#searched(name, path, 1) : []
  }

  /** Where a name is defined, as seen from a file: for whoever asks by name alone. */
  async named(symbol: string, file: OpenFile): Promise<Place[]> {
    const [name = '', owner = null] = symbol.split(/\.|::|->|#/).reverse()
    if (owner !== null) {
      const found = await this.#ofType(owner, name, file)
      if (found.length > 0) return found
    }
    const here = inFile(file, name, null)
    return here.length > 0 ? here : this.#searched(name, file.code.path, mostFiles)
  }

  /** Files that are taken in whole, as PHP, C and shells do it. */
  async #included({ imports }: Syntax, name: string, path: string): Promise<Place[]> {
    const whole = imports.filter(({ names }) => names.every(({ imported }) => imported === '*'))
    const modules = whole.flatMap(({ module }) => this.#index.modules(module, path).slice(0, 1))
    return this.#inFiles(modules, name, null, mostIncluded)
  }

  /** `of`: what is taken out of the module, where the name is a member of that. */
  async #imported(
    from: ImportSyntax,
    name: string,
    path: string,
    of: string | null = null,
  ): Promise<Place[]> {
    // `from package import module` names a file of its own.
    const joined = [of, name].flatMap((part) =>
      part === null ? [] : this.#index.modules(`${from.module.replace(/\.$/, '')}.${part}`, path),
    )
    const found = await this.#inFiles([...joined, ...this.#index.modules(from.module, path)], name, null)
    if (found.length > 0) return found
    // What belongs to a package and to no class stands in any file of its folder.
    const folder = from.module.replaceAll('.', '/')
    const inside = (await this.#defining(name, path)).filter((each) => `/${each}`.includes(`/${folder}/`))
    return this.#inFiles(inside, name, null)
  }

  /** In files of the same folder: languages whose packages are folders share names there. */
  async #besides(name: string, path: string): Promise<Place[]> {
    const paths = (await this.#defining(name, path)).filter((each) => folderOf(each) === folderOf(path))
    return paths.length > 1 ? [] : this.#inFiles(paths, name, null)
  }

  /** A member of a type, wherever that is; of an interface its implementations too. */
  async #ofType(type: string | null, name: string, file: OpenFile): Promise<Place[]> {
    if (type === null) return []
    const own = inFile(file, name, type)
    if (own.some(hasBody)) return own
    const files = await this.#filesOf(type, file)
    const found = (await this.#opened(files)).flatMap((each) => [
      ...inFile(each, name, type),
      ...(each.code.syntax?.types.some((known) => known.name === type) ? inherited(each, name, type) : []),
    ])
    if (
      name === type ||
      found.some(hasBody) ||
      found.some((place) => place.function === null && place.type === null)
    )
      return found
    const derived = await this.#mentions.deriving(type, kinOf(file.code.path))
    const paths = nearest(derived, files[0] ?? file.code.path)
    const implementations = (await this.#opened(paths.slice(0, mostFiles))).flatMap((each) =>
      (each.code.syntax?.types ?? [])
        .filter(({ supertypes }) => supertypes.includes(type))
        .flatMap((known) => inFile(each, name, known.name)),
    )
    return [...found, ...implementations]
  }

  /** Of a type that is a list of values all of it: a member of it is what they are made of. */
  async #values(type: string, file: OpenFile): Promise<Place[]> {
    const files = await this.#opened(await this.#filesOf(type, file))
    return files
      .flatMap((each) => inFile(each, type, null))
      .filter((place) => place.type !== null && listsValues(place.type))
  }

  async #filesOf(type: string, { code }: OpenFile): Promise<string[]> {
    const { path, syntax } = code
    if (syntax?.types.some(({ name }) => name === type)) return [path]
    const imports = (syntax?.imports ?? []).filter(
      ({ module, names }) =>
        names.some(({ local }) => local === type) ||
        new RegExp(`(?:^|[./:\\\\])${literally(type)}$`).test(module),
    )
    const byImport = imports.flatMap(({ module }) => this.#index.modules(module, path))
    if (byImport.length > 0) return byImport.slice(0, mostFiles)
    const kin = kinOf(path)
    const byName = [type, snake(type)].flatMap((name) =>
      this.#index.named(name, path).filter((each) => kin.some((end) => each.endsWith(`.${end}`))),
    )
    if (byName.length > 0) return byName.slice(0, mostFiles)
    return (await this.#defining(type, path)).slice(0, mostFiles)
  }

  /** What more than so many files define is nobody's in particular. */
  async #searched(name: string, path: string, most: number): Promise<Place[]> {
    const paths = await this.#defining(name, path)
    return paths.length > most ? [] : this.#inFiles(paths, name, null)
  }

  /** The closest first. */
  async #defining(name: string, path: string): Promise<string[]> {
    const found = await this.#mentions.defining(name, kinOf(path))
    return nearest(
      found.filter((each) => each !== path),
      path,
    )
  }

  async #inFiles(paths: string[], name: string, owner: string | null, most = mostFiles): Promise<Place[]> {
    const files = await this.#opened([...new Set(paths)].slice(0, most))
    return files.flatMap((file) => inFile(file, name, owner))
  }

  async #opened(paths: string[]): Promise<OpenFile[]> {
    const files = await Promise.all(paths.map((path) => this.#library.open(path)))
    return files.filter((file) => 'code' in file)
  }
}

function inFile(file: OpenFile, name: string, owner: string | null): Place[] {
  const { syntax } = file.code
  if (syntax === null) return owner === null ? linesIn(file, name) : []
  return definitionsIn(syntax, name, owner).map((each) => ({ ...each, file }))
}

/** Where nobody can parse: lines that look as if they defined a name. */
function linesIn(file: OpenFile, name: string): Place[] {
  const defines = definingLines(name)
  return file.lines.flatMap((line, index) =>
    defines(line) ? [{ range: { from: index + 1, to: index + 1 }, function: null, type: null, file }] : [],
  )
}

/** Members that a type of this file has from another one of this file. */
function inherited(file: OpenFile, name: string, type: string): Place[] {
  const supertypes = file.code.syntax?.types.find((known) => known.name === type)?.supertypes ?? []
  return supertypes.flatMap((supertype) => inFile(file, name, supertype))
}
