import type { RequesterType, ResourceOptions } from '@gitbeaker/requester-utils'
import { createRequesterFn } from '@gitbeaker/requester-utils'

/** An answer of GitLab that says no. */
export class GitLabRefusal extends Error {
  readonly status: number
  readonly body: string
  readonly headers: Headers

  constructor(status: number, body: string, headers: Headers) {
    super(`${status}`)
    this.name = 'GitLabRefusal'
    this.status = status
    this.body = body
    this.headers = headers
  }
}

type Options = { method?: string; headers?: Record<string, string>; body?: string; signal: AbortSignal }

/** One request through global fetch, whose proxy and certificates are this process's. */
export async function ask(url: URL, { signal, ...options }: Options) {
  // A redirect could lead the token to another host.
  const response = await fetch(url, { ...options, signal, redirect: 'error' })
  const text = await response.text()
  if (!response.ok) throw new GitLabRefusal(response.status, text, response.headers)
  return { body: jsonIn(text), headers: Object.fromEntries(response.headers), status: response.status }
}

/**
 * What the client's classes send with. Its own sender tries ten times without regard to what the server says, forwards
 * redirects and cannot be ended.
 */
export function requesterFor(
  userAgent: string,
  signal: AbortSignal,
): (options: ResourceOptions) => RequesterType {
  return createRequesterFn(
    (_, options) => Promise.resolve(options),
    async (endpoint, { prefixUrl, searchParams, method, headers, body } = {}) => {
      // The client's classes end their address with a slash or not.
      const url = new URL(`${prefixUrl}/${endpoint}`.replace(/(?<!:)\/\//g, '/'))
      if (typeof searchParams === 'string') url.search = searchParams
      return ask(url, {
        method: `${method}`,
        headers: { ...stringsIn(headers), 'user-agent': userAgent },
        ...(typeof body === 'string' && { body }),
        signal,
      })
    },
  )
}

/** What is no JSON, as of a proxy in between, is a text: no form of ours takes it for an answer. */
function jsonIn(text: string) {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function stringsIn(headers: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, `${value}`]))
}
