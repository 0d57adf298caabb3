import type { Extent, Syntax } from '../syntax/syntax.ts'

/** A file's code without comments and what stands in its literals; offsets and lines stay. */
export function codeOf(text: string, { comments, strings }: Syntax): string {
  return blanked(text, [...comments, ...strings])
}

/** A text in which some stretches are blank; offsets and lines stay. */
export function blanked(text: string, extents: readonly Extent[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of [...extents].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    out += text.slice(at, from) + text.slice(from, end).replace(/[^\n]/g, ' ')
    at = end
  }
  return out + text.slice(at)
}
