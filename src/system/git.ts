import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../core/errors.ts'
import type { Mention, TreeFile } from '../core/platform.ts'
import { endedEarly, hardened, hardenedEnv, hasRepository, ownFilters } from './git-safety.ts'
import { findProgram, type ProcessResult, runProgram } from './process.ts'

const smallFile = 1_000_000
/** A search that finds more, or takes longer, looks for words that stand everywhere. */
const searchLimit = { bytes: 16_000_000, ms: 10_000 }

/** A git work tree, read with git's own plumbing. */
export class Git {
  /** Absolute path of the work tree. */
  readonly root: string
  readonly #program: string
  readonly #env: NodeJS.ProcessEnv
  readonly #filters: string[]
  /** By name: a run speaks of one state of the repository, however long it takes. */
  readonly #resolved = new Map<string, Promise<string | null>>()

  private constructor(root: string, program: string, env: NodeJS.ProcessEnv, filters: string[]) {
    this.root = root
    this.#filters = filters
    this.#program = program
    this.#env = env
  }

  /** The work tree that holds `folder`; null where there is none or no git. */
  static async open(folder: string, env: NodeJS.ProcessEnv): Promise<Git | null> {
    const program = findProgram('git', env, folder)
    const inside = hasRepository(folder)
    if (program === null) {
      if (!inside) return null
      throw new UserError(
        'This is a git repository, but there is no git on PATH.',
        'Install git, or add it to PATH.',
      )
    }
    const options = { cwd: folder, env, extraEnv: hardenedEnv }
    const found = await runProgram(program, [...hardened, 'rev-parse', '--show-toplevel'], options)
    if (found.status === 0) {
      const root = found.stdout.toString('utf8').replace(/\r?\n$/, '')
      return new Git(root, program, env, await ownFilters(program, root, env))
    }
    if (/dubious ownership/.test(found.stderr)) {
      throw new UserError(
        'Git refuses to read this repository because another account owns it.',
        `Run: git config --global --add safe.directory ${folder}`,
      )
    }
    if (found.status === null) throw endedEarly('rev-parse')
    // Without git there would be neither a commit nor a policy to trust: only where there is none may a folder do.
    if (!inside && /not a git repository/.test(found.stderr)) return null
    throw new UserError(`Git cannot read this repository: ${found.stderr.trim().split('\n').at(-1) ?? ''}`)
  }

  /** The id of the commit or tree that a name stands for, or null. */
  resolve(name: string): Promise<string | null> {
    const known = this.#resolved.get(name) ?? this.#resolve(name)
    this.#resolved.set(name, known)
    return known
  }

  async #resolve(name: string): Promise<string | null> {
    if (name.startsWith('-')) return null
    const { status, stdout } = await this.#run([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    ])
    return status === 0 ? stdout.toString('utf8').trim() : null
  }

  async mergeBase(a: string, b: string): Promise<string | null> {
    const { status, stdout } = await this.#run(['merge-base', a, b])
    return status === 0 ? stdout.toString('utf8').trim() : null
  }

  /**
   * The default branch as a name to resolve: the remote's own, else `main` or `master`; in a repository that was cloned from
   * nowhere, the only branch there is. A clone of one branch may hold nothing but the change: there it is not known.
   */
  async defaultBranch(): Promise<string | null> {
    const remote = await this.#run(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
    if (remote.status === 0) return remote.stdout.toString('utf8').trim()
    for (const name of ['origin/main', 'origin/master', 'main', 'master']) {
      if ((await this.resolve(name)) !== null) return name
    }
    if ((await this.#text(['remote'])).trim() !== '') return null
    const branches = await this.#text(['for-each-ref', '--format=%(refname:short)', 'refs/heads'])
    const names = branches.split('\n').filter((name) => name !== '')
    return names.length === 1 ? (names[0] ?? null) : null
  }

  /** Whether a commit or tree is here. */
  async has(id: string): Promise<boolean> {
    const known = await this.#resolved.get(id)
    return known === id || (await this.#run(['cat-file', '-e', id])).status === 0
  }

  async isShallow(): Promise<boolean> {
    return (await this.#text(['rev-parse', '--is-shallow-repository'])).trim() === 'true'
  }

  /** Regular files of a commit or tree by path. */
  async files(tree: string): Promise<Map<string, TreeFile>> {
    const listing = await this.#bytes(['ls-tree', '-r', '-l', '-z', '--full-tree', tree])
    const files = new Map<string, TreeFile>()
    for (const entry of listing.toString('utf8').split('\0')) {
      const parsed = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(entry)
      if (parsed) files.set(parsed[3] ?? '', { oid: parsed[1] ?? '', size: Number(parsed[2]) })
    }
    return files
  }

  /** The contents of blobs by id, in one process. */
  async blobs(oids: string[]): Promise<Map<string, Buffer>> {
    const blobs = new Map<string, Buffer>()
    if (oids.length === 0) return blobs
    const output = await this.#bytes(['cat-file', '--batch'], { input: `${oids.join('\n')}\n` })
    let at = 0
    while (at < output.length) {
      const end = output.indexOf(0x0a, at)
      const [oid = '', type, size = '0'] = output.toString('latin1', at, end).split(' ')
      at = end + 1
      if (type !== 'blob') continue
      blobs.set(oid, output.subarray(at, at + Number(size)))
      at += Number(size) + 1
    }
    return blobs
  }

  /**
   * One small file at a commit or tree; null where there is none. Throws `UserError` for what is there and cannot be read: a
   * link, a folder, more than a megabyte.
   */
  async file(tree: string, path: string): Promise<Buffer | null> {
    const listing = (await this.#bytes(['ls-tree', '-l', '-z', '--full-tree', tree, '--', path])).toString(
      'utf8',
    )
    if (listing === '') return null
    const [, oid, size] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t/.exec(listing) ?? []
    if (oid === undefined) throw new UserError(`${path} is there, but not as a regular file.`)
    if (Number(size) > smallFile) throw new UserError(`${path} is larger than ${smallFile / 1_000_000} MB.`)
    const bytes = (await this.blobs([oid])).get(oid)
    if (bytes === undefined)
      throw new UserError(`${path} is there, but git has no content for it: fetch it first.`)
    return bytes
  }

  /**
   * Lines of a tree's text files that hold one of some words, in files with one of some endings (`java`; empty for names without
   * one). What takes too long or says too much is cut short: it is a search for candidates. Empty where the tree is not here.
   */
  async mentions(tree: string, words: string[], endings: readonly string[]): Promise<Mention[]> {
    if (words.length === 0) return []
    // What has no ending is told by leaving out all others, which no other pattern goes along with.
    const named = endings.filter((ending) => ending !== '')
    if (named.length > 0 && named.length < endings.length)
      return [...(await this.mentions(tree, words, named)), ...(await this.mentions(tree, words, ['']))]
    const patterns = words.flatMap((word) => ['-e', word])
    const files =
      named.length > 0
        ? named.map((ending) => `:(top,glob)**/*.${ending}`)
        : [':(top,glob)**', ':(top,exclude,glob)**/*.*']
    const flags = ['-n', '-w', '-F', '-z', '-I', '--full-name', '--no-color', '--no-column', '--no-heading']
    const { stdout } = await this.#run(['grep', ...flags, ...patterns, tree, '--', ...files], {
      limit: searchLimit,
    })
    return stdout
      .toString('utf8')
      .split('\n')
      .flatMap((row) => {
        const [, path, line, text] = /^[^:\0]*:([^\0]+)\0(\d+)\0(.*?)\r?$/s.exec(row) ?? []
        return path === undefined || text === undefined ? [] : [{ path, line: Number(line), text }]
      })
  }

  /** Files that are neither tracked nor ignored. */
  async untracked(): Promise<string[]> {
    const listing = await this.#text(['ls-files', '--others', '--exclude-standard', '-z', '--', ':/'])
    return listing.split('\0').filter((path) => path !== '')
  }

  /** Whether the index or HEAD holds a path, as a file or a link. */
  async isTracked(path: string): Promise<boolean> {
    return (await this.#bytes(['ls-files', '-z', '--', `:(top,literal)${path}`])).length > 0
  }

  /** Files of the index at a path or below it. */
  async tracked(path: string): Promise<string[]> {
    const listing = await this.#text(['ls-files', '-z', '--', `:(top,literal)${path}`])
    return listing.split('\0').filter((each) => each !== '')
  }

  /** Unified diff with so many lines of context, renames found. */
  diff(from: string, to: string, context = 0): Promise<string> {
    const flags = [
      '--no-ext-diff',
      '--no-textconv',
      '--no-color',
      // Attributes of the change must not make its lines disappear as binary.
      '--text',
      `--unified=${context}`,
      '--find-renames',
      '--src-prefix=a/',
      '--dst-prefix=b/',
    ]
    return this.#text(['diff', ...flags, '--end-of-options', from, to])
  }

  /** Whether tracked files differ from `HEAD`. */
  async isDirty(): Promise<boolean> {
    await this.#run(['update-index', '-q', '--refresh'])
    return (await this.#run(['diff-index', '--quiet', 'HEAD', '--'])).status !== 0
  }

  /** Writes tracked files as they are in the work tree into a tree of their own, leaving the index alone; its id. */
  async snapshot(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'semgrep-assistant-index-'))
    try {
      const own = (await this.#text(['rev-parse', '--path-format=absolute', '--git-path', 'index'])).replace(
        /\r?\n$/,
        '',
      )
      const extraEnv = { GIT_INDEX_FILE: join(folder, 'index') }
      // With the index itself come files that were added but not committed; a checkout without one has HEAD alone.
      if (existsSync(own)) await copyFile(own, join(folder, 'index'))
      else await this.#bytes(['read-tree', 'HEAD'], { extraEnv })
      await this.#bytes(['add', '--update', '--', ':/'], { extraEnv })
      return (await this.#bytes(['write-tree'], { extraEnv })).toString('utf8').trim()
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  async #text(args: string[]): Promise<string> {
    return (await this.#bytes(args)).toString('utf8')
  }

  async #bytes(
    args: string[],
    options: { input?: string; extraEnv?: Record<string, string> } = {},
  ): Promise<Buffer> {
    const { status, stdout, stderr } = await this.#run(args, options)
    if (status !== 0)
      throw new UserError(`git ${args[0]} failed: ${stderr.trim().split('\n').at(-1) ?? `status ${status}`}`)
    return stdout
  }

  async #run(
    args: string[],
    options: {
      input?: string
      extraEnv?: Record<string, string>
      limit?: { bytes: number; ms: number }
    } = {},
  ): Promise<ProcessResult> {
    const result = await runProgram(this.#program, [...hardened, ...this.#filters, ...args], {
      cwd: this.root,
      env: this.#env,
      ...(options.input !== undefined && { input: options.input }),
      ...(options.limit && { limit: options.limit }),
      extraEnv: { ...hardenedEnv, ...options.extraEnv },
    })
    if (result.status === null && !options.limit) throw endedEarly(args[0] ?? '')
    return result
  }
}
