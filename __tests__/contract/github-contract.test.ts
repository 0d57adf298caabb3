import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { descriptionsFolder, readDescription } from './descriptions.ts'
import { openGitHubContract } from './github-contract.ts'
import { clientOf, fixture, here, owner, repo, started } from './github-fixture.ts'
import { isObject, type JsonObject, listAt, objectAt } from './json.ts'
import { openContract } from './openapi-contract.ts'

// Without the folder the line on stderr says that nothing is checked.
const describeChecked = descriptionsFolder() === null ? describe.skip : describe

const made = await fixture()
const folder = process.env.API_DESCRIPTIONS
afterEach(() => {
  jest.restoreAllMocks()
  delete process.env.API_DESCRIPTIONS
  if (folder !== undefined) process.env.API_DESCRIPTIONS = folder
})

const reviews = 'POST /repos/shop/shop/pulls/7/reviews'
const good = { event: 'COMMENT', body: 'Summary', comments: [{ path: 'a.txt', line: 10, body: 'x' }] }

describeChecked('wrong calls are answered 599 and recorded', () => {
  const comment = (more: object) => ({ ...good, comments: [{ ...good.comments[0], ...more }] })
  test.each<[string, string, object, string]>([
    ['a line as text', reviews, comment({ line: '10' }), 'request body /comments/0/line must be integer'],
    [
      'a misspelt member',
      reviews,
      comment({ startline: 9 }),
      'request body /comments/0/startline is not documented',
    ],
    [
      'a file comment in a review',
      reviews,
      comment({ subject_type: 'file' }),
      'request body /comments/0/subject_type is not documented',
    ],
    [
      'a comment without body',
      reviews,
      { ...good, comments: [{ path: 'a.txt', line: 10 }] },
      'request body /comments/0/body is missing',
    ],
    [
      'a bad event',
      reviews,
      { ...good, event: 'REJECT' },
      'request body /event must be equal to one of the allowed values: APPROVE, REQUEST_CHANGES, COMMENT',
    ],
    [
      'an unknown query',
      'GET /repos/shop/shop/pulls/7/comments?perpage=3',
      {},
      'request query parameter perpage is not documented',
    ],
    [
      'a query of the wrong type',
      'GET /repos/shop/shop/pulls/7/comments?per_page=all',
      {},
      'request query parameter per_page / must be integer',
    ],
    ['an unknown path', 'GET /repos/shop/shop/pulls/7/threads', {}, 'path is not documented'],
    ['an unknown method', 'PUT /repos/shop/shop/pulls/7/comments', {}, 'method is not documented'],
    ['a route without a handler', 'GET /repos/shop/shop/pulls/7/commits', {}, 'no handler for this route'],
    [
      'a comment without commit',
      'POST /repos/shop/shop/pulls/7/comments',
      { body: 'x', path: 'a.txt', line: 10 },
      'request body /commit_id is missing',
    ],
    [
      '51 annotations',
      'POST /repos/shop/shop/check-runs',
      checkRun(51),
      'request body /output/annotations must NOT have more than 50 items',
    ],
    [
      'a place that is closing down',
      reviews,
      comment({ position: 1 }),
      'handler failed: Error: position is deprecated, and this fake does not know it',
    ],
  ])('%s', async (_, call, body, violation) => {
    const { github, octokit } = await started(made, { permissions: { checks: 'write' } })
    const [route = '', search] = call.split('?')
    const query = Object.fromEntries(new URLSearchParams(search))
    const failed = octokit.request(route, { ...body, ...query })
    await expect(failed).rejects.toMatchObject({ status: 599 })
    expect(github.violations).toEqual([`${route}: ${violation}`])
    expect(() => github.assertClean()).toThrow(violation)
    expect(github.threads()).toEqual([])
  })

  const inPull = (fields: string) =>
    `{ repository(owner: "shop", name: "shop") { pullRequest(number: 7) { ${fields} } } }`
  test.each<[string, object, string]>([
    [
      'an unknown field',
      { query: inPull('reviewthreads { totalCount }') },
      'Cannot query field "reviewthreads" on type "PullRequest"',
    ],
    [
      'an unknown argument',
      { query: inPull('reviewThreads(frist: 1) { totalCount }') },
      'Unknown argument "frist"',
    ],
    [
      'a wrong type',
      { query: inPull('reviewThreads(first: "1") { totalCount }') },
      'Int cannot represent non-integer value: "1"',
    ],
    [
      'an unknown value',
      {
        query:
          'mutation { minimizeComment(input: { subjectId: "x", classifier: OLD }) { clientMutationId } }',
      },
      'Value "OLD" does not exist',
    ],
    [
      'an input without id',
      { query: 'mutation { resolveReviewThread(input: {}) { clientMutationId } }' },
      'to include required field "threadId"',
    ],
    ['a missing variable', { query: 'query($id: ID!) { node(id: $id) { id } }' }, '$id'],
    [
      'a variable of the wrong type',
      { query: 'query($id: ID!) { node(id: $id) { id } }', variables: { id: {} } },
      'ID cannot represent',
    ],
    [
      'a variable that nobody asked for',
      { query: '{ viewer { login } }', variables: { id: 'x' } },
      'variable id is not in the query',
    ],
    ['no selection', { query: '{ viewer }' }, 'must have a selection of subfields'],
    ['no query', { query: '{ viewer { login }' }, 'Syntax Error'],
    ['nothing', {}, 'body /query is missing'],
    [
      'a misspelt member',
      { query: '{ viewer { login } }', variable: {} },
      'body /variable is not documented',
    ],
    [
      'a field that the fake does not know',
      { query: inPull('mergeStateStatus') },
      'this fake does not know PullRequest.mergeStateStatus',
    ],
  ])('GraphQL: %s', async (_, body, violation) => {
    const { github } = await started(made)
    const headers = { 'content-type': 'application/json', authorization: 'Bearer ghs_test' }
    const request = { method: 'POST', headers, body: JSON.stringify(body) }
    expect((await fetch(github.graphqlUrl, request)).status).toBe(599)
    expect(github.violations).toEqual([expect.stringContaining(violation)])
  })
})

describeChecked('answers', () => {
  test('hold documented members only', async () => {
    const { github } = await started(made, {
      account: 'mary',
      collaborators: { mary: 'write' },
      permissions: { checks: 'write' },
    })
    const invented: string[] = []
    const contract = openContract(answersAsRequests(), { basePath: '' })
    const octokit = clientOf(github)
    octokit.hook.after('request', (response, { method, url }) => {
      const { pathname } = new URL(url.startsWith('/') ? `http://127.0.0.1${url}` : url)
      const operation = contract.find(method, pathname.replaceAll(/(?<=contents\/|compare\/)(.+)/g, 'x'))
      if ('violation' in operation) throw new Error(`${url}: ${operation.violation}`)
      const headers = { 'content-type': 'application/json' }
      const request = {
        query: new URLSearchParams(),
        headers,
        body: response.status === 204 ? undefined : response.data,
      }
      const found = contract.request(operation, request).filter((each) => each.startsWith('body '))
      invented.push(...found.map((each) => `${method} ${operation.template} ${each}`))
    })
    const issue = { owner, repo, issue_number: 7 }
    const { pulls, issues, repos, checks, reactions, users } = octokit.rest
    const review = await pulls.createReview({
      ...here,
      event: 'COMMENT',
      body: 'x',
      comments: [{ path: 'a.txt', line: 10, body: 'x' }],
    })
    const single = await pulls.createReviewComment({
      ...here,
      commit_id: made.head,
      path: 'a.txt',
      line: 10,
      body: 'x',
    })
    const comment_id = single.data.id
    await pulls.createReplyForReviewComment({ ...here, comment_id, body: 'x' })
    await pulls.updateReviewComment({ owner, repo, comment_id, body: 'y' })
    await pulls.getReviewComment({ owner, repo, comment_id })
    await pulls.listReviewComments(here)
    await pulls.listReviews(here)
    await pulls.getReview({ ...here, review_id: review.data.id })
    await pulls.listCommentsForReview({ ...here, review_id: review.data.id })
    await pulls.get(here)
    await pulls.list({ owner, repo })
    await pulls.listFiles(here)
    const said = await issues.createComment({ ...issue, body: 'x' })
    const note = { owner, repo, comment_id: said.data.id }
    await issues.updateComment({ ...note, body: 'y' })
    await issues.getComment(note)
    await issues.listComments(issue)
    await reactions.createForIssueComment({ ...note, content: 'eyes' })
    await reactions.createForPullRequestReviewComment({ owner, repo, comment_id, content: '+1' })
    await repos.get({ owner, repo })
    await repos.getCommit({ owner, repo, ref: made.head })
    await repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: made.head })
    await repos.compareCommitsWithBasehead({ owner, repo, basehead: `${made.base}...${made.head}` })
    await repos.getCollaboratorPermissionLevel({ owner, repo, username: 'mary' })
    await repos.getContent({ owner, repo, path: 'a.txt' })
    await repos.getContent({ owner, repo, path: 'dir' })
    const run = await checks.create({ owner, repo, name: 'Scan', head_sha: made.head })
    await checks.update({ owner, repo, check_run_id: run.data.id, conclusion: 'success' })
    await checks.get({ owner, repo, check_run_id: run.data.id })
    await checks.listForRef({ owner, repo, ref: made.head })
    await users.getAuthenticated()
    await pulls.deleteReviewComment({ owner, repo, comment_id })
    await issues.deleteComment(note)
    expect(invented).toEqual([])
    github.assertClean()
  })

  test('that break the description are violations', async () => {
    const { contract } = openGitHubContract('')
    const operation = contract.find('GET', '/repos/shop/shop/pulls/comments/1')
    if ('violation' in operation) throw new Error(operation.violation)
    const answer = (status: number, body: unknown) =>
      contract.answer(operation, { status, contentType: 'application/json', body })
    expect(answer(200, {})).toContain('body /diff_hunk is missing')
    expect(answer(403, { message: 'No' })).toEqual([])
    expect(answer(403, { message: 1 })).toEqual(['/message must be string'])
    expect(answer(202, {})).toEqual(['status is not documented'])
  })
})

test('without the descriptions all goes on, unchecked', async () => {
  const checked = await started(made)
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  process.env.API_DESCRIPTIONS = '/no/such/folder'
  const unchecked = await started(made)
  const query = `query Both($note: ID!, $all: Boolean = false, $n: Int!) {
    viewer { login }
    shop: repository(owner: "shop", name: "shop") {
      pullRequest(number: $n) {
        ...Pull
        reviewThreads(first: 5) @include(if: $all) { totalCount }
        comments(first: 1) { nodes { ... on Comment { body } ... on Node { id } } }
      }
    }
    note: node(id: $note) { __typename ... on IssueComment { author { login ... on Bot { id } } } }
    wrong: node(id: "no") { id }
  }
  fragment Pull on PullRequest { number headRefOid files(first: 10) { nodes { path } pageInfo { hasNextPage } } }`
  const answers = []
  for (const { github } of [checked, unchecked]) {
    const said = github.say({ login: 'github-actions[bot]', body: 'Hello' })
    await github.startThread({ login: 'anna', path: 'a.txt', line: 10, body: 'x' })
    const headers = { authorization: 'Bearer ghs_test', 'content-type': 'application/json' }
    const body = JSON.stringify({ query, variables: { note: said.nodeId, n: 7 } })
    answers.push(await (await fetch(github.graphqlUrl, { method: 'POST', headers, body })).json())
  }
  expect(unchecked.github.graphqlChecked).toBe(false)
  expect(answers[1]).toEqual(answers[0])
  expect(answers[0]).toMatchObject({
    data: { shop: { pullRequest: { number: 7 } }, wrong: null },
    errors: [{ type: 'NOT_FOUND', path: ['wrong'] }],
  })
  await unchecked.octokit.rest.pulls.createReview({ ...here, event: 'COMMENT', body: 'x' })
  expect(unchecked.github.reviews()).toHaveLength(2)
  unchecked.github.assertClean()
})

function checkRun(annotations: number): JsonObject {
  const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'x' }
  const output = {
    title: 'T',
    summary: 'S',
    annotations: Array.from({ length: annotations }, () => annotation),
  }
  return { name: 'Scan', head_sha: made.head, output }
}

/** The description with the bodies of its answers in the place of those of its requests, which are closed. */
function answersAsRequests(): JsonObject {
  const copy = structuredClone(readDescription('specs', 'github.json') ?? {})
  for (const item of Object.values(objectAt(copy, 'paths'))) {
    for (const operation of Object.values(isObject(item) ? item : {})) {
      if (!isObject(operation) || listAt({ operation }, 'operation').length > 0) continue
      const responses = objectAt(operation, 'responses')
      const content = objectAt(responses, '201').content ?? objectAt(responses, '200').content
      if (content === undefined) delete operation.requestBody
      else operation.requestBody = { content }
    }
  }
  return copy
}
