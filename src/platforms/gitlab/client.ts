import {
  Branches,
  Commits,
  MergeRequestDiscussions,
  MergeRequestNotes,
  MergeRequests,
  ProjectMembers,
  Projects,
  Repositories,
  RepositoryFiles,
  Users,
} from '@gitbeaker/rest'
import * as z from 'zod'
import { HostError } from '../../core/host-error.ts'
import { HostRequests } from '../../system/host-requests.ts'
import type { GitLabAddress } from './address.ts'
import { hostError } from './errors.ts'
import { ask, requesterFor } from './requester.ts'

/** The parts of the API that are used, for one request. */
type Api = ReturnType<typeof apiOf>
type Send<T> = (api: Api, project: string, number: number) => Promise<T>

/** A page of a list, as the client hands it on. */
const Page = z.object({ data: z.array(z.unknown()), paginationInfo: z.object({ next: z.int().nullable() }) })
const GraphqlErrors = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

const perPage = 100

/** The client of GitLab's community with a sender of ours, and the retries of all hosts. https://docs.gitlab.com/api/rest */
export class GitLabClient {
  readonly address: GitLabAddress
  readonly #userAgent: string
  readonly #requests: HostRequests

  constructor(address: GitLabAddress, userAgent: string) {
    this.address = address
    this.#userAgent = userAgent
    this.#requests = new HostRequests({ host: 'GitLab', secrets: address.secrets, read: hostError })
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
  read<T>(form: z.ZodType<T>, send: Send<unknown>): Promise<T> {
    return this.#requests.read(form, (signal) => this.#with(signal, send))
  }

  /** Reads a list to its end, or to so many pages. */
  async list<T>(
    form: z.ZodType<T>,
    send: (api: Api, page: PageOptions, project: string, number: number) => Promise<unknown>,
    maxPages = 1000,
  ): Promise<T[]> {
    const found: T[] = []
    const Items = Page.extend({ data: z.array(form) })
    for (let page: number | null = 1; page !== null; ) {
      if (page > maxPages) throw new HostError('too large', `GitLab lists more than ${found.length}`)
      const options: PageOptions = { page, perPage, showExpanded: true }
      const { data, paginationInfo } = await this.read(Items, (api, ...where) => send(api, options, ...where))
      found.push(...data)
      // What stands between may drop the header that names the next page.
      page = paginationInfo.next ?? (data.length === perPage ? page + 1 : null)
    }
    return found
  }

  /** Asks GraphQL for data of a form; it answers 200 to what it refuses. */
  async query<T>(form: z.ZodType<T>, query: string, variables: Record<string, unknown>): Promise<T> {
    const { server, token } = this.address
    const { data } = await this.#requests.read(z.object({ data: form }), async (signal) => {
      const { body } = await ask(new URL(`${server}/api/graphql`), {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'user-agent': this.#userAgent,
        },
        body: JSON.stringify({ query, variables }),
        signal,
      })
      const refused = GraphqlErrors.safeParse(body).data
      if (refused) throw new HostError('invalid', refused.errors.map(({ message }) => message).join('; '))
      return body
    })
    return data
  }

  #with<T>(signal: AbortSignal, send: Send<T>): Promise<T> {
    const { project, number } = this.address
    return send(apiOf(this.address, this.#userAgent, signal), project, number)
  }
}

export interface PageOptions {
  page: number
  perPage: number
  showExpanded: true
}

function apiOf({ server, token }: GitLabAddress, userAgent: string, signal: AbortSignal) {
  const options = {
    host: server,
    // `Bearer` is taken for access tokens of all kinds. https://docs.gitlab.com/api/rest/authentication
    oauthToken: token,
    requesterFn: requesterFor(userAgent, signal),
    queryTimeout: null,
    rateLimits: {},
  }
  return {
    branches: new Branches(options),
    commits: new Commits(options),
    discussions: new MergeRequestDiscussions(options),
    files: new RepositoryFiles(options),
    members: new ProjectMembers(options),
    mergeRequests: new MergeRequests(options),
    notes: new MergeRequestNotes(options),
    projects: new Projects(options),
    repositories: new Repositories(options),
    users: new Users(options),
  }
}
