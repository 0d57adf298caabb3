import { oneLine, visible, zeroWidthSpace } from './encode.ts'

/**
 * Untrusted words as inline markdown: code spans stay code, everything else is text. Mentions, references, links, images
 * and HTML lose their effect. https://github.github.com/gfm/ https://docs.gitlab.com/user/markdown
 */
export function prose(text: string, limit = 1000): string {
  return oneLine(text, limit)
    .split(/(`+[^`]+`+)/)
    .map((part, index) => (index % 2 === 1 ? code(part.replace(/^`+|`+$/g, '')) : words(part)))
    .join('')
    .replace(/^:(?=::)/, `:${zeroWidthSpace}`)
}

/** Untrusted text as a code span whose fence is longer than any run of backticks inside. */
export function code(text: string, limit = 300): string {
  const body = withoutIds(oneLine(text, limit))
  if (body === '') return '` `'
  const fence = '`'.repeat(longestRun(body, /`+/g) + 1)
  const pad = body.startsWith('`') || body.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${body}${pad}${fence}`
}

/** Code spans inside a table cell: the pipe would end the cell even there. */
export function cell(markdown: string): string {
  return markdown.replace(/(?<!\\)\|/g, '\\|')
}

/** What is read only by those who want to; a paragraph of its own where the host cannot fold. Takes markdown. */
export function folded(title: string, body: string, html: boolean): string {
  return html ? `<details><summary>${title}</summary>\n\n${body}\n\n</details>` : `**${title}**\n\n${body}`
}

/** What belongs below, in small print where the host has that. Takes markdown. */
export function small(text: string, html: boolean): string {
  return html ? `<sub>${text}</sub>` : text
}

/** A fenced block that its content cannot close. */
export function block(lines: string[], language = ''): string {
  const body = withoutIds(lines.map(visible).join('\n'))
  const fence = '`'.repeat(Math.max(3, longestRun(body, /`+/g) + 1))
  return `${fence}${language}\n${body}\n${fence}`
}

/** A fenced block of lines that are shown exactly, which all have to be `isExact`. */
export function exactBlock(lines: string[], info: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n'), /`+/g) + 1))
  return [`${fence}${info}`, ...lines, fence].join('\n')
}

/** Whether a block can hold a line as it is, with nothing in it that a reader cannot see. */
export function isExact(line: string): boolean {
  return !/[\n\p{Surrogate}]/u.test(line) && withoutIds(visible(line)) === line
}

/** What hosts make links of wherever it stands: addresses, and ids of commits. */
const linked = /((?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s<>`]+|\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}\b)/i

/**
 * Azure DevOps takes `@<GUID>` for a mention, and nobody says that its server looks for code first.
 * https://learn.microsoft.com/azure/devops/organizations/notifications/at-mentions
 */
function withoutIds(text: string): string {
  return text.replace(/@(?=<[\da-f]{8}-[\da-f]{4}-)/gi, `@${zeroWidthSpace}`)
}

function words(text: string): string {
  return text
    .split(linked)
    .map((part, index) => (index % 2 === 1 ? code(part) : escapeWords(part)))
    .join('')
}

/**
 * Only what has an effect inside a line, and at its beginning what would start a list, heading, quote or command. GitLab looks for
 * references in the text that is left when markdown is read, where a backslash or an entity is no more.
 */
function escapeWords(text: string): string {
  return text
    .replace(/(?<=\w\/[\w./-]*)>/g, `${zeroWidthSpace}>`)
    .replace(/[\\`*_[\]~|$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@/g, `@${zeroWidthSpace}`)
    .replace(/[#!](?=\d)/g, `$&${zeroWidthSpace}`)
    .replace(/(?:\\~|%)(?=["\w])|(?:&amp;|\\\$)(?=\d|$)/g, `$&${zeroWidthSpace}`)
    .replace(/\\[[*](?=[a-z\\_]+:|TOC\\\]|\\\[|[-+])|\{(?=[-+])/gi, `$&${zeroWidthSpace}`)
    .replace(tracked, `$&${zeroWidthSpace}`)
    .replace(/:(?=[a-z0-9_+-]+:)/gi, `:${zeroWidthSpace}`)
    .replace(/^(\s*)(?=[-+=#/]|&gt;|\d+[.)])/, `$1${zeroWidthSpace}`)
}

/** `GH-1` and `GL-1` are issues, and with Jira connected so is whatever looks like one of its keys. */
const tracked = /\bG[HL]-(?=\d)|\b(?!(?:AES|CVE|CWE|ISO|MD|RFC|SHA|UTF)-)[A-Z][A-Z\d]+-(?=\d)/g

function longestRun(text: string, pattern: RegExp): number {
  let longest = 0
  for (const match of text.matchAll(pattern)) longest = Math.max(longest, match[0].length)
  return longest
}
