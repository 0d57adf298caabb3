import { createHash } from 'node:crypto'
import { compare, type Finding, type ScanResult, type Span } from './finding.ts'
import { collapse, decode, type SourceText } from './text/source-text.ts'

/** A result whose path lies in the repository, with the bytes that were scanned; null where there is no such file. */
export interface PlacedResult {
  result: ScanResult
  path: string
  source: SourceText | null
}

/** The last line that a span covers: an end in column 1 covers nothing of its line. */
export function lastFlaggedLine({ start, end }: Span): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line
}

/**
 * Gives every result its fingerprint: the first 16 hex digits of SHA-256 over rule name, path and the matched bytes with
 * white space collapsed. Equal ones are told apart by their order in the file. Depends on nothing but its argument's set:
 * the same results in another order get the same fingerprints.
 */
export function identify(placed: PlacedResult[]): Finding[] {
  const bases = placed.map(({ result, path, source }) => {
    const matched = source?.slice(result.span)
    // Without the file there is no code to hash: the place stands in, so that two such findings stay two.
    const code = matched ? collapse(decode(matched)) : `\0${JSON.stringify(result.span)}`
    return fingerprintOf(result.rule.name, path, code)
  })
  const order = placed.map((_, index) => index).sort((a, b) => inOrder(placed[a], placed[b]))
  const counts = new Map<string, number>()
  const fingerprints: string[] = []
  for (const index of order) {
    const base = bases[index] ?? ''
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    fingerprints[index] = count === 1 ? base : `${base}-${count}`
  }
  return placed.map(({ result, path, source }, index) => ({
    ...result,
    path,
    fingerprint: fingerprints[index] ?? '',
    head: null,
    unavailable: source === null ? 'the file is not there' : null,
    silenced: false,
  }))
}

/** Whether these bytes are what a finding flags, as far as its fingerprint tells. */
export function flags({ rule, path, fingerprint }: Finding, code: Uint8Array): boolean {
  return fingerprint.split('-')[0] === fingerprintOf(rule.name, path, collapse(decode(code)))
}

function fingerprintOf(ruleName: string, path: string, code: string): string {
  return createHash('sha256')
    .update(JSON.stringify([ruleName, path, code]))
    .digest('hex')
    .slice(0, 16)
}

/** The fingerprint of a comment that silences a rule in a file. */
export function silencingFingerprint(ruleName: string, path: string): string {
  return createHash('sha256')
    .update(JSON.stringify(['silenced', ruleName, path]))
    .digest('hex')
    .slice(0, 16)
}

/** Whether lines and columns, and the offset if the scan has one, are those of this file. CRLF written as LF still fits. */
export function fits(source: SourceText, { span, offset }: Pick<ScanResult, 'span' | 'offset'>): boolean {
  const start = source.offset(span.start)
  const end = source.offset(span.end)
  if (start === null || end === null || end < start) return false
  if (offset === null || offset === start) return true
  const lineFeeds = span.start.line - 1
  return offset === start + lineFeeds || offset === start - lineFeeds
}

function inOrder(a: PlacedResult | undefined, b: PlacedResult | undefined): number {
  if (!a || !b) return 0
  return (
    a.result.span.start.line - b.result.span.start.line ||
    a.result.span.start.column - b.result.span.start.column ||
    compare(a.result.rule.id, b.result.rule.id) ||
    a.result.span.end.line - b.result.span.end.line ||
    a.result.span.end.column - b.result.span.end.column ||
    compare(a.result.message, b.result.message)
  )
}
