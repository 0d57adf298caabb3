import { assessOffline } from '../../src/assess/offline.ts'
import { languageOf } from '../../src/context/syntax/languages/index.ts'
import { checkCitations } from '../../src/core/citations.ts'
import type { FileKind } from '../../src/core/evidence.ts'
import { evidence, rule } from '../builders.ts'
import { parsed } from '../context/syntax/parsed.ts'

export interface Judged {
  verdict: string
  sure: boolean
  decides: boolean
  reason: string
}

/** What the offline rules say about the last place that holds `matched`, with the given files around it. */
export async function judge(
  code: string,
  matched: string,
  over: { cwe?: string; path?: string; fileKind?: FileKind; others?: Record<string, string> } = {},
): Promise<Judged> {
  const start = code.lastIndexOf(matched)
  if (start === -1) throw new Error(`the code does not hold ${matched}`)
  const path = over.path ?? pathOf(code)
  const from = code.slice(0, start).split('\n').length
  const texts = { [path]: code, ...over.others }
  const files = await Promise.all(
    Object.entries(texts).map(async ([each, text]) => ({
      path: each,
      text,
      syntax: languageOf(each) === null ? null : await parsed(text, each),
    })),
  )
  const about = evidence(
    code,
    { from, to: from + matched.split('\n').length - 1 },
    {
      matched,
      files,
      pieces: files.map((file) => ({ path: file.path, role: 'file', from: 1, lines: file.text.split('\n') })),
      flagged: { start, end: start + matched.length },
      fileKind: over.fileKind ?? null,
      about: { path, rule: rule({ cwes: [over.cwe ?? 'CWE-89'] }) },
    },
  )
  const assessment = assessOffline(about)
  if (assessment.status !== 'analyzed') throw new Error(`no answer: ${assessment.detail}`)
  const checked = checkCitations(assessment, about)
  const decides = checked.status === 'analyzed' && checked.citations.some((citation) => citation.decides)
  const { verdict, confidence, reason } = assessment
  return { verdict, sure: confidence === 'high', decides, reason }
}

/** A name for code by which its language is known. */
function pathOf(code: string): string {
  if (code.startsWith('<?php')) return 'src/app.php'
  if (/^(?:class|void|public|interface|enum) \w+.*[({]/m.test(code)) return 'src/App.java'
  if (/^func /m.test(code)) return 'src/app.go'
  if (/^end$/m.test(code)) return 'src/app.rb'
  if (/^(?:function|export|const|let|try|if \(|do|import|class \w+ \{)/m.test(code)) return 'src/app.js'
  return 'src/app.py'
}

/** Python lines in a function that is handed a request. */
export const py = (...lines: string[]) =>
  ['def f(request):', ...lines.map((line) => `    ${line}`)].join('\n')
