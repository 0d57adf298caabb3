import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type DiffFile, filesOfDiff, mappedLine } from './github-diff.ts'

/** What git says of a commit; dates in ISO form, UTC. */
export interface Commit {
  sha: string
  tree: string
  parents: string[]
  author: Person
  committer: Person
  message: string
}

export interface Person {
  name: string
  email: string
  date: string
}

/** An entry of a tree, or the tree itself. */
export interface Entry {
  path: string
  mode: string
  type: 'blob' | 'tree' | 'commit'
  sha: string
  size: number
}

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
const environment = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' }

/** Reads the repository at `root`; commits never change, so that what is known of them is kept. */
export class Git {
  readonly root: string
  private readonly known = new Map<string, Promise<unknown>>()

  constructor(root: string) {
    this.root = root
  }

  /** The id of the commit that a revision names; null when there is none. */
  async commitId(revision: string): Promise<string | null> {
    if (revision.startsWith('-')) return null
    const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
    return this.text(words).then(
      (id) => id.trim(),
      () => null,
    )
  }

  async mergeBase(one: string, other: string): Promise<string> {
    return (await this.once(['merge-base', one, other], String)).trim()
  }

  /** The commits of `head` that `base` lacks, oldest first. */
  async commitsBetween(base: string, head: string): Promise<string[]> {
    const words = ['rev-list', '--reverse', '--topo-order', head, `^${base}`]
    return this.once(words, (text) => text.split('\n').filter(Boolean))
  }

  async commit(id: string): Promise<Commit> {
    const format = '%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B'
    return this.once(['show', '-s', `--format=${format}`, id], (text) => {
      const [sha = '', tree = '', parents = '', ...rest] = text.split('\0')
      const [author = '', authorEmail = '', authored, committer = '', committerEmail = '', committed] = rest
      return {
        sha,
        tree,
        parents: parents.split(' ').filter(Boolean),
        author: { name: author, email: authorEmail, date: isoDate(authored) },
        committer: { name: committer, email: committerEmail, date: isoDate(committed) },
        message: (rest[6] ?? '').trimEnd(),
      }
    })
  }

  /** The changed files between two commits; `from` null means that everything is new. */
  async diff(from: string | null, to: string): Promise<DiffFile[]> {
    const commits = [from ?? emptyTree, to]
    const [raw, text] = await Promise.all([
      this.once(diffWords('--raw', '-z', '--no-abbrev', '--find-renames', ...commits), String),
      this.diffText(from, to),
    ])
    return filesOfDiff(raw, text)
  }

  async diffText(from: string | null, to: string): Promise<string> {
    return this.once(diffWords('-U3', '--find-renames', from ?? emptyTree, to), String)
  }

  /** Where a line of a file in one commit is in another; null when it was edited or deleted. */
  async mapLine(from: string, to: string, path: string, line: number): Promise<number | null> {
    if (from === to) return line
    if ((await this.entry(to, path)) === null) return null
    const words = ['--literal-pathspecs', ...diffWords('-U0', '--no-renames', from, to, '--', path)]
    return mappedLine(await this.once(words, String), line)
  }

  /** The entry at a path of a commit, '' for its root; null when there is none. */
  async entry(commit: string, path: string): Promise<Entry | null> {
    if (path === '') {
      const { tree } = await this.commit(commit)
      return { path, mode: '040000', type: 'tree', sha: tree, size: 0 }
    }
    return (await this.entries(commit, [path])).find((entry) => entry.path === path) ?? null
  }

  /** The entries of the folder at a path of a commit. */
  async folder(commit: string, path: string): Promise<Entry[]> {
    return this.entries(path === '' ? commit : `${commit}:${path}`, []).then((entries) =>
      entries.map((entry) => ({ ...entry, path: path === '' ? entry.path : `${path}/${entry.path}` })),
    )
  }

  /** What a tree holds, with `recursive` all the way down; null where the id is none of a tree. */
  async tree(id: string, recursive: boolean): Promise<Entry[] | null> {
    if (!(await this.is('tree', id))) return null
    return this.entries(id, [], recursive ? ['-r', '-t'] : [])
  }

  /** Whether an id is one of an object of this kind. */
  is(kind: 'tree' | 'blob', id: string): Promise<boolean> {
    if (!/^[0-9a-f]{40}$/.test(id)) return Promise.resolve(false)
    return this.text(['cat-file', '-t', id]).then(
      (type) => type.trim() === kind,
      () => false,
    )
  }

  async blob(id: string): Promise<Buffer> {
    const { stdout } = await promisify(execFile)('git', ['cat-file', 'blob', id], {
      ...this.options(),
      encoding: 'buffer',
    })
    return stdout
  }

  private async entries(tree: string, paths: string[], how: string[] = []): Promise<Entry[]> {
    const words = ['--literal-pathspecs', 'ls-tree', '-z', '--long', ...how, tree]
    return this.once([...words, '--', ...paths], (text) =>
      text.split('\0').flatMap((line) => {
        const [, mode = '', type, sha = '', size, path = ''] =
          /^(\d+) (\w+) (\w+) +(-|\d+)\t([\s\S]+)$/.exec(line) ?? []
        if (type !== 'blob' && type !== 'tree' && type !== 'commit') return []
        return [{ path, mode, type, sha, size: Number(size) || 0 }]
      }),
    )
  }

  private once<Result>(words: string[], read: (text: string) => Result): Promise<Result> {
    const key = words.join('\0')
    const known = this.known.get(key) ?? this.text(words)
    this.known.set(key, known)
    return known.then((text) => read(String(text)))
  }

  private async text(words: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)('git', words, this.options())
    return stdout
  }

  private options() {
    return { cwd: this.root, env: { PATH: process.env.PATH, ...environment }, maxBuffer: 256 * 1024 * 1024 }
  }
}

function diffWords(...words: string[]): string[] {
  const neutral = ['--no-ext-diff', '--no-textconv', '--no-color', '--src-prefix=a/', '--dst-prefix=b/']
  return ['-c', 'core.quotePath=false', 'diff', ...neutral, ...words]
}

function isoDate(seconds: string | undefined): string {
  return new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
}
