import type { Piece } from '../evidence.ts'
import { bare, decoded, decodingBudget, isForeign, latinised, plain } from './fold.ts'
import {
  type Faint,
  faintly,
  otherLanguages,
  plainly,
  signs,
  stems,
  together,
  withoutSpaces,
} from './phrases.ts'

/** Lines of a file, both included. */
export interface Place {
  path: string
  from: number
  to: number
}

/** Lines apart at the most that two faint signs may be. */
const near = 4

/**
 * Text in code that is meant for whoever reviews it, not for the program: orders to a model, claims that somebody approved,
 * verdicts. In comments, strings and names of every kind, also disguised: other alphabets, encodings, characters that nobody
 * sees, several lines. It is no verdict on the code, and no proof that there is none.
 */
export function addressing(pieces: readonly Piece[]): Place[] {
  const named = new Map<string, boolean>()
  const places = pieces.flatMap(({ path, from, lines }) => {
    const inName = named.get(path) ?? addressesReviewer([path]).length > 0
    named.set(path, inName)
    const last = Math.max(from, from + lines.length - 1)
    if (inName) return [{ path, from, to: last }]
    return addressesReviewer(lines).map((range) => ({
      path,
      from: from + range.from,
      to: from + range.to,
    }))
  })
  return places.sort((a, b) => Number(a.path > b.path) - Number(a.path < b.path) || a.from - b.from)
}

/** Indexes of lines, the last one included. */
interface Range {
  from: number
  to: number
}

/** Where a sign stands in a text, end exclusive, and on which lines. */
interface Match extends Range {
  start: number
  end: number
}

/** Which of some lines that follow one another address a reviewer. */
export function addressesReviewer(lines: readonly string[]): Range[] {
  const budget = decodingBudget()
  const text = lines.map((line) => {
    const hidden = decoded(line, budget)
    return hidden === '' ? line : `${line} ${hidden}`
  })
  return joined(
    windows(text).flatMap(({ from, to }) =>
      lookedAt(text.slice(from, to + 1).map(plain)).map((range) => ({
        from: range.from + from,
        to: range.to + from,
      })),
    ),
  )
}

/** Lines around a line that are looked at with it. */
const around = 6

/** Stretches of lines in which anything may be found: of all other code nothing more is asked. */
function windows(text: readonly string[]): Range[] {
  const whole = new Stream(text.map((line) => `${line}\n`))
  return joined(
    whole.matches(stems).map(({ from, to }) => ({
      from: Math.max(0, from - around),
      to: Math.min(text.length - 1, to + around),
    })),
  )
}

function lookedAt(text: readonly string[]): Range[] {
  const signed = text.flatMap((line, index) =>
    signs.some((sign) => sign.test(line)) ? [{ from: index, to: index }] : [],
  )
  return [...signed, ...inWords(text), ...inLetters(text)]
}

function inWords(text: readonly string[]): Range[] {
  const lines = text.map((line) => bare(split(line)))
  const words = new Stream(lines.map(wordsOf))
  const latin = new Stream(lines.map((line) => wordsOf(latinised(line))))
  const strong = [
    ...plainly.flatMap((pattern) => latin.matches(pattern)),
    ...otherLanguages.flatMap((pattern) => words.matches(pattern)),
  ]
  const faint = faintly.flatMap((sign) => latin.matches(sign.pattern).map((range) => ({ ...range, sign })))
  return [...strong, ...pairs(faint)]
}

/** Faint signs of two kinds near one another. */
function pairs(faint: (Match & { sign: Faint })[]): Range[] {
  const sorted = faint.sort((a, b) => a.start - b.start)
  return sorted.flatMap(({ from, to, end, sign }, index) => {
    const other = sorted
      .slice(index + 1, index + 12)
      .find(
        (each) =>
          each.sign.kind !== sign.kind &&
          (each.sign.rare || sign.rare) &&
          each.start >= end &&
          each.from - to <= near,
      )
    return other === undefined ? [] : [{ from, to: Math.max(to, other.to) }]
  })
}

function inLetters(text: readonly string[]): Range[] {
  const letters = new Stream(text.map((line) => latinised(bare(line)).replace(notLetters, '')))
  const found = together.flatMap((phrase) => letters.finds(phrase))
  if (!text.some((line) => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(line))) return found
  const asian = new Stream(text.map((line) => line.toLowerCase().replace(notLetters, '')))
  return [...found, ...withoutSpaces.flatMap((pattern) => asian.matches(pattern))]
}

const notLetters = /[^\p{L}ー]+/gu

/** Puts spaces where a name written together begins a new word. */
function split(line: string): string {
  return isForeign(line)
    ? line.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    : line.replace(/([a-z0-9])(?=[A-Z])/g, '$1 ').replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ')
}

/** Words alone, each with a space before it. */
function wordsOf(line: string): string {
  const words = line.match(isForeign(line) ? /[\p{L}\p{M}]+/gu : /[a-z]+/g)
  return words === null ? '' : ` ${words.join(' ')}`
}

/** Lines as one text, with the line of every place in it. */
class Stream {
  readonly #text: string
  readonly #starts: number[] = []

  constructor(lines: readonly string[]) {
    let length = 0
    for (const line of lines) {
      this.#starts.push(length)
      length += line.length
    }
    // The last word ends as all others do.
    this.#text = `${lines.join('')} `
  }

  matches(pattern: RegExp): Match[] {
    return [...this.#text.matchAll(pattern)].map((match) =>
      this.#range(match.index, match[0].trimEnd().length),
    )
  }

  finds(phrase: string): Match[] {
    const found: Match[] = []
    for (let at = this.#text.indexOf(phrase); at !== -1; at = this.#text.indexOf(phrase, at + 1)) {
      found.push(this.#range(at, phrase.length))
    }
    return found
  }

  #range(at: number, length: number): Match {
    return { start: at, end: at + length, from: this.#line(at), to: this.#line(at + length - 1) }
  }

  #line(at: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return low
  }
}

function joined(ranges: Range[]): Range[] {
  const result: Range[] = []
  for (const range of ranges.sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to)
    else result.push({ ...range })
  }
  return result
}
