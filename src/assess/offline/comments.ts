/** A comment or string that began on an earlier line, and what ends it. */
interface Open {
  close: string
  isString: boolean
}

/* What may go over several lines, in any of the languages that have it. */
const opens: [open: string, close: string, isString: boolean][] = [
  ['"""', '"""', true],
  ["'''", "'''", true],
  ['`', '`', true],
  ['/*', '*/', false],
  ['<!--', '-->', false],
]

/**
 * Lines of code without comments, and without the text of strings that go over several lines: whoever may write those could
 * otherwise write what decides. A string left open shows as an open bracket, so that nobody takes its line for a whole one.
 */
export function withoutComments(lines: string[]): string[] {
  let open: Open | null = null
  return lines.map((line) => {
    const stripped: { text: string; open: Open | null } = strip(line, open)
    open = stripped.open
    return stripped.text
  })
}

function strip(line: string, before: Open | null): { text: string; open: Open | null } {
  let text = ''
  let at = 0
  let open = before
  if (open === null && /^=begin\b/.test(line)) return { text: '', open: { close: '=end', isString: false } }
  while (at < line.length) {
    if (open !== null) {
      const end = line.indexOf(open.close, at)
      if (end === -1) return { text, open }
      if (open.isString) text += ')'
      at = end + open.close.length
      open = null
      continue
    }
    const long = opens.find(([mark]) => line.startsWith(mark, at))
    if (long) {
      const [mark, close, isString] = long
      const end = line.indexOf(close, at + mark.length)
      if (end !== -1) {
        if (isString) text += mark === '`' ? line.slice(at, end + 1) : '""'
        at = end + close.length
        continue
      }
      return { text: isString ? `${text}"" + (` : text, open: { close, isString } }
    }
    const character = line[at] ?? ''
    if (character === '"' || character === "'") {
      const end = endOfString(line, at)
      text += line.slice(at, end)
      at = end
    } else if (line.startsWith('//', at) || startsHash(line, at)) {
      return { text, open }
    } else {
      text += character
      at++
    }
  }
  return { text, open }
}

function endOfString(line: string, start: number): number {
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] === '\\') at++
    else if (line[at] === line[start]) return at + 1
  }
  return line.length
}

/** `#` begins a comment at the beginning of a line or after a space, unless it is a directive or an attribute. */
function startsHash(line: string, at: number): boolean {
  if (line[at] !== '#' || (at > 0 && !/\s/.test(line[at - 1] ?? ''))) return false
  return !/^#(?:if|include|define|\[)/.test(line.slice(at, at + 10))
}
