import { setTimeout as wait } from 'node:timers/promises'
import { type Provider, ProviderError } from '../core/provider.ts'
import { sentences } from '../core/provider-failure.ts'

export interface RetryOptions {
  /** How often a question is asked at the most. */
  attempts: number
  /** First pause in milliseconds; doubled each time, with jitter, up to 30 s. */
  pauseMs: number
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
          return await provider.ask(question, signal)
        } catch (error) {
          // What the vendor said counts, and its cost, even where the run has ended meanwhile.
          if (!(error instanceof ProviderError)) throw signal.aborted ? known() : error
          if (signal.aborted || !error.retryable || attempt >= options.attempts) throw error
          const pause = pauseAfter(error, attempt, options.pauseMs)
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

/** Never less than the vendor wishes; a little more, so that not all come back at one time. */
function pauseAfter({ retryAfterMs }: ProviderError, attempt: number, pauseMs: number): number {
  // No wish: who takes it at its word has used up all tries in a moment.
  if (retryAfterMs !== null && retryAfterMs > 0) return retryAfterMs * (1 + Math.random() / 10)
  return Math.min(longestPauseMs, pauseMs * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2)
}

/**
 * Ends the wait for one answer, the body included: a server that sends a byte now and then is one that does not answer.
 * `limitMs` in milliseconds.
 */
export function limitTime(provider: Provider, limitMs: number): Provider {
  return {
    ...provider,
    async ask(question, signal) {
      const limit = AbortSignal.timeout(limitMs)
      try {
        return await provider.ask(question, AbortSignal.any([signal, limit]))
      } catch (error) {
        if (!limit.aborted || signal.aborted) throw error
        const seconds = Math.round(limitMs / 1000)
        throw new ProviderError('timeout', sentences.noAnswer(seconds), { retryable: true, cause: error })
      }
    },
  }
}

/** So many questions that failed for good, one after the other, and none that was answered: the next will fail, too. */
const hopeless = { rate_limit: 3, unavailable: 10, timeout: 10 }

/** Stops asking a vendor who answers nothing any more, so that a run over hundreds of findings ends in time. */
export function giveUp(provider: Provider): Provider {
  const none = { rate_limit: 0, unavailable: 0, timeout: 0 }
  let inARow = { ...none }
  const stop = new AbortController()
  return {
    ...provider,
    async ask(question, signal) {
      stop.signal.throwIfAborted()
      try {
        const answer = await provider.ask(question, AbortSignal.any([signal, stop.signal]))
        inARow = { ...none }
        return answer
      } catch (error) {
        if (!(error instanceof ProviderError) || stop.signal.aborted) throw error
        const { kind, retryable } = error
        // What no asking again can help is this question's own: a batch without its answer may hold the next one's.
        if (kind === 'rate_limit' || (retryable && (kind === 'unavailable' || kind === 'timeout'))) {
          if (++inARow[kind] >= hopeless[kind]) stop.abort(error)
        }
        throw error
      }
    },
  }
}
