import { expect, test } from '@jest/globals'
import {
  CommentThreadStatus,
  CommentType,
  GitStatusState,
  GitVersionType,
  VersionControlRecursionType,
} from 'azure-devops-node-api/interfaces/GitInterfaces.js'
import { clientOf, ourselves, pull, started } from './azure-devops-fixture.ts'
import { fixture } from './github-fixture.ts'

const made = await fixture()

const text = async (stream: NodeJS.ReadableStream) => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

test.each(['services', 'server'] as const)('the official client does all of it, on %s', async (form) => {
  const azure = await started(made, {
    form,
    collaborators: { 'anna@example.org': 'write', 'rita@example.org': 'read' },
  })
  const api = clientOf(azure)
  const git = await api.getGitApi()

  const { authenticatedUser } = await (await api.getLocationsApi()).getConnectionData()
  expect(authenticatedUser).toMatchObject({ id: azure.accountId(ourselves) })
  expect(await api.connect()).toMatchObject({ authenticatedUser: { id: azure.accountId(ourselves) } })
  const repository = await git.getRepository('shop', 'shop')
  expect(repository).toMatchObject({ defaultBranch: 'refs/heads/main', id: azure.repository.id })
  expect(await git.getRepository(azure.repository.id, azure.project.id)).toEqual(repository)
  const change = await git.getPullRequest('shop', pull, 'shop')
  expect(change).toMatchObject({
    pullRequestId: pull,
    isDraft: false,
    lastMergeSourceCommit: { commitId: made.head },
    lastMergeTargetCommit: { commitId: made.base },
    createdBy: { uniqueName: 'octocat', id: azure.accountId('octocat') },
  })
  expect(change.forkSource).toBeUndefined()
  expect((await git.getPullRequestById(pull, 'shop')).repository?.project?.name).toBe('shop')

  const [iteration] = await git.getPullRequestIterations('shop', pull, 'shop')
  expect(iteration).toMatchObject({ id: 1, sourceRefCommit: { commitId: made.head } })
  const { changeEntries } = await git.getPullRequestIterationChanges('shop', pull, 1, 'shop')
  const entry = changeEntries?.find(({ item }) => item?.path === '/a.txt')

  const thread = await git.createThread(
    {
      comments: [{ parentCommentId: 0, content: 'Why?', commentType: CommentType.Text }],
      status: CommentThreadStatus.Active,
      threadContext: {
        filePath: '/a.txt',
        rightFileStart: { line: 10, offset: 1 },
        rightFileEnd: { line: 10, offset: 4 },
      },
      pullRequestThreadContext: {
        changeTrackingId: entry?.changeTrackingId ?? 0,
        iterationContext: { firstComparingIteration: 1, secondComparingIteration: 1 },
      },
      properties: { key: 'k1' },
    },
    'shop',
    pull,
    'shop',
  )
  const id = thread.id ?? 0
  await git.createComment(
    { content: 'Because.', parentCommentId: 1, commentType: CommentType.Text },
    'shop',
    pull,
    id,
    'shop',
  )
  await git.updateComment({ content: 'Just because.' }, 'shop', pull, id, 2, 'shop')
  await git.updateThread({ status: CommentThreadStatus.WontFix }, 'shop', pull, id, 'shop')
  await git.deleteComment('shop', pull, id, 1, 'shop')
  const [listed] = await git.getThreads('shop', pull, 'shop', 1, 1)
  expect(listed).toMatchObject({
    id,
    status: CommentThreadStatus.WontFix,
    properties: { key: { $type: 'System.String', $value: 'k1' } },
    comments: [
      { id: 1, isDeleted: true },
      { id: 2, content: 'Just because.' },
    ],
  })
  expect(listed?.comments?.[0]).not.toHaveProperty('content')

  const status = { state: GitStatusState.Failed, context: { name: 'check', genre: 'test' }, iterationId: 1 }
  await git.createPullRequestStatus(status, 'shop', pull, 'shop')
  expect(await git.getPullRequestStatuses('shop', pull, 'shop')).toMatchObject([status])

  const at = { version: made.head, versionType: GitVersionType.Commit }
  const none = undefined
  const item = await git.getItem('shop', '/new.txt', 'shop', none, none, none, none, none, at, true)
  expect(item.content).toBe('one\ntwo\nthree\n')
  expect(
    await text(await git.getItemText('shop', '/new.txt', 'shop', none, none, none, none, none, at)),
  ).toBe(item.content)
  expect(
    await text(await git.getItemContent('shop', '/new.txt', 'shop', none, none, none, none, none, at)),
  ).toBe(item.content)
  const all = await git.getItems(
    'shop',
    'shop',
    '/',
    VersionControlRecursionType.Full,
    none,
    none,
    none,
    none,
    at,
  )
  expect(all.map(({ path }) => path)).toEqual(['/', '/a.txt', '/dir', '/dir/b c.txt', '/new.txt'])
  expect(await git.getBlob('shop', item.objectId ?? '', 'shop')).toMatchObject({ size: 14 })
  expect(await text(await git.getBlobContent('shop', item.objectId ?? '', 'shop'))).toBe(item.content)
  expect(await git.getCommit(made.head, 'shop', 'shop')).toMatchObject({ parents: [made.base] })
  const base = { version: made.base, versionType: GitVersionType.Commit }
  const diff = await git.getCommitDiffs('shop', 'shop', true, none, none, base, at)
  expect(diff.changes?.map((each) => each.item?.path)).toEqual(['/a.txt', '/new.txt', '/old.txt'])

  const core = await api.getCoreApi()
  const members = await core.getTeamMembersWithExtendedProperties('shop', 'Shop Team')
  expect(members.map(({ identity }) => identity?.uniqueName)).toEqual(['anna@example.org'])
  expect(await core.getTeamMembersWithExtendedProperties(azure.project.id, azure.team.id)).toEqual(members)

  const thread7 =
    '/{organization}/{project}/_apis/git/repositories/{repositoryId}/pullRequests/{pullRequestId}'
  expect(azure.writes().map(({ call }) => call)).toEqual([
    `POST ${thread7}/threads`,
    `POST ${thread7}/threads/{threadId}/comments`,
    `PATCH ${thread7}/threads/{threadId}/comments/{commentId}`,
    `PATCH ${thread7}/threads/{threadId}`,
    `DELETE ${thread7}/threads/{threadId}/comments/{commentId}`,
    `POST ${thread7}/statuses`,
  ])
  azure.assertClean()
})
