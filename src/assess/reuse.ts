import type { Analyzed, Assessment } from '../core/assessment.ts'
import { type Asked, answerKey, requestsOf, restsOnMore, toAbsolute, toRelative } from '../core/cache-key.ts'
import { checkCitations } from '../core/citations.ts'
import type { Evidence } from '../core/evidence.ts'
import { fetchAgain, type MoreCode, withBesides } from '../core/more-code.ts'
import type { Assessor } from '../core/provider.ts'
import type { Store } from '../core/store.ts'

export interface ReuseOptions extends Asked {
  /** Whether an answer that nothing proves to be ours may call a finding a false positive; else it is asked for anew. */
  unprovedMayClear: boolean
  /** Fetches code that an answer rests on because its model asked for it; without it, such an answer is asked for anew. */
  moreCode?: MoreCode
}

/**
 * Takes from the store what was answered before to the same question, and asks for the rest at once. What a store holds is
 * anybody's until it is proved: whatever does not fit is asked for.
 */
export function reuseAnswers(
  assessor: Assessor,
  store: Store,
  options: ReuseOptions,
): Assessor & { readonly reused: number } {
  let reused = 0
  return {
    get reused() {
      return reused
    },
    async assess(evidence, signal) {
      const known: Assessment[] = []
      const open: Evidence[] = []
      const keys = new Map<string, { key: string; shown: Evidence }>()
      for (const shown of evidence) {
        const key = answerKey(shown, options)
        const answer = await lookUp(store, key, shown, options, signal)
        if (answer !== null) known.push(answer)
        else {
          open.push(shown)
          keys.set(shown.finding.fingerprint, { key, shown })
        }
      }
      reused += known.length
      if (open.length === 0) return known
      const answers = await assessor.assess(open, signal)
      for (const answer of answers) {
        const asked = keys.get(answer.fingerprint)
        if (answer.status !== 'analyzed' || answer.wantsMore === true || asked === undefined) continue
        if (!restsOnMore(answer, asked.shown)) {
          store.set(asked.key, toRelative(withoutInventions(answer, asked.shown), asked.shown))
        }
      }
      return [...known, ...answers]
    },
  }
}

async function lookUp(
  store: Store,
  key: string,
  evidence: Evidence,
  { moreCode, unprovedMayClear }: ReuseOptions,
  signal: AbortSignal,
): Promise<Analyzed | null> {
  const found = store.get(key)
  if (found === null) return null
  const requests = requestsOf(found.value, evidence)
  if (requests !== null && moreCode === undefined) return null
  const besides =
    requests === null || moreCode === undefined
      ? undefined
      : await fetchAgain(evidence, requests, moreCode, signal).catch(() => null)
  if (besides === null) return null
  const answer = toAbsolute(found.value, evidence, besides)
  if (answer === null) return null
  if (!found.proved && !unprovedMayClear && answer.verdict === 'false_positive') return null
  // As with a model, a path that nobody showed may say anything.
  const shown = withBesides(evidence, besides)
  const paths = new Set(shown.pieces.map(({ path }) => path))
  return {
    ...answer,
    citations: answer.citations.filter(({ path }) => paths.has(path)),
    reused: found.proved ? 'proved' : 'unproved',
  }
}

/** A quote that does not stand in the evidence was not redacted with it: of that one only the place is kept. */
function withoutInventions(answer: Analyzed, shown: Evidence): Analyzed {
  const checked = checkCitations(answer, shown)
  if (checked.status === 'not_analyzed') return answer
  return {
    ...answer,
    citations: checked.citations.map(({ path, line, quote, holds }) => ({
      path,
      line,
      quote: holds ? quote : '',
    })),
  }
}
