import { describe, expect, test } from '@jest/globals'
import { clientOf, ourselves, send, started, threadAt, token } from './azure-devops-fixture.ts'
import { cutOff, lost, onCall, unavailable } from './github-faults.ts'
import { fixture } from './github-fixture.ts'
import { isObject, listAt } from './json.ts'

const made = await fixture()
const threads = 'pullRequests/7/threads'
const good = threadAt(10)
const at = (context: object) => ({ ...good, threadContext: { ...good.threadContext, ...context } })
const tracked = (context: object) => ({ ...good, pullRequestThreadContext: context })
const saying = (content: string) => ({ ...good, comments: [{ content }] })
const sha = 'versionDescriptor.version='
const oneComment = { comments: [{ content: 'x' }] }
const left = { leftFileStart: { line: 10, offset: 1 }, leftFileEnd: { line: 10, offset: 2 } }

async function posted(azure: Awaited<ReturnType<typeof started>>, body: object = good): Promise<string> {
  const { body: thread } = await send(azure, `POST ${threads}`, body)
  return isObject(thread) ? String(thread.id) : ''
}

describe('what the description does not say is refused as the host does', () => {
  test.each<[string, string, object | undefined, number, string]>([
    ['a path without its slash', `POST ${threads}`, at({ filePath: 'a.txt' }), 400, 'slash'],
    ['line 0', `POST ${threads}`, at({ rightFileStart: { line: 0, offset: 1 } }), 400, 'line must be'],
    ['offset 0', `POST ${threads}`, at({ rightFileStart: { line: 10, offset: 0 } }), 400, 'offset must be'],
    ['no offset', `POST ${threads}`, at({ rightFileStart: { line: 10 } }), 400, 'offset must be'],
    [
      'no end',
      `POST ${threads}`,
      { ...good, threadContext: { filePath: '/a.txt', rightFileStart: { line: 1, offset: 1 } } },
      400,
      'start and its end',
    ],
    [
      'an end before the start',
      `POST ${threads}`,
      at({ rightFileStart: { line: 11, offset: 1 } }),
      400,
      'end before',
    ],
    ['a line after the last', `POST ${threads}`, threadAt(41), 400, 'has 40 lines'],
    ['both sides', `POST ${threads}`, at(left), 400, 'one side'],
    [
      'a removed file on the right',
      `POST ${threads}`,
      threadAt(1, { path: '/old.txt', id: 103 }),
      400,
      'no /old.txt',
    ],
    ['an unknown changeTrackingId', `POST ${threads}`, threadAt(10, { id: 1 }), 400, 'changeTrackingId 1'],
    [
      'the changeTrackingId of another file',
      `POST ${threads}`,
      threadAt(10, { id: 102 }),
      400,
      'changeTrackingId 102',
    ],
    [
      'a file that did not change',
      `POST ${threads}`,
      threadAt(1, { path: '/dir/b c.txt' }),
      400,
      'changeTrackingId 101',
    ],
    ['an unknown iteration', `POST ${threads}`, threadAt(10, { iteration: 2 }), 404, 'iteration 2'],
    [
      'a range of iterations backwards',
      `POST ${threads}`,
      tracked({
        changeTrackingId: 101,
        iterationContext: { firstComparingIteration: 2, secondComparingIteration: 1 },
      }),
      404,
      'iteration 2',
    ],
    ['a thread without comments', `POST ${threads}`, { ...good, comments: [] }, 400, 'at least one comment'],
    ['a comment without words', `POST ${threads}`, saying(' '), 400, 'content'],
    [
      'too long a comment',
      `POST ${threads}`,
      saying('x'.repeat(150_001)),
      400,
      'A discussion comment cannot be longer than 150000 characters.\r\nParameter name: comment.Content',
    ],
    [
      'a comment of the system',
      `POST ${threads}`,
      { comments: [{ content: 'x', commentType: 'system' }] },
      400,
      'system',
    ],
    [
      '501 comments',
      `POST ${threads}`,
      { comments: Array.from({ length: 501 }, () => ({ content: 'x' })) },
      400,
      '500 comments',
    ],
    ['an unknown thread', `PATCH ${threads}/5`, { status: 'fixed' }, 404, 'thread 5'],
    [
      'a status without a name',
      'POST pullRequests/7/statuses',
      { state: 'failed', context: { genre: 'x' } },
      400,
      'name',
    ],
    [
      'a status of an unknown iteration',
      'POST pullRequests/7/statuses',
      { state: 'failed', context: { name: 'x' }, iterationId: 9 },
      404,
      'iteration 9',
    ],
    ['another pull request', 'GET pullRequests/8', undefined, 404, 'TF401180'],
    ['another repository', 'GET other/_apis/git/repositories/shop', undefined, 404, 'TF200016'],
    ['another project', 'GET _apis/projects/other/teams/Shop%20Team/members', undefined, 404, 'TF200016'],
    ['another team', 'GET _apis/projects/shop/teams/Others/members', undefined, 404, "'Others'"],
    ['an id of a commit as a branch', `GET items?path=/a.txt&${sha}${made.head}`, undefined, 404, 'TF401175'],
    ['an unknown file', 'GET items?path=/b.txt', undefined, 404, 'TF401174'],
    [
      'a file of the other side',
      `GET items?path=/old.txt&${sha}${made.head}&versionDescriptor.versionType=commit`,
      undefined,
      404,
      'TF401174',
    ],
    ['an unknown blob', `GET blobs/${'0'.repeat(40)}`, undefined, 404, 'could not be found'],
    ['an unknown commit', `GET commits/${'0'.repeat(40)}`, undefined, 404, 'could not be found'],
    ['a version that is to come', 'GET pullRequests/7?api-version=8.0', undefined, 400, 'out of range'],
    ['a preview without saying so', 'GET pullRequests/7?api-version=7.2', undefined, 400, 'under preview'],
    [
      'the data of a connection, which is in preview',
      'GET _apis/connectionData?api-version=7.1',
      undefined,
      400,
      'under preview',
    ],
  ])('%s', async (_, call, body, status, words) => {
    const azure = await started(made)
    const { status: given, body: answer } = await send(azure, call, body)
    expect([given, answer]).toEqual([
      status,
      expect.objectContaining({ message: expect.stringContaining(words) }),
    ])
    expect(azure.threads()).toEqual([])
    azure.assertClean()
  })
})

test('150,000 characters and 500 comments are taken, and one more is not', async () => {
  const azure = await started(made)
  const comments = Array.from({ length: 499 }, () => ({ content: 'x' }))
  const id = await posted(azure, { comments })
  const long = { content: 'x'.repeat(150_000) }
  expect(await send(azure, `POST ${threads}/${id}/comments`, long)).toMatchObject({
    status: 200,
    body: { id: 500 },
  })
  expect(await send(azure, `POST ${threads}/${id}/comments`, { content: 'x' })).toMatchObject({ status: 400 })
  expect(
    await send(azure, `PATCH ${threads}/${id}/comments/1`, { content: `${long.content}x` }),
  ).toMatchObject({ status: 400 })
  azure.assertClean()
})

test('a Server of 7.1 refuses a version after it', async () => {
  const azure = await started(made, { form: 'server' })
  expect(azure.url).toMatch(/\/tfs\/DefaultCollection\/$/)
  const newer = await send(azure, 'GET pullRequests/7?api-version=7.2-preview.1')
  expect(newer).toMatchObject({ status: 400, body: { typeKey: 'VssVersionOutOfRangeException' } })
  const inHeader = { accept: 'application/json;api-version=7.1-preview.1' }
  expect(await send(azure, 'GET pullRequests/7', undefined, inHeader)).toMatchObject({ status: 200 })
  azure.assertClean()
})

describe('tokens', () => {
  const basic = (secret: string) => ({
    authorization: `Basic ${Buffer.from(`any:${secret}`).toString('base64')}`,
  })
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })

  test.each([
    [undefined, basic(token), 200],
    [undefined, bearer(token), 200],
    [undefined, basic('other'), 401],
    [undefined, { authorization: '' }, 401],
    ['pat', bearer(token), 401],
    ['pat', basic(token), 200],
    ['bearer', basic(token), 401],
    ['bearer', bearer(token), 200],
  ] as const)('of kind %s: %j is %i', async (tokenKind, headers, status) => {
    const azure = await started(made, tokenKind === undefined ? {} : { tokenKind })
    const reply = await send(azure, 'GET pullRequests/7', undefined, headers)
    expect(reply.status).toBe(status)
    if (status === 401) expect(reply.body).toMatchObject({ typeKey: 'UnauthorizedRequestException' })
    azure.assertClean()
  })

  test('a page to sign in, with 203', async () => {
    const azure = await started(made, { signInPage: 203 })
    const reply = await send(azure, 'GET pullRequests/7', undefined, basic('other'))
    expect([reply.status, reply.headers.get('content-type')]).toEqual([203, 'text/html; charset=utf-8'])
    expect(reply.body).toContain('Azure DevOps Services | Sign In')
    const patched = await send(azure, `PATCH ${threads}/1`, { status: 'fixed' }, basic('other'))
    expect(patched).toMatchObject({ status: 401, body: { typeKey: 'UnauthorizedRequestException' } })
    const git = clientOf(azure, { secret: 'other' }).getGitApi()
    await expect(git).rejects.toThrow('Failed to find api location')
    azure.assertClean()
  })

  test('a page to sign in, with 302 to where a client that follows gets it with 200', async () => {
    const azure = await started(made, { signInPage: 302 })
    const { status, headers } = await send(azure, 'GET pullRequests/7', undefined, basic('other'))
    const location = headers.get('location') ?? ''
    expect([status, location]).toEqual([302, expect.stringContaining(azure.url)])
    const page = await fetch(location)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Sign In')])
    await expect(clientOf(azure, { secret: 'other' }).getGitApi()).rejects.toThrow(
      'Failed to find api location',
    )
    azure.assertClean()
  })

  test('one that only reads writes nothing', async () => {
    const azure = await started(made, { rights: 'read' })
    const refused = { status: 403, body: { typeKey: 'GitNeedsPermissionException' } }
    const thread = azure.say({ login: 'anna@example.org', body: 'Hello' })
    const [id] = thread.id.split('/')
    for (const [call, body] of [
      [`POST ${threads}`, good],
      [`PATCH ${threads}/${id}`, { status: 'fixed' }],
      [`POST ${threads}/${id}/comments`, { content: 'x' }],
      [`PATCH ${threads}/${id}/comments/1`, { content: 'x' }],
      [`DELETE ${threads}/${id}/comments/1`, undefined],
      ['POST pullRequests/7/statuses', { context: { name: 'x' } }],
    ] as const) {
      expect(await send(azure, call, body)).toMatchObject(refused)
    }
    const { body } = await send(azure, `POST ${threads}`, good)
    expect(body).toMatchObject({
      message: `TF401027: You need the Git 'PullRequestContribute' permission to perform this action. Details: identity '${ourselves}', scope 'repository'.`,
    })
    expect(await send(azure, `GET ${threads}`)).toMatchObject({ status: 200 })
    expect([azure.threads(), azure.statuses()]).toEqual([[], []])
    expect(azure.writes().every(({ failed, status }) => failed && status === 403)).toBe(true)
    azure.assertClean()
  })

  test('comments are changed by their author alone, threads by everybody', async () => {
    const azure = await started(made)
    const id = await posted(azure)
    const [thread] = azure.threads()
    if (thread) azure.reply(thread, { login: 'anna@example.org', body: 'No.' })
    expect(await send(azure, `PATCH ${threads}/${id}/comments/2`, { content: 'Yes.' })).toMatchObject({
      status: 403,
    })
    expect(await send(azure, `DELETE ${threads}/${id}/comments/2`)).toMatchObject({ status: 403 })
    expect(await send(azure, `PATCH ${threads}/${id}/comments/1`, { content: 'Yes.' })).toMatchObject({
      status: 200,
    })
    expect(() => azure.edit({ id: `${id}/1` }, { login: 'anna@example.org', body: 'x' })).toThrow(
      'not the author',
    )
    expect(azure.threads()[0]?.comments.map(({ body }) => body)).toEqual(['Yes.', 'No.'])
    azure.assertClean()
  })
})

describe('pages', () => {
  test('of changes: 100 unless said, 2000 at most, with what is next', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2002 }, (_, index) => [`m/${index}.txt`, `${index}\n`]),
    )
    const azure = await started({ ...made, head: await made.commit(made.base, many) })
    const changes = async (query: string) => {
      const { body } = await send(azure, `GET pullRequests/7/iterations/1/changes${query}`)
      const { nextSkip, nextTop } = isObject(body) ? body : {}
      return [listAt(body, 'changeEntries').length, nextSkip, nextTop]
    }
    expect(await changes('')).toEqual([100, 100, 100])
    expect(await changes('?$top=5000')).toEqual([2000, 2000, 2000])
    expect(await changes('?$top=2000&$skip=2000')).toEqual([2, 0, 0])
    expect(await changes('?$top=1&$skip=7')).toEqual([1, 8, 1])
    azure.assertClean()
  })

  test('of members: 100 unless said, readers are none of them', async () => {
    const people = Array.from({ length: 101 }, (_, index): [string, 'write'] => [
      `p${index}@example.org`,
      'write',
    ])
    const collaborators = {
      'boss@example.org': 'admin',
      'r@example.org': 'read',
      ...Object.fromEntries(people),
    } as const
    const azure = await started(made, { collaborators })
    const members = async (query: string) => {
      return listAt(
        (await send(azure, `GET _apis/projects/shop/teams/shop%20team/members${query}`)).body,
        'value',
      )
    }
    expect(await members('')).toHaveLength(100)
    const [boss] = await members('?$top=1')
    const identity = { id: azure.accountId('boss@example.org'), uniqueName: 'boss@example.org' }
    expect(boss).toMatchObject({ isTeamAdmin: true, identity })
    expect(await members('?$skip=100')).toHaveLength(2)
    azure.assertClean()
  })

  test('of a comparison: with the folders, and both ends of a rename', async () => {
    const moved = { 'dir/b c.txt': null, 'dir/c.txt': 'text\n' }
    const azure = await started(made)
    const head = await made.commit(made.head, moved)
    const commits = `baseVersion=${made.head}&baseVersionType=commit&targetVersion=${head}&targetVersionType=commit`
    const { body } = await send(azure, `GET diffs/commits?${commits}&$top=2`)
    expect(body).toMatchObject({
      allChangesIncluded: false,
      aheadCount: 1,
      changes: [
        { item: { path: '/dir', isFolder: true } },
        { item: { path: '/dir/c.txt' }, changeType: 'rename', sourceServerItem: '/dir/b c.txt' },
      ],
    })
    const rest = await send(azure, `GET diffs/commits?${commits}&$skip=2`)
    const source = { item: { path: '/dir/b c.txt' }, changeType: 'delete, sourceRename' }
    expect(rest.body).toMatchObject({ allChangesIncluded: true, changes: [source] })
    azure.assertClean()
  })
})

test('statuses are each a new one, of an iteration or of the pull request', async () => {
  const azure = await started(made)
  const status = {
    state: 'pending',
    context: { name: 'check', genre: 'test' },
    properties: { run: 7, id: 'x' },
  }
  const answer = await send(azure, 'POST pullRequests/7/statuses', status)
  expect(answer.body).not.toHaveProperty('iterationId')
  expect(answer.body).toMatchObject({
    properties: { run: { $type: 'System.Int32', $value: 7 }, id: { $type: 'System.String', $value: 'x' } },
  })
  await send(azure, 'POST pullRequests/7/statuses', { ...status, state: 'failed', iterationId: 1 })
  expect(azure.statuses().map(({ state, iterationId }) => [state, iterationId])).toEqual([
    ['pending', null],
    ['failed', 1],
  ])
  azure.assertClean()
})

test('a draft of a public fork', async () => {
  const change = {
    base: made.base,
    head: made.head,
    draft: true,
    fork: true,
    number: 9,
    author: 'eve@example.org',
  }
  const azure = await started(made, { change, repository: { private: false, defaultBranch: 'trunk' } })
  const { body } = await send(azure, 'GET pullRequests/9')
  expect(body).toMatchObject({
    isDraft: true,
    forkSource: { repository: { isFork: true } },
    targetRefName: 'refs/heads/trunk',
    repository: { project: { visibility: 'public' } },
    createdBy: { uniqueName: 'eve@example.org' },
  })
  azure.assertClean()
})

test('faults come before or after what is done', async () => {
  const create =
    'POST /{organization}/{project}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}/threads'
  const azure = await started(made, {
    fault: onCall(create, (call) => [unavailable, lost, cutOff()][call.nth] ?? null),
  })
  expect(await send(azure, `POST ${threads}`, oneComment)).toMatchObject({ status: 502 })
  expect(azure.remarks()).toHaveLength(0)
  await expect(send(azure, `POST ${threads}`, oneComment)).rejects.toThrow()
  expect(azure.remarks()).toHaveLength(1)
  await expect(send(azure, `POST ${threads}`, oneComment)).rejects.toThrow()
  expect(azure.remarks()).toHaveLength(1)
  expect(azure.writes().map(({ status, failed }) => [status, failed])).toEqual([
    [502, true],
    [null, true],
    [null, true],
  ])
  azure.assertClean()
})
