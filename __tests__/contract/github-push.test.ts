import { expect, test } from '@jest/globals'
import { fixture, here, numbered, owner, repo, started } from './github-fixture.ts'

const made = await fixture()
const changed = { 10: 'ten', 30: 'thirty' }

/** A fake with a thread on lines 10, 12, 30 and 29 to 31 of the head, and one on the removed line 30. */
async function reviewed() {
  const running = await started(made)
  const at = (line: number, more: object = {}) => ({
    path: 'a.txt',
    line,
    side: 'RIGHT',
    body: `${line}`,
    ...more,
  })
  await running.octokit.rest.pulls.createReview({
    ...here,
    event: 'COMMENT',
    body: 'Summary',
    comments: [at(10), at(12), at(30), at(31, { start_line: 29 }), at(30, { side: 'LEFT' })],
  })
  return running
}

function lines({ github }: Awaited<ReturnType<typeof reviewed>>) {
  return github.threads().map(({ startLine, line, isOutdated }) => [startLine, line, isOutdated])
}

test('lines move with what is inserted and removed above them', async () => {
  const running = await reviewed()
  const text = numbered(40, { ...changed, 3: 'three\nand\nmore', 20: '' })
  await running.github.push(await made.commit(made.head, { 'a.txt': text.replace('\n\n', '\n') }))
  expect(lines(running)).toEqual([
    [null, 12, false],
    [null, 14, false],
    [null, 31, false],
    [30, 32, false],
    [null, 30, false],
  ])
  running.github.assertClean()
})

test('an edited line is outdated, and comes back with the old text', async () => {
  const running = await reviewed()
  const { github, octokit } = running
  const head = await made.commit(made.head, {
    'a.txt': numbered(40, { ...changed, 10: 'TEN', 29: 'edited' }),
  })
  await github.push(head)
  expect(lines(running)).toEqual([
    [null, null, true],
    [null, 12, false],
    [null, 30, false],
    [null, null, true],
    [null, 30, false],
  ])
  const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, here)
  expect(comments[0]).toMatchObject({
    path: 'a.txt',
    line: null,
    position: null,
    original_line: 10,
    commit_id: made.head,
    original_commit_id: made.head,
  })
  expect(comments[1]).toMatchObject({ line: 12, commit_id: head, original_commit_id: made.head })
  await github.push(await made.commit(head, { 'a.txt': numbered(40, changed) }))
  expect(lines(running)[0]).toEqual([null, 10, false])
  github.assertClean()
})

test('a deleted file keeps its path, and its threads are outdated', async () => {
  const running = await reviewed()
  await running.github.push(await made.commit(made.head, { 'a.txt': null }))
  expect(running.github.threads().map(({ path, isOutdated }) => [path, isOutdated])).toEqual([
    ['a.txt', true],
    ['a.txt', true],
    ['a.txt', true],
    ['a.txt', true],
    ['a.txt', false],
  ])
  running.github.assertClean()
})

test('a comment on an older commit of the pull request is mapped at once', async () => {
  const { github, octokit } = await started(made)
  const head = await made.commit(made.head, { 'a.txt': `first\n${numbered(40, changed)}` })
  await github.push(head)
  const comments = [{ path: 'a.txt', line: 10, side: 'RIGHT', body: 'x' }]
  const review = { ...here, event: 'COMMENT' as const, body: 'Summary', comments, commit_id: made.head }
  await octokit.rest.pulls.createReview(review)
  expect(github.threads()).toMatchObject([{ line: 11, originalLine: 10 }])
  expect((await octokit.rest.pulls.get(here)).data).toMatchObject({ commits: 2, head: { sha: head } })
  github.assertClean()
})

test('a moved base takes its own changes out of the diff', async () => {
  const { github, octokit } = await started(made)
  const base = await made.commit(made.base, { 'b.txt': 'new\n' })
  const head = await made.commit(base, { 'a.txt': numbered(40, { 30: 'thirty' }) })
  await github.push(head, { base })
  const { data } = await octokit.rest.pulls.listFiles(here)
  expect(data.map(({ filename, additions }) => [filename, additions])).toEqual([['a.txt', 1]])
  github.assertClean()
})

test('renamed, empty and binary files', async () => {
  const { github, octokit } = await started(made)
  const renamed = { 'a.txt': null, 'moved to/ä "b".txt': numbered(40, changed) }
  const more = { 'empty.txt': '', 'p.bin': Buffer.from([0, 255, 0]), 'crlf.txt': 'a\r\nb' }
  await github.push(await made.commit(made.head, { ...renamed, ...more }))
  const { data } = await octokit.rest.pulls.listFiles(here)
  const byName = Object.fromEntries(data.map((file) => [file.filename, file]))
  expect(byName['moved to/ä "b".txt']).toMatchObject({
    status: 'renamed',
    previous_filename: 'a.txt',
    changes: 4,
  })
  expect(byName['empty.txt']).toMatchObject({ status: 'added', changes: 0 })
  expect(byName['empty.txt']).not.toHaveProperty('patch')
  expect(byName['p.bin']).not.toHaveProperty('patch')
  expect(byName['crlf.txt']?.patch).toBe('@@ -0,0 +1,2 @@\n+a\r\n+b\n\\ No newline at end of file')
  const comments = [{ path: 'moved to/ä "b".txt', line: 10, side: 'RIGHT', body: 'x' }]
  await octokit.rest.pulls.createReview({ ...here, event: 'COMMENT', body: 'Summary', comments })
  const path = 'moved to/ä "b".txt'
  const content = await octokit.rest.repos.getContent({ owner, repo, path, ref: 'feature' })
  expect(content.data).toMatchObject({ path })
  github.assertClean()
})

test('people act whatever the token may', async () => {
  const { github } = await started(made, { permissions: { pullRequests: 'none' } })
  const thread = await github.startThread({ login: 'anna', path: 'a.txt', line: 10, body: 'Why?' })
  const reply = github.reply(thread, { login: 'octocat', body: 'Because.' })
  github.reply(thread, { login: null, body: 'I am gone.' })
  github.edit(reply, { login: 'octocat', body: 'Just because.' })
  github.resolve(thread, 'octocat')
  github.setPull({ draft: true })
  expect(github.threads()).toMatchObject([
    {
      isResolved: true,
      resolvedBy: 'octocat',
      comments: [
        { author: 'anna', lastEditedAt: null },
        { author: 'octocat', editor: 'octocat', body: 'Just because.', inReplyTo: thread.comments[0]?.id },
        { author: null },
      ],
    },
  ])
  github.unresolve(thread, 'anna')
  expect(github.threads()[0]).toMatchObject({ isResolved: false, resolvedBy: null })
  expect(github.writes()).toEqual([])
})
