import type { Node } from './nodes.ts'

/** How the text of a string is written. */
export interface StringForm {
  /** Children that are values put in. */
  values?: string[]
  /** Children that are neither text nor values, such as the brackets around these. */
  silent?: string[]
  /** No quotes around it. */
  bare?: boolean
  /** Its quotes, whatever they look like, are its first and its last child. */
  quoted?: boolean
  /** Whether backslashes are only backslashes; by the text in front of the content, quotes included, where that tells. */
  raw?: boolean | ((opening: string) => boolean)
  /** Further escapes by the letter after the backslash, or all of them where `only` is set. */
  escapes?: { only: boolean; letters: Record<string, string> }
  /** A backslash before anything but escapes and these characters is one. */
  escapable?: string
  /** What the content means beyond its escapes, such as the indentation of a text block that does not count. */
  content?: (content: string, opening: string) => string
}

/** What a string consists of, in order: text by its range, and values put in. */
export type StringPiece =
  | { start: number; end: number; value: null }
  | { start: number; end: number; value: Node }

/** A string's opening and its pieces; empty ranges of text are left out. */
export function piecesOf(
  node: Node,
  text: string,
  form: StringForm,
): { opening: string; pieces: StringPiece[] } {
  const { start, end } = contentOf(node, text, form)
  const pieces: StringPiece[] = []
  let from = start
  const values = node.children.filter(
    ({ type }) => form.values?.includes(type) || form.silent?.includes(type),
  )
  for (const child of values) {
    if (child.start > from) pieces.push({ start: from, end: child.start, value: null })
    if (!form.silent?.includes(child.type)) pieces.push({ start: child.start, end: child.end, value: child })
    from = child.end
  }
  if (end > from) pieces.push({ start: from, end, value: null })
  return { opening: text.slice(node.start, start), pieces }
}

/** Where a string's text is, without what opens and closes it. */
function contentOf(node: Node, text: string, form: StringForm): { start: number; end: number } {
  if (form.bare) return node
  if (form.quoted) return betweenQuotes(node)
  const written = text.slice(node.start, node.end)
  const opening = /^[A-Za-z@$#]{0,8}8?(?:"""|'''|["'`]|)/.exec(written)?.[0] ?? ''
  const quote = /["'`]+$/.exec(opening)?.[0] ?? ''
  const closes = quote !== '' && written.length >= opening.length + quote.length && written.endsWith(quote)
  if (quote === '') return { start: node.start, end: node.end }
  return { start: node.start + opening.length, end: node.end - (closes ? quote.length : 0) }
}

function betweenQuotes({ children, start, end }: Node): { start: number; end: number } {
  const [first] = children
  const last = children.at(-1)
  const from = first === undefined || first.named ? start : first.end
  return { start: from, end: last === undefined || last.named || last === first ? end : last.start }
}

const common: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
  '\n': '',
}

/** The value of a string's text. */
export function unescaped(content: string, opening: string, form: StringForm): string {
  const meant = form.content === undefined ? content : form.content(content, opening)
  const raw = typeof form.raw === 'function' ? form.raw(opening) : form.raw
  if (raw || !meant.includes('\\')) return meant
  const letters = form.escapes?.only ? form.escapes.letters : { ...common, ...form.escapes?.letters }
  if (form.escapes?.only) {
    return meant.replace(/\\([\s\S])/g, (whole, letter: string) => letters[letter] ?? whole)
  }
  return meant.replace(
    /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S]))/g,
    (_, braced, short, long, byte, octal, letter) => {
      if (letter !== undefined)
        return letters[letter] ?? (form.escapable?.includes(letter) === false ? `\\${letter}` : letter)
      const code =
        octal === undefined ? Number.parseInt(braced ?? short ?? long ?? byte, 16) : Number.parseInt(octal, 8)
      return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
    },
  )
}

/** Takes away the indentation that all lines of a text block share, and the line break after its quotes. */
export function withoutIndentation(content: string): string {
  const lines = content.split('\n')
  const first = lines[0]?.trim() === '' ? 1 : 0
  const indents = lines
    .slice(1)
    .flatMap((line, index) =>
      line.trim() === '' && index < lines.length - 2 ? [] : [line.length - line.trimStart().length],
    )
  const shared = indents.length === 0 ? 0 : Math.min(...indents)
  return lines
    .map((line, index) => (index === 0 ? line : line.slice(shared)))
    .slice(first)
    .join('\n')
}

/** The number that is written; null where it is none that we know. */
export function numberOf(written: string): number | null {
  const plain = written.replaceAll(/[_']/g, '').toLowerCase()
  const prefixed = /^0(?:x([0-9a-f]+)|b([01]+)|o([0-7]+))/.exec(plain)
  if (prefixed !== null) {
    const [whole, hex, binary, octal] = prefixed
    if (!/^(?:[ul]{0,3}|n|[iu](?:8|16|32|64|128|size))$/.test(plain.slice(whole.length))) return null
    if (hex !== undefined) return Number.parseInt(hex, 16)
    return binary === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(binary, 2)
  }
  if (/^0[0-7]+l?$/.test(plain)) return Number.parseInt(plain, 8)
  const decimal = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/.exec(plain)?.[0]
  if (decimal === undefined) return null
  const suffix = plain.slice(decimal.length)
  return /^(?:[ulfdmnjri]{0,3}|[iuf](?:8|16|32|64|128|size))$/.test(suffix) ? Number(decimal) : null
}
