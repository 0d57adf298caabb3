import type { Answer, ServerRequest } from './contract-server.ts'
import { discussionBody, noteBody } from './gitlab-bodies.ts'
import { routes } from './gitlab-contract.ts'
import { badRequest, forbidden, levels, type Position, type StoredNote } from './gitlab-model.ts'
import { page } from './gitlab-pages.ts'
import { positionOf } from './gitlab-positions.ts'
import { extractQuickActions } from './gitlab-quick-actions.ts'
import type { World } from './gitlab-world.ts'
import { isObject, objectAt } from './json.ts'

/** What a call does. */
export type Act = (world: World, request: ServerRequest) => Answer | Promise<Answer>

const longest = 1_000_000

/** https://docs.gitlab.com/api/discussions#merge-requests and https://docs.gitlab.com/api/notes#merge-requests */
export const conversationCalls: Record<string, Act> = {
  [routes.discussions]: (world, request) =>
    page(
      request,
      world.discussions.map((each) => discussionBody(world, each)),
    ),
  [routes.createDiscussion](world, { body }) {
    const { position } = objectAt({ body }, 'body')
    const place = isObject(position) ? placeOf(world, position) : null
    return made(discussionBody(world, world.discuss(world.viewer, textOf(body), place)))
  },
  [routes.resolve](world, { parameters, body }) {
    const discussion = world.discussionOf(parameters.discussion_id)
    if (!mayResolve(world) || discussion.individual) throw forbidden()
    world.resolve(discussion, objectAt({ body }, 'body').resolved === true ? world.viewer : null)
    return done(discussionBody(world, discussion))
  },
  [routes.reply](world, { parameters, body }) {
    const discussion = world.discussionOf(parameters.discussion_id)
    if (discussion.notes[0]?.system) throw badRequest('Discussion can not be replied to.')
    return made(noteBody(world, discussion, world.reply(discussion, world.viewer, textOf(body))))
  },
  [routes.editInDiscussion](world, request) {
    const { resolved, body } = objectAt(request, 'body')
    if ((resolved === undefined) === (body === undefined))
      throw badRequest('body, resolved are mutually exclusive')
    if (resolved === undefined) return edit(world, request)
    const { discussion, note } = world.noteOf(request.parameters.note_id)
    if (!mayResolve(world)) throw forbidden()
    if (discussion.individual || note.system) throw badRequest('Note is not resolvable')
    world.resolve({ ...discussion, notes: [note] }, resolved === true ? world.viewer : null)
    return done(noteBody(world, discussion, note))
  },
  [routes.removeInDiscussion]: remove,
  [routes.notes]: listNotes,
  [routes.createNote](world, { body }) {
    const text = textOf(body)
    const extracted = extractQuickActions(text)
    if (extracted.body === '' && extracted.commands.length > 0) {
      world.quickActions.push(...extracted.commands)
      return { status: 202, json: { commands_changes: {}, summary: extracted.commands } }
    }
    return made(bodyOf(world, world.note(world.viewer, text)))
  },
  [routes.editNote]: edit,
  [routes.removeNote]: remove,
}

function listNotes(world: World, request: ServerRequest): Answer {
  const { query } = request
  const filter = query.get('activity_filter') ?? 'all_notes'
  const key = query.get('order_by') === 'updated_at' ? 'updatedAt' : 'createdAt'
  const notes = world.discussions
    .flatMap((each) => each.notes)
    .filter(({ system }) => filter === 'all_notes' || system === (filter === 'only_activity'))
    .sort((one, other) => one[key].localeCompare(other[key]))
  // The newest comes first where nobody asks for another order.
  const ordered = query.get('sort') === 'asc' ? notes : notes.toReversed()
  return page(
    request,
    ordered.map((note) => bodyOf(world, note)),
  )
}

function edit(world: World, { parameters, body }: ServerRequest): Answer {
  const { discussion, note } = world.noteOf(parameters.note_id)
  if (!mayChange(world, note)) throw forbidden()
  world.edit(note, world.viewer, textOf(body))
  return done(noteBody(world, discussion, note))
}

function remove(world: World, { parameters }: ServerRequest): Answer {
  const found = world.noteOf(parameters.note_id)
  if (!mayChange(world, found.note)) throw forbidden()
  world.remove(found)
  return { status: 204 }
}

function bodyOf(world: World, { id }: StoredNote) {
  const { discussion, note } = world.noteOf(String(id))
  return noteBody(world, discussion, note)
}

/** https://docs.gitlab.com/user/permissions: maintainers may change the comments of others. */
function mayChange(world: World, { author, system }: StoredNote): boolean {
  return !system && (author === world.viewer || (world.levelOf(world.viewer) ?? 0) >= levels.admin)
}

/** https://docs.gitlab.com/api/discussions#resolve-a-merge-request-thread */
function mayResolve(world: World): boolean {
  return world.viewer === world.author || (world.levelOf(world.viewer) ?? 0) >= levels.write
}

function placeOf(world: World, position: Record<string, unknown>): Position {
  return positionOf(world.files, world.version, position)
}

function textOf(body: unknown): string {
  const text = String(objectAt({ body }, 'body').body)
  if ([...text].length > longest)
    throw badRequest(`Note {:note=>["is too long (maximum is ${longest} characters)"]}`)
  return text
}

function done(json: unknown): Answer {
  return { status: 200, json }
}

function made(json: unknown): Answer {
  return { status: 201, json }
}
