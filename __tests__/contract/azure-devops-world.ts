import type { Form } from './azure-devops-contract.ts'
import {
  type Account,
  type Anchor,
  type Change,
  guidOf,
  type Iteration,
  Refusal,
  type StoredComment,
  type StoredStatus,
  type StoredThread,
} from './azure-devops-model.ts'
import { placeIn } from './azure-devops-places.ts'
import { typed } from './azure-devops-properties.ts'
import type { FakeHostOptions } from './fake-host.ts'
import type { DiffFile } from './github-diff.ts'
import { Git } from './github-git.ts'
import type { JsonObject } from './json.ts'

/** What there is on Azure DevOps before anything happens. */
export interface WorldOptions extends FakeHostOptions {
  /** By default `services`: an organization; `server` is a collection below `/tfs`. */
  form?: Form
  /** By default `shop`. */
  projectName?: string
}

/** The team of everybody who may write. */
export const teamName = 'Shop Team'

// The description says int32 of ids, and comments count from 1 in each thread: the greatest that a client may meet.
const firstId = 2_100_000_000
const firstTrackingId = 101
const start = Date.UTC(2026, 0, 5, 10)

/** All that the fake knows; the clock moves on by a second with everything that anybody does. */
export class World {
  readonly git: Git
  readonly form: Form
  readonly project = { id: guidOf('project shop'), name: 'shop', isPrivate: true }
  readonly repository = { id: guidOf('repository shop'), name: 'shop', defaultBranch: 'main' }
  readonly team = { id: guidOf('team shop'), name: teamName }
  readonly collaborators: ReadonlyMap<string, 'read' | 'write' | 'admin'>
  readonly rights: 'read' | 'write'
  /** Whose the token is. */
  viewer: Account
  readonly change: {
    number: number
    author: Account
    draft: boolean
    fork: boolean
    target: string
    createdDate: string
  }
  readonly iterations: Iteration[] = []
  readonly threads: StoredThread[] = []
  readonly statuses: StoredStatus[] = []
  private readonly accounts = new Map<string, Account>()
  private readonly trackingIds = new Map<string, number>()
  private lastId = firstId
  private seconds = 0

  constructor({
    root,
    change,
    repository = {},
    account,
    rights = 'write',
    collaborators = {},
    form,
    projectName = 'shop',
  }: WorldOptions) {
    this.git = new Git(root)
    this.form = form ?? 'services'
    this.project.isPrivate = repository.private ?? true
    this.project.name = projectName
    this.repository.defaultBranch = repository.defaultBranch ?? 'main'
    this.collaborators = new Map(Object.entries(collaborators))
    this.rights = rights
    this.viewer = this.account(account ?? `Build\\${guidOf('build service')}`)
    const { number = 7, author = 'octocat', draft = false, fork = false, base } = change
    const createdDate = this.tick()
    this.change = { number, author: this.account(author), draft, fork, target: base, createdDate }
  }

  static async open(options: WorldOptions): Promise<World> {
    const world = new World(options)
    await world.push(options.change.head, { base: options.change.base })
    return world
  }

  /** The next moment. */
  tick(): string {
    this.seconds += 1
    return new Date(start + this.seconds * 1000 + 83).toISOString()
  }

  newId(): number {
    return ++this.lastId
  }

  /** The account of a login, made when nobody had it. */
  account(login: string): Account {
    const known = this.accounts.get(login.toLowerCase())
    if (known) return known
    const displayName = login.startsWith('Build\\')
      ? 'shop Build Service (shop)'
      : (login.split('@')[0] ?? login)
    const account = { login, id: guidOf(`account ${login}`), displayName, deleted: false }
    this.accounts.set(login.toLowerCase(), account)
    return account
  }

  /** Who says something; null is an account that is deleted. */
  speaker(login: string | null): Account {
    if (login !== null) return this.account(login)
    return Object.assign(this.account('gone@example.org'), { deleted: true })
  }

  get last(): Iteration {
    const last = this.iterations.at(-1)
    if (last === undefined) throw new Error('there is no iteration yet')
    return last
  }

  iteration(id: number): Iteration {
    const found = this.iterations.find((each) => each.id === id)
    if (found === undefined) {
      throw new Refusal(404, `The iteration ${id} was not found.`, 'GitPullRequestIterationNotFoundException')
    }
    return found
  }

  /** Moves the source branch, and the target branch where given: only the first makes an iteration. */
  async push(head: string, { base = this.change.target }: { base?: string } = {}): Promise<void> {
    const [newHead, newBase] = await Promise.all([this.git.commitId(head), this.git.commitId(base)])
    if (newHead === null || newBase === null)
      throw new Error(`no such commit: ${newHead === null ? head : base}`)
    this.change.target = newBase
    const before = this.iterations.at(-1)
    if (before?.head === newHead) return
    const common = await this.git.mergeBase(newBase, newHead)
    const [commits, files] = await Promise.all([
      this.git.commitsBetween(newBase, newHead),
      this.git.diff(common, newHead),
    ])
    const changes = await Promise.all(files.map((file) => this.changeOf(file, common)))
    const forced = before && (await this.git.mergeBase(before.head, newHead)) !== before.head
    const reason = forced ? 'forcePush' : 'push'
    const id = this.iterations.length + 1
    this.iterations.push({
      ...{ id, head: newHead, target: newBase, common, commits, changes, createdDate: this.tick() },
      reason: before ? reason : 'create',
    })
    for (const thread of this.threads) {
      if (thread.anchor) thread.place = await this.placeOf(thread.anchor, this.last)
    }
    if (before) this.pushed(id)
  }

  placeOf(anchor: Anchor, iteration: Iteration) {
    return placeIn(this.git, anchor, this.iterations, iteration)
  }

  /** Tells everybody that something happened, as a thread of the system does. */
  announce(content: string, properties: Record<string, string>): void {
    const thread = this.newThread(null, null, typed(properties))
    this.addComment(thread, this.account('[shop]\\Project Collection Service Accounts'), {
      content,
      commentType: 'system',
    })
  }

  newThread(anchor: Anchor | null, status: string | null, properties: JsonObject): StoredThread {
    const now = this.tick()
    const { path = '', start: first = null, end = null } = anchor ?? {}
    const thread: StoredThread = {
      id: this.newId(),
      anchor,
      place:
        anchor === null || anchor.changeTrackingId === null ? null : { path, start: first, end, gone: false },
      status,
      resolvedBy: null,
      properties,
      comments: [],
      publishedDate: now,
      lastUpdatedDate: now,
    }
    this.threads.push(thread)
    return thread
  }

  addComment(
    thread: StoredThread,
    author: Account,
    {
      content,
      parentCommentId = 0,
      commentType = 'text',
    }: Pick<StoredComment, 'content'> & Partial<StoredComment>,
  ): StoredComment {
    const now = this.tick()
    const id = thread.comments.length + 1
    const dates = { publishedDate: now, lastUpdatedDate: now, lastContentUpdatedDate: now }
    const comment = { id, parentCommentId, author, content, commentType, ...dates, isDeleted: false }
    thread.comments.push(comment)
    thread.lastUpdatedDate = now
    return comment
  }

  private pushed(id: number): void {
    const { author } = this.change
    this.announce(`${author.displayName} pushed 1 commit creating update ${id}`, {
      CodeReviewThreadType: 'RefUpdate',
      CodeReviewRefUpdatedByTfId: author.id,
    })
  }

  private async changeOf(file: DiffFile, common: string): Promise<Change> {
    const old = file.previousPath ?? file.path
    const trackingId = this.trackingIds.get(old) ?? firstTrackingId + this.trackingIds.size
    this.trackingIds.set(file.path, trackingId)
    const original = file.status === 'added' ? null : await this.git.entry(common, old)
    return { trackingId, file, originalObjectId: original?.sha ?? null }
  }
}
