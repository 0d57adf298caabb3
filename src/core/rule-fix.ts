import { type Evidence, lineOf, maxLineLength } from './evidence.ts'

/** A change of lines, for people: what stands there and what would. */
export interface LineChange {
  /** First line at head. */
  from: number
  before: string[]
  after: string[]
}

/**
 * The rule's own fix as a change of whole lines; null where it changes nothing, still holds a metavariable, or the lines
 * are not shown whole. Nobody has checked it: it is a hint.
 */
export function ruleFix(evidence: Evidence): LineChange | null {
  const { finding, matched, fix } = evidence
  const { head, span } = finding
  if (fix === null || head === null || unbound(fix, matched)) return null
  const lines: string[] = []
  for (let line = head.from; line <= head.to; line++) {
    const text = lineOf(evidence, finding.path, line)
    if (text === null || text.length > maxLineLength) return null
    lines.push(text)
  }
  const code = lines.join('\n')
  const at = nearestIndex(code, matched.replaceAll('\r\n', '\n'), characters(code, span.start.column - 1))
  if (at === null) return null
  const fixed =
    code.slice(0, at) +
    fix.replaceAll('\r\n', '\n') +
    code.slice(at + matched.replaceAll('\r\n', '\n').length)
  return fixed === code ? null : trimmed(head.from, lines, fixed.split('\n'))
}

function unbound(fix: string, matched: string): boolean {
  return (fix.match(/\$(?:\.\.\.)?[A-Z][A-Z0-9_]*\b/g) ?? []).some((name) => !matched.includes(name))
}

function nearestIndex(code: string, matched: string, column: number): number | null {
  let best: number | null = null
  for (let at = code.indexOf(matched); at !== -1 && matched !== ''; at = code.indexOf(matched, at + 1)) {
    if (best === null || Math.abs(at - column) < Math.abs(best - column)) best = at
  }
  return best
}

/** How many characters the first bytes of a text are. */
function characters(text: string, bytes: number): number {
  return Buffer.from(text).subarray(0, bytes).toString('utf8').length
}

function trimmed(from: number, before: string[], after: string[]): LineChange {
  let head = 0
  while (head < before.length - 1 && head < after.length - 1 && before[head] === after[head]) head++
  let tail = 0
  while (
    tail < before.length - 1 - head &&
    tail < after.length - 1 - head &&
    before.at(-1 - tail) === after.at(-1 - tail)
  ) {
    tail++
  }
  return {
    from: from + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  }
}
