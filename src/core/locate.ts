import { type LineMap, mapLines } from './diff/line-map.ts'
import type { Finding, TraceStep } from './finding.ts'
import { lastFlaggedLine } from './identity.ts'
import type { SourceText } from './text/source-text.ts'

const longestRange = 2000

/** Places findings of one file on the lines of the reviewed commit: unmapped where that commit does not hold them. */
export function locate(findings: Finding[], scanned: SourceText | null, head: SourceText | null): Finding[] {
  if (scanned === null || head === null) {
    const unavailable = scanned === null ? 'the file is not there' : 'its file is not in the reviewed commit'
    return findings.map((finding) => ({
      ...finding,
      head: null,
      unavailable: finding.unavailable ?? unavailable,
    }))
  }
  const map = mapLines(scanned, head)
  return findings.map((finding) => {
    const last = lastFlaggedLine(finding.span)
    const from = map(finding.span.start.line)
    const to = map(last)
    // A range as long as that is compared at its ends alone.
    const length = Math.min(longestRange, last - finding.span.start.line + 1)
    const lines = Array.from({ length }, (_, index) => index)
    const whole = lines.every(
      (index) => from !== null && map(finding.span.start.line + index) === from + index,
    )
    return from !== null && to !== null && to - from === last - finding.span.start.line && whole
      ? { ...finding, head: { from, to }, unavailable: null, trace: locateTrace(finding, map) }
      : { ...finding, head: null, unavailable: 'its lines are not in the reviewed commit' }
  })
}

/** Steps in the finding's own file move with it; those in others stay as the scan has them. */
function locateTrace({ path, trace }: Finding, map: LineMap): TraceStep[] {
  return trace.flatMap((step) => {
    const line = step.path === path ? map(step.line) : step.line
    return line === null ? [] : [{ ...step, line }]
  })
}
