import * as z from 'zod'
import { markBlocks, readMark } from '../../core/plan/mark.ts'
import { isListed, sameLogin } from '../../core/plan/word.ts'
import type { Account, Conversation, LineRange, Remark, Thread } from '../../core/platform.ts'
import { withoutSlash } from './change.ts'
import type { AzureClient } from './client.ts'
import { apiVersion } from './routes.ts'

const Identity = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  uniqueName: z.string().nullish(),
  descriptor: z.string().nullish(),
  isContainer: z.boolean().nullish(),
  isDeletedInOrigin: z.boolean().nullish(),
})
type Identity = z.infer<typeof Identity>

const Comment = z.object({
  id: z.int(),
  author: Identity.nullish(),
  content: z.string().nullish(),
  commentType: z.string().nullish(),
  isDeleted: z.boolean().nullish(),
  publishedDate: z.string(),
  lastUpdatedDate: z.string().nullish(),
  lastContentUpdatedDate: z.string().nullish(),
})
type Comment = z.infer<typeof Comment>

const Position = z.object({ line: z.int() }).nullish()
const ThreadBody = z.object({
  id: z.int(),
  isDeleted: z.boolean().nullish(),
  status: z.string().nullish(),
  comments: z.array(Comment).nullish(),
  threadContext: z
    .object({ filePath: z.string().nullish(), rightFileStart: Position, rightFileEnd: Position })
    .nullish(),
})
type ThreadBody = z.infer<typeof ThreadBody>

const Connection = z.object({ authenticatedUser: z.object({ id: z.string() }) })

/** Whose the token is; nobody describes it, and the official clients ask it. */
export async function accountOfToken(client: AzureClient): Promise<string> {
  return (await client.get(Connection, 'connectionData', {}, `${apiVersion}-preview`)).authenticatedUser.id
}

interface Self {
  account: string
  author: string | null
  formerAccounts: readonly string[]
}

/** What was said, and the host's own word for the state of each thread. */
export interface Said extends Conversation {
  statuses: Map<string, string>
}

/** Reads all that was said on a pull request, in one list without pages, with places as the iteration shows them. */
export async function readConversation(
  client: AzureClient,
  iteration: number | null,
  self: Self,
): Promise<Said> {
  const found = await client.list(ThreadBody, (git, { project, repository, number }) =>
    git.getThreads(repository, number, project, iteration ?? undefined, iteration === null ? undefined : 0),
  )
  const threads: Thread[] = []
  const remarks: Remark[] = []
  const statuses = new Map<string, string>()
  for (const thread of found) {
    const comments = thread.comments ?? []
    const [first] = comments
    if (first === undefined || isGone(first) || thread.isDeleted === true) continue
    statuses.set(`${thread.id}`, statusOf(thread))
    const path = thread.threadContext?.filePath
    if (path == null) remarks.push(remarkOf(thread.id, first, self))
    // What somebody else began is none of our business, whatever it says.
    else if (isOwn(first, self)) threads.push(threadOf(thread, withoutSlash(path), first, comments.slice(1)))
  }
  return { threads, remarks, statuses, author: self.author, account: self.account }
}

function threadOf(thread: ThreadBody, path: string, first: Comment, others: Comment[]): Thread {
  const body = first.content ?? ''
  return {
    id: `${thread.id}`,
    commentId: `${first.id}`,
    body,
    // Nobody but its author may edit a comment. https://learn.microsoft.com/azure/devops/repos/git/review-pull-requests
    ours: true,
    writtenAt: first.lastContentUpdatedDate ?? first.publishedDate,
    path,
    lines: linesOf(thread),
    resolved: isResolved(statusOf(thread), body),
    // A thread says when it was changed last, and not by whom.
    resolvedBy: null,
    replies: others
      .filter((comment) => !isGone(comment))
      .map((comment) => ({
        id: `${thread.id}/${comment.id}`,
        author: comment.author == null ? null : accountOf(comment.author),
        body: comment.content ?? '',
        edited: isEdited(comment),
        createdAt: comment.publishedDate,
      })),
  }
}

/** Comments are numbered within their thread. */
function remarkOf(thread: number, comment: Comment, self: Self): Remark {
  return { commentId: `${thread}/${comment.id}`, body: comment.content ?? '', ours: isOwn(comment, self) }
}

function statusOf({ status }: ThreadBody): string {
  return status?.toLowerCase() ?? 'unknown'
}

/**
 * People resolve as fixed, won't fix or by design. What blocks was opened as active, so that somebody must have closed it; what
 * only advises is closed from its beginning.
 */
export function isResolved(status: string, body: string): boolean {
  if (status === 'fixed' || status === 'wontfix' || status === 'bydesign') return true
  const mark = status === 'closed' ? readMark(body) : null
  return mark !== null && markBlocks(mark)
}

function linesOf({ threadContext }: ThreadBody): LineRange | null {
  const { rightFileStart: start, rightFileEnd: end } = threadContext ?? {}
  if (start == null || start.line < 1) return null
  return { from: start.line, to: Math.max(start.line, end?.line ?? start.line) }
}

/** A deleted comment stays in the list, without its text; what the system says is no comment. */
function isGone({ isDeleted, commentType }: Comment): boolean {
  return isDeleted === true || commentType?.toLowerCase() === 'system'
}

/** Likes change the other date. Where it is not told, that one has to do. */
function isEdited({ publishedDate, lastContentUpdatedDate, lastUpdatedDate }: Comment): boolean {
  const last = lastContentUpdatedDate ?? lastUpdatedDate ?? publishedDate
  return Date.parse(last) !== Date.parse(publishedDate)
}

function isOwn({ author }: Comment, { account, formerAccounts }: Self): boolean {
  if (author == null) return false
  return sameLogin(author.id, account) || isListed({ login: author.id, kind: 'person' }, formerAccounts)
}

/** Names are not unique, and anybody may change theirs: an account is its id. Null for one that is gone. */
export function accountOf(identity: Identity): Account | null {
  const { id, displayName, isDeletedInOrigin } = identity
  if (isDeletedInOrigin === true) return null
  return { login: id, ...(displayName != null && { name: displayName }), kind: kindOf(identity) }
}

/**
 * Build services, service principals and groups. https://learn.microsoft.com/rest/api/azure/devops/graph: the first part of a
 * descriptor says what kind of subject it is.
 */
function kindOf({ uniqueName, descriptor, isContainer }: Identity): Account['kind'] {
  const isService = /^(?:svc|s2s|sys|aadsp|agp|vssgp|aadgp)\./i.test(descriptor ?? '')
  const isBuild = /^(?:build|agentpool|framework|plugin|release)\\/i.test(uniqueName ?? '')
  return isService || isBuild || isContainer === true ? 'program' : 'person'
}
