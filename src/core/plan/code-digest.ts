import { createHash } from 'node:crypto'
import type { LineRange } from '../platform.ts'
import { collapse, type SourceText } from '../text/source-text.ts'

/** Longer functions are compared by their beginning: no verdict rests on what comes later. */
const maxLines = 3000

/**
 * Digest of the code on which a verdict or a person's decision rests: the enclosing function, white space collapsed; outside
 * of functions the lines of the file that share a name with the flagged ones. Where the file's other parts change or the code
 * moves, it stays the same. 16 hex digits; empty where the flagged lines are not there.
 */
export function codeDigest(
  source: SourceText | null,
  flagged: LineRange | null,
  enclosing: LineRange | null,
): string {
  if (source === null || flagged === null) return ''
  const lines = enclosing === null ? related(source, flagged) : linesOf(source, enclosing)
  const code = lines.map(collapse).filter((line) => line !== '')
  return createHash('sha256').update(JSON.stringify(code)).digest('hex').slice(0, 16)
}

function related(source: SourceText, flagged: LineRange): string[] {
  const own = linesOf(source, flagged)
  const names = new Set(own.flatMap(namesIn))
  const lines = []
  for (let line = 1; line <= source.lineCount; line++) {
    const text = source.line(line)
    if ((line >= flagged.from && line <= flagged.to) || namesIn(text).some((name) => names.has(name)))
      lines.push(text)
  }
  return lines.length > maxLines ? own : lines
}

function linesOf(source: SourceText, { from, to }: LineRange): string[] {
  const length = Math.min(maxLines, to - from + 1)
  return Array.from({ length }, (_, index) => source.line(from + index))
}

/**
 * Names of values in a line: not of what is called, of objects and packages that members are taken from, or of named arguments,
 * which lines about other things share. Of a text only what is put into it counts.
 */
function namesIn(text: string): string[] {
  const code = text.replace(/(["'`])(?:\\.|(?!\1).)*\1/gu, (literal) =>
    [...literal.matchAll(/\{([^{}]*)\}/g)].map(([, inner]) => ` ${inner} `).join(''),
  )
  const names =
    code.match(/(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]+(?![\p{L}\p{N}_]|\s*(?:[(.]|=(?!=)))/gu) ?? []
  return names.filter((name) => !constants.has(name.toLowerCase()))
}

const constants = new Set([
  'true',
  'false',
  'null',
  'none',
  'nil',
  'undefined',
  'return',
  'if',
  'in',
  'not',
  'and',
  'or',
])
