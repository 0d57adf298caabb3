import { describe, expect, test } from '@jest/globals'
import { allPages, started, token } from './bitbucket-fixture.ts'
import { descriptionsFolder } from './descriptions.ts'
import { fixture } from './github-fixture.ts'

const made = await fixture()
const describeChecked = descriptionsFolder() === null ? describe.skip : describe
const collaborators = { alice: 'admin', bob: 'write', carol: 'read' } as const
const members = { carol: 'write', dave: 'write' } as const
const here = '/repositories/shop/shop'
const comments = `${here}/pullrequests/7/comments`
const commit = `${here}/commit/${made.head}`
const said = { content: { raw: 'x' } }
const report = { title: 'x', details: 'x', report_type: 'BUG' }

test.each([
  ['none', ''],
  ['another', 'Bearer other'],
  ['as a password', `Basic ${Buffer.from(`me@example.org:${token}`).toString('base64')}`],
])('the token: %s is 401', async (_, authorization) => {
  const { bitbucket, send } = await started(made)
  const { status, body } = await send('GET', here, undefined, { authorization })
  expect([status, body.type]).toEqual([401, 'error'])
  expect((await send('POST', comments, said, { authorization })).status).toBe(401)
  expect(bitbucket.writes()).toMatchObject([{ status: 401, failed: true }])
  bitbucket.assertClean()
})

test('an access token may not ask who it is', async () => {
  const { bitbucket, send } = await started(made)
  expect(await send('GET', '/user')).toMatchObject({
    status: 403,
    body: {
      error: { detail: { granted: ['pullrequest', 'repository'], required: ['account'] } },
    },
  })
  bitbucket.assertClean()
})

test('an API token is a password of an e-mail address, and a person', async () => {
  const { bitbucket, send } = await started(made, { tokenKind: 'API token', account: 'alice' })
  const basic = (words: string) => ({ authorization: `Basic ${Buffer.from(words).toString('base64')}` })
  const mine = basic(`alice@example.org:${token}`)
  expect((await send('GET', '/user', undefined, mine)).body).toMatchObject({
    type: 'user',
    nickname: 'alice',
    uuid: bitbucket.accountUuid('alice'),
  })
  expect((await send('POST', comments, said, mine)).body.user).toMatchObject({ nickname: 'alice' })
  expect((await send('GET', here, undefined, basic(`alice:${token}`))).status).toBe(401)
  expect((await send('GET', here)).status).toBe(401)
  const scopes = (await send('GET', here, undefined, mine)).headers.get('x-oauth-scopes')
  expect(scopes?.split(', ')).toEqual([
    'read:user:bitbucket',
    'read:pullrequest:bitbucket',
    'read:repository:bitbucket',
    'write:pullrequest:bitbucket',
  ])
  const admin = await send('GET', `${here}/permissions-config/users/x`, undefined, mine)
  expect(admin.body.error).toMatchObject({ detail: { required: ['admin:repository:bitbucket'] } })
  bitbucket.assertClean()
})

test.each([
  ['POST', comments, said],
  ['PUT', `${comments}/1`, said],
  ['DELETE', `${comments}/1`, undefined],
  ['POST', `${comments}/1/resolve`, undefined],
  ['POST', `${here}/pullrequests/7/tasks`, said],
  ['PUT', `${commit}/reports/x`, report],
  ['POST', `${commit}/statuses/build`, { key: 'x', state: 'FAILED', url: 'https://example.org' }],
])('a token that reads gets 403 for %s %s', async (method, path, body) => {
  const { bitbucket, send } = await started(made, { rights: 'read' })
  expect((await send('GET', comments)).status).toBe(200)
  const { status, body: error } = await send(method, path, body)
  expect([status, error.error]).toEqual([403, { message: 'You do not have access to this resource.' }])
  bitbucket.assertClean()
})

test('an API token that reads may report, and is told what it lacks for comments', async () => {
  const { bitbucket, send } = await started(made, { rights: 'read', tokenKind: 'API token' })
  const mine = { authorization: `Basic ${Buffer.from(`me@example.org:${token}`).toString('base64')}` }
  expect((await send('PUT', `${commit}/reports/x`, report, mine)).status).toBe(200)
  expect((await send('POST', comments, said, mine)).body.error).toMatchObject({
    message: 'Your credentials lack one or more required privilege scopes.',
    detail: {
      granted: ['read:user:bitbucket', 'read:pullrequest:bitbucket', 'read:repository:bitbucket'],
      required: ['write:pullrequest:bitbucket'],
    },
  })
  bitbucket.assertClean()
})

test('who may do what is told to an admin alone', async () => {
  const all = '/workspaces/shop/permissions/repositories/shop'
  const one = (id: string) => `${here}/permissions-config/users/${encodeURIComponent(id)}`
  const other = await started(made, { collaborators })
  expect((await other.send('GET', all)).status).toBe(403)
  expect((await other.send('GET', one(other.bitbucket.accountUuid('bob')))).status).toBe(403)
  other.bitbucket.assertClean()

  const { bitbucket, send } = await started(made, { collaborators, members, admin: true })
  const rightOf = async (id: string) => (await send('GET', one(id))).body.permission
  expect(await rightOf(bitbucket.accountUuid('bob'))).toBe('write')
  expect(await rightOf(bitbucket.accountId('carol'))).toBe('read')
  expect(await rightOf(bitbucket.accountId('dave'))).toBe('none')
  expect(await rightOf(bitbucket.accountId('octocat'))).toBe('none')
  for (const nobody of ['bob', bitbucket.accountId('nobody')])
    expect((await send('GET', one(nobody))).status).toBe(404)
  const pages = await allPages(send, `${all}?pagelen=3`)
  expect(pages.map((page) => page.map(({ permission }) => permission))).toEqual([
    ['admin', 'write', 'write'],
    ['write'],
  ])
  const filtered = await send('GET', `${all}?q=${encodeURIComponent('permission>"write"')}`)
  expect(filtered.body.values).toMatchObject([
    { permission: 'admin', user: { uuid: bitbucket.accountUuid('alice') } },
  ])
  expect(filtered.text).not.toContain('nickname')
  expect((await send('GET', `${all}?q=x`)).status).toBe(400)
  bitbucket.assertClean()
})

test('another repository or pull request is not found; ids in braces are names too', async () => {
  const { bitbucket, send } = await started(made)
  for (const path of ['/repositories/shop/other', '/repositories/other/shop', `${here}/pullrequests/8`])
    expect((await send('GET', path)).status).toBe(404)
  const { workspace, repository } = bitbucket
  const byId = `/repositories/${encodeURIComponent(workspace.uuid)}/${encodeURIComponent(repository.uuid)}`
  expect((await send('GET', `${byId}/pullrequests/7`)).status).toBe(200)
  bitbucket.assertClean()
})

describeChecked('against the contract', () => {
  test.each([
    ['inline without a path', 'POST', comments, { ...said, inline: { to: 1 } }, 'inline/path is missing'],
    ['a line 0', 'POST', comments, { ...said, inline: { path: 'a.txt', to: 0 } }, 'inline/to must be >= 1'],
    [
      'a line as text',
      'POST',
      comments,
      { ...said, inline: { path: 'a.txt', to: '1' } },
      'inline/to must be integer',
    ],
    [
      'an unknown member of inline',
      'POST',
      comments,
      { ...said, inline: { path: 'a', line: 1 } },
      '/inline/line is not',
    ],
    [
      'what only answers have',
      'POST',
      comments,
      { ...said, inline: { path: 'a', outdated: true } },
      'outdated is not',
    ],
    ['a misspelt member', 'POST', comments, { contents: said.content }, '/contents is not documented'],
    ['an unknown query', 'GET', `${comments}?per_page=100`, undefined, 'per_page is not documented'],
    [
      'a result that is none',
      'PUT',
      `${commit}/reports/x`,
      { ...report, result: 'ERROR' },
      '/result must be equal',
    ],
    ['no annotations', 'POST', `${commit}/reports/x/annotations`, [], 'must NOT have fewer than 1 items'],
    [
      '101 annotations',
      'POST',
      `${commit}/reports/x/annotations`,
      Array.from({ length: 101 }, () => ({ external_id: 'x' })),
      'must NOT have more than 100 items',
    ],
    [
      'a severity that is none',
      'POST',
      `${commit}/reports/x/annotations`,
      [{ severity: 'ERROR' }],
      '/0/severity must be',
    ],
    [
      'a state that is none',
      'POST',
      `${commit}/statuses/build`,
      { key: 'x', state: 'DONE' },
      '/state must be equal',
    ],
    ['a status without a key', 'POST', `${commit}/statuses/build`, { state: 'FAILED' }, '/key is missing'],
    ['an unknown path', 'GET', `${here}/nothing`, undefined, 'path is not documented'],
    ['a call that is not served', 'GET', `${commit}/reports`, undefined, 'no handler for this route'],
  ])('%s', async (_, method, path, body, words) => {
    const { bitbucket, send } = await started(made)
    expect((await send(method, path, body)).status).toBe(599)
    expect(() => bitbucket.assertClean()).toThrow(words)
  })
})

test('faults come in place of the answer, or after it was carried out', async () => {
  const { bitbucket, comment, pull } = await started(made, {
    fault: ({ template, nth }) => {
      if (!template.endsWith('/comments')) return null
      if (nth === 0) return { before: { status: 429, headers: { 'retry-after': '1' }, text: 'Rate limit' } }
      return nth === 1 ? { after: { wire: (response) => response.destroy() } } : null
    },
  })
  expect((await comment('One')).headers.get('retry-after')).toBe('1')
  expect(bitbucket.remarks()).toEqual([])
  await expect(comment('Two')).rejects.toThrow()
  expect(bitbucket.remarks()).toMatchObject([{ body: 'Two' }])
  expect(bitbucket.writes().map(({ status, failed }) => [status, failed])).toEqual([
    [429, true],
    [null, true],
  ])
  expect((await pull('GET', '')).status).toBe(200)
  bitbucket.assertClean()
})
