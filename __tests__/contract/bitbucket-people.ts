import { reopen, resolve } from './bitbucket-comments.ts'
import { lacksAccess, notFound, rootOf, type StoredComment } from './bitbucket-model.ts'
import { inlineOf } from './bitbucket-positions.ts'
import type { World } from './bitbucket-world.ts'
import type { FakeHost, HostComment, HostThread, Said } from './fake-host.ts'

/** What people see and do, whatever the token may. */
export type People = Pick<
  FakeHost,
  'threads' | 'remarks' | 'push' | 'reply' | 'say' | 'edit' | 'remove' | 'resolve' | 'unresolve'
> & {
  /** Begins a thread at a line of the new file. */
  startThread(words: Said & { path: string; line: number }): Promise<HostThread>
  /** Ticks a task off. */
  resolveTask(task: { id: string }, login: string): void
}

export function people(world: World): People {
  const speaker = (login: string | null) => (login === null ? null : world.account(login))
  const shown = ({ id }: { id: string }) => {
    const comment = world.commentOf(id)
    if (comment.deleted) throw notFound(`Comment ${id}`)
    return comment
  }
  const rootAt = (thread: { id: string }) => {
    const root = world.commentOf(thread.id)
    if (root.parent !== null) throw notFound(`Thread ${thread.id}`)
    return root
  }
  return {
    threads: () => roots(world, true).map((root) => seenThread(world, root)),
    remarks: () => roots(world, false).flatMap((root) => commentsOf(world, root).map(seenComment)),
    push: (head, options) => world.push(head, options),
    reply(thread, { login, body }) {
      const parent = rootAt(thread)
      return seenComment(world.addComment(speaker(login), body, { parent, inline: null }))
    },
    say({ login, body }) {
      return seenComment(world.addComment(speaker(login), body, { parent: null, inline: null }))
    },
    edit(comment, { login, body }) {
      const known = shown(comment)
      // Nobody edits what another one said.
      if ((known.user?.login ?? null) !== login) throw lacksAccess()
      world.editComment(known, body)
    },
    remove: (comment) => world.removeComment(shown(comment)),
    resolve(thread, login) {
      resolve(world, rootAt(thread), login)
    },
    unresolve: (thread) => reopen(world, rootAt(thread)),
    resolveTask({ id }, login) {
      const task = world.tasks.find((each) => String(each.id) === id)
      if (task === undefined) throw notFound(`Task ${id}`)
      task.resolvedBy = { user: world.account(login), on: world.tick() }
    },
    async startThread({ login, body, path, line }) {
      const inline = await inlineOf(world.git, world.pull, { path, to: line })
      return seenThread(world, world.addComment(speaker(login), body, { parent: null, inline }))
    },
  }
}

// A thread is shown as long as one of its comments is.
function roots(world: World, atLines: boolean): StoredComment[] {
  const found = world.comments.filter(
    ({ parent, inline }) => parent === null && (inline !== null) === atLines,
  )
  return found.filter((root) => commentsOf(world, root).length > 0)
}

function commentsOf(world: World, root: StoredComment): StoredComment[] {
  return world.comments
    .filter(({ deleted, pending }) => !deleted && !pending)
    .filter((each) => rootOf(each) === root)
}

function seenThread(world: World, root: StoredComment): HostThread {
  const { id, inline, place, resolution } = root
  return {
    id: String(id),
    path: inline?.path ?? '',
    line: place?.line ?? null,
    startLine: place?.startLine ?? null,
    onFile: (inline?.from ?? inline?.to ?? null) === null,
    isResolved: resolution !== null,
    resolvedBy: resolution?.user.login ?? null,
    comments: commentsOf(world, root).map(seenComment),
  }
}

function seenComment({ id, raw, user, createdOn, updatedOn }: StoredComment): HostComment {
  return { id: String(id), body: raw, author: user?.login ?? null, edited: createdOn !== updatedOn }
}
