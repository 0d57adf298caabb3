import * as z from 'zod'
import { readMark } from '../../core/plan/mark.ts'
import { isListed, sameLogin } from '../../core/plan/word.ts'
import type { Conversation, LineRange, Reply, Thread } from '../../core/platform.ts'
import { accountOf, User } from './account.ts'
import type { BitbucketClient } from './client.ts'
import { type Seal, withoutSeal } from './seal.ts'

const Line = z.int().nullish()
const Comment = z.object({
  id: z.int(),
  content: z.object({ raw: z.string().nullish() }).nullish(),
  user: User.nullish(),
  deleted: z.boolean().nullish(),
  pending: z.boolean().nullish(),
  parent: z.object({ id: z.int() }).nullish(),
  inline: z.object({ path: z.string(), to: Line, start_to: Line, outdated: z.boolean().nullish() }).nullish(),
  links: z.object({ code: z.object({ href: z.string() }).nullish() }).nullish(),
  resolution: z.object({ user: User.nullish() }).nullish(),
  created_on: z.string(),
  updated_on: z.string().nullish(),
})
type Comment = z.infer<typeof Comment>

/** Who we are, as far as anybody can tell. */
export interface Self {
  /** The token's account; null where Bitbucket does not tell the token. */
  account: string | null
  /** Accounts that count as ours besides. */
  formerAccounts: readonly string[]
  seal: Seal
  /** Accounts that are programs and wrote what we write, where nobody knows who we are. */
  suspect(account: string): void
}

/** Reads all that was said on a pull request. */
export async function readConversation(
  client: BitbucketClient,
  { author, head }: { author: string | null; head: string },
  { account, formerAccounts, seal, suspect }: Self,
): Promise<Conversation> {
  const comments = await client.list(Comment, (api, { path, query, signal }) =>
    api.GET('/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments', {
      params: { path: { ...path, ...client.pull }, query },
      signal,
    }),
  )
  const self = account ?? sealedBy(comments, seal)
  const isFormer = ({ user }: Comment) => user != null && isListed(accountOf(user), formerAccounts)
  const isOwn = (comment: Comment) =>
    isFormer(comment) || (self !== null && comment.user != null && sameLogin(comment.user.uuid, self))
  // A seal shows more than the account does: that nothing of it was changed.
  const isOurs = (comment: Comment) =>
    isOwn(comment) && (isFormer(comment) || account !== null || seal.holds(bodyOf(comment)))
  const roots = rootsOf(comments)
  const there = comments.filter(({ deleted, pending }) => deleted !== true && pending !== true)
  const begun = there.filter(({ parent }) => parent == null)
  const replies = there.filter(({ parent }) => parent != null)
  const threadAt = (comment: Comment) => {
    const answers = replies.filter(({ id }) => roots.get(id) === comment.id)
    return threadOf(comment, { ours: isOurs(comment), head }, answers)
  }
  if (self === null) {
    const looksOwn = ({ user, content }: Comment) =>
      user != null && user.type !== 'user' && readMark(content?.raw ?? '') !== null
    for (const comment of begun)
      if (looksOwn(comment) && !isFormer(comment)) suspect(comment.user?.uuid ?? '')
  }
  return {
    threads: begun.filter(isOwn).flatMap(threadAt),
    remarks: begun
      .filter(({ inline }) => inline == null)
      .map((comment) => ({
        commentId: String(comment.id),
        body: textOf(comment),
        ours: isOurs(comment),
      })),
    author,
    account: self ?? '',
  }
}

/**
 * The account that wrote the oldest comment with our seal: what others copy of it comes later. Without any we have written
 * nothing, or with another token.
 */
function sealedBy(comments: Comment[], seal: Seal): string | null {
  const sealed = comments.filter((comment) => comment.deleted !== true && seal.holds(bodyOf(comment)))
  const oldest = sealed.reduce<Comment | null>((a, b) => (a === null || b.id < a.id ? b : a), null)
  return oldest?.user?.uuid ?? null
}

/** Bitbucket shows editing to nobody but by the time; only who wrote a comment can edit it. */
function threadOf(
  comment: Comment,
  { ours, head }: { ours: boolean; head: string },
  replies: Comment[],
): Thread[] {
  const { inline, resolution } = comment
  if (inline == null) return []
  const id = String(comment.id)
  return [
    {
      id,
      commentId: id,
      body: textOf(comment),
      ours,
      writtenAt: comment.updated_on ?? comment.created_on,
      path: inline.path,
      lines: linesAt(comment, head),
      resolved: resolution != null,
      resolvedBy: resolution?.user == null ? null : accountOf(resolution.user),
      replies: replies.sort((a, b) => a.id - b.id).map(replyOf),
    },
  ]
}

/**
 * Where a comment stands at the head. Whether its lines follow newer commits is said nowhere, so they count only where the comment's
 * link to the code is of that head.
 */
export function linesAt(
  { inline, links }: Pick<Comment, 'inline' | 'links'>,
  head: string,
): LineRange | null {
  if (inline?.to == null || inline.outdated === true) return null
  const commit = /\/diff\/(?:[^/?]*\/[^/?]*:)?([0-9a-f]{7,40})(?:\.\.|%0D)/i.exec(
    links?.code?.href ?? '',
  )?.[1]
  if (commit !== undefined && !head.startsWith(commit)) return null
  return { from: inline.start_to ?? inline.to, to: inline.to }
}

function replyOf(comment: Comment): Reply {
  return {
    id: String(comment.id),
    author: comment.user == null ? null : accountOf(comment.user),
    body: bodyOf(comment),
    edited: isEdited(comment),
    createdAt: comment.created_on,
  }
}

/** Both times are written by one request, the second a moment after the first. Nobody edits within a second. */
function isEdited({ created_on, updated_on }: Comment): boolean {
  return updated_on != null && Date.parse(updated_on) - Date.parse(created_on) >= 1000
}

/** The comment that began the conversation of each. Answers name what they answer, which may be an answer. */
function rootsOf(comments: Comment[]): Map<number, number> {
  const parents = new Map(comments.map(({ id, parent }) => [id, parent?.id]))
  const roots = new Map<number, number>()
  for (const { id } of comments) {
    let root = id
    // A parent is older than its answer, so this ends.
    for (let next = parents.get(root); next !== undefined && next < root; next = parents.get(root))
      root = next
    roots.set(id, root)
  }
  return roots
}

function bodyOf({ content }: Comment): string {
  return content?.raw ?? ''
}

function textOf(comment: Comment): string {
  return withoutSeal(bodyOf(comment))
}
