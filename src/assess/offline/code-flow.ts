import type { Evidence } from '../../core/evidence.ts'
import { withoutComments } from './comments.ts'
import { isBalanced, isLiteral, isWhole, literally, namesIn, withoutLiterals } from './expressions.ts'

/** A line of the evidence without its comment. */
export interface CodeLine {
  path: string
  line: number
  text: string
  indent: number
  /** Every bracket that it opens is closed on it. */
  balanced: boolean
}

/** Where a value comes from, as far as the lines shown tell. */
export type Origin =
  | { kind: 'constant'; at: CodeLine }
  | { kind: 'cleaned'; at: CodeLine; by: string }
  | { kind: 'outside'; at: CodeLine; what: string }
  | { kind: 'unknown'; name: string; by?: string }

/** What counts as cleaning depends on the weakness. */
export interface FlowRules {
  /** How many look-ups are left for this finding: code can be written so that following it takes for ever. */
  steps: { left: number }
  outside: RegExp
  cleaning: RegExp
}

const maxDepth = 6
/** The lines shown of the flagged file, without comments and blank lines. */
export function codeLines({ finding, pieces }: Evidence): CodeLine[] {
  const lines = new Map<number, CodeLine>()
  for (const piece of pieces) {
    if (piece.path !== finding.path) continue
    for (const [index, code] of withoutComments(piece.lines).entries()) {
      const line = piece.from + index
      const indent = /^[ \t]*/.exec(piece.lines[index] ?? '')?.[0].replaceAll('\t', '    ').length ?? 0
      if (code.trim() === '') continue
      lines.set(line, { path: piece.path, line, text: code.trimEnd(), indent, balanced: isBalanced(code) })
    }
  }
  return [...lines.values()].sort((a, b) => a.line - b.line)
}

/**
 * Follows a name back through the assignments above a line to where its value comes from. An assignment that surely ran
 * ends the search; one that may not have run counts among others; one that cannot be read makes the value unknown.
 */
export function originsOf(
  name: string,
  before: number,
  lines: CodeLine[],
  rules: FlowRules,
  depth = 0,
): Origin[] {
  const unknown: Origin = { kind: 'unknown', name }
  if (depth >= maxDepth || rules.steps.left-- <= 0) return [unknown]
  const here = lines.find(({ line }) => line === before)?.text ?? ''
  if (binds(here, literally(rootOf(name)))) return [unknown]
  const earlier = lines.filter(({ line }) => line < before)
  const origins: Origin[] = lines.some((line) => line.line > before && write(line, name) !== null)
    ? [unknown]
    : []
  let lowest = lines.find(({ line }) => line === before)?.indent ?? 0
  for (const [index, line] of [...earlier.entries()].reverse()) {
    const value = write(line, name) ?? bindsOverLines(earlier, index, name)
    // A line further out lies between: this assignment stands in another block.
    lowest = Math.min(lowest, line.indent)
    if (value === null) continue
    const next = earlier[index + 1]?.text ?? ''
    if (value === '' || !isWhole(value) || /^\s*[.+?:&|*/%-]/.test(next)) return [...origins, unknown]
    origins.push(...valueOrigins(value, line, lines, rules, depth))
    if (line.indent <= lowest) return origins
  }
  return [...origins, unknown]
}

/** Where the value of an expression at some line comes from. */
export function valueOrigins(
  value: string,
  at: CodeLine,
  lines: CodeLine[],
  rules: FlowRules,
  depth = 0,
): Origin[] {
  const cleaned = rules.cleaning.exec(value)
  if (cleaned && coversNames(value, cleaned))
    return [{ kind: 'cleaned', at, by: cleaned[0].replace(/\s*\($/, '') }]
  // A function that is not shown may check, clean or replace what it is given.
  const opaque = unknownCall(value, rules)
  const unknown: Origin = { kind: 'unknown', name: value.trim(), ...(opaque !== undefined && { by: opaque }) }
  const outside = rules.outside.exec(value)
  if (outside)
    return opaque || cleaned ? [unknown] : [{ kind: 'outside', at, what: outside[0].replace(/[([]$/, '') }]
  if (isLiteral(value)) return [{ kind: 'constant', at }]
  const names = namesIn(value)
  if (names.length === 0) return [unknown]
  const origins = names.flatMap((name) => originsOf(name, at.line, lines, rules, depth + 1))
  return opaque || cleaned ? [unknown] : origins
}

/* Calls that pass on what they are given: formatting, joining, reading from a map of parameters. */
const transparent =
  /^(?:get|getlist|getall|fetch|str|String|strings?\.Join|format|fmt\.Sprintf|sprintf|printf|join|concat|append|trim|strip|TrimSpace|lower|upper|toLowerCase|toUpperCase|toString|decode|encode|Get|text|Query|FormValue|f|r|b|new|valueOf|Optional|orElse|getOrDefault|at|slice|substr|substring)$/

function unknownCall(value: string, { outside }: FlowRules): string | undefined {
  const bare = withoutLiterals(value).replace(outside, '')
  const calls = [...bare.matchAll(/([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?)\s*\(/g)].map((match) => match[1] ?? '')
  return calls.find((name) => !transparent.test(name) && !transparent.test(name.split('.').at(-1) ?? ''))
}

/** A cleaning call counts only where nothing but literals stands outside its parentheses. */
function coversNames(value: string, call: RegExpExecArray): boolean {
  const open = value.indexOf('(', call.index + call[0].length - 1)
  if (open === -1) return true
  let depth = 0
  let close = value.length
  for (let i = open; i < value.length; i++) {
    if (value[i] === '(') depth++
    if (value[i] === ')' && --depth === 0) {
      close = i + 1
      break
    }
  }
  return namesIn(value.slice(0, call.index)).length === 0 && namesIn(value.slice(close)).length === 0
}

/* Words before a name that make it a declaration; a condition on the same line makes it one that may not run. */
const declaration = String.raw`^\s*(?!(?:if|else|elif|elsif|unless|case|default|when|for|while|do|try|catch|return)\b)(?:[A-Za-z_][\w.:<>,?*&\[\]]*\s+){0,5}`

/** A header or a taking apart that goes over several lines, read as one; empty where it gives the name a new meaning. */
function bindsOverLines(lines: CodeLine[], index: number, name: string): '' | null {
  if (lines[index]?.balanced !== false) return null
  let joined = lines[index].text
  for (let next = index + 1; next < Math.min(lines.length, index + 12) && !isBalanced(joined); next++) {
    joined += ` ${lines[next]?.text.trim() ?? ''}`
  }
  return joined.includes(rootOf(name)) && binds(joined, literally(rootOf(name))) ? '' : null
}

/** Whether a line gives a name a new meaning: a parameter, a part of something taken apart. */
function binds(code: string, root: string): boolean {
  const here = `(?<![\\w.$])${root}(?!\\w)`
  const header = !/^\s*(?:if|else|elif|elsif|unless|while|switch|return|until)\b/.test(code)
  return (
    new RegExp(
      `\\blambda\\b[^:]*${here}|${here}[^=;]*=>|\\b(?:def|function|func|fn|fun|sub)\\b[^{]*\\(.*${here}|\\|[^|]*${here}[^|]*\\||${here}[\\w\\s,]*\\)?\\s+->\\s|\\b(?:global|nonlocal)\\b.*${here}|[{[(][^=]*${here}[^=]*[}\\])]\\s*=(?![=>])`,
    ).test(code) ||
    (header && new RegExp(`\\(.*${here}.*\\)[^()]*\\{\\s*$`).test(code))
  )
}

/** The variable that a name with members starts from. */
function rootOf(name: string): string {
  return name.split(/\.|->|\?\./)[0] ?? name
}

/** What a line assigns to a name: the expression, empty where that cannot be read, null where it assigns nothing. */
function write({ text: code }: CodeLine, name: string): string | null {
  // PHP's way to make variables out of whatever came in.
  if (name.startsWith('$') && /\b(?:extract|parse_str)\s*\(/.test(code)) return ''
  const rootName = rootOf(name)
  if (!code.includes(rootName)) return null
  const root = literally(rootName)
  const whole = literally(name)
  const plainly = new RegExp(
    `${declaration}(?:${whole}|${root})\\s*(?::\\s*[\\w.<>\\[\\]| ]+)?\\s*(?::=|=(?![=>~]))\\s*(.*?);?\\s*$`,
  )
  const value = plainly.exec(code)?.[1]
  if (value !== undefined) return value
  const otherwise = new RegExp(
    `(?<![\\w.$])${root}\\s*(?:\\[[^\\]]*\\]|[.\\w]*)?\\s*(?:[-+*/.|&^%?<>]{0,3}:?=(?![=>~])|\\+\\+|--|<<|\\.(?:push|append|add|concat|put|insert|prepend|set|extend|update|write)\\b|,[^=()]*=(?!=))|&${root}\\b|\\b(?:for|foreach|as|in|catch|except|with)\\b.*(?<![\\w.])${root}(?!\\w)`,
  )
  return otherwise.test(code) || binds(code, root) ? '' : null
}
