/** Lines from `from` to `to`, both included, counted from 1. */
export interface LineRange {
  from: number
  to: number
}

const keyword =
  /\b(?:def|function|func|fn|fun|sub|proc|method|lambda|constructor|initialize)\b|=>\s*[{(]?\s*$/
const control =
  /^(?:if|else|elsif|elif|for|foreach|while|switch|case|when|catch|except|finally|do|try|with|return|unless|until|match|using|lock|synchronized|guard|select|go|defer|new|throw|await)\b/
const signature = /^[\w$@:~*&<>,.?[\]\s]*[\w$>\]]\s*\([^;]*$/
const preferredLines = 80

/**
 * The function around some lines, told by indentation and by what functions look like across languages; null at the top
 * level of a file. The outermost function that is short enough, so that a callback brings its surroundings along.
 */
export function enclosingFunction(lines: string[], flagged: LineRange): LineRange | null {
  const first = lines[flagged.from - 1] ?? ''
  let indent = indentOf(first)
  let best: LineRange | null = isHeader(first) ? functionAt(lines, flagged.from) : null
  for (let line = flagged.from - 1; line >= 1 && indent > 0; line--) {
    const text = lines[line - 1] ?? ''
    if (text.trim() === '' || indentOf(text) >= indent) continue
    // A line that only opens or closes belongs to a header above it, no further in.
    indent = indentOf(text) + (/^\s*[)\]{}]/.test(text) ? 1 : 0)
    const block = isHeader(text) ? functionAt(lines, line) : null
    if (block === null || block.to < flagged.from) continue
    if (best !== null && block.to - block.from >= preferredLines) break
    best = block
  }
  return best && { from: withDecorators(lines, best.from), to: Math.max(best.to, flagged.to) }
}

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

/** The block of a header; null for a call that only looks like one, since nothing follows further in. */
function functionAt(lines: string[], header: number): LineRange | null {
  const block = blockAt(lines, header)
  return block.to > block.from ? block : null
}

/** From a header down to the line that closes it or before the next one that is indented no more. */
function blockAt(lines: string[], header: number): LineRange {
  const indent = indentOf(lines[header - 1] ?? '')
  let last = header
  for (let line = header + 1; line <= lines.length; line++) {
    const text = lines[line - 1] ?? ''
    const trimmed = text.slice(0, 500).trim()
    if (trimmed === '') continue
    if (indentOf(text) <= indent) {
      const opens = /[{:(]\s*$/.test(trimmed) && /^[)\]{]/.test(trimmed)
      if (opens) {
        last = line
        continue
      }
      const closes = /^(?:[)}\]]|end\b)/.test(trimmed) && indentOf(text) === indent
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
