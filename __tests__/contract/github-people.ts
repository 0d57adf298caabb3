import {
  type Account,
  notFound,
  type StoredCheckRun,
  type StoredNote,
  type StoredReview,
  type StoredThread,
} from './github-model.ts'
import { edit, remove, say, setResolved } from './github-notes.ts'
import type { PullChange } from './github-options.ts'
import type { World } from './github-world.ts'
import { createComment, reply } from './github-writes.ts'
import type { JsonObject } from './json.ts'

/** A comment as tests see it; logins as REST writes them, null where the account is deleted. */
export interface SeenComment {
  id: number
  nodeId: string
  body: string
  author: string | null
  editor: string | null
  createdAt: string
  lastEditedAt: string | null
  /** As GraphQL says it: `outdated`; null when shown. */
  minimized: string | null
}

export interface SeenThread {
  id: string
  path: string
  line: number | null
  startLine: number | null
  originalLine: number | null
  side: 'LEFT' | 'RIGHT'
  subjectType: 'line' | 'file'
  isResolved: boolean
  resolvedBy: string | null
  isOutdated: boolean
  comments: (SeenComment & { inReplyTo: number | null })[]
}

export interface SeenReview {
  id: number
  author: string
  body: string
  state: StoredReview['state']
  commit: string
  comments: number
}

export interface SeenCheckRun extends Omit<StoredCheckRun, 'app' | 'nodeId'> {
  annotations: JsonObject[]
}

/** What people other than the token's account see and do, whatever the token may. */
export interface People {
  /** All but pending and lost ones, in the order in which they were started. */
  threads(): SeenThread[]
  issueComments(): SeenComment[]
  /** Pending ones too. */
  reviews(): SeenReview[]
  checkRuns(): SeenCheckRun[]
  /** Moves the head of the pull request, and its base where given. */
  push(head: string, options?: { base?: string }): Promise<void>
  setPull(change: PullChange): void
  reply(thread: { id: string }, words: Said): SeenComment
  say(words: Said): SeenComment
  edit(comment: { id: number }, words: Said): void
  remove(comment: { id: number }): void
  resolve(thread: { id: string }, login: string): void
  unresolve(thread: { id: string }, login: string): void
  startThread(words: Said & { path: string; line: number; startLine?: number }): Promise<SeenThread>
}

/** What somebody says; login null is a deleted account, `…[bot]` a bot. */
export interface Said {
  login: string | null
  body: string
}

export function people(world: World): People {
  const account = (login: string | null) => world.account(login ?? 'ghost')
  const noteOf = ({ id }: { id: number }): StoredNote => {
    const note = [...world.issueComments, ...world.publicComments()].find((each) => each.id === id)
    if (note === undefined) throw notFound()
    return note
  }
  // A deleted account acted when it was not deleted yet.
  const sign = <Note extends StoredNote>(note: Note, login: string | null): Note => {
    if (login === null) note.author = null
    return note
  }
  const setTo = (id: string, by: Account | null) => setResolved(world, world.threadOf(id), by)
  return {
    threads: () => world.threadsSeenBy(null).map((thread) => seenThread(world, thread)),
    issueComments: () => world.issueComments.map(seenComment),
    reviews: () => world.reviews.map((review) => seenReview(world, review)),
    checkRuns: () => world.checkRuns.map(({ app, nodeId, ...run }) => structuredClone(run)),
    push: (head, options) => world.push(head, options),
    setPull(change) {
      world.tick()
      Object.assign(world.pull, change)
    },
    reply({ id }, { login, body }) {
      return seenComment(sign(reply(world, account(login), { thread: world.threadOf(id), body }), login))
    },
    say: ({ login, body }) => seenComment(say(world, login === null ? null : account(login), body)),
    edit: (comment, { login, body }) => edit(world, noteOf(comment), account(login), body),
    remove: (comment) => remove(world, noteOf(comment)),
    resolve: ({ id }, login) => setTo(id, account(login)),
    unresolve: ({ id }) => setTo(id, null),
    async startThread({ login, body, path, line, startLine }) {
      const wanted = { path, line, ...(startLine === undefined ? {} : { startLine }) }
      const made = await createComment(world, account(login), { body, commit: world.pull.head, wanted })
      return seenThread(world, sign(made, login).thread)
    },
  }
}

function seenThread(world: World, thread: StoredThread): SeenThread {
  const { original } = thread
  return {
    id: thread.nodeId,
    path: original.path,
    line: thread.line,
    startLine: thread.startLine,
    originalLine: original.line,
    side: original.side,
    subjectType: original.subjectType,
    isResolved: thread.isResolved,
    resolvedBy: thread.resolvedBy?.login ?? null,
    isOutdated: thread.isOutdated,
    comments: world.commentsSeenBy(thread, null).map((comment) => {
      return { ...seenComment(comment), inReplyTo: comment.inReplyTo }
    }),
  }
}

function seenComment(note: StoredNote): SeenComment {
  const { id, nodeId, body, createdAt, lastEditedAt, minimized } = note
  const editor = note.editor?.login ?? null
  return { id, nodeId, body, author: note.author?.login ?? null, editor, createdAt, lastEditedAt, minimized }
}

function seenReview(world: World, review: StoredReview): SeenReview {
  const { id, author, body, state, commit } = review
  const comments = world.threads.flatMap((thread) => thread.comments.filter((each) => each.review === review))
  return { id, author: author.login, body, state, commit, comments: comments.length }
}
