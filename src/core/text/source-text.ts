import type { Position, Span } from '../finding.ts'

const newline = 0x0a
const carriageReturn = 0x0d
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** A file's bytes with an index of its lines. Lines end in LF or CRLF, as Semgrep counts them. */
export class SourceText {
  readonly bytes: Uint8Array
  readonly #starts: number[]

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    const starts = [0]
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) starts.push(at + 1)
    if (starts.length > 1 && starts.at(-1) === bytes.length) starts.pop()
    this.#starts = starts
  }

  get lineCount(): number {
    return this.#starts.length
  }

  /** Bytes of a line without its ending; empty outside the file. */
  lineBytes(line: number): Uint8Array {
    const start = this.#starts[line - 1]
    if (start === undefined) return new Uint8Array()
    let end = this.#starts[line] ?? this.bytes.length
    if (end > start && this.bytes[end - 1] === newline) end--
    if (end > start && this.bytes[end - 1] === carriageReturn) end--
    return this.bytes.subarray(start, end)
  }

  /** A line's text without its ending; bytes that are not UTF-8 become U+FFFD. */
  line(line: number): string {
    return utf8.decode(this.lineBytes(line))
  }

  /** Byte offset of a place, or null where the file has no such place. One past the last line is the end of the file. */
  offset(position: Position): number | null {
    const start = this.#starts[position.line - 1]
    if (start === undefined) {
      const isEnd = position.line === this.lineCount + 1 && position.column === 1
      return isEnd ? this.bytes.length : null
    }
    const end = this.#starts[position.line] ?? this.bytes.length
    const offset = start + position.column - 1
    return offset <= end ? offset : null
  }

  /** The matched bytes, or null where the span does not fit this file. */
  slice(span: Span): Uint8Array | null {
    const start = this.offset(span.start)
    const end = this.offset(span.end)
    if (start === null || end === null || end < start) return null
    return this.bytes.subarray(start, end)
  }
}

/** Decodes bytes as UTF-8, with U+FFFD for what is not. */
export function decode(bytes: Uint8Array): string {
  return utf8.decode(bytes)
}

/** Runs of white space as one space, ends trimmed. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
