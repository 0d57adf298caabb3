import { Refusal, type StoredNote } from './github-model.ts'
import { isReviewComment } from './github-notes.ts'
import type { Level } from './github-options.ts'
import type { World } from './github-world.ts'

type Kind = 'pullRequests' | 'contents' | 'checks' | 'issues'

/**
 * Refuses what the token may not: one of the kinds given must allow the level. All may read what is public.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
 */
export function needs(world: World, level: Exclude<Level, 'none'>, ...kinds: Kind[]): void {
  if (level === 'read' && !world.repository.private) return
  const granted = kinds.some((kind) => [level, 'write'].includes(world.permissions[kind]))
  if (!granted) throw inaccessible(world)
}

/**
 * Conversations are resolved by who may write contents, or opened the pull request:
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request#resolving-conversations; an Actions token
 * needs `contents: write` beside `pull-requests: write` (https://github.com/oven-sh/bun/pull/40468).
 */
export function mayResolve(world: World): boolean {
  const { viewer, permissions, pull } = world
  if (permissions.pullRequests !== 'write') return false
  if (viewer.bot) return permissions.contents === 'write'
  return viewer === pull.author || world.mayWrite(viewer)
}

/** "You must be the author or have write access to this repository to update this comment" (CommentCannotUpdateReason). */
export function mayChange(world: World, note: StoredNote): boolean {
  const { permissions, viewer } = world
  const inConversation = !isReviewComment(note) && permissions.issues === 'write'
  if (permissions.pullRequests !== 'write' && !inConversation) return false
  return note.author === viewer || world.mayWrite(viewer)
}

/** 403 in the words that the kind of token calls for. */
export function inaccessible(world: World): Refusal {
  const what = world.viewer.bot ? 'integration' : 'personal access token'
  return new Refusal(403, `Resource not accessible by ${what}`)
}
