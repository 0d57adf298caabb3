import { createHash } from 'node:crypto'
import { type FileChange, oldLineOf } from '../../core/diff/unified.ts'
import type { LineRange, Place } from '../../core/platform.ts'

/** The version of a merge request's diff that a position belongs to. */
export interface DiffRefs {
  base: string
  start: string
  head: string
}

/** Where a comment goes, as the API takes it. https://docs.gitlab.com/api/discussions#create-a-thread-in-the-merge-request-diff */
export interface Position {
  base_sha: string
  start_sha: string
  head_sha: string
  position_type: 'text' | 'file'
  old_path: string
  new_path: string
  old_line?: number
  new_line?: number
  line_range?: { start: RangeEnd; end: RangeEnd }
}

interface RangeEnd {
  line_code: string
  type: 'new' | 'old'
  old_line?: number
  new_line: number
}

/** An added line is named by its new number alone, an unchanged one by both: with any others there is no comment. */
export function positionOf(place: Place, change: FileChange | undefined, refs: DiffRefs): Position {
  const { path, lines } = place
  const where = {
    base_sha: refs.base,
    start_sha: refs.start,
    head_sha: refs.head,
    old_path: change?.oldPath ?? path,
    new_path: path,
  }
  if (lines === null || change === undefined) return { ...where, position_type: 'file' }
  const end = endOf(path, lines.to, change)
  const { line_code: _, type: __, ...line } = end
  if (lines.from === lines.to) return { ...where, position_type: 'text', ...line }
  const start = endOf(path, lines.from, change)
  return { ...where, position_type: 'text', ...line, line_range: { start, end } }
}

/** https://docs.gitlab.com/api/discussions#line-code */
function endOf(path: string, line: number, change: FileChange): RangeEnd {
  const isAdded = change.added.has(line)
  const old = wasEmpty(change) ? 0 : oldLineOf(change, line)
  const line_code = `${createHash('sha1').update(path).digest('hex')}_${old}_${line}`
  return isAdded
    ? { line_code, type: 'new', new_line: line }
    : { line_code, type: 'old', old_line: old, new_line: line }
}

/** A file that had no lines has none that could come next. */
function wasEmpty({ oldPath, hunks: [hunk, ...others], added, deletedAfter }: FileChange): boolean {
  if (oldPath === null) return true
  const length = hunk === undefined ? 0 : hunk.to - hunk.from + 1
  return others.length === 0 && deletedAfter.length === 0 && added.size === length
}

/** What the API says of a comment's place. */
export interface ReadPosition {
  head_sha: string | null
  position_type: string
  new_line?: number | null | undefined
  line_range?: { start: ReadEnd; end: ReadEnd } | null | undefined
}

interface ReadEnd {
  line_code?: string | null | undefined
  new_line?: number | null | undefined
}

/**
 * Where GitLab shows a comment now. A push moves the position of what is still there to the new head, and leaves that of what
 * is outdated behind; of a range it moves the last line alone.
 */
export function linesNow(position: ReadPosition | null | undefined, head: string): LineRange | null {
  if (position?.position_type !== 'text' || position.head_sha !== head || !position.new_line) return null
  const to = position.new_line
  const from = newLineOf(position.line_range?.start)
  const until = newLineOf(position.line_range?.end)
  const length = from === null || until === null ? 0 : Math.max(0, until - from)
  return { from: Math.max(1, to - length), to }
}

function newLineOf(end: ReadEnd | undefined): number | null {
  if (end === undefined) return null
  const coded = /_\d+_(\d+)$/.exec(end.line_code ?? '')?.[1]
  return end.new_line ?? (coded === undefined ? null : Number(coded))
}
