import { type Mode, modes, type Rule, type Severity, severityOf } from '../finding.ts'

/** Reads what we use of a rule's free-form metadata; whatever has another shape counts as absent. */
export function ruleOf(id: string, severity: Severity, metadata: unknown): Rule {
  const data = record(metadata)
  const mode = record(data['semgrep-assistant']).mode
  return {
    id,
    name: ruleName(id),
    severity,
    category: typeof data.category === 'string' ? data.category.toLowerCase() : null,
    cwes: cweNumbers(data.cwe),
    references: list(data.references).filter((item): item is string => typeof item === 'string'),
    mode: isMode(mode) ? mode : null,
  }
}

/** Rules of one scan: results of one rule repeat its metadata, and reading it each time would take as long as parsing. */
export class RuleCache {
  readonly #known = new Map<string, { rule: Rule; metadata: Record<string, unknown> }>()

  get(id: string, severity: string, metadata: unknown): Rule {
    const key = `${severity} ${id}`
    const data = fields(metadata)
    const known = this.#known.get(key)
    if (known && used.every((field) => alike(known.metadata[field], data[field]))) return known.rule
    const rule = ruleOf(id, severityOf(severity), metadata)
    this.#known.set(key, { rule, metadata: data })
    return rule
  }
}

const used = ['cwe', 'category', 'references', 'semgrep-assistant'] as const

function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => item === b[index])
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The part of a rule id that does not depend on where the rule file lay when Semgrep ran. */
export function ruleName(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1) || id
}

/** `["CWE-89: …"]`, `"cwe-327"`, `[829]` and the like as `CWE-89`. */
export function cweNumbers(value: unknown): string[] {
  const numbers = list(value).flatMap((item) => {
    if (typeof item === 'number' && Number.isInteger(item)) return [item]
    if (typeof item !== 'string') return []
    const digits = /^\s*(?:cwe[-_ ]?)?(\d{1,5})\b/i.exec(item)?.[1] ?? /cwe-(\d{1,5})\b/i.exec(item)?.[1]
    return digits === undefined ? [] : [Number(digits)]
  })
  return [...new Set(numbers)].map((number) => `CWE-${number}`)
}

export function record(value: unknown): Record<string, unknown> {
  return { ...fields(value) }
}

/** The same without a copy: for what is read and never kept. */
function fields(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

function isMode(value: unknown): value is Mode {
  return modes.some((mode) => mode === value)
}
