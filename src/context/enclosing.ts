import type { Finding } from '../core/finding.ts'
import type { LineRange } from '../core/platform.ts'
import { decode } from '../core/text/source-text.ts'

const keyword =
  /\b(?:def|function|func|fn|fun|sub|proc|method|lambda|constructor|initialize)\b|=>\s*[{(]?\s*$/
const control =
  /^(?:if|else|elsif|elif|for|foreach|while|switch|case|when|catch|except|finally|do|try|with|return|unless|until|match|using|lock|synchronized|guard|select|go|defer|new|throw|await)\b/
const signature = /^[\w$@:~*&<>,.?[\]\s]*[\w$>\]]\s*\([^;]*$/
const preferredLines = 80

/** A file's lines with what is asked of them again and again: how far each is indented, and the block of each header. */
export class Outline {
  readonly lines: string[]
  /** Columns by line, from index 1; -1 for a blank line. */
  readonly indents: number[]
  readonly #blocks = new Map<number, LineRange | null>()

  constructor(lines: string[]) {
    this.lines = lines
    this.indents = [-1, ...lines.map((line) => (line.trim() === '' ? -1 : indentOf(line)))]
  }

  /** The function that begins on a line; null where none does. */
  functionAt(line: number): LineRange | null {
    const known = this.#blocks.get(line)
    if (known !== undefined) return known
    const block = isHeader(this.lines[line - 1] ?? '') ? blockAt(this, line) : null
    // A call only looks like a header: nothing follows further in.
    const found = block !== null && block.to > block.from ? block : null
    this.#blocks.set(line, found)
    return found
  }
}

/**
 * The function around some lines, told by indentation and by what functions look like across languages; null at the top
 * level of a file. The outermost function that is short enough, so that a callback brings its surroundings along.
 */
export function enclosingFunction(
  lines: string[],
  flagged: LineRange,
  outline: Outline = new Outline(lines),
): LineRange | null {
  let indent = Math.max(0, outline.indents[flagged.from] ?? 0)
  let best = outline.functionAt(flagged.from)
  for (let line = flagged.from - 1; line >= 1 && indent > 0; line--) {
    const own = outline.indents[line] ?? -1
    if (own === -1 || own >= indent) continue
    // A line that only opens or closes belongs to a header above it, no further in.
    indent = own + (/^\s*[)\]{}]/.test(lines[line - 1] ?? '') ? 1 : 0)
    const block = outline.functionAt(line)
    if (block === null || block.to < flagged.from) continue
    if (best !== null && block.to - block.from >= preferredLines) break
    best = block
  }
  return best && { from: withDecorators(lines, best.from), to: Math.max(best.to, flagged.to) }
}

/** The function around a finding in the file's own bytes; null at the top level. Lines at head. */
export function enclosingOf({ head }: Pick<Finding, 'head'>, bytes: Uint8Array): LineRange | null {
  if (head === null) return null
  const outline = outlines.get(bytes) ?? new Outline(decode(bytes).split(/\r?\n/))
  outlines.set(bytes, outline)
  return enclosingFunction(outline.lines, head, outline)
}

/** A file has as many outlines as findings otherwise. */
const outlines = new WeakMap<Uint8Array, Outline>()

function isHeader(text: string): boolean {
  // The beginning of a line says whether it is a header; a minified one would take for ever.
  const trimmed = text
    .slice(0, 500)
    .trim()
    .replace(/\s*(?:\/\/|#\s).*$/, '')
  if (control.test(trimmed) || /^[)}\]]/.test(trimmed)) return false
  // A call of a member whose arguments go over several lines is no header.
  if (/[\w)\]](?:\.|->)\w+\s*\([^{]*$/.test(trimmed) && !keyword.test(trimmed)) return false
  return (
    keyword.test(trimmed) ||
    (signature.test(trimmed) && /(?:\{|\)|,|\(|throws\b.*)$/.test(trimmed) && !/=\s*[^=>]/.test(trimmed))
  )
}

/** From a header down to the line that closes it or before the next one that is indented no more. */
function blockAt({ lines, indents }: Outline, header: number): LineRange {
  const indent = indents[header] ?? 0
  let last = header
  for (let line = header + 1; line <= lines.length; line++) {
    const own = indents[line] ?? -1
    if (own === -1) continue
    if (own <= indent) {
      const trimmed = (lines[line - 1] ?? '').slice(0, 500).trim()
      const opens = /[{:(]\s*$/.test(trimmed) && /^[)\]{]/.test(trimmed)
      if (opens) {
        last = line
        continue
      }
      const closes = /^(?:[)}\]]|end\b)/.test(trimmed) && own === indent
      return { from: header, to: closes ? line : last }
    }
    last = line
  }
  return { from: header, to: last }
}

/** Decorators, annotations and attributes say who may call a function: they belong to it. */
function withDecorators(lines: string[], from: number): number {
  let line = from
  while (line > 1 && /^\s*(?:@\w|#\[|\[\w)/.test(lines[line - 2] ?? '')) line--
  return line
}

function indentOf(text: string): number {
  const blank = /^[ \t]*/.exec(text)?.[0] ?? ''
  return blank.replaceAll('\t', '    ').length
}
