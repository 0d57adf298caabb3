/** A stretch of text that must not be shown: UTF-16 offsets, end exclusive. */
export interface Secret {
  start: number
  end: number
  kind: string
}

/** A stretch and what stands for it. */
export interface Replacement {
  start: number
  end: number
  placeholder: string
}

/** Placeholders for secrets: equal ones get the same number. Overlapping stretches are joined. */
export function placeholders(text: string, secrets: Secret[]): Replacement[] {
  const joined: Secret[] = []
  for (const secret of [...secrets].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (last && secret.start < last.end) last.end = Math.max(last.end, secret.end)
    else joined.push({ ...secret })
  }
  const numbers = new Map<string, number>()
  return joined.map(({ start, end, kind }) => {
    const secret = text.slice(start, end)
    const number = numbers.get(secret) ?? numbers.size + 1
    numbers.set(secret, number)
    return { start, end, placeholder: `[redacted ${number}: ${kind}]` }
  })
}

/**
 * A text, or its part from `from` to `to`, with placeholders in place of what they stand for. Line breaks stay, so that line
 * numbers hold.
 */
export function replaced(text: string, replacements: Replacement[], from = 0, to = text.length): string {
  let out = ''
  let at = from
  for (const { start, end, placeholder } of replacements) {
    if (end <= from || start >= to) continue
    const secret = text.slice(Math.max(start, from), Math.min(end, to))
    out += text.slice(at, Math.max(start, from)) + secret.replace(/[^\n]+/g, placeholder)
    at = Math.min(end, to)
  }
  return out + text.slice(at, to)
}

/** Text without its secrets. Line breaks stay, so that line numbers hold. */
export interface Redacted {
  text: string
  /** How many stretches were replaced. */
  count: number
}

/** Replaces every secret by its placeholder. */
export function redact(text: string, secrets: Secret[]): Redacted {
  const replacements = placeholders(text, secrets)
  return { text: replaced(text, replacements), count: replacements.length }
}

/** String literals in a stretch of code: UTF-16 offsets without quotes. */
export function literalsIn(code: string): { start: number; end: number }[] {
  return [...code.matchAll(/(["'`])((?:[^"'`\\\n]|\\.){4,})\1/g)].map((match) => {
    const start = match.index + 1
    return { start, end: start + (match[2] ?? '').length }
  })
}

/** What a rule about hard-coded secrets flags: string literals; without any, what is assigned, or all of the code. */
export function flaggedValues(code: string): { start: number; end: number }[] {
  const literals = literalsIn(code)
  if (literals.length > 0) return literals
  const trimmed = code.trimEnd()
  const start = /^[^:=]*[:=]\s*(?=[^\s:=])/.exec(trimmed)?.[0].length ?? 0
  const isCall = /^[\w.]+\(/.test(trimmed.slice(start))
  return trimmed.length - start >= 4 && !isCall ? [{ start, end: trimmed.length }] : []
}

/** Every place of some values in a text; short ones are words that stand for much else. */
export function occurrences(text: string, values: Iterable<string>, kind: string): Secret[] {
  const found: Secret[] = []
  for (const value of values) {
    if (value.length < 6) continue
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
      found.push({ start: at, end: at + value.length, kind })
    }
  }
  return found
}
