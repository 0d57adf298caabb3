/** The side of a diff that a line is on: LEFT the old file, RIGHT the new one. */
export type Side = 'LEFT' | 'RIGHT'

export interface Hunk {
  header: string
  lines: HunkLine[]
}

/** A line of a hunk with its number on each side that has it, and its place in the patch (from 1). */
export interface HunkLine {
  text: string
  left: number | null
  right: number | null
  position: number
}

/** A changed file of a diff; `patch` null for a binary file, or where nothing but name or mode changed. */
export interface DiffFile {
  path: string
  previousPath: string | null
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  sha: string
  additions: number
  deletions: number
  patch: string | null
  hunks: Hunk[]
}

const statuses = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' } as const
const hunkHeader = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/** The files of a diff, of git's `--raw -z` form and of its text, which list the same files in the same order. */
export function filesOfDiff(raw: string, text: string): DiffFile[] {
  const patches = text.split(/^(?=diff --git )/m)
  // A change of type (a file becomes a link) is one line of the raw form and two patches.
  let next = 0
  return rawEntries(raw).map((entry) => {
    const patch = patches[next++] ?? ''
    const second = entry.status === 'changed' ? (patches[next++] ?? '') : ''
    const both = [patch, second].map(hunksPart).filter((part) => part !== '')
    const hunks = both.flatMap(hunksOf)
    const lines = hunks.flatMap((hunk) => hunk.lines)
    return {
      ...entry,
      patch: both.length === 0 ? null : both.join('\n'),
      hunks,
      additions: lines.filter(({ left, right }) => left === null && right !== null).length,
      deletions: lines.filter(({ left, right }) => left !== null && right === null).length,
    }
  })
}

/** The hunk of a file that holds a line, and the line; null when no hunk does. */
export function hunkAt(file: DiffFile, side: Side, line: number): { hunk: Hunk; at: HunkLine } | null {
  for (const hunk of file.hunks) {
    const at = hunk.lines.find((each) => numberOn(each, side) === line)
    if (at) return { hunk, at }
  }
  return null
}

/** The hunk up to a line, as a comment on that line shows it. */
export function excerptUpTo({ hunk, at }: { hunk: Hunk; at: HunkLine }): string {
  return [hunk.header, ...hunk.lines.slice(0, hunk.lines.indexOf(at) + 1).map(({ text }) => text)].join('\n')
}

/** Where a line of the old file is in the new one by a diff without context (`-U0`); null when it was edited. */
export function mappedLine(diff: string, line: number): number | null {
  let shift = 0
  for (const header of diff.split('\n')) {
    const match = hunkHeader.exec(header)
    if (match === null) continue
    const [oldStart, oldLines, newLines] = [Number(match[1]), Number(match[2] ?? 1), Number(match[4] ?? 1)]
    // An insertion is said to be after oldStart.
    const first = oldLines === 0 ? oldStart + 1 : oldStart
    if (line < first) break
    if (line < first + oldLines) return null
    shift += newLines - oldLines
  }
  return line + shift
}

type RawEntry = Pick<DiffFile, 'path' | 'previousPath' | 'status' | 'sha'>

function rawEntries(raw: string): RawEntry[] {
  const fields = raw.split('\0')
  const entries: RawEntry[] = []
  while (fields.length > 1) {
    const [, , oldSha = '', newSha = '', letter = ''] = (fields.shift() ?? '').split(' ')
    const first = fields.shift() ?? ''
    const renamed = letter.startsWith('R')
    const path = renamed ? (fields.shift() ?? '') : first
    const status = Object.entries(statuses).find(([each]) => letter.startsWith(each))?.[1]
    if (status === undefined) throw new Error(`git says ${letter} of ${path}, which this fake does not know`)
    const sha = status === 'removed' ? oldSha : newSha
    entries.push({ path, previousPath: renamed ? first : null, status, sha })
  }
  return entries
}

function hunksPart(patch: string): string {
  const start = patch.search(/^@@ /m)
  return start < 0 ? '' : patch.slice(start).replace(/\n$/, '')
}

function hunksOf(part: string): Hunk[] {
  const hunks: Hunk[] = []
  let left = 0
  let right = 0
  // As GitHub counts: the line below the first header is 1, and later headers count too.
  let position = -1
  for (const text of part.split('\n')) {
    position += 1
    const match = hunkHeader.exec(text)
    if (match !== null) {
      hunks.push({ header: text, lines: [] })
      left = Number(match[1])
      right = Number(match[3])
      continue
    }
    const [mark] = text
    const line = { text, left: mark === '+' ? null : left, right: mark === '-' ? null : right, position }
    // `\ No newline at end of file` is no line.
    if (mark === '\\') Object.assign(line, { left: null, right: null })
    else {
      if (mark !== '+') left += 1
      if (mark !== '-') right += 1
    }
    hunks.at(-1)?.lines.push(line)
  }
  return hunks
}

function numberOn({ left, right }: HunkLine, side: Side): number | null {
  return side === 'LEFT' ? left : right
}
