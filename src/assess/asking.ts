import type { NotAnalyzed } from '../core/assessment.ts'
import { type Answer, type Provider, ProviderError, type Question, type Usage } from '../core/provider.ts'
import { sentences } from '../core/provider-failure.ts'
import type { Requests } from './rounds.ts'
import { whyNotAnalyzed } from './why-not-analyzed.ts'

/** What a run has cost, which models answered, and what became of their requests for more code. */
export interface Spending {
  usage: Usage
  questions: number
  models: Set<string>
  requests: Requests
}

export function newSpending(): Spending {
  return {
    usage: { input: 0, cachedInput: 0, output: 0 },
    questions: 0,
    models: new Set(),
    requests: { answered: 0, refused: 0 },
  }
}

export interface AskingOptions {
  provider: Provider
  /** Redacts what a model says: it may repeat a secret in other words than it was shown. */
  redactReply(text: string): Promise<string>
  /** Where costs are added up. */
  spending: Spending
}

/** How things of one kind are asked about together, and how the reply is read. */
export interface Form<T, A> {
  /** The question, and the ids under which it asks about the group, in its order. */
  put(group: T[]): { question: Question; ids: string[] }
  /** Answers by id as far as they could be read, and what is wrong with the reply; not redacted yet. */
  read(json: unknown, ids: string[], group: T[]): Reply<A>
}

export interface Reply<A> {
  answers: Map<string, A>
  faults: string[]
}

/** What came of asking about one thing: an answer, or why there is none. */
export type Settled<T, A> = { about: T } & ({ answer: A } | { answer: null; why: Why })

export type Why = Pick<NotAnalyzed, 'kind' | 'detail'>

/**
 * Asks a provider about groups of things. Whatever fails becomes the reason why a thing has no answer; an error that would meet
 * every question ends the asking.
 */
export class Asking {
  readonly #options: AskingOptions
  readonly #signal: AbortSignal
  /** Ends all asking with an error that would meet every question: a wrong key stays wrong. */
  readonly #stop = new AbortController()

  constructor(options: AskingOptions, signal: AbortSignal) {
    this.#options = options
    this.#signal = signal
  }

  /** One question about a group, or more where the group is too large for one. In the group's order; does not throw. */
  async ask<T, A>(group: T[], form: Form<T, A>): Promise<Settled<T, A>[]> {
    try {
      return await this.#corrected(group, form)
    } catch (error) {
      const kind = error instanceof ProviderError ? error.kind : null
      if ((kind === 'truncated' || kind === 'context_length') && group.length > 1) {
        const half = Math.ceil(group.length / 2)
        const parts = await Promise.all([
          this.ask(group.slice(0, half), form),
          this.ask(group.slice(half), form),
        ])
        return parts.flat()
      }
      const why = await this.#failed(error)
      return group.map((about) => ({ about, answer: null, why }))
    }
  }

  /** One question, asked again once with what was wrong if the answer does not fit. */
  async #corrected<T, A>(group: T[], form: Form<T, A>): Promise<Settled<T, A>[]> {
    const { question, ids } = form.put(group)
    const read = (json: unknown) => form.read(json, ids, group)
    const first = await this.#read(question, read)
    if (first.faults.length === 0) return this.#settled(group, ids, first)
    const correction = `Your last answer did not fit: ${first.faults.slice(0, 10).join('; ')}. Answer again, for every id.`
    try {
      const { answers, faults } = await this.#read({ ...question, correction }, read)
      return await this.#settled(group, ids, { answers: new Map([...first.answers, ...answers]), faults })
    } catch (error) {
      // What was valid the first time stays so, whatever the correction met.
      if (first.answers.size === 0) throw error
      return this.#settled(group, ids, first, await this.#failed(error))
    }
  }

  async #read<A>(question: Question, read: (json: unknown) => Reply<A>): Promise<Reply<A>> {
    try {
      this.#stop.signal.throwIfAborted()
      const signal = AbortSignal.any([this.#signal, this.#stop.signal])
      const answer = await this.#options.provider.ask(question, signal)
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

  #account({ usage, model }: Pick<Answer, 'usage'> & { model: string | null }): void {
    const { spending } = this.#options
    spending.questions++
    spending.usage.input += usage.input
    spending.usage.cachedInput += usage.cachedInput
    spending.usage.output += usage.output
    if (model !== null) spending.models.add(model)
  }

  /** What a reply says of each thing; `why` is the reason for what it says nothing of, where that is not the reply's fault. */
  #settled<T, A>(
    group: T[],
    ids: string[],
    reply: Reply<A>,
    why: Why | null = null,
  ): Promise<Settled<T, A>[]> {
    return Promise.all(
      group.map(async (about, index): Promise<Settled<T, A>> => {
        const id = ids[index] ?? ''
        const answer = reply.answers.get(id)
        if (answer !== undefined) return { about, answer }
        return { about, answer: null, why: why ?? (await this.#misfit(id, reply.faults)) }
      }),
    )
  }

  async #misfit(id: string, faults: string[]): Promise<Why> {
    const fault = faults.find((each) => each.includes(id)) ?? faults[0] ?? 'no answer'
    return { kind: 'malformed', detail: await this.#options.redactReply(sentences.misfit(fault)) }
  }

  async #failed(error: unknown): Promise<Why> {
    const { kind, detail } = whyNotAnalyzed(error, this.#signal)
    return { kind, detail: await this.#options.redactReply(detail) }
  }
}
