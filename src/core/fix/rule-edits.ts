import type { Finding } from '../finding.ts'
import { SourceText } from '../text/source-text.ts'
import type { Edit } from './fix.ts'

/** The rule's own fix as edits; or why there is none, as the end of a sentence. */
export type RuleEdits = { edits: Edit[] } | { none: string }

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The rule's own replacement of the flagged bytes as an edit of the lines that they stand on, in the file at head. Semgrep has put
 * the matched code into it and puts it in as it is, whatever the indentation.
 */
export function ruleEdits({ fix, head, span, path }: Finding, bytes: Uint8Array): RuleEdits {
  if (fix === null) return { none: 'the rule has none' }
  if (head === null) return { none: 'its lines are not in the reviewed commit' }
  const source = new SourceText(bytes)
  const shift = head.from - span.start.line
  const start = { line: head.from, column: span.start.column }
  const end = { line: span.end.line + shift, column: span.end.column }
  const flagged = source.slice({ start, end })
  if (flagged === null || fix.includes('\ufffd')) return { none: 'the flagged code is not in the file' }
  try {
    const matched = strict.decode(flagged)
    const missing = unbound(fix, strict.decode(bytes))
    if (missing !== null) return { none: `the rule left ${missing} open in it` }
    // A range that ends before a line's first column ends with the line before.
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
    const before = strict.decode(source.lineBytes(start.line).subarray(0, start.column - 1))
    const after = last === end.line ? strict.decode(source.lineBytes(last).subarray(end.column - 1)) : ''
    const text = `${before}${plain(fix)}${after}`
    const lines = text === '' && plain(matched).trim() !== '' ? [] : text.split('\n')
    return changed({ path, from: start.line, to: last, lines }, source)
  } catch {
    return { none: 'the file is not UTF-8' }
  }
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

/** A metavariable that nothing was bound to; what the file itself holds is a variable of its language. */
function unbound(fix: string, text: string): string | null {
  const names = fix.match(/\$(?:\.\.\.)?[A-Z][A-Z0-9_]*\b/g) ?? []
  return names.find((name) => !text.includes(name)) ?? null
}

/** The edit without the lines at its ends that stay as they are. */
function changed(edit: Edit, source: SourceText): RuleEdits {
  const old = Array.from({ length: edit.to - edit.from + 1 }, (_, index) => source.line(edit.from + index))
  const [trimmed] = trimEdit(edit, old)
  return trimmed === undefined ? { none: 'it changes nothing' } : { edits: [trimmed] }
}

/** An edit without lines at its beginning and end that stay as they are; none where all do. `old` are the lines that it replaces. */
export function trimEdit({ path, from, to, lines }: Edit, old: readonly string[]): Edit[] {
  let head = 0
  while (head < old.length && head < lines.length && old[head] === lines[head]) head++
  let tail = 0
  while (
    tail < old.length - head &&
    tail < lines.length - head &&
    old[old.length - 1 - tail] === lines[lines.length - 1 - tail]
  ) {
    tail++
  }
  if (head === old.length && head === lines.length) return []
  return [{ path, from: from + head, to: to - tail, lines: lines.slice(head, lines.length - tail) }]
}
