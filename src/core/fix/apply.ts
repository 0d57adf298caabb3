import { SourceText } from '../text/source-text.ts'
import type { Edit } from './fix.ts'

/** A file after its edits; or why they cannot be made, as the end of a sentence. */
export type Applied = { bytes: Uint8Array } | { refused: string }

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const byteOrderMark = [0xef, 0xbb, 0xbf]
const newline = 0x0a

/**
 * Makes the edits of one file, in order, no two touching each other. Every byte outside of the replaced lines stays as it is: byte
 * order mark, line endings, the missing one at the end. New lines end as those that they replace, or as their neighbours do.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Applied {
  const refused = unfit(bytes)
  if (refused !== null) return { refused }
  const source = new SourceText(bytes)
  const count = bytes.length === 0 ? 0 : source.lineCount
  const parts: Uint8Array[] = []
  let at = 0
  let next = 1
  for (const { from, to, lines } of edits) {
    if (from < next || to < from - 1 || to > count || from > count + 1)
      return { refused: `lines ${from} to ${to} are not in the file, or are edited twice` }
    if (lines.some((line) => /[\r\n\0]/.test(line)))
      return { refused: 'a line of it holds a line break or NUL' }
    // A byte order mark belongs to the file, not to its first line.
    const start = from === 1 ? markLength(bytes) : startOf(source, bytes, from, count)
    const end = Math.max(start, startOf(source, bytes, to + 1, count))
    parts.push(bytes.subarray(at, start), written(lines, { source, bytes, from, to, count }))
    if (to === count) trimEnd(parts, bytes)
    at = end
    next = to + 1
  }
  const rest = bytes.subarray(at)
  return { bytes: concat([...parts, rest]) }
}

/** Why a file is none whose lines can be edited; null where they can. */
function unfit(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return 'the file is not text'
  try {
    strict.decode(bytes)
  } catch {
    return 'the file is not UTF-8'
  }
  for (let at = bytes.indexOf(0x0d); at !== -1; at = bytes.indexOf(0x0d, at + 1)) {
    if (bytes[at + 1] !== newline) return 'the file has carriage returns within its lines'
  }
  return null
}

function markLength(bytes: Uint8Array): number {
  return byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0
}

function startOf(source: SourceText, bytes: Uint8Array, line: number, count: number): number {
  return line > count ? bytes.length : (source.offset({ line, column: 1 }) ?? bytes.length)
}

interface Spot {
  source: SourceText
  bytes: Uint8Array
  from: number
  to: number
  count: number
}

function written(lines: readonly string[], spot: Spot): Uint8Array {
  const { bytes, from, count } = spot
  const ending = endingFor(spot)
  const text = lines.map((line) => line + ending).join('')
  // After a last line without an ending, a new one begins with what ends that.
  const isAfterOpenEnd = from === count + 1 && count > 0 && bytes.at(-1) !== newline
  return new TextEncoder().encode(isAfterOpenEnd && lines.length > 0 ? ending + text : text)
}

/**
 * As the first replaced line ends, else the line before, else the line after, else (at an open end) the second before, else as most
 * files do.
 */
function endingFor({ source, bytes, from, to, count }: Spot): string {
  const candidates = [...(to >= from ? [from] : []), from - 1, to + 1, from - 2]
  for (const line of candidates) {
    if (line < 1 || line > count) continue
    const end = startOf(source, bytes, line + 1, count)
    if (bytes[end - 1] !== newline) continue
    return bytes[end - 2] === 0x0d ? '\r\n' : '\n'
  }
  return '\n'
}

/** Where the file ended without a line ending, it does so again. */
function trimEnd(parts: Uint8Array[], bytes: Uint8Array): void {
  if (bytes.length === 0 || bytes.at(-1) === newline) return
  const whole = concat(parts)
  if (whole.at(-1) !== newline) return
  const open = whole.subarray(0, whole.length - (whole.at(-2) === 0x0d ? 2 : 1))
  // An empty last line cannot be told from an ending, so that it keeps one.
  if (open.length > markLength(open) && open.at(-1) !== newline) parts.splice(0, parts.length, open)
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
