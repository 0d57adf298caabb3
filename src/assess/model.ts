import type { Assessment } from '../core/assessment.ts'
import { type Estimate, estimateOf } from '../core/budget.ts'
import type { Evidence } from '../core/evidence.ts'
import type { MoreCode, Need, Refusal } from '../core/more-code.ts'
import { instructionsFor } from '../core/prompt/instructions.ts'
import { type Material, material } from '../core/prompt/material.ts'
import { type Judged, readReply, triageSchema } from '../core/prompt/reply.ts'
import type { Assessor, Question } from '../core/provider.ts'
import { Asking, type AskingOptions, type Form, newSpending, type Spending } from './asking.ts'
import { groups } from './groups.ts'
import { type Answered, askAgain } from './rounds.ts'

/** Room for the thinking of reasoning models, which counts as output, and for each finding's answer. */
const outputTokens = { base: 6000, each: 700 }

export interface ModelOptions extends Omit<AskingOptions, 'spending'> {
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

/** A reply about one finding. */
interface Triaged {
  judged: Judged
  needs: Need[]
}

class Run {
  readonly #options: ModelOptions
  readonly #spending: Spending
  readonly #signal: AbortSignal
  readonly #asking: Asking

  constructor(options: ModelOptions, spending: Spending, signal: AbortSignal) {
    this.#options = options
    this.#spending = spending
    this.#signal = signal
    this.#asking = new Asking({ ...options, spending }, signal)
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

  /** One round of questions about a group. Does not throw. */
  async #answers(group: Evidence[], rank: number, refused: Refusal[]): Promise<Answered[]> {
    const settled = await this.#asking.ask(group, triageForm(rank, refused))
    return Promise.all(
      settled.map(async (each): Promise<Answered> => {
        const { about: evidence, answer } = each
        const { fingerprint } = evidence.finding
        if (answer === null) {
          return { evidence, assessment: { fingerprint, status: 'not_analyzed', ...each.why }, needs: [] }
        }
        return { evidence, assessment: await this.#assessment(fingerprint, answer), needs: answer.needs }
      }),
    )
  }

  async #assessment(fingerprint: string, { judged }: Triaged): Promise<Assessment> {
    const { redactReply } = this.#options
    return {
      ...judged,
      fingerprint,
      status: 'analyzed',
      reason: await redactReply(judged.reason),
      component: judged.component === null ? null : await redactReply(judged.component),
    }
  }
}

function triageForm(rank: number, refused: Refusal[]): Form<Evidence, Triaged> {
  return {
    put(group) {
      const shown = material(group, refused)
      return { question: questionAbout(group, shown, rank), ids: shown.ids }
    },
    read(json, ids, group) {
      const { answers, needs, faults } = readReply(json, ids)
      // A path that nobody showed is the model's own invention, and may say anything.
      const paths = new Set(group.flatMap(({ pieces }) => pieces.map(({ path }) => path)))
      const triaged = [...answers].map(([id, judged]): [string, Triaged] => {
        const citations = judged.citations.filter(({ path }) => paths.has(path))
        return [id, { judged: { ...judged, citations }, needs: needs.get(id) ?? [] }]
      })
      return { answers: new Map(triaged), faults }
    },
  }
}
