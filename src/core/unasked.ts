import type { NotAnalyzedKind } from './assessment.ts'

/** Why a model that was to be asked something of our own has not answered, as a clause. */
export function whyUnasked(kind: NotAnalyzedKind): string {
  switch (kind) {
    case 'budget':
      return 'no tokens were left to ask it'
    case 'timeout':
    case 'cancelled':
      return 'no time was left to ask it'
    case 'exported':
      return 'its answers are not there yet'
    case 'refusal':
    case 'truncated':
    case 'malformed':
      return 'it gave no valid answer'
    case 'error':
    case 'no key':
    case 'privacy':
    case 'switched off':
      return 'it could not be asked'
  }
}
