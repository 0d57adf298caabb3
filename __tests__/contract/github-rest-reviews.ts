import { reviewBody, reviewCommentBody } from './github-bodies.ts'
import { diffFilesLimit, diffText } from './github-media.ts'
import { notFound, type StoredComment, type StoredReview, unprocessable } from './github-model.ts'
import { edit, remove } from './github-notes.ts'
import { inaccessible, mayChange, needs } from './github-permissions.ts'
import { fullPullBody, pullBody } from './github-pull-bodies.ts'
import { fileBody } from './github-repository-bodies.ts'
import type { RestCall, Route } from './github-rest.ts'
import { page, since } from './github-rest-lists.ts'
import type { Wanted } from './github-rules.ts'
import { createComment, createReview, type ReviewEvent, reply } from './github-writes.ts'
import { isObject, type JsonObject, listAt } from './json.ts'

const pulls = '/repos/{owner}/{repo}/pulls'
const pull = `${pulls}/{pull_number}`
const comment = `${pulls}/comments/{comment_id}`

/** Pull requests, their reviews and the comments on lines: https://docs.github.com/en/rest/pulls. */
export const reviewRoutes: Record<string, Route> = {
  [`GET ${pulls}`]: (call) => {
    const { world, place, query } = call
    needs(world, 'read', 'pullRequests')
    const state = query.get('state') ?? 'open'
    const { head, base } = world.branches()
    const headOwner = world.pull.fork ? world.pull.author : world.repository.owner
    const fits =
      (state === 'all' || state === world.pull.state) &&
      (query.get('base') ?? base) === base &&
      (query.get('head') ?? `${headOwner.login}:${head}`) === `${headOwner.login}:${head}`
    return page(call, fits ? [world.pull] : [], () => pullBody(world, place))
  },
  [`GET ${pull}`]: async ({ world, place, accept }) => {
    needs(world, 'read', 'pullRequests')
    if (!/diff/.test(accept)) return { status: 200, json: fullPullBody(world, place) }
    return diffText(await world.git.diffText(world.pull.mergeBase, world.pull.head), world.pull.files.length)
  },
  [`GET ${pull}/files`]: (call) => {
    const { world, place } = call
    needs(world, 'read', 'pullRequests')
    const files = world.pull.files.slice(0, diffFilesLimit.list)
    return page(call, files, (file) => fileBody(world, place, file, world.pull.head))
  },
  [`GET ${pull}/comments`]: (call) => {
    const { world, query } = call
    needs(world, 'read', 'pullRequests')
    const comments = since(call, world.publicComments())
    const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
    if (query.has('sort')) comments.sort((one, other) => one[key].localeCompare(other[key]))
    if (query.has('sort') && query.get('direction') === 'desc') comments.reverse()
    return page(call, comments, (each) => commentBody(call, each))
  },
  [`POST ${pull}/comments`]: async (call) => {
    const { world, body } = call
    needs(world, 'write', 'pullRequests')
    const text = String(body.body)
    if (typeof body.in_reply_to === 'number') {
      const { thread } = topLevelComment(call, body.in_reply_to)
      return { status: 201, json: commentBody(call, reply(world, world.viewer, { thread, body: text })) }
    }
    const wanted = { ...wantedOf(body), subjectType: body.subject_type === 'file' ? 'file' : 'line' } as const
    const made = await createComment(world, world.viewer, {
      body: text,
      commit: String(body.commit_id),
      wanted,
    })
    return { status: 201, json: commentBody(call, made) }
  },
  [`POST ${pull}/comments/{comment_id}/replies`]: (call) => {
    const { world, parameters, body } = call
    needs(world, 'write', 'pullRequests')
    const { thread } = topLevelComment(call, Number(parameters.comment_id))
    const made = reply(world, world.viewer, { thread, body: String(body.body) })
    return { status: 201, json: commentBody(call, made) }
  },
  [`GET ${comment}`]: (call) => {
    needs(call.world, 'read', 'pullRequests')
    return { status: 200, json: commentBody(call, commentOf(call)) }
  },
  [`PATCH ${comment}`]: (call) => {
    const found = changeable(call)
    edit(call.world, found, call.world.viewer, String(call.body.body))
    return { status: 200, json: commentBody(call, found) }
  },
  [`DELETE ${comment}`]: (call) => {
    remove(call.world, changeable(call))
    return { status: 204 }
  },
  [`GET ${pull}/reviews`]: (call) => {
    const { world, place } = call
    needs(world, 'read', 'pullRequests')
    return page(call, world.reviews.filter(isSeen(call)), (review) => reviewBody(world, place, review))
  },
  [`POST ${pull}/reviews`]: async ({ world, place, body }) => {
    needs(world, 'write', 'pullRequests')
    const event = body.event ?? null
    if (event !== null && !isEvent(event)) throw unprocessable('event is invalid')
    const comments = listAt(body, 'comments').map((each) => {
      const wanted = isObject(each) ? each : {}
      return { ...wantedOf(wanted), body: String(wanted.body) }
    })
    const commit = typeof body.commit_id === 'string' ? body.commit_id : null
    const text = typeof body.body === 'string' ? body.body : ''
    const review = await createReview(world, world.viewer, { body: text, event, commit, comments })
    return { status: 200, json: reviewBody(world, place, review) }
  },
  [`GET ${pull}/reviews/{review_id}`]: (call) => {
    needs(call.world, 'read', 'pullRequests')
    return { status: 200, json: reviewBody(call.world, call.place, reviewOf(call)) }
  },
  [`GET ${pull}/reviews/{review_id}/comments`]: (call) => {
    const { world } = call
    needs(world, 'read', 'pullRequests')
    const wanted = reviewOf(call)
    const threads = world.threadsSeenBy(world.viewer)
    const comments = threads.flatMap((thread) => thread.comments.filter(({ review }) => review === wanted))
    return page(call, comments, (each) => commentBody(call, each))
  },
}

function wantedOf(comment: JsonObject): Wanted {
  // A diff-relative place that "is closing down": whoever sends it has to be told.
  if (comment.position !== undefined)
    throw new Error('position is deprecated, and this fake does not know it')
  const { path, line, side, start_line: startLine, start_side: startSide } = comment
  return {
    path: String(path),
    line: typeof line === 'number' ? line : undefined,
    side: typeof side === 'string' ? side : undefined,
    startLine: typeof startLine === 'number' ? startLine : undefined,
    startSide: typeof startSide === 'string' ? startSide : undefined,
  }
}

function isEvent(event: unknown): event is ReviewEvent {
  return event === 'APPROVE' || event === 'REQUEST_CHANGES' || event === 'COMMENT'
}

function isSeen({ world }: RestCall) {
  return ({ state, author }: StoredReview) => state !== 'PENDING' || author === world.viewer
}

function reviewOf(call: RestCall): StoredReview {
  const { world, parameters } = call
  const review = world.reviews.filter(isSeen(call)).find(({ id }) => id === Number(parameters.review_id))
  if (review === undefined) throw notFound()
  return review
}

function commentOf({ world, parameters }: RestCall): StoredComment {
  const found = world.publicComments().find(({ id }) => id === Number(parameters.comment_id))
  if (found === undefined) throw notFound()
  return found
}

// "Replies to replies are not supported": https://docs.github.com/en/rest/pulls/comments
function topLevelComment({ world }: RestCall, id: number): StoredComment {
  const found = world.publicComments().find((each) => each.id === id)
  if (found === undefined || found.inReplyTo !== null) throw notFound()
  return found
}

function changeable(call: RestCall): StoredComment {
  const { world } = call
  const found = commentOf(call)
  if (!mayChange(world, found)) throw inaccessible(world)
  return found
}

function commentBody({ world, place }: RestCall, found: StoredComment): JsonObject {
  return reviewCommentBody(world, place, found)
}
