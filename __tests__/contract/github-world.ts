import type { DiffFile } from './github-diff.ts'
import { Git } from './github-git.ts'
import {
  type Account,
  notFound,
  type StoredCheckRun,
  type StoredComment,
  type StoredNote,
  type StoredReview,
  type StoredThread,
} from './github-model.ts'
import type { Level, Pull, Role, WorldOptions } from './github-options.ts'
import { placeOf } from './github-places.ts'

export type { WorldOptions } from './github-options.ts'

// Ids that a 32-bit number does not hold, as those of today.
const firstId = 2_500_000_000
const start = Date.UTC(2026, 0, 5, 10)

/** All that the fake knows; the clock moves on by a second with everything that anybody does. */
export class World {
  readonly git: Git
  readonly repository: {
    id: number
    nodeId: string
    owner: Account
    name: string
    private: boolean
    defaultBranch: string
  }
  readonly permissions: Record<'pullRequests' | 'contents' | 'checks' | 'issues', Level>
  readonly collaborators: ReadonlyMap<string, Role>
  readonly viewer: Account
  readonly pull: Pull
  readonly threads: StoredThread[] = []
  readonly reviews: StoredReview[] = []
  readonly issueComments: StoredNote[] = []
  readonly checkRuns: StoredCheckRun[] = []
  private readonly accounts = new Map<string, Account>()
  private lastId = firstId
  private seconds = 0

  constructor(options: WorldOptions) {
    const {
      owner = 'shop',
      name = 'shop',
      private: hidden = true,
      defaultBranch = 'main',
    } = options.repository ?? {}
    this.git = new Git(options.root)
    this.collaborators = new Map(
      Object.entries(options.collaborators ?? {}).map(([login, role]) => [login.toLowerCase(), role]),
    )
    this.repository = {
      ...this.identity('R'),
      owner: this.account(owner),
      name,
      private: hidden,
      defaultBranch,
    }
    this.permissions = {
      pullRequests: 'write',
      contents: 'read',
      checks: 'none',
      issues: 'none',
      ...options.permissions,
    }
    for (const login of Object.keys(options.collaborators ?? {})) this.account(login)
    this.viewer = this.account(options.account ?? 'github-actions[bot]')
    const { number = 7, author = 'octocat', draft = false, fork = false, base, head } = options.pull
    const now = this.tick()
    this.pull = {
      ...this.identity('PR'),
      number,
      author: this.account(author),
      draft,
      fork,
      state: 'open',
      title: 'A change',
      body: null,
      createdAt: now,
      updatedAt: now,
      base,
      head,
      mergeBase: base,
      commits: [],
      files: [],
    }
  }

  static async open(options: WorldOptions): Promise<World> {
    const world = new World(options)
    await world.push(options.pull.head, options.pull)
    return world
  }

  /** The next moment, also kept as the pull request's last change. */
  tick(): string {
    this.seconds += 1
    const now = this.now()
    if (this.pull !== undefined) this.pull.updatedAt = now
    return now
  }

  /** The present moment. */
  now(): string {
    return new Date(start + this.seconds * 1000).toISOString().replace('.000Z', 'Z')
  }

  identity(kind: string): { id: number; nodeId: string } {
    const id = ++this.lastId
    return { id, nodeId: `${kind}_kwDO${Buffer.from(String(id)).toString('base64url')}` }
  }

  /** The account of a login, made when nobody had it. */
  account(login: string): Account {
    const known = this.accountIfKnown(login)
    if (known) return known
    const bot = login.endsWith('[bot]')
    const id = login === 'github-actions[bot]' ? 41_898_282 : 10_000 + this.accounts.size
    const account = { login, id, nodeId: `${bot ? 'BOT' : 'U'}_kgDO${id}`, bot }
    this.accounts.set(login.toLowerCase(), account)
    return account
  }

  accountIfKnown(login: string): Account | null {
    return this.accounts.get(login.toLowerCase()) ?? null
  }

  roleOf({ login }: Account): Role | null {
    if (login === this.repository.owner.login) return 'admin'
    return this.collaborators.get(login.toLowerCase()) ?? null
  }

  mayWrite(account: Account): boolean {
    return ['admin', 'maintain', 'write'].includes(this.roleOf(account) ?? '')
  }

  /** The names of the branches, by side. */
  branches(): { head: string; base: string } {
    return { head: 'feature', base: this.repository.defaultBranch }
  }

  /** The commit that a name means here: a branch, `refs/…`, or an id; null when nothing has it. */
  async commitOf(name: string | null): Promise<string | null> {
    const { pull } = this
    const short = (name ?? '').replace(/^refs\//, '').replace(/^heads\//, '')
    const { head, base } = this.branches()
    if (short === '' || short === base || short === 'HEAD') return pull.base
    if ((short === head && !pull.fork) || short === `pull/${pull.number}/head`) return pull.head
    return /^[0-9a-f]{7,40}$/.test(short) ? this.git.commitId(short) : null
  }

  /** The files that the pull request would change if a commit were its head. */
  async filesAt(commit: string): Promise<DiffFile[]> {
    return this.git.diff(await this.git.mergeBase(this.pull.base, commit), commit)
  }

  /** Moves the head, and the base where given, and every comment to where its line is now. */
  async push(head: string, { base = this.pull.base }: { base?: string } = {}): Promise<void> {
    const [newHead, newBase] = await Promise.all([this.git.commitId(head), this.git.commitId(base)])
    if (newHead === null || newBase === null)
      throw new Error(`no such commit: ${newHead === null ? head : base}`)
    const mergeBase = await this.git.mergeBase(newBase, newHead)
    const [files, commits] = await Promise.all([
      this.git.diff(mergeBase, newHead),
      this.git.commitsBetween(newBase, newHead),
    ])
    this.tick()
    Object.assign(this.pull, { head: newHead, base: newBase, mergeBase, files, commits })
    await this.place(this.threads)
  }

  /** Puts threads where their lines are in the head. */
  async place(threads: readonly StoredThread[]): Promise<void> {
    const { head } = this.pull
    const shown = threads.filter(({ lost }) => !lost)
    const places = await Promise.all(shown.map((thread) => placeOf(this.git, thread, this.pull)))
    for (const [index, thread] of shown.entries()) {
      Object.assign(thread, places[index])
      if (!thread.isOutdated) thread.commit = head
    }
  }

  /** The threads that somebody sees: all but lost ones and those of others' pending reviews. */
  threadsSeenBy(account: Account | null): StoredThread[] {
    return this.threads.flatMap((thread) => {
      const comments = this.commentsSeenBy(thread, account)
      return thread.lost || comments.length === 0 ? [] : [thread]
    })
  }

  commentsSeenBy(thread: StoredThread, account: Account | null): StoredComment[] {
    return thread.comments.filter(({ review }) => review.state !== 'PENDING' || review.author === account)
  }

  /** The submitted comments of all threads, by id. */
  publicComments(): StoredComment[] {
    const comments = this.threadsSeenBy(null).flatMap((thread) => this.commentsSeenBy(thread, null))
    return comments.sort((one, other) => one.id - other.id)
  }

  pendingReviewOf(account: Account): StoredReview | null {
    return this.reviews.find(({ state, author }) => state === 'PENDING' && author === account) ?? null
  }

  threadOf(nodeId: string): StoredThread {
    const thread = this.threadsSeenBy(this.viewer).find((each) => each.nodeId === nodeId)
    if (thread === undefined) throw notFound()
    return thread
  }
}
