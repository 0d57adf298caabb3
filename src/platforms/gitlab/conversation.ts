import * as z from 'zod'
import type { Conversation, Remark, Thread } from '../../core/platform.ts'
import { accountOf, isOurs, type Self } from './accounts.ts'
import type { GitLabClient } from './client.ts'
import { type Edit, readEdits } from './edits.ts'
import { linesNow } from './position.ts'

const Person = z.object({ id: z.int(), username: z.string() })
const RangeEnd = z.object({ line_code: z.string().nullish(), new_line: z.int().nullish() })
const Note = z.object({
  id: z.int(),
  body: z.string(),
  author: Person.nullable(),
  created_at: z.string(),
  updated_at: z.string(),
  system: z.boolean(),
  /** Only members of the project see it: nothing of it may be repeated where others read. */
  internal: z.boolean().nullish(),
  resolvable: z.boolean(),
  resolved: z.boolean().nullish(),
  resolved_by: Person.nullish(),
  resolved_at: z.string().nullish(),
  position: z
    .object({
      head_sha: z.string().nullable(),
      old_path: z.string().nullish(),
      new_path: z.string().nullish(),
      position_type: z.string(),
      new_line: z.int().nullish(),
      line_range: z.object({ start: RangeEnd, end: RangeEnd }).nullish().catch(null),
    })
    .nullish(),
})
type Note = z.infer<typeof Note>
const Discussion = z.object({ id: z.string(), individual_note: z.boolean(), notes: z.array(Note) })

/** What is known of a merge request beforehand. */
export interface About extends Self {
  author: { username: string } | null
  head: string
}

/** Reads all that was said on a merge request. `people` learns the numbers of those who spoke. */
export async function readConversation(
  client: GitLabClient,
  about: About,
  people: Map<string, number>,
): Promise<Conversation> {
  const listed = await client.list(Discussion, (api, page, project, number) =>
    api.discussions.all(project, number, page),
  )
  const discussions = listed
    .map((each) => ({
      ...each,
      // A comment on its own that somebody answers becomes a conversation, at no place.
      isRemark: each.individual_note || each.notes[0]?.position == null,
      pushes: each.notes.filter(({ system, body }) => system && outdated.test(body)),
      notes: each.notes.filter(({ system, internal }) => !system && internal !== true),
    }))
    // What somebody else began is none of our business, whatever it says.
    .filter(({ isRemark, notes: [first] }) => isRemark || isOurs(first?.author, about))
  const notes = discussions.flatMap((each) => each.notes)
  for (const { author } of notes) if (author !== null) people.set(author.username.toLowerCase(), author.id)
  const isSettled = ({ created_at, updated_at }: Note) => created_at === updated_at
  const own = discussions.filter(({ isRemark, notes: [first] }) => !isRemark || isOurs(first?.author, about))
  const edits = own.every((each) => each.notes.every(isSettled)) ? null : await readEdits(client)
  const editOf = (note: Note) => edits?.get(note.id) ?? unknownEdit(note)
  return {
    threads: discussions.flatMap(({ id, isRemark, pushes, notes: [first, ...others] }) => {
      if (isRemark || first === undefined) return []
      const thread = threadOf(id, first, others, editOf, about)
      return [thread.resolved && isByPush(first, pushes) ? { ...thread, resolvedBy: null } : thread]
    }),
    remarks: discussions.flatMap(({ isRemark, notes: [note] }) =>
      isRemark && note !== undefined ? [remarkOf(note, editOf, about)] : [],
    ),
    author: accountOf(about.author)?.login ?? null,
    account: about.account,
  }
}

type Edits = (note: Note) => Edit & { isUnknown?: boolean }

function threadOf(id: string, first: Note, others: Note[], editOf: Edits, about: About): Thread {
  const resolvable = [first, ...others].filter((note) => note.resolvable)
  const resolved = resolvable.length > 0 && resolvable.every((note) => note.resolved === true)
  return {
    id,
    commentId: `${first.id}`,
    body: first.body,
    ours: isUntouched(first, editOf, about),
    writtenAt: editOf(first).at ?? first.created_at,
    path: first.position?.new_path ?? first.position?.old_path ?? '',
    lines: linesNow(first.position, about.head),
    resolved,
    resolvedBy: resolved ? accountOf(first.resolved_by) : null,
    replies: others.map((note) => ({
      id: `${note.id}`,
      author: accountOf(note.author),
      body: note.body,
      edited: editOf(note).at !== null,
      createdAt: note.created_at,
    })),
  }
}

/** What GitLab itself says in a thread whose lines a push changed. */
const outdated = /^changed this (?:line|file) in /

/**
 * Where the project is set so, GitLab resolves such a thread in the name of whoever pushed, who never said that it was done.
 * https://docs.gitlab.com/user/project/merge_requests/#automatically-resolve-threads-in-a-merge-request-when-they-become-outdated
 */
function isByPush({ resolved_by, resolved_at }: Note, pushes: Note[]): boolean {
  const at = Date.parse(resolved_at ?? '')
  return pushes.some(
    ({ author, created_at }) =>
      author?.id === resolved_by?.id && Math.abs(Date.parse(created_at) - at) <= samePushMs,
  )
}

/** Both are written in one go. */
const samePushMs = 10_000

function remarkOf(note: Note, editOf: Edits, about: About): Remark {
  const ours = isOurs(note.author, about) && isUntouched(note, editOf, about)
  return { commentId: `${note.id}`, body: note.body, ours }
}

/** Last edited by nobody, or by ourselves. Where nobody knows: besides the author, only maintainers may edit a note. */
function isUntouched(note: Note, editOf: Edits, about: About): boolean {
  const { at, by, isUnknown } = editOf(note)
  return at === null || isUnknown === true || isOurs(by, about)
}

/** Where nobody says what an update was, it may have been an edit. */
function unknownEdit({ created_at, updated_at }: Note): Edit & { isUnknown: boolean } {
  return { at: created_at === updated_at ? null : updated_at, by: null, isUnknown: true }
}
