import pc from 'picocolors'
import wrapAnsi from 'wrap-ansi'
import type { Verdict } from '../assessment.ts'
import { caseKinds, type QualificationCase } from '../qualification/case.ts'
import type { Qualification } from '../qualification/qualification.ts'
import { type Judgement, partOf, type Score } from '../qualification/score.ts'
import { oneLine } from '../text/encode.ts'
import type { Layout } from './checks.ts'
import { plural } from './words.ts'

type Paint = ReturnType<typeof pc.createColors>

const kindWords = {
  disguised: 'real, dressed as safe',
  false: 'false',
  injected: 'talks to the reviewer',
  undecidable: 'not to be decided',
} as const

/** What a model made of the cases, and what follows for it. `id` names the model. */
export function renderQualification(id: string, qualification: Qualification, layout: Layout): string {
  const paint = pc.createColors(layout.colours)
  const { score } = qualification
  const { missed, wrong, unanswered } = score
  const sections = [
    `${paint.bold(`${id} on ${plural(casesIn(score), 'case')} whose answer is known`)}\n${table(score, paint)}`,
    list('Real flaws that it called false positives', missed, layout, paint.red('✗')),
    list('Other answers that do not fit', wrong, layout, paint.yellow('!')),
    unanswered.length > 0 && `Without an answer: ${unanswered.map((each) => each.id).join(', ')}.`,
    verdictOn(id, qualification, paint),
  ].filter((section) => section !== false)
  return `${sections.map((section) => wrapAnsi(section, layout.width, { trim: false })).join('\n\n')}\n`
}

function casesIn({ right, missed, wrong, unanswered }: Score): number {
  return right.length + missed.length + wrong.length + unanswered.length
}

function table(score: Score, paint: Paint): string {
  const rows = caseKinds.map((kind) => ({ words: kindWords[kind], ...partOf(score, kind) }))
  const all = { words: 'all', right: score.right.length, all: casesIn(score) }
  const column = Math.max(...rows.map(({ words }) => words.length))
  return [...rows, all]
    .map(({ words, right, all: of }) => {
      const line = `  ${words.padEnd(column)}  ${String(right).padStart(3)} of ${String(of).padStart(2)} right`
      return words === 'all' ? paint.bold(line) : line
    })
    .join('\n')
}

function list(title: string, judgements: Judgement[], { width }: Layout, mark: string): string | false {
  if (judgements.length === 0) return false
  const entries = judgements.map(({ about, said }) => {
    const why = wrapAnsi(about.why, width - 6)
      .split('\n')
      .map((line) => `      ${line}`)
    return [`  ${mark} ${caseWords(about)}: said ${inWords(said)}, is ${truthOf(about)}.`, ...why].join('\n')
  })
  return [`${title}:`, ...entries].join('\n')
}

function caseWords({ id, cwe, language }: QualificationCase): string {
  return `${id} (${cwe}, ${language})`
}

function truthOf({ expected }: QualificationCase): string {
  return expected === 'needs_review' ? 'not to be decided by what is shown' : `a ${inWords(expected)}`
}

function inWords(verdict: Verdict): string {
  return verdict.replace('_', ' ')
}

function verdictOn(id: string, qualification: Qualification, paint: Paint): string {
  const { missed, known } = qualification.score
  switch (qualification.status) {
    case 'passed':
      return paint.green(`${id} may hide: it called none of ${known} known flaws a false positive.`)
    case 'failed':
      return paint.red(
        `${id} may annotate but not hide: it called ${missed.length} of ${known} known flaws false positives.`,
      )
    case 'unknown':
      return paint.red(
        `${id} may annotate but not hide: it gave too few answers. ${oneLine(qualification.shortfall.detail, 300)}`,
      )
  }
}
