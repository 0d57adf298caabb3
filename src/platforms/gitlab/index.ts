import { setTimeout as wait } from 'node:timers/promises'
import type { PullRequest } from '../../core/event.ts'
import { overtaken, write } from '../../core/host/write.ts'
import { HostError } from '../../core/host-error.ts'
import type { Change, CodeHost } from '../../core/platform.ts'
import type { Git } from '../../system/git.ts'
import { askedOnce, codeOf } from '../../system/host-code.ts'
import type { HostAddress, HostConnection, HostFacts } from '../../system/host-connection.ts'
import { addressOf, homeOf } from './address.ts'
import { GitLabClient } from './client.ts'
import { readConversation } from './conversation.ts'
import { GitLabReader, type MergeRequest } from './read.ts'
import { gitLabWrites } from './requests.ts'

/** What was said is read again before anything is opened if it was read longer ago. */
const staleMs = 10_000

/** A merge request. Throws `UserError` for an address that is none. */
export function connect(address: HostAddress, pull: PullRequest): HostConnection {
  const client = new GitLabClient(addressOf(address, pull.number), address.userAgent)
  const reader = new GitLabReader(client)
  let known: Known | null = null
  return {
    async about() {
      const request = await reader.mergeRequest()
      const base = request.diff_refs?.base_sha ?? pull.base
      const head = pull.head ?? request.sha
      if (base === null || head === null)
        throw new HostError('unavailable', 'GitLab has not made the diff of the merge request yet')
      known = { ...address, number: pull.number, base, head, author: request.author, home: homeOf(address) }
      return factsOf(request, { ...pull, base, head }, reader, address.env)
    },
    open(git) {
      if (known === null) throw new Error('about was not asked')
      return openGitLab(client, reader, known, git)
    },
  }
}

interface Known {
  base: string
  head: string
  number: number
  author: MergeRequest['author']
  formerAccounts: readonly string[]
  /** Where people look at the project. */
  home: string
}

/** A job of a fork knows that fork's visibility and branch, not those of the project that the change is for. */
async function factsOf(
  request: MergeRequest,
  pull: PullRequest,
  reader: GitLabReader,
  env: NodeJS.ProcessEnv,
): Promise<HostFacts> {
  const facts = {
    fromFork: request.source_project_id !== request.target_project_id,
    base: pull.base,
    pull: { ...pull, draft: request.draft ?? pull.draft },
  }
  if (env.CI_PROJECT_ID === `${request.target_project_id}`) return facts
  const { visibility, default_branch } = await reader.project()
  return { ...facts, isPublic: visibility === 'public', defaultBranch: default_branch ?? null }
}

/**
 * A merge request on GitLab. Commits that the checkout has are read from it; what a shallow one lacks is asked for. Needs a
 * token with the scope `api` and at least the role Developer; with `read_api` it only reads.
 */
function openGitLab(client: GitLabClient, reader: GitLabReader, known: Known, git: Git): CodeHost {
  const { base, head, number, home } = known
  const code = codeOf(git, known, {
    diff: () => reader.diff(),
    file: (commit, path) => reader.file(commit, path),
    tree: (commit) => reader.tree(commit),
    blob: (oid) => reader.blob(oid),
  })
  let listedAt = 0
  let account: string | null = null
  const conversation = async () => {
    listedAt = Date.now()
    account ??= await reader.account()
    return readConversation(client, { ...known, account }, reader.people)
  }
  return {
    // A body may have 1,000,000 characters; nobody reads as many, and pages become slow.
    limits: { body: 200_000, fileComments: 50 },
    forms: { html: true, mark: 'comment', suggestion: 'gitlab' },
    rights: { comment: 'the scope api', resolve: 'the role Developer' },
    links: {
      line: `${home}/-/blob/{commit}/{path}#L{from}`,
      range: `${home}/-/blob/{commit}/{path}#L{from}-{to}`,
      commit: `${home}/-/commit/{commit}`,
    },
    change: (): Promise<Change> => Promise.resolve({ base, head, subject: `merge request ${number}` }),
    resolve: (name) => reader.commit(name),
    ...code,
    conversation,
    async apply(operations, said) {
      if (operations.length === 0) return []
      const { sha, diff_refs } = await reader.mergeRequest()
      if (sha === null || sha !== head) return overtaken(operations, sha ?? 'another commit')
      if (diff_refs == null || diff_refs.head_sha !== head)
        throw new HostError('unavailable', 'GitLab has not made the diff of the merge request yet')
      const refs = { base: diff_refs.base_sha, start: diff_refs.start_sha, head }
      const stale = Date.now() - listedAt > staleMs
      const writes = gitLabWrites(client, refs, await code.diff())
      return write(operations, writes, { known: said, stale, list: conversation, wait })
    },
    mayTriage: askedOnce((login) => reader.mayWrite(login)),
    // The pipeline's own result is the status, and GitLab takes reports as files of the job.
    publish: () => Promise.resolve({ neutral: false, notes: [] }),
  }
}
