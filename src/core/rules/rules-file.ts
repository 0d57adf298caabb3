import { parseDocument, stringify } from 'yaml'
import { record, ruleName } from '../scan/rule.ts'
import { cut, oneLine } from '../text/encode.ts'
import { copyOf, type Plain } from './copy.ts'

/** A rule as its file has it. */
export interface FileRule {
  id: string
  /** The id's last segment. */
  name: string
  languages: string[]
  mode: 'search' | 'taint' | 'other'
  /** Its patterns as YAML, cut where they are long. */
  patterns: string
  /** As its author wrote it: metavariables stand where a result has code. */
  message: string | null
  references: string[]
  /** What taint mode looks for; empty in every other. */
  taint: TaintParts
}

export interface TaintParts {
  sources: Plain[]
  sanitizers: Plain[]
  propagators: Plain[]
}

/** The rules of a file, and why it has none in words; a rule that has no id or another form is left out. */
export interface RulesFile {
  rules: FileRule[]
  fault: string | null
}

/** Characters of a rule's patterns that are kept. */
export const maxPatterns = 1500
const maxRules = 5000
const maxEntries = 100

/** Reads a file of Semgrep's rules. Never throws: what a rule is about is worth knowing, but nothing depends on it. */
export function readRulesFile(text: string): RulesFile {
  try {
    const document = parseDocument(text, { logLevel: 'error', uniqueKeys: false, merge: true })
    const error = document.errors[0]
    if (error !== undefined) return broken((error.message.split('\n')[0] ?? '').replace(/:$/, ''))
    const tree: unknown = document.toJS({ maxAliasCount: 10_000 })
    const entries = record(tree).rules
    if (!Array.isArray(entries)) return broken('it has no list of rules')
    return { rules: entries.slice(0, maxRules).flatMap(readRule), fault: null }
  } catch (error) {
    return broken(error instanceof RangeError ? 'it is nested too deep' : messageOf(error))
  }
}

function broken(fault: string): RulesFile {
  return { rules: [], fault: oneLine(fault, 200) }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'it cannot be read'
}

function readRule(entry: unknown): FileRule[] {
  const rule = record(entry)
  const { id, languages, message, metadata } = rule
  // As Semgrep itself has it: an id is a word.
  if (typeof id !== 'string' || !/^[\w.-]{1,300}$/.test(id)) return []
  const taint = taintOf(rule)
  return [
    {
      id,
      name: ruleName(id),
      languages: texts(languages).filter((language) => /^[\w+#.-]{1,40}$/.test(language)),
      mode: modeOf(rule),
      patterns: patternsOf(rule),
      message: typeof message === 'string' ? cut(message, 5000) : null,
      references: texts(record(metadata).references),
      taint,
    },
  ]
}

function modeOf(rule: Record<string, unknown>): FileRule['mode'] {
  if (rule.mode === 'taint' || 'taint' in rule) return 'taint'
  return rule.mode === undefined || rule.mode === 'search' ? 'search' : 'other'
}

/** `pattern-sources: […]`, or `taint: { sources: […] }` as newer rules have it. */
function taintOf(rule: Record<string, unknown>): TaintParts {
  const inner = record(rule.taint)
  const entries = (name: string): Plain[] => {
    const listed = rule[`pattern-${name}`] ?? inner[name]
    if (!Array.isArray(listed) || modeOf(rule) !== 'taint') return []
    return listed.slice(0, maxEntries).flatMap((entry) => {
      const { value, whole } = copyOf(entry)
      // Half a pattern would find other things.
      return whole ? [value] : []
    })
  }
  return {
    sources: entries('sources'),
    sanitizers: entries('sanitizers'),
    propagators: entries('propagators'),
  }
}

/** The parts of a rule that say what it looks for. */
function patternsOf(rule: Record<string, unknown>): string {
  const parts = Object.entries(rule).filter(([key]) => /^(?:pattern|match$|taint$|join$|extract$)/.test(key))
  const { value, whole } = copyOf(Object.fromEntries(parts))
  if (parts.length === 0) return ''
  const lines = stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd().split('\n')
  return cutLines(lines, whole)
}

/** As many lines as there is room for, and how many are missing. */
function cutLines(lines: string[], whole: boolean): string {
  let room = maxPatterns - 40
  let kept = 0
  while (kept < lines.length && room >= (lines[kept]?.length ?? 0) + 1) {
    room -= (lines[kept]?.length ?? 0) + 1
    kept++
  }
  if (kept === lines.length && whole) return lines.join('\n')
  // One line that is longer than everything else may be: its beginning still says something.
  const begun = kept < lines.length && room > 200 ? [cut(lines[kept] ?? '', room)] : []
  const missing = lines.length - kept - begun.length
  const more = whole ? `${missing} more lines are` : 'more is'
  return [...lines.slice(0, kept), ...begun, ...(missing > 0 || !whole ? [`… (${more} left out)`] : [])].join(
    '\n',
  )
}

function texts(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items.slice(0, 20).flatMap((item) => (typeof item === 'string' ? [cut(item, 500)] : []))
}
