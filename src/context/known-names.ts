import { definingLines } from '../core/select/defining-lines.ts'
import { extensionOf, kinOf, PathIndex } from '../core/select/path-index.ts'
import { literally } from '../core/text/pattern.ts'
import type { SourceFiles } from './files.ts'

/** What a repository has besides the files that a fix edits. */
export interface KnownNames {
  definedElsewhere(name: string, path: string): boolean
  usedElsewhere(module: string): boolean
  resolves(module: string, path: string): boolean
}

/* Files that say which packages a program uses. */
const manifests =
  /(?:^|\/)(?:package\.json|requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.(?:py|cfg)|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|build\.sbt|Gemfile|[\w.-]+\.gemspec|composer\.json|Cargo\.toml|Package\.swift|[\w.-]+\.csproj|packages\.config)$/
const manifestEndings = [
  'json',
  'txt',
  'toml',
  '',
  'cfg',
  'py',
  'mod',
  'xml',
  'gradle',
  'kts',
  'sbt',
  'gemspec',
  'swift',
  'csproj',
  'config',
]
const importing = /\b(?:import|from|require(?:_relative)?|use|using|include)\b/

/**
 * Looks names and modules up in the files of a repository, once for all that is asked of it: `names` by the files that use them,
 * `modules` by those that import them.
 */
export async function knownNames(
  files: SourceFiles,
  asked: { path: string; names: readonly string[]; modules: readonly string[] }[],
): Promise<KnownNames> {
  const index = new PathIndex(await files.list())
  const definitions = new Set<string>()
  const modules = new Set<string>()
  for (const { kin, paths, names, modules: wanted } of byKin(asked)) {
    const words = [...new Set([...names.keys(), ...[...wanted.keys()].flatMap(lastWords)])]
    if (words.length === 0) continue
    const lines = await files.mentions(words, [...new Set([...kin, ...manifestEndings])])
    for (const line of lines) {
      const isKin = kin.includes(extensionOf(line.path))
      const elsewhere = (askers: ReadonlySet<string>) => askers.size > 1 || !askers.has(line.path)
      for (const [name, askers] of names)
        if (isKin && elsewhere(askers) && isKnownBy(line, name)) definitions.add(key(name, paths[0] ?? ''))
      for (const [module, askers] of wanted) {
        if (!elsewhere(askers)) continue
        // A manifest has names of packages, which are seldom longer than the last word.
        const [last = module] = lastWords(module)
        const isUse = manifests.test(line.path)
          ? line.text.includes(last)
          : importing.test(line.text) && line.text.includes(module)
        if (isUse) modules.add(module)
      }
    }
  }
  return {
    definedElsewhere: (name, path) => definitions.has(key(name, path)),
    usedElsewhere: (module) => modules.has(module),
    resolves: (module, path) => index.modules(module, path).length > 0,
  }
}

interface AskedByKin {
  kin: readonly string[]
  paths: string[]
  /** Which files ask for it. */
  names: Map<string, Set<string>>
  modules: Map<string, Set<string>>
}

/** What files of one kind ask for, so that all of it is looked up at once: a run may ask for hundreds. */
function byKin(
  asked: { path: string; names: readonly string[]; modules: readonly string[] }[],
): AskedByKin[] {
  const groups = new Map<string, AskedByKin>()
  for (const { path, names, modules } of asked) {
    const kin = kinOf(path)
    const group: AskedByKin = groups.get(kin.join()) ?? {
      kin,
      paths: [],
      names: new Map(),
      modules: new Map(),
    }
    groups.set(kin.join(), group)
    group.paths.push(path)
    for (const name of names) group.names.set(name, (group.names.get(name) ?? new Set<string>()).add(path))
    for (const module of modules)
      group.modules.set(module, (group.modules.get(module) ?? new Set<string>()).add(path))
  }
  return [...groups.values()]
}

function key(name: string, path: string): string {
  return JSON.stringify([name, kinOf(path)])
}

/** A line defines a name; or calls it, where functions are everybody's and their declarations have many forms. */
function isKnownBy({ path, text }: { path: string; text: string }, name: string): boolean {
  if (!text.includes(name)) return false
  if (isDefinition(text, name) || isField(text, name) || definingLines(name)(text)) return true
  // A block of constants in Go.
  if (path.endsWith('.go') && new RegExp(String.raw`^\s*${literally(name)}\s*(?:$|,|//|=[^=])`).test(text))
    return true
  return (
    /\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx|inc|php|phtml|sh|bash|rb)$/i.test(path) &&
    new RegExp(String.raw`(?<![\w.>])${literally(name)}\s*\(`).test(text)
  )
}

/** `List<String> name;` */
function isField(text: string, name: string): boolean {
  const at = text.slice(0, 300).lastIndexOf(name)
  return (
    at > 0 &&
    /^(?!\s*(?:return|throw|delete|goto|else|case|new|await|yield|import|using|package)\b)[\w<>,.:[\]?&* ]*[\w>\]?&*]\s+[*&]?$/.test(
      text.slice(0, at),
    ) &&
    /^\s*(?:[;,=]|\[|$)/.test(text.slice(at + name.length, 300))
  )
}

/** A name stands where a definition has it. */
function isDefinition(text: string, name: string): boolean {
  const word = literally(name)
  return new RegExp(
    String.raw`(?:\b(?:class|interface|enum|record|struct|trait|object|module|def|func|fun|fn|function|type|typedef|const|static|let|val|var|extension|protocol|namespace|union|macro_rules!)\b|#\s*define\b)[^=;{]*\b${word}\b|^\s*${word}\s*(?::=|=[^=])`,
  ).test(text)
}

function lastWords(module: string): string[] {
  return (module.match(/[\p{L}\p{N}_$-]+/gu) ?? []).slice(-1)
}
