import type { Assessment, CheckedAssessment, CheckedCitation, Citation } from './assessment.ts'
import { type Evidence, lineOf } from './evidence.ts'
import { collapse } from './text/source-text.ts'

const minQuote = 8
const tolerance = 2

/**
 * Holds citations against the evidence that was shown: a quote of 8 characters or more, white space collapsed, must stand
 * within two lines of the named line.
 */
export function checkCitations(assessment: Assessment, evidence: Evidence): CheckedAssessment {
  if (assessment.status === 'not_analyzed') return assessment
  return { ...assessment, citations: assessment.citations.map((citation) => check(citation, evidence)) }
}

function check(citation: Citation, evidence: Evidence): CheckedCitation {
  const quote = collapse(citation.quote)
  const holds = quote.length >= minQuote && standsNear(quote, citation, evidence)
  const matched = collapse(evidence.matched)
  const outside = !matched.includes(quote) || !withinFlagged(citation, evidence)
  return { ...citation, holds, decides: holds && (outside || isConstant(quote)) }
}

function standsNear(quote: string, { path, line, quote: raw }: Citation, evidence: Evidence): boolean {
  const height = raw.split('\n').length
  const window: string[] = []
  for (let at = line - tolerance; at < line + tolerance + height; at++) {
    window.push(lineOf(evidence, path, at) ?? '\0')
  }
  return collapse(window.join('\n')).includes(quote)
}

function withinFlagged({ path, line }: Citation, { finding }: Evidence): boolean {
  const { head } = finding
  return (
    path === finding.path && head !== null && line >= head.from - tolerance && line <= head.to + tolerance
  )
}

/** A literal, a constant by its name, or an expression of literals alone: code whose value nobody outside can choose. */
export function isConstant(code: string): boolean {
  const literal = String.raw`(?:"(?:[^"\\$#{]|\\.)*"|'(?:[^'\\]|\\.)*'|-?\d[\d_.]*|true|false|null|nil|None|True|False|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`
  return new RegExp(`^\\(?${literal}(?:\\s*[+.,|]\\s*${literal}){0,20}[);]{0,3}$`).test(code.trim())
}
