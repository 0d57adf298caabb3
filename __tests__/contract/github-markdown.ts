/** What may stand in a body although it has an effect: tags without attributes, and links that match. */
export interface Allowed {
  tags: readonly string[]
  link: RegExp
}

const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e01ef}]/gu

/**
 * What GitHub would act on in Markdown: people and issues that it names, links, images, HTML, entities, and characters that
 * nobody sees. Code has no effect; what is in doubt has. https://github.github.com/gfm/
 */
export function effectsOf(markdown: string, { tags, link }: Allowed): string[] {
  const { syntax, literal } = streams(withoutFences(markdown))
  const linked = literal.replace(/\]\([^()\s]*\)/g, ']')
  return [
    ...found('unseen', markdown, unseen),
    ...tagProblems(syntax, tags),
    ...[...syntax.matchAll(/\]\(([^)\n]*)/g)].flatMap(([, target = '']) =>
      link.test(target) ? [] : [`link ${target}`],
    ),
    ...found('image', syntax, /!\[[^\n]{0,40}/g),
    ...found('definition', syntax, /^\s{0,3}\[[^\]\n]+\]:.*/gm),
    ...found('task', syntax, /^\s*[-*+] \[[ x]\]/gm),
    ...found('formula', syntax, /\$[^$\n]+\$/g),
    ...found('entity', syntax, /&(?!(?:amp|lt|gt);)#?\w+;/g),
    ...found('mention', linked, /@\w[^\s]{0,20}/g),
    ...found('reference', linked, /#\d+|\bGH-\d+/gi),
    ...found('address', linked, /(?:https?:\/\/|ftp:\/\/|www\.\w|mailto:)[^\s]{0,40}/gi),
    ...found('command', linked, /^\s*\/[a-z]+/gim),
  ]
}

/** Rows of tables that have more or fewer cells than their header. */
export function brokenRows(markdown: string): string[] {
  let columns = 0
  return withoutFences(markdown)
    .split('\n')
    .filter((line) => {
      const pipes = line.match(/(?<!\\)\|/g)?.length ?? 0
      if (!line.startsWith('|')) columns = 0
      else if (columns === 0) columns = pipes
      return line.startsWith('|') && pipes !== columns
    })
}

function found(what: string, text: string, form: RegExp): string[] {
  return (text.match(form) ?? []).map((each) => `${what} ${JSON.stringify(each)}`)
}

function withoutFences(markdown: string): string {
  const kept: string[] = []
  let fence: string | null = null
  for (const line of markdown.split('\n')) {
    const mark: string | null = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1] ?? null
    if (fence === null) {
      fence = mark
      kept.push(mark === null ? line : '')
    } else if (mark?.startsWith(fence) && line.trim() === mark) fence = null
  }
  return kept.join('\n')
}

/**
 * A text without its code spans, twice: as the parser sees it, where a backslash takes a character's meaning, and as it is
 * shown, which is what GitHub searches for names and addresses.
 */
function streams(text: string): { syntax: string; literal: string } {
  let syntax = ''
  let literal = ''
  for (let at = 0; at < text.length; ) {
    const escaped = /^\\([!-/:-@[-`{-~])/.exec(text.slice(at, at + 2))
    if (escaped) {
      literal += escaped[1]
      at += 2
      continue
    }
    const run = /^`+/.exec(text.slice(at))?.[0] ?? ''
    const end = run === '' ? -1 : spanEnd(text, at + run.length, run.length)
    if (end !== -1) {
      syntax += '·'
      literal += '·'
      at = end
      continue
    }
    const plain = run === '' ? (text[at] ?? '') : run
    syntax += plain
    literal += plain
    at += plain.length
  }
  return { syntax, literal: literal.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') }
}

/** Behind the run of as many backticks that ends a code span in the same paragraph; -1 where none does. */
function spanEnd(text: string, from: number, length: number): number {
  const paragraph = text.indexOf('\n\n', from)
  const inside = text.slice(from, paragraph === -1 ? undefined : paragraph)
  const closing = [...inside.matchAll(/`+/g)].find(([run]) => run.length === length)
  return closing === undefined ? -1 : from + closing.index + length
}

function tagProblems(syntax: string, tags: readonly string[]): string[] {
  const open: string[] = []
  const problems: string[] = []
  for (const [text, slash, name = ''] of syntax.matchAll(/<(\/?)([a-z]*)[^>\n]{0,60}>?/gi)) {
    if (!/^<[a-z/!?]/i.test(text)) continue
    if (!tags.includes(name) || text.trim() !== `<${slash}${name}>`) problems.push(`tag ${text}`)
    else if (slash === '') open.push(name)
    else if (open.pop() !== name) problems.push(`${text} closes nothing`)
  }
  return [...problems, ...open.map((name) => `<${name}> is not closed`)]
}
