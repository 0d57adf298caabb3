import { rejectedParameter } from '../core/provider-failure.ts'

/**
 * Sends a request, and again without each parameter that the model is said not to accept. What was left out stays out for
 * the run, so that one question pays for it and not each.
 */
export class OptionalParameters<Name extends string> {
  readonly #names: readonly Name[]
  readonly #left = new Set<Name>()

  /** `names`: parameters that an answer does not depend on; where a complaint names several, the first of them goes. */
  constructor(names: readonly Name[]) {
    this.#names = names
  }

  /** `complaintOf` gives a vendor's words where they may be about a parameter, else null. */
  async send<T>(
    attempt: (has: (name: Name) => boolean) => Promise<T>,
    complaintOf: (error: unknown) => string | null,
  ): Promise<T> {
    for (;;) {
      const sent = this.#names.filter((name) => !this.#left.has(name))
      try {
        return await attempt((name) => sent.includes(name))
      } catch (error) {
        const complaint = complaintOf(error)
        const rejected = complaint === null ? null : rejectedParameter(complaint, sent)
        if (rejected === null) throw error
        this.#left.add(rejected)
      }
    }
  }
}
