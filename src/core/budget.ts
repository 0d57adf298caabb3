import type { Question, Usage } from './provider.ts'

/** About how many tokens a question costs to send: vendors count 3 to 5 bytes of code a token; the low end is safe. */
export function estimateInput({ instructions, material, schema, correction = '' }: Question): number {
  const text = instructions.length + material.length + JSON.stringify(schema).length + correction.length
  return Math.ceil(text / 3)
}

/** Tokens a run may spend: what is asked for is held until the answer says what it cost. */
export class Budget {
  readonly #limit: number
  #spent = 0
  #held = 0
  #open = 0
  readonly #waiting: (() => void)[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  /**
   * Holds tokens for a question, or says that they are not there. Where nothing else is under way, the answer's own
   * length may exceed what is left: by one reply at the most.
   */
  hold(question: Question): { settle(usage: Usage | null): void } | null {
    const input = estimateInput(question)
    const whole = input + question.maxOutputTokens
    const left = this.#limit - this.#spent - this.#held
    if (whole > left && !(this.#open === 0 && input <= left)) return null
    this.#held += whole
    this.#open++
    return {
      settle: (usage) => {
        this.#held -= whole
        this.#open--
        // A question that died without an account was read by the vendor all the same.
        this.#spent += usage === null ? input : usage.input + usage.output
        for (const wake of this.#waiting.splice(0)) wake()
      },
    }
  }

  /** Questions that hold tokens now. */
  get open(): number {
    return this.#open
  }

  /** Resolves when the next question under way has its account. */
  settled(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  get spent(): number {
    return this.#spent
  }
}
