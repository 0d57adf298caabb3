import { type Inline, invalid, type Place, type StoredComment } from './bitbucket-model.ts'
import type { Git } from './github-git.ts'
import type { JsonObject } from './json.ts'

/** The commits that a pull request compares. */
export interface Compared {
  head: string
  mergeBase: string
}

/**
 * Where a comment wants to be. Cloud takes any line of a file, also outside of the diff (nothing official; by
 * https://github.com/mibexsoftware/sonar-bitbucket-plugin/issues/17 it may then be shown nowhere near a change). What
 * it says to a file or a line that is not there is unknown: that 400 is this fake's own.
 */
export async function inlineOf(git: Git, { head, mergeBase }: Compared, given: JsonObject): Promise<Inline> {
  const path = String(given.path)
  const line = (name: string) => (typeof given[name] === 'number' ? given[name] : null)
  const [from, startFrom, startTo] = [line('from'), line('start_from'), line('start_to')]
  // "If the 'from' line is also provided, 'to' will be removed": the description of 2024.
  const to = from === null ? line('to') : null
  for (const [start, end, name] of [
    [startFrom, from, 'start_from'],
    [startTo, to, 'start_to'],
  ] as const) {
    if (start === null) continue
    if (end === null) throw invalid(`inline.${name}`, 'there is no line where it ends.')
    if (start > end) throw invalid(`inline.${name}`, 'it begins after its end.')
  }
  const commit = from === null ? head : mergeBase
  const last = await linesOf(git, commit, path)
  // A file as a whole may be one that is gone.
  const known = last ?? ((from ?? to) ? null : await linesOf(git, mergeBase, path))
  if (known === null) throw invalid('inline.path', `${path} is not in ${commit}.`)
  if ((from ?? to ?? 0) > known) throw invalid('inline.to', `${path} has ${known} lines.`)
  return { path, from, to, startFrom, startTo }
}

/** Where a comment is in the present commits: moved with what changed around it, or outdated when its lines changed. */
export async function placeOf(git: Git, { inline, at }: StoredComment, now: Compared): Promise<Place | null> {
  if (inline === null) return null
  const { path, from, to, startFrom, startTo } = inline
  const file = from === null && to === null
  if (file) {
    const entries = await Promise.all([git.entry(now.head, path), git.entry(now.mergeBase, path)])
    return { line: null, startLine: null, outdated: entries.every((entry) => entry === null) }
  }
  const [then, present] = from === null ? [at.head, now.head] : [at.mergeBase, now.mergeBase]
  const map = (line: number | null) => (line === null ? null : git.mapLine(then, present, path, line))
  const start = startFrom ?? startTo
  const [line, startLine] = await Promise.all([map(from ?? to), map(start)])
  const gone = line === null || (start !== null && startLine === null)
  return gone ? { line: null, startLine: null, outdated: true } : { line, startLine, outdated: false }
}

/** Where a comment is in the commits that it was made for. */
export function firstPlaceOf(inline: Inline | null): Place | null {
  if (inline === null) return null
  const { from, to, startFrom, startTo } = inline
  return { line: from ?? to, startLine: startFrom ?? startTo, outdated: false }
}

async function linesOf(git: Git, commit: string, path: string): Promise<number | null> {
  const entry = await git.entry(commit, path)
  if (entry?.type !== 'blob') return null
  const text = (await git.blob(entry.sha)).toString('latin1')
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}
