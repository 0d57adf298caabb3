import { describe, expect, test } from '@jest/globals'
import type { FakeGitHub } from './github.ts'
import { clientOf, fixture, here, numbered, owner, refusal, repo, started } from './github-fixture.ts'
import { isObject, listAt, objectAt } from './json.ts'

const changes = Object.fromEntries(Array.from({ length: 230 }, (_, index) => [index + 1, `changed ${index}`]))
const made = await fixture({ 'many.txt': numbered(230, changes) })

const threadsQuery = `query Threads($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...Thread }
      }
    }
  }
}
fragment Thread on PullRequestReviewThread {
  id isResolved isOutdated path line startLine originalLine subjectType viewerCanResolve viewerCanUnresolve
  resolvedBy { login }
  comments(first: 10) {
    nodes {
      id databaseId fullDatabaseId body viewerDidAuthor lastEditedAt isMinimized
      author { __typename login }
      editor { login }
      ... on PullRequestReviewComment { commit { oid } originalCommit { oid } replyTo { id } }
    }
  }
}`
const variables = { owner, repo, number: 7 }

/** What GraphQL answers, errors and all. */
async function ask({ graphqlUrl }: FakeGitHub, query: string, values: object = {}) {
  const headers = { authorization: 'bearer ghs_test', 'content-type': 'application/json' }
  const body = JSON.stringify({ query, variables: values })
  const response = await fetch(graphqlUrl, { method: 'POST', headers, body })
  const json: unknown = await response.json()
  return { status: response.status, data: objectAt(json, 'data'), errors: listAt(json, 'errors'), json }
}

async function threadsIn(github: FakeGitHub, after: string | null = null) {
  const { data } = await ask(github, threadsQuery, { ...variables, after })
  const threads = objectAt(objectAt(objectAt(data, 'repository'), 'pullRequest'), 'reviewThreads')
  return { threads, nodes: listAt(threads, 'nodes').filter(isObject), page: objectAt(threads, 'pageInfo') }
}

async function reviewed(lines: number[], options: Parameters<typeof started>[1] = {}) {
  const running = await started(made, options)
  const comments = lines.map((line) => ({ path: 'many.txt', line, side: 'RIGHT', body: `Line ${line}` }))
  await running.octokit.rest.pulls.createReview({ ...here, event: 'COMMENT', body: 'Summary', comments })
  return running
}

const mutation = (field: string, id: string, selection: string) =>
  `mutation M($id: ID!) { ${field}(input: { ${id}: $id }) { ${selection} } }`
const resolve = mutation('resolveReviewThread', 'threadId', 'thread { isResolved resolvedBy { login } }')
const unresolve = mutation('unresolveReviewThread', 'threadId', 'thread { isResolved }')

describe('threads', () => {
  test('come in pages, with cursors', async () => {
    const { github } = await reviewed(Array.from({ length: 205 }, (_, index) => index + 1))
    const seen: unknown[] = []
    let after: string | null = null
    let pages = 0
    for (let more = true; more; pages += 1) {
      const { threads, nodes, page } = await threadsIn(github, after)
      expect(threads.totalCount).toBe(205)
      seen.push(...nodes.map(({ line }) => line))
      more = page.hasNextPage === true
      after = String(page.endCursor)
    }
    expect(pages).toBe(3)
    expect(seen).toEqual(Array.from({ length: 205 }, (_, index) => index + 1))
    github.assertClean()
  })

  test('tell who said what', async () => {
    const { github } = await reviewed([3])
    const [thread] = github.threads()
    if (thread === undefined) throw new Error('no thread')
    github.reply(thread, { login: 'anna', body: 'Why?' })
    github.edit({ id: thread.comments[0]?.id ?? 0 }, { login: 'mary', body: 'Edited' })
    const { nodes } = await threadsIn(github)
    expect(nodes).toMatchObject([
      {
        id: thread.id,
        isResolved: false,
        isOutdated: false,
        path: 'many.txt',
        line: 3,
        startLine: null,
        subjectType: 'LINE',
        viewerCanResolve: false,
        comments: {
          nodes: [
            {
              databaseId: null,
              fullDatabaseId: String(thread.comments[0]?.id),
              body: 'Edited',
              viewerDidAuthor: true,
              author: { __typename: 'Bot', login: 'github-actions' },
              editor: { login: 'mary' },
              originalCommit: { oid: made.head },
              replyTo: null,
            },
            { author: { __typename: 'User', login: 'anna' }, viewerDidAuthor: false, lastEditedAt: null },
          ],
        },
      },
    ])
    github.assertClean()
  })

  test('are outdated by a push, and name their last commit', async () => {
    const { github } = await reviewed([3, 9])
    const head = await made.commit(made.head, { 'many.txt': numbered(230, { ...changes, 3: 'other' }) })
    await github.push(head)
    const { nodes } = await threadsIn(github)
    expect(nodes).toMatchObject([
      {
        isOutdated: true,
        line: null,
        originalLine: 3,
        comments: { nodes: [{ commit: { oid: made.head } }] },
      },
      { isOutdated: false, line: 9, comments: { nodes: [{ commit: { oid: head } }] } },
    ])
    github.assertClean()
  })

  test('of a deleted account have no author', async () => {
    const { github } = await started(made)
    await github.startThread({ login: null, path: 'many.txt', line: 1, body: 'x' })
    const { nodes } = await threadsIn(github)
    expect(nodes).toMatchObject([{ comments: { nodes: [{ author: null }] } }])
  })
})

describe('resolving', () => {
  test('needs contents: write beside pull_requests: write', async () => {
    const { github } = await reviewed([1])
    const id = github.threads()[0]?.id
    expect(await ask(github, resolve, { id })).toMatchObject({
      status: 200,
      data: { resolveReviewThread: null },
      errors: [
        {
          type: 'FORBIDDEN',
          path: ['resolveReviewThread'],
          extensions: { saml_failure: false },
          locations: [{ line: 1, column: expect.any(Number) }],
          message: 'Resource not accessible by integration',
        },
      ],
    })
    expect(github.threads()[0]?.isResolved).toBe(false)
    expect(github.writes().at(-1)).toMatchObject({
      call: 'graphql resolveReviewThread',
      status: 200,
      failed: true,
    })
    const reason = await clientOf(github).graphql(resolve, { id }).catch(String)
    expect(reason).toContain('Resource not accessible by integration')
    github.assertClean()
  })

  test('and back', async () => {
    const { github } = await reviewed([1], { permissions: { contents: 'write' } })
    const id = github.threads()[0]?.id
    const viewer = 'github-actions[bot]'
    const done = { thread: { isResolved: true, resolvedBy: { login: viewer } } }
    expect(await ask(github, resolve, { id })).toMatchObject({
      data: { resolveReviewThread: done },
      errors: [],
    })
    expect(github.threads()).toMatchObject([{ isResolved: true, resolvedBy: viewer }])
    await ask(github, unresolve, { id })
    expect(github.threads()).toMatchObject([{ isResolved: false, resolvedBy: null }])
    github.assertClean()
  })

  test('a person may who opened the pull request or may write', async () => {
    for (const [account, may] of [
      ['octocat', true],
      ['mary', true],
      ['tim', false],
    ] as const) {
      const collaborators = { mary: 'write', tim: 'triage' } as const
      const { github } = await reviewed([1], { account, collaborators })
      const { errors } = await ask(github, resolve, { id: github.threads()[0]?.id })
      expect(errors).toHaveLength(may ? 0 : 1)
      expect(github.threads()[0]?.isResolved).toBe(may)
    }
  })

  test('an unknown id', async () => {
    const { github } = await started(made, { permissions: { contents: 'write' } })
    expect(await ask(github, resolve, { id: 'PRRT_no' })).toMatchObject({
      errors: [{ type: 'NOT_FOUND', message: "Could not resolve to a node with the global id of 'PRRT_no'" }],
    })
    github.assertClean()
  })
})

describe('other mutations', () => {
  test('edit, reply, say, hide and delete', async () => {
    const { github } = await reviewed([1, 2])
    const [first, second] = github.threads()
    const [id, other] = [first?.comments[0]?.nodeId, second?.comments[0]?.nodeId]
    const { data } = await ask(
      github,
      '{ repository(owner: "shop", name: "shop") { pullRequest(number: 7) { id } } }',
    )
    const pull = objectAt(objectAt(data, 'repository'), 'pullRequest').id
    const { errors } = await ask(
      github,
      `mutation All($id: ID!, $other: ID!, $thread: ID!, $pull: ID!) {
        updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id, body: "New" }) {
          pullRequestReviewComment { body lastEditedAt }
        }
        addPullRequestReviewThreadReply(input: { pullRequestReviewThreadId: $thread, body: "Reply" }) {
          comment { id replyTo { id } }
        }
        addComment(input: { subjectId: $pull, body: "Said" }) { subject { id } }
        minimizeComment(input: { subjectId: $id, classifier: OFF_TOPIC }) {
          minimizedComment { isMinimized minimizedReason }
        }
        deletePullRequestReviewComment(input: { id: $other }) { pullRequestReview { state } }
      }`,
      { id, other, thread: first?.id, pull },
    )
    expect(errors).toEqual([])
    expect(github.threads()).toMatchObject([
      {
        comments: [
          { body: 'New', minimized: 'off-topic' },
          { body: 'Reply', inReplyTo: expect.any(Number) },
        ],
      },
    ])
    const [said] = github.issueComments()
    expect(said).toMatchObject({ body: 'Said', author: 'github-actions[bot]' })
    const update = `mutation($id: ID!) {
      updateIssueComment(input: { id: $id, body: "Said again" }) { issueComment { editor { login } } }
    }`
    await ask(github, update, { id: said?.nodeId })
    expect(github.issueComments()).toMatchObject([{ body: 'Said again' }])
    github.assertClean()
  })

  test('a read-only token', async () => {
    const { github } = await started(made, { permissions: { pullRequests: 'read' } })
    const thread = await github.startThread({ login: 'anna', path: 'many.txt', line: 1, body: 'x' })
    const edit = `mutation($id: ID!) {
      updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id, body: "New" }) {
        pullRequestReviewComment { id }
      }
    }`
    const { errors } = await ask(github, edit, { id: thread.comments[0]?.nodeId })
    expect(errors).toMatchObject([{ type: 'FORBIDDEN' }])
    const hidden = await started(made, { permissions: { pullRequests: 'none' } })
    const { json } = await ask(hidden.github, threadsQuery, variables)
    expect(json).toMatchObject({
      data: { repository: { pullRequest: null } },
      errors: [{ type: 'FORBIDDEN', path: ['repository', 'pullRequest'] }],
    })
    github.assertClean()
    hidden.github.assertClean()
  })

  test('too long a body', async () => {
    const { github } = await reviewed([1])
    const edit = `mutation($id: ID!, $body: String!) {
      updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id, body: $body }) {
        pullRequestReviewComment { id }
      }
    }`
    const body = 'x'.repeat(65_537)
    const { errors } = await ask(github, edit, { id: github.threads()[0]?.comments[0]?.nodeId, body })
    expect(errors).toMatchObject([{ type: 'UNPROCESSABLE', message: expect.stringContaining('too long') }])
    github.assertClean()
  })

  test('a thread outside of the diff is taken, and nobody ever sees it', async () => {
    const { github } = await started(made)
    const { data } = await ask(
      github,
      '{ repository(owner: "shop", name: "shop") { pullRequest(number: 7) { id } } }',
    )
    const add = `mutation($pull: ID!, $threads: [DraftPullRequestReviewThread!]) {
      addPullRequestReview(input: { pullRequestId: $pull, event: COMMENT, body: "Summary", threads: $threads }) {
        pullRequestReview { state comments(first: 10) { totalCount } }
      }
    }`
    const threads = [1, 9999].map((line) => ({ path: 'many.txt', line, body: 'x' }))
    const pull = objectAt(objectAt(data, 'repository'), 'pullRequest').id
    expect((await ask(github, add, { pull, threads })).errors).toEqual([])
    expect(github.threads()).toMatchObject([{ line: 1 }])
    expect((await threadsIn(github)).nodes).toHaveLength(1)
    github.assertClean()
  })
})

describe('reviews', () => {
  const pullId = async (github: FakeGitHub) => {
    const query = '{ repository(owner: "shop", name: "shop") { pullRequest(number: 7) { id } } }'
    return objectAt(objectAt((await ask(github, query)).data, 'repository'), 'pullRequest').id
  }

  test('all or nothing', async () => {
    const { github } = await started(made)
    const pull = await pullId(github)
    const add = `mutation($pull: ID!, $body: String, $threads: [DraftPullRequestReviewThread!]) {
      addPullRequestReview(input: { pullRequestId: $pull, event: COMMENT, body: $body, threads: $threads }) {
        pullRequestReview { id }
      }
    }`
    const thread = { path: 'many.txt', line: 1, body: 'x' }
    for (const wrong of [{}, { body: 'x', threads: [thread, { ...thread, body: '' }] }]) {
      const { errors } = await ask(github, add, { pull, threads: [thread], ...wrong })
      expect(errors).toMatchObject([{ type: 'UNPROCESSABLE', message: "Body can't be blank" }])
    }
    expect(github.reviews()).toEqual([])
    github.assertClean()
  })

  test('pending until submitted', async () => {
    const { github } = await started(made)
    const pull = await pullId(github)
    const add = `mutation($pull: ID!) {
      addPullRequestReviewThread(input: { pullRequestId: $pull, path: "many.txt", line: 1, body: "x" }) {
        thread { line comments(first: 1) { nodes { state } } }
      }
    }`
    const thread = { line: 1, comments: { nodes: [{ state: 'PENDING' }] } }
    expect(await ask(github, add, { pull })).toMatchObject({
      data: { addPullRequestReviewThread: { thread } },
      errors: [],
    })
    expect(github.threads()).toEqual([])
    expect((await threadsIn(github)).nodes).toHaveLength(1)
    const submit = `mutation($pull: ID!) {
      submitPullRequestReview(input: { pullRequestId: $pull, event: COMMENT, body: "Summary" }) {
        pullRequestReview { state }
      }
    }`
    expect((await ask(github, submit, { pull })).errors).toEqual([])
    expect(github.threads()).toHaveLength(1)
    github.assertClean()
  })
})

describe('paging is refused', () => {
  const threads = (args: string) =>
    `{ repository(owner: "shop", name: "shop") { pullRequest(number: 7) { reviewThreads${args} { totalCount } } } }`

  test.each([
    [
      '(first: 101)',
      'EXCESSIVE_PAGINATION',
      'Requesting 101 records on the `reviewThreads` connection exceeds the `first` limit of 100 records.',
    ],
    [
      '',
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the `reviewThreads` connection.',
    ],
    ['(first: 1, after: "x")', 'INVALID_CURSOR_ARGUMENTS', '`x` does not appear to be a valid cursor.'],
  ])('%s', async (args, type, message) => {
    const { github } = await started(made)
    const { json } = await ask(github, threads(args))
    const path = ['repository', 'pullRequest', 'reviewThreads']
    expect(json).toMatchObject({ errors: [{ type, path, message }] })
    github.assertClean()
  })

  test('more nodes than GitHub ever returns', async () => {
    const { github } = await started(made)
    const query = (comments: number) =>
      `query($threads: Int!) { repository(owner: "shop", name: "shop") { pullRequest(number: 7) {
        reviews(first: 100) { nodes { comments(first: ${comments}) { nodes { pullRequest {
          reviewThreads(first: $threads) { nodes { id } } } } } } } } } }`
    const { json } = await ask(github, query(50), { threads: 100 })
    expect(json).toMatchObject({
      data: null,
      errors: [
        {
          type: 'MAX_NODE_LIMIT_EXCEEDED',
          message: expect.stringContaining('requests up to 505,100 possible nodes'),
        },
      ],
    })
    expect((await ask(github, query(49), { threads: 100 })).errors).toEqual([])
    github.assertClean()
  })

  test('backwards it works as well', async () => {
    const { github } = await reviewed([1, 2, 3])
    const query = `{ repository(owner: "shop", name: "shop") { pullRequest(number: 7) {
      reviewThreads(last: 2) { nodes { line } pageInfo { hasPreviousPage startCursor } } } } }`
    const { json } = await ask(github, query)
    expect(json).toMatchObject({
      data: { repository: { pullRequest: { reviewThreads: { nodes: [{ line: 2 }, { line: 3 }] } } } },
    })
    github.assertClean()
  })
})

test('nodes, the conversation, reviews, files and commits', async () => {
  const { github } = await reviewed([1])
  const note = github.say({ login: 'anna', body: 'Hello <b>' })
  const { json } = await ask(
    github,
    `query($note: ID!, $thread: ID!) {
      viewer { login }
      thread: node(id: $thread) { __typename ... on PullRequestReviewThread { line } }
      note: node(id: $note) { ... on IssueComment { bodyHTML author { login } viewerDidAuthor } }
      nodes(ids: [$note, "no"]) { id }
      rateLimit { remaining }
      repository(owner: "shop", name: "SHOP") {
        isPrivate
        pullRequest(number: 7) {
          number isDraft state url headRefOid baseRefOid baseRefName isCrossRepository updatedAt changedFiles
          author { login }
          comments(first: 5) { totalCount nodes { body } }
          reviews(first: 5, states: [COMMENTED]) { nodes { state body comments(first: 1) { totalCount } } }
          files(first: 2) { nodes { path changeType additions } pageInfo { hasNextPage } }
          commits(last: 1) { nodes { commit { oid messageHeadline } } }
        }
      }
    }`,
    { note: note.nodeId, thread: github.threads()[0]?.id },
  )
  expect(json).toEqual({
    data: {
      viewer: { login: 'github-actions[bot]' },
      thread: { __typename: 'PullRequestReviewThread', line: 1 },
      note: {
        bodyHTML: '<p dir="auto">Hello &lt;b&gt;</p>',
        author: { login: 'anna' },
        viewerDidAuthor: false,
      },
      nodes: [{ id: note.nodeId }, null],
      rateLimit: { remaining: 4999 },
      repository: {
        isPrivate: true,
        pullRequest: expect.objectContaining({
          number: 7,
          isDraft: false,
          state: 'OPEN',
          headRefOid: made.head,
          baseRefOid: made.base,
          isCrossRepository: false,
          changedFiles: 4,
          comments: { totalCount: 1, nodes: [{ body: 'Hello <b>' }] },
          reviews: { nodes: [{ state: 'COMMENTED', body: 'Summary', comments: { totalCount: 1 } }] },
          files: {
            nodes: [
              { path: 'a.txt', changeType: 'MODIFIED', additions: 2 },
              { path: 'many.txt', changeType: 'ADDED', additions: 230 },
            ],
            pageInfo: { hasNextPage: true },
          },
          commits: { nodes: [{ commit: { oid: made.head, messageHeadline: 'A change' } }] },
        }),
      },
    },
  })
  github.assertClean()
})

test('GraphQL has faults like REST', async () => {
  const { github } = await started(made, {
    fault: ({ template, fields, operationName }) => {
      if (template !== 'graphql' || operationName !== 'Threads' || fields[0] !== 'repository') return null
      const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }]
      return { before: { status: 200, json: { errors } } }
    },
  })
  expect((await ask(github, threadsQuery, variables)).errors).toMatchObject([{ type: 'RATE_LIMITED' }])
  expect((await ask(github, '{ viewer { login } }')).errors).toEqual([])
  const stranger = clientOf(github, 'no').graphql('{ viewer { login } }')
  expect(await refusal(stranger)).toMatchObject({ status: 401 })
  github.assertClean()
})
