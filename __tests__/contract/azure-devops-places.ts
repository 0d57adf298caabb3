import type { Anchor, Iteration, Place } from './azure-devops-model.ts'
import type { DiffFile } from './github-diff.ts'
import type { Git } from './github-git.ts'

/**
 * Where the lines of a thread are in another iteration. Renames are followed: `origFilePath` is "different than the
 * current thread filepath if the file in question was renamed in a later iteration" (CommentTrackingCriteria). Lines that
 * are gone leave a caret, start and end at one place. Null where the file is gone or the thread is not tracked.
 */
export async function placeIn(
  git: Git,
  anchor: Anchor,
  iterations: readonly Iteration[],
  to: Iteration,
): Promise<Place | null> {
  const [from, first] = [anchor.second, anchor.first].map((id) => iterations.find((each) => each.id === id))
  if (anchor.changeTrackingId === null || !from || !first) return null
  const { path, start, end } = anchor
  if (from === to) return { path, start, end, gone: false }
  const left = first === from ? from.common : first.head
  const [old, now] = anchor.side === 'right' ? [from.head, to.head] : [left, to.common]
  const files = old === now ? [] : await git.diff(old, now)
  const file = files.find((each) => each.status !== 'added' && (each.previousPath ?? each.path) === path)
  if (file === undefined) return { path, start, end, gone: false }
  if (file.status === 'removed') return null
  if (start === null || end === null) return { path: file.path, start, end, gone: false }
  const [newStart, newEnd] = [movedLine(file, start.line), movedLine(file, end.line)]
  const gone = newStart.gone || newEnd.gone
  const caret = { line: Math.max(1, newStart.line), offset: 1 }
  return {
    path: file.path,
    start: gone ? caret : { ...start, line: newStart.line },
    end: gone ? caret : { ...end, line: newEnd.line },
    gone,
  }
}

/** Where a line of the old file is in the new one, or would be. */
function movedLine({ hunks }: DiffFile, line: number): { line: number; gone: boolean } {
  let shift = 0
  for (const each of hunks.flatMap(({ lines }) => lines)) {
    if (each.left === line) return { line: each.right ?? line + shift, gone: each.right === null }
    if (each.left !== null && each.left > line) break
    if (each.left === null && each.right !== null) shift += 1
    if (each.left !== null && each.right === null) shift -= 1
  }
  return { line: line + shift, gone: false }
}
