import { createHash } from 'node:crypto'
import type { DiffFile, HunkLine } from './github-diff.ts'
import { badRequest, type Position, type Refs } from './gitlab-model.ts'
import { isObject, type JsonObject, objectAt } from './json.ts'

type Side = 'left' | 'right'

/** Where a line of one side of a diff is on the other, also outside of its hunks; null where it is not. */
export function mapped(file: DiffFile | undefined, from: Side, line: number): number | null {
  if (file === undefined) return line
  const to = from === 'left' ? 'right' : 'left'
  if (file.status === (from === 'left' ? 'removed' : 'added')) return null
  let shift = 0
  for (const { lines } of file.hunks) {
    const numbers = lines.flatMap((each) => each[from] ?? [])
    if (numbers.includes(line)) return lines.find((each) => each[from] === line)?.[to] ?? null
    if ((numbers[0] ?? 0) > line) break
    shift += lines.filter((each) => each[to] !== null).length - numbers.length
  }
  return line + shift
}

/** The file of a diff by its old or its new path. */
export function fileAt(files: readonly DiffFile[], side: Side, path: string): DiffFile | undefined {
  return files.find((each) => (side === 'left' ? (each.previousPath ?? each.path) : each.path) === path)
}

/**
 * `sha1(path)_old_new`; a side that lacks the line has the number that its next line would have, 0 in a file without lines.
 * https://docs.gitlab.com/api/discussions#line-code. Null where the two numbers are of no line.
 */
export function lineCode(file: DiffFile, old: number | null, fresh: number | null): string | null {
  const code = (left: number, right: number) =>
    `${createHash('sha1').update(file.path).digest('hex')}_${left}_${right}`
  const lines = file.hunks.flatMap((hunk) => withNext(hunk))
  const found = lines.find(({ line }) => line.left === old && line.right === fresh && (old ?? fresh) !== null)
  if (found !== undefined) return code(found.left, found.right)
  const isUnchanged = old !== null && fresh !== null && mapped(file, 'right', fresh) === old
  return isUnchanged && file.status !== 'removed' && file.hunks.length > 0 ? code(old, fresh) : null
}

function withNext({ header, lines }: DiffFile['hunks'][number]) {
  const [, first, second] = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(header) ?? []
  let next = { left: Number(first), right: Number(second) }
  return lines.map((line: HunkLine) => {
    const at = next
    next = {
      left: at.left + (line.left === null ? 0 : 1),
      right: at.right + (line.right === null ? 0 : 1),
    }
    return { line, ...at }
  })
}

const lineCodeProblem = ':line_code=>["can\'t be blank", "must be a valid line code"]'
const noSuchLine = () => badRequest(`Note {${lineCodeProblem}}`)

/**
 * The position of a comment: of the current version, at an added line by its new number alone, at a removed one by its old
 * number alone, at an unchanged one by both.
 */
export function positionOf(files: readonly DiffFile[], current: Refs, sent: JsonObject): Position {
  const { base_sha, start_sha, head_sha, position_type, old_path, new_path, line_range = null } = sent
  const refs = { base_sha: String(base_sha), start_sha: String(start_sha), head_sha: String(head_sha) }
  if (!isSame(refs, current) || typeof new_path !== 'string' || typeof old_path !== 'string')
    throw noSuchLine()
  const file = fileAt(files, 'right', new_path)
  if (file === undefined || old_path !== (file.previousPath ?? file.path)) throw noSuchLine()
  const where = { ...refs, old_path, new_path, line_range }
  if (position_type === 'file') return { ...where, position_type, old_line: null, new_line: null }
  const [old_line, new_line] = [numberOrNull(sent.old_line), numberOrNull(sent.new_line)]
  if (old_line === null && new_line === null)
    throw badRequest(`Note {${lineCodeProblem}, :position=>["is incomplete"]}`)
  const code = lineCode(file, old_line, new_line)
  if (position_type !== 'text' || code === null) throw noSuchLine()
  if (isObject(line_range)) checkRange(file, line_range, code)
  return { ...where, position_type, old_line, new_line }
}

/** Both ends need a line code and say whether the line is new; the last is where the comment is. */
function checkRange(file: DiffFile, range: JsonObject, last: string): void {
  const [start, end] = [objectAt(range, 'start'), objectAt(range, 'end')].map((each) => {
    const lines = file.hunks.flatMap((hunk) => withNext(hunk))
    const found = lines.find(({ line }) => lineCode(file, line.left, line.right) === each.line_code)
    const [, left, right] = /_(\d+)_(\d+)$/.exec(String(each.line_code)) ?? []
    const line = found?.line ?? { left: Number(left), right: Number(right) }
    if (lineCode(file, line.left, line.right) !== each.line_code) throw noSuchLine()
    if (each.type !== (line.left === null ? 'new' : 'old')) throw noSuchLine()
    for (const [name, number] of [['old_line', line.left] as const, ['new_line', line.right] as const])
      if (each[name] !== undefined && each[name] !== number) throw noSuchLine()
    return { left: Number(left), right: Number(right), code: each.line_code }
  })
  if (start === undefined || end === undefined || end.code !== last) throw noSuchLine()
  if (start.left > end.left || start.right > end.right) throw noSuchLine()
}

/** The diffs between the commits of two versions. */
export interface Moves {
  refs: Refs
  /** From the old base to the new one, from the old head to the new one, and from the new base to the new head. */
  bases: readonly DiffFile[]
  heads: readonly DiffFile[]
  now: readonly DiffFile[]
}

/**
 * Where a comment of the last version is in the new one; null when it is outdated, and stays as it is. A range goes along
 * unchanged. https://gitlab.com/gitlab-org/gitlab/-/tree/master/lib/gitlab/diff/position_tracer
 */
export function traced(position: Position, { refs, bases, heads, now }: Moves): Position | null {
  const { old_path, new_path, old_line, new_line } = position
  const at = (file: DiffFile | undefined, left: number | null, right: number | null): Position | null =>
    file === undefined
      ? null
      : {
          ...position,
          ...refs,
          old_path: file.previousPath ?? file.path,
          new_path: file.path,
          old_line: left,
          new_line: right,
        }
  const moved = fileAt(heads, 'left', new_path)
  if (position.position_type === 'file')
    return moved === undefined ? at(fileAt(now, 'right', new_path), null, null) : null
  if (new_line === null) {
    const base = fileAt(bases, 'left', old_path)
    const left = mapped(base, 'left', old_line ?? 0)
    const file = fileAt(now, 'left', base?.path ?? old_path)
    return left !== null && mapped(file, 'left', left) === null ? at(file, left, null) : null
  }
  const right = mapped(moved, 'left', new_line)
  const file = fileAt(now, 'right', moved?.path ?? new_path)
  return right === null ? null : at(file, mapped(file, 'right', right), right)
}

export function isSame(one: Refs, other: Refs): boolean {
  return (
    one.base_sha === other.base_sha && one.start_sha === other.start_sha && one.head_sha === other.head_sha
  )
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
