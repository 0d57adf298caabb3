import type { NotAnalyzed } from '../core/assessment.ts'
import { Cancelled } from '../core/errors.ts'
import { ProviderError } from '../core/provider.ts'
import { sentences } from '../core/provider-failure.ts'
import { Exported } from './batch.ts'
import { BudgetExhausted } from './spend.ts'

/** What an error that ended a question says of its findings; `signal` is the run's own. */
export function whyNotAnalyzed(error: unknown, signal: AbortSignal): Pick<NotAnalyzed, 'kind' | 'detail'> {
  if (signal.aborted && !(error instanceof ProviderError)) {
    return signal.reason instanceof Cancelled
      ? { kind: 'cancelled', detail: sentences.cancelled() }
      : { kind: 'timeout', detail: sentences.timeUp() }
  }
  if (error instanceof BudgetExhausted) return { kind: 'budget', detail: sentences.budgetUp() }
  if (error instanceof Exported) return { kind: 'exported', detail: error.message }
  if (!(error instanceof ProviderError)) {
    const name = error instanceof Error ? error.name : 'unknown'
    return { kind: 'error', detail: `Semgrep Assistant itself failed (${name}): please report it.` }
  }
  switch (error.kind) {
    case 'refusal':
    case 'truncated':
    case 'malformed':
    case 'timeout':
      return { kind: error.kind, detail: error.message }
    case 'configuration':
    case 'authentication':
    case 'rate_limit':
    case 'context_length':
    case 'unavailable':
      return { kind: 'error', detail: error.message }
  }
}
