import type { TraceStep } from '../finding.ts'
import type { LineRange } from '../platform.ts'
import type { Mark } from './taint-rules.ts'

/** Lines of a trace that are kept, the sink among them. */
export const maxSteps = 6
const order = ['source', 'step', 'sanitizer']

/**
 * The likely way of a value into a finding, of all the places in its file where parts of its rule match: those in the function
 * around it before others, those before it in front of those after it, the nearest first. Empty without any.
 */
export function traceOf(
  marks: Mark[],
  path: string,
  sink: LineRange,
  enclosing: LineRange | null,
): TraceStep[] {
  const apart = (line: number) => Math.max(0, sink.from - line, line - sink.to)
  const rank = (line: number) => {
    if (enclosing !== null && (line < enclosing.from || line > enclosing.to)) return 2
    return line > sink.to ? 1 : 0
  }
  const sorted = distinct(marks).sort(
    (a, b) =>
      rank(a.line) - rank(b.line) ||
      apart(a.line) - apart(b.line) ||
      b.line - a.line ||
      order.indexOf(a.role) - order.indexOf(b.role),
  )
  if (sorted.length === 0) return []
  // One of each first: ten sources must not hide the one sanitizer.
  const firsts = (['source', 'sanitizer'] as const).flatMap((role) =>
    sorted.filter((mark) => mark.role === role).slice(0, 1),
  )
  const kept = [...new Set([...firsts, ...sorted])].slice(0, maxSteps - 1)
  const steps = kept.sort((a, b) => a.line - b.line || order.indexOf(a.role) - order.indexOf(b.role))
  return [
    ...steps.map(({ role, line }): TraceStep => ({ role, path, line })),
    { role: 'sink', path, line: sink.from },
  ]
}

function distinct(marks: Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [`${mark.role} ${mark.line}`, mark])).values()]
}
