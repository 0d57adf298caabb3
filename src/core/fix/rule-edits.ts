import type { Finding } from '../finding.ts'
import { flags } from '../identity.ts'
import { decode, SourceText } from '../text/source-text.ts'
import { unfitFile } from './apply.ts'
import type { Edit } from './fix.ts'
import { byteOrderMark, changes, linesOf, trimmed } from './lines.ts'

/**
 * The rule's own fix as an edit of whole lines of the finding's file at head, whose bytes these are. It replaces the flagged bytes as
 * Semgrep rendered it, values of metavariables and the indentation of its second and later lines included; nothing is added to that.
 * Where it leaves nothing on its lines, they go. `none` says why there is no edit, as the end of a sentence about the fix.
 */
export function ruleEdits(finding: Finding, bytes: Uint8Array): { edits: Edit[] } | { none: string } {
  const { fix, head, path } = finding
  if (fix === null) return { none: 'the rule has none' }
  if (head === null)
    return { none: finding.unavailable ?? 'the flagged lines are not in the reviewed commit' }
  if (fix.includes('\ufffd')) return { none: 'it holds bytes that are not UTF-8' }
  if (/\r(?!\n)|\0/.test(fix)) return { none: 'it holds a control character' }
  const unfit = unfitFile(bytes)
  if (unfit !== null) return { none: `its file cannot be edited: ${unfit}` }
  const source = new SourceText(bytes)
  const parts = partsOf(finding, head, source)
  if (parts === null) return { none: 'the flagged text is not where the scan found it' }
  const open = unboundIn(fix, parts.matched, decode(bytes))
  if (open !== null) return { none: `nothing is known to stand for ${open} in it` }
  const edit = trimmed({ path, ...head, lines: replacing(parts, fix) }, linesOf(source))
  return changes(edit) ? { edits: [edit] } : { none: 'it changes nothing' }
}

/** The flagged text, and what stands before and after it on its lines. */
interface Parts {
  before: string
  matched: string
  after: string
}

/** Null where the flagged text does not stand there. */
function partsOf(finding: Finding, head: { from: number; to: number }, source: SourceText): Parts | null {
  const { start, end } = finding.span
  const last = head.from + end.line - start.line
  const begin = source.offset({ line: head.from, column: start.column })
  const stop = source.offset({ line: last, column: end.column })
  const first = source.offset({ line: head.from, column: 1 })
  const lastStart = source.offset({ line: head.to, column: 1 })
  if (begin === null || stop === null || first === null || lastStart === null || stop < begin) return null
  if (!flags(finding, source.bytes.subarray(begin, stop))) return null
  // Where a match goes over the end of its last line this comes before its own end: the line break stays.
  const lineEnd = lastStart + source.lineBytes(head.to).length
  return {
    before: decode(source.bytes.subarray(first, begin)).replace(byteOrderMark, ''),
    matched: decode(source.bytes.subarray(begin, stop)),
    after: decode(source.bytes.subarray(stop, lineEnd)),
  }
}

function replacing({ before, after }: Parts, fix: string): string[] {
  const blank = after.trim() === ''
  if (`${before}${fix}`.trim() === '' && blank) return []
  const text = fix.replaceAll('\r\n', '\n')
  return `${before}${blank ? text.replace(/\n$/, '') : text}${after}`.split('\n')
}

/**
 * The first metavariable for which nothing was put in, or null. One whose name the flagged text has is a variable of the code; so
 * is one that the file uses in a language in which variables look like that.
 */
function unboundIn(fix: string, matched: string, file: string): string | null {
  const names = fix.match(/\$(?:\.\.\.)?[A-Z][A-Z0-9_]*\b/g) ?? []
  return names.find((name) => !holds(matched, name) && !holds(file, name)) ?? null
}

function holds(text: string, name: string): boolean {
  const bare = name.slice(1).replaceAll('.', '\\.')
  return new RegExp(`\\$(?:${bare}|\\{${bare})\\b`).test(text)
}
