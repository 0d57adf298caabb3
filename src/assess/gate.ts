import { type Provider, ProviderError, type Question } from '../core/provider.ts'
import { afterAnswer, afterRefusal, pauseBefore, type Rate, startRate } from '../core/rate.ts'

interface Waiting {
  rank: number
  enter(): void
}

/**
 * As many questions under way at once as the vendor bears, `most` at the most; the others wait, the most severe first.
 * What the vendor says of its limits counts for all of them. `deadline`: when the run ends, in milliseconds since the epoch.
 */
export function adaptRate(provider: Provider, most: number, deadline: number): Provider {
  const gate = new Gate(most)
  return {
    ...provider,
    async ask(question, signal) {
      await gate.enter(question, signal)
      const sentAt = Date.now()
      try {
        signal.throwIfAborted()
        const answer = await provider.ask(question, signal)
        gate.learn((rate) => afterAnswer(rate, answer.quota, Date.now()))
        return answer
      } catch (error) {
        if (error instanceof ProviderError && error.kind === 'rate_limit') {
          const { quota } = error
          const now = Date.now()
          // A wait that nobody lives to see holds up no other question: they may have better luck.
          const retryAfterMs = now + (error.retryAfterMs ?? 0) < deadline ? error.retryAfterMs : null
          gate.learn((rate) => afterRefusal(rate, { sentAt, retryAfterMs, quota }, now))
        }
        throw error
      } finally {
        gate.leave()
      }
    },
  }
}

class Gate {
  #rate: Rate
  #underWay = 0
  #timer: NodeJS.Timeout | null = null
  readonly #waiting: Waiting[] = []

  constructor(most: number) {
    this.#rate = startRate(most)
  }

  /** Resolves when the question may go out; throws the signal's reason if that comes first. */
  enter({ rank }: Question, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
        this.#open()
        reject(signal.reason)
      }
      const waiting: Waiting = {
        rank,
        enter: () => {
          signal.removeEventListener('abort', leave)
          resolve()
        },
      }
      signal.addEventListener('abort', leave, { once: true })
      const behind = this.#waiting.findIndex((other) => other.rank > rank)
      this.#waiting.splice(behind === -1 ? this.#waiting.length : behind, 0, waiting)
      this.#open()
    })
  }

  leave(): void {
    this.#underWay--
    this.#open()
  }

  learn(next: (rate: Rate) => Rate): void {
    this.#rate = next(this.#rate)
  }

  #open(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    while (this.#waiting.length > 0) {
      const pause = pauseBefore(this.#rate, this.#underWay, Date.now())
      if (pause === null) return
      if (pause > 0) {
        this.#timer = setTimeout(() => this.#open(), pause)
        return
      }
      this.#underWay++
      this.#waiting.shift()?.enter()
    }
  }
}
