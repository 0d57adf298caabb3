import type { Rule } from '../finding.ts'
import { matchesWildcard } from '../text/glob.ts'
import { modeOf, type Policy, type PolicyRule } from './policy.ts'

/**
 * Whether the policy may block on a rule of which only the id is known, as a silencing comment names it; null stands for any
 * rule. Facts of a rule that fired elsewhere in the scan decide; else an entry that asks for more than an id may match.
 */
export function mayBlock(id: string | null, known: readonly Rule[], policy: Policy): boolean {
  const facts = id === null ? [] : known.filter(({ name }) => name === tail(id))
  if (facts.length > 0) return facts.some((rule) => modeOf({ rule }, policy).mode === 'block')
  for (const entry of policy.rules) {
    const match = id === null ? 'maybe' : matchOf(entry, id)
    if (match !== 'no' && entry.mode === 'block') return true
    if (match === 'yes' && !entry.onlyRaises) return false
  }
  return policy.defaultMode === 'block'
}

function matchOf({ rule, severity, cwe }: PolicyRule, id: string): 'yes' | 'maybe' | 'no' {
  const byId = rule === null || matchesWildcard(rule, id) || matchesWildcard(rule, tail(id))
  // Semgrep puts the path of its configuration before an id; a comment may leave it out.
  if (!byId && !matchesWildcard(tail(rule ?? '*'), tail(id))) return 'no'
  return byId && severity === null && cwe === null ? 'yes' : 'maybe'
}

function tail(id: string): string {
  return id.split('.').at(-1) ?? id
}
