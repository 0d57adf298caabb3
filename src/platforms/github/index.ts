import pLimit from 'p-limit'
import { UserError } from '../../core/errors.ts'
import type { Change, CodeHost, TreeFile } from '../../core/platform.ts'
import type { Git } from '../../system/git.ts'
import { GitHubClient } from './client.ts'
import { readConversation } from './conversation.ts'
import { unifiedOf } from './diff.ts'
import { hostError } from './errors.ts'
import { GitHubWriter } from './write.ts'

export interface GitHubOptions {
  token: string
  apiUrl: string
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

/**
 * A pull request on GitHub. Commits that the checkout has are read from it; what a shallow one lacks is asked for.
 * Needs `contents: read` and `pull-requests: write`; with `read` it only reads.
 */
export function openGitHub(options: GitHubOptions, git: Git): CodeHost {
  const { base, head, number, serverUrl } = options
  const client = new GitHubClient(options, options.userAgent)
  const permissions = new Map<string, Promise<boolean>>()
  const conversation = () => readConversation(client, options.formerAccounts)
  const home = `${serverUrl.replace(/\/+$/, '')}/${options.owner}/${options.repo}`
  return {
    limits: { body: 65_000, fileComments: 10 },
    links: {
      line: `${home}/blob/{commit}/{path}#L{from}`,
      range: `${home}/blob/{commit}/{path}#L{from}-L{to}`,
      commit: `${home}/commit/{commit}`,
    },
    change: (): Promise<Change> => Promise.resolve({ base, head, subject: `pull request ${number}` }),
    diff: async () => (await localDiff(git, base, head)) ?? askDiff(client, options),
    resolve: (name) => askCommit(client, name),
    async fileAt(commit, path) {
      return (await git.resolve(commit)) === null ? askFile(client, commit, path) : git.file(commit, path)
    },
    async files(commit) {
      return (await git.resolve(commit)) === null ? askTree(client, commit) : git.files(commit)
    },
    async blobs(oids) {
      const blobs = await git.blobs(oids)
      const limit = pLimit(concurrency)
      const missing = oids.filter((oid) => !blobs.has(oid))
      await Promise.all(
        missing.map((oid) =>
          limit(async () => {
            const blob = await askBlob(client, oid)
            if (blob !== null) blobs.set(oid, blob)
          }),
        ),
      )
      return blobs
    },
    conversation,
    async apply(operations, known) {
      if (operations.length === 0) return []
      const now = await client.repeatable((octokit, request) =>
        octokit.rest.pulls.get({ ...request, pull_number: number }),
      )
      if (now.data.head.sha !== head) {
        const detail = `the pull request is at ${now.data.head.sha.slice(0, 7)} by now`
        return operations.map((operation) => ({ operation, status: 'overtaken', detail }))
      }
      return new GitHubWriter(client, head, known, conversation).apply(operations)
    },
    mayTriage(login) {
      const known = permissions.get(login) ?? askPermission(client, login)
      permissions.set(login, known)
      return known
    },
    async publishNeutral(name, { title, summary }) {
      try {
        await client.once((octokit, request) =>
          octokit.rest.checks.create({
            ...request,
            name,
            head_sha: head,
            status: 'completed',
            conclusion: 'neutral',
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

/** GitHub refuses diffs of more than 300 files or 20,000 lines; the list of files has each file's part of it. */
async function askDiff(client: GitHubClient, { base, head, queued }: GitHubOptions): Promise<string> {
  const pull_number = client.address.number
  const mediaType = { format: 'diff' }
  try {
    const { data } = await client.repeatable<{ data: unknown }>((octokit, request) =>
      queued
        ? octokit.rest.repos.compareCommitsWithBasehead({
            ...request,
            basehead: `${base}...${head}`,
            mediaType,
          })
        : octokit.rest.pulls.get({ ...request, pull_number, mediaType }),
    )
    if (typeof data === 'string') return data
  } catch (thrown) {
    const error = hostError(thrown)
    if (queued || (error.kind !== 'too large' && error.kind !== 'invalid')) throw error
  }
  const files = await client.repeatable((octokit, request) =>
    octokit.paginate(octokit.rest.pulls.listFiles, { ...request, pull_number, per_page: 100 }),
  )
  return unifiedOf(files)
}

async function askCommit(client: GitHubClient, name: string): Promise<string | null> {
  try {
    const { data } = await client.repeatable((octokit, request) =>
      octokit.rest.repos.getCommit({ ...request, ref: name.replace(/^refs\//, ''), per_page: 1 }),
    )
    return data.sha
  } catch (thrown) {
    const error = hostError(thrown)
    if (error.kind === 'not found' || error.kind === 'invalid') return null
    throw error
  }
}

async function askFile(client: GitHubClient, ref: string, path: string): Promise<Buffer | null> {
  try {
    const { data } = await client.repeatable((octokit, request) =>
      octokit.rest.repos.getContent({ ...request, path, ref }),
    )
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return null
    return Buffer.from(data.content, 'base64')
  } catch (thrown) {
    const error = hostError(thrown)
    if (error.kind === 'not found') return null
    throw error
  }
}

async function askTree(client: GitHubClient, tree_sha: string): Promise<Map<string, TreeFile>> {
  const { data } = await client.repeatable((octokit, request) =>
    octokit.rest.git.getTree({ ...request, tree_sha, recursive: '1' }),
  )
  if (data.truncated) {
    throw new UserError(
      'This repository is too large to list its files over the network.',
      'Check out with fetch-depth: 0.',
    )
  }
  return new Map(
    data.tree.flatMap(({ path, mode, type, sha, size }) =>
      type === 'blob' && mode !== '120000' && path !== undefined && sha !== undefined
        ? [[path, { oid: sha, size: size ?? 0 }] as const]
        : [],
    ),
  )
}

async function askBlob(client: GitHubClient, file_sha: string): Promise<Buffer | null> {
  try {
    const { data } = await client.repeatable((octokit, request) =>
      octokit.rest.git.getBlob({ ...request, file_sha }),
    )
    return Buffer.from(data.content, 'base64')
  } catch (thrown) {
    const error = hostError(thrown)
    if (error.kind === 'not found') return null
    throw error
  }
}

/** `maintain` reads as `write` here, `triage` as `read`. https://docs.github.com/rest/collaborators/collaborators */
async function askPermission(client: GitHubClient, username: string): Promise<boolean> {
  try {
    const { data } = await client.repeatable((octokit, request) =>
      octokit.rest.repos.getCollaboratorPermissionLevel({ ...request, username }),
    )
    return data.permission === 'admin' || data.permission === 'write'
  } catch (thrown) {
    hostError(thrown)
    return false
  }
}
