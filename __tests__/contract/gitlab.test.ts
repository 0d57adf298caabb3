import { afterEach, describe, expect, test } from '@jest/globals'
import { type Fixture, fixture, numbered } from './github-fixture.ts'
import { type FakeGitLab, type FakeGitLabOptions, fakeGitLab } from './gitlab.ts'
import { isObject, listAt } from './json.ts'

const token = 'glpat-test'
const project = '/projects/shop%2Fshop'
const request = `${project}/merge_requests/7`

const running: FakeGitLab[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.close()
})

async function started(made: Fixture, options: Partial<FakeGitLabOptions> = {}) {
  const { root, base, head } = made
  const gitlab = await fakeGitLab({
    root,
    token,
    collaborators: { reviewer: 'write', reader: 'read' },
    ...options,
    change: { base, head, ...options.change },
  })
  running.push(gitlab)
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = { 'private-token': token },
  ) => {
    const response = await fetch(`${gitlab.url}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const json: unknown = await response.json()
    return { status: response.status, json, headers: response.headers }
  }
  const refs = { base_sha: base, start_sha: base, head_sha: head }
  const at = (place: object) => ({
    body: 'Words',
    position: { ...refs, position_type: 'text', old_path: 'a.txt', new_path: 'a.txt', ...place },
  })
  return { gitlab, ask, at, refs }
}

describe('a position', () => {
  test.each([
    ['an added line by its new number', { new_line: 10 }],
    ['an unchanged line by both', { old_line: 12, new_line: 12 }],
    ['one that no hunk shows', { old_line: 20, new_line: 20 }],
    ['a line of a new file', { old_path: 'new.txt', new_path: 'new.txt', new_line: 2 }],
    ['a file', { position_type: 'file' }],
  ])('%s', async (_, place) => {
    const { gitlab, ask, at } = await started(await fixture())
    expect((await ask('POST', `${request}/discussions`, at(place))).status).toBe(201)
    gitlab.assertClean()
    expect(gitlab.threads()).toHaveLength(1)
  })

  test.each([
    ['an added line by both', { old_line: 10, new_line: 10 }],
    ['an unchanged line by one', { new_line: 12 }],
    ['another file', { old_path: 'b.txt', new_path: 'b.txt', new_line: 1 }],
    ['an old number of a new file', { old_path: 'new.txt', new_path: 'new.txt', new_line: 2, old_line: 2 }],
    ['another version', { head_sha: 'f'.repeat(40), new_line: 10 }],
  ])('%s has no line code', async (_, place) => {
    const { gitlab, ask, at } = await started(await fixture())
    const { status, json } = await ask('POST', `${request}/discussions`, at(place))
    expect([status, isObject(json) ? json.message : null]).toEqual([
      400,
      '400 Bad request - Note {:line_code=>["can\'t be blank", "must be a valid line code"]}',
    ])
    gitlab.assertClean()
  })

  test('goes along to where its line is, and stays behind where that is gone', async () => {
    const made = await fixture()
    const { gitlab, ask, at } = await started(made)
    await ask('POST', `${request}/discussions`, at({ new_line: 10 }))
    await ask('POST', `${request}/discussions`, at({ new_line: 30 }))
    const above = `above\n${numbered(40, { 10: 'ten', 30: 'other' })}`
    await gitlab.push(await made.commit(made.head, { 'a.txt': above }))
    expect(gitlab.threads().map(({ line }) => line)).toEqual([11, null])
  })
})

describe('a request against the description', () => {
  test.each([
    [
      'a position without a head',
      'POST',
      `${request}/discussions`,
      { body: 'x', position: { position_type: 'text' } },
    ],
    [
      'a line as text',
      'POST',
      `${request}/discussions`,
      {
        body: 'x',
        position: { base_sha: 'a', start_sha: 'b', head_sha: 'c', position_type: 'text', new_line: '1' },
      },
    ],
    ['a member that is not there', 'PUT', `${request}/discussions/abc`, { resolved: true, resolve: true }],
    ['a path that is not there', 'GET', `${project}/nothing`, undefined],
    ['a query that is not there', 'GET', `${request}/discussions?perpage=3`, undefined],
  ])('%s', async (_, method, path, body) => {
    const { gitlab, ask } = await started(await fixture())
    if (gitlab.violations.length === 0 && process.env.API_DESCRIPTIONS === undefined) return
    expect((await ask(method, path, body)).status).toBe(599)
    expect(() => gitlab.assertClean()).toThrow('contract violations')
  })
})

describe('what may not be', () => {
  test.each([
    ['no token', {}, 401],
    ['another token', { 'private-token': 'glpat-other' }, 401],
    ['a token as a bearer', { authorization: `Bearer ${token}` }, 200],
  ])('%s', async (_, headers, status) => {
    const { ask } = await started(await fixture())
    expect((await ask('GET', request, undefined, headers)).status).toBe(status)
  })

  test('a token that reads writes nothing', async () => {
    const { gitlab, ask } = await started(await fixture(), { rights: 'read' })
    expect((await ask('POST', `${request}/notes`, { body: 'Words' })).status).toBe(403)
    expect(gitlab.remarks()).toEqual([])
    expect(gitlab.writes()).toMatchObject([{ status: 403, failed: true }])
  })

  test('a job’s token reads little and writes nothing', async () => {
    const { ask } = await started(await fixture(), { tokenKind: 'job' })
    const job = { 'job-token': token }
    expect((await ask('GET', request, undefined, job)).status).toBe(200)
    expect((await ask('POST', `${request}/notes`, { body: 'Words' }, job)).status).toBe(401)
  })

  test('nobody edits what another one wrote', async () => {
    const { gitlab, ask } = await started(await fixture())
    const { id } = gitlab.say({ login: 'reviewer', body: 'Mine' })
    expect((await ask('PUT', `${request}/notes/${id}`, { body: 'Ours' })).status).toBe(403)
  })

  test('a body longer than a million characters', async () => {
    const { ask } = await started(await fixture())
    expect((await ask('POST', `${request}/notes`, { body: 'x'.repeat(1_000_001) })).status).toBe(400)
    expect((await ask('POST', `${request}/notes`, { body: 'x'.repeat(1_000_000) })).status).toBe(201)
  })

  test('a comment on its own cannot be resolved', async () => {
    const { gitlab, ask } = await started(await fixture())
    await ask('POST', `${request}/notes`, { body: 'Words' })
    const { json } = await ask('GET', `${request}/discussions`)
    const [discussion] = listAt({ json }, 'json')
    const id = isObject(discussion) ? String(discussion.id) : ''
    expect((await ask('PUT', `${request}/discussions/${id}`, { resolved: true })).status).toBe(400)
    gitlab.assertClean()
  })
})

test('lists come in pages of a hundred at the most', async () => {
  const { gitlab, ask } = await started(await fixture())
  for (let index = 0; index < 130; index++) gitlab.say({ login: 'reviewer', body: `Remark ${index}` })
  const first = await ask('GET', `${request}/discussions?per_page=500`)
  expect([listAt(first, 'json').length, first.headers.get('x-next-page')]).toEqual([100, '2'])
  const last = await ask('GET', `${request}/discussions?per_page=100&page=2`)
  expect([listAt(last, 'json').length, last.headers.get('x-next-page')]).toEqual([30, ''])
})

test('a line that begins with a command is carried out, outside of code', async () => {
  const { gitlab, ask } = await started(await fixture())
  await ask('POST', `${request}/notes`, { body: 'Words\n/close\n```\n/merge\n```\n/fp is none' })
  expect(gitlab.quickActions()).toEqual(['/close'])
  expect(gitlab.remarks()[0]?.body).toBe('Words\n```\n/merge\n```\n/fp is none')
})

test('people reply, resolve, edit and remove', async () => {
  const { gitlab, ask, at } = await started(await fixture())
  await ask('POST', `${request}/discussions`, at({ new_line: 10 }))
  const thread = gitlab.threads()[0] ?? { id: '', comments: [] }
  const reply = gitlab.reply(thread, { login: 'reviewer', body: 'No' })
  gitlab.edit(reply, { login: 'reviewer', body: 'Yes' })
  gitlab.resolve(thread, 'reviewer')
  expect(gitlab.threads()).toMatchObject([
    {
      isResolved: true,
      resolvedBy: 'reviewer',
      comments: [{ edited: false }, { body: 'Yes', edited: true }],
    },
  ])
  gitlab.unresolve(thread, 'reviewer')
  for (const comment of gitlab.threads()[0]?.comments ?? []) gitlab.remove(comment)
  expect(gitlab.threads()).toEqual([])
})
