/** Text without its secrets. Line breaks stay, so that line numbers hold. */
export interface Redacted {
  text: string
  /** How many stretches were replaced. */
  count: number
}

interface Stretch {
  start: number
  end: number
  kind: string
}

/** Replaces stretches by placeholders that say the kind and, for equal secrets, the same number. Overlaps are joined. */
export function redact(text: string, stretches: Stretch[]): Redacted {
  const joined: Stretch[] = []
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (last && stretch.start < last.end) last.end = Math.max(last.end, stretch.end)
    else joined.push({ ...stretch })
  }
  const numbers = new Map<string, number>()
  let out = ''
  let at = 0
  for (const { start, end, kind } of joined) {
    const secret = text.slice(start, end)
    const number = numbers.get(secret) ?? numbers.size + 1
    numbers.set(secret, number)
    const placeholder = `[redacted ${number}: ${kind}]`
    out +=
      text.slice(at, start) +
      secret
        .split('\n')
        .map(() => placeholder)
        .join('\n')
    at = end
  }
  return { text: out + text.slice(at), count: joined.length }
}

/** String literals in a stretch of code: what a rule about hard-coded secrets points at. UTF-16 offsets without quotes. */
export function literalsIn(code: string): { start: number; end: number }[] {
  return [...code.matchAll(/(["'`])((?:[^"'`\\\n]|\\.){4,})\1/g)].map((match) => {
    const start = match.index + 1
    return { start, end: start + (match[2] ?? '').length }
  })
}
