import type { Evidence } from '../core/evidence.ts'
import { byPriority } from '../core/finding.ts'

const maxFindings = 8
const maxCharacters = 40_000

/** Findings that show the same code share a question, up to a size; groups in the order of their most severe finding. */
export function groups(evidence: Evidence[]): Evidence[][] {
  const byCode = new Map<string, Evidence[]>()
  const full: Evidence[][] = []
  for (const each of [...evidence].sort((a, b) => byPriority(a.finding, b.finding))) {
    const key = JSON.stringify(each.pieces.map(({ path, from, lines }) => [path, from, lines.length]))
    const group = byCode.get(key)
    if (group && group.length < maxFindings && sizeOf([...group, each]) <= maxCharacters) {
      group.push(each)
    } else {
      const started = [each]
      byCode.set(key, started)
      full.push(started)
    }
  }
  return full
}

function sizeOf(group: Evidence[]): number {
  return group.reduce((sum, { message, matched }) => sum + message.length + matched.length, 0)
}
