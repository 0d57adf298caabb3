import type { Assessment } from '../core/assessment.ts'
import { answerKey } from '../core/cache-key.ts'
import type { Evidence } from '../core/evidence.ts'
import type { Assessor } from '../core/provider.ts'

/** Asks once about findings of which the model would be shown the same; the answer is each one's. */
export function shareAnswers(assessor: Assessor): Assessor {
  return {
    async assess(evidence, signal) {
      const sets = alike(evidence)
      const firsts = sets.flatMap(([first]) => first ?? [])
      const answers = await assessor.assess(firsts, signal)
      const byFingerprint = new Map(answers.map((answer) => [answer.fingerprint, answer]))
      return sets.flatMap(([first, ...others]): Assessment[] => {
        const answer = first && byFingerprint.get(first.finding.fingerprint)
        if (answer === undefined) return []
        return [answer, ...others.map(({ finding }) => ({ ...answer, fingerprint: finding.fingerprint }))]
      })
    },
  }
}

/** Findings of which a model would be shown the same, in the order given. */
export function alike(evidence: Evidence[]): Evidence[][] {
  const sets = new Map<string, Evidence[]>()
  for (const each of evidence) {
    const key = answerKey(each, whoever)
    const set = sets.get(key)
    if (set) set.push(each)
    else sets.set(key, [each])
  }
  return [...sets.values()]
}

const whoever = { provider: '', endpoint: '', promptVersion: '', memories: [] }
