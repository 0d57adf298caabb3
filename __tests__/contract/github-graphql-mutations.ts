import { unknownNode } from './github-graphql-errors.ts'
import type { Views } from './github-graphql-views.ts'
import {
  type StoredComment,
  type StoredNote,
  type StoredReview,
  type StoredThread,
  unprocessable,
} from './github-model.ts'
import { edit, remove, say, setResolved } from './github-notes.ts'
import { inaccessible, mayChange, mayResolve, needs } from './github-permissions.ts'
import type { Wanted } from './github-rules.ts'
import type { World } from './github-world.ts'
import {
  anchorOf,
  createReview,
  newReview,
  type ReviewEvent,
  reply,
  startThread,
  submitReview,
} from './github-writes.ts'
import { isObject, type JsonObject, listAt, objectAt } from './json.ts'

type Mutation = (args: JsonObject) => Promise<JsonObject> | JsonObject

/** The mutations that this fake knows: https://docs.github.com/en/graphql/reference/mutations. */
export function mutations(views: Views): Record<string, Mutation> {
  const { world } = views
  const threadView = (thread: StoredThread) => ({ thread: () => views.thread(thread) })
  const fields: Record<string, (input: JsonObject) => Promise<JsonObject> | JsonObject> = {
    resolveReviewThread: ({ threadId }) => threadView(resolved(world, threadId, true)),
    unresolveReviewThread: ({ threadId }) => threadView(resolved(world, threadId, false)),
    updatePullRequestReviewComment(input) {
      const comment = reviewCommentOf(world, input.pullRequestReviewCommentId)
      change(world, comment, input.body)
      return { pullRequestReviewComment: () => views.reviewComment(comment) }
    },
    updateIssueComment(input) {
      const note = issueCommentOf(world, input.id)
      change(world, note, input.body)
      return { issueComment: () => views.issueComment(note) }
    },
    deletePullRequestReviewComment({ id }) {
      const comment = reviewCommentOf(world, id)
      const view = views.reviewComment(comment)
      discard(world, comment)
      return { pullRequestReviewComment: view, pullRequestReview: () => views.review(comment.review) }
    },
    deleteIssueComment({ id }) {
      discard(world, issueCommentOf(world, id))
      return {}
    },
    minimizeComment({ subjectId, classifier }) {
      const note = anyNote(world, subjectId)
      mark(world, note, String(classifier).toLowerCase().replaceAll('_', '-'))
      return { minimizedComment: () => views.node(subjectId) }
    },
    unminimizeComment({ subjectId }) {
      mark(world, anyNote(world, subjectId), null)
      return { unminimizedComment: () => views.node(subjectId) }
    },
    addComment({ subjectId, body }) {
      if (subjectId !== world.pull.nodeId) throw unknownNode(subjectId)
      needs(world, 'write', 'issues', 'pullRequests')
      say(world, world.viewer, String(body))
      return { subject: () => views.pull() }
    },
    addPullRequestReviewThreadReply(input) {
      needs(world, 'write', 'pullRequests')
      const thread = threadOf(world, input.pullRequestReviewThreadId)
      const id = input.pullRequestReviewId
      const review = id == null ? null : reviewOf(world, id)
      const comment = reply(world, world.viewer, { thread, body: String(input.body), review })
      return { comment: () => views.reviewComment(comment) }
    },
    async addPullRequestReview(input) {
      if (input.pullRequestId !== world.pull.nodeId) throw unknownNode(input.pullRequestId)
      needs(world, 'write', 'pullRequests')
      if (input.comments != null)
        throw new Error('`comments` are deprecated, and this fake does not know them')
      const body = typeof input.body === 'string' ? input.body : ''
      const commit = typeof input.commitOID === 'string' ? input.commitOID : null
      const event = isEvent(input.event) ? input.event : null
      const comments = listAt(input, 'threads').filter(isObject).map(wantedOf)
      const wanted = { body, event, commit, comments, losing: true }
      const review = await createReview(world, world.viewer, wanted)
      return { pullRequestReview: () => views.review(review) }
    },
    async addPullRequestReviewThread(input) {
      needs(world, 'write', 'pullRequests')
      const { pullRequestReviewId: id } = input
      const pending = world.pendingReviewOf(world.viewer)
      const review =
        id == null ? (pending ?? newReview(world, world.viewer, '', world.pull.head)) : reviewOf(world, id)
      const thread = await addThread(world, review, input)
      return threadView(thread)
    },
    submitPullRequestReview(input) {
      needs(world, 'write', 'pullRequests')
      const id = input.pullRequestReviewId
      const review = id == null ? world.pendingReviewOf(world.viewer) : reviewOf(world, id)
      if (review === null || !isEvent(input.event))
        throw unprocessable('Could not submit pull request review.')
      submitReview(world, review, input.event, typeof input.body === 'string' ? input.body : review.body)
      return { pullRequestReview: () => views.review(review) }
    },
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      async (args: JsonObject) => {
        const input = objectAt(args, 'input')
        const clientMutationId = input.clientMutationId ?? null
        return {
          __typename: `${name[0]?.toUpperCase()}${name.slice(1)}Payload`,
          clientMutationId,
          ...(await field(input)),
        }
      },
    ]),
  )
}

function resolved(world: World, id: unknown, to: boolean): StoredThread {
  const thread = threadOf(world, id)
  if (!mayResolve(world)) throw inaccessible(world)
  setResolved(world, thread, to ? world.viewer : null)
  return thread
}

async function addThread(world: World, review: StoredReview, input: JsonObject): Promise<StoredThread> {
  const wanted = wantedOf(input)
  const { anchor, lost } = anchorOf(await world.filesAt(review.commit), wanted, true)
  return startThread(world, review, anchor, wanted.body, { lost }).thread
}

function wantedOf(input: JsonObject): Wanted & { body: string } {
  const number = (value: unknown) => (typeof value === 'number' ? value : undefined)
  const side = (value: unknown) => (typeof value === 'string' ? value : 'RIGHT')
  return {
    body: String(input.body),
    path: String(input.path),
    subjectType: input.subjectType === 'FILE' ? 'file' : 'line',
    line: number(input.line),
    side: side(input.side),
    startLine: number(input.startLine),
    startSide: side(input.startSide),
  }
}

function change(world: World, note: StoredNote, body: unknown): void {
  if (!mayChange(world, note)) throw inaccessible(world)
  edit(world, note, world.viewer, String(body))
}

function discard(world: World, note: StoredNote): void {
  if (!mayChange(world, note)) throw inaccessible(world)
  remove(world, note)
}

function mark(world: World, note: StoredNote, reason: string | null): void {
  needs(world, 'write', 'pullRequests', 'issues')
  world.tick()
  note.minimized = reason
}

function threadOf(world: World, id: unknown): StoredThread {
  const thread = world.threadsSeenBy(world.viewer).find(({ nodeId }) => nodeId === id)
  if (thread === undefined) throw unknownNode(id)
  return thread
}

function reviewOf(world: World, id: unknown): StoredReview {
  const review = world.pendingReviewOf(world.viewer)
  if (review?.nodeId !== id || !review) throw unknownNode(id)
  return review
}

function reviewCommentOf(world: World, id: unknown): StoredComment {
  const comments = world.threadsSeenBy(world.viewer).flatMap(({ comments }) => comments)
  const comment = comments.find(({ nodeId }) => nodeId === id)
  if (comment === undefined) throw unknownNode(id)
  return comment
}

function issueCommentOf(world: World, id: unknown): StoredNote {
  const note = world.issueComments.find(({ nodeId }) => nodeId === id)
  if (note === undefined) throw unknownNode(id)
  return note
}

function anyNote(world: World, id: unknown): StoredNote {
  const note = world.issueComments.find(({ nodeId }) => nodeId === id)
  return note ?? reviewCommentOf(world, id)
}

function isEvent(event: unknown): event is ReviewEvent {
  return event === 'APPROVE' || event === 'REQUEST_CHANGES' || event === 'COMMENT'
}
