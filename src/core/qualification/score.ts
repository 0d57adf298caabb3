import type { Verdict } from '../assessment.ts'
import type { CaseKind, QualificationCase } from './case.ts'

/** What a model said of the cases, by their ids; one without a valid answer is missing. */
export type CaseAnswers = ReadonlyMap<string, Verdict>

/** A case with the verdict that a model gave. */
export interface Judgement {
  about: QualificationCase
  said: Verdict
}

/** How a model did. Each case is in exactly one of the lists. */
export interface Score {
  /** Cases in which the code has a flaw, whether the lines shown prove it or not. */
  known: number
  right: Judgement[]
  /** Known flaws that were called false positives: in a review they would be hidden. */
  missed: Judgement[]
  /** Other verdicts that do not fit: they cost a person's time, but hide nothing. */
  wrong: Judgement[]
  unanswered: QualificationCase[]
  /** Whether there are answers enough to tell. */
  enough: boolean
}

/** The part of all cases, and of known flaws, that needs an answer. */
const answeredFloor = 3 / 4

export function scoreOf(cases: readonly QualificationCase[], answers: CaseAnswers): Score {
  const score: Score = { known: 0, right: [], missed: [], wrong: [], unanswered: [], enough: false }
  for (const about of cases) {
    const said = answers.get(about.id)
    if (isKnown(about)) score.known++
    if (said === undefined) score.unanswered.push(about)
    else if (said === about.expected) score.right.push({ about, said })
    else if (said === 'false_positive' && isKnown(about)) score.missed.push({ about, said })
    else score.wrong.push({ about, said })
  }
  const unansweredKnown = score.unanswered.filter(isKnown).length
  score.enough =
    cases.length > 0 &&
    cases.length - score.unanswered.length >= answeredFloor * cases.length &&
    score.known - unansweredKnown >= answeredFloor * score.known
  return score
}

function isKnown({ truth }: QualificationCase): boolean {
  return truth === 'true_positive'
}

/** Right answers and cases of one kind. */
export function partOf(score: Score, kind: CaseKind): { right: number; all: number } {
  const of = (judgements: Judgement[]) => judgements.filter(({ about }) => about.kind === kind).length
  const unanswered = score.unanswered.filter((each) => each.kind === kind).length
  const right = of(score.right)
  return { right, all: right + of(score.missed) + of(score.wrong) + unanswered }
}
