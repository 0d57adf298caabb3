import { newSpending, type Spending } from '../../assess/asking.ts'
import { patience, patient } from '../../assess/patient.ts'
import { qualify } from '../../assess/qualify.ts'
import { type Check, failed, ok, skipped, warning } from '../../core/check.ts'
import type { Provider } from '../../core/provider.ts'
import type { Qualification } from '../../core/qualification/qualification.ts'
import { plural } from '../../core/render/words.ts'
import type { Store } from '../../core/store.ts'
import type { Settings } from '../../settings.ts'

export interface Examination {
  qualification: Qualification
  spending: Spending
}

/** Asks the model about all cases, whatever an earlier run found out, and keeps the result. */
export async function examine(
  vendor: Provider,
  settings: Settings,
  redactReply: (text: string) => Promise<string>,
  store: Store,
): Promise<Examination> {
  const limitMs = settings['timeout-minutes'] * 60_000
  const provider = patient(vendor, {
    ...patience,
    budget: settings['token-budget'],
    concurrency: settings.concurrency,
    deadline: Date.now() + limitMs,
    questions: [],
  })
  const spending = newSpending()
  const signal = AbortSignal.timeout(limitMs)
  const qualification = await qualify({ provider, redactReply, spending, signal }, store)
  return { qualification, spending }
}

/** The examination as one line among the checks. */
export function qualificationCheck(examination: Examination | null, settings: Settings): Check {
  const name = 'Qualification'
  if (examination === null) {
    return settings.provider === 'offline'
      ? skipped(name, 'Rules need none.')
      : skipped(name, 'Not asked, since the model does not answer.')
  }
  const { status, score } = examination.qualification
  const { known, missed } = score
  switch (status) {
    case 'passed':
      return ok(name, `It called none of ${known} known flaws a false positive: it may hide`)
    case 'failed':
      return warning(
        name,
        `It called ${missed.length} of ${plural(known, 'known flaw')} false positives: it may annotate but not hide.`,
        'Set model to a more capable one, if likely false positives are to be hidden.',
      )
    case 'unknown': {
      const { detail } = examination.qualification.shortfall
      return failed(name, `It gave too few answers: it may annotate but not hide. ${detail}`, 'Try again.')
    }
  }
}
