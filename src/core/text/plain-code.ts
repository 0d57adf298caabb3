/** Offsets into a text, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** Comments, and strings with their quotes, in order. */
export interface PlainCode {
  comments: Span[]
  strings: Span[]
}

interface Form {
  /** What begins a comment that ends with its line. */
  line: readonly string[]
  /** What begins and ends a comment of any length. */
  block: readonly (readonly [open: string, close: string])[]
  /** Quotes of strings that may go over lines, longest first. */
  long: readonly string[]
  /** Quotes of strings that end with their line. */
  short: readonly string[]
  /** A comment begins only at the beginning of a line or after white space. */
  apart?: boolean
}

const slashes: Form = {
  line: ['//'],
  block: [['/*', '*/']],
  long: ['"""', "'''", '`'],
  short: ['"', "'"],
}
const hashes: Form = {
  line: ['#'],
  block: [['\n=begin', '\n=end']],
  long: ['"""', "'''"],
  short: ['"', "'", '`'],
}
const dashes: Form = {
  line: ['--'],
  block: [
    ['/*', '*/'],
    ['--[[', ']]'],
    ['{-', '-}'],
  ],
  long: [],
  short: ['"', "'", '`'],
}
const markup: Form = {
  line: [],
  block: [
    ['<!--', '-->'],
    ['<%--', '--%>'],
    ['<%#', '%>'],
    ['{#', '#}'],
    ['{{!--', '--}}'],
    ['@*', '*@'],
    ['/*', '*/'],
  ],
  long: [],
  short: [],
}
const php: Form = { ...slashes, line: ['//', '#'], block: [...slashes.block, ['<!--', '-->']] }
/* A file of which nobody knows the language may have any of them; but not in the middle of something. */
const unknown: Form = { ...php, long: [], short: ['"', "'", '`'], apart: true }

const forms: Record<string, Form> = {}
for (const [form, extensions] of [
  [
    slashes,
    'js jsx mjs cjs ts tsx mts cts java kt kts go c h cc cpp cxx hpp cs rs scala swift dart groovy sol proto scss less m mm',
  ],
  [
    hashes,
    'py pyi rb sh bash zsh yml yaml toml pl pm r ex exs ps1 jl nim cr tcl rake gemspec conf cfg ini properties tf hcl env',
  ],
  [dashes, 'sql lua hs elm'],
  [php, 'php phtml'],
  [markup, 'html htm xhtml xml svg erb ejs hbs cshtml aspx jsp jinja j2 twig'],
] as const) {
  for (const extension of extensions.split(' ')) forms[extension] = form
}

/**
 * Comments and strings of code by the customs of its language, where nobody has parsed it. Text that begins inside a comment is
 * known by the comment's end. What it takes for neither stays code.
 */
export function plainCode(text: string, path: string): PlainCode {
  const form = formOf(path)
  const found: PlainCode = { comments: [], strings: [] }
  let at = endOfComment(text, form)
  if (at > 0) found.comments.push({ start: 0, end: at })
  while (at < text.length) {
    const comment = commentAt(text, at, form)
    const string = comment === null ? stringAt(text, at, form) : null
    if (comment !== null) found.comments.push({ start: at, end: comment })
    if (string !== null) found.strings.push({ start: at, end: string })
    at = comment ?? string ?? at + 1
  }
  return found
}

/* Files that are known by their names. */
const hashed =
  /(?:^|\/)(?:Dockerfile|Containerfile|Makefile|GNUmakefile|Gemfile|Rakefile|Vagrantfile|Procfile|Brewfile|\.[\w.-]+)(?:\.[\w-]+)?$/

function formOf(path: string): Form {
  if (hashed.test(path)) return hashes
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(forms, extension) ? (forms[extension] ?? unknown) : unknown
}

/** The end of a comment in which the text begins; 0 where it does not. */
function endOfComment(text: string, { block }: Form): number {
  for (const [open, close] of block) {
    const end = text.indexOf(close)
    const start = text.indexOf(open)
    if (
      close.length > 1 &&
      end !== -1 &&
      (start === -1 || start > end) &&
      /^\s*(?:\*|-->|--%>|#\})/m.test(text.slice(0, end + close.length))
    )
      return end + close.length
  }
  return 0
}

function commentAt(text: string, at: number, { line, block, apart }: Form): number | null {
  if (apart && at > 0 && !/\s/.test(text[at - 1] ?? '')) return null
  for (const [open, close] of block) {
    if (!text.startsWith(open, at)) continue
    const end = text.indexOf(close, at + open.length)
    return end === -1 ? text.length : end + close.length
  }
  for (const mark of line) {
    if (!text.startsWith(mark, at) || !begins(mark, text, at)) continue
    const end = text.indexOf('\n', at)
    return end === -1 ? text.length : end
  }
  return null
}

/** Whether a mark is one where it stands: `#` may be a directive or part of a word, `//` of an address. */
function begins(mark: string, text: string, at: number): boolean {
  const before = at === 0 ? '\n' : (text[at - 1] ?? '')
  if (mark === '//') return before !== ':'
  if (mark === '#') {
    return (
      /[\s;,()}[\]]/.test(before) &&
      !/^#(?:if|ifn?def|include|define|undef|endif|elif|else|pragma|\[|\{)/.test(text.slice(at, at + 9))
    )
  }
  return true
}

function stringAt(text: string, at: number, { long, short }: Form): number | null {
  for (const quote of long) {
    if (!text.startsWith(quote, at)) continue
    const end = closing(text, at + quote.length, quote, text.length)
    if (end !== null) return end
  }
  const quote = text[at] ?? ''
  if (!short.includes(quote)) return null
  const line = text.indexOf('\n', at)
  // Without an end it is no string: an apostrophe, a lifetime.
  return closing(text, at + 1, quote, line === -1 ? text.length : line)
}

function closing(text: string, from: number, quote: string, limit: number): number | null {
  for (let at = from; at < limit; at++) {
    if (text[at] === '\\') at++
    else if (text.startsWith(quote, at)) return at + quote.length
  }
  return null
}
