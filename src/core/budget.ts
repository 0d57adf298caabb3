import type { Question, Usage } from './provider.ts'

/** Vendors count 3 to 5 bytes of code a token; the low end is safe. */
const bytesPerToken = 3

/** About how many tokens a text costs. */
export function estimateTokens(text: string): number {
  return Math.ceil(new TextEncoder().encode(text).length / bytesPerToken)
}

/** About how many tokens a question costs to send. */
export function estimateInput({ instructions, material, schema, correction = '' }: Question): number {
  return estimateTokens(instructions + material + JSON.stringify(schema) + correction)
}

/** About what an answer has cost whose vendor does not say it. */
export function estimateAnswer(question: Question, json: unknown): Usage {
  return {
    input: estimateInput(question),
    cachedInput: 0,
    output: estimateTokens(JSON.stringify(json) ?? ''),
  }
}

/** What asking costs, as far as it can be known before: questions, tokens to send, tokens of answers at the most. */
export interface Estimate {
  questions: number
  input: number
  output: number
}

export function estimateOf(questions: Question[]): Estimate {
  return {
    questions: questions.length,
    input: questions.reduce((sum, question) => sum + estimateInput(question), 0),
    output: questions.reduce((sum, { maxOutputTokens }) => sum + maxOutputTokens, 0),
  }
}

/** Tokens that a question holds until `settle` says what it has cost; null where nobody knows. */
export interface Held {
  settle(usage: Usage | null): void
  /** Counts a try that failed and holds on; false where another one no longer fits. */
  goOn(usage: Usage | null): boolean
}

/** Tokens a run may spend: what is asked for is held until the answer says what it cost. */
export class Budget {
  readonly #limit: number
  #spent = 0
  #held = 0
  #open = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /**
   * Holds tokens for a question, or says that they are not there. Where nothing else is under way, the answer's own
   * length may exceed what is left: by one reply at the most.
   */
  hold(question: Question): Held | null {
    const input = estimateInput(question)
    const whole = input + question.maxOutputTokens
    const left = this.#limit - this.#spent - this.#held
    if (whole > left && !(this.#open === 0 && input <= left)) return null
    this.#held += whole
    this.#open++
    // A question that died without an account was read by the vendor all the same.
    const cost = (usage: Usage | null) => (usage === null ? input : usage.input + usage.output)
    return {
      settle: (usage) => {
        this.#held -= whole
        this.#open--
        this.#spent += cost(usage)
      },
      goOn: (usage) => {
        this.#spent += cost(usage)
        return cost(usage) === 0 || this.#spent + this.#held <= this.#limit
      },
    }
  }

  /** Questions that hold tokens now. */
  get open(): number {
    return this.#open
  }

  get spent(): number {
    return this.#spent
  }
}
