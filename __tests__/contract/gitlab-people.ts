import type { FakeHost, HostComment, HostThread } from './fake-host.ts'
import type { StoredDiscussion, StoredNote } from './gitlab-model.ts'
import { isResolved, type World } from './gitlab-world.ts'
import { objectAt } from './json.ts'

type People = Pick<
  FakeHost,
  'threads' | 'remarks' | 'push' | 'reply' | 'say' | 'edit' | 'remove' | 'resolve' | 'unresolve'
>

/** What people other than the token's account see and do, whatever the token may. */
export function people(world: World): People {
  const account = (login: string | null) => world.person(login ?? 'ghost')
  // A deleted account acted when it was not deleted yet.
  const signed = (note: StoredNote, login: string | null): HostComment => {
    if (login === null) note.author = null
    return seenComment(note)
  }
  return {
    threads: () =>
      world.discussions.filter(({ individual }) => !individual).map((each) => seenThread(world, each)),
    remarks: () =>
      world.discussions.flatMap(({ individual, notes }) => (individual ? seenComments(notes) : [])),
    push: (head, options) => world.push(head, options),
    reply: ({ id }, { login, body }) =>
      signed(world.reply(world.discussionOf(id), account(login), body), login),
    say: ({ login, body }) => signed(world.note(account(login), body), login),
    edit: ({ id }, { login, body }) => world.edit(world.noteOf(id).note, account(login), body),
    remove: ({ id }) => world.remove(world.noteOf(id)),
    resolve: ({ id }, login) => world.resolve(world.discussionOf(id), account(login)),
    unresolve: ({ id }) => world.resolve(world.discussionOf(id), null),
  }
}

function seenThread(world: World, discussion: StoredDiscussion): HostThread {
  const { id, position, notes } = discussion
  const line = position?.head_sha === world.head ? position.new_line : null
  const resolved = isResolved(discussion)
  return {
    id,
    path: position?.new_path ?? '',
    line,
    startLine: line === null ? null : startOf(position?.line_range, line),
    onFile: position?.position_type === 'file',
    isResolved: resolved,
    resolvedBy: resolved ? (notes[0]?.resolvedBy?.username ?? null) : null,
    comments: seenComments(notes),
  }
}

/** A range has the numbers of the version that it was made on; its length stays. */
function startOf(range: unknown, line: number): number | null {
  const [from, to] = ['start', 'end'].map((end) => {
    const code = objectAt(range, end).line_code
    return typeof code === 'string' ? Number(code.split('_').at(-1)) : null
  })
  return from == null || to == null || from === to ? null : line - (to - from)
}

function seenComments(notes: readonly StoredNote[]): HostComment[] {
  return notes.filter(({ system }) => !system).map(seenComment)
}

function seenComment({ id, body, author, editedAt }: StoredNote): HostComment {
  return { id: String(id), body, author: author?.username ?? null, edited: editedAt !== null }
}
