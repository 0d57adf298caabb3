import type { RemedyAnswer, RemedyWanted } from '../core/fix/proposed.ts'
import { toAbsoluteRemedy } from '../core/fix/remedy-key.ts'
import type { Store } from '../core/store.ts'

/** A finding that is asked about, as it is shown, and the name of the question. */
export interface KeyedRemedy {
  wanted: RemedyWanted
  key: string
}

/**
 * What was answered before to the same questions. A store holds what anybody may have written: what does not fit is asked for, a
 * path comes from the evidence alone, and a fix is checked like any other. An answer that points to another finding's fix
 * counts only where that fix is known, too.
 */
export function knownRemedies(all: KeyedRemedy[], store: Store): Map<KeyedRemedy, RemedyAnswer> {
  const kept = new Map(
    all.flatMap((each) => {
      const answer = toAbsoluteRemedy(store.get(each.key)?.value, each.wanted)
      return answer === null ? [] : [[each, answer] as const]
    }),
  )
  const known = new Map<KeyedRemedy, RemedyAnswer>()
  for (const [each, { fixedWithKey, ...answer }] of kept) {
    const other = all.find(({ key }) => key === fixedWithKey)
    if (fixedWithKey === null) known.set(each, { ...answer, fixedWith: null })
    else if (other !== undefined && kept.get(other)?.fix) {
      known.set(each, { ...answer, fixedWith: other.wanted.evidence.finding.fingerprint })
    }
  }
  return known
}
