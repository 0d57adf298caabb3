import { zeroWidthSpace } from '../../core/text/encode.ts'

/**
 * A comment in the words of Bitbucket's markdown, which is Python-Markdown in safe mode with attribute lists. HTML is shown as text
 * and so are entities; backslashes take the meaning of fewer characters; and `{…}` gives what stands before it attributes, such as
 * one that makes a card of a link. Code stays as it is. https://bitbucket.org/tutorials/markdowndemo https://python-markdown.github.io
 */
export function forBitbucket(markdown: string): string {
  let fence: string | null = null
  return markdown
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,})/.exec(line)?.[1] ?? null
      if (fence !== null) {
        if (line.trim() === fence) fence = null
        return line
      }
      if (mark !== null) {
        fence = mark
        return line
      }
      return line.replace(tokens, (token) => words.get(token) ?? token)
    })
    .join('\n')
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
