/** What a change does to one file. Lines are those of the new version. */
export interface FileChange {
  path: string
  /** The old path where the file was renamed; null for a file that was added. */
  oldPath: string | null
  deleted: boolean
  /** Lines that the change adds or edits. */
  added: Set<number>
  /** Lines after which the change deletes something; 0 stands for the file's beginning. */
  deletedAfter: number[]
  /** The parts of the new version that the diff shows, its context lines among them, in order. */
  hunks: { from: number; to: number }[]
  /** From which line on how far away, in the old version, the same or for an added line the next line is; in order. */
  shifts: { from: number; by: number }[]
  /** The file's contents changed, and the diff does not show how. */
  opaque: boolean
}

/**
 * Reads git's unified diff (any context, `--no-prefix` or not is told by its `a/` and `b/`). Files without hunks (renames,
 * modes, binaries) are in the result too. https://git-scm.com/docs/diff-format
 */
export function readDiff(text: string): Map<string, FileChange> {
  const files = new Map<string, FileChange>()
  let file: FileChange | null = null
  let oldLeft = 0
  let newLeft = 0
  let line = 0
  let by = 0
  for (const raw of text.split('\n')) {
    if (oldLeft > 0 || newLeft > 0) {
      if (raw.startsWith('+')) {
        file?.added.add(line++)
        newLeft--
        if (file) shift(file, line, --by)
      } else if (raw.startsWith('-')) {
        if (file && file.deletedAfter.at(-1) !== line - 1) file.deletedAfter.push(line - 1)
        oldLeft--
        if (file) shift(file, line, ++by)
      } else if (!raw.startsWith('\\')) {
        line++
        oldLeft--
        newLeft--
      }
      continue
    }
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(raw)
    if (hunk) {
      oldLeft = Number(hunk[2] ?? 1)
      newLeft = Number(hunk[4] ?? 1)
      // A side without lines names the line before it.
      line = Number(hunk[3]) + (newLeft === 0 ? 1 : 0)
      by = Number(hunk[1]) + (oldLeft === 0 ? 1 : 0) - line
      if (file) shift(file, line, by)
      if (newLeft > 0) file?.hunks.push({ from: line, to: line + newLeft - 1 })
    } else if (raw.startsWith('diff --git ')) {
      file = unchanged('')
      const path = headerPath(raw.slice('diff --git '.length))
      if (path !== null) name(files, file, path, path)
    } else if (file && raw.startsWith('rename from ')) {
      file.oldPath = unquote(raw.slice('rename from '.length))
    } else if (file && raw.startsWith('rename to ')) {
      name(files, file, unquote(raw.slice('rename to '.length)), file.oldPath)
    } else if (file && raw.startsWith('new file mode')) {
      file.oldPath = null
    } else if (file && raw.startsWith('deleted file mode')) {
      file.deleted = true
    } else if (file && (/^Binary files .* differ$/.test(raw) || raw === 'GIT binary patch')) {
      file.opaque = true
    } else if (file && raw.startsWith('+++ ') && raw !== '+++ /dev/null') {
      name(files, file, unquote(raw.slice(4)).replace(/^b\//, ''), file.oldPath)
    }
  }
  return files
}

function shift({ shifts }: FileChange, from: number, by: number): void {
  if (shifts.at(-1)?.from === from) shifts.pop()
  if ((shifts.at(-1)?.by ?? 0) !== by) shifts.push({ from, by })
}

/** The line of the old version that is the same as a line of the new one; of an added line, the one that comes next. */
export function oldLineOf({ shifts }: Pick<FileChange, 'shifts'>, line: number): number {
  return line + (shifts.findLast(({ from }) => from <= line)?.by ?? 0)
}

function name(files: Map<string, FileChange>, file: FileChange, path: string, oldPath: string | null): void {
  if (file.path !== '') files.delete(file.path)
  file.path = path
  file.oldPath = oldPath
  files.set(path, file)
}

/** `a/x b/x`: both halves are equal but for the prefix unless the file was renamed, which has lines of its own. */
function headerPath(rest: string): string | null {
  const quoted = /^"(?:[^"\\]|\\.)*"/.exec(rest)?.[0]
  if (quoted !== undefined) return unquote(quoted).replace(/^a\//, '')
  const half = (rest.length - 1) / 2
  const [a, b] = [rest.slice(0, half), rest.slice(half + 1)]
  return a.replace(/^a\//, '') === b.replace(/^b\//, '') ? a.replace(/^a\//, '') : null
}

const escapes: Record<string, number> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }

/** Undoes git's quoting of unusual file names: octal bytes and C escapes. */
function unquote(path: string): string {
  const trimmed = path.replace(/\t$/, '').replace(/\r$/, '')
  if (!trimmed.startsWith('"')) return trimmed
  const bytes: number[] = []
  const inner = Buffer.from(trimmed.slice(1, -1))
  for (let i = 0; i < inner.length; i++) {
    const octal = /^\\([0-3][0-7]{2})/.exec(inner.toString('latin1', i, i + 4))
    if (octal) {
      bytes.push(Number.parseInt(octal[1] ?? '0', 8))
      i += 3
    } else if (inner[i] === 92) {
      i++
      bytes.push(escapes[String.fromCharCode(inner[i] ?? 0)] ?? inner[i] ?? 0)
    } else {
      bytes.push(inner[i] ?? 0)
    }
  }
  return Buffer.from(bytes).toString('utf8')
}

/** A file of which nothing is known to have changed. */
export function unchanged(path: string): FileChange {
  return {
    path,
    oldPath: null,
    deleted: false,
    added: new Set(),
    deletedAfter: [],
    hunks: [],
    shifts: [],
    opaque: false,
  }
}
