import * as z from 'zod'
import { UserError } from '../../core/errors.ts'
import type { Origin, PullRequest } from '../../core/event.ts'
import type { HostAddress, HostFacts } from '../../system/host-connection.ts'
import { addressOf } from './address.ts'
import { GitHubClient } from './client.ts'

const Pulls = z.array(
  z.object({
    number: z.int().positive(),
    draft: z.boolean().nullish(),
    head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({
      sha: z.string(),
      ref: z.string(),
      repo: z.object({ full_name: z.string(), private: z.boolean(), default_branch: z.string() }),
    }),
  }),
)

/**
 * The one open pull request of a branch whose head is this very commit; null where there is none (any more). The list
 * of a commit's pull requests has those of forks only sometimes, so the branch is asked for, and what comes is checked.
 * Throws `HostError`, and `UserError` where there are several. https://docs.github.com/rest/pulls/pulls#list-pull-requests
 */
export async function findPull(
  address: HostAddress,
  { head, repository, branch }: Origin,
): Promise<(HostFacts & { pull: PullRequest }) | null> {
  const client = new GitHubClient(addressOf(address, 0), address.userAgent)
  const [owner = ''] = repository.split('/')
  const found = await client.read(Pulls, (octokit, request) =>
    octokit.rest.pulls.list({ ...request, state: 'open', head: `${owner}:${branch}`, per_page: 100 }),
  )
  const [only, ...others] = found.filter(
    (each) =>
      each.head.sha === head &&
      each.head.repo?.full_name === repository &&
      each.base.repo.full_name === address.repository,
  )
  if (only === undefined) return null
  if (others.length > 0)
    throw new UserError(
      `Several open pull requests have ${head.slice(0, 7)} of ${repository} as their head, so nobody knows which one was scanned.`,
      'Close all but one.',
    )
  const { number, draft, base } = only
  const { default_branch: defaultBranch, private: isPrivate } = base.repo
  return {
    fromFork: repository !== address.repository,
    isPublic: !isPrivate,
    defaultBranch,
    isForDefault: base.ref === defaultBranch,
    base: base.sha,
    pull: { number, base: base.sha, head, draft: draft === true, queued: false },
  }
}
