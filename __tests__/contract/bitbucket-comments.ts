import { commentBody, pullUrl, resolutionBody, taskBody } from './bitbucket-bodies.ts'
import {
  BadRequestPage,
  invalid,
  lacksAccess,
  notFound,
  Refusal,
  type StoredComment,
  type StoredTask,
} from './bitbucket-model.ts'
import { page } from './bitbucket-pages.ts'
import { inlineOf } from './bitbucket-positions.ts'
import type { RestCall, Route } from './bitbucket-rest.ts'
import type { World } from './bitbucket-world.ts'
import { isObject, objectAt } from './json.ts'

const pull = '/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}'
const comment = `${pull}/comments/{comment_id}`
const task = `${pull}/tasks/{task_id}`

/** The most that a comment holds; what is longer gets a page of HTML: https://github.com/runatlantis/atlantis/issues/1251. */
export const bodyLimit = 32_768

export const commentRoutes: Record<string, Route> = {
  [`GET ${pull}/comments`](call) {
    const url = `${pullUrl(call)}/comments`
    return page(call.world.comments, { url, query: call.query }, (each) => commentBody(call, each))
  },
  async [`POST ${pull}/comments`](call) {
    const { world, body } = call
    const raw = rawOf(body)
    const { parent, inline } = body
    const made = world.addComment(world.viewer, raw, {
      pending: body.pending === true,
      parent: isObject(parent) ? world.commentOf(String(parent.id)) : null,
      inline: isObject(inline) && !isObject(parent) ? await inlineOf(world.git, world.pull, inline) : null,
    })
    const location = `${pullUrl(call)}/comments/${made.id}`
    return { status: 201, headers: { location }, json: commentBody(call, made) }
  },
  [`GET ${comment}`]: (call) => ({ status: 200, json: commentBody(call, found(call)) }),
  [`PUT ${comment}`](call) {
    const mine = ours(call)
    call.world.editComment(mine, rawOf(call.body))
    if (call.body.pending === false) mine.pending = false
    return { status: 200, json: commentBody(call, mine) }
  },
  [`DELETE ${comment}`](call) {
    call.world.removeComment(ours(call))
    return { status: 204 }
  },
  [`POST ${comment}/resolve`](call) {
    const resolution = resolve(call.world, resolvable(call), call.world.viewer.login)
    return { status: 200, json: resolutionBody(call, resolution) }
  },
  [`DELETE ${comment}/resolve`](call) {
    reopen(call.world, resolvable(call))
    return { status: 204 }
  },
  [`GET ${pull}/tasks`](call) {
    const url = `${pullUrl(call)}/tasks`
    return page(call.world.tasks, { url, query: call.query }, (each) => taskBody(call, each))
  },
  [`POST ${pull}/tasks`](call) {
    const { world, body } = call
    const now = world.tick()
    const made: StoredTask = {
      id: world.id(),
      creator: world.viewer,
      raw: rawOf(body),
      comment: isObject(body.comment) ? world.commentOf(String(body.comment.id)) : null,
      pending: body.pending === true,
      createdOn: now,
      updatedOn: now,
      resolvedBy: null,
    }
    world.tasks.push(made)
    const location = `${pullUrl(call)}/tasks/${made.id}`
    return { status: 201, headers: { location }, json: taskBody(call, made) }
  },
  [`GET ${task}`]: (call) => ({ status: 200, json: taskBody(call, taskOf(call)) }),
  [`PUT ${task}`](call) {
    const { world, body } = call
    const known = taskOf(call)
    const raw = 'content' in body ? rawOf(body) : known.raw
    const on = world.tick()
    const done = known.resolvedBy ?? { user: world.viewer, on }
    const resolvedBy = (body.state ?? (known.resolvedBy ? 'RESOLVED' : '')) === 'RESOLVED' ? done : null
    Object.assign(known, { raw, resolvedBy, updatedOn: on })
    return { status: 200, json: taskBody(call, known) }
  },
  [`DELETE ${task}`](call) {
    const known = taskOf(call)
    if (known.creator !== call.world.viewer) throw lacksAccess()
    call.world.tick()
    call.world.tasks.splice(call.world.tasks.indexOf(known), 1)
    return { status: 204 }
  },
}

/** Resolves a thread; 409 where it is. */
export function resolve(world: World, root: StoredComment, login: string) {
  if (root.resolution !== null) throw new Refusal(409, 'The comment has already been resolved.')
  const resolution = { user: world.account(login), createdOn: world.tick() }
  root.resolution = resolution
  return resolution
}

/** Opens a thread again; 404 where it is open. */
export function reopen(world: World, root: StoredComment): void {
  if (root.resolution === null) throw notFound('Resolution')
  world.tick()
  root.resolution = null
}

function found({ world, parameters }: RestCall): StoredComment {
  return world.commentOf(parameters.comment_id ?? '')
}

// Deleted ones cannot be changed: https://github.com/oosterad/sonar-bitbucket-plugin.
function ours(call: RestCall): StoredComment {
  const comment = found(call)
  if (comment.deleted) throw notFound(`Comment ${comment.id}`)
  if (comment.user !== call.world.viewer) throw lacksAccess()
  return comment
}

// "if the provided comment is not a top-level comment, or if the comment is not on the diff": 403. Replies have no place
// of their own.
function resolvable(call: RestCall): StoredComment {
  const comment = found(call)
  if (comment.deleted) throw notFound(`Comment ${comment.id}`)
  if (comment.inline === null) throw lacksAccess()
  return comment
}

function taskOf({ world, parameters }: RestCall): StoredTask {
  const found = world.tasks.find(({ id }) => String(id) === parameters.task_id)
  if (found === undefined) throw notFound(`Task ${parameters.task_id}`)
  return found
}

function rawOf(body: unknown): string {
  const { raw } = objectAt(body, 'content')
  if (typeof raw !== 'string' || raw.trim() === '') throw invalid('content', 'This field is required.')
  if ([...raw].length > bodyLimit) throw new BadRequestPage()
  return raw
}
