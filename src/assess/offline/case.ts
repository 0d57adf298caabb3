import type { Citation, Confidence, Verdict } from '../../core/assessment.ts'
import type { Evidence } from '../../core/evidence.ts'
import { collapse } from '../../core/text/source-text.ts'
import type { Family } from '../../core/weakness.ts'
import type { CodeLine } from './code-flow.ts'
import { literally } from './expressions.ts'

export interface Opinion {
  verdict: Verdict
  confidence: Confidence
  reason: string
  citations: Citation[]
}

/** What the rules look at: the evidence, its lines without comments, and the flagged ones among them. */
export interface Case {
  evidence: Evidence
  family: Family
  lines: CodeLine[]
  flagged: CodeLine[]
  first: number
}

/** A condition around the flagged line that is a single constant by its name: a switch set somewhere else. */
export function enclosingSwitch({ lines, first, flagged }: Case): CodeLine | undefined {
  let indent = flagged[0]?.indent ?? 0
  return lines
    .filter(({ line }) => line < first)
    .reverse()
    .filter((line) => {
      const outer = line.indent < indent
      if (outer) indent = line.indent
      return outer
    })
    .find(({ text }) =>
      /^\s*(?:if|elif|unless)\s*\(?\s*!?(?:\w+\.)*[A-Z][A-Z0-9_]{2,}\s*\)?\s*[:{]?\s*$/.test(text),
    )
}

export function mentions(code: string, name: string): boolean {
  return new RegExp(`(?<![\\w.])${literally(name)}(?!\\w)`).test(code)
}

export function falsePositive(
  confidence: Confidence,
  reason: string,
  at: CodeLine[],
  quotes: CodeLine[] = [],
): Opinion {
  return { verdict: 'false_positive', confidence, reason, citations: [...at, ...quotes].map(cite) }
}

export function cite({ path, line, text }: CodeLine): Citation {
  return { path, line, quote: collapse(text) }
}
