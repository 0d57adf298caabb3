import { afterEach } from '@jest/globals'
import { getBearerHandler, getPersonalAccessTokenHandler, WebApi } from 'azure-devops-node-api'
import { type FakeAzureDevOps, type FakeAzureDevOpsOptions, fakeAzureDevOps } from './azure-devops.ts'
import type { Fixture } from './github-fixture.ts'
import { parseJson } from './json.ts'

export const token = 'pat_test'
export const pull = 7
export const ourselves = 'bot@example.org'

const running: FakeAzureDevOps[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.close()
})

/** A fake that is closed after the test. */
export async function started(made: Fixture, options: Partial<FakeAzureDevOpsOptions> = {}) {
  const { root, base, head } = made
  const azure = await fakeAzureDevOps({
    ...{ root, token, account: ourselves },
    ...options,
    change: { base, head, ...options.change },
  })
  running.push(azure)
  return azure
}

/** The official client. */
export function clientOf({ url }: FakeAzureDevOps, { secret = token, bearer = false } = {}) {
  const handler = bearer ? getBearerHandler(secret) : getPersonalAccessTokenHandler(secret)
  return new WebApi(url, handler, { allowRetries: false })
}

export interface Reply {
  status: number
  headers: Headers
  body: unknown
}

/** One request below `…/repositories/shop/`, or below the collection where the path begins with `_apis`. */
export async function send(
  { url }: FakeAzureDevOps,
  call: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const [method = '', path = ''] = call.split(' ')
  const below = /^_|^other/.test(path) ? path : `shop/_apis/git/repositories/shop/${path}`
  const separator = path.includes('?') ? '&' : '?'
  const target =
    path.includes('api-version') || headers.accept?.includes('api-version')
      ? ''
      : `${separator}api-version=7.1`
  const response = await fetch(`${url}${below}${target}`, {
    method,
    redirect: 'manual',
    headers: {
      authorization: `Basic ${Buffer.from(`:${token}`).toString('base64')}`,
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json') ?? false
  return { status: response.status, headers: response.headers, body: json && text ? parseJson(text) : text }
}

/** A thread on lines of `a.txt` in the iteration given. */
export function threadAt(
  line: number,
  { id = 101, iteration = 1, end = line, path = '/a.txt', words = 'x' } = {},
) {
  return {
    comments: [{ parentCommentId: 0, content: words, commentType: 'text' }],
    status: 'active',
    threadContext: {
      filePath: path,
      rightFileStart: { line, offset: 1 },
      rightFileEnd: { line: end, offset: 3 },
    },
    pullRequestThreadContext: {
      changeTrackingId: id,
      iterationContext: { firstComparingIteration: iteration, secondComparingIteration: iteration },
    },
  }
}
