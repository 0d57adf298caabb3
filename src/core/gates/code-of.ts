import type { Extent, Syntax } from '../syntax/syntax.ts'

/** A text with its comments blank, and with `strings` what stands in its literals too; offsets and lines stay. */
export function codeOf(text: string, syntax: Syntax | null, parts: 'comments' | 'strings'): string {
  if (syntax === null) return text
  const extents = parts === 'comments' ? syntax.comments : [...syntax.comments, ...syntax.strings]
  return blank(text, extents)
}

function blank(text: string, extents: readonly Extent[]): string {
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
