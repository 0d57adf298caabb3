import { issueCommentBody, reactionBody } from './github-bodies.ts'
import { notFound, type StoredNote } from './github-model.ts'
import { edit, remove, say } from './github-notes.ts'
import { inaccessible, mayChange, needs } from './github-permissions.ts'
import type { RestCall, Route } from './github-rest.ts'
import { page, since } from './github-rest-lists.ts'

const comments = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const comment = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
const reviewComment = '/repos/{owner}/{repo}/pulls/comments/{comment_id}'

/** The conversation and reactions: https://docs.github.com/en/rest/issues/comments. */
export const conversationRoutes: Record<string, Route> = {
  [`GET ${comments}`]: (call) => {
    const { world, place } = call
    needs(world, 'read', 'issues', 'pullRequests')
    return page(call, since(call, [...world.issueComments]), (note) => issueCommentBody(world, place, note))
  },
  [`POST ${comments}`]: ({ world, place, body }) => {
    needs(world, 'write', 'issues', 'pullRequests')
    const note = say(world, world.viewer, String(body.body))
    return { status: 201, json: issueCommentBody(world, place, note) }
  },
  [`GET ${comment}`]: (call) => {
    const { world, place } = call
    needs(world, 'read', 'issues', 'pullRequests')
    return { status: 200, json: issueCommentBody(world, place, noteOf(call, world.issueComments)) }
  },
  [`PATCH ${comment}`]: (call) => {
    const { world, place, body } = call
    const note = changeable(call)
    edit(world, note, world.viewer, String(body.body))
    return { status: 200, json: issueCommentBody(world, place, note) }
  },
  [`DELETE ${comment}`]: (call) => {
    remove(call.world, changeable(call))
    return { status: 204 }
  },
  [`POST ${comment}/reactions`]: (call) => react(call, noteOf(call, call.world.issueComments)),
  [`POST ${reviewComment}/reactions`]: (call) => react(call, noteOf(call, call.world.publicComments())),
}

function changeable(call: RestCall): StoredNote {
  const { world } = call
  const note = noteOf(call, world.issueComments)
  if (!mayChange(world, note)) throw inaccessible(world)
  return note
}

function noteOf({ parameters }: RestCall, notes: readonly StoredNote[]): StoredNote {
  const note = notes.find(({ id }) => id === Number(parameters.comment_id))
  if (note === undefined) throw notFound()
  return note
}

function react({ world, place, body }: RestCall, note: StoredNote) {
  needs(world, 'write', 'issues', 'pullRequests')
  const content = String(body.content)
  const known = note.reactions.find((each) => each.content === content && each.author === world.viewer)
  if (known) return { status: 200, json: reactionBody(place, known) }
  // Not an id like the others: the description has a 32-bit number here.
  const made = { id: note.reactions.length + 1, author: world.viewer, content, createdAt: world.tick() }
  note.reactions.push(made)
  return { status: 201, json: reactionBody(place, made) }
}
