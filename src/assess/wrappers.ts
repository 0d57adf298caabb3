import { setTimeout as wait } from 'node:timers/promises'
import pLimit from 'p-limit'
import type { Budget } from '../core/budget.ts'
import { type Provider, ProviderError } from '../core/provider.ts'

/** The run's tokens are used up: this question was never sent. */
export class BudgetExhausted extends Error {}

/** At most `limit` questions under way; the others wait in the order in which they came. */
export function limitConcurrency(provider: Provider, limit: number): Provider {
  const limited = pLimit(limit)
  return {
    ...provider,
    ask: (question, signal) =>
      limited(() => {
        signal.throwIfAborted()
        return provider.ask(question, signal)
      }),
  }
}

/** Spends from the budget, retries included; throws `BudgetExhausted` for a question that no longer fits. */
export function spendWithin(provider: Provider, budget: Budget): Provider {
  return {
    ...provider,
    async ask(question, signal) {
      let held = budget.hold(question)
      while (held === null && budget.open > 0) {
        // Others hold more than they will cost.
        await budget.settled()
        signal.throwIfAborted()
        held = budget.hold(question)
      }
      if (held === null) throw new BudgetExhausted('the token budget of this run is used up')
      try {
        const answer = await provider.ask(question, signal)
        held.settle(answer.usage.input + answer.usage.output > 0 ? answer.usage : null)
        return answer
      } catch (error) {
        held.settle(error instanceof ProviderError && !wasRead(error) ? nothing : usageOf(error))
        throw error
      }
    },
  }
}

const nothing = { input: 0, cachedInput: 0, output: 0 }

function usageOf(error: unknown) {
  return error instanceof ProviderError ? error.usage : null
}

/** Whether the vendor read the question, and so charges for it, although no answer came. */
function wasRead({ kind, usage }: ProviderError): boolean {
  return (
    usage !== null || kind === 'timeout' || kind === 'malformed' || kind === 'truncated' || kind === 'refusal'
  )
}

export interface RetryOptions {
  /** How often a question is asked at the most. */
  attempts: number
  /** First pause in milliseconds; doubled each time, with jitter, up to 30 s. */
  pauseMs: number
  /** An answer takes this long at the most, in milliseconds; then the question counts as timed out. */
  answerMs: number
  /** When the run ends, as milliseconds since the epoch: no pause goes beyond it. */
  deadline: number
}

const longestPauseMs = 30_000

/** Asks again what may work when asked again; `Retry-After` is obeyed, and a wait beyond the deadline is not begun. */
export function retry(provider: Provider, options: RetryOptions): Provider {
  return {
    ...provider,
    async ask(question, signal) {
      // What went wrong before the time ran out says more than that it ran out.
      let last: ProviderError | null = null
      const known = () => (last !== null && !(signal.reason instanceof ProviderError) ? last : signal.reason)
      for (let attempt = 1; ; attempt++) {
        try {
          return await withTimeLimit(provider, question, signal, options.answerMs)
        } catch (error) {
          if (signal.aborted) throw known()
          if (!(error instanceof ProviderError) || !error.retryable || attempt >= options.attempts)
            throw error
          const backoff =
            Math.min(longestPauseMs, options.pauseMs * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2)
          const pause = Math.max(error.retryAfterMs ?? 0, error.retryAfterMs === null ? backoff : 0)
          if (Date.now() + pause >= options.deadline) throw error
          last = error
          await wait(pause, undefined, { signal }).catch(() => {
            throw known()
          })
        }
      }
    },
  }
}

/** Covers the whole answer, the body included: a server that sends a byte now and then is one that does not answer. */
async function withTimeLimit(
  provider: Provider,
  question: Parameters<Provider['ask']>[0],
  signal: AbortSignal,
  limitMs: number,
) {
  const limit = AbortSignal.timeout(limitMs)
  try {
    return await provider.ask(question, AbortSignal.any([signal, limit]))
  } catch (error) {
    if (!limit.aborted || signal.aborted) throw error
    throw new ProviderError('timeout', `no answer within ${Math.round(limitMs / 1000)} s`, {
      retryable: true,
      cause: error,
    })
  }
}
