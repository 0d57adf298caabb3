import type { Assessment } from '../core/assessment.ts'
import { type Estimate, estimateOf } from '../core/budget.ts'
import type { Evidence } from '../core/evidence.ts'
import type { MoreCode, Need, Refusal } from '../core/more-code.ts'
import { instructionsFor } from '../core/prompt/instructions.ts'
import { type Material, material } from '../core/prompt/material.ts'
import { type ReadReply, readReply, triageSchema } from '../core/prompt/reply.ts'
import type { Assessor, Provider, Question } from '../core/provider.ts'
import { sentences } from '../core/provider-failure.ts'
import { groups } from './groups.ts'
import { type Asking, Inquiry, type Answered as Told } from './inquiry.ts'
import { type Answered, askAgain } from './rounds.ts'
import { newSpending, type Spending } from './spending.ts'
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
  readonly #inquiry: Inquiry

  constructor(options: ModelOptions, spending: Spending, signal: AbortSignal) {
    this.#options = options
    this.#spending = spending
    this.#signal = signal
    this.#inquiry = new Inquiry(options.provider, spending, signal)
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
    const answers = await this.#inquiry.ask(group, (some) => triageOf(some, rank, refused))
    const paths = new Set(group.flatMap(({ pieces }) => pieces.map(({ path }) => path)))
    return Promise.all(
      group.map(async (evidence, index): Promise<Answered> => {
        const { fingerprint } = evidence.finding
        const found = answers[index] ?? { fault: 'no answer' }
        const assessment = await this.#assessment(fingerprint, found, paths)
        return { evidence, assessment, needs: 'answer' in found ? found.answer.needs : [] }
      }),
    )
  }

  async #assessment(fingerprint: string, found: Told<Triaged>, paths: Set<string>): Promise<Assessment> {
    const { redactReply } = this.#options
    if ('answer' in found) {
      const { needs: _, ...answer } = found.answer
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
    if ('fault' in found) {
      const detail = await redactReply(sentences.misfit(found.fault))
      return { fingerprint, status: 'not_analyzed', kind: 'malformed', detail }
    }
    const { kind, detail } = whyNotAnalyzed(found.error, this.#signal)
    return { fingerprint, status: 'not_analyzed', kind, detail: await redactReply(detail) }
  }
}

/** An answer about a finding with what it asks for besides. */
type Triaged = ReadReply['answers'] extends Map<string, infer A> ? A & { needs: Need[] } : never

function triageOf(group: Evidence[], rank: number, refused: Refusal[]): Asking<Triaged> {
  const shown = material(group, refused)
  return {
    question: questionAbout(group, shown, rank),
    ids: shown.ids,
    read(json) {
      const { answers, needs, faults } = readReply(json, shown.ids)
      const read = new Map(
        [...answers].map(([id, answer]) => [id, { ...answer, needs: needs.get(id) ?? [] }]),
      )
      return { answers: read, faults }
    },
  }
}
