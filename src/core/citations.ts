import type { Assessment, CheckedAssessment, CheckedCitation, Citation } from './assessment.ts'
import { type Evidence, lineOf } from './evidence.ts'
import { withBesides } from './more-code.ts'
import { collapse } from './text/source-text.ts'

const minQuote = 8
const tolerance = 2

/**
 * Holds citations against all that was shown, at the model's own request or without: a quote of 8 characters or more, white space collapsed, must stand
 * within two lines of the named line.
 */
export function checkCitations(assessment: Assessment, evidence: Evidence): CheckedAssessment {
  if (assessment.status === 'not_analyzed') return assessment
  const { besides, wantsMore: _, ...said } = assessment
  const shown = withBesides(evidence, besides)
  return { ...said, citations: said.citations.map((citation) => check(citation, shown)) }
}

function check(citation: Citation, evidence: Evidence): CheckedCitation {
  const quote = collapse(citation.quote)
  const { path, line } = citation
  const height = citation.quote.split('\n').length
  const near = { from: line - tolerance, to: line + tolerance + height - 1 }
  const holds = quote.length >= minQuote && stands(quote, path, near, evidence)
  const { head } = evidence.finding
  const flagged = path === evidence.finding.path ? head : null
  const elsewhere = (text: string) => text.length >= minQuote && stands(text, path, near, evidence, flagged)
  const outside = elsewhere(quote) || citation.quote.split('\n').some((part) => elsewhere(collapse(part)))
  return { ...citation, holds, decides: holds && (outside || isConstant(quote)) }
}

/** Whether a quote stands in some lines of a file, as far as they were shown; never across lines that were not, or are left out. */
function stands(
  quote: string,
  path: string,
  lines: { from: number; to: number },
  evidence: Evidence,
  without: { from: number; to: number } | null = null,
): boolean {
  // Beyond that, counting does not go on by one, and so never ends.
  if (!Number.isSafeInteger(lines.to)) return false
  const runs: string[][] = [[]]
  for (let line = lines.from; line <= lines.to; line++) {
    const left = without !== null && line >= without.from && line <= without.to
    const text = left ? null : lineOf(evidence, path, line)
    if (text === null) runs.push([])
    else runs.at(-1)?.push(text)
  }
  return runs.some((run) => collapse(run.join('\n')).includes(quote))
}

const literal =
  /(?:"(?:[^"\\$#{]|\\.)*"|'(?:[^'\\]|\\.)*'|-?\d[\d_.]*|(?:true|false|null|nil|None|True|False)\b|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b)\s*/y
const joint = /[+.,|]\s*/y
const ending = /[);]{0,3}\s*$/y

/** A literal, a constant by its name, or an expression of literals alone: code whose value nobody outside can choose. */
export function isConstant(code: string): boolean {
  const text = code.trim().replace(/^\(/, '')
  let at = 0
  const eat = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found !== null
  }
  // Step by step, without going back: a quote is a stranger's text, and may be made to take for ever.
  if (!eat(literal)) return false
  while (eat(joint)) {
    if (!eat(literal)) return false
  }
  return eat(ending)
}
