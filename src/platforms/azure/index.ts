import { setTimeout as wait } from 'node:timers/promises'
import type { PullRequest } from '../../core/event.ts'
import { overtaken, write } from '../../core/host/write.ts'
import { HostError } from '../../core/host-error.ts'
import type { Change, CodeHost } from '../../core/platform.ts'
import type { Git } from '../../system/git.ts'
import { askedOnce, codeOf } from '../../system/host-code.ts'
import type { HostAddress, HostConnection, HostFacts } from '../../system/host-connection.ts'
import { addressOf, homeOf, runUrl } from './address.ts'
import { AzureChange, type Pull, type Repository } from './change.ts'
import { AzureClient } from './client.ts'
import { accountOfToken, readConversation } from './conversation.ts'
import { AzureReader } from './read.ts'
import { azureWrites } from './requests.ts'
import { showStatus } from './status.ts'
import { teamOf } from './team.ts'

/** What was said is read again before anything is opened if it was read longer ago. */
const staleMs = 10_000

/** A pull request. Throws `UserError` for an address that is none. */
export function connect(address: HostAddress, pull: PullRequest): HostConnection {
  const client = new AzureClient(addressOf(address, pull.number), address.userAgent)
  let known: Known | null = null
  const change = new AzureChange(client, () => known?.head ?? '')
  const reader = new AzureReader(client, change)
  return {
    async about() {
      const [told, repository] = await Promise.all([change.pull(), change.repository()])
      const base = told.lastMergeTargetCommit?.commitId ?? (await reader.commit(told.targetRefName))
      const head = pull.head ?? told.lastMergeSourceCommit?.commitId ?? null
      if (base === null || head === null)
        throw new HostError('unavailable', 'Azure DevOps does not name the commits of the pull request yet')
      const author = told.createdBy?.id ?? null
      const { formerAccounts, env } = address
      known = { base, head, author, formerAccounts, runUrl: runUrl(client.address, env) }
      return factsOf(told, repository, { ...pull, base, head })
    },
    open(git) {
      if (known === null) throw new Error('about was not asked')
      return openAzure(client, change, reader, known, git)
    },
  }
}

interface Known {
  base: string
  head: string
  author: string | null
  formerAccounts: readonly string[]
  runUrl: string | null
}

function factsOf(told: Pull, { defaultBranch, project }: Repository, pull: PullRequest): HostFacts {
  const isClosed = project.visibility === 'private' || project.visibility === 'organization'
  return {
    fromFork: told.forkSource != null,
    isPublic: !isClosed,
    defaultBranch: defaultBranch?.replace(/^refs\/heads\//, '') ?? null,
    isForDefault: defaultBranch != null && told.targetRefName === defaultBranch,
    base: pull.base,
    pull: { ...pull, draft: told.isDraft === true },
  }
}

/**
 * A pull request on Azure DevOps. Commits that the checkout has are read from it; what a shallow one lacks is asked for. Needs
 * the permission “Contribute to pull requests”; with “Read” alone it only reads.
 */
function openAzure(
  client: AzureClient,
  change: AzureChange,
  reader: AzureReader,
  known: Known,
  git: Git,
): CodeHost {
  const { base, head } = known
  const home = homeOf(client.address)
  const code = codeOf(git, known, {
    diff: () => reader.diff(),
    file: (commit, path) => reader.file(commit, path),
    tree: (commit) => reader.tree(commit),
    blob: (oid) => reader.blob(oid),
  })
  const account = askedOnce(() => accountOfToken(client))
  let statuses = new Map<string, string>()
  let listedAt = 0
  const conversation = async () => {
    listedAt = Date.now()
    const [iteration, own] = await Promise.all([change.iteration(), account('')])
    const said = await readConversation(client, iteration?.id ?? null, { ...known, account: own })
    statuses = said.statuses
    return said
  }
  const at = `${home}?path=/{path}&version=GC{commit}&line={from}`
  const atAll = '&lineStartColumn=1&lineEndColumn=1000&lineStyle=plain&_a=contents'
  return {
    limits: { body: 150_000, fileComments: 50 },
    // A server that does not know suggestions shows the new lines as code.
    forms: { html: true, mark: 'reference', suggestion: 'azure' },
    rights: { comment: '“Contribute to pull requests”', resolve: '“Contribute to pull requests”' },
    links: {
      line: `${at}&lineEnd={from}${atAll}`,
      range: `${at}&lineEnd={to}${atAll}`,
      commit: `${home}/commit/{commit}`,
    },
    change: (): Promise<Change> =>
      Promise.resolve({ base, head, subject: `pull request ${client.address.number}` }),
    resolve: (name) => reader.commit(name),
    ...code,
    conversation,
    async apply(operations, said) {
      if (operations.length === 0) return []
      const now = await change.headNow()
      if (now !== head) return overtaken(operations, now)
      const stale = Date.now() - listedAt > staleMs
      const fileAt = askedOnce((path: string) => code.fileAt(head, path))
      const writes = azureWrites(client, { change, fileAt, statusOf: (thread) => statuses.get(thread) })
      return write(operations, writes, { known: said, stale, list: conversation, wait })
    },
    mayTriage: teamOf(client, async () => (await change.repository()).project.id),
    publish: (results) => showStatus(client, change, results, known.runUrl),
  }
}
