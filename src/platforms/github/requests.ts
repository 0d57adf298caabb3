import type { HostWrites, Open, Turn } from '../../core/host/writes.ts'
import type { Thread } from '../../core/platform.ts'
import type { GitHubClient } from './client.ts'

/** GitHub documents no maximum of comments in a review; larger ones were seen to be refused as abuse, or to time out. */
const together = { opens: 30, turns: 20 }

/** What this program asks GitHub to write. */
export function gitHubWrites(client: GitHubClient, head: string): HostWrites {
  return {
    together,
    open: (opens, part) => createReview(client, head, opens, part),
    openOnFile: (open) => createFileComment(client, head, open),
    turn: (operations) => turnThreads(client, operations),
    edit: ({ thread, body }) => updateComment(client, thread, body),
    createSummary: (body) => createRemark(client, body),
    editSummary: (commentId, body) => updateRemark(client, commentId, body),
  }
}

/** Comments on lines, all in one review: it is there whole or not at all. */
async function createReview(client: GitHubClient, head: string, opens: Open[], part: string): Promise<void> {
  const comments = opens.map(({ place, body }) => ({ path: place.path, body, ...linesOf(place.lines) }))
  const words = comments.length === 1 ? '1 comment' : `${comments.length} comments`
  await client.once((octokit, options) =>
    octokit.rest.pulls.createReview({
      ...options,
      pull_number: client.address.number,
      commit_id: head,
      event: 'COMMENT',
      body: `**Semgrep Assistant** · ${words}${part}`,
      comments,
    }),
  )
}

/** A comment on a file as a whole, which a review cannot hold. */
async function createFileComment(client: GitHubClient, head: string, { place, body }: Open): Promise<void> {
  await client.once((octokit, options) =>
    octokit.rest.pulls.createReviewComment({
      ...options,
      pull_number: client.address.number,
      commit_id: head,
      path: place.path,
      body,
      subject_type: 'file',
    }),
  )
}

async function updateComment(client: GitHubClient, { commentId }: Thread, body: string): Promise<void> {
  await client.repeatable<unknown>((octokit, { request, ...options }) =>
    isNumber(commentId)
      ? octokit.rest.pulls.updateReviewComment({ ...options, request, comment_id: Number(commentId), body })
      : octokit.graphql(updateThread, { id: commentId, body, request }),
  )
}

async function createRemark(client: GitHubClient, body: string): Promise<void> {
  await client.once((octokit, options) =>
    octokit.rest.issues.createComment({ ...options, issue_number: client.address.number, body }),
  )
}

async function updateRemark(client: GitHubClient, commentId: string, body: string): Promise<void> {
  await client.repeatable<unknown>((octokit, { request, ...options }) =>
    isNumber(commentId)
      ? octokit.rest.issues.updateComment({ ...options, request, comment_id: Number(commentId), body })
      : octokit.graphql(updateIssueComment, { id: commentId, body, request }),
  )
}

/** Resolves and reopens threads in one request. */
async function turnThreads(client: GitHubClient, operations: Turn[]): Promise<void> {
  const parts = operations.map(({ kind }, index) => {
    const name = kind === 'resolve' ? 'resolveReviewThread' : 'unresolveReviewThread'
    return `t${index}: ${name}(input: { threadId: $id${index} }) { thread { isResolved } }`
  })
  const variables = operations.map((_, index) => `$id${index}: ID!`)
  const query = `mutation (${variables.join(', ')}) { ${parts.join(' ')} }`
  const ids = Object.fromEntries(operations.map(({ thread }, index) => [`id${index}`, thread.id]))
  await client.repeatable((octokit, { request }) => octokit.graphql(query, { ...ids, request }))
}

const updateThread = `mutation ($id: ID!, $body: String!) {
  updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id, body: $body }) { clientMutationId }
}`

const updateIssueComment = `mutation ($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { clientMutationId }
}`

/** One line goes without a start: GitHub refuses one that is not before the end. */
function linesOf(lines: Open['place']['lines']): {
  line?: number
  side?: string
  start_line?: number
  start_side?: string
} {
  if (lines === null) return {}
  const end = { line: lines.to, side: 'RIGHT' }
  return lines.from === lines.to ? end : { ...end, start_line: lines.from, start_side: 'RIGHT' }
}

/** REST knows comments by number; servers that do not say it know GraphQL's ids. */
function isNumber(id: string): boolean {
  return /^\d+$/.test(id)
}
