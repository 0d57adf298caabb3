import type { Analyzed, Assessment } from '../core/assessment.ts'
import type { Evidence } from '../core/evidence.ts'
import type { Assessor } from '../core/provider.ts'
import { familyOf } from '../core/weakness.ts'
import { type Case, codeLines, type Opinion } from './offline/case.ts'
import { dataFlow } from './offline/data-flow.ts'
import { follow } from './offline/follow.ts'
import { cryptography, hardCodedSecret, setting, testCode } from './offline/purpose.ts'
import { unreachable } from './offline/reachability.ts'

/**
 * Rules that need no key and no network. Each decides a kind of case that a few lines prove; what none of them knows is
 * `needs_review`. Sure is only what a constant or a condition proves; whatever rests on names and customs is not.
 */
export const offlineAssessor: Assessor = {
  assess: async (evidence) => evidence.map(surely),
}

const rules: ((about: Case) => Opinion | null)[] = [
  unreachable,
  proofs,
  cryptography,
  hardCodedSecret,
  setting,
  testCode,
  dataFlow,
]

/** A fault of a rule costs its finding an answer, nothing else. */
function surely(evidence: Evidence): Assessment {
  try {
    return assessOffline(evidence)
  } catch (error) {
    const detail = `An offline rule failed on this code (${error instanceof Error ? error.name : 'unknown'}): please report it.`
    return { fingerprint: evidence.finding.fingerprint, status: 'not_analyzed', kind: 'error', detail }
  }
}

export function assessOffline(evidence: Evidence): Assessment {
  const lines = codeLines(evidence)
  const { head } = evidence.finding
  const flagged = lines.filter(({ line }) => head !== null && line >= head.from && line <= head.to)
  const family = familyOf(evidence.finding.rule)
  const about: Case = { evidence, family, flow: follow(evidence, family), lines, flagged }
  for (const rule of rules) {
    const opinion = rule(about)
    if (opinion?.verdict === 'false_positive' && evidence.files.some(({ obscured }) => obscured)) break
    if (opinion !== null) return answer(evidence, opinion)
  }
  return answer(evidence, {
    verdict: 'needs_review',
    confidence: 'low',
    reason: 'Offline rules know no way to decide this from the lines shown.',
    citations: [],
  })
}

/** Where values come from, as far as that decides. */
function proofs(about: Case): Opinion | null {
  const opinion = dataFlow(about)
  return opinion?.verdict === 'needs_review' ? null : opinion
}

function answer({ finding }: Evidence, opinion: Opinion): Analyzed {
  return { fingerprint: finding.fingerprint, status: 'analyzed', component: null, ...opinion }
}
