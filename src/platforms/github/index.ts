import pLimit from 'p-limit'
import { UserError } from '../../core/errors.ts'
import type { Change, CodeHost } from '../../core/platform.ts'
import type { Git } from '../../system/git.ts'
import { GitHubClient } from './client.ts'
import { readConversation } from './conversation.ts'
import { hostError } from './errors.ts'
import { GitHubReader } from './read.ts'
import { GitHubWriter } from './write.ts'

export interface GitHubOptions {
  token: string
  apiUrl: string
  /** What no message may repeat: the token, the provider's key. */
  secrets: readonly string[]
  /** Where people look at the code, for links. */
  serverUrl: string
  owner: string
  repo: string
  number: number
  base: string
  head: string
  /** The commits are a merge queue's, not the pull request's own. */
  queued: boolean
  formerAccounts: readonly string[]
  userAgent: string
}

const concurrency = 8

/** What was said is read again before anything is opened if it was read longer ago. */
const staleMs = 10_000

/**
 * A pull request on GitHub. Commits that the checkout has are read from it; what a shallow one lacks is asked for.
 * Needs `contents: read` and `pull-requests: write`; with `read` it only reads.
 */
export function openGitHub(options: GitHubOptions, git: Git): CodeHost {
  const { base, head, number, serverUrl, queued } = options
  const client = new GitHubClient(options, options.userAgent)
  const reader = new GitHubReader(client)
  const permissions = new Map<string, Promise<boolean | null>>()
  let listedAt = 0
  const conversation = () => {
    listedAt = Date.now()
    return readConversation(client, options.formerAccounts)
  }
  const home = `${serverUrl.replace(/\/+$/, '')}/${options.owner}/${options.repo}`
  return {
    limits: { body: 65_000, fileComments: 10 },
    links: {
      line: `${home}/blob/{commit}/{path}#L{from}`,
      range: `${home}/blob/{commit}/{path}#L{from}-L{to}`,
      commit: `${home}/commit/{commit}`,
    },
    change: (): Promise<Change> => Promise.resolve({ base, head, subject: `pull request ${number}` }),
    diff: async () => (await localDiff(git, base, head)) ?? reader.diff(base, head, queued),
    resolve: (name) => reader.commit(name),
    async fileAt(commit, path) {
      return (await git.resolve(commit)) === null ? reader.file(commit, path) : git.file(commit, path)
    },
    async files(commit) {
      return (await git.resolve(commit)) === null ? reader.tree(commit) : git.files(commit)
    },
    async blobs(oids) {
      const blobs = await git.blobs(oids)
      const limit = pLimit(concurrency)
      const missing = oids.filter((oid) => !blobs.has(oid))
      await Promise.all(
        missing.map((oid) =>
          limit(async () => {
            const blob = await reader.blob(oid)
            if (blob !== null) blobs.set(oid, blob)
          }),
        ),
      )
      return blobs
    },
    conversation,
    async apply(operations, known) {
      if (operations.length === 0) return []
      const now = await reader.headNow()
      if (now !== head) {
        const detail = `the pull request is at ${now.slice(0, 7)} by now`
        return operations.map((operation) => ({ operation, status: 'overtaken', detail }))
      }
      const writer = new GitHubWriter(client, head, known, conversation)
      // While a model was asked, another run at the same head may have posted.
      if (Date.now() - listedAt > staleMs) await writer.leaveOutWhatIsThere(operations)
      return writer.apply(operations)
    },
    mayTriage(login) {
      const known = permissions.get(login) ?? reader.mayWrite(login)
      permissions.set(login, known)
      return known
    },
    async publishCheck(name, { conclusion, title, summary }) {
      try {
        await client.once((octokit, request) =>
          octokit.rest.checks.create({
            ...request,
            name,
            head_sha: head,
            status: 'completed',
            conclusion,
            output: { title, summary },
          }),
        )
        return true
      } catch (thrown) {
        hostError(thrown)
        return false
      }
    },
  }
}

/** Null where the checkout does not reach back to where the change began. */
async function localDiff(git: Git, base: string, head: string): Promise<string | null> {
  if ((await git.resolve(base)) === null || (await git.resolve(head)) === null) return null
  const from = await git.mergeBase(base, head)
  return from === null ? null : git.diff(from, head, 3).catch(incomparable)
}

function incomparable(error: unknown): null {
  if (error instanceof UserError) return null
  throw error
}
