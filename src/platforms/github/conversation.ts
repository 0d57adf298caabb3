import * as z from 'zod'
import { isListed, sameLogin } from '../../core/plan/word.ts'
import type { Account, Conversation, Remark, Thread } from '../../core/platform.ts'
import type { GitHubClient } from './client.ts'

const Actor = z.object({ __typename: z.string(), login: z.string() }).nullable()
const PageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })
const Comment = z.object({
  id: z.string(),
  fullDatabaseId: z.union([z.string(), z.number()]).nullish(),
  body: z.string(),
  viewerDidAuthor: z.boolean(),
  author: Actor,
  editor: Actor,
  createdAt: z.string(),
  lastEditedAt: z.string().nullable(),
})
type Comment = z.infer<typeof Comment>
const Comments = z.object({ pageInfo: PageInfo, nodes: z.array(Comment) })
const ThreadNode = z.object({
  id: z.string(),
  isResolved: z.boolean(),
  resolvedBy: z.object({ login: z.string() }).nullable(),
  path: z.string(),
  line: z.int().nullable(),
  startLine: z.int().nullable(),
  comments: Comments,
})
type ThreadNode = z.infer<typeof ThreadNode>
const Page = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({
    pullRequest: z.object({
      author: Actor,
      reviewThreads: z.object({ pageInfo: PageInfo, nodes: z.array(ThreadNode) }).optional(),
      comments: Comments.optional(),
    }),
  }),
})
const ThreadPage = z.object({ node: z.object({ comments: Comments }) })

const commentFields = `
  id fullDatabaseId body viewerDidAuthor createdAt lastEditedAt
  author { __typename login }
  editor { __typename login }`

/* Both lists in one request as long as both have another page. https://docs.github.com/graphql/reference/objects#pullrequest */
const pageQuery = `query ($owner: String!, $repo: String!, $number: Int!, $threads: String, $remarks: String,
  $withThreads: Boolean!, $withRemarks: Boolean!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      author { __typename login }
      reviewThreads(first: 100, after: $threads) @include(if: $withThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved path line startLine
          resolvedBy { login }
          comments(first: 50) { pageInfo { hasNextPage endCursor } nodes {${commentFields}} }
        }
      }
      comments(first: 100, after: $remarks) @include(if: $withRemarks) {
        pageInfo { hasNextPage endCursor }
        nodes {${commentFields}}
      }
    }
  }
}`

const threadQuery = `query ($id: ID!, $after: String) {
  node(id: $id) {
    ... on PullRequestReviewThread {
      comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {${commentFields}} }
    }
  }
}`

/** Reads all that was said on a pull request. Accounts of `formerAccounts` count as ours. */
export async function readConversation(
  client: GitHubClient,
  formerAccounts: readonly string[],
): Promise<Conversation> {
  const { owner, repo, number } = client.address
  const threads: ThreadNode[] = []
  const remarks: Comment[] = []
  let next: { threads: string | null; remarks: string | null; withThreads: boolean; withRemarks: boolean } = {
    threads: null,
    remarks: null,
    withThreads: true,
    withRemarks: true,
  }
  for (;;) {
    const variables = { owner, repo, number, ...next }
    const { viewer, repository } = await client.query(Page, pageQuery, variables)
    const { author, reviewThreads, comments } = repository.pullRequest
    threads.push(...(reviewThreads?.nodes ?? []))
    remarks.push(...(comments?.nodes ?? []))
    next = {
      threads: reviewThreads?.pageInfo.endCursor ?? null,
      remarks: comments?.pageInfo.endCursor ?? null,
      withThreads: reviewThreads?.pageInfo.hasNextPage ?? false,
      withRemarks: comments?.pageInfo.hasNextPage ?? false,
    }
    if (next.withThreads || next.withRemarks) continue
    const self = { viewer: viewer.login, formerAccounts }
    const read: Thread[] = []
    for (const thread of threads) read.push(...(await threadOf(thread, client, self)))
    return {
      threads: read,
      remarks: remarks.map((comment) => remarkOf(comment, self)),
      author: author === null ? null : accountOf(author).login,
      account: viewer.login,
    }
  }
}

interface Self {
  viewer: string
  formerAccounts: readonly string[]
}

async function threadOf(node: ThreadNode, client: GitHubClient, self: Self): Promise<Thread[]> {
  const [first, ...others] = node.comments.nodes
  // What somebody else began is none of our business, whatever it says.
  if (first === undefined || !isOwn(first, self)) return []
  const replies = others.concat(await restOf(node, client))
  return [
    {
      id: node.id,
      commentId: idOf(first),
      body: first.body,
      ours: isUntouched(first, self),
      writtenAt: first.lastEditedAt ?? first.createdAt,
      path: node.path,
      lines: node.line === null ? null : { from: node.startLine ?? node.line, to: node.line },
      resolved: node.isResolved,
      // The type has no bots: an app that resolves shows as a user of its name.
      resolvedBy: node.resolvedBy === null ? null : { login: node.resolvedBy.login, kind: 'person' },
      replies: replies.map((comment) => ({
        id: idOf(comment),
        author: comment.author === null ? null : accountOf(comment.author),
        body: comment.body,
        edited: comment.lastEditedAt !== null,
        createdAt: comment.createdAt,
      })),
    },
  ]
}

async function restOf({ id, comments }: ThreadNode, client: GitHubClient): Promise<Comment[]> {
  const rest: Comment[] = []
  let { hasNextPage, endCursor } = comments.pageInfo
  while (hasNextPage) {
    const variables = { id, after: endCursor }
    const { node } = await client.query(ThreadPage, threadQuery, variables)
    rest.push(...node.comments.nodes)
    ;({ hasNextPage, endCursor } = node.comments.pageInfo)
  }
  return rest
}

function remarkOf(comment: Comment, self: Self): Remark {
  return {
    commentId: idOf(comment),
    body: comment.body,
    ours: isOwn(comment, self) && isUntouched(comment, self),
  }
}

function isOwn({ viewerDidAuthor, author }: Comment, { formerAccounts }: Self): boolean {
  return viewerDidAuthor || (author !== null && isListed(accountOf(author), formerAccounts))
}

/** Last edited by nobody, or by ourselves. */
function isUntouched({ viewerDidAuthor, author, editor, lastEditedAt }: Comment, self: Self): boolean {
  if (editor === null) return lastEditedAt === null
  if (viewerDidAuthor && author !== null && editor.__typename === author.__typename) {
    if (editor.login === author.login) return true
  }
  const { login } = accountOf(editor)
  return sameLogin(login, self.viewer) || isListed({ login, kind: 'person' }, self.formerAccounts)
}

/** GraphQL names an app without the `[bot]` that everything else puts after it; no person can have that name. */
function accountOf({ __typename, login }: NonNullable<z.infer<typeof Actor>>): Account {
  if (__typename !== 'Bot') return { login, kind: /\[bot\]$/i.test(login) ? 'program' : 'person' }
  return { login: /\[bot\]$/i.test(login) ? login : `${login}[bot]`, kind: 'program' }
}

/** REST's id; on servers that do not say it, GraphQL's. */
function idOf({ fullDatabaseId, id }: Comment): string {
  return fullDatabaseId == null ? id : String(fullDatabaseId)
}
