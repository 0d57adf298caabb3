import { maxLineLength } from '../core/evidence.ts'

/** A minified line is cut around the place that counts. */
export function lineWindow(line: string, focus: number): string {
  if (line.length <= maxLineLength) return line
  const from = Math.max(0, Math.min(focus - maxLineLength / 2, line.length - maxLineLength))
  const part = line.slice(from, from + maxLineLength)
  return `${from > 0 ? '… ' : ''}${part}${from + maxLineLength < line.length ? ' …' : ''}`
}
