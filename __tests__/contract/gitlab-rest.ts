import type { Answer, ServerRequest } from './contract-server.ts'
import {
  diffBodies,
  discussionBody,
  mergeRequestBody,
  noteBody,
  projectBody,
  userBody,
} from './gitlab-bodies.ts'
import { routes } from './gitlab-contract.ts'
import {
  notFound,
  type Position,
  Refusal,
  type StoredDiscussion,
  type StoredNote,
  type World,
} from './gitlab-world.ts'
import { isObject, type JsonObject, objectAt } from './json.ts'

type Handler = (world: World, request: ServerRequest) => Answer | Promise<Answer>

const longest = 1_000_000

/** What each call does. Lists have pages of 20, of 100 at the most. */
export const handlers: Record<string, Handler> = {
  [routes.user]: (world) => ok(userBody(world.viewer)),
  [routes.users]: (world, { query }) => {
    const found = world.personIfKnown(query.get('username') ?? '')
    return ok(found === null ? [] : [userBody(found)])
  },
  [routes.token]: (world) =>
    ok({ id: 1, name: 'semgrep', active: true, scopes: [world.mayWrite ? 'api' : 'read_api'] }),
  [routes.project]: (world) => ok(projectBody(world)),
  [routes.member]: (world, { parameters }) => {
    const person = world.personOf(Number(parameters.user_id))
    const level = person === null ? null : world.levelOf(person)
    if (person === null || level === null) throw new Refusal(404, '404 Not found')
    return ok({
      ...userBody(person),
      access_level: level,
      expires_at: null,
      created_at: '2026-01-01T00:00:00.000Z',
    })
  },
  [routes.mergeRequest]: (world) => ok(mergeRequestBody(world)),
  [routes.versions]: (world, request) =>
    page(
      request,
      world.versions.map(({ id, head, base, start }) => ({
        id,
        head_commit_sha: head,
        base_commit_sha: base,
        start_commit_sha: start,
        created_at: '2026-01-05T10:00:00.000Z',
        merge_request_id: 3,
        state: 'collected',
        real_size: String(world.files.length),
      })),
    ),
  [routes.diffs]: (world, request) => page(request, diffBodies(world)),
  [routes.discussions]: (world, request) =>
    page(
      request,
      world.discussions.map((each) => discussionBody(world, each)),
    ),
  [routes.createDiscussion]: (world, { body }) => {
    writable(world)
    const text = textOf(body)
    const position = isObject(body) && isObject(body.position) ? positionOf(world, body.position) : null
    const discussion = world.discussion([world.say(world.viewer, text)], { individual: false, position })
    world.discussions.push(discussion)
    return created(discussionBody(world, discussion))
  },
  [routes.resolve]: (world, { parameters, body }) => {
    writable(world)
    const discussion = discussionOf(world, parameters.discussion_id)
    if (discussion.individual) throw new Refusal(400, '400 Bad request - Discussion is not resolvable')
    world.resolve(discussion, objectAt({ body }, 'body').resolved === true ? world.viewer : null)
    return ok(discussionBody(world, discussion))
  },
  [routes.reply]: (world, { parameters, body }) => {
    writable(world)
    const discussion = discussionOf(world, parameters.discussion_id)
    const note = world.say(world.viewer, textOf(body))
    discussion.notes.push(note)
    return created(noteBody(world, discussion, note))
  },
  [routes.editInDiscussion]: (world, { parameters, body }) =>
    edit(world, Number(parameters.note_id), textOf(body)),
  [routes.notes]: (world, request) =>
    page(
      request,
      world.discussions.flatMap((each) => each.notes.map((note) => noteBody(world, each, note))),
    ),
  [routes.createNote]: (world, { body }) => {
    writable(world)
    const note = world.note(world.viewer, textOf(body))
    return created(noteBody(world, holderOf(world, note.id).discussion, note))
  },
  [routes.editNote]: (world, { parameters, body }) => edit(world, Number(parameters.note_id), textOf(body)),
  [routes.status]: (world, { parameters, body }) => {
    writable(world)
    const { state, name } = objectAt({ body }, 'body')
    world.statuses.push({ sha: parameters.sha ?? '', name: String(name ?? 'default'), state: String(state) })
    return created({
      id: world.nextId(),
      sha: parameters.sha ?? '',
      status: String(state),
      name: String(name ?? 'default'),
    })
  },
  [routes.commit]: async (world, { parameters }) => {
    const id = await world.commitOf(parameters.sha ?? '')
    if (id === null) throw notFound('Commit')
    const { parents, message } = await world.git.commit(id)
    return ok({ id, short_id: id.slice(0, 8), title: message, message, parent_ids: parents })
  },
  [routes.branch]: async (world, { parameters }) => {
    const id = await world.commitOf(parameters.branch ?? '')
    if (id === null || /^[0-9a-f]{40}$/.test(parameters.branch ?? '')) throw notFound('Branch')
    return ok({ name: parameters.branch ?? '', commit: { id, short_id: id.slice(0, 8) } })
  },
  [routes.file]: async (world, { parameters, query }) => {
    const commit = await world.commitOf(query.get('ref') ?? 'HEAD')
    const path = parameters.file_path ?? ''
    const entry = commit === null ? null : await world.git.entry(commit, path)
    if (entry === null || entry.type !== 'blob') throw notFound('File')
    const content = (await world.git.blob(entry.sha)).toString('base64')
    const facts = {
      file_name: path.split('/').at(-1) ?? '',
      file_path: path,
      size: entry.size,
      blob_id: entry.sha,
    }
    return {
      ...ok({ ...facts, encoding: 'base64', content, ref: query.get('ref'), commit_id: commit }),
      unchecked: true,
    }
  },
  [routes.tree]: async (world, request) => {
    const commit = await world.commitOf(request.query.get('ref') ?? 'HEAD')
    const entries =
      commit === null
        ? null
        : await world.git.tree(
            `${(await world.git.commit(commit)).tree}`,
            request.query.get('recursive') === 'true',
          )
    if (entries === null) throw notFound('Tree')
    return page(
      request,
      entries.map(({ path, mode, type, sha }) => ({
        id: sha,
        name: path.split('/').at(-1) ?? '',
        type,
        path,
        mode,
      })),
    )
  },
  [routes.blob]: async (world, { parameters }) => {
    const sha = parameters.sha ?? ''
    if (!(await world.git.is('blob', sha))) throw notFound('Blob')
    const content = await world.git.blob(sha)
    return ok({ size: content.length, encoding: 'base64', content: content.toString('base64'), sha })
  },
  [routes.graphql]: (world) => {
    const nodes = world.discussions
      .flatMap(({ notes }) => notes)
      .map(({ id, editedAt, editedBy }) => ({
        id: `gid://gitlab/DiffNote/${id}`,
        lastEditedAt: editedAt,
        lastEditedBy: editedBy === null ? null : { username: editedBy.username },
      }))
    const notes = { pageInfo: { hasNextPage: false, endCursor: null }, nodes }
    return ok({ data: { project: { mergeRequest: { notes } } } })
  },
}

function edit(world: World, id: number, text: string): Answer {
  writable(world)
  const { discussion, note } = holderOf(world, id)
  if (note.author !== world.viewer || note.system) throw new Refusal(403, '403 Forbidden')
  world.edit(note, world.viewer, text)
  return ok(noteBody(world, discussion, note))
}

function writable(world: World): void {
  if (!world.mayWrite) throw new Refusal(403, '403 Forbidden')
}

/** The discussion and the note of a number. */
export function holderOf(world: World, id: number): { discussion: StoredDiscussion; note: StoredNote } {
  for (const discussion of world.discussions) {
    const note = discussion.notes.find((each) => each.id === id)
    if (note !== undefined) return { discussion, note }
  }
  throw notFound('Note')
}

export function discussionOf(world: World, id: string | undefined): StoredDiscussion {
  const found = world.discussions.find((each) => each.id === id)
  if (found === undefined) throw notFound('Discussion')
  return found
}

function textOf(body: unknown): string {
  const { body: text } = objectAt({ body }, 'body')
  if (typeof text !== 'string' || text.trim() === '')
    throw new Refusal(400, '400 Bad request - Note {:note=>["can\'t be blank"]}')
  if (text.length > longest)
    throw new Refusal(
      400,
      `400 Bad request - Note {:note=>["is too long (maximum is ${longest} characters)"]}`,
    )
  return text
}

const noSuchLine = () =>
  new Refusal(400, '400 Bad request - Note {:line_code=>["can\'t be blank", "must be a valid line code"]}')

/** An added line by its new number alone, an unchanged one by both; anything else has no line code. */
function positionOf(world: World, sent: JsonObject): Position {
  const [version] = world.versions
  const { base_sha, start_sha, head_sha, position_type, old_path, new_path, line_range } = sent
  const isCurrent = head_sha === version?.head && base_sha === version?.base && start_sha === version?.start
  if (version === undefined || !isCurrent || typeof new_path !== 'string' || typeof old_path !== 'string')
    throw noSuchLine()
  const file = world.files.find((each) => each.path === new_path)
  if (file === undefined || old_path !== (file.previousPath ?? file.path)) throw noSuchLine()
  const refs = {
    base_sha: version.base,
    start_sha: version.start,
    head_sha: version.head,
    old_path,
    new_path,
    line_range: line_range ?? null,
  }
  if (position_type === 'file') return { ...refs, position_type, old_line: null, new_line: null }
  const new_line = numberOrNull(sent.new_line)
  const old_line = numberOrNull(sent.old_line)
  if (new_line === null || world.oldLineOf(new_path, new_line) !== old_line) throw noSuchLine()
  if (isObject(line_range)) checkRange(world, new_path, new_line, line_range)
  return { ...refs, position_type: 'text', old_line, new_line }
}

function checkRange(world: World, path: string, last: number, range: JsonObject): void {
  const [start, end] = [objectAt(range, 'start'), objectAt(range, 'end')]
  for (const { line_code, new_line, type } of [start, end]) {
    if (typeof new_line !== 'number' || (type !== 'new' && type !== 'old')) throw noSuchLine()
    const expected = world.lineCode(path, new_line)
    if (expected !== null && line_code !== expected) throw noSuchLine()
  }
  if (end.new_line !== last || Number(start.new_line) > last) throw noSuchLine()
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

function page({ query }: ServerRequest, all: unknown[]): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 20))
  const at = Number(query.get('page') ?? 1)
  const pages = Math.max(1, Math.ceil(all.length / size))
  const headers = {
    'x-page': String(at),
    'x-per-page': String(size),
    'x-total': String(all.length),
    'x-total-pages': String(pages),
    'x-next-page': at < pages ? String(at + 1) : '',
  }
  return { status: 200, headers, json: all.slice((at - 1) * size, at * size) }
}

function ok(json: unknown): Answer {
  return { status: 200, json }
}

function created(json: unknown): Answer {
  return { status: 201, json }
}
