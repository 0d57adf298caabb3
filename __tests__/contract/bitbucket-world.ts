import {
  type Account,
  accountOf,
  granular,
  lacksScope,
  notFound,
  type Refusal,
  type StoredComment,
  type StoredReport,
  type StoredStatus,
  type StoredTask,
  uuidOf,
} from './bitbucket-model.ts'
import type { Pull, Right, WorldOptions } from './bitbucket-options.ts'
import { firstPlaceOf, placeOf } from './bitbucket-positions.ts'
import { Git } from './github-git.ts'

export type { WorldOptions } from './bitbucket-options.ts'

// Ids that no 32-bit number holds.
const firstId = 4_400_000_000
const start = Date.UTC(2026, 0, 5, 10)

/** All that the fake knows; the clock moves on by a second with everything that anybody does. */
export class World {
  readonly git: Git
  readonly options: WorldOptions
  readonly workspace = { slug: 'shop', uuid: `{${uuidOf('workspace')}}` }
  readonly repository = { slug: 'shop', uuid: `{${uuidOf('repository')}}` }
  readonly viewer: Account
  readonly pull: Pull
  /** Remarks, threads and replies, in the order in which they were made; deleted ones stay. */
  readonly comments: StoredComment[] = []
  readonly tasks: StoredTask[] = []
  readonly reports: StoredReport[] = []
  readonly statuses: StoredStatus[] = []
  private readonly accounts = new Map<string, Account>()
  private lastId = firstId
  private seconds = 0

  constructor(options: WorldOptions) {
    this.options = options
    this.git = new Git(options.root)
    const login = options.account ?? 'semgrep-assistant'
    this.viewer = accountOf(login, options.tokenKind === 'API token' ? 'user' : 'app_user')
    this.accounts.set(login, this.viewer)
    const { number = 7, author = 'octocat', draft = false, fork = false, base, head } = options.change
    const now = this.tick()
    this.pull = {
      number,
      author: this.account(author),
      fork,
      draft,
      createdOn: now,
      updatedOn: now,
      base,
      head,
      mergeBase: base,
    }
    for (const known of [...Object.keys(options.collaborators ?? {}), ...Object.keys(options.members ?? {})])
      this.account(known)
  }

  static async open(options: WorldOptions): Promise<World> {
    const world = new World(options)
    await world.push(options.change.head, { base: options.change.base })
    return world
  }

  /** The next moment, with microseconds as Bitbucket writes them. */
  tick(): string {
    this.seconds += 1
    const now = new Date(start + this.seconds * 1000).toISOString().replace('.000Z', '.000000+00:00')
    if (this.pull !== undefined) this.pull.updatedOn = now
    return now
  }

  id(): number {
    this.lastId += 1
    return this.lastId
  }

  /** The account of a login, made when nobody had it. */
  account(login: string): Account {
    const known = this.accounts.get(login) ?? accountOf(login)
    this.accounts.set(login, known)
    return known
  }

  /** The account that a path means: by Atlassian's id or by UUID in braces; names are none. */
  accountById(id: string): Account | null {
    return [...this.accounts.values()].find(({ accountId, uuid }) => id === accountId || id === uuid) ?? null
  }

  /**
   * The scopes of the token, as `X-OAuth-Scopes` says them. That of access tokens for reading pull requests is for
   * comments, tasks and reports too (https://developer.atlassian.com/cloud/bitbucket/bitbucket-cloud-rest-api-scopes/); API
   * tokens need one more (https://support.atlassian.com/bitbucket-cloud/docs/interacting-with-bitbucket-via-mcp/).
   */
  scopes(): string[] {
    const { rights, admin, tokenKind } = this.options
    const reads = ['pullrequest', 'repository', ...(admin ? ['repository:admin'] : [])]
    if (tokenKind !== 'API token') return reads
    return ['account', ...reads, ...(rights === 'read' ? [] : ['pullrequest:write'])].map(granular)
  }

  /** 403 of a token that lacks a scope. */
  lacks(scope: string): Refusal {
    return lacksScope(this.scopes(), this.options.tokenKind === 'API token' ? granular(scope) : scope)
  }

  /** What an account may by itself. */
  explicitRight({ login }: Account): Right | null {
    return this.options.collaborators?.[login] ?? null
  }

  /** Everybody who may something, with the most that they may. */
  effectiveRights(): [Account, Right][] {
    const order = ['read', 'write', 'admin'] as const
    const given = [this.options.collaborators ?? {}, this.options.members ?? {}].flatMap(Object.entries)
    const logins = [...new Set(given.map(([login]) => login))]
    return logins.flatMap((login): [Account, Right][] => {
      const most = order.findLast((right) => given.some((each) => each[0] === login && each[1] === right))
      return most === undefined ? [] : [[this.account(login), most]]
    })
  }

  /** The commit that a name means: a branch, or an id of at least seven digits. */
  async commitOf(name: string): Promise<string> {
    const { base, head, fork } = this.pull
    if (name === (this.options.repository?.defaultBranch ?? 'main')) return base
    if (name === 'feature' && !fork) return head
    const found = /^[0-9a-f]{7,40}$/.test(name) ? await this.git.commitId(name) : null
    if (found === null) throw notFound(`Commit ${name}`)
    return found
  }

  /** Moves the head, and the base where given, and every comment to where its line is now. */
  async push(head: string, { base = this.pull.base }: { base?: string } = {}): Promise<void> {
    const [newHead, newBase] = await Promise.all([this.git.commitId(head), this.git.commitId(base)])
    if (newHead === null || newBase === null) throw new Error(`no such commit: ${newHead ? base : head}`)
    const mergeBase = await this.git.mergeBase(newBase, newHead)
    const now = { head: newHead, mergeBase }
    const places = await Promise.all(this.comments.map((comment) => placeOf(this.git, comment, now)))
    this.tick()
    Object.assign(this.pull, { ...now, base: newBase })
    for (const [index, comment] of this.comments.entries()) comment.place = places[index] ?? null
  }

  addComment(
    user: Account | null,
    raw: string,
    of: Pick<StoredComment, 'parent' | 'inline'> & { pending?: boolean },
  ): StoredComment {
    const now = this.tick()
    const made: StoredComment = {
      id: this.id(),
      user,
      raw,
      createdOn: now,
      updatedOn: now,
      deleted: false,
      pending: false,
      ...of,
      at: { head: this.pull.head, mergeBase: this.pull.mergeBase },
      place: firstPlaceOf(of.inline),
      resolution: null,
    }
    this.comments.push(made)
    return made
  }

  commentOf(id: string | number): StoredComment {
    const found = this.comments.find((comment) => String(comment.id) === String(id))
    if (found === undefined) throw notFound(`Comment ${id}`)
    return found
  }

  editComment(comment: StoredComment, raw: string): void {
    Object.assign(comment, { raw, updatedOn: this.tick() })
  }

  /** What it said is gone; the comment itself stays in lists. */
  removeComment(comment: StoredComment): void {
    Object.assign(comment, { raw: '', deleted: true, updatedOn: this.tick() })
  }
}
