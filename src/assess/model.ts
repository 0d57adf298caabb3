import type { Assessment } from '../core/assessment.ts'
import { type Estimate, estimateOf } from '../core/budget.ts'
import type { Evidence } from '../core/evidence.ts'
import type { MoreCode, Refusal } from '../core/more-code.ts'
import { instructionsFor } from '../core/prompt/instructions.ts'
import { type Material, material } from '../core/prompt/material.ts'
import { type ReadReply, readReply, triageSchema } from '../core/prompt/reply.ts'
import {
  type Answer,
  type Assessor,
  type Provider,
  ProviderError,
  type Question,
  type Usage,
} from '../core/provider.ts'
import { sentences } from '../core/provider-failure.ts'
import { groups } from './groups.ts'
import { type Answered, askAgain, type Requests } from './rounds.ts'
import { whyNotAnalyzed } from './why-not-analyzed.ts'

/** Room for the thinking of reasoning models, which counts as output, and for each finding's answer. */
const outputTokens = { base: 6000, each: 700 }

export interface ModelOptions {
  provider: Provider
  /** Redacts what a model says: it may repeat a secret in other words than it was shown. */
  redactReply(text: string): Promise<string>
  /** Called before anything is asked. */
  onEstimate(estimate: Estimate): void
  /** Called after each question with the findings it settled. */
  onProgress(settled: number): void
  /** Which findings share a question; those that show the same code, unless told otherwise. */
  grouping?: (evidence: Evidence[]) => Evidence[][]
  /** Where costs are added up; an account of its own unless told otherwise. */
  spending?: Spending
  /** Fetches what a model asks for; without it, nothing is fetched, and the first answer stands. */
  moreCode?: MoreCode
}

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

/** Findings that share a question, and the question as it is asked for the first time. */
export interface Asked {
  group: Evidence[]
  shown: Material
  question: Question
}

/** The questions about findings, those of one function together, the most severe first. */
export function questionsAbout(evidence: Evidence[], grouping: ModelOptions['grouping'] = groups): Asked[] {
  return grouping(evidence).map((group, rank) => {
    const shown = material(group)
    return { group, shown, question: questionAbout(group, shown, rank) }
  })
}

/**
 * Asks a provider about findings, those of one function together, the most severe first. Whatever fails becomes a
 * `not_analyzed` of its findings; an error that would meet every question ends the asking.
 */
export function modelAssessor(options: ModelOptions): Assessor & { readonly spending: Spending } {
  const { spending = newSpending() } = options
  return {
    spending,
    async assess(evidence, signal) {
      const run = new Run(options, spending, signal)
      const all = questionsAbout(evidence, options.grouping)
      options.onEstimate(estimateOf(all.map(({ question }) => question)))
      const answers = await Promise.all(all.map(({ group }, rank) => run.ask(group, rank)))
      return answers.flat()
    },
  }
}

function questionAbout(group: Evidence[], shown: Material, rank: number): Question {
  return {
    instructions: instructionsFor(group.map(({ finding }) => finding.rule)),
    material: shown.text,
    schema: triageSchema,
    maxOutputTokens: outputTokens.base + outputTokens.each * group.length,
    sources: shown.sources,
    rank,
  }
}

class Run {
  readonly #options: ModelOptions
  readonly #spending: Spending
  readonly #signal: AbortSignal
  /** Ends all asking with an error that would meet every question: a wrong key stays wrong. */
  readonly #stop = new AbortController()

  constructor(options: ModelOptions, spending: Spending, signal: AbortSignal) {
    this.#options = options
    this.#spending = spending
    this.#signal = signal
  }

  /** An assessment for each finding of the group, whatever happens. */
  async ask(group: Evidence[], rank: number): Promise<Assessment[]> {
    const { moreCode, redactReply, onProgress } = this.#options
    const first = await this.#answers(group, rank, [])
    const ask = (asking: Evidence[], refused: Refusal[]) => this.#answers(asking, rank, refused)
    const options = { requests: this.#spending.requests, redact: redactReply, ask }
    const answers =
      moreCode === undefined
        ? first.map(({ assessment }) => assessment)
        : await askAgain(first, { ...options, moreCode }, this.#signal)
    onProgress(group.length)
    return answers
  }

  /** One round of questions about a group: one, or more of a group that is too large for one. Does not throw. */
  async #answers(group: Evidence[], rank: number, refused: Refusal[]): Promise<Answered[]> {
    try {
      return await this.#triage(group, rank, refused)
    } catch (error) {
      const kind = error instanceof ProviderError ? error.kind : null
      if ((kind === 'truncated' || kind === 'context_length') && group.length > 1) {
        const half = Math.ceil(group.length / 2)
        const parts = await Promise.all([
          this.#answers(group.slice(0, half), rank, refused),
          this.#answers(group.slice(half), rank, refused),
        ])
        return parts.flat()
      }
      return await this.#failed(group, error)
    }
  }

  /** One question, asked again once with what was wrong if the answer does not fit. */
  async #triage(group: Evidence[], rank: number, refused: Refusal[]): Promise<Answered[]> {
    const shown = material(group, refused)
    const question = questionAbout(group, shown, rank)
    const first = await this.#read(question, shown)
    if (first.faults.length === 0) return this.#assessments(group, shown, first)
    const correction = `Your last answer did not fit: ${first.faults.slice(0, 10).join('; ')}. Answer again, for every id.`
    try {
      const second = await this.#read({ ...question, correction }, shown)
      for (const [id, answer] of first.answers) {
        if (second.answers.has(id)) continue
        second.answers.set(id, answer)
        second.needs.set(id, first.needs.get(id) ?? [])
      }
      return await this.#assessments(group, shown, second)
    } catch (error) {
      // What was valid the first time stays so, whatever the correction met.
      if (first.answers.size === 0) throw error
      const answered = group.filter((_, index) => first.answers.has(shown.ids[index] ?? ''))
      const failed = await this.#failed(
        group.filter((each) => !answered.includes(each)),
        error,
      )
      const valid = (await this.#assessments(group, shown, first)).filter(
        ({ assessment }) => assessment.status === 'analyzed',
      )
      return [...valid, ...failed]
    }
  }

  async #read(question: Question, shown: Material): Promise<ReadReply> {
    try {
      this.#stop.signal.throwIfAborted()
      const signal = AbortSignal.any([this.#signal, this.#stop.signal])
      const answer = await this.#options.provider.ask(question, signal)
      this.#account(answer)
      return readReply(answer.json, shown.ids)
    } catch (error) {
      if (error instanceof ProviderError) {
        if (error.usage !== null) this.#account({ usage: error.usage, model: null })
        if (error.kind === 'configuration' || error.kind === 'authentication') this.#stop.abort(error)
        if (error.kind === 'malformed')
          return { answers: new Map(), needs: new Map(), faults: [error.message] }
      }
      throw error
    }
  }

  #account({ usage, model }: Pick<Answer, 'usage'> & { model: string | null }): void {
    this.#spending.questions++
    this.#spending.usage.input += usage.input
    this.#spending.usage.cachedInput += usage.cachedInput
    this.#spending.usage.output += usage.output
    if (model !== null) this.#spending.models.add(model)
  }

  async #assessments(group: Evidence[], shown: Material, reply: ReadReply): Promise<Answered[]> {
    const paths = new Set(group.flatMap(({ pieces }) => pieces.map(({ path }) => path)))
    return Promise.all(
      group.map(async (evidence, index): Promise<Answered> => {
        const id = shown.ids[index] ?? ''
        const assessment = await this.#assessment(evidence.finding.fingerprint, id, reply, paths)
        return { evidence, assessment, needs: reply.needs.get(id) ?? [] }
      }),
    )
  }

  async #assessment(
    fingerprint: string,
    id: string,
    { answers, faults }: ReadReply,
    paths: Set<string>,
  ): Promise<Assessment> {
    const { redactReply } = this.#options
    const answer = answers.get(id)
    if (answer === undefined) {
      const fault = faults.find((each) => each.includes(id)) ?? faults[0] ?? 'no answer'
      const detail = await redactReply(sentences.misfit(fault))
      return { fingerprint, status: 'not_analyzed', kind: 'malformed', detail }
    }
    return {
      ...answer,
      fingerprint,
      status: 'analyzed',
      // A path that nobody showed is the model's own invention, and may say anything.
      citations: answer.citations.filter(({ path }) => paths.has(path)),
      reason: await redactReply(answer.reason),
      component: answer.component === null ? null : await redactReply(answer.component),
    }
  }

  async #failed(group: Evidence[], error: unknown): Promise<Answered[]> {
    const { kind, detail: said } = whyNotAnalyzed(error, this.#signal)
    const detail = await this.#options.redactReply(said)
    return group.map((evidence) => {
      const { fingerprint } = evidence.finding
      return { evidence, assessment: { fingerprint, status: 'not_analyzed', kind, detail }, needs: [] }
    })
  }
}
