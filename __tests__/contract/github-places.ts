import { hunkAt } from './github-diff.ts'
import type { Git } from './github-git.ts'
import type { StoredThread } from './github-model.ts'
import type { Pull } from './github-options.ts'

/** Where a thread is now. */
export type Place = Pick<StoredThread, 'line' | 'startLine' | 'position' | 'isOutdated'>

const gone: Place = { line: null, startLine: null, position: null, isOutdated: true }

/**
 * Where the lines of a thread are in the head: moved with what changed around them, or outdated when the first or the
 * last of them was edited or deleted. The path stays, also of a renamed file.
 */
export async function placeOf(
  git: Git,
  thread: StoredThread,
  { head, mergeBase, files }: Pull,
): Promise<Place> {
  const { path, subjectType, side, line, startLine } = thread.original
  const file = files.find((each) => each.path === path || (side === 'LEFT' && each.previousPath === path))
  if (subjectType === 'file') {
    return file ? { line: null, startLine: null, position: 1, isOutdated: false } : gone
  }
  const [from, to] = side === 'LEFT' ? [thread.originalBase, mergeBase] : [thread.originalCommit, head]
  const map = async (each: number | null) => (each === null ? null : git.mapLine(from, to, path, each))
  const [end, first] = await Promise.all([map(line), map(startLine)])
  if (end === null || (startLine !== null && first === null)) return gone
  const at = file ? hunkAt(file, side, end) : null
  // A line of the old file that is no longer removed is in no diff; an unchanged one of the new file stays where it is.
  if (side === 'LEFT' && at === null) return gone
  return { line: end, startLine: first, position: at?.at.position ?? null, isOutdated: false }
}
