import { addRun, type ChangeUsage, changeUsageKey } from '../../core/change-usage.ts'
import { promptVersion } from '../../core/prompt/instructions.ts'
import type { Review } from '../../core/review.ts'
import type { Settings } from '../../settings.ts'
import type { Runtime } from '../runtime.ts'
import type { Assessed } from './assess.ts'

/** Who answered, and what it cost; counts the run among those of its change. */
export function providerFacts(assessed: Assessed, settings: Settings, runtime: Runtime): Review['provider'] {
  const { providerId, spending, reused } = assessed
  return {
    id: providerId,
    models: spending === null ? [] : [...spending.models].sort(),
    promptVersion: spending === null ? null : promptVersion,
    usage: spending?.usage ?? { input: 0, cachedInput: 0, output: 0 },
    questions: spending?.questions ?? 0,
    reused,
    requests: spending?.requests ?? { answered: 0, refused: 0 },
    prices: { 'price-input': settings['price-input'], 'price-output': settings['price-output'] },
    change: countRun(assessed, settings, runtime),
  }
}

/** Null where there is no change, nobody was asked, or nobody keeps count. */
function countRun({ spending, cache }: Assessed, { name }: Settings, { event }: Runtime): ChangeUsage | null {
  if (spending === null || !cache.keeps || event.pull === null || event.repository === null) return null
  const key = changeUsageKey(event.repository, event.pull.number, name)
  const usage = addRun(cache.store.get(key)?.value, spending)
  if (spending.questions > 0) cache.store.set(key, usage)
  return usage.runs === 0 ? null : usage
}
