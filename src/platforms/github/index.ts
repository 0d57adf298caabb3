import { setTimeout as wait } from 'node:timers/promises'
import { UserError } from '../../core/errors.ts'
import type { PullRequest } from '../../core/event.ts'
import type { Published, Results } from '../../core/host/results.ts'
import { overtaken, write } from '../../core/host/write.ts'
import type { Change, CodeHost } from '../../core/platform.ts'
import type { Git } from '../../system/git.ts'
import { askedOnce, codeOf } from '../../system/host-code.ts'
import type { HostAddress, HostConnection } from '../../system/host-connection.ts'
import { addressOf, homeOf } from './address.ts'
import { GitHubClient } from './client.ts'
import { readConversation } from './conversation.ts'
import { hostError } from './errors.ts'
import { GitHubReader } from './read.ts'
import { gitHubWrites } from './requests.ts'

/** What was said is read again before anything is opened if it was read longer ago. */
const staleMs = 10_000

/** A pull request whose event says all about it. Throws `UserError` for an address that is none. */
export function connect(address: HostAddress, pull: PullRequest): HostConnection {
  const { base, head } = pull
  if (base === null || head === null)
    throw new UserError('The event does not name the commits of the change.')
  const where = addressOf(address, pull.number)
  const client = new GitHubClient(where, address.userAgent)
  const options = { ...pull, base, head, formerAccounts: address.formerAccounts, home: homeOf(address) }
  return { about: () => Promise.resolve({}), open: (git) => openGitHub(client, options, git) }
}

interface Options {
  base: string
  head: string
  number: number
  /** The commits are a merge queue's, not the pull request's own. */
  queued: boolean
  formerAccounts: readonly string[]
  /** Where people look at the repository. */
  home: string
}

/**
 * A pull request on GitHub. Commits that the checkout has are read from it; what a shallow one lacks is asked for.
 * Needs `contents: read` and `pull-requests: write`; with `read` it only reads.
 */
function openGitHub(client: GitHubClient, options: Options, git: Git): CodeHost {
  const { base, head, number, queued, home } = options
  const reader = new GitHubReader(client)
  const code = codeOf(git, options, {
    diff: () => reader.diff(base, head, queued),
    file: (commit, path) => reader.file(commit, path),
    tree: (commit) => reader.tree(commit),
    blob: (oid) => reader.blob(oid),
  })
  let listedAt = 0
  const conversation = () => {
    listedAt = Date.now()
    return readConversation(client, options.formerAccounts)
  }
  return {
    limits: { body: 65_000, fileComments: 10 },
    forms: { html: true, mark: 'comment', suggestion: 'github' },
    rights: { comment: 'pull-requests: write', resolve: 'contents: write' },
    links: {
      line: `${home}/blob/{commit}/{path}#L{from}`,
      range: `${home}/blob/{commit}/{path}#L{from}-L{to}`,
      commit: `${home}/commit/{commit}`,
    },
    change: (): Promise<Change> => Promise.resolve({ base, head, subject: `pull request ${number}` }),
    resolve: (name) => reader.commit(name),
    ...code,
    conversation,
    async apply(operations, known) {
      if (operations.length === 0) return []
      const now = await reader.headNow()
      if (now !== head) return overtaken(operations, now)
      const stale = Date.now() - listedAt > staleMs
      return write(operations, gitHubWrites(client, head), { known, stale, list: conversation, wait })
    },
    mayTriage: askedOnce((login) => reader.mayWrite(login)),
    publish: (results) => showCheck(client, head, results),
  }
}

/**
 * A check that is neither good nor bad where answers are missing, since a step can only pass or fail; a good one after that. A
 * run that no check of the pull request shows by itself has one in any case.
 */
async function showCheck(client: GitHubClient, head: string, results: Results): Promise<Published> {
  const { missingAnswers, title: name, headline } = results
  const conclusion = conclusionOf(results)
  if (conclusion === null) return { neutral: false, notes: [] }
  try {
    // The last one of a name counts, so that one too many does no harm.
    await client.repeatable((octokit, request) =>
      octokit.rest.checks.create({
        ...request,
        name,
        head_sha: head,
        status: 'completed',
        conclusion,
        output: { title: headline, summary: headline },
      }),
    )
    return { neutral: missingAnswers, notes: [] }
  } catch (thrown) {
    const { message } = hostError(thrown)
    const note = `The check cannot be written, so the pull request shows none: ${message}. It needs checks: write.`
    // Elsewhere the step itself fails in its place.
    return { neutral: false, notes: results.foreignScan ? [note] : [] }
  }
}

/** Null where there is nothing to show. */
function conclusionOf({
  foreignScan,
  missingAnswers,
  wasNeutral,
  state,
}: Results): 'failure' | 'neutral' | 'success' | null {
  if (foreignScan) return state === 'failed' ? 'failure' : 'neutral'
  if (missingAnswers) return 'neutral'
  return wasNeutral && state === 'passed' ? 'success' : null
}
