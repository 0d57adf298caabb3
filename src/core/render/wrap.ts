/** Breaks lines at spaces so that none takes more than `width` columns; `hard`: long words as well. */
export type Wrap = (text: string, width: number, options?: { hard?: boolean }) => string

/* What takes one column by itself, and goes together with nothing. */
const narrow = /^[\n\u0020-\u007e·–—‘’“”…│✖✔○]*$/

/**
 * Does as wrap-ansi does with text of characters that take one column each, and says null of any other. The patterns that
 * tell what takes two take longer to compile than a small review.
 */
export function wrapNarrow(text: string, width: number, { hard = false } = {}): string | null {
  if (!narrow.test(text)) return null
  return text
    .split('\n')
    .flatMap((line) => rowsOf(line, width, hard))
    .map((row) => row.replace(/ +$/, ''))
    .join('\n')
}

function rowsOf(line: string, width: number, hard: boolean): string[] {
  if (line.trim() === '') return ['']
  const rows: string[] = []
  let row = ''
  const next = () => {
    rows.push(row)
    row = ''
  }
  for (const word of line.split(' ')) {
    row = row.trimStart()
    if (row !== '') row += ' '
    if (hard && word.length > width) {
      const breaksHere = 1 + Math.floor((word.length - (width - row.length) - 1) / width)
      if (Math.floor((word.length - 1) / width) < breaksHere) next()
      for (const character of word) {
        if (row.length >= width) next()
        row += character
      }
      continue
    }
    if (row !== '' && word !== '' && row.length + word.length > width) next()
    row += word
  }
  return [...rows, row]
}
