import createClient, { type Client } from 'openapi-fetch'
import * as z from 'zod'
import { HostError } from '../../core/host-error.ts'
import { HostRequests } from '../../system/host-requests.ts'
import type { BitbucketAddress } from './address.ts'
import type { paths } from './api.ts'
import { answerError, hostError, lostAnswer } from './errors.ts'

/** What every request carries. */
export interface RequestOptions {
  path: { workspace: string; repo_slug: string }
  signal: AbortSignal
}

/** Of a pull request. */
export type PullPath = RequestOptions['path'] & { pull_request_id: number }

type Answer<T> = { data?: T; error?: unknown; response: Response }
type Send<T> = (api: Client<paths>, options: RequestOptions) => Promise<Answer<T>>
/** Asks for a page of a list; the first where it has no name. */
type SendPage = (
  api: Client<paths>,
  options: RequestOptions & { query: { pagelen: string; page?: string } },
) => Promise<Answer<unknown>>

const maxPages = 500
const maxRedirects = 3

/** A client of Bitbucket's described API, with the retries of all hosts. https://developer.atlassian.com/cloud/bitbucket/rest/intro */
export class BitbucketClient {
  readonly address: BitbucketAddress
  readonly #api: Client<paths>
  readonly #requests: HostRequests

  constructor(address: BitbucketAddress, userAgent: string) {
    this.address = address
    this.#requests = new HostRequests({ host: 'Bitbucket', secrets: address.secrets, read: hostError })
    this.#api = createClient<paths>({
      baseUrl: address.apiUrl,
      headers: { authorization: address.authorization, 'user-agent': userAgent },
      fetch: (request) => follow(request, new URL(address.apiUrl).origin),
      pathSerializer: (template, values) =>
        template.replace(/\{(\w+)\}/g, (_, name: string) => encoded(name, values[name])),
    })
  }

  /** The pull request's own part of a path. */
  get pull(): PullPath {
    const { workspace, repo, number } = this.address
    return { workspace, repo_slug: repo, pull_request_id: number }
  }

  /** Reads, or writes what may be written twice. */
  repeatable<T>(send: Send<T>): Promise<T | undefined> {
    return this.#requests.repeatable(async (signal) => (await this.#answer(signal, send)).data)
  }

  /** Creates: without an answer nobody knows whether it was done. */
  once<T>(send: Send<T>): Promise<T | undefined> {
    return this.#requests.once(async (signal) => (await this.#answer(signal, send)).data)
  }

  /** Reads a body of a form. */
  read<T>(form: z.ZodType<T>, send: Send<unknown>): Promise<T> {
    return this.#requests.read(form, async (signal) => (await this.#answer(signal, send)).data)
  }

  /** Headers of an answer, for what only they say. */
  headers(send: Send<unknown>): Promise<Headers> {
    return this.#requests.repeatable(async (signal) => (await this.#answer(signal, send)).response.headers)
  }

  /**
   * Reads a list to its end. Its pages name the next one by an address, of which only the page's name is taken: nothing else
   * in an answer decides where a token goes. https://developer.atlassian.com/cloud/bitbucket/rest/intro/#pagination
   */
  async list<T>(item: z.ZodType<T>, send: SendPage): Promise<T[]> {
    const Page = z.object({ values: z.array(item), next: z.string().nullish() })
    const items: T[] = []
    let page: string | undefined
    for (let count = 0; count < maxPages; count++) {
      const query = page === undefined ? { pagelen: '100' } : { pagelen: '100', page }
      const { values, next } = await this.read(Page, (api, options) => send(api, { ...options, query }))
      items.push(...values)
      if (next == null) return items
      const name = urlOf(next)?.searchParams.get('page')
      if (name == null || name === page)
        throw new HostError('unavailable', 'Bitbucket’s list does not name its next page')
      page = name
    }
    throw new HostError('too large', `Bitbucket’s list has more than ${maxPages} pages`)
  }

  async #answer<T>(signal: AbortSignal, send: Send<T>): Promise<Answer<T>> {
    const { workspace, repo } = this.address
    const options = { path: { workspace, repo_slug: repo }, signal }
    const answer = await send(this.#api, options).catch((thrown) => {
      throw lostAnswer(thrown)
    })
    if (!answer.response.ok) throw answerError(answer.response, answer.error)
    return answer
  }
}

/** Slashes of a file's path stay; everything else is one part of an address. */
function encoded(name: string, value: unknown): string {
  const text = String(value)
  return name === 'path' ? text.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(text)
}

/** Reads are led on within the API (a pull request's diff is somewhere else there); elsewhere the token does not go. */
async function follow(request: Request, origin: string): Promise<Response> {
  let answer = await fetch(request, { redirect: 'manual' })
  for (let count = 0; answer.status >= 300 && answer.status < 400; count++) {
    const to = urlOf(answer.headers.get('location') ?? '', answer.url || request.url)
    await answer.body?.cancel()
    if (request.method !== 'GET' || to?.origin !== origin || count >= maxRedirects)
      throw new HostError('invalid', 'Bitbucket’s API leads elsewhere, where the token does not go')
    const { headers, signal } = request
    answer = await fetch(to, { headers, signal, redirect: 'manual' })
  }
  return answer
}

function urlOf(text: string, base?: string): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null
}
