import { describe, expect, test } from '@jest/globals'
import { fixture } from './github-fixture.ts'
import { discussions, listOf, project, request, started, token } from './gitlab-fixture.ts'
import { objectAt } from './json.ts'

const notes = `${request}/notes`
const repository = `${project}/repository`

describe('a token', () => {
  test.each([
    ['none', {}, 401],
    ['another', { 'private-token': 'glpat-other' }, 401],
    ['the right one', { 'private-token': token }, 200],
    ['the right one as a bearer', { authorization: `Bearer ${token}` }, 200],
    ['the right one as that of a job', { 'job-token': token }, 401],
  ])('%s: %o', async (_, headers, status) => {
    const { ask } = await started(await fixture())
    expect((await ask('GET', request, undefined, headers)).status).toBe(status)
  })

  test('that only reads writes nothing', async () => {
    const { gitlab, ask } = await started(await fixture(), { rights: 'read' })
    const { status, json } = await ask('POST', notes, { body: 'Words' })
    expect([status, json]).toMatchObject([403, { error: 'insufficient_scope' }])
    expect((await ask('GET', '/personal_access_tokens/self')).json).toMatchObject({ scopes: ['read_api'] })
    expect(gitlab.remarks()).toEqual([])
    expect(gitlab.writes()).toMatchObject([{ status: 403, failed: true }])
  })

  const status = `${project}/statuses/${'0'.repeat(40)}`
  test.each([
    ['GET', request, undefined, 200],
    ['GET', notes, undefined, 200],
    ['GET', `${repository}/commits/main`, undefined, 200],
    ['GET', `${repository}/files/a.txt/raw?ref=main`, undefined, 200],
    ['GET', `${repository}/files/a.txt?ref=main`, undefined, 404],
    ['GET', project, undefined, 404],
    ['GET', discussions, undefined, 401],
    ['GET', '/user', undefined, 401],
    ['POST', notes, { body: 'x' }, 401],
    ['POST', discussions, { body: 'x' }, 401],
    ['PUT', `${discussions}/1`, { resolved: true }, 401],
    ['POST', status, { state: 'success' }, 401],
  ])('of a job: %s %s', async (method, path, body, expected) => {
    const { ask } = await started(await fixture(), { tokenKind: 'job' })
    expect((await ask(method, path, body, { 'job-token': token })).status).toBe(expected)
  })

  test('of a job sees of a public project what everybody does', async () => {
    const { ask } = await started(await fixture(), { tokenKind: 'job', repository: { private: false } })
    expect((await ask('GET', project, undefined, { 'job-token': token })).json).toMatchObject({
      visibility: 'public',
    })
    expect((await ask('GET', discussions, undefined, { 'job-token': token })).status).toBe(401)
    expect((await ask('GET', request, undefined, { 'private-token': token })).status).toBe(401)
  })
})

describe('others’ comments', () => {
  test.each([
    ['a developer', 'write', 403],
    ['a maintainer', 'admin', 200],
  ] as const)('%s', async (_, role, status) => {
    const { gitlab, ask } = await started(await fixture(), { account: 'bot', collaborators: { bot: role } })
    const { id } = gitlab.say({ login: 'reviewer', body: 'Mine' })
    expect((await ask('PUT', `${notes}/${id}`, { body: 'Ours' })).status).toBe(status)
    expect(gitlab.remarks()).toMatchObject([{ edited: status === 200, author: 'reviewer' }])
  })

  test('those of the system are nobody’s', async () => {
    const made = await fixture()
    const { gitlab, ask, list } = await started(made, { account: 'bot', collaborators: { bot: 'admin' } })
    await gitlab.push(await made.commit(made.head, { 'new.txt': 'x\n' }))
    const [note] = await list(notes)
    expect((await ask('PUT', `${notes}/${note?.id}`, { body: 'x' })).status).toBe(403)
    const [discussion] = await list(discussions)
    expect((await ask('POST', `${discussions}/${discussion?.id}/notes`, { body: 'x' })).status).toBe(400)
  })
})

test.each([
  ['the longest body', 'x'.repeat(1_000_000), 201],
  ['one that is longer', 'x'.repeat(1_000_001), 400],
  ['as many characters of two code units', '😀'.repeat(1_000_000), 201],
  ['an empty one', '', 400],
  ['white space', ' \n', 400],
])('%s', async (_, body, status) => {
  const { gitlab, ask } = await started(await fixture())
  expect((await ask('POST', notes, { body })).status).toBe(status)
  expect(gitlab.remarks()).toHaveLength(status === 201 ? 1 : 0)
})

describe('lists', () => {
  test('come in pages of 20, and of a hundred at the most', async () => {
    const { gitlab, ask } = await started(await fixture())
    for (let count = 0; count < 130; count++) gitlab.say({ login: 'reviewer', body: `${count}` })
    const found = async (query: string) => {
      const { json, headers } = await ask('GET', `${discussions}${query}`)
      return [listOf(json).length, headers.get('x-next-page'), headers.get('x-total-pages')]
    }
    expect(await found('')).toEqual([20, '2', '7'])
    expect(await found('?per_page=500')).toEqual([100, '2', '2'])
    expect(await found('?per_page=100&page=2')).toEqual([30, '', '2'])
    expect(await found('?page=9')).toEqual([0, '', '7'])
  })

  test('of notes begin with the newest, unless they are asked for otherwise', async () => {
    const made = await fixture()
    const { gitlab, list } = await started(made)
    const first = gitlab.say({ login: 'reviewer', body: 'First' })
    gitlab.say({ login: 'reviewer', body: 'Second' })
    await gitlab.push(await made.commit(made.head, { 'new.txt': 'x\n' }))
    gitlab.edit(first, { login: 'reviewer', body: 'Changed' })
    const bodies = async (query: string) => (await list(`${notes}?${query}`)).map(({ body }) => body)
    const pushed = expect.stringContaining('added 1 commit')
    expect(await bodies('')).toEqual([pushed, 'Second', 'Changed'])
    expect(await bodies('sort=asc&activity_filter=only_comments')).toEqual(['Changed', 'Second'])
    expect(await bodies('order_by=updated_at&activity_filter=only_comments')).toEqual(['Changed', 'Second'])
    expect(await bodies('activity_filter=only_activity')).toEqual([pushed])
  })
})

test('people are members or not', async () => {
  const { gitlab, list, ask } = await started(await fixture(), { collaborators: { Boss: 'admin' } })
  gitlab.say({ login: 'stranger', body: 'Hello' })
  const levelOf = async (username: string) => {
    const [user] = await list(`/users?username=${username}`)
    const { status, json } = await ask('GET', `${project}/members/all/${user?.id ?? 1}`)
    return [user?.username, status, objectAt({ json }, 'json').access_level]
  }
  expect(await levelOf('boss')).toEqual(['Boss', 200, 40])
  expect(await levelOf('stranger')).toEqual(['stranger', 404, undefined])
  expect(await levelOf('nobody')).toEqual([undefined, 404, undefined])
  const { json } = await ask('GET', '/user')
  expect(json).toMatchObject({ username: 'project_42_bot_0a1b2c', state: 'active' })
  gitlab.assertClean()
})

test('ids are greater than 32 bits, and times move on', async () => {
  const { begun } = await started(await fixture())
  const [one, other] = [(await begun()).note, (await begun()).note]
  expect(Number(one.id)).toBeGreaterThan(2 ** 32)
  expect(String(other.created_at) > String(one.created_at)).toBe(true)
})

test('a status is set, and not set again to what it is', async () => {
  const { gitlab, ask } = await started(await fixture())
  const path = `${project}/statuses/main`
  const set = async (body: object) => (await ask('POST', path, body)).status
  expect(await set({ state: 'running', name: 'scan' })).toBe(201)
  expect(await set({ state: 'running', name: 'scan' })).toBe(400)
  expect(await set({ state: 'success', name: 'scan', description: 'Well' })).toBe(201)
  expect((await ask('POST', `${project}/statuses/0000000`, { state: 'success' })).status).toBe(404)
  expect(gitlab.statuses()).toMatchObject([{ name: 'scan', state: 'success', description: 'Well' }])
  gitlab.assertClean()
})

test('code is read in all its forms', async () => {
  const made = await fixture()
  const { gitlab, ask, list } = await started(made)
  const file = await ask('GET', `${repository}/files/dir%2Fb%20c.txt?ref=${made.head}`)
  expect(file.json).toMatchObject({ file_path: 'dir/b c.txt', content: btoa('text\n') })
  const blob = objectAt(file, 'json').blob_id
  expect((await ask('GET', `${repository}/files/dir%2Fb%20c.txt/raw?ref=main`)).text).toBe('text\n')
  expect((await ask('GET', `${repository}/blobs/${blob}`)).json).toMatchObject({ content: btoa('text\n') })
  expect((await ask('GET', `${repository}/blobs/${blob}/raw`)).text).toBe('text\n')
  expect((await ask('GET', `${repository}/blobs/${made.head}`)).status).toBe(404)
  expect((await ask('GET', `${repository}/files/no.txt?ref=main`)).status).toBe(404)
  expect((await ask('GET', `${repository}/branches/other`)).status).toBe(404)
  const tree = await ask('GET', `${repository}/tree?ref=${made.head}&recursive=true&per_page=2`)
  expect([listOf(tree.json).map(({ path }) => path), tree.headers.get('x-next-page')]).toEqual([
    ['a.txt', 'dir'],
    '2',
  ])
  const diffs = await list(`${request}/diffs`)
  expect(diffs.map(({ new_path, new_file, deleted_file }) => [new_path, new_file, deleted_file])).toEqual([
    ['a.txt', false, false],
    ['new.txt', true, false],
    ['old.txt', false, true],
  ])
  expect((await ask('GET', `${request}/raw_diffs`)).text).toMatch(/^diff --git a\/a\.txt b\/a\.txt\n/)
  const [version] = await list(`${request}/versions`)
  expect((await ask('GET', `${request}/versions/${version?.id}`)).json).toMatchObject({
    diffs,
    commits: [{ id: made.head }],
  })
  gitlab.assertClean()
})
