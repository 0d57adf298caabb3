import { createHash } from 'node:crypto'
import { type Evidence, lastLine, type Piece } from './evidence.ts'
import { oneLine } from './text/encode.ts'

/** Code that a model asks for: whatever defines a name, or lines of a file. A stranger wrote it. */
export type Need = { symbol: string } | { path: string; from: number; to: number }

/** What is not shown, and why: the end of a sentence. */
export interface Refusal {
  need: Need
  why: string
}

/**
 * Fetches code that a model asks for about a finding, under the rules for all evidence. `evidence` holds all that was shown so
 * far; no line of it comes back. A request of which nothing is shown is refused as it is; what is left out of one that is shown
 * in part is refused as one of its own. So the requests that were answered, fetched again, give the same pieces of the same code.
 */
export type MoreCode = (
  evidence: Evidence,
  needs: Need[],
  signal: AbortSignal,
) => Promise<{ pieces: Piece[]; refused: Refusal[] }>

/** Code that was shown about a finding at the model's own request. */
export interface ShownBesides {
  /** What was asked for and shown: one list for each fetch, in order. */
  requests: Need[][]
  pieces: Piece[]
}

/** The role of pieces that a model asked for. */
export const onRequest = 'on request'

/** Requests for more code that are honoured in one answer about a finding. */
export const mostNeeds = 4

/** How often a finding is asked again with more code. */
export const mostRounds = 2

/** Evidence with all that was shown: an answer counts on what its model asked for as well. */
export function withBesides(evidence: Evidence, besides: ShownBesides | undefined): Evidence {
  return besides === undefined || besides.pieces.length === 0
    ? evidence
    : { ...evidence, pieces: [...evidence.pieces, ...besides.pieces] }
}

/** SHA-256 in hex of code that was asked for, wherever it stands in its file. */
export function digestOf(pieces: Piece[]): string {
  const shown = pieces.map(({ path, role, lines }) => [path, role, lines])
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex')
}

/** Fetches again what was asked for in an earlier run, one list after the other. */
export async function fetchAgain(
  evidence: Evidence,
  requests: Need[][],
  moreCode: MoreCode,
  signal: AbortSignal,
): Promise<ShownBesides> {
  const besides: ShownBesides = { requests, pieces: [] }
  for (const needs of requests) {
    const { pieces } = await moreCode(withBesides(evidence, besides), needs, signal)
    besides.pieces.push(...pieces)
  }
  return besides
}

/** The parts of a range of lines that no piece of the file shows yet. */
export function unshown(
  { path, from, to }: { path: string; from: number; to: number },
  pieces: Piece[],
): { from: number; to: number }[] {
  const shown = pieces
    .filter((piece) => piece.path === path && piece.from <= to && lastLine(piece) >= from)
    .sort((a, b) => a.from - b.from)
  const gaps: { from: number; to: number }[] = []
  let next = from
  for (const piece of shown) {
    if (piece.from > next) gaps.push({ from: next, to: piece.from - 1 })
    next = Math.max(next, lastLine(piece) + 1)
  }
  if (next <= to) gaps.push({ from: next, to })
  return gaps
}

/** A request in words, on one line. */
export function needWords(need: Need): string {
  return 'symbol' in need
    ? oneLine(need.symbol, 100)
    : `${oneLine(need.path, 200)}, lines ${need.from}-${need.to}`
}
