/**
 * Control characters but tab and line feed; characters that reorder, hide or join text (bidirectional controls, zero
 * width, soft hyphen, variation selectors away from emoji, tag characters, line and paragraph separators).
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: showing them is the point
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e01ef}]|(?<!\p{Extended_Pictographic})[\ufe00-\ufe0f]/gu

/** Shows characters that a reader cannot see as escapes such as `\u{202e}`; tab and line feed stay. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}

/** Untrusted text on one line, cut to `limit` characters. */
export function oneLine(text: string, limit = 500): string {
  return cut(visible(text.replace(/[\r\n\t ]+/g, ' ')).trim(), limit)
}

/** Cuts to `limit` characters at the most, the last of them an ellipsis; never through a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const head = text.slice(0, limit - 1)
  return `${/[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head}…`
}

/** With a full stop, unless it ends with a mark of its own. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}

export const zeroWidthSpace = '\u200b'

/**
 * Breaks up what a CI system would take for a command in a log: GitHub's `::x::` and `##[x]`, Azure's `##vso[`,
 * GitLab's `section_start:`. `std::move` is none: a command's colons never follow a word.
 */
export function withoutCommands(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}_>)\]]):(?=:)/gu, `:${zeroWidthSpace}`)
    .replace(/##(?=\w*\[)/gi, `#${zeroWidthSpace}#`)
    .replace(/section_(?=start:|end:)/gi, `section_${zeroWidthSpace}`)
}

/**
 * A command of Azure Pipelines on a line of its own, which nothing in it can end or follow up by another. It ends with the line,
 * its properties with `]`. https://github.com/microsoft/azure-pipelines-task-lib/blob/master/node/taskcommand.ts
 */
export function pipelineCommand(
  name: string,
  properties: Record<string, string | number>,
  message: string,
): string {
  const safe = (value: string | number) =>
    withoutCommands(visible(`${value}`.replace(/[\r\n\t]+/g, ' '))).replaceAll('%', '%AZP25')
  const words = Object.entries(properties).map(
    ([key, value]) => `${key}=${safe(value).replaceAll(']', '%5D').replaceAll(';', '%3B')};`,
  )
  return `##vso[${name}${words.length === 0 ? '' : ` ${words.join('')}`}]${safe(message)}`
}

/** Removes every control sequence but the colours that we write ourselves, and breaks up commands. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours begin with one
  const parts = text.split(/(\u001b\[(?:[012]|22|3[1-79]|4[19])m)/)
  return parts.map((part, index) => (index % 2 === 1 ? part : withoutCommands(visible(part)))).join('')
}
