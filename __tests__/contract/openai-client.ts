import { afterEach } from '@jest/globals'
import { fakeOpenAi } from './openai.ts'
import type { FakeOptions, FakeVendor, Reply } from './vendor.ts'

export const key = 'sk-test'

/** The least valid request. */
export const hello = { model: 'gpt-5-mini', messages: [{ role: 'user' as const, content: 'Is it real?' }] }

/** Registers an `afterEach` that closes every server which the returned function was given. */
export function closedAfterEach(): <Server extends { close(): Promise<void> }>(
  starting: Promise<Server>,
) => Promise<Server> {
  const running: { close(): Promise<void> }[] = []
  afterEach(async () => {
    for (const server of running.splice(0)) await server.close()
  })
  return async (starting) => {
    const server = await starting
    running.push(server)
    return server
  }
}

/** A fake that gives every request the same reply. */
export function replying(reply: Reply, options: Omit<FakeOptions, 'reply'> = {}): Promise<FakeVendor> {
  return fakeOpenAi({ reply: () => reply, ...options })
}

/** Posts JSON, or text as it is, with the key; redirects are not followed. */
export function post(url: string, body: unknown, options: RequestInit = {}): Promise<Response> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return fetch(url, { method: 'POST', headers, body: text, redirect: 'manual', ...options })
}

/** Posts `hello` to a fake's chat completions. */
export function chat({ url }: { url: string }, options: RequestInit = {}): Promise<Response> {
  return post(`${url}/chat/completions`, hello, options)
}
