import { afterEach } from '@jest/globals'
import { type FakeBitbucket, type FakeBitbucketOptions, fakeBitbucket } from './bitbucket.ts'
import type { Fixture } from './github-fixture.ts'
import { isObject, type JsonObject, listAt, parseJson } from './json.ts'

export const token = 'access-token'

/** What came back; `body` is {} where it is no object, `text` as it came. */
export interface Received {
  status: number
  body: JsonObject
  text: string
  headers: Headers
}

export type Send = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Received>

const running: FakeBitbucket[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.close()
})

/** A fake that is closed after the test, with clients for it: of the repository, and of the pull request. */
export async function started({ root, base, head }: Fixture, options: Partial<FakeBitbucketOptions> = {}) {
  const bitbucket = await fakeBitbucket({
    root,
    token,
    ...options,
    change: { base, head, ...options.change },
  })
  running.push(bitbucket)
  const send: Send = async (method, path, body, headers = {}) => {
    const response = await fetch(path.startsWith('http') ? path : `${bitbucket.url}${path}`, {
      method,
      redirect: 'manual',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type') === 'application/json'
    const parsed = isJson ? parseJson(text) : null
    const { status } = response
    return { status, body: isObject(parsed) ? parsed : {}, text, headers: response.headers }
  }
  const below =
    (prefix: string): Send =>
    (method, path, ...rest) =>
      send(method, path.startsWith('http') ? path : `${prefix}${path}`, ...rest)
  const repository = below('/repositories/shop/shop')
  const pull = below('/repositories/shop/shop/pullrequests/7')
  /** Says something at lines, or as a remark. */
  const comment = (raw: string, inline?: JsonObject) =>
    pull('POST', '/comments', { content: { raw }, ...(inline && { inline }) })
  return { bitbucket, send, repository, pull, comment }
}

/** All values of a list, page by page as the answers lead. */
export async function allPages(send: Send, path: string): Promise<JsonObject[][]> {
  const pages: JsonObject[][] = []
  for (let next: unknown = path; typeof next === 'string'; ) {
    const { body } = await send('GET', next)
    pages.push(listAt(body, 'values').filter(isObject))
    next = body.next
  }
  return pages
}
