import { compare } from '../finding.ts'
import { normalise } from '../scan/map-paths.ts'
import { oneLine } from '../text/encode.ts'
import type { Edit } from './fix.ts'
import { fitted } from './indentation.ts'
import { byPlace, byteOrderMark, changes, linesOfText, trimmed } from './lines.ts'

/** What a model wrote: lines of a file, counted from 1, and the text that is to stand there instead. */
export interface ProposedEdit {
  path: string
  startLine: number
  /** The last line that is replaced; `startLine - 1` puts the text in before `startLine`. */
  endLine: number
  /** Empty where the lines are only taken away. */
  replacement: string
}

/** An edit, or what is wrong with it. */
type Settled = { edit: Edit } | { fault: string }

/**
 * Makes exact edits of what a model proposed, in order and joined where they adjoin: without line numbers that it copied, with the
 * file's indentation where the model plainly lost it, and without lines that stay as they are. The inside of lines is never
 * touched. `textOf` has a file's text at head, null for what may not be edited. A fault is a sentence, for the model and people.
 */
export function settleEdits(
  proposed: readonly ProposedEdit[],
  textOf: (path: string) => string | null,
): { edits: Edit[] } | { fault: string } {
  if (proposed.length === 0) return { fault: 'There is no edit in it.' }
  // A model that says the same twice means it once.
  const distinct = new Map<string, Edit>()
  for (const each of proposed) {
    const settled = settle(each, textOf)
    if ('fault' in settled) return settled
    const key = JSON.stringify([each.startLine, each.endLine, settled.edit])
    if (changes(settled.edit)) distinct.set(key, settled.edit)
  }
  const joined = join([...distinct.values()].sort(byPlace))
  if ('fault' in joined) return joined
  const real = joined.edits.map((edit) => trimmed(edit, linesIn(textOf, edit.path))).filter(changes)
  if (real.length > 0) return { edits: real }
  const places = [...new Set(proposed.map(placeOf))].sort(compare)
  return {
    fault: `Nothing changes: what is to stand at ${places.slice(0, 5).join('; ')} stands there already.`,
  }
}

function settle(proposed: ProposedEdit, textOf: (path: string) => string | null): Settled {
  const { startLine: from, endLine: to } = proposed
  const path = relative(proposed.path)
  if (path === null)
    return fault(
      `${shown(proposed.path) || 'An empty path'} is not a path inside the repository, written from its root.`,
    )
  const text = textOf(path)
  if (text === null) return fault(`${shown(path)} is not among the files that may be edited.`)
  const lines = linesOfText(text)
  const fits = [from, to].every(Number.isInteger) && from >= 1 && from <= lines.length + 1
  if (!fits || to > lines.length || to < from - 1)
    return fault(
      `${shown(path)} has ${lines.length} line${lines.length === 1 ? '' : 's'}, and an edit is from line ${from} to ${to}.`,
    )
  const before = lines.slice(from - 1, to)
  const written = linesOfReplacement(proposed.replacement)
  const where = placeOf({ ...proposed, path })
  if (written.some((line) => /[\r\0]/.test(line)))
    return fault(`The replacement at ${where} holds a carriage return or a NUL.`)
  const plain = withoutNumbers(written, before)
  if (fenced(plain, before))
    return fault(`The replacement at ${where} holds a Markdown fence; only the lines of code belong in it.`)
  // An empty file counts one line, which is not there to be replaced.
  if (text === '' || text === byteOrderMark) return { edit: { path, from: 1, to: 0, lines: plain } }
  const least = trimmed({ path, from, to, lines: plain }, lines)
  const replaced = lines.slice(least.from - 1, least.to)
  return { edit: trimmed({ ...least, lines: fitted(least.lines, replaced, lines) }, lines) }
}

/** Null for what is absolute, or may lead out of the repository. */
function relative(path: string): string | null {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes('..')) return null
  return normalise(path)
}

function linesOfReplacement(text: string): string[] {
  const plain = (text.startsWith(byteOrderMark) ? text.slice(1) : text).replace(/\r(?=\n|$)/g, '')
  return plain === '' ? [] : plain.replace(/\n$/, '').split('\n')
}

/** Our material numbers lines as `  12| code`; a model that copies that does so on every line. */
function withoutNumbers(lines: string[], before: readonly string[]): string[] {
  const number = /^ *\d+\|(?: |$)/
  const copied = lines.length > 0 && lines.every((line) => number.test(line))
  return copied && !before.some((line) => number.test(line))
    ? lines.map((line) => line.replace(number, ''))
    : lines
}

/** Whether the text begins or ends with a fence that the file does not have there. */
function fenced(lines: readonly string[], before: readonly string[]): boolean {
  const fence = /^\s*(?:`{3,}|~{3,})/
  const filled = lines.filter((line) => line.trim() !== '')
  return [filled[0], filled.at(-1)].some(
    (line) => line !== undefined && fence.test(line) && !before.some((each) => fence.test(each)),
  )
}

/** Edits are sorted and trimmed. Those that adjoin become one. */
function join(edits: readonly Edit[]): { edits: Edit[] } | { fault: string } {
  const out: Edit[] = []
  for (const edit of edits) {
    const last = out.at(-1)
    if (last === undefined || last.path !== edit.path || edit.from > last.to + 1) out.push(edit)
    else if (edit.from === last.to + 1)
      out.splice(-1, 1, { ...last, to: edit.to, lines: [...last.lines, ...edit.lines] })
    else return fault(`Two edits of ${shown(edit.path)} overlap at line ${edit.from}.`)
  }
  return { edits: out }
}

function linesIn(textOf: (path: string) => string | null, path: string): string[] {
  return linesOfText(textOf(path) ?? '')
}

function placeOf({ path, startLine, endLine }: ProposedEdit): string {
  if (endLine < startLine) return `${shown(path)}, before line ${startLine}`
  return endLine > startLine
    ? `${shown(path)}, lines ${startLine} to ${endLine}`
    : `${shown(path)}, line ${startLine}`
}

function shown(path: string): string {
  return oneLine(path, 200)
}

function fault(text: string): { fault: string } {
  return { fault: text }
}
