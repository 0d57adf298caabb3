import type { ShownBesides } from './more-code.ts'

export const verdicts = ['true_positive', 'false_positive', 'needs_review'] as const
export type Verdict = (typeof verdicts)[number]

/** Ordered from least to most; never a probability. */
export const confidences = ['low', 'medium', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** Code on which a reason rests, as the assessor quotes it. */
export interface Citation {
  path: string
  line: number
  quote: string
}

/** A citation held against the evidence that was shown. */
export interface CheckedCitation extends Citation {
  /** The quote stands within two lines of the named line. */
  holds: boolean
  /** It holds and shows more than the flagged code itself: another place, or a constant in it. */
  decides: boolean
}

/** Why a finding has no valid answer; shown as `not analyzed: KIND`. */
export const notAnalyzedKinds = [
  'refusal',
  'truncated',
  'malformed',
  'budget',
  'timeout',
  'error',
  'no key',
  'privacy',
  'cancelled',
  'exported',
  'switched off',
] as const
export type NotAnalyzedKind = (typeof notAnalyzedKinds)[number]

/** How sure it is that an answer of an earlier run is our own. */
export const reuses = ['proved', 'unproved'] as const
export type Reused = (typeof reuses)[number]

/**
 * What came of asking once more without comments and prose: the same verdict, another one or none, or why nobody could be
 * asked.
 */
export type SecondLook = 'same' | 'changed' | { unasked: NotAnalyzedKind }

export interface Analyzed<C extends Citation = Citation> {
  fingerprint: string
  status: 'analyzed'
  verdict: Verdict
  confidence: Confidence
  reason: string
  citations: C[]
  /** What part of a system the code is: authentication, payments, tests…; null where nobody said. */
  component: string | null
  /** Said in an earlier run, to the same question; `proved`: only who holds our secret can have written it down. */
  reused?: Reused
  /** What the model was shown at its own request; taken away when citations are checked. */
  besides?: ShownBesides
  /** It asks for code that it was not given for now: another run may answer better, so it is not kept. */
  wantsMore?: true
  /** Absent where nobody asked a second time: nothing depends on it, or the question would have been the same. */
  secondLook?: SecondLook
}

export interface NotAnalyzed {
  fingerprint: string
  status: 'not_analyzed'
  kind: NotAnalyzedKind
  /** One sentence for a person, with the setting to change where there is one. */
  detail: string
}

/** An assessor's answer about one finding. A failed model is data too. */
export type Assessment = Analyzed | NotAnalyzed
export type CheckedAssessment = Analyzed<CheckedCitation> | NotAnalyzed

/** Whether `a` is at least as sure as `b`. */
export function atLeast(a: Confidence, b: Confidence): boolean {
  return confidences.indexOf(a) >= confidences.indexOf(b)
}
