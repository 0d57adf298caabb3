/* Languages whose files name each other, by the ends of their names. */
const kinds = [
  ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts', 'vue', 'svelte'],
  ['java', 'kt', 'kts', 'scala', 'groovy'],
  ['c', 'h', 'cc', 'cpp', 'cxx', 'hpp', 'hh', 'm', 'mm'],
  ['py', 'pyi'],
  ['rb', 'erb', 'rake', 'haml', 'slim'],
  ['php', 'phtml', 'inc'],
  ['cs', 'cshtml', 'razor', 'vb'],
  ['go'],
  ['rs'],
  ['swift'],
  // Programs without an ending, and settings that they read as code.
  ['sh', 'bash', 'zsh', '', 'conf'],
]

/** The ends of the names of files that code of this file may name; its own alone where nobody knows its language. */
export function kinOf(path: string): readonly string[] {
  const own = extensionOf(path)
  return kinds.find((kind) => kind.includes(own)) ?? [own]
}

/** In small letters, without the dot; empty where there is none. */
export function extensionOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** What stands for the module itself or for those around it. */
const ownSegments = new Set(['', 'crate', 'super', 'self'])

/** A file that stands for its folder. */
const folderFiles = /^(?:index|__init__|mod|lib|main)$/
const maxFound = 12

/** The files of a repository by the ends of their paths: modules, classes and templates are named so. */
export class PathIndex {
  readonly #byName = new Map<string, string[]>()
  readonly #byFolder = new Map<string, string[]>()
  readonly #paths: ReadonlySet<string>

  constructor(paths: Iterable<string>) {
    this.#paths = new Set(paths)
    for (const path of this.#paths) {
      const parts = path.split('/')
      const name = parts.pop() ?? ''
      add(this.#byName, stemOf(name), path)
      const folder = parts.at(-1)
      if (folder !== undefined) add(this.#byFolder, folder, path)
    }
  }

  has(path: string): boolean {
    return this.#paths.has(path)
  }

  /**
   * Files that a module's name may mean, as it is written in `from`: relative names, dotted, slashed and colonned ones, names of
   * a folder, of a class in a file of its own. The closest first, few of them; empty for what lies outside.
   */
  modules(module: string, from: string): string[] {
    const kin = kinOf(from)
    const mine = (path: string) => path !== from && kin.includes(extensionOf(path))
    const relative = relativeTo(module, from)
    if (relative !== null) return this.#at(relative, kin).filter(mine).slice(0, maxFound)
    const segments = module
      .split(/[./\\]|::|:/)
      .filter((segment) => segment !== '*' && !ownSegments.has(segment))
    const spelled = segments.at(-1)
    const names = kin.includes(spelled ?? '') ? segments.slice(0, -1) : segments
    // The last segment may be what is taken out of the module.
    for (const wanted of [names, names.slice(0, -1)]) {
      const found = this.#ending(wanted, from).filter(mine)
      if (found.length > 0) return nearest(found, from).slice(0, maxFound)
    }
    return []
  }

  /** Files with just this name, whatever their ending, the closest first. */
  named(stem: string, from: string): string[] {
    return nearest(this.#byName.get(stem) ?? [], from).slice(0, maxFound)
  }

  /** Files that a text such as `mails/letter.html` may mean, the closest first. */
  ending(text: string, from: string): string[] {
    const wanted = text.replace(/^(?:\.{0,2}\/)+/, '')
    const stem = stemOf(wanted.split('/').at(-1) ?? '')
    const found = (this.#byName.get(stem) ?? []).filter(
      (path) => path === wanted || path.endsWith(`/${wanted}`),
    )
    return nearest(found, from).slice(0, maxFound)
  }

  /** TypeScript imports `./hosts.js` for what is `./hosts.ts`. */
  #at(path: string, kin: readonly string[]): string[] {
    const bare = kin.includes(extensionOf(path)) ? withoutEnd(path) : path
    const files = this.#byName.get(stemOf(path.split('/').at(-1) ?? '')) ?? []
    const exact = files.filter((each) => each === path)
    if (exact.length > 0) return exact
    const alike = files.filter((each) => withoutEnd(each) === bare)
    return alike.length > 0 ? alike : this.#folder(path.split('/'))
  }

  /** Whole names first; a name of one segment alone says little unless it is all there is. */
  #ending(segments: string[], from: string): string[] {
    const name = segments.at(-1)
    if (name === undefined) return []
    const files = this.#byName.get(name) ?? []
    const least = segments.length > 1 ? 2 : 1
    for (let count = segments.length; count >= least; count--) {
      const end = segments.slice(-count).join('/')
      const found = files.filter((path) => endsWith(withoutEnd(path), end))
      if (found.length > 0) return found
      const inFolder = this.#folder(segments.slice(-count))
      if (inFolder.length > 0 && (count > 1 || segments.length === 1)) return inFolder
    }
    // A class of this or a neighbouring folder is named without its package.
    return files.filter((path) => folderOf(path) === folderOf(from))
  }

  #folder(segments: string[]): string[] {
    const end = segments.join('/')
    const inside = (this.#byFolder.get(segments.at(-1) ?? '') ?? []).filter((path) =>
      endsWith(folderOf(path), end),
    )
    const own = inside.filter((path) => folderFiles.test(stemOf(path.split('/').at(-1) ?? '')))
    return own.length > 0 ? own : inside.filter((path) => extensionOf(path) === 'go')
  }
}

function add(index: Map<string, string[]>, key: string, path: string): void {
  const paths = index.get(key)
  if (paths) paths.push(path)
  else index.set(key, [path])
}

/** `card` of `card.html.erb`. */
export function stemOf(name: string): string {
  return name.replace(/(?<=.)\..*$/, '')
}

function withoutEnd(path: string): string {
  return path.replace(/\.[^/]*$/, '')
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function endsWith(path: string, end: string): boolean {
  return path === end || path.endsWith(`/${end}`)
}

/** A path for `./x`, `../x` and Python's `.x`; null for names that are not relative. */
function relativeTo(module: string, from: string): string | null {
  const dotted = /^(\.+)([\w.]*)$/.exec(module)
  const steps = dotted
    ? [...Array.from({ length: (dotted[1]?.length ?? 1) - 1 }, () => '..'), ...(dotted[2] ?? '').split('.')]
    : module.split('/')
  if (!dotted && !/^\.{1,2}\//.test(module)) return null
  const parts = folderOf(from).split('/')
  for (const step of steps) {
    if (step === '' || step === '.') continue
    if (step !== '..') parts.push(step)
    else if (parts.pop() === undefined) return null
  }
  return parts.filter((part) => part !== '').join('/')
}

/** Those that share most of the path come first. */
export function nearest(paths: string[], from: string): string[] {
  const own = from.split('/')
  const shared = (path: string) => {
    const parts = path.split('/')
    let count = 0
    while (count < parts.length && parts[count] === own[count]) count++
    return count
  }
  return paths
    .map((path) => ({ path, shared: shared(path) }))
    .sort((a, b) => b.shared - a.shared || a.path.length - b.path.length || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path)
}
