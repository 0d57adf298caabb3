import { type Answer, type Provider, ProviderError, type Question, type Usage } from '../core/provider.ts'
import type { Spending } from './spending.ts'

/** What is asked about things that share a question, and how its reply is read. */
export interface Asking<A> {
  question: Question
  /** Answers by the things' ids, and what is wrong with the reply. */
  read(json: unknown): { answers: Map<string, A>; faults: string[] }
  /** In the things' order. */
  ids: readonly string[]
}

/** What came of asking about one thing: its answer, why the reply has none, or the error that ended the asking. */
export type Answered<A> = { answer: A } | { fault: string } | { error: unknown }

/**
 * Asks a provider about things that share questions: in halves where there are too many for one, once more where the reply does not
 * fit. An error that would meet every question ends all asking. Never throws for what a model or a network does.
 */
export class Inquiry {
  readonly #provider: Provider
  readonly #spending: Spending
  readonly #signal: AbortSignal
  /** Ends all asking with an error that would meet every question: a wrong key stays wrong. */
  readonly #stop = new AbortController()

  constructor(provider: Provider, spending: Spending, signal: AbortSignal) {
    this.#provider = provider
    this.#spending = spending
    this.#signal = signal
  }

  /** What came of each, in their order. */
  async ask<T, A>(things: T[], about: (some: T[]) => Asking<A>): Promise<Answered<A>[]> {
    try {
      return await this.#once(about(things))
    } catch (error) {
      const kind = error instanceof ProviderError ? error.kind : null
      if ((kind === 'truncated' || kind === 'context_length') && things.length > 1) {
        const half = Math.ceil(things.length / 2)
        const parts = await Promise.all([
          this.ask(things.slice(0, half), about),
          this.ask(things.slice(half), about),
        ])
        return parts.flat()
      }
      return things.map(() => ({ error }))
    }
  }

  /** One question, asked again once with what was wrong if the reply does not fit. */
  async #once<A>({ question, read, ids }: Asking<A>): Promise<Answered<A>[]> {
    const first = await this.#read(question, read)
    if (first.faults.length === 0) return settled(ids, first)
    const correction = `Your last answer did not fit: ${first.faults.slice(0, 10).join('; ')}. Answer again, for every id.`
    try {
      const second = await this.#read({ ...question, correction }, read)
      for (const [id, answer] of first.answers) if (!second.answers.has(id)) second.answers.set(id, answer)
      return settled(ids, second)
    } catch (error) {
      // What was valid the first time stays so, whatever the correction met.
      if (first.answers.size === 0) throw error
      return ids.map((id) => {
        const answer = first.answers.get(id)
        return answer === undefined ? { error } : { answer }
      })
    }
  }

  async #read<A>(
    question: Question,
    read: Asking<A>['read'],
  ): Promise<{ answers: Map<string, A>; faults: string[] }> {
    try {
      this.#stop.signal.throwIfAborted()
      const signal = AbortSignal.any([this.#signal, this.#stop.signal])
      const answer = await this.#provider.ask(question, signal)
      this.#account(answer)
      return read(answer.json)
    } catch (error) {
      if (error instanceof ProviderError) {
        if (error.usage !== null) this.#account({ usage: error.usage, model: null })
        if (error.kind === 'configuration' || error.kind === 'authentication') this.#stop.abort(error)
        if (error.kind === 'malformed') return { answers: new Map(), faults: [error.message] }
      }
      throw error
    }
  }

  #account({ usage, model }: { usage: Usage; model: Answer['model'] | null }): void {
    this.#spending.questions++
    this.#spending.usage.input += usage.input
    this.#spending.usage.cachedInput += usage.cachedInput
    this.#spending.usage.output += usage.output
    if (model !== null) this.#spending.models.add(model)
  }
}

function settled<A>(
  ids: readonly string[],
  { answers, faults }: { answers: Map<string, A>; faults: string[] },
): Answered<A>[] {
  return ids.map((id) => {
    const answer = answers.get(id)
    if (answer !== undefined) return { answer }
    return { fault: faults.find((each) => each.includes(id)) ?? faults[0] ?? 'no answer' }
  })
}
