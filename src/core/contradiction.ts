import type { Verdict } from './assessment.ts'

/*
 * Phrases in which a reason states a conclusion of its own. Only plain statements count: "if it were user-controlled it
 * would be exploitable" concludes nothing, so a sentence with a condition in it is passed over.
 */
const saysReal = [
  /\b(?:this|it|which|that|code|finding|query|call)\s+(?:is|remains)\s+(?:therefore |thus |clearly |indeed )?(?:a )?(?:real|true positive|genuine|vulnerable|exploitable|injectable)\b/,
  /\b(?:is|are)\s+(?:a |an )?true positive\b/,
  /\battacker can (?:inject|execute|control|read|forge|bypass)\b/,
]
const saysFalse = [
  /\b(?:this|it|which|that|code|finding|query|call)\s+(?:is|remains)\s+(?:therefore |thus |clearly )?(?:a )?(?:false positive|safe|harmless|not (?:vulnerable|exploitable|a (?:real|true)))\b/,
  /\b(?:is|are)\s+(?:a |an )?false positive\b/,
  /\b(?:cannot|can not|can't|never) be (?:exploited|controlled|influenced|reached)\b/,
  /\bnot (?:exploitable|vulnerable|attacker[- ]controlled)\b/,
]
const conditional = /\b(?:if|unless|would|could|were|should|might|whether|although|otherwise)\b/

/** Whether a reason concludes the opposite of the verdict it was given with. */
export function contradicts(verdict: Verdict, reason: string): boolean {
  if (verdict === 'needs_review') return false
  const statements = reason
    .toLowerCase()
    .split(/(?<=[.!?;])\s+/)
    .filter((sentence) => !conditional.test(sentence))
    .map((sentence) =>
      sentence.replace(/\b(?:not|isn't|is not|no) (?:a |an )?(true|false) positive\b/g, (_, word) =>
        word === 'true' ? 'is a false positive' : 'is a true positive',
      ),
    )
  const says = (patterns: RegExp[]) =>
    statements.some((sentence) => patterns.some((pattern) => pattern.test(sentence)))
  const real = says(saysReal)
  const fake = says(saysFalse)
  // A reason that says both weighs them; only one that says the other thing alone contradicts.
  return verdict === 'true_positive' ? fake && !real : real && !fake
}
