import {
  type Account,
  type StoredComment,
  type StoredNote,
  type StoredThread,
  validationFailed,
} from './github-model.ts'
import { bodyProblems, issueBodyProblems } from './github-rules.ts'
import type { World } from './github-world.ts'

/** A comment in the conversation; null is a deleted account. */
export function say(world: World, author: Account | null, body: string): StoredNote {
  const problems = issueBodyProblems(body)
  if (problems.length > 0) throw validationFailed(...problems)
  const note = newNote(world, 'IC', author, body)
  world.issueComments.push(note)
  return note
}

/** Changes a comment's text. */
export function edit(world: World, note: StoredNote, editor: Account, body: string): void {
  const problems = isReviewComment(note)
    ? bodyProblems('PullRequestReviewComment', body)
    : issueBodyProblems(body)
  if (problems.length > 0) throw validationFailed(...problems)
  const now = world.tick()
  Object.assign(note, { body, editor, lastEditedAt: now, updatedAt: now })
}

/** Deletes a comment, and its thread with the last one. */
export function remove(world: World, note: StoredNote): void {
  world.tick()
  if (!isReviewComment(note)) {
    world.issueComments.splice(world.issueComments.indexOf(note), 1)
    return
  }
  const { thread } = note
  thread.comments.splice(thread.comments.indexOf(note), 1)
  if (thread.comments.length === 0) world.threads.splice(world.threads.indexOf(thread), 1)
}

/** Resolves a thread, or opens it again where nobody did. */
export function setResolved(world: World, thread: StoredThread, by: Account | null): void {
  world.tick()
  Object.assign(thread, { isResolved: by !== null, resolvedBy: by })
}

/** Whether a comment is part of a thread on the diff. */
export function isReviewComment(note: StoredNote): note is StoredComment {
  return 'thread' in note
}

/** A comment that nobody sees until it is part of something. */
export function newNote(world: World, kind: string, author: Account | null, body: string): StoredNote {
  const now = world.tick()
  const unedited = { editor: null, lastEditedAt: null, minimized: null, reactions: [] }
  return { ...world.identity(kind), author, body, createdAt: now, updatedAt: now, ...unedited }
}
