import { describe, expect, test } from '@jest/globals'
import { readDescription } from './descriptions.ts'
import { lost, onCall, status } from './github-faults.ts'
import { fixture } from './github-fixture.ts'
import { openGitLabContract, routes } from './gitlab-contract.ts'
import { discussions, project, request, started, token } from './gitlab-fixture.ts'
import { listAt } from './json.ts'

const examples = readDescription('specs', 'gitlab.doc-examples.json')
const described = examples === null ? describe.skip : describe
const position = { base_sha: 'a', start_sha: 'b', head_sha: 'c', position_type: 'text' }

described('a request against the description', () => {
  test.each<[string, string, string, unknown]>([
    ['no head', 'POST', discussions, { body: 'x', position: { ...position, head_sha: undefined } }],
    [
      'a kind that is not there',
      'POST',
      discussions,
      { body: 'x', position: { ...position, position_type: 'line' } },
    ],
    ['a name that is not there', 'POST', discussions, { body: 'x', position: { ...position, newline: 1 } }],
    ['a line as text', 'POST', discussions, { body: 'x', position: { ...position, new_line: '1' } }],
    ['no body', 'POST', `${request}/notes`, {}],
    ['a member that is not there', 'PUT', `${discussions}/abc`, { resolved: true, resolve: true }],
    ['resolved as text', 'PUT', `${discussions}/abc`, { resolved: 'yes' }],
    ['a state that is not there', 'POST', `${project}/statuses/main`, { state: 'green' }],
    ['a path that is not there', 'GET', `${project}/nothing`, undefined],
    ['a method that is not there', 'PATCH', request, {}],
    ['a query that is not there', 'GET', `${discussions}?perpage=3`, undefined],
    ['a query of a list that is not in the file', 'GET', `${project}/repository/tree?deep=true`, undefined],
    ['a path with its slash', 'GET', '/projects/shop/shop', undefined],
    ['a file without a commit', 'GET', `${project}/repository/files/a.txt`, undefined],
  ])('%s', async (_, method, path, body) => {
    const { gitlab, ask } = await started(await fixture())
    expect((await ask(method, path, body)).status).toBe(599)
    expect(() => gitlab.assertClean()).toThrow('contract violations')
  })
})

described('the official examples', () => {
  test.each([
    ['diffDiscussion', routes.discussions],
    ['versions', routes.versions],
  ])('%s is an answer', (name, route) => {
    expect(answer(route, examples?.[name])).toEqual([])
    expect(answer(route, listAt(examples, name)[0])).toEqual([])
    expect(answer(route, 'words')).not.toEqual([])
  })

  test('so is a comment on the whole, and not one whose author is a name', () => {
    expect(answer(routes.createNote, examples?.overviewNote, 201)).toEqual([])
    expect(answer(routes.createNote, { author: 'root' }, 201)).not.toEqual([])
  })

  function answer(route: string, body: unknown, code = 200): string[] {
    const contract = openGitLabContract('')
    const [method = '', path = ''] = route.split(' ')
    const operation = contract.find(method, path)
    if ('violation' in operation) throw new Error(operation.violation)
    return contract.answer(operation, { status: code, contentType: 'application/json', body })
  }
})

test.each(['', '/gitlab'])('the server is at %p', async (subPath) => {
  const { gitlab, ask } = await started(await fixture(), { subPath })
  expect(new URL(gitlab.url).pathname).toBe(`${subPath}/api/v4`)
  expect((await ask('GET', '/projects/42/merge_requests/7')).json).toMatchObject({
    ...{ iid: 7, project_id: 42, target_project_id: 42, source_project_id: 42 },
    ...{ draft: false, author: { username: 'author' } },
  })
  gitlab.assertClean()
})

test('a fork and a draft say so', async () => {
  const made = await fixture()
  const { base, head } = made
  const { ask } = await started(made, { change: { base, head, fork: true, draft: true, number: 12 } })
  expect((await ask('GET', request.replace('/7', '/12'))).json).toMatchObject({
    ...{ draft: true, title: 'Draft: A change', source_project_id: 43, target_project_id: 42 },
  })
  expect((await ask('GET', request)).json).toEqual({ message: '404 Not found' })
  expect((await ask('GET', '/projects/shop%2Fother')).json).toEqual({ message: '404 Project Not Found' })
})

test('faults come before or after a call, and are told apart', async () => {
  const route = routes.createNote
  const plan = [status(429, { 'retry-after': '1' }), lost]
  const { gitlab, ask } = await started(await fixture(), {
    fault: onCall(route, () => plan.shift() ?? null),
  })
  const say = (body: string) => ask('POST', `${request}/notes`, { body })
  const limited = await say('One')
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '1'])
  await expect(say('Two')).rejects.toThrow()
  expect((await say('Three')).status).toBe(201)
  expect(gitlab.remarks().map(({ body }) => body)).toEqual(['Two', 'Three'])
  expect(gitlab.writes()).toMatchObject([
    { call: route, status: 429, failed: true, short: 'One' },
    { call: route, status: null, failed: true, short: 'Two' },
    { call: route, status: 201, failed: false, short: 'Three' },
  ])
  gitlab.assertClean()
})

test('what came is known, without the token', async () => {
  const { gitlab, ask } = await started(await fixture())
  await ask('GET', request)
  expect(gitlab.requests).toMatchObject([{ method: 'GET', authenticated: true }])
  expect(JSON.stringify(gitlab.requests)).not.toContain(token)
})
