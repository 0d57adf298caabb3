/** A stretch of text that must not be shown: UTF-16 offsets, end exclusive. */
export interface Secret {
  start: number
  end: number
  kind: string
}

/** What stands for a secret, wherever it is shown. */
export const placeholderPattern = /\[redacted \d+: [^\]\n]{1,60}\]/g

/** A stretch and what stands for it. */
export interface Replacement {
  start: number
  end: number
  placeholder: string
}

/**
 * Placeholders for secrets: equal ones get the same number, in all texts that share `numbers`. Overlapping stretches are
 * joined.
 */
export function placeholders(
  text: string,
  secrets: Secret[],
  numbers: Map<string, number> = new Map(),
): Replacement[] {
  const joined: Secret[] = []
  for (const secret of [...secrets].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (last && secret.start < last.end) last.end = Math.max(last.end, secret.end)
    else joined.push({ ...secret })
  }
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

/**
 * Gives the placeholders of some texts the numbers 1, 2, 3… in the order in which they first appear, so that what is shown does not
 * depend on what else a run has read.
 */
export function renumbering(texts: string[]): (text: string) => string {
  const numbers = new Map<string, number>()
  for (const [placeholder] of texts.flatMap((text) => [...text.matchAll(placeholderPattern)])) {
    if (!numbers.has(placeholder)) numbers.set(placeholder, numbers.size + 1)
  }
  return (text) =>
    text.replace(placeholderPattern, (placeholder) =>
      placeholder.replace(/\d+/, (own) => String(numbers.get(placeholder) ?? own)),
    )
}

/** A text without its secrets. */
export function redact(text: string, secrets: Secret[]): string {
  return replaced(text, placeholders(text, secrets))
}

/** What a rule about hard-coded secrets flags: string literals; without any, what is assigned, or all of the code. */
export function flaggedValues(code: string): string[] {
  const literals = [...code.matchAll(/(["'`])((?:[^"'`\\\n]|\\.){4,})\1/g)].map((match) => match[2] ?? '')
  if (literals.length > 0) return literals
  const value = code.replace(/^[^:=]*[:=]\s*(?=[^\s:=])/, '').trim()
  return value.length >= 4 && !/^[\w.]+\(/.test(value) ? [value] : []
}

/** Shorter values are words that stand for much else. */
const shortestValue = 6

/** Every place of some values in a text. */
export function occurrences(
  text: string,
  values: Iterable<string>,
  kind: string,
  shortest = shortestValue,
): Secret[] {
  const found: Secret[] = []
  for (const value of values) {
    if (value.length < shortest) continue
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
      found.push({ start: at, end: at + value.length, kind })
    }
  }
  return found
}
