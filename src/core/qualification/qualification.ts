import type { NotAnalyzedKind } from '../assessment.ts'
import { plural } from '../render/words.ts'
import { whyUnasked } from '../unasked.ts'
import type { QualificationCase } from './case.ts'
import { type CaseAnswers, type Score, scoreOf } from './score.ts'

/** Why cases have no answer: the first that failed stands for all. */
export interface Shortfall {
  kind: NotAnalyzedKind
  /** One sentence, with the setting to change where there is one. */
  detail: string
}

/** Whether a model may hide findings. `unknown` is a no as well, but one that asking again may change. */
export type Qualification =
  | { status: 'passed' | 'failed'; score: Score }
  | { status: 'unknown'; score: Score; shortfall: Shortfall }

/** One known flaw that is called a false positive fails a model; silence passes none. */
export function qualificationOf(
  cases: readonly QualificationCase[],
  answers: CaseAnswers,
  shortfall: Shortfall | null,
): Qualification {
  const score = scoreOf(cases, answers)
  if (score.missed.length > 0) return { status: 'failed', score }
  if (score.enough) return { status: 'passed', score }
  return { status: 'unknown', score, shortfall: shortfall ?? unexplained }
}

const unexplained: Shortfall = { kind: 'error', detail: 'It left too many cases unanswered.' }

/** True, or why the model may not hide what it calls false: the end of a sentence that begins with "shown because". */
export function mayHide(qualification: Qualification): true | string {
  switch (qualification.status) {
    case 'passed':
      return true
    case 'failed': {
      const missed = plural(qualification.score.missed.length, 'known flaw')
      return `the model called ${missed} false: see doctor --model`
    }
    case 'unknown':
      return `the model has not been qualified: ${obstacle(qualification.shortfall)}`
  }
}

/** What a run says about it; null where there is nothing to say. */
export function qualificationNote(id: string, qualification: Qualification): string | null {
  const { status, score } = qualification
  switch (status) {
    case 'passed':
      return null
    case 'failed': {
      const part = `${score.missed.length} of ${plural(score.known, 'known flaw')}`
      return `${id} called ${part} false positives, so it may annotate but not hide. See doctor --model.`
    }
    case 'unknown':
      return `${id} has not been qualified, so it may annotate but not hide. ${qualification.shortfall.detail}`
  }
}

function obstacle({ kind }: Shortfall): string {
  const invalid = kind === 'refusal' || kind === 'truncated' || kind === 'malformed'
  return invalid ? 'it left too many cases unanswered' : whyUnasked(kind)
}
