import { expect, test } from '@jest/globals'
import { started, token } from './bitbucket-fixture.ts'
import { fixture } from './github-fixture.ts'

const made = await fixture()

test('the pull request, its repository and its commits', async () => {
  const { bitbucket, pull, repository } = await started(made, { change: { ...made, draft: true } })
  expect((await pull('GET', '')).body).toMatchObject({
    id: 7,
    draft: true,
    state: 'OPEN',
    author: {
      type: 'user',
      nickname: 'octocat',
      display_name: 'Octocat Example',
      account_id: bitbucket.accountId('octocat'),
      uuid: bitbucket.accountUuid('octocat'),
    },
    source: { commit: { hash: made.head.slice(0, 12) }, repository: { full_name: 'shop/shop' } },
    destination: { commit: { hash: made.base.slice(0, 12) }, branch: { name: 'main' } },
  })
  expect(bitbucket.accountId('octocat')).toMatch(/^557058:[0-9a-f]{8}-/)
  expect(bitbucket.accountUuid('octocat')).toMatch(/^\{[0-9a-f]{8}-.*\}$/)
  const { body, headers } = await repository('GET', '')
  expect(body).toMatchObject({
    is_private: true,
    mainbranch: { name: 'main' },
    uuid: bitbucket.repository.uuid,
  })
  expect(headers.get('x-oauth-scopes')).toBe('pullrequest, repository')
  for (const name of [made.head, made.head.slice(0, 12), 'feature'])
    expect((await repository('GET', `/commit/${name}`)).body).toMatchObject({ hash: made.head })
  expect((await repository('GET', '/commit/main')).body).toMatchObject({ hash: made.base })
  expect((await repository('GET', `/commit/${'0'.repeat(40)}`)).status).toBe(404)
  bitbucket.assertClean()
})

test('a fork is another repository, or none when it is deleted', async () => {
  const change = { ...made, fork: true }
  const fork = await started(made, { change })
  expect((await fork.pull('GET', '')).body.source).toMatchObject({
    repository: { full_name: 'octocat/shop' },
  })
  const gone = await started(made, { change, forkGone: true })
  expect((await gone.pull('GET', '')).body.source).toMatchObject({ repository: null })
  fork.bitbucket.assertClean()
  gone.bitbucket.assertClean()
})

test('the diff and its statistics are where redirects lead', async () => {
  const { bitbucket, pull, repository, send } = await started(made)
  const redirect = await pull('GET', '/diff')
  const spec = `shop/shop:${made.head.slice(0, 12)}%0D${made.base.slice(0, 12)}?from_pullrequest_id=7&topic=true`
  expect(redirect).toMatchObject({ status: 302, text: '' })
  expect(redirect.headers.get('location')).toBe(`${bitbucket.url}/repositories/shop/shop/diff/${spec}`)
  const diff = await send('GET', redirect.headers.get('location') ?? '')
  expect(diff.headers.get('content-type')).toBe('text/plain')
  expect(diff.text).toMatch(/^diff --git a\/a\.txt b\/a\.txt\n[\s\S]*\n\+ten\n/)
  const one = await repository('GET', `/diff/${made.head}..${made.base}?path=new.txt`)
  expect(one.text).toMatch(/^diff --git a\/new\.txt b\/new\.txt\n(?![\s\S]*diff --git)/)
  const statistics = await pull('GET', '/diffstat')
  const { body } = await send('GET', statistics.headers.get('location') ?? '')
  expect(body).toMatchObject({
    pagelen: 500,
    values: [
      {
        status: 'modified',
        lines_added: 2,
        lines_removed: 2,
        old: { path: 'a.txt' },
        new: { path: 'a.txt' },
      },
      { status: 'added', old: null, new: { path: 'new.txt' } },
      { status: 'removed', old: { path: 'old.txt' }, new: null },
    ],
  })
  bitbucket.assertClean()
})

test('a diff is of the merge base, unless two dots are asked for', async () => {
  const moved = await made.commit(made.base, { 'later.txt': 'later\n' })
  const { bitbucket, pull, repository, send } = await started(made, {
    change: { base: moved, head: made.head },
  })
  const redirect = await pull('GET', '/diff')
  expect((await send('GET', redirect.headers.get('location') ?? '')).text).not.toContain('later.txt')
  expect((await repository('GET', `/diff/${made.head}..${moved}`)).text).not.toContain('later.txt')
  expect((await repository('GET', `/diff/${made.head}..${moved}?topic=false`)).text).toContain('-later')
  bitbucket.assertClean()
})

test('files come raw, folders as pages that name the next one themselves', async () => {
  const content = Buffer.from([0xff, 0, 0x80])
  const more = await fixture({ 'deep/er/data.bin': content, 'package.json': '{"a":1}\n', 'a/b c.txt': 'x' })
  const { bitbucket, repository, send } = await started(more)
  const at = `/src/${more.head}`
  const file = await repository('GET', `${at}/a/b%20c.txt`)
  expect(file.text).toBe('x')
  expect(file.headers.get('content-disposition')).toBe('attachment')
  expect((await repository('GET', `${at}/package.json`)).headers.get('content-type')).toBe('application/json')
  const { authorization } = { authorization: `Bearer ${token}` }
  const binary = await fetch(`${bitbucket.url}/repositories/shop/shop${at}/deep/er/data.bin`, {
    headers: { authorization },
  })
  expect(Buffer.from(await binary.arrayBuffer())).toEqual(content)
  const about = await repository('GET', `${at}/package.json?format=meta`)
  expect(about.body).toMatchObject({ type: 'commit_file', path: 'package.json', size: 8, attributes: [] })
  expect((await repository('GET', `${at}/none.txt`)).status).toBe(404)
  const root = await repository('GET', `${at}/?pagelen=2`)
  expect(root.body).toMatchObject({ values: [{ path: 'a.txt' }, { path: 'a', type: 'commit_directory' }] })
  expect(root.body).not.toHaveProperty('size')
  expect((await repository('GET', `${at}/?pagelen=2&page=2`)).body.error).toEqual({ message: 'Invalid page' })
  expect((await send('GET', String(root.body.next))).body).toMatchObject({
    values: [{ path: 'deep' }, { path: 'dir' }],
  })
  expect((await repository('GET', `${at}/deep`)).body).toMatchObject({ values: [{ path: 'deep/er' }] })
  const deep = await repository('GET', `${at}/deep/?max_depth=2`)
  expect(deep.body).toMatchObject({ values: [{ path: 'deep/er' }, { path: 'deep/er/data.bin', size: 3 }] })
  bitbucket.assertClean()
})
