/**
 * Lines that a model wrote, with the indentation of the file where it plainly lost that; otherwise as they are. `replaced` are the
 * lines they stand for, `file` all of the file's. What stands inside of a text over several lines is left alone, unless it was
 * there before and moved with the code around it.
 */
export function fitted(
  lines: readonly string[],
  replaced: readonly string[],
  file: readonly string[],
): string[] {
  return shifted(withUnitOf(lines, replaced, file), replaced)
}

/** Indents all lines where the model left out what the replaced ones have in common, and began at the margin. */
function shifted(lines: readonly string[], replaced: readonly string[]): string[] {
  const common = commonIndent(replaced)
  const first = lines.find(filled)
  if (common === '' || first === undefined || indentOf(first) !== '') return [...lines]
  const texts = textParts(lines)
  const there = (part: string | null) =>
    part === null || !filled(part) || replaced.some((line) => line.startsWith(`${common}${part}`))
  if (!texts.every(there)) return [...lines]
  return lines.map((line) => (filled(line) ? `${common}${line}` : line))
}

/** Tabs for spaces in a file that indents with tabs, and the reverse. */
function withUnitOf(
  lines: readonly string[],
  replaced: readonly string[],
  file: readonly string[],
): string[] {
  const style = styleOf(file)
  if (style === null) return [...lines]
  const foreign = style === 'tabs' ? /^ {2,}/ : /^ *\t/
  if (!lines.some((line) => foreign.test(line)) || replaced.some((line) => foreign.test(line)))
    return [...lines]
  const width = style === 'tabs' ? widthOf(lines, replaced) : stepOf(file)
  if (width === null) return [...lines]
  const texts = textParts(lines)
  return lines.map((line, index) => (texts[index] === null ? converted(line, style, width) : line))
}

function converted(line: string, style: 'tabs' | 'spaces', width: number): string {
  const indent = indentOf(line)
  if (style === 'spaces') return indent.replaceAll('\t', ' '.repeat(width)) + line.slice(indent.length)
  const [spaces = ''] = /^ */.exec(line) ?? []
  const tabs = Math.floor(spaces.length / width)
  return '\t'.repeat(tabs) + line.slice(tabs * width)
}

/** What nearly all indented lines of a file begin with; null where there are none, or it is mixed. One space goes before `*`. */
function styleOf(file: readonly string[]): 'tabs' | 'spaces' | null {
  const tabs = file.filter((line) => /^\t+\S/.test(line)).length
  const spaces = file.filter((line) => /^ {2,}\S/.test(line)).length
  if (tabs > 9 * spaces) return 'tabs'
  return spaces > 9 * tabs ? 'spaces' : null
}

/**
 * How many spaces a model wrote for a tab. Lines that stand for indented ones begin as deep as those do; otherwise all indentations
 * are multiples of it. Null where that does not tell.
 */
function widthOf(lines: readonly string[], replaced: readonly string[]): number | null {
  const depth = commonIndent(replaced).length
  const spaces = commonIndent(lines).length
  if (depth > 0 && spaces > 0) return [2, 3, 4, 8].find((width) => width * depth === spaces) ?? null
  const widths = lines.filter(filled).map((line) => (/^ */.exec(line)?.[0] ?? '').length)
  const indented = widths.filter((width) => width > 0)
  return [4, 2, 3].find((width) => indented.every((each) => each % width === 0)) ?? null
}

/** By how many spaces most lines are deeper than the one before; null where none is. */
function stepOf(file: readonly string[]): number | null {
  const widths = file.filter(filled).map((line) => (/^ */.exec(line)?.[0] ?? '').length)
  const counts = new Map<number, number>()
  for (const [index, width] of widths.entries()) {
    const step = width - (widths[index - 1] ?? width)
    if (step > 1) counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null
}

function commonIndent(lines: readonly string[]): string {
  const indents = lines.filter(filled).map(indentOf)
  const [first = ''] = indents
  let length = first.length
  for (const indent of indents) while (!indent.startsWith(first.slice(0, length))) length--
  return first.slice(0, length)
}

function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? ''
}

function filled(line: string): boolean {
  return line.trim() !== ''
}

/**
 * Of each line that may begin inside of a text over several lines: as much of it as may belong to that text, with the mark at its
 * end; null for others. May, since nobody parses here: a mark in a comment counts.
 */
function textParts(lines: readonly string[]): (string | null)[] {
  let open: string | null = null
  return lines.map((line) => {
    let part: string | null = open === null ? null : line
    if (open !== null && !marks.includes(open)) {
      if (line.trim().replace(/[;,)]+$/, '') === open) open = null
      return part
    }
    for (const { 0: mark, index } of line.matchAll(/"""|'''|`/g)) {
      if (open === mark && part === line) part = line.slice(0, index + mark.length)
      if (open === null) open = mark
      else if (open === mark) open = null
    }
    open ??= /<<[-~<]?\s*["']?([A-Z_][A-Z0-9_]*)\b/.exec(line)?.[1] ?? null
    return part
  })
}

const marks = ['"""', "'''", '`']
