import { type Budget, estimateAnswer, type Held } from '../core/budget.ts'
import { type Provider, ProviderError, type Question, type Usage } from '../core/provider.ts'

/** The run's tokens are used up: this question was never sent. */
export class BudgetExhausted extends Error {}

interface Waiting {
  question: Question
  take(held: Held): void
  fail(error: unknown): void
}

/** The two halves of paying: `perTry` goes around the vendor, `perQuestion` around all that asks again or waits. */
export interface Paying {
  perTry(provider: Provider): Provider
  perQuestion(provider: Provider): Provider
}

/**
 * Spends from the budget, retries included; throws `BudgetExhausted` for a question that no longer fits. From the first such
 * on no less severe one is asked, however short: what is left out is the least severe. A question holds its tokens over all
 * its tries, so that none comes between.
 */
export function spendWithin(budget: Budget): Paying {
  const purse = new Purse(budget)
  const underWay = new Map<Question, Held>()
  return {
    perQuestion: (provider) => ({
      ...provider,
      async ask(question, signal) {
        const held = await purse.hold(question, signal)
        underWay.set(question, held)
        let cost: Usage | null = nothing
        try {
          signal.throwIfAborted()
          const answer = await provider.ask(question, signal)
          const counted = answer.usage.input + answer.usage.output > 0
          cost = counted ? answer.usage : estimateAnswer(question, answer.json)
          return answer
        } catch (error) {
          cost = costOf(error)
          throw error
        } finally {
          underWay.delete(question)
          held.settle(cost)
          purse.serve()
        }
      },
    }),
    perTry: (provider) => ({
      ...provider,
      async ask(question, signal) {
        try {
          return await provider.ask(question, signal)
        } catch (error) {
          // What is not asked again is counted with its question.
          const again = error instanceof ProviderError && error.retryable
          if (again && underWay.get(question)?.goOn(costOfTry(error)) === false) throw exhausted()
          throw error
        }
      },
    }),
  }
}

function exhausted(): BudgetExhausted {
  return new BudgetExhausted('the token budget of this run is used up')
}

class Purse {
  readonly #budget: Budget
  readonly #waiting: Waiting[] = []
  /** Rank of the most severe question that did not fit. */
  #exhausted = Number.POSITIVE_INFINITY

  constructor(budget: Budget) {
    this.#budget = budget
  }

  hold(question: Question, signal: AbortSignal): Promise<Held> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
        reject(signal.reason)
        this.serve()
      }
      const ended =
        <T>(end: (value: T) => void) =>
        (value: T) => {
          signal.removeEventListener('abort', leave)
          end(value)
        }
      const waiting: Waiting = { question, take: ended(resolve), fail: ended(reject) }
      signal.addEventListener('abort', leave, { once: true })
      const behind = this.#waiting.findIndex((other) => other.question.rank > question.rank)
      this.#waiting.splice(behind === -1 ? this.#waiting.length : behind, 0, waiting)
      this.serve()
    })
  }

  /** Gives tokens to those who wait, in order; where others hold more than they will cost, the first waits on. */
  serve(): void {
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      const { question } = first
      const held = question.rank > this.#exhausted ? null : this.#budget.hold(question)
      if (held === null && this.#budget.open > 0 && question.rank <= this.#exhausted) return
      this.#waiting.shift()
      if (held !== null) first.take(held)
      else {
        this.#exhausted = Math.min(this.#exhausted, question.rank)
        first.fail(exhausted())
      }
    }
  }
}

const nothing: Usage = { input: 0, cachedInput: 0, output: 0 }

/** What a question has cost that ends in an error, besides its tries that were counted; null where nobody knows. */
function costOf(error: unknown): Usage | null {
  if (error instanceof BudgetExhausted) return nothing
  if (!(error instanceof ProviderError)) return null
  return error.retryable ? nothing : costOfTry(error)
}

/** Whether the vendor read the question, and so charges for it, although no answer came. */
function costOfTry({ kind, usage }: ProviderError): Usage | null {
  const wasRead = kind === 'timeout' || kind === 'malformed' || kind === 'truncated' || kind === 'refusal'
  return usage ?? (wasRead ? null : nothing)
}
