import { getOctokit } from '@actions/github'
import type * as z from 'zod'
import { HostRequests } from '../../system/host-requests.ts'
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

/** What every request carries. */
export interface RequestOptions {
  owner: string
  repo: string
  request: { signal: AbortSignal }
}

type Send<T> = (octokit: Octokit, options: RequestOptions) => Promise<T>

/** GitHub's own client, with the retries of all hosts. https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
export class GitHubClient {
  readonly address: GitHubAddress
  readonly #octokit: Octokit
  readonly #requests: HostRequests

  constructor(address: GitHubAddress, userAgent: string) {
    this.address = address
    this.#requests = new HostRequests({ host: 'GitHub', secrets: address.secrets, read: hostError })
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
  repeatable<T>(send: Send<T>): Promise<T> {
    return this.#requests.repeatable((signal) => this.#with(signal, send))
  }

  /** Creates: without an answer nobody knows whether it was done. */
  once<T>(send: Send<T>): Promise<T> {
    return this.#requests.once((signal) => this.#with(signal, send))
  }

  /** Reads a body of a form. */
  read<T>(form: z.ZodType<T>, send: Send<{ data: unknown }>): Promise<T> {
    return this.#requests.read(form, async (signal) => (await this.#with(signal, send)).data)
  }

  /** Asks GraphQL for data of a form. */
  query<T>(form: z.ZodType<T>, query: string, variables: Record<string, unknown>): Promise<T> {
    return this.read(form, async (octokit, { request }) => ({
      data: await octokit.graphql(query, { ...variables, request }),
    }))
  }

  #with<T>(signal: AbortSignal, send: Send<T>): Promise<T> {
    const { owner, repo } = this.address
    return send(this.#octokit, { owner, repo, request: { signal } })
  }
}
