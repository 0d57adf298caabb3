import { anchorOf } from './azure-devops-anchors.ts'
import { invalid, Refusal, type StoredComment, type StoredThread } from './azure-devops-model.ts'
import { list } from './azure-devops-pages.ts'
import { typed } from './azure-devops-properties.ts'
import type { RestCall, Route } from './azure-devops-rest.ts'
import { commentBody, threadBody } from './azure-devops-thread-bodies.ts'
import type { Answer } from './contract-server.ts'
import { isObject, type JsonObject, listAt, objectAt } from './json.ts'

const threads =
  '/{organization}/{project}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads'

/** "Comments can be up to 150,000 characters", and "a maximum of 500 comments per thread". */
export const limits = { characters: 150_000, comments: 500 } as const

/** https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-request-threads */
export const threadRoutes: Record<string, Route> = {
  [`GET ${threads}`]: listThreads,
  [`POST ${threads}`]: createThread,
  [`PATCH ${threads}/{threadId}`]: updateThread,
  [`POST ${threads}/{threadId}/comments`]: createComment,
  [`PATCH ${threads}/{threadId}/comments/{commentId}`]: updateComment,
  [`DELETE ${threads}/{threadId}/comments/{commentId}`]: deleteComment,
}

/** All at once: there are no pages. Positions are of the iteration that is asked for, or where threads were started. */
async function listThreads({ world, place, query }: RestCall): Promise<Answer> {
  const iteration = query.get('$iteration')
  const base = Number(query.get('$baseIteration') ?? iteration)
  const at = iteration === null ? null : { iteration: world.iteration(Number(iteration)), base }
  return list(await Promise.all(world.threads.map((thread) => threadBody(world, place, thread, at))))
}

async function createThread(call: RestCall): Promise<Answer> {
  const { world, place, body } = call
  const comments = listAt(body, 'comments').map((comment) => (isObject(comment) ? comment : {}))
  if (comments.length === 0) throw invalid('A thread must contain at least one comment.')
  if (comments.length > limits.comments) throw tooMany()
  const contents = comments.map(contentOf)
  const anchor = await anchorOf(world, body)
  const status = typeof body.status === 'string' ? body.status : null
  const thread = world.newThread(anchor, status, typed(objectAt(body, 'properties')))
  for (const [index, comment] of comments.entries()) {
    world.addComment(thread, world.viewer, { content: contents[index] ?? '', ...partsOf(comment) })
  }
  return { status: 200, json: await threadBody(world, place, thread) }
}

/** Status and properties: the latter one by one, others stay. */
async function updateThread(call: RestCall): Promise<Answer> {
  const { world, place, body } = call
  const thread = threadOf(call)
  const other = Object.keys(body).find((key) => !['status', 'properties'].includes(key))
  if (other !== undefined) throw new Error(`this fake does not change the ${other} of a thread`)
  if (typeof body.status === 'string') {
    Object.assign(thread, { status: body.status, resolvedBy: isResolved(body.status) ? world.viewer : null })
  }
  Object.assign(thread.properties, typed(objectAt(body, 'properties')))
  thread.lastUpdatedDate = world.tick()
  return { status: 200, json: await threadBody(world, place, thread) }
}

function createComment(call: RestCall): Answer {
  const { world, place, body } = call
  const thread = threadOf(call)
  if (thread.comments.length >= limits.comments) throw tooMany()
  const { parentCommentId = 0 } = body
  if (parentCommentId !== 0 && !thread.comments.some(({ id }) => id === parentCommentId)) {
    throw invalid(`The comment ${parentCommentId} is not part of the thread.`)
  }
  const comment = world.addComment(thread, world.viewer, { content: contentOf(body), ...partsOf(body) })
  return { status: 200, json: commentBody(place, comment) }
}

function updateComment(call: RestCall): Answer {
  const { world, place, body } = call
  const { thread, comment } = ownComment(call)
  const content = contentOf(body)
  const now = world.tick()
  Object.assign(comment, { content, lastUpdatedDate: now, lastContentUpdatedDate: now })
  thread.lastUpdatedDate = now
  return { status: 200, json: commentBody(place, comment) }
}

function deleteComment(call: RestCall): Answer {
  const { thread, comment } = ownComment(call)
  const now = call.world.tick()
  Object.assign(comment, { isDeleted: true, lastUpdatedDate: now })
  thread.lastUpdatedDate = now
  return { status: 200 }
}

/** The UI's "Resolved" is `fixed`; the others that end a thread are in the same list below it. */
export function isResolved(status: string | null): boolean {
  return ['fixed', 'wontFix', 'closed', 'byDesign'].includes(status ?? '')
}

function threadOf({ world, parameters }: RestCall): StoredThread {
  const thread = world.threads.find(({ id }) => id === Number(parameters.threadId))
  if (thread === undefined) {
    const words = `The thread ${parameters.threadId} was not found.`
    throw new Refusal(404, words, 'GitPullRequestCommentThreadNotFoundException')
  }
  return thread
}

function ownComment(call: RestCall): { thread: StoredThread; comment: StoredComment } {
  const { world, parameters } = call
  const thread = threadOf(call)
  const comment = thread.comments.find(({ id }) => id === Number(parameters.commentId))
  if (comment === undefined || comment.isDeleted) {
    const words = `The comment ${parameters.commentId} was not found.`
    throw new Refusal(404, words, 'GitPullRequestCommentNotFoundException')
  }
  if (comment.author !== world.viewer) {
    // The words are not known; that only the author may is what the UI offers.
    throw new Refusal(403, 'Only the author can change a comment.', 'CommentCannotBeUpdatedException')
  }
  return { thread, comment }
}

// https://github.com/runatlantis/atlantis/issues/1585 has these words, with \r\n before the name of the parameter.
function contentOf({ content }: JsonObject): string {
  if (typeof content !== 'string' || content.trim() === '') throw invalid('A comment must have content.')
  if (content.length > limits.characters) {
    throw invalid(
      `A discussion comment cannot be longer than ${limits.characters} characters.\r\nParameter name: comment.Content`,
    )
  }
  return content
}

function partsOf({ parentCommentId, commentType }: JsonObject): Partial<StoredComment> {
  if (commentType === 'system') throw invalid('A comment of the system cannot be made.')
  return {
    ...(typeof parentCommentId === 'number' && { parentCommentId }),
    ...(typeof commentType === 'string' && { commentType }),
  }
}

function tooMany(): Refusal {
  return invalid(`A thread cannot have more than ${limits.comments} comments.`)
}
