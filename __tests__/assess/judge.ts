import { assessOffline } from '../../src/assess/offline.ts'
import { checkCitations } from '../../src/core/citations.ts'
import type { FileKind } from '../../src/core/evidence.ts'
import { evidence, rule } from '../builders.ts'

/** What the offline rules say about the line that holds `matched`. */
export function judge(
  code: string,
  matched: string,
  over: { cwe?: string; path?: string; fileKind?: FileKind } = {},
) {
  const line = code.split('\n').findLastIndex((each) => each.includes(matched)) + 1
  if (line === 0) throw new Error(`the code does not hold ${matched}`)
  const about = evidence(
    code,
    { from: line, to: line },
    {
      matched,
      fileKind: over.fileKind ?? null,
      about: { path: over.path ?? 'src/app.py', rule: rule({ cwes: [over.cwe ?? 'CWE-89'] }) },
    },
  )
  const assessment = assessOffline(about)
  if (assessment.status !== 'analyzed') throw new Error('the offline rules always answer')
  const checked = checkCitations(assessment, about)
  const decides = checked.status === 'analyzed' && checked.citations.some((citation) => citation.decides)
  return { verdict: assessment.verdict, sure: assessment.confidence === 'high', decides }
}

/** Python lines in a function that is handed a request. */
export const py = (...lines: string[]) =>
  ['def f(request):', ...lines.map((line) => `    ${line}`)].join('\n')
