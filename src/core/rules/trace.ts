import type { TraceStep } from '../finding.ts'
import type { LineRange } from '../platform.ts'
import type { Mark } from './taint-rules.ts'

/** Lines of a trace that are kept, the sink among them. */
export const maxSteps = 6
const order = ['source', 'step', 'sanitizer'] as const

/**
 * The likely way of a value into a finding, of all the places in its file where parts of its rule match: those in the function
 * around it, the nearest first; ones after the finding only where none stands before. Of another function it has the nearest of
 * what its own has none of: a value can come from there. Empty without any.
 */
export function traceOf(
  marks: Mark[],
  path: string,
  sink: LineRange,
  enclosing: LineRange | null,
): TraceStep[] {
  const apart = (line: number) => Math.max(0, sink.from - line, line - sink.to)
  const sorted = distinct(marks).sort(
    (a, b) =>
      Number(a.line > sink.to) - Number(b.line > sink.to) ||
      apart(a.line) - apart(b.line) ||
      b.line - a.line ||
      order.indexOf(a.role) - order.indexOf(b.role),
  )
  const isInside = ({ line }: Mark) => enclosing === null || (line >= enclosing.from && line <= enclosing.to)
  const around = sorted.filter(isInside)
  const before = new Set(around.filter(({ line }) => line <= sink.to).map(({ role }) => role))
  const inside = around.filter(({ role, line }) => line <= sink.to || !before.has(role))
  const others = order.flatMap((role) =>
    inside.some((mark) => mark.role === role) ? [] : nearest(sorted, role, apart),
  )
  // One of each first: ten sources must not hide the one sanitizer.
  const firsts = order.flatMap((role) => inside.filter((mark) => mark.role === role).slice(0, 1))
  const kept = [...new Set([...firsts, ...others, ...inside])].slice(0, maxSteps - 1)
  if (kept.length === 0) return []
  const steps = kept.sort((a, b) => a.line - b.line || order.indexOf(a.role) - order.indexOf(b.role))
  return [
    ...steps.map(({ role, line }): TraceStep => ({ role, path, line })),
    { role: 'sink', path, line: sink.from },
  ]
}

function nearest(marks: Mark[], role: Mark['role'], apart: (line: number) => number): Mark[] {
  return marks
    .filter((mark) => mark.role === role)
    .sort((a, b) => apart(a.line) - apart(b.line))
    .slice(0, 1)
}

function distinct(marks: Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [`${mark.role} ${mark.line}`, mark])).values()]
}
