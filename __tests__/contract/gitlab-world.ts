import { createHash } from 'node:crypto'
import type { FakeHostOptions } from './fake-host.ts'
import type { DiffFile } from './github-diff.ts'
import { Git } from './github-git.ts'
import {
  badRequest,
  levels,
  notFound,
  type Person,
  type Position,
  type StoredDiscussion,
  type StoredNote,
  type StoredStatus,
  type Version,
} from './gitlab-model.ts'
import { isSame, traced } from './gitlab-positions.ts'
import { extractQuickActions } from './gitlab-quick-actions.ts'

const start = Date.UTC(2026, 0, 5, 10)

/** One project with one merge request; the clock moves on by a second with everything that anybody does. */
export class World {
  readonly git: Git
  readonly number: number
  readonly isPrivate: boolean
  readonly defaultBranch: string
  readonly author: Person
  readonly viewer: Person
  readonly fork: boolean
  readonly draft: boolean
  readonly mayWrite: boolean
  readonly discussions: StoredDiscussion[] = []
  readonly statuses: StoredStatus[] = []
  readonly quickActions: string[] = []
  /** The newest first. */
  readonly versions: Version[] = []
  /** Where the branches are. The diff of the merge request does not follow the target's. */
  target: string
  head: string
  files: DiffFile[] = []
  readonly #roles: ReadonlyMap<string, keyof typeof levels>
  readonly #people: Person[] = []
  #seconds = 0
  #lastId = 4_500_000_000

  private constructor(options: FakeHostOptions) {
    const { root, change, repository = {}, account = 'project_42_bot_0a1b2c', rights = 'write' } = options
    this.git = new Git(root)
    this.number = change.number ?? 7
    this.isPrivate = repository.private ?? true
    this.defaultBranch = repository.defaultBranch ?? 'main'
    this.author = this.person(change.author ?? 'author')
    this.viewer = this.person(account)
    this.fork = change.fork ?? false
    this.draft = change.draft ?? false
    this.mayWrite = rights === 'write'
    this.#roles = new Map(Object.entries({ [account]: rights, ...options.collaborators }))
    for (const username of this.#roles.keys()) this.person(username)
    this.target = change.base
    this.head = change.head
  }

  static async open(options: FakeHostOptions): Promise<World> {
    const world = new World(options)
    await world.#newVersion(options.change.head)
    return world
  }

  get version(): Version {
    const [version] = this.versions
    if (version === undefined) throw new Error('the world is not open')
    return version
  }

  nextId(): number {
    return ++this.#lastId
  }

  tick(): string {
    this.#seconds += 1
    return new Date(start + this.#seconds * 1000).toISOString()
  }

  person(username: string): Person {
    const known = this.personIfKnown(username)
    if (known !== null) return known
    const person = { id: 3_000_000_001 + this.#people.length, username }
    this.#people.push(person)
    return person
  }

  personIfKnown(username: string): Person | null {
    const wanted = username.toLowerCase()
    return this.#people.find((each) => each.username.toLowerCase() === wanted) ?? null
  }

  personOf(id: number): Person | null {
    return this.#people.find((each) => each.id === id) ?? null
  }

  levelOf({ username }: Person): number | null {
    const role = this.#roles.get(username)
    return role === undefined ? null : levels[role]
  }

  /** The commit of a branch's or a commit's name. */
  async commitOf(name: string): Promise<string | null> {
    const branch = this.branchOf(name.replace(/^refs\/heads\//, ''))
    if (branch !== null) return branch
    if (name === 'HEAD') return this.target
    return /^[0-9a-f]{7,40}$/.test(name) ? this.git.commitId(name) : null
  }

  branchOf(name: string): string | null {
    if (name === this.defaultBranch) return this.target
    return name === 'feature' && !this.fork ? this.head : null
  }

  /** A push to the source branch makes a version of the diff; one to the target branch alone does not. */
  async push(head: string, { base = this.target }: { base?: string } = {}): Promise<void> {
    this.target = base
    if (head === this.head) return
    const [before, known] = [this.version, await this.git.commitsBetween(this.head, head)]
    await this.#newVersion(head)
    const count = `added ${known.length} commit${known.length === 1 ? '' : 's'}`
    this.note(this.author, `${count}\n\n<ul><li>${head.slice(0, 8)} - A change</li></ul>`, { system: true })
    const refs = this.version
    const moves = {
      refs: { base_sha: refs.base_sha, start_sha: refs.start_sha, head_sha: refs.head_sha },
      bases: await this.git.diff(before.base_sha, refs.base_sha),
      heads: await this.git.diff(before.head_sha, refs.head_sha),
      now: this.files,
    }
    for (const discussion of this.discussions) {
      const { position } = discussion
      if (position === null || !isSame(position, before)) continue
      const now = traced(position, moves)
      if (now !== null) discussion.position = now
      // GitLab says so in the thread, in the name of who pushed.
      else discussion.notes.push(this.#made(this.author, outdatedBy(this.versions.length), true))
    }
  }

  async #newVersion(head: string): Promise<void> {
    const base_sha = await this.git.mergeBase(this.target, head)
    this.head = head
    this.files = await this.git.diff(base_sha, head)
    const refs = { base_sha, start_sha: this.target, head_sha: head }
    this.versions.unshift({ id: this.nextId(), ...refs, createdAt: this.tick() })
  }

  /** A comment on the merge request as a whole. */
  note(author: Person, text: string, { system = false } = {}): StoredNote {
    const note = system ? this.#made(author, text, true) : this.said(author, text)
    this.#begin(note, { individual: true, position: null })
    return note
  }

  /** A conversation, at lines or about the whole. */
  discuss(author: Person, text: string, position: Position | null): StoredDiscussion {
    return this.#begin(this.said(author, text), { individual: false, position })
  }

  /** An answer makes a conversation of a comment; to a resolved one it is resolved from the beginning. */
  reply(discussion: StoredDiscussion, author: Person, text: string): StoredNote {
    const note = this.said(author, text)
    if (isResolved(discussion)) Object.assign(note, { resolvedAt: note.createdAt, resolvedBy: author })
    discussion.individual = false
    discussion.notes.push(note)
    return note
  }

  said(author: Person, text: string): StoredNote {
    return this.#made(author, this.#withoutCommands(text))
  }

  edit(note: StoredNote, by: Person, text: string): void {
    const body = this.#withoutCommands(text)
    if (body === note.body) return
    const now = this.tick()
    Object.assign(note, { body, updatedAt: now, editedAt: now, editedBy: by })
  }

  remove({ discussion, note }: { discussion: StoredDiscussion; note: StoredNote }): void {
    this.tick()
    discussion.notes.splice(discussion.notes.indexOf(note), 1)
    if (discussion.notes.every(({ system }) => system))
      this.discussions.splice(this.discussions.indexOf(discussion), 1)
  }

  /** Resolves or, with null, opens again; notes that are so already stay untouched. */
  resolve({ notes }: StoredDiscussion, by: Person | null): void {
    const now = this.tick()
    for (const note of notes) {
      if (note.system || (note.resolvedAt !== null) === (by !== null)) continue
      Object.assign(note, { resolvedAt: by && now, resolvedBy: by, updatedAt: now })
    }
  }

  discussionOf(id: string | undefined): StoredDiscussion {
    const found = this.discussions.find((each) => each.id === id)
    if (found === undefined) throw notFound('Discussion')
    return found
  }

  noteOf(id: string | undefined): { discussion: StoredDiscussion; note: StoredNote } {
    for (const discussion of this.discussions) {
      const note = discussion.notes.find((each) => String(each.id) === id)
      if (note !== undefined) return { discussion, note }
    }
    throw notFound()
  }

  #begin(note: StoredNote, about: Pick<StoredDiscussion, 'individual' | 'position'>): StoredDiscussion {
    const id = createHash('sha1').update(String(note.id)).digest('hex')
    const discussion = { id, notes: [note], ...about }
    this.discussions.push(discussion)
    return discussion
  }

  #made(author: Person, body: string, system = false): StoredNote {
    const now = this.tick()
    const never = { editedAt: null, editedBy: null, resolvedAt: null, resolvedBy: null }
    return { id: this.nextId(), body, author, system, createdAt: now, updatedAt: now, ...never }
  }

  #withoutCommands(text: string): string {
    const { body, commands } = extractQuickActions(text)
    this.quickActions.push(...commands)
    if (body.trim() === '') throw badRequest('Note {:note=>["can\'t be blank"]}')
    return body
  }
}

function outdatedBy(version: number): string {
  return `changed this line in [version ${version} of the diff](/shop/shop/-/merge_requests/7/diffs)`
}

export function isResolved({ individual, notes }: StoredDiscussion): boolean {
  return !individual && notes.every(({ system, resolvedAt }) => system || resolvedAt !== null)
}
