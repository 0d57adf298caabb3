import { describe, expect, test } from '@jest/globals'
import { allPages, started } from './bitbucket-fixture.ts'
import { fixture, numbered } from './github-fixture.ts'
import { listAt, objectAt } from './json.ts'

const made = await fixture()
const at10 = { path: 'a.txt', to: 10 }

test('comments at lines of both sides, on a file, and on the change', async () => {
  const { bitbucket, comment, pull } = await started(made)
  const first = await comment('A line', at10)
  expect(first.status).toBe(201)
  const here = `${bitbucket.url}/repositories/shop/shop/pullrequests/7/comments/${first.body.id}`
  expect(first.headers.get('location')).toBe(here)
  expect(first.body).toMatchObject({
    type: 'pullrequest_comment',
    content: { raw: 'A line', markup: 'markdown' },
    inline: { path: 'a.txt', to: 10, from: null, start_to: null, start_from: null, outdated: false },
    user: { type: 'app_user', display_name: 'semgrep-assistant' },
    deleted: false,
  })
  expect(first.body.user).not.toHaveProperty('nickname')
  expect(Number(first.body.id)).toBeGreaterThan(2 ** 32)
  await comment('Lines', { path: 'a.txt', start_to: 29, to: 31 })
  await comment('A removed line', { path: 'old.txt', from: 1, to: 1 })
  await comment('A file', { path: 'new.txt' })
  await comment('Outside of the diff', { path: 'dir/b c.txt', to: 1 })
  await comment('All of it')
  expect(bitbucket.threads()).toMatchObject([
    { path: 'a.txt', line: 10, startLine: null, onFile: false, comments: [{ author: 'semgrep-assistant' }] },
    { line: 31, startLine: 29 },
    { path: 'old.txt', line: 1 },
    { path: 'new.txt', line: null, onFile: true },
    { path: 'dir/b c.txt', line: 1 },
  ])
  expect(bitbucket.remarks()).toMatchObject([{ body: 'All of it', edited: false }])
  const { body } = await pull('GET', '/comments')
  expect(listAt(body, 'values')[2]).toMatchObject({ inline: { from: 1, to: null } })
  expect(listAt(body, 'values')[5]).not.toHaveProperty('inline')
  bitbucket.assertClean()
})

test('a reply belongs to its thread, whatever it is a reply to', async () => {
  const { bitbucket, comment, pull } = await started(made)
  const { body } = await comment('A line', at10)
  const reply = await pull('POST', '/comments', { content: { raw: 'One' }, parent: { id: body.id } })
  expect(reply.body).toMatchObject({ parent: { id: body.id }, inline: { path: 'a.txt', to: 10 } })
  await pull('POST', '/comments', { content: { raw: 'Two' }, parent: { id: reply.body.id } })
  bitbucket.reply({ id: String(body.id) }, { login: null, body: 'Three' })
  expect(bitbucket.threads()[0]?.comments.map((each) => [each.body, each.author])).toEqual([
    ['A line', 'semgrep-assistant'],
    ['One', 'semgrep-assistant'],
    ['Two', 'semgrep-assistant'],
    ['Three', null],
  ])
  expect(listAt((await pull('GET', '/comments')).body, 'values')[3]).toMatchObject({ user: null })
  const nowhere = await pull('POST', '/comments', { content: { raw: 'No' }, parent: { id: 1 } })
  expect(nowhere.status).toBe(404)
  bitbucket.assertClean()
})

test('deleted comments stay in the list, without what they said, and cannot be edited', async () => {
  const { bitbucket, comment, pull } = await started(made)
  const { body } = await comment('A line', at10)
  const one = `/comments/${body.id}`
  expect(await pull('PUT', one, { content: { raw: 'Edited' } })).toMatchObject({ status: 200 })
  expect(bitbucket.threads()).toMatchObject([{ comments: [{ body: 'Edited', edited: true }] }])
  expect((await pull('DELETE', one)).status).toBe(204)
  expect(bitbucket.threads()).toEqual([])
  expect((await pull('GET', '/comments')).body.values).toMatchObject([
    { deleted: true, content: { raw: '' } },
  ])
  expect((await pull('GET', one)).body.deleted).toBe(true)
  expect((await pull('PUT', one, { content: { raw: 'Again' } })).status).toBe(404)
  expect((await pull('DELETE', one)).status).toBe(404)
  expect(() => bitbucket.remove({ id: String(body.id) })).toThrow('not found')
  expect(
    bitbucket.writes().map(({ call, status }) => [call.replace(/.*pull_request_id\}/, ''), status]),
  ).toEqual([
    ['/comments', 201],
    ['/comments/{comment_id}', 200],
    ['/comments/{comment_id}', 204],
    ['/comments/{comment_id}', 404],
    ['/comments/{comment_id}', 404],
  ])
  bitbucket.assertClean()
})

test("others' comments are theirs", async () => {
  const { bitbucket, pull } = await started(made)
  const said = bitbucket.say({ login: 'mallory', body: 'Hello' })
  expect((await pull('PUT', `/comments/${said.id}`, { content: { raw: 'No' } })).status).toBe(403)
  expect((await pull('DELETE', `/comments/${said.id}`)).status).toBe(403)
  expect(() => bitbucket.edit(said, { login: 'octocat', body: 'No' })).toThrow()
  bitbucket.edit(said, { login: 'mallory', body: 'Hello again' })
  expect(bitbucket.remarks()).toMatchObject([{ body: 'Hello again', author: 'mallory', edited: true }])
  bitbucket.remove(said)
  expect(bitbucket.remarks()).toEqual([])
  bitbucket.assertClean()
})

test('threads are resolved once, by whom they say, and only as a whole', async () => {
  const { bitbucket, comment, pull } = await started(made)
  const { body } = await comment('A line', at10)
  const thread = { id: String(body.id) }
  const reply = bitbucket.reply(thread, { login: 'octocat', body: 'Done' })
  const remark = await comment('All of it')
  const resolve = (id: unknown, method = 'POST') => pull(method, `/comments/${id}/resolve`)
  expect((await resolve(body.id)).body).toMatchObject({ user: { display_name: 'semgrep-assistant' } })
  expect(bitbucket.threads()).toMatchObject([{ isResolved: true, resolvedBy: 'semgrep-assistant' }])
  expect((await pull('GET', `/comments/${body.id}`)).body.resolution).toMatchObject({
    type: 'comment_resolution',
  })
  expect((await resolve(body.id)).status).toBe(409)
  expect((await resolve(body.id, 'DELETE')).status).toBe(204)
  expect((await resolve(body.id, 'DELETE')).status).toBe(404)
  expect((await resolve(reply.id)).status).toBe(403)
  expect((await resolve(remark.body.id)).status).toBe(403)
  bitbucket.resolve(thread, 'octocat')
  const { resolution } = (await pull('GET', `/comments/${body.id}`)).body
  expect(resolution).toMatchObject({ user: { nickname: 'octocat' } })
  bitbucket.unresolve(thread, 'octocat')
  expect(bitbucket.threads()).toMatchObject([{ isResolved: false, resolvedBy: null }])
  bitbucket.assertClean()
})

describe('refused with 400', () => {
  test.each([
    ['no content', {}],
    ['nothing said', { content: { raw: ' \n' } }],
    ['an unknown file', { content: { raw: 'x' }, inline: { path: 'none.txt', to: 1 } }],
    ['a line after the last', { content: { raw: 'x' }, inline: { path: 'a.txt', to: 41 } }],
    ['an old line of a new file', { content: { raw: 'x' }, inline: { path: 'new.txt', from: 1 } }],
    ['a new line of a removed file', { content: { raw: 'x' }, inline: { path: 'old.txt', to: 1 } }],
    ['an end before its start', { content: { raw: 'x' }, inline: { path: 'a.txt', start_to: 11, to: 10 } }],
    ['a start without an end', { content: { raw: 'x' }, inline: { path: 'a.txt', start_to: 11 } }],
  ])('%s', async (_, body) => {
    const { bitbucket, pull } = await started(made)
    expect(await pull('POST', '/comments', body)).toMatchObject({ status: 400, body: { type: 'error' } })
    expect(bitbucket.threads()).toEqual([])
    bitbucket.assertClean()
  })
})

test('a comment that is too long is refused with a page', async () => {
  const { bitbucket, comment } = await started(made)
  expect((await comment('x'.repeat(32_768))).status).toBe(201)
  const { status, text, headers } = await comment('x'.repeat(32_769))
  expect(status).toBe(400)
  expect(headers.get('content-type')).toBe('text/html')
  expect(text).toContain('Bad Request (400)')
  bitbucket.assertClean()
})

test('HTML is shown as it is', async () => {
  const { comment } = await started(made)
  const { body } = await comment('<details> & more')
  expect(objectAt(body, 'content')).toMatchObject({
    raw: '<details> & more',
    html: '<p>&lt;details&gt; &amp; more</p>',
  })
})

test('times move on, and lists are in their order, ten or a hundred at once', async () => {
  const { bitbucket, comment, pull } = await started(made)
  for (let number = 1; number <= 12; number += 1) await comment(`Comment ${number}`)
  const pages = await allPages(pull, '/comments')
  expect(pages.map((page) => page.length)).toEqual([10, 2])
  const times = pages.flat().map(({ created_on }) => String(created_on))
  expect(times).toEqual([...new Set(times)].sort())
  expect(times[0]).toMatch(/^2026-01-05T10:00:\d\d\.000000\+00:00$/)
  expect((await allPages(pull, '/comments?pagelen=5')).map((page) => page.length)).toEqual([5, 5, 2])
  expect((await allPages(pull, '/comments?pagelen=100')).map((page) => page.length)).toEqual([12])
  for (const query of ['pagelen=101', 'pagelen=0', 'page=0', 'page=x'])
    expect((await pull('GET', `/comments?${query}`)).status).toBe(400)
  bitbucket.assertClean()
})

test('after a push a comment names its line of the beginning, and none when that changed', async () => {
  const { bitbucket, comment, pull } = await started(made)
  await comment('Moves', at10)
  await comment('Goes', { path: 'a.txt', start_to: 29, to: 30 })
  await comment('A file', { path: 'new.txt' })
  await comment('An old line', { path: 'old.txt', from: 1 })
  const head = await made.commit(made.head, {
    'a.txt': `new\n${numbered(40, { 10: 'ten', 30: 'thirty again' })}`,
    'new.txt': null,
  })
  await bitbucket.push(head)
  expect((await pull('GET', '/comments')).body.values).toMatchObject([
    { inline: { to: 10, outdated: false } },
    { inline: { path: 'a.txt', to: null, start_to: null, outdated: true } },
    { inline: { path: 'new.txt', outdated: true } },
    { inline: { from: 1, outdated: false } },
  ])
  expect(bitbucket.threads().map(({ line }) => line)).toEqual([11, null, null, 1])
  expect((await pull('GET', '')).body.source).toMatchObject({ commit: { hash: head.slice(0, 12) } })
  await comment('At the new head', { path: 'a.txt', to: 41 })
  expect(bitbucket.threads().at(-1)?.line).toBe(41)
  bitbucket.assertClean()
})

test('lines may follow the code', async () => {
  const { bitbucket, comment, pull } = await started(made, { linesFollow: true })
  await comment('Moves', { path: 'a.txt', start_to: 10, to: 11 })
  await comment('An old line', { path: 'old.txt', from: 1 })
  await bitbucket.push(await made.commit(made.head, { 'a.txt': `new\n${numbered(40, { 10: 'ten' })}` }))
  expect((await pull('GET', '/comments')).body.values).toMatchObject([
    { inline: { start_to: 11, to: 12, from: null, start_from: null } },
    { inline: { from: 1, to: null } },
  ])
  bitbucket.assertClean()
})

test('a draft is seen by its author until it is published', async () => {
  const { bitbucket, pull } = await started(made)
  const draft = await pull('POST', '/comments', { content: { raw: 'x' }, pending: true })
  expect(draft.body.pending).toBe(true)
  expect(bitbucket.remarks()).toEqual([])
  await pull('PUT', `/comments/${draft.body.id}`, { content: { raw: 'y' }, pending: false })
  expect(bitbucket.remarks()).toMatchObject([{ body: 'y' }])
  bitbucket.assertClean()
})

test('tasks, of a comment or of the change', async () => {
  const { bitbucket, comment, pull } = await started(made)
  const { body } = await comment('A line', at10)
  const task = await pull('POST', '/tasks', { content: { raw: 'Do it' }, comment: { id: body.id } })
  expect(task).toMatchObject({ status: 201, body: { state: 'UNRESOLVED', comment: { id: body.id } } })
  const one = `/tasks/${task.body.id}`
  const resolved = await pull('PUT', one, { state: 'RESOLVED' })
  expect(resolved.body).toMatchObject({
    state: 'RESOLVED',
    content: { raw: 'Do it' },
    resolved_by: { type: 'app_user' },
  })
  expect(bitbucket.tasks()).toMatchObject([{ body: 'Do it', isResolved: true, comment: String(body.id) }])
  expect((await pull('PUT', one, { content: { raw: 'Redo it' } })).body.state).toBe('RESOLVED')
  expect((await pull('PUT', one, { state: 'UNRESOLVED' })).body).toMatchObject({
    content: { raw: 'Redo it' },
  })
  expect((await pull('GET', one)).body.state).toBe('UNRESOLVED')
  expect((await pull('GET', '/tasks?pagelen=100')).body.values).toHaveLength(1)
  expect((await pull('POST', '/tasks', { content: { raw: ' ' } })).status).toBe(400)
  expect((await pull('DELETE', one)).status).toBe(204)
  expect((await pull('GET', one)).status).toBe(404)
  bitbucket.assertClean()
})
