import { withoutIndentation } from '../literals.ts'

/** `"abc"u8`: the suffix does not count. */
export function text(content: string): string {
  return content.replace(/"[uU]8$/, '')
}

/** Where two quotes are one, and two braces where values are put in. */
export function verbatim(content: string, opening: string): string {
  const quoted = opening.includes('@') ? content.replaceAll('""', '"') : content
  return /^@?\$@?"/.test(opening) ? quoted.replaceAll('{{', '{').replaceAll('}}', '}') : quoted
}

/** `"""`: the first and the last line break do not count, nor do more quotes at the ends. */
export function rawText(content: string): string {
  const plain = content.replace(/^"+/, '').replace(/"+$/, '')
  return plain.includes('\n') ? withoutIndentation(plain).replace(/\n[^\S\n]*$/, '') : plain
}
