import type { Finding } from './finding.ts'
import type { Syntax } from './syntax/syntax.ts'

/** Whether a file is the product or something around it; null for the product. */
export type FileKind = 'test' | 'example' | 'generated' | 'vendored' | 'migration' | null

/** Numbered lines of one file, redacted. Line `i` of the array is line `from + i` of the file. */
export interface Piece {
  path: string
  role: string
  from: number
  lines: string[]
}

/** The role of what is left of a short file: it seldom decides, and changes with whatever else is edited there. */
export const restOfFile = 'rest of the file'

/** A file from which pieces come, redacted as a whole. For what runs here: it is never sent. */
export interface CodeFile {
  path: string
  /** With line feeds alone; `Extent`s of `syntax` are offsets into it. */
  text: string
  /** Null where nobody knows its language, or parsing it took too much. */
  syntax: Syntax | null
  /** What stands for a secret covers more than a literal or a comment: code that decides may be out of sight. */
  obscured?: true
}

/** What an assessor is shown about one finding. Everything in it is untrusted data. */
export interface Evidence {
  finding: Finding
  /** The finding's message, redacted. */
  message: string
  /** The flagged code alone, redacted; may span lines. */
  matched: string
  /** The rule's own replacement; null where there is none or it repeats a secret. */
  fix: string | null
  fileKind: FileKind
  /** The rule's own patterns as its file has them; null where that is not at hand. */
  patterns: string | null
  /** What decides first; no line stands in two of them. */
  pieces: Piece[]
  /** The flagged file first, then the others from which pieces come. Empty where code may not be looked at. */
  files: CodeFile[]
  /** The flagged code in the first file's text, UTF-16 offsets; null where that does not hold it. */
  flagged: { start: number; end: number } | null
  /** Code may not be sent: what is told of it instead. Then nothing else here comes from code. */
  withheld?: Withheld
}

/** What is told of a file that may not be shown. */
export interface Withheld {
  /** Programming language by the file's name; null where that does not tell. */
  language: string | null
}

/** Characters of a line that are shown at the most; a longer one is cut around the place that counts. */
export const maxLineLength = 400

/** The file's last line that a piece shows. */
export function lastLine(piece: Piece): number {
  return piece.from + piece.lines.length - 1
}

/** The text of one line if some piece shows it. */
export function lineOf(evidence: Evidence, path: string, line: number): string | null {
  for (const piece of evidence.pieces) {
    if (piece.path === path && line >= piece.from && line <= lastLine(piece)) {
      return piece.lines[line - piece.from] ?? null
    }
  }
  return null
}
