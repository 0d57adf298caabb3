import type { Citation, Confidence, Verdict } from '../../core/assessment.ts'
import { type Evidence, lineOf } from '../../core/evidence.ts'
import { collapse } from '../../core/text/source-text.ts'
import type { Family } from '../../core/weakness.ts'
import { withoutComments } from './comments.ts'
import type { Followed } from './follow.ts'
import type { Place } from './value.ts'

export interface Opinion {
  verdict: Verdict
  confidence: Confidence
  reason: string
  citations: Citation[]
}

/** A line of the flagged file without its comment. */
export interface CodeLine {
  path: string
  line: number
  text: string
}

/** What the rules look at: the evidence, what following its values gave, its lines without comments, the flagged ones among them. */
export interface Case {
  evidence: Evidence
  family: Family
  flow: Followed | null
  lines: CodeLine[]
  flagged: CodeLine[]
}

/** The lines shown of the flagged file, without comments and blank lines. */
export function codeLines({ finding, pieces }: Evidence): CodeLine[] {
  const lines = new Map<number, CodeLine>()
  for (const piece of pieces) {
    if (piece.path !== finding.path) continue
    for (const [index, code] of withoutComments(piece.lines).entries()) {
      if (code.trim() === '') continue
      lines.set(piece.from + index, { path: piece.path, line: piece.from + index, text: code.trimEnd() })
    }
  }
  return [...lines.values()].sort((a, b) => a.line - b.line)
}

export function falsePositive(confidence: Confidence, reason: string, citations: Citation[]): Opinion {
  return { verdict: 'false_positive', confidence, reason, citations }
}

export function cite({ path, line, text }: CodeLine): Citation {
  return { path, line, quote: collapse(text) }
}

export function quoted(path: string, line: number, quote: string): Citation {
  return { path, line, quote }
}

const maxQuote = 300

/** Lines that decided, as they stand in what is shown. */
export function citePlaces({ evidence }: Pick<Case, 'evidence'>, at: Place[]): Citation[] {
  return at.flatMap(({ path, line }) => {
    const text = lineOf(evidence, path, line) ?? lineOfFile(evidence, path, line)
    const quote = collapse(text ?? '').slice(0, maxQuote)
    return quote === '' ? [] : [{ path, line, quote }]
  })
}

function lineOfFile({ files }: Evidence, path: string, line: number): string | undefined {
  return files.find((file) => file.path === path)?.text.split('\n')[line - 1]
}
