import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { fixture, here, numbered, owner, refusal, repo, started } from './github-fixture.ts'

const made = await fixture()

test('a tree: of a commit or by its own id, whole or one level of it', async () => {
  const { github, octokit } = await started(made)
  const { getTree } = octokit.rest.git
  const { data } = await getTree({ owner, repo, tree_sha: made.head, recursive: '1' })
  expect(data).toMatchObject({ sha: made.head, truncated: false })
  expect(data.tree.map(({ path, type, mode, size }) => [path, type, mode, size])).toEqual([
    ['a.txt', 'blob', '100644', numbered(40, { 10: 'ten', 30: 'thirty' }).length],
    ['dir', 'tree', '040000', undefined],
    ['dir/b c.txt', 'blob', '100644', 5],
    ['new.txt', 'blob', '100644', 14],
  ])
  const { data: level } = await getTree({ owner, repo, tree_sha: made.head })
  expect(level.tree.map(({ path }) => path)).toEqual(['a.txt', 'dir', 'new.txt'])
  const folder = level.tree.find(({ path }) => path === 'dir')?.sha ?? ''
  const { data: own } = await getTree({ owner, repo, tree_sha: folder })
  expect(own).toMatchObject({ sha: folder, tree: [{ path: 'b c.txt' }] })
  const { data: named } = await getTree({ owner, repo, tree_sha: 'heads/main' })
  expect(named.sha).toBe(made.base)
  const file = level.tree[0]?.sha ?? ''
  for (const tree_sha of [file, 'f'.repeat(40), 'no-such-branch']) {
    expect(await refusal(getTree({ owner, repo, tree_sha }))).toMatchObject({ status: 404 })
  }
  github.assertClean()
})

test('a tree shows links with their mode', async () => {
  await symlink('a.txt', join(made.root, 'link'))
  const head = await made.commit(null, {})
  const { github, octokit } = await started(made, { pull: { base: made.base, head } })
  const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: head, recursive: '1' })
  expect(data.tree.find(({ path }) => path === 'link')).toMatchObject({ mode: '120000', type: 'blob' })
  github.assertClean()
})

test('a blob: base64 in lines, or raw; the list of files names its id', async () => {
  const { github, octokit } = await started(made)
  const { data: files } = await octokit.rest.pulls.listFiles(here)
  const named = Object.fromEntries(files.map(({ filename, sha }) => [filename, sha ?? '']))
  const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: named['a.txt'] ?? '' })
  const text = numbered(40, { 10: 'ten', 30: 'thirty' })
  expect(data).toMatchObject({ sha: named['a.txt'], size: text.length, encoding: 'base64' })
  expect(data.content).toMatch(/^.{60}\n/)
  expect(Buffer.from(data.content, 'base64').toString()).toBe(text)
  const { data: removed } = await octokit.rest.git.getBlob({
    owner,
    repo,
    file_sha: named['old.txt'] ?? '',
  })
  expect(Buffer.from(removed.content, 'base64').toString()).toBe('old\n')
  const raw = { owner, repo, file_sha: named['new.txt'] ?? '', mediaType: { format: 'raw' } }
  expect((await octokit.rest.git.getBlob(raw)).data).toBe('one\ntwo\nthree\n')
  for (const file_sha of [made.head, 'f'.repeat(40), 'a.txt']) {
    expect(await refusal(octokit.rest.git.getBlob({ owner, repo, file_sha }))).toMatchObject({ status: 404 })
  }
  github.assertClean()
})

test('neither is read without contents: read', async () => {
  const { github, octokit } = await started(made, { permissions: { contents: 'none' } })
  const tree = octokit.rest.git.getTree({ owner, repo, tree_sha: made.head })
  expect(await refusal(tree)).toMatchObject({ status: 403 })
  const blob = octokit.rest.git.getBlob({ owner, repo, file_sha: 'f'.repeat(40) })
  expect(await refusal(blob)).toMatchObject({ status: 403 })
  github.assertClean()
})
