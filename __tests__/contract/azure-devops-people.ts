import { invalid, type StoredComment, type StoredThread } from './azure-devops-model.ts'
import { isResolved } from './azure-devops-threads.ts'
import type { World } from './azure-devops-world.ts'
import type { FakeHost, HostComment, HostThread } from './fake-host.ts'

/** What people see and do, whatever the token may. */
export type People = Pick<
  FakeHost,
  'threads' | 'remarks' | 'push' | 'reply' | 'say' | 'edit' | 'remove' | 'resolve' | 'unresolve'
> & {
  /** Ends a thread as the list of its states does, or opens it again. */
  setStatus(thread: { id: string }, login: string, status: string): void
  /** A vote of a reviewer, which a thread of the system tells of. */
  vote(login: string, vote: -10 | -5 | 0 | 5 | 10): void
}

export function people(world: World): People {
  const threadOf = (id: string): StoredThread => {
    const found = world.threads.find((each) => String(each.id) === id)
    if (found === undefined) throw invalid(`no thread ${id}`)
    return found
  }
  const noteOf = ({ id }: { id: string }) => {
    const [thread = '', number] = id.split('/')
    const comment = threadOf(thread).comments.find((each) => String(each.id) === number)
    if (comment === undefined || comment.isDeleted) throw invalid(`no comment ${id}`)
    return { thread: threadOf(thread), comment }
  }
  const touch = (thread: StoredThread, comment: StoredComment, change: Partial<StoredComment>) => {
    const now = world.tick()
    Object.assign(comment, { lastUpdatedDate: now, ...change })
    thread.lastUpdatedDate = now
    return now
  }
  const setStatus: People['setStatus'] = ({ id }, login, status) => {
    const resolvedBy = isResolved(status) ? world.account(login) : null
    Object.assign(threadOf(id), { status, resolvedBy, lastUpdatedDate: world.tick() })
  }
  return {
    threads: () => shown(world).flatMap((thread) => (thread.anchor ? [seenThread(thread)] : [])),
    remarks: () => shown(world).flatMap((thread) => (thread.anchor ? [] : seenComments(thread))),
    push: (head, options) => world.push(head, options),
    reply({ id }, { login, body }) {
      const thread = threadOf(id)
      const parentCommentId = thread.comments[0]?.id ?? 0
      return seenComment(
        thread,
        world.addComment(thread, world.speaker(login), { content: body, parentCommentId }),
      )
    },
    say({ login, body }) {
      const thread = world.newThread(null, 'active', {})
      return seenComment(thread, world.addComment(thread, world.speaker(login), { content: body }))
    },
    edit(id, { login, body }) {
      const { thread, comment } = noteOf(id)
      if (comment.author.login !== login) throw invalid(`${login} is not the author of this comment`)
      const now = touch(thread, comment, { content: body })
      comment.lastContentUpdatedDate = now
    },
    remove(id) {
      const { thread, comment } = noteOf(id)
      touch(thread, comment, { isDeleted: true })
    },
    resolve: (thread, login) => setStatus(thread, login, 'fixed'),
    unresolve: (thread, login) => setStatus(thread, login, 'active'),
    setStatus,
    vote(login, vote) {
      const { displayName, id } = world.account(login)
      world.announce(`${displayName} voted ${vote}`, {
        CodeReviewThreadType: 'VoteUpdate',
        CodeReviewVotedByDisplayName: displayName,
        CodeReviewVotedByTfId: id,
        CodeReviewVoteResult: String(vote),
      })
    },
  }
}

function shown({ threads }: World): StoredThread[] {
  return threads.filter(({ comments }) =>
    comments.some(({ isDeleted, commentType }) => !isDeleted && commentType !== 'system'),
  )
}

function seenThread(thread: StoredThread): HostThread {
  const { id, anchor, place, status, resolvedBy } = thread
  const there = place === null || place.gone ? null : place
  const [start = null, end = null] = [there?.start?.line, there?.end?.line]
  return {
    id: String(id),
    path: place?.path ?? anchor?.path ?? '',
    line: end,
    startLine: start === end ? null : start,
    onFile: anchor?.start === null,
    isResolved: isResolved(status),
    resolvedBy: resolvedBy?.login ?? null,
    ...(status !== null && { status }),
    comments: seenComments(thread),
  }
}

function seenComments(thread: StoredThread): HostComment[] {
  return thread.comments.filter(({ isDeleted }) => !isDeleted).map((comment) => seenComment(thread, comment))
}

function seenComment({ id: thread }: StoredThread, comment: StoredComment): HostComment {
  const { id, content, author, publishedDate, lastContentUpdatedDate } = comment
  return {
    id: `${thread}/${id}`,
    body: content,
    author: author.deleted ? null : author.login,
    edited: publishedDate !== lastContentUpdatedDate,
  }
}
