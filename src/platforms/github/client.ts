import { setTimeout as wait } from 'node:timers/promises'
import { getOctokit } from '@actions/github'
import type * as z from 'zod'
import { HostError } from '../../core/host-error.ts'
import { oneLine } from '../../core/text/encode.ts'
import { hostError } from './errors.ts'

/** A pull request, and how to reach it. */
export interface GitHubAddress {
  token: string
  /** `https://api.github.com`, or of an Enterprise Server `https://HOST/api/v3`. GraphQL's is derived from it. */
  apiUrl: string
  owner: string
  repo: string
  number: number
  /** What no message may repeat: the token, the provider's key. */
  secrets: readonly string[]
}

type Octokit = ReturnType<typeof getOctokit>

/** GitHub itself gives a request ten seconds. */
const answerMs = 60_000
const attempts = 4
const firstPauseMs = 1000

/**
 * Requests to GitHub with retries: after a rate limit always, since nothing was done then; after silence or an error of the
 * server only where doing it twice is the same as once. Waits as long as the server says, up to the time limit of all waiting.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export class GitHubClient {
  readonly address: GitHubAddress
  readonly #octokit: Octokit
  #patienceMs = 240_000

  constructor(address: GitHubAddress, userAgent: string) {
    this.address = address
    const silent = () => undefined
    this.#octokit = getOctokit(address.token, {
      baseUrl: address.apiUrl,
      userAgent,
      log: { debug: silent, info: silent, warn: silent, error: silent },
      // The toolkit would bring a fetch of its own, whose proxy is chosen by another variable than the one with the address.
      // A redirect could lead the token to another host.
      request: { fetch, redirect: 'error' },
    })
  }

  /** Reads, or writes what may be written twice. */
  repeatable<T>(send: (octokit: Octokit, options: RequestOptions) => Promise<T>): Promise<T> {
    return this.#send(send, true)
  }

  /** Reads a body of a form; another one is no answer, and is asked for again. */
  read<T>(
    form: z.ZodType<T>,
    send: (octokit: Octokit, options: RequestOptions) => Promise<{ data: unknown }>,
  ): Promise<T> {
    return this.#send(async (octokit, options) => {
      const { data, error } = form.safeParse((await send(octokit, options)).data)
      if (error)
        throw new HostError(
          'unavailable',
          `GitHub’s answer has another form: ${error.issues[0]?.path.join('.')}`,
        )
      return data
    }, true)
  }

  /** Asks GraphQL for data of a form. */
  query<T>(form: z.ZodType<T>, query: string, variables: Record<string, unknown>): Promise<T> {
    return this.read(form, async (octokit, { request }) => ({
      data: await octokit.graphql(query, { ...variables, request }),
    }))
  }

  /** Creates: without an answer nobody knows whether it was done. Throws `HostError` of kind `unavailable` then. */
  once<T>(send: (octokit: Octokit, options: RequestOptions) => Promise<T>): Promise<T> {
    return this.#send(send, false)
  }

  /** A server in between may repeat what it was sent. */
  #withoutToken({ kind, message, retryAfterMs }: HostError): HostError {
    const safe = this.address.secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), message)
    return new HostError(kind, oneLine(safe, 300), retryAfterMs)
  }

  async #send<T>(
    send: (octokit: Octokit, options: RequestOptions) => Promise<T>,
    repeatable: boolean,
  ): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const { owner, repo } = this.address
      try {
        return await send(this.#octokit, { owner, repo, request: { signal: AbortSignal.timeout(answerMs) } })
      } catch (thrown) {
        const error = this.#withoutToken(hostError(thrown))
        const again = error.kind === 'rate limit' || (error.kind === 'unavailable' && repeatable)
        const pause = error.retryAfterMs ?? firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2)
        if (!again || attempt >= attempts || pause > this.#patienceMs) throw error
        this.#patienceMs -= pause
        await wait(pause)
      }
    }
  }
}

/** What every request carries. */
export interface RequestOptions {
  owner: string
  repo: string
  request: { signal: AbortSignal }
}
