import type { Edit, Fix, FixCheck, LineChange, OfferedFix, Suggestion } from '../../core/fix/fix.ts'
import { oneRange } from '../../core/fix/one-range.ts'
import { decode } from '../../core/text/source-text.ts'
import type { Bench } from './fix-bench.ts'

/** Lines that one click may replace: more than that nobody reads before it. */
const mostLines = 40

/** A fix as people may see it: with the lines before and after, redacted, and as one range where its text may be shown exactly. */
export async function offerOf(
  fix: Fix,
  check: OfferedFix['check'] & FixCheck,
  before: ReadonlyMap<string, Uint8Array>,
  bench: Pick<Bench, 'linesOf' | 'redact'>,
): Promise<OfferedFix> {
  const changes: LineChange[] = []
  for (const { path, from, to, lines } of fix.edits) {
    const shown = (await bench.linesOf(path)) ?? []
    const after = await Promise.all(lines.map((line) => bench.redact(line)))
    changes.push({ path, from, before: shown.slice(from - 1, to), after })
  }
  return { ...fix, check, changes, suggestion: await suggestionOf(fix.edits, before, bench) }
}

async function suggestionOf(
  edits: readonly Edit[],
  before: ReadonlyMap<string, Uint8Array>,
  { linesOf, redact }: Pick<Bench, 'linesOf' | 'redact'>,
): Promise<Suggestion | null> {
  const path = edits[0]?.path ?? ''
  const bytes = before.get(path)
  if (bytes === undefined) return null
  const text = decode(bytes)
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  const one = oneRange(edits, lines, mostLines)
  // A byte order mark is part of the first line, and a click would take it along.
  if (one === null || (one.from === 1 && text.startsWith('\ufeff'))) return null
  const shown = await linesOf(path)
  if (shown === null) return null
  for (let line = one.from; line <= one.to; line++) if (shown[line - 1] !== lines[line - 1]) return null
  const written = one.lines.join('\n')
  if ((await redact(written)) !== written) return null
  return text.includes('\r\n') ? { ...one, crlf: true } : one
}
