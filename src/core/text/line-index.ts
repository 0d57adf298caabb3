import type { Position } from '../finding.ts'
import { decode, type SourceText } from './source-text.ts'

/**
 * From places in bytes to UTF-16 offsets of a file's text, without decoding all that comes before each time. The text has no byte
 * order mark, and its lines end in line feeds alone.
 */
export class LineIndex {
  readonly #source: SourceText
  readonly #starts: number[] = [0]

  constructor(source: SourceText, text: string) {
    this.#source = source
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  /** Null where the text has no such place. */
  character(position: Position): number | null {
    const start = this.#starts[position.line - 1]
    if (this.#source.offset(position) === null) return null
    // One past the last line is the end of the text.
    if (start === undefined)
      return (this.#starts.at(-1) ?? 0) + this.#source.line(this.#source.lineCount).length
    const before = decode(this.#source.lineBytes(position.line).subarray(0, position.column - 1))
    return start + before.replace(/^\ufeff/, '').length
  }
}
