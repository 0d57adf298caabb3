import { estimateTokens } from '../core/budget.ts'
import type { Evidence, Piece } from '../core/evidence.ts'
import { type MoreCode, type Need, onRequest, type Refusal, unshown } from '../core/more-code.ts'
import type { LineRange } from '../core/platform.ts'
import { numbered } from '../core/prompt/material.ts'
import { placeholderPattern } from '../core/redaction.ts'
import type { Library } from './library.ts'
import type { Sources } from './parts.ts'
import { lineWindow } from './pieces.ts'

/** Lines that one range shows at the most. */
const mostLines = 120
/** Tokens of one fetch for a finding, about. */
const mostTokens = 2000
/** Definitions of one name that are looked at. */
const mostDefinitions = 8

/** Lines of a file, both ends counted. */
interface CodeRange {
  path: string
  from: number
  to: number
}

/** Shows code on request, out of the same files and by the same rules as all evidence. */
export function createMoreCode({ library, definitions }: Pick<Sources, 'library' | 'definitions'>): MoreCode {
  async function rangesOf(need: Need, evidence: Evidence): Promise<CodeRange[]> {
    if ('path' in need) return [{ ...need, path: need.path.replace(/^(?:\.\/)+/, '') }]
    const file = await library.open(evidence.finding.path)
    const places = 'code' in file ? await definitions.named(need.symbol, file) : []
    return places.slice(0, mostDefinitions).map((place) => ({ ...place.range, path: place.file.code.path }))
  }
  return async (evidence, needs, signal) => {
    const fetched = new Fetch(evidence, library)
    for (const need of needs) {
      signal.throwIfAborted()
      await fetched.show(need, await rangesOf(need, evidence))
    }
    const { pieces, refused } = fetched
    return { pieces: await goOnNumbering(pieces, evidence, library), refused }
  }
}

/** What of a range is not shown, and why. */
interface Rest {
  need: CodeRange
  why: string
}

class Fetch {
  readonly pieces: Piece[] = []
  readonly refused: Refusal[] = []
  readonly #shown: Piece[]
  readonly #library: Library
  /** Tokens. */
  #room = mostTokens

  constructor(evidence: Evidence, library: Library) {
    this.#shown = [...evidence.pieces]
    this.#library = library
  }

  async show(need: Need, ranges: CodeRange[]): Promise<void> {
    const before = this.pieces.length
    const rests: Rest[] = []
    for (const range of ranges) {
      const file = await this.#library.open(range.path)
      const rest = 'code' in file ? this.#add(range, file.lines) : { need: range, why: file.unavailable }
      if (rest !== null) rests.push(rest)
    }
    if (this.pieces.length > before) this.refused.push(...rests)
    else this.refused.push({ need, why: rests[0]?.why ?? 'no definition of that name was found' })
  }

  /** Adds what is not shown yet, as far as there is room; null where nothing is left out. */
  #add({ path, from, to }: CodeRange, lines: string[]): Rest | null {
    const end = Math.min(to, lines.length)
    const count = lines.length
    if (from > end) return { need: { path, from, to }, why: `there are no such lines: the file has ${count}` }
    const gaps = unshown({ path, from, to: end }, this.#shown)
    if (gaps.length === 0) return { need: { path, from, to: end }, why: 'it is shown already' }
    let left = mostLines
    for (const gap of gaps) {
      const part = { from: gap.from, to: Math.min(gap.to, gap.from + left - 1) }
      const next = left === 0 ? gap.from : this.#addLines(pieceOf(path, part, lines))
      if (next <= gap.to) {
        const why = next > part.to ? `at most ${mostLines} lines are shown at once` : 'there was no more room'
        return { need: { path, from: next, to: end }, why }
      }
      left -= part.to - part.from + 1
    }
    return null
  }

  /** Adds lines as far as tokens are left; the line after the last one. */
  #addLines(piece: Piece): number {
    const fitting: string[] = []
    for (const line of piece.lines) {
      // Numbers of placeholders depend on what else the run has read: what fits must not.
      const text = line.replace(placeholderPattern, (each) => each.replace(/\d+/, '0'))
      const cost = estimateTokens(`${numbered({ ...piece, lines: [text] })}\n`)
      if (cost > this.#room) break
      this.#room -= cost
      fitting.push(line)
    }
    if (fitting.length > 0) {
      const part = { ...piece, lines: fitting }
      this.pieces.push(part)
      this.#shown.push(part)
    }
    return piece.from + fitting.length
  }
}

function pieceOf(path: string, { from, to }: LineRange, lines: string[]): Piece {
  return { path, role: onRequest, from, lines: lines.slice(from - 1, to).map((line) => lineWindow(line, 0)) }
}

/** Placeholders as the evidence numbers them: a secret that was shown keeps its number, and others go on from there. */
async function goOnNumbering(pieces: Piece[], evidence: Evidence, library: Library): Promise<Piece[]> {
  const known = new Map<string, string>()
  for (const { path, from, lines } of evidence.pieces) {
    const file = await library.open(path)
    const originals = 'code' in file ? file.lines.slice(from - 1, from - 1 + lines.length) : []
    for (const [index, original] of originals.entries()) {
      const [own, shown] = [placeholdersIn(original), placeholdersIn(lines[index] ?? '')]
      // Of a line that was cut nobody knows which ones are left.
      if (own.length === shown.length)
        for (const [at, each] of own.entries()) known.set(each, shown[at] ?? each)
    }
  }
  const all = [...evidence.pieces.flatMap(({ lines }) => lines), evidence.matched, evidence.message]
  let next = Math.max(0, ...all.flatMap(placeholdersIn).map((each) => Number(/\d+/.exec(each)?.[0]))) + 1
  const numbered = (placeholder: string) => {
    const shown = known.get(placeholder) ?? placeholder.replace(/\d+/, () => String(next++))
    known.set(placeholder, shown)
    return shown
  }
  return pieces.map((piece) => ({
    ...piece,
    lines: piece.lines.map((line) => line.replace(placeholderPattern, numbered)),
  }))
}

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(placeholderPattern)].map(([placeholder]) => placeholder)
}
