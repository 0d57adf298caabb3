import { setTimeout as wait } from 'node:timers/promises'
import type * as z from 'zod'
import { HostError } from '../core/host-error.ts'
import { oneLine } from '../core/text/encode.ts'

/** Hosts give a request ten seconds, or little more. */
const answerMs = 60_000
const attempts = 4
const firstPauseMs = 1000

export interface HostRequestOptions {
  /** `GitHub`. */
  host: string
  /** What no message may repeat: the token, the provider's key. */
  secrets: readonly string[]
  /** Reads what the host's client threw; throws on what is no answer of the host. */
  read(thrown: unknown): HostError
}

/**
 * Requests to a code host with retries: after a rate limit always, since nothing was done then; after silence or an error of
 * the server only where doing it twice is the same as once. Waits as long as the server says, up to the limit of all waiting.
 */
export class HostRequests {
  readonly #options: HostRequestOptions
  #patienceMs = 240_000

  constructor(options: HostRequestOptions) {
    this.#options = options
  }

  /** Reads, or writes what may be written twice. */
  repeatable<T>(send: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return this.#send(send, true)
  }

  /** Creates: without an answer nobody knows whether it was done. Throws `HostError` of kind `unavailable` then. */
  once<T>(send: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return this.#send(send, false)
  }

  /** Reads a body of a form; another one is no answer, and is asked for again. */
  read<T>(form: z.ZodType<T>, send: (signal: AbortSignal) => Promise<unknown>): Promise<T> {
    return this.#send(async (signal) => {
      const { data, error } = form.safeParse(await send(signal))
      if (error) {
        const at = error.issues[0]?.path.join('.')
        throw new HostError('unavailable', `${this.#options.host}’s answer has another form: ${at}`)
      }
      return data
    }, true)
  }

  async #send<T>(send: (signal: AbortSignal) => Promise<T>, repeatable: boolean): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await send(AbortSignal.timeout(answerMs))
      } catch (thrown) {
        const error = this.#withoutSecrets(this.#options.read(thrown))
        const again = error.kind === 'rate limit' || (error.kind === 'unavailable' && repeatable)
        const pause = error.retryAfterMs ?? firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2)
        if (!again || attempt >= attempts || pause > this.#patienceMs) throw error
        this.#patienceMs -= pause
        await wait(pause)
      }
    }
  }

  /** A server in between may repeat what it was sent. */
  #withoutSecrets({ kind, message, retryAfterMs }: HostError): HostError {
    const safe = this.#options.secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), message)
    return new HostError(kind, oneLine(safe, 300), retryAfterMs)
  }
}
