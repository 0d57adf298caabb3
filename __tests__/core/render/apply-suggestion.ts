import type { Place } from '../../../src/core/platform.ts'

/** A file as bytes would be: what stands on a line, with its own ending. */
interface Line {
  text: string
  ending: string
}

/**
 * What a host makes of a file when somebody clicks on the suggestion of a comment: the lines that the comment stands on, or those
 * that the block names, are replaced by what the block holds. Null where the comment has none that the host would take.
 */
export function applySuggestion(
  host: 'github' | 'gitlab' | 'azure',
  place: Place,
  body: string,
  file: string,
): string | null {
  const block = blockIn(body)
  if (block === null || place.lines === null) return null
  const range = rangeOf(host, block.info, place.lines)
  if (range === null) return null
  const lines = linesOf(file)
  const old = lines.slice(range.from - 1, range.to)
  if (range.from < 1 || range.to > lines.length) return null
  const made = host === 'gitlab' ? byGitLab(block.lines, old) : byGitHub(block.lines, old, lines)
  return [...lines.slice(0, range.from - 1).map(whole), made, ...lines.slice(range.to).map(whole)].join('')
}

/** The first block with that name, read as CommonMark reads fenced code; an open one is none. */
function blockIn(body: string): { info: string; lines: string[] } | null {
  const all = body.split('\n')
  for (let at = 0; at < all.length; at++) {
    const [, fence, info = ''] = /^(`{3,})([^`]*)$/.exec(all[at] ?? '') ?? []
    if (fence === undefined) continue
    const length = all
      .slice(at + 1)
      .findIndex((line) => /^`{3,} *$/.test(line) && line.trim().length >= fence.length)
    if (length === -1) return null
    if (/^suggestion\b/.test(info)) return { info, lines: all.slice(at + 1, at + 1 + length) }
    at += length + 1
  }
  return null
}

function rangeOf(
  host: 'github' | 'gitlab' | 'azure',
  info: string,
  { from, to }: { from: number; to: number },
): { from: number; to: number } | null {
  if (host !== 'gitlab') return info === 'suggestion' ? { from, to } : null
  // A thread of several lines stands on the last.
  const [, above, below] = /^suggestion:-(\d+)\+(\d+)$/.exec(info) ?? []
  if (above === undefined || below === undefined) return null
  if (Number(above) > 100 || Number(below) > 100) return null
  return { from: to - Number(above), to: to + Number(below) }
}

/** Each line ends as the file's do; the last one as the last that it replaces. */
function byGitHub(lines: string[], old: Line[], file: Line[]): string {
  const ending = file.find((line) => line.ending !== '')?.ending ?? '\n'
  const last = old.at(-1)?.ending ?? ''
  return lines.map((line, index) => line + (index === lines.length - 1 ? last : ending)).join('')
}

/** `Gitlab::Diff::Suggestion#to_content`: blank text takes the lines away, and only the end of the text is the file's. */
function byGitLab(lines: string[], old: Line[]): string {
  const text = lines.join('\n')
  return text.trim() === '' ? '' : text + (old.at(-1)?.ending ?? '')
}

function linesOf(file: string): Line[] {
  return [...file.matchAll(/([^\n]*?)(\r\n|\n|$)/g)]
    .map(([, text = '', ending = '']) => ({ text, ending }))
    .filter(({ text, ending }) => text !== '' || ending !== '')
}

function whole({ text, ending }: Line): string {
  return text + ending
}
