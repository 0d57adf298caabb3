import * as z from 'zod'
import type { PullRequest } from '../../core/event.ts'
import type { HostAddress, Inspection } from '../../system/host-connection.ts'
import { addressOf } from './address.ts'
import { GitHubClient } from './client.ts'
import { hostError } from './errors.ts'

const Repository = z.object({ private: z.boolean() })

const needed = 'Give the job permissions: contents: read, pull-requests: write.'

/** Asks with reads alone. The permissions of a job’s token, or of a fine-grained one, are told to nobody. */
export async function inspect(address: HostAddress, pull: PullRequest | null): Promise<Inspection> {
  const pull_number = pull?.number ?? 0
  const client = new GitHubClient(addressOf(address, pull_number), address.userAgent)
  const known = { host: 'GitHub', repository: null, change: undefined, ...rightsOf(null, true) }
  let rights: ReturnType<typeof rightsOf>
  try {
    const { data, headers } = await client.repeatable((octokit, request) =>
      octokit.rest.repos.get({ ...request }),
    )
    const isPrivate = Repository.safeParse(data).data?.private ?? true
    rights = rightsOf(scopesIn(headers['x-oauth-scopes']), isPrivate)
  } catch (thrown) {
    return { ...known, repository: hostError(thrown), cure: needed }
  }
  if (pull === null) return { ...known, ...rights }
  try {
    await client.repeatable((octokit, request) => octokit.rest.pulls.get({ ...request, pull_number }))
    return { ...known, ...rights, change: null }
  } catch (thrown) {
    return { ...known, change: hostError(thrown), cure: needed }
  }
}

/**
 * Only classic tokens say what they may do; of others it shows when something is written.
 * https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps
 */
function rightsOf(
  scopes: string[] | null,
  isPrivate: boolean,
): Pick<Inspection, 'mayWrite' | 'detail' | 'cure'> {
  if (scopes === null) {
    const detail = 'GitHub tells nobody what this kind of token may write: it shows when something is posted.'
    const cure = `${needed} With contents: write threads are resolved, with checks: write there is a neutral check.`
    return { mayWrite: null, detail, cure }
  }
  const enough = scopes.includes('repo') || (!isPrivate && scopes.includes('public_repo'))
  const scope = isPrivate ? 'repo' : 'public_repo'
  const detail = enough
    ? `A classic token with the scope ${scope}, as far as its owner may`
    : `A classic token without the scope ${scope}: it cannot comment.`
  return { mayWrite: enough, detail, cure: `Make one with the scope ${scope}.` }
}

function scopesIn(header: unknown): string[] | null {
  if (typeof header !== 'string') return null
  return header
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => scope !== '')
}
