import { describe, expect, test } from '@jest/globals'
import { fixture, here, owner, refusal, repo, started } from './github-fixture.ts'
import { bodyLimits } from './github-rules.ts'

const made = await fixture({ 'picture.bin': Buffer.from([0, 1, 2, 0]) })
const issue = { owner, repo, issue_number: 7 }
const good = { path: 'a.txt', line: 10, side: 'RIGHT', body: 'Here' }
const review = { ...here, event: 'COMMENT' as const, body: 'Summary', comments: [good] }
const noHunk = "Pull request review thread diff hunk can't be blank"
const outside = 'Pull request review thread line must be part of the diff'
const otherHunk = 'Pull request review thread start line must be part of the same hunk as the line.'

describe('a review with one wrong comment is refused as a whole', () => {
  test.each<[string, object, string]>([
    ['a line in no hunk', { line: 20 }, `${outside} and ${noHunk}`],
    ['a line beyond the file', { line: 4000 }, `${outside} and ${noHunk}`],
    ['an added line on the left', { path: 'new.txt', line: 1, side: 'LEFT' }, `${outside} and ${noHunk}`],
    ['a removed file on the right', { path: 'old.txt', line: 1 }, `${outside} and ${noHunk}`],
    ['a range in no hunk', { start_line: 18, line: 20 }, `${outside}, ${otherHunk}, and ${noHunk}`],
    ['a range over two hunks', { start_line: 10, line: 30 }, otherHunk],
    ['a range that begins in no hunk', { start_line: 2, line: 10 }, otherHunk],
    [
      'a range of one line',
      { start_line: 10, line: 10 },
      'Pull request review thread start line must precede the end line.',
    ],
    [
      'a range that ends first',
      { start_line: 11, line: 10 },
      'Pull request review thread start line must precede the end line.',
    ],
    ['an unchanged file', { path: 'dir/b c.txt', line: 1 }, 'Path could not be resolved'],
    ['a side that is none', { side: 'BOTH' }, 'Expected "BOTH" to be one of: LEFT, RIGHT'],
    ['no body', { body: ' ' }, "Body can't be blank"],
    ['a long body', { body: 'x'.repeat(65_537) }, 'Body is too long (maximum is 65536 characters)'],
  ])('%s', async (_, wrong, error) => {
    const { github, octokit } = await started(made)
    const comments = [good, { ...good, ...wrong }]
    expect(await refusal(octokit.rest.pulls.createReview({ ...review, comments }))).toEqual({
      status: 422,
      data: {
        message: 'Unprocessable Entity',
        errors: [error],
        documentation_url: 'https://docs.github.com/rest',
        status: '422',
      },
    })
    expect(github.threads()).toEqual([])
    expect(github.reviews()).toEqual([])
    github.assertClean()
  })

  test('the edges of a hunk are in it', async () => {
    const { github, octokit } = await started(made)
    const at = (line: number, side = 'RIGHT') => ({ ...good, line, side })
    const comments = [at(7), at(13), at(27), at(33), at(10, 'LEFT'), { ...at(13), start_line: 7 }]
    await octokit.rest.pulls.createReview({ ...review, comments })
    for (const line of [6, 14, 26, 34]) {
      const refused = octokit.rest.pulls.createReview({ ...review, comments: [at(line)] })
      expect(await refusal(refused)).toMatchObject({ status: 422 })
    }
    expect(github.threads()).toHaveLength(6)
  })

  test('a binary file takes comments on the whole of it only', async () => {
    const { github, octokit } = await started(made)
    const at = { ...here, commit_id: made.head, path: 'picture.bin', body: 'x' }
    await octokit.rest.pulls.createReviewComment({ ...at, subject_type: 'file' })
    expect(await refusal(octokit.rest.pulls.createReviewComment({ ...at, line: 1 }))).toMatchObject({
      status: 422,
    })
    github.assertClean()
  })
})

describe('reviews', () => {
  test.each<[string, object, string]>([
    ['a comment without a body', { body: '' }, "Body can't be blank"],
    ['a request for changes without a body', { event: 'REQUEST_CHANGES', body: '' }, "Body can't be blank"],
    ['too long a body', { body: 'x'.repeat(65_537) }, 'Body is too long (maximum is 65536 characters)'],
    ['another commit', { commit_id: made.base }, 'commit_id is not part of the pull request'],
    ['an unknown commit', { commit_id: 'f'.repeat(40) }, 'commit_id is not part of the pull request'],
  ])('%s', async (_, wrong, error) => {
    const { github, octokit } = await started(made)
    const refused = await refusal(octokit.rest.pulls.createReview({ ...review, ...wrong }))
    expect(refused).toMatchObject({ status: 422, data: { errors: [error] } })
    expect(github.threads()).toEqual([])
    github.assertClean()
  })

  test('characters are counted, not bytes', async () => {
    const { github, octokit } = await started(made)
    await octokit.rest.pulls.createReview({ ...review, body: '😀'.repeat(65_536), comments: [] })
    github.assertClean()
  })

  test.each([
    ['APPROVE', 'Can not approve your own pull request'],
    ['REQUEST_CHANGES', 'Can not request changes on your own pull request'],
  ] as const)("%s of one's own", async (event, error) => {
    const { github, octokit } = await started(made, { account: 'octocat' })
    const refused = octokit.rest.pulls.createReview({ ...here, event, body: 'x' })
    expect(await refusal(refused)).toMatchObject({ status: 422, data: { errors: [error] } })
    github.assertClean()
  })

  test('without an event a review is pending, which others do not see', async () => {
    const { github, octokit } = await started(made)
    const { data } = await octokit.rest.pulls.createReview({ ...here, comments: [good] })
    expect(data.state).toBe('PENDING')
    expect(github.threads()).toEqual([])
    expect((await octokit.rest.pulls.listReviewComments(here)).data).toEqual([])
    expect((await octokit.rest.pulls.listReviews(here)).data).toHaveLength(1)
    const second = await refusal(octokit.rest.pulls.createReview(review))
    const only = 'User can only have one pending review per pull request'
    expect(second).toMatchObject({ status: 422, data: { errors: [only] } })
    github.assertClean()
  })
})

describe('single comments', () => {
  test.each<[string, object, object[]]>([
    [
      'a line in no hunk',
      { line: 20 },
      [
        {
          code: 'custom',
          field: 'pull_request_review_thread.line',
          message: 'pull_request_review_thread.line must be part of the diff',
        },
        { code: 'missing_field', field: 'pull_request_review_thread.diff_hunk' },
      ],
    ],
    ['an unchanged file', { path: 'dir/b c.txt', subject_type: 'file' }, [{ code: 'invalid' }, {}]],
    ['no line', { line: undefined }, [{ field: 'pull_request_review_thread.line' }, {}]],
    ['another commit', { commit_id: made.base }, [{ field: 'commit_id' }]],
    ['no body', { body: '' }, [{ field: 'body' }]],
  ])('%s', async (_, wrong, errors) => {
    const { github, octokit } = await started(made)
    const comment = { ...here, commit_id: made.head, path: 'a.txt', line: 10, body: 'x', ...wrong }
    const refused = await refusal(octokit.rest.pulls.createReviewComment(comment))
    expect(refused).toMatchObject({ status: 422, data: { message: 'Validation Failed', errors } })
    expect(github.threads()).toEqual([])
    github.assertClean()
  })

  test.each([
    ['', 'Body cannot be blank'],
    ['x'.repeat(bodyLimits.bytes + 1), 'body is too long (maximum is 65536 characters)'],
    ['é'.repeat(bodyLimits.bytes / 2 + 1), 'body is too long (maximum is 65536 characters)'],
  ])('of the conversation (%#)', async (body, message) => {
    const { github, octokit } = await started(made)
    await octokit.rest.issues.createComment({ ...issue, body: 'x'.repeat(bodyLimits.bytes) })
    const refused = await refusal(octokit.rest.issues.createComment({ ...issue, body }))
    expect(refused).toMatchObject({ status: 422, data: { errors: [{ message }] } })
    expect(github.issueComments()).toHaveLength(1)
    github.assertClean()
  })
})

describe('permissions', () => {
  const inaccessible = { status: 403, data: { message: 'Resource not accessible by integration' } }

  test('a token that reads writes nothing', async () => {
    const { github, octokit } = await started(made, { permissions: { pullRequests: 'read' } })
    const thread = await github.startThread({ login: 'anna', path: 'a.txt', line: 10, body: 'x' })
    const comment_id = thread.comments[0]?.id ?? 0
    const note = github.say({ login: 'github-actions[bot]', body: 'x' })
    const { pulls, issues, reactions } = octokit.rest
    for (const refused of [
      pulls.createReview(review),
      pulls.createReviewComment({ ...here, ...good, commit_id: made.head, side: 'RIGHT' }),
      pulls.createReplyForReviewComment({ ...here, comment_id, body: 'x' }),
      pulls.updateReviewComment({ owner, repo, comment_id, body: 'x' }),
      pulls.deleteReviewComment({ owner, repo, comment_id }),
      issues.createComment({ ...issue, body: 'x' }),
      issues.updateComment({ owner, repo, comment_id: note.id, body: 'y' }),
      reactions.createForIssueComment({ owner, repo, comment_id: note.id, content: 'eyes' }),
    ]) {
      expect(await refusal(refused)).toMatchObject(inaccessible)
    }
    expect((await pulls.listReviewComments(here)).data).toHaveLength(1)
    expect(github.writes()).toHaveLength(8)
    github.assertClean()
  })

  test('without a permission nothing of a private repository is read', async () => {
    const permissions = { pullRequests: 'none', contents: 'none' } as const
    const { github, octokit } = await started(made, { permissions })
    for (const refused of [
      octokit.rest.pulls.get(here),
      octokit.rest.issues.listComments(issue),
      octokit.rest.repos.getContent({ owner, repo, path: 'a.txt' }),
    ]) {
      expect(await refusal(refused)).toMatchObject(inaccessible)
    }
    github.assertClean()
  })

  test('what is public is read', async () => {
    const permissions = { pullRequests: 'none', contents: 'none' } as const
    const { octokit } = await started(made, { permissions, repository: { private: false } })
    await octokit.rest.pulls.get(here)
    expect(await refusal(octokit.rest.pulls.createReview(review))).toMatchObject(inaccessible)
  })

  test('issues: write is enough for the conversation', async () => {
    const permissions = { pullRequests: 'none', issues: 'write' } as const
    const { github, octokit } = await started(made, { permissions })
    const { data } = await octokit.rest.issues.createComment({ ...issue, body: 'x' })
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: data.id, body: 'y' })
    expect(github.issueComments()).toMatchObject([{ body: 'y' }])
  })

  test('check runs need checks: write', async () => {
    const { github, octokit } = await started(made)
    const refused = octokit.rest.checks.create({ owner, repo, name: 'Scan', head_sha: made.head })
    expect(await refusal(refused)).toMatchObject(inaccessible)
    github.assertClean()
  })

  test("another's comment is not edited but by who may write", async () => {
    const { github, octokit } = await started(made, { account: 'mary' })
    const note = github.say({ login: 'anna', body: 'x' })
    const edit = { owner, repo, comment_id: note.id, body: 'y' }
    const message = 'Resource not accessible by personal access token'
    expect(await refusal(octokit.rest.issues.updateComment(edit))).toMatchObject({
      status: 403,
      data: { message },
    })
    const other = await started(made, { account: 'mary', collaborators: { mary: 'write' } })
    const again = other.github.say({ login: 'anna', body: 'x' })
    await other.octokit.rest.issues.updateComment({ ...edit, comment_id: again.id })
    expect(other.github.issueComments()).toMatchObject([{ author: 'anna', editor: 'mary', body: 'y' }])
    github.assertClean()
  })

  test('an installation is no user', async () => {
    const { github, octokit } = await started(made)
    expect(await refusal(octokit.rest.users.getAuthenticated())).toMatchObject(inaccessible)
    const person = await started(made, { account: 'mary' })
    expect((await person.octokit.rest.users.getAuthenticated()).data.login).toBe('mary')
    github.assertClean()
    person.github.assertClean()
  })
})
