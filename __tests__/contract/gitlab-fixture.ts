import { createHash } from 'node:crypto'
import { afterEach } from '@jest/globals'
import type { Fixture } from './github-fixture.ts'
import { type FakeGitLab, type FakeGitLabOptions, fakeGitLab } from './gitlab.ts'
import { type JsonObject, objectAt, parseJson } from './json.ts'

export const token = 'glpat-test'
export const project = '/projects/shop%2Fshop'
export const request = `${project}/merge_requests/7`
export const discussions = `${request}/discussions`
export const noLineCode =
  '400 Bad request - Note {:line_code=>["can\'t be blank", "must be a valid line code"]}'

const running: FakeGitLab[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.close()
})

/** A fake that is closed after the test, with something that asks it. */
export async function started(made: Fixture, options: Partial<FakeGitLabOptions> = {}) {
  const { root, base, head } = made
  const gitlab = await fakeGitLab({
    root,
    token,
    collaborators: { reviewer: 'write', reader: 'read' },
    ...options,
    change: { base, head, ...options.change },
  })
  running.push(gitlab)
  const ask = askerOf(gitlab.url)
  const refs = { base_sha: base, start_sha: base, head_sha: head }
  const at = (place: object) => ({
    body: 'Words',
    position: { ...refs, position_type: 'text', old_path: 'a.txt', new_path: 'a.txt', ...place },
  })
  const list = async (path: string) => listOf((await ask('GET', path)).json)
  /** The id of a new conversation. */
  const begun = async (place?: object) => {
    const { json } = await ask('POST', discussions, place === undefined ? { body: 'Words' } : at(place))
    return { id: String(objectAt({ json }, 'json').id), note: firstNote(json) }
  }
  return { gitlab, ask, at, refs, list, begun }
}

function askerOf(url: string) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = { 'private-token': token },
  ) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type') === 'application/json'
    return { status: response.status, headers: response.headers, text, json: isJson ? parseJson(text) : null }
  }
}

/** The first note of a conversation. */
export function firstNote(discussion: unknown): JsonObject {
  return objectAt({ note: listOf(objectAt({ discussion }, 'discussion').notes)[0] }, 'note')
}

export function listOf(json: unknown): JsonObject[] {
  return Array.isArray(json) ? json.map((each) => objectAt({ each }, 'each')) : []
}

/** An end of a range, with the line code that belongs to it. */
export function end(path: string, old: number, fresh: number, type: 'new' | 'old') {
  return { line_code: `${createHash('sha1').update(path).digest('hex')}_${old}_${fresh}`, type }
}
