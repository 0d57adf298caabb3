import { zeroWidthSpace } from '../../core/text/encode.ts'

/**
 * A comment in the words of Bitbucket's markdown, which is Python-Markdown in safe mode with attribute lists. HTML is shown as text
 * and so are entities; backslashes take the meaning of fewer characters; `{…}` gives what stands before it attributes, such as
 * one that makes a card of a link; a line ends only where two spaces do, and a list begins behind an empty line. Code stays as it
 * is. https://bitbucket.org/tutorials/markdowndemo https://python-markdown.github.io
 */
export function forBitbucket(markdown: string): string {
  let fence: string | null = null
  const lines = markdown.split('\n')
  return lines
    .map((line, index) => {
      const mark = /^ {0,3}(`{3,})/.exec(line)?.[1] ?? null
      if (fence !== null) {
        if (line.trim() === fence) fence = null
        return line
      }
      if (mark !== null) {
        fence = mark
        return line
      }
      const text = line.replace(tokens, (token) => words.get(token) ?? token)
      const next = lines[index + 1] ?? ''
      if (!isText(line)) return text
      if (/^- /.test(next)) return `${text}\n`
      return isText(next) ? `${text.trimEnd()}  ` : text
    })
    .join('\n')
}

/** A line of a paragraph. */
function isText(line: string): boolean {
  return line.trim() !== '' && !/^(?:[|#>]|- |\d+\. |```| {2}|\[semgrep-assistant)/.test(line)
}

/** An escape, a code span, an entity that we write, or a brace. */
const tokens = /\\[!-/:-@[-`{-~]|(`+)(?!`).*?(?<!`)\1(?!`)|&(?:lt|gt|amp);|\{/g

const words = new Map([
  // Were HTML shown as such one day, this would still be none.
  ['&lt;', `<${zeroWidthSpace}`],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['\\~', `~${zeroWidthSpace}`],
  ['\\$', '$'],
  ['{', '\\{'],
])
