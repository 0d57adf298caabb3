import { createHash } from 'node:crypto'
import type { LineRange } from '../platform.ts'
import { collapse, type SourceText } from '../text/source-text.ts'
import { withoutSilencing } from './silencing.ts'

/** Longer functions are compared around the flagged lines. */
const maxLines = 20_000
/** Steps from a flagged name to the values that it is made of. */
const maxSteps = 20

/**
 * Digest of the code on which a verdict or a person's decision rests: the enclosing function, white space collapsed; outside
 * of functions the lines of the file that share a value with the flagged ones, or with what those are made of. Where the
 * file's other parts change or the code moves, it stays the same; a comment that silences findings does not count. 16 hex
 * digits; empty where the flagged lines are not there.
 */
export function codeDigest(
  source: SourceText | null,
  flagged: LineRange | null,
  enclosing: LineRange | null,
): string {
  if (source === null || flagged === null) return ''
  const lines = enclosing === null ? related(source, flagged) : linesOf(source, around(flagged, enclosing))
  const code = lines.map((line) => collapse(withoutSilencing(line))).filter((line) => line !== '')
  return createHash('sha256').update(JSON.stringify(code)).digest('hex').slice(0, 16)
}

function around(flagged: LineRange, enclosing: LineRange): LineRange {
  if (enclosing.to - enclosing.from < maxLines) return enclosing
  const from = Math.max(enclosing.from, flagged.from - maxLines / 2)
  return { from, to: Math.min(enclosing.to, from + maxLines) }
}

function related(source: SourceText, flagged: LineRange): string[] {
  const texts = linesOf(source, { from: 1, to: source.lineCount })
  const targets = targetsOf(texts)
  const lines = texts.map((text, index) => ({
    text,
    own: index + 1 >= flagged.from && index + 1 <= flagged.to,
    names: namesIn(text),
    targets: targets[index] ?? [],
  }))
  const names = new Set(lines.flatMap((line) => (line.own ? line.names : [])))
  for (let step = 0, size = -1; step < maxSteps && names.size !== size; step++) {
    size = names.size
    for (const line of lines) {
      if (line.targets.some((name) => names.has(name))) for (const name of line.names) names.add(name)
    }
  }
  return lines
    .filter((line) => line.own || [...line.names, ...line.targets].some((name) => names.has(name)))
    .map(({ text }) => text)
}

/** For each line the names to which it gives a value; a value in brackets goes on until they are closed. */
function targetsOf(lines: string[]): string[][] {
  let open = 0
  let targets: string[] = []
  return lines.map((text) => {
    if (open <= 0) {
      open = 0
      targets = assignedIn(text)
    }
    open += (text.match(/[([{]/g)?.length ?? 0) - (text.match(/[)\]}]/g)?.length ?? 0)
    return targets
  })
}

function linesOf(source: SourceText, { from, to }: LineRange): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => source.line(from + index))
}

/** Names left of an assignment, whatever else stands there: types, members, several targets. */
function assignedIn(text: string): string[] {
  const left = /^([^=(]*?)[-+*/.|&^%<>:?]{0,3}=(?![=>])/.exec(text)?.[1] ?? ''
  return left.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []
}

/**
 * Names of values in a line: not of what is called, of objects and packages that members are taken from, or of named arguments,
 * which lines about other things share. Of a text only what is put into it counts.
 */
function namesIn(text: string): string[] {
  const code = text.replace(/(?:\b[bfru]{1,2})?(["'`])(?:\\.|(?!\1).)*\1/giu, (literal) =>
    [...literal.matchAll(/\{([^{}]*)\}/g)].map(([, inner]) => ` ${inner} `).join(''),
  )
  const names =
    code.match(/(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*(?![\p{L}\p{N}_]|\s*(?:[(.]|=(?!=)))/gu) ?? []
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
