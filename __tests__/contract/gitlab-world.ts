import { createHash } from 'node:crypto'
import type { FakeHostOptions } from './fake-host.ts'
import { type DiffFile, hunkAt } from './github-diff.ts'
import { Git } from './github-git.ts'

/** An answer that says no. */
export class Refusal extends Error {
  readonly status: number
  readonly body: unknown

  constructor(status: number, message: unknown) {
    super(JSON.stringify(message))
    this.status = status
    this.body = status === 401 || status === 403 || status === 404 ? { message } : { message }
  }
}

export const notFound = (what: string) => new Refusal(404, `404 ${what} Not Found`)

/** https://docs.gitlab.com/api/discussions#create-a-thread-in-the-merge-request-diff */
export interface Position {
  base_sha: string
  start_sha: string
  head_sha: string
  position_type: 'text' | 'file'
  old_path: string
  new_path: string
  old_line: number | null
  new_line: number | null
  line_range: unknown
}

export interface Person {
  id: number
  username: string
}

export interface StoredNote {
  id: number
  body: string
  author: Person | null
  system: boolean
  createdAt: string
  updatedAt: string
  editedAt: string | null
  editedBy: Person | null
}

export interface StoredDiscussion {
  id: string
  /** A comment on its own, which nobody can resolve. */
  individual: boolean
  position: Position | null
  /** The head on which it was made. */
  madeOn: string
  notes: StoredNote[]
  resolvedBy: Person | null
  resolved: boolean
}

const start = Date.UTC(2026, 0, 5, 10)
const levels = { read: 20, write: 30, admin: 40 } as const

/** One project with one merge request; the clock moves on by a second with everything that anybody does. */
export class World {
  readonly git: Git
  readonly number: number
  readonly isPrivate: boolean
  readonly defaultBranch: string
  readonly author: Person
  readonly viewer: Person
  readonly fork: boolean
  readonly mayWrite: boolean
  readonly roles: ReadonlyMap<string, keyof typeof levels>
  readonly discussions: StoredDiscussion[] = []
  readonly statuses: { sha: string; name: string; state: string }[] = []
  /** Commands that somebody's words were taken for: `/close`. */
  readonly quickActions: string[] = []
  draft: boolean
  base: string
  head: string
  mergeBase = ''
  files: DiffFile[] = []
  versions: { id: number; head: string; base: string; start: string }[] = []
  readonly #people = new Map<string, Person>()
  #seconds = 0
  #lastId = 4_500_000_000

  constructor(options: FakeHostOptions) {
    const {
      root,
      change,
      repository = {},
      account = 'project_42_bot_0a1b2c',
      rights = 'write',
      collaborators = {},
    } = options
    this.git = new Git(root)
    this.number = change.number ?? 7
    this.isPrivate = repository.private ?? true
    this.defaultBranch = repository.defaultBranch ?? 'main'
    this.author = this.person(change.author ?? 'author')
    this.viewer = this.person(account)
    this.fork = change.fork ?? false
    this.draft = change.draft ?? false
    this.mayWrite = rights === 'write'
    this.roles = new Map(Object.entries(collaborators))
    this.base = change.base
    this.head = change.head
  }

  static async open(options: FakeHostOptions): Promise<World> {
    const world = new World(options)
    await world.push(options.change.head, { base: options.change.base })
    return world
  }

  nextId(): number {
    return ++this.#lastId
  }

  tick(): string {
    this.#seconds += 1
    return new Date(start + this.#seconds * 1000).toISOString()
  }

  person(username: string): Person {
    const known = this.#people.get(username.toLowerCase()) ?? { id: 9000 + this.#people.size, username }
    this.#people.set(username.toLowerCase(), known)
    return known
  }

  personIfKnown(username: string): Person | null {
    return this.#people.get(username.toLowerCase()) ?? null
  }

  personOf(id: number): Person | null {
    return [...this.#people.values()].find((each) => each.id === id) ?? null
  }

  levelOf({ username }: Person): number | null {
    const role = this.roles.get(username)
    return role === undefined ? null : levels[role]
  }

  async commitOf(name: string): Promise<string | null> {
    if (name === this.defaultBranch || name === `refs/heads/${this.defaultBranch}` || name === 'HEAD')
      return this.base
    if (name === 'feature' && !this.fork) return this.head
    return /^[0-9a-f]{7,40}$/.test(name) ? this.git.commitId(name) : null
  }

  /** Moves the head, and the base where given. A comment goes along to where its line is, or stays behind outdated. */
  async push(head: string, { base = this.base }: { base?: string } = {}): Promise<void> {
    const before = this.head
    this.mergeBase = await this.git.mergeBase(base, head)
    this.files = await this.git.diff(this.mergeBase, head)
    Object.assign(this, { base, head })
    this.versions.unshift({ id: this.nextId(), head, base: this.mergeBase, start: this.base })
    if (this.versions.length > 1)
      this.note(this.author, `added 1 commit\n\n<ul><li>${head.slice(0, 8)}</li></ul>`, true)
    for (const { position } of this.discussions) {
      if (position === null || position.head_sha !== before || before === head) continue
      await this.#move(position, before, head)
    }
  }

  async #move(position: Position, from: string, to: string): Promise<void> {
    const refs = { base_sha: this.mergeBase, start_sha: this.base, head_sha: to }
    if (position.position_type === 'file') {
      if (this.files.some(({ path }) => path === position.new_path)) Object.assign(position, refs)
      return
    }
    if (position.new_line === null) return
    const line = await this.git.mapLine(from, to, position.new_path, position.new_line)
    if (line === null) return
    const old = this.oldLineOf(position.new_path, line)
    Object.assign(position, refs, { new_line: line, old_line: old })
  }

  /** The old number of a line that the change did not add; null for one that it did. */
  oldLineOf(path: string, line: number): number | null {
    const file = this.files.find((each) => each.path === path)
    if (file === undefined) return line
    if (file.status === 'added') return null
    const at = hunkAt(file, 'RIGHT', line)
    if (at !== null) return at.at.left
    let shift = 0
    for (const hunk of file.hunks) {
      const [first] = hunk.lines
      if ((first?.right ?? 0) > line) break
      shift +=
        hunk.lines.filter(({ left }) => left !== null).length -
        hunk.lines.filter(({ right }) => right !== null).length
    }
    return line + shift
  }

  /** `sha1(path)_old_new`, with the number that the next line of a side would have where a line has none. */
  lineCode(path: string, line: number): string | null {
    const file = this.files.find((each) => each.path === path)
    if (file === undefined) return null
    const found = hunkAt(file, 'RIGHT', line)
    const lines = found?.hunk.lines ?? []
    const before = lines.slice(0, found === null ? 0 : lines.indexOf(found.at))
    const lastLeft = before.findLast(({ left }) => left !== null)?.left
    const first = lines.find(({ left }) => left !== null)?.left
    const header = /^@@ -(\d+)/.exec(found?.hunk.header ?? '')?.[1]
    const next = lastLeft === undefined ? (first ?? Number(header ?? 0)) : (lastLeft ?? 0) + 1
    const old = found?.at.left ?? (file.status === 'added' ? 0 : next)
    return `${createHash('sha1').update(path).digest('hex')}_${old}_${line}`
  }

  say(author: Person, text: string): StoredNote {
    const now = this.tick()
    const body = this.#withoutCommands(text)
    return {
      id: this.nextId(),
      body,
      author,
      system: false,
      createdAt: now,
      updatedAt: now,
      editedAt: null,
      editedBy: null,
    }
  }

  /** A comment on the merge request as a whole. */
  note(author: Person, text: string, system = false): StoredNote {
    const note = { ...this.say(author, text), system }
    this.discussions.push(this.discussion([note], { individual: true, position: null }))
    return note
  }

  discussion(
    notes: StoredNote[],
    about: Pick<StoredDiscussion, 'individual' | 'position'>,
  ): StoredDiscussion {
    const id = createHash('sha1').update(String(this.nextId())).digest('hex')
    return { id, notes, ...about, madeOn: this.head, resolved: false, resolvedBy: null }
  }

  edit(note: StoredNote, by: Person, text: string): void {
    const now = this.tick()
    Object.assign(note, { body: this.#withoutCommands(text), updatedAt: now, editedAt: now, editedBy: by })
  }

  resolve(discussion: StoredDiscussion, by: Person | null): void {
    const now = this.tick()
    Object.assign(discussion, { resolved: by !== null, resolvedBy: by })
    for (const note of discussion.notes) note.updatedAt = now
  }

  /** Outside of code, a line that starts with a slash and a word is carried out, and is not there afterwards. */
  #withoutCommands(text: string): string {
    let fence: string | null = null
    const kept = text.split('\n').filter((line) => {
      const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1]
      if (mark !== undefined && (fence === null || line.trim().startsWith(fence)))
        fence = fence === null ? mark : null
      if (fence !== null || !/^\s*\/[a-z_]+/.test(line)) return true
      this.quickActions.push(line.trim())
      return false
    })
    return kept.join('\n')
  }
}
