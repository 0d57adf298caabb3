import { describe, expect, test } from '@jest/globals'
import { clientOf, fixture, here, numbered, owner, refusal, repo, started } from './github-fixture.ts'

const made = await fixture()
const issue = { owner, repo, issue_number: 7 }
const review = {
  ...here,
  event: 'COMMENT' as const,
  body: 'Summary',
  commit_id: made.head,
  comments: [
    { path: 'a.txt', line: 10, side: 'RIGHT', body: 'One line' },
    { path: 'a.txt', start_line: 29, start_side: 'RIGHT', line: 31, side: 'RIGHT', body: 'Three lines' },
    { path: 'a.txt', line: 30, side: 'LEFT', body: 'A removed line' },
  ],
}

test('a review is there for everybody, in one call', async () => {
  const { github, octokit } = await started(made)
  const { data } = await octokit.rest.pulls.createReview(review)
  expect(data).toMatchObject({ state: 'COMMENTED', body: 'Summary', commit_id: made.head })
  expect(data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' })
  expect(github.threads()).toMatchObject([
    { path: 'a.txt', line: 10, startLine: null, side: 'RIGHT', isResolved: false, isOutdated: false },
    { line: 31, startLine: 29, originalLine: 31 },
    { line: 30, side: 'LEFT', comments: [{ body: 'A removed line', author: 'github-actions[bot]' }] },
  ])
  const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, here)
  expect(comments.map(({ line, start_line, side }) => [line, start_line, side])).toEqual([
    [10, null, 'RIGHT'],
    [31, 29, 'RIGHT'],
    [30, null, 'LEFT'],
  ])
  expect(comments[0]).toMatchObject({
    original_line: 10,
    position: 5,
    original_commit_id: made.head,
    diff_hunk: expect.stringMatching(/^@@ -7,7 \+7,7 @@.*\n[\s\S]*\n\+ten$/),
  })
  const reviewComments = octokit.rest.pulls.listCommentsForReview({ ...here, review_id: data.id })
  expect((await reviewComments).data).toHaveLength(3)
  expect(github.writes()).toMatchObject([
    { call: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', status: 200, failed: false },
  ])
  github.assertClean()
})

test('single comments, one on a whole file, and replies', async () => {
  const { github, octokit } = await started(made)
  const { createReviewComment, createReplyForReviewComment } = octokit.rest.pulls
  const at = { ...here, commit_id: made.head, path: 'new.txt' }
  const line = await createReviewComment({ ...at, line: 2, body: 'A line' })
  const file = await createReviewComment({ ...at, subject_type: 'file', body: 'The file' })
  expect(file.data).toMatchObject({ subject_type: 'file', line: null })
  const reply = await createReplyForReviewComment({ ...here, comment_id: line.data.id, body: 'A reply' })
  expect(reply.data.in_reply_to_id).toBe(line.data.id)
  const again = createReplyForReviewComment({ ...here, comment_id: reply.data.id, body: 'No' })
  expect(await refusal(again)).toMatchObject({ status: 404 })
  expect(github.threads()).toMatchObject([
    { subjectType: 'line', line: 2, comments: [{ inReplyTo: null }, { inReplyTo: line.data.id }] },
    { subjectType: 'file', line: null },
  ])
  expect(github.reviews().map(({ state, comments }) => [state, comments])).toEqual([
    ['COMMENTED', 1],
    ['COMMENTED', 1],
    ['COMMENTED', 1],
  ])
  github.assertClean()
})

test('comments are edited and deleted', async () => {
  const { github, octokit } = await started(made)
  await octokit.rest.pulls.createReview(review)
  const [first, second] = github.threads()
  const comment_id = first?.comments[0]?.id ?? 0
  await octokit.rest.pulls.updateReviewComment({ owner, repo, comment_id, body: 'New' })
  await octokit.rest.pulls.deleteReviewComment({ owner, repo, comment_id: second?.comments[0]?.id ?? 0 })
  expect(github.threads()).toHaveLength(2)
  expect(github.threads()[0]?.comments[0]).toMatchObject({ body: 'New', editor: 'github-actions[bot]' })
  const said = await octokit.rest.issues.createComment({ ...issue, body: 'Hello' })
  const note = { owner, repo, comment_id: said.data.id }
  await octokit.rest.issues.updateComment({ ...note, body: 'Hello again' })
  expect((await octokit.rest.issues.getComment(note)).data.body).toBe('Hello again')
  await octokit.rest.reactions.createForIssueComment({ ...note, content: 'eyes' })
  expect((await octokit.rest.reactions.createForIssueComment({ ...note, content: 'eyes' })).status).toBe(200)
  await octokit.rest.issues.deleteComment(note)
  expect(github.issueComments()).toEqual([])
  github.assertClean()
})

test('lists come in pages', async () => {
  const { github, octokit } = await started(made)
  for (let index = 0; index < 35; index += 1) github.say({ login: 'octocat', body: `Comment ${index}` })
  const first = await octokit.rest.issues.listComments(issue)
  expect(first.data).toHaveLength(30)
  expect(first.headers.link).toContain('page=2>; rel="next"')
  const second = await octokit.rest.issues.listComments({ ...issue, page: 2 })
  expect(second.data.map(({ body }) => body)).toEqual([30, 31, 32, 33, 34].map((index) => `Comment ${index}`))
  expect(second.headers.link).toContain('rel="prev"')
  const all = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: 10 })
  expect(all).toHaveLength(35)
  const late = await octokit.rest.issues.listComments({ ...issue, since: all[33]?.created_at ?? '' })
  expect(late.data).toHaveLength(2)
  github.assertClean()
})

describe('the repository', () => {
  test('the pull request and its files', async () => {
    const { github, octokit } = await started(made)
    const { data } = await octokit.rest.pulls.get(here)
    expect(data).toMatchObject({
      state: 'open',
      draft: false,
      head: { sha: made.head },
      base: { sha: made.base, ref: 'main' },
      changed_files: 3,
      commits: 1,
    })
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...here, per_page: 2 })
    expect(files).toMatchObject([
      { filename: 'a.txt', status: 'modified', additions: 2, deletions: 2 },
      { filename: 'new.txt', status: 'added', patch: '@@ -0,0 +1,3 @@\n+one\n+two\n+three' },
      { filename: 'old.txt', status: 'removed' },
    ])
    expect((await octokit.rest.pulls.list({ owner, repo })).data).toHaveLength(1)
    expect((await octokit.rest.pulls.list({ owner, repo, state: 'closed' })).data).toEqual([])
    github.assertClean()
  })

  test('the diff, unless it is too large', async () => {
    const { github, octokit } = await started(made)
    const diff = await octokit.rest.pulls.get({ ...here, mediaType: { format: 'diff' } })
    expect(diff.data).toMatch(/^diff --git a\/a\.txt b\/a\.txt\n/)
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`many/${index}`, 'x\n']))
    await github.push(await made.commit(made.head, many))
    const refused = octokit.rest.pulls.get({ ...here, mediaType: { format: 'diff' } })
    expect(await refusal(refused)).toMatchObject({ status: 406, data: { errors: [{ code: 'too_large' }] } })
    expect(await octokit.paginate(octokit.rest.pulls.listFiles, here)).toHaveLength(304)
    github.assertClean()
  })

  test('contents of a commit', async () => {
    const { github, octokit } = await started(made)
    const { getContent } = octokit.rest.repos
    const file = await getContent({ owner, repo, path: 'dir/b c.txt', ref: made.head })
    expect(file.data).toMatchObject({ type: 'file', encoding: 'base64', content: 'dGV4dAo=', size: 5 })
    const raw = await getContent({ owner, repo, path: 'a.txt', mediaType: { format: 'raw' } })
    expect(raw.data).toBe(numbered(40))
    const root = await getContent({ owner, repo, path: '', ref: 'refs/pull/7/head' })
    expect(root.data).toMatchObject([{ name: 'a.txt' }, { name: 'dir', type: 'dir' }, { name: 'new.txt' }])
    const folder = await getContent({ owner, repo, path: 'dir' })
    expect(folder.data).toMatchObject([{ path: 'dir/b c.txt' }])
    expect(await refusal(getContent({ owner, repo, path: 'no' }))).toMatchObject({ status: 404 })
    const slashes = await fetch(`${github.url}/repos/shop/shop/contents/dir/b%20c.txt`, {
      headers: { authorization: 'Bearer ghs_test' },
    })
    expect(slashes.status).toBe(200)
    github.assertClean()
  })

  test('commits and comparisons', async () => {
    const { github, octokit } = await started(made)
    const commit = await octokit.rest.repos.getCommit({ owner, repo, ref: made.head })
    expect(commit.data).toMatchObject({ sha: made.head, stats: { total: 8 }, parents: [{ sha: made.base }] })
    const basehead = `${made.base}...${made.head}`
    const compared = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead })
    expect(compared.data).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0, total_commits: 1 })
    expect(compared.data.files).toHaveLength(3)
    const pullsOf = (commit_sha: string) =>
      octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha })
    expect((await pullsOf(made.head)).data).toMatchObject([{ number: 7 }])
    expect((await pullsOf(made.base)).data).toEqual([])
    github.assertClean()
  })

  test('permissions of people', async () => {
    const collaborators = { anna: 'admin', mary: 'maintain', tim: 'triage' } as const
    const { github, octokit } = await started(made, { collaborators })
    const of = async (username: string) => {
      const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username })
      return [data.permission, data.role_name]
    }
    expect(await of('anna')).toEqual(['admin', 'admin'])
    expect(await of('Mary')).toEqual(['write', 'maintain'])
    expect(await of('tim')).toEqual(['read', 'triage'])
    expect(await of('octocat')).toEqual(['none', 'none'])
    expect(await refusal(of('nobody'))).toMatchObject({ status: 404 })
    github.assertClean()
  })

  test('check runs', async () => {
    const { github, octokit } = await started(made, { permissions: { checks: 'write' } })
    const annotation = {
      path: 'a.txt',
      start_line: 1,
      end_line: 1,
      annotation_level: 'notice',
      message: 'x',
    } as const
    const { data } = await octokit.rest.checks.create({
      owner,
      repo,
      name: 'Scan',
      head_sha: made.head,
      status: 'in_progress',
    })
    await octokit.rest.checks.update({
      owner,
      repo,
      check_run_id: data.id,
      conclusion: 'neutral',
      output: { title: 'T', summary: 'S', annotations: [annotation] },
    })
    const listed = await octokit.rest.checks.listForRef({ owner, repo, ref: made.head, check_name: 'Scan' })
    expect(listed.data).toMatchObject({ total_count: 1, check_runs: [{ status: 'completed' }] })
    expect(github.checkRuns()).toMatchObject([
      { name: 'Scan', conclusion: 'neutral', annotations: [{ path: 'a.txt' }] },
    ])
    github.assertClean()
  })
})

test('an Enterprise server has other paths', async () => {
  const { github, octokit } = await started(made, { basePath: '/api/v3' })
  expect(github.url).toMatch(/\/api\/v3$/)
  expect(github.graphqlUrl).toMatch(/\/api\/graphql$/)
  expect((await octokit.rest.pulls.get(here)).data.number).toBe(7)
  expect(await octokit.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } })
  github.assertClean()
})

test('only the token is accepted, and never kept', async () => {
  const { github } = await started(made)
  const stranger = clientOf(github, 'ghs_other')
  expect(await refusal(stranger.rest.pulls.get(here))).toMatchObject({
    status: 401,
    data: { message: 'Bad credentials' },
  })
  expect(await refusal(stranger.graphql('{ viewer { login } }'))).toMatchObject({ status: 401 })
  expect(JSON.stringify(github.requests)).not.toContain('ghs_other')
  github.assertClean()
})

test('another repository or pull request is not found', async () => {
  const { github, octokit } = await started(made)
  const get = (other: object) => refusal(octokit.rest.pulls.get({ ...here, ...other }))
  expect(await get({ repo: 'other' })).toMatchObject({ status: 404, data: { message: 'Not Found' } })
  expect(await get({ pull_number: 8 })).toMatchObject({ status: 404 })
  github.assertClean()
})

describe('faults', () => {
  test('before a call nothing is done, after it only the answer is lost', async () => {
    const seen: string[] = []
    const { github, octokit } = await started(made, {
      fault: ({ method, template, nth, index }) => {
        seen.push(`${index} ${method} ${template.split('/').at(-1)} ${nth}`)
        if (method !== 'POST') return null
        if (nth === 0) return { before: { status: 502, text: '<html>' } }
        return nth === 1 ? { after: { wire: (response) => response.socket?.destroy() } } : null
      },
    })
    const say = () => octokit.rest.issues.createComment({ ...issue, body: 'Hello' })
    expect(await refusal(say())).toMatchObject({ status: 502 })
    expect(github.issueComments()).toHaveLength(0)
    await expect(say()).rejects.toThrow()
    expect(github.issueComments()).toHaveLength(1)
    await say()
    await octokit.rest.issues.listComments(issue)
    expect(seen).toEqual(['0 POST comments 0', '1 POST comments 1', '2 POST comments 2', '3 GET comments 0'])
    expect(github.writes().map(({ status }) => status)).toEqual([502, null, 201])
    github.assertClean()
  })

  test('too much content at a time has to wait', async () => {
    const contentLimit = { requests: 2, retryAfter: 0.1, status: 429 } as const
    const { github, octokit } = await started(made, { contentLimit })
    const say = () => octokit.rest.issues.createComment({ ...issue, body: 'Hello' })
    await say()
    await say()
    expect(await refusal(say())).toMatchObject({ status: 429 })
    expect(await refusal(say())).toMatchObject({ status: 429 })
    await octokit.rest.issues.listComments(issue)
    await new Promise((resolve) => setTimeout(resolve, 120))
    await say()
    expect(github.issueComments()).toHaveLength(3)
    github.assertClean()
  })

  test('a review of too many comments is abuse', async () => {
    const { github, octokit } = await started(made, { reviewLimit: 2 })
    const refused = await refusal(octokit.rest.pulls.createReview(review))
    expect(refused).toMatchObject({ status: 403, data: { message: expect.stringContaining('abuse') } })
    expect(github.threads()).toEqual([])
    github.assertClean()
  })
})
