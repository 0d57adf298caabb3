import { expect, test } from '@jest/globals'
import { ourselves, send, started, threadAt } from './azure-devops-fixture.ts'
import { fixture, numbered } from './github-fixture.ts'
import { isObject, listAt } from './json.ts'

const made = await fixture()
const threads = 'pullRequests/7/threads'
const changed = { 10: 'ten', 30: 'thirty' }
const left = (line: number) => {
  const { threadContext, ...rest } = threadAt(line)
  const { filePath, rightFileStart: leftFileStart, rightFileEnd: leftFileEnd } = threadContext
  return { ...rest, threadContext: { filePath, leftFileStart, leftFileEnd } }
}

/** A fake with threads on lines 10, 29 to 31, the old line 30, and on the file as a whole. */
async function reviewed() {
  const azure = await started(made)
  const onFile = { ...threadAt(1), threadContext: { filePath: '/a.txt' } }
  for (const body of [threadAt(10), threadAt(29, { end: 31 }), left(30), onFile]) {
    expect(await send(azure, `POST ${threads}`, body)).toMatchObject({ status: 200 })
  }
  return azure
}

const timed = (body: unknown) => {
  const { id, lastUpdatedDate } = isObject(body) ? body : {}
  return { id, lastUpdatedDate: String(lastUpdatedDate) }
}

type Azure = Awaited<ReturnType<typeof reviewed>>
const lines = (azure: Azure) =>
  azure.threads().map(({ startLine, line, onFile }) => [startLine, line, onFile])
const listed = async (azure: Azure, query = '') =>
  listAt((await send(azure, `GET ${threads}${query}`)).body, 'value')

test('lines move with what is inserted above them, for whoever asks by iteration', async () => {
  const azure = await reviewed()
  expect(lines(azure)).toEqual([
    [null, 10, false],
    [29, 31, false],
    [null, 30, false],
    [null, null, true],
  ])
  const head = await made.commit(made.head, { 'a.txt': `first\n${numbered(40, changed)}` })
  await azure.push(head)
  expect(lines(azure)).toEqual([
    [null, 11, false],
    [30, 32, false],
    [null, 30, false],
    [null, null, true],
  ])
  const [asStarted] = await listed(azure)
  expect(asStarted).toMatchObject({ threadContext: { rightFileStart: { line: 10, offset: 1 } } })
  expect(asStarted).not.toHaveProperty('pullRequestThreadContext.trackingCriteria')
  const [where] = await listed(azure, '?$iteration=1')
  expect(where).toEqual(asStarted)
  const [moved] = await listed(azure, '?$iteration=2&$baseIteration=1')
  expect(moved).toMatchObject({
    threadContext: {
      filePath: '/a.txt',
      rightFileStart: { line: 11, offset: 1 },
      rightFileEnd: { line: 11, offset: 3 },
    },
    pullRequestThreadContext: {
      iterationContext: { firstComparingIteration: 1, secondComparingIteration: 1 },
      changeTrackingId: 101,
      trackingCriteria: {
        firstComparingIteration: 1,
        secondComparingIteration: 2,
        origFilePath: '/a.txt',
        origRightFileStart: { line: 10, offset: 1 },
        origRightFileEnd: { line: 10, offset: 3 },
      },
    },
  })
  expect(moved).toMatchObject({ status: 'active' })
  azure.assertClean()
})

test('a line that was edited is gone: a caret is left of it', async () => {
  const azure = await reviewed()
  await azure.push(
    await made.commit(made.head, { 'a.txt': numbered(40, { ...changed, 10: 'TEN', 29: 'edited' }) }),
  )
  expect(lines(azure).slice(0, 2)).toEqual([
    [null, null, false],
    [null, null, false],
  ])
  const [gone] = await listed(azure, '?$iteration=2')
  const caret = { line: expect.any(Number), offset: 1 }
  expect(gone).toMatchObject({ threadContext: { rightFileStart: caret, rightFileEnd: caret } })
  await azure.push(await made.commit(made.head, { 'a.txt': numbered(40, changed) }))
  expect(lines(azure)[0]).toEqual([null, 10, false])
  azure.assertClean()
})

test('a renamed file is followed, a deleted one is not', async () => {
  const azure = await reviewed()
  const renamed = await made.commit(made.head, { 'a.txt': null, 'b.txt': `first\n${numbered(40, changed)}` })
  await azure.push(renamed)
  expect(azure.threads()[0]).toMatchObject({ path: 'b.txt', line: 11 })
  const { body } = await send(azure, 'GET pullRequests/7/iterations/2/changes')
  const entry = {
    changeTrackingId: 101,
    item: { path: '/b.txt' },
    originalPath: '/a.txt',
    changeType: 'edit, rename',
  }
  expect(listAt(body, 'changeEntries')).toContainEqual(
    expect.objectContaining({ ...entry, item: expect.objectContaining(entry.item) }),
  )
  await azure.push(await made.commit(renamed, { 'b.txt': null }))
  expect(azure.threads()[0]).toMatchObject({ path: 'a.txt', line: null })
  azure.assertClean()
})

test('a thread without its changeTrackingId is taken, and nobody finds its line', async () => {
  const azure = await started(made)
  const { pullRequestThreadContext, ...untracked } = threadAt(10)
  expect(pullRequestThreadContext).toBeDefined()
  expect(await send(azure, `POST ${threads}`, untracked)).toMatchObject({ status: 200 })
  const there = { path: 'a.txt', line: null, onFile: false }
  expect(azure.threads()).toMatchObject([there])
  await azure.push(await made.commit(made.head, { 'a.txt': `first\n${numbered(40, changed)}` }))
  expect(azure.threads()).toMatchObject([there])
  const [listedThere] = await listed(azure, '?$iteration=2')
  expect(listedThere).toMatchObject({
    pullRequestThreadContext: null,
    threadContext: { rightFileEnd: { line: 10 } },
  })
  azure.assertClean()
})

test('pushes make iterations, a moved target does not; the system tells of them', async () => {
  const azure = await started(made)
  const base = await made.commit(made.base, { 'b.txt': 'new\n' })
  await azure.push(made.head, { base })
  const target = { commitId: base }
  expect((await send(azure, 'GET pullRequests/7')).body).toMatchObject({ lastMergeTargetCommit: target })
  const next = await made.commit(made.head, { 'new.txt': 'other\n' })
  await azure.push(next)
  await azure.push(await made.commit(base, { 'c.txt': 'c\n' }), { base })
  const iterations = listAt((await send(azure, 'GET pullRequests/7/iterations')).body, 'value')
  expect(iterations).toMatchObject([
    {
      id: 1,
      reason: 'create',
      sourceRefCommit: { commitId: made.head },
      commonRefCommit: { commitId: made.base },
    },
    { id: 2, reason: 'push', sourceRefCommit: { commitId: next } },
    { id: 3, reason: 'forcePush', commonRefCommit: { commitId: base } },
  ])
  const second = await send(azure, 'GET pullRequests/7/iterations/2/changes')
  expect(second.body).toMatchObject({
    changeEntries: [101, 102, 103].map((changeTrackingId) => ({ changeTrackingId })),
  })
  const { body } = await send(azure, 'GET pullRequests/7/iterations/3/changes')
  // The id of a file is its own for as long as the pull request lives; a.txt, new.txt and old.txt had the first.
  expect(body).toMatchObject({
    changeEntries: [{ changeTrackingId: 104, item: { path: '/c.txt' }, changeType: 'add' }],
  })
  expect(await send(azure, `POST ${threads}`, threadAt(1, { iteration: 3 }))).toMatchObject({ status: 400 })

  azure.vote('anna@example.org', 10)
  const told = await listed(azure)
  expect(told).toMatchObject([
    { comments: [{ commentType: 'system' }], properties: { CodeReviewThreadType: { $value: 'RefUpdate' } } },
    { comments: [{ commentType: 'system' }] },
    { comments: [{ commentType: 'system', content: 'anna voted 10' }] },
  ])
  expect([azure.threads(), azure.remarks()]).toEqual([[], []])
  azure.assertClean()
})

test('people talk, change their minds, and are gone', async () => {
  const azure = await reviewed()
  const [thread] = azure.threads()
  if (thread === undefined) throw new Error('no thread')
  const anna = 'anna@example.org'
  const reply = azure.reply(thread, { login: anna, body: 'No.' })
  azure.edit(reply, { login: anna, body: 'Never.' })
  azure.reply(thread, { login: null, body: 'I am gone.' })
  azure.resolve(thread, anna)
  expect(azure.threads()[0]).toMatchObject({
    isResolved: true,
    resolvedBy: anna,
    status: 'fixed',
    comments: [
      { author: ourselves, edited: false },
      { author: anna, body: 'Never.', edited: true },
      { author: null },
    ],
  })
  for (const [status, isResolved] of [
    ['wontFix', true],
    ['closed', true],
    ['byDesign', true],
    ['pending', false],
  ] as const) {
    azure.setStatus(thread, anna, status)
    expect(azure.threads()[0]).toMatchObject({ status, isResolved })
  }
  azure.unresolve(thread, anna)
  expect(azure.threads()[0]).toMatchObject({ isResolved: false, resolvedBy: null, status: 'active' })
  azure.remove(reply)
  const [first] = await listed(azure)
  expect(first).toMatchObject({
    comments: [
      { id: 1, author: { id: azure.accountId(ourselves) } },
      { id: 2, isDeleted: true },
      { author: { isDeletedInOrigin: true } },
    ],
  })
  expect(first).not.toHaveProperty('comments.1.content')
  expect(azure.threads()[0]?.comments).toHaveLength(2)

  const said = azure.say({ login: anna, body: '/check' })
  expect(azure.remarks()).toEqual([said])
  azure.remove(said)
  expect(azure.remarks()).toEqual([])
  expect((await listed(azure)).at(-1)).toMatchObject({ isDeleted: true, threadContext: null })
  expect(azure.writes()).toHaveLength(4)
  azure.assertClean()
})

test('properties are kept beside one another, and times move on', async () => {
  const azure = await started(made)
  const { body } = await send(azure, `POST ${threads}`, {
    ...threadAt(10),
    properties: { key: 'a', count: 1 },
  })
  const { id, lastUpdatedDate } = timed(body)
  expect(id).toBeGreaterThan(2_000_000_000)
  const more = await send(azure, `PATCH ${threads}/${id}`, {
    properties: { key: { $type: 'System.String', $value: 'b' } },
  })
  expect(more.body).toMatchObject({
    status: 'active',
    properties: { key: { $type: 'System.String', $value: 'b' }, count: { $type: 'System.Int32', $value: 1 } },
  })
  expect(Date.parse(timed(more.body).lastUpdatedDate)).toBeGreaterThan(Date.parse(lastUpdatedDate))
  azure.assertClean()
})
