import type { Finding } from './finding.ts'

/** Whether a file is the product or something around it; null for the product. */
export type FileKind = 'test' | 'example' | 'generated' | 'vendored' | 'migration' | null

/** Numbered lines of one file, redacted. Line `i` of the array is line `from + i` of the file. */
export interface Piece {
  path: string
  role: string
  from: number
  lines: string[]
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
  pieces: Piece[]
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
