import { normalise } from '../scan/map-paths.ts'
import { oneLine } from '../text/encode.ts'
import type { Edit } from './fix.ts'
import { byPlace } from './places.ts'
import { trimEdit } from './rule-edits.ts'

/** An edit as a model writes it. `endLine` is `startLine - 1` where lines are put in before `startLine`. */
export interface ProposedEdit {
  path: string
  startLine: number
  endLine: number
  /** The new lines, with line feeds; empty where lines are only taken away. */
  replacement: string
}

/** What a model proposed as exact edits; or what is wrong with it, as a sentence for the model and for people. */
export type Settled = { edits: Edit[] } | { fault: string }

/**
 * Makes exact edits of what a model wrote: without line numbers that it copied, with the file's own way of indenting, without lines
 * that do not change. `linesOf` gives a file's lines at head; null for a file that the model was not shown.
 */
export function settleEdits(
  proposed: readonly ProposedEdit[],
  linesOf: (path: string) => readonly string[] | null,
): Settled {
  const edits: Edit[] = []
  for (const each of proposed) {
    const path = normalise(each.path)
    const lines = path === null || each.path.startsWith('/') ? null : linesOf(path)
    const { startLine: from, endLine: to } = each
    const where = `${oneLine(each.path, 200)}, lines ${from}-${to}`
    if (path === null || lines === null)
      return { fault: `${oneLine(each.path, 200)} is no file that was shown.` }
    if (from < 1 || to < from - 1 || to > lines.length || from > lines.length + 1)
      return { fault: `${where}: the file has ${lines.length} lines.` }
    const old = lines.slice(from - 1, to)
    const written = linesIn(each.replacement, from)
    if (
      written.some((line) => /^\s*(?:`{3,}|~{3,})/.test(line)) &&
      !old.some((line) => /^\s*(?:`{3,}|~{3,})/.test(line))
    )
      return { fault: `${where}: the replacement holds a Markdown fence.` }
    const fresh = indented(written, old, lines)
    // Lines that are put in come with nothing to compare.
    edits.push(...trimEdit({ path, from, to, lines: fresh }, old))
  }
  return inOrder(edits)
}

function linesIn(replacement: string, from: number): string[] {
  const text = replacement.replaceAll('\r\n', '\n').replace(/\n$/, '')
  if (text === '' && replacement === '') return []
  const lines = text.split('\n')
  const numbered = lines.map((line) => /^ *(\d+)\| ?(.*)$/.exec(line))
  const copied = numbered.every(
    (match, index) => match !== null && Math.abs(Number(match[1]) - from - index) <= 200,
  )
  // Material shows one space after the bar.
  return copied ? lines.map((line) => line.replace(/^ *\d+\| ?/, '')) : lines
}

function indented(lines: string[], old: readonly string[], file: readonly string[]): string[] {
  const wanted = common(old)
  const own = common(lines)
  const shifted =
    own === '' && wanted !== '' ? lines.map((line) => (line.trim() === '' ? '' : wanted + line)) : lines
  return asInFile(shifted, file)
}

/** The white space that all lines with something on them begin with. */
function common(lines: readonly string[]): string {
  const spaces = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0] ?? '')
  const [first = ''] = spaces
  let length = first.length
  while (length > 0 && !spaces.every((each) => each.startsWith(first.slice(0, length)))) length--
  return first.slice(0, length)
}

/** Tabs where the file indents with tabs alone, spaces where it does with spaces alone. */
function asInFile(lines: string[], file: readonly string[]): string[] {
  const tabs = file.some((line) => /^\t+\S/.test(line))
  const spaces = file.filter((line) => /^ {2,}\S/.test(line))
  if (tabs && spaces.length === 0) {
    const unit = unitOf(lines)
    return lines.map((line) =>
      line.replace(
        /^ +/,
        (all) => '\t'.repeat(Math.floor(all.length / unit)) + ' '.repeat(all.length % unit),
      ),
    )
  }
  if (!tabs && spaces.length > 0) {
    const unit = ' '.repeat(unitOf(spaces))
    return lines.map((line) => line.replace(/^\t+/, (all) => unit.repeat(all.length)))
  }
  return lines
}

/** By how many spaces lines are indented: the least step from one depth to the next. */
function unitOf(lines: readonly string[]): number {
  const widths = [0, ...lines.map((line) => /^ */.exec(line)?.[0].length ?? 0)].sort((a, b) => a - b)
  const steps = widths.map((width, index) => width - (widths[index - 1] ?? 0)).filter((step) => step > 1)
  return steps.length === 0 ? 4 : Math.min(...steps)
}

/** In order, neighbours as one; what is edited twice is a fault. */
function inOrder(edits: Edit[]): Settled {
  const sorted = [...edits].sort(byPlace)
  const made: Edit[] = []
  for (const edit of sorted) {
    const last = made.at(-1)
    if (last?.path !== edit.path || edit.from > last.to + 1) made.push(edit)
    else if (edit.from <= last.to) return { fault: `${edit.path}: line ${edit.from} is edited twice.` }
    else made[made.length - 1] = { ...last, to: edit.to, lines: [...last.lines, ...edit.lines] }
  }
  return made.length === 0 ? { fault: 'The fix changes nothing.' } : { edits: made }
}
