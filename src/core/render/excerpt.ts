import { type Evidence, lineOf } from '../evidence.ts'

export interface ExcerptLine {
  path: string
  line: number
  text: string
  role: 'flagged' | 'cited' | 'context'
  /** Where the flagged code begins in `text`; 0 on other lines. */
  focus: number
}

const around = 1
const maxFlagged = 8

/**
 * The lines worth showing about a finding: the flagged ones with a line around them, and the ones that the reason cites,
 * in the file's order; null stands for a gap.
 */
export function excerpt(evidence: Evidence, cited: { path: string; line: number }[]): (ExcerptLine | null)[] {
  const { path, head } = evidence.finding
  if (head === null) return []
  const wanted = new Map<number, ExcerptLine['role']>()
  const add = (line: number, role: ExcerptLine['role']) => {
    if (!wanted.has(line) || role === 'flagged') wanted.set(line, role)
  }
  const last = Math.min(head.to, head.from + maxFlagged - 1)
  for (let line = head.from - around; line <= last + around; line++) add(line, 'context')
  for (const place of cited) {
    if (place.path === path) wanted.set(place.line, 'cited')
  }
  for (let line = head.from; line <= last; line++) add(line, 'flagged')
  const lines: (ExcerptLine | null)[] = []
  const firstLine = (evidence.matched.split('\n')[0] ?? '').slice(0, 60)
  for (const line of [...wanted.keys()].sort((a, b) => a - b)) {
    const text = lineOf(evidence, path, line)
    if (text === null) continue
    const previous = lines.at(-1)
    if (previous && previous.line + 1 < line) lines.push(null)
    const focus = line === head.from ? Math.max(0, text.indexOf(firstLine)) : 0
    lines.push({ path, line, text, role: wanted.get(line) ?? 'context', focus })
  }
  const elsewhere = cited.flatMap((place) => {
    const text = place.path === path ? null : lineOf(evidence, place.path, place.line)
    return text === null ? [] : [{ ...place, text, role: 'cited' as const, focus: 0 }]
  })
  return [...lines, ...elsewhere]
}
