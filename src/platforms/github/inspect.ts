import * as z from 'zod'
import type { HostError } from '../../core/host-error.ts'
import { GitHubClient } from './client.ts'
import { hostError } from './errors.ts'

/** What GitHub says of a token without anything being written. */
export interface TokenFacts {
  /** Whether the repository can be read, or why not. */
  repository: HostError | null
  /** Whether the pull request can be read, or why not; undefined where there is none to ask for. */
  pull: HostError | null | undefined
  /**
   * Scopes, which only classic personal tokens have; null for all others.
   * https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps
   */
  scopes: string[] | null
  isPrivate: boolean
}

const Repository = z.object({ private: z.boolean() })

/** Asks with reads alone. The permissions of a job’s token, or of a fine-grained one, are told to nobody. */
export async function inspectToken(
  address: { token: string; apiUrl: string; owner: string; repo: string; number: number | null },
  userAgent: string,
): Promise<TokenFacts> {
  const { number, token } = address
  const client = new GitHubClient({ ...address, number: number ?? 0, secrets: [token] }, userAgent)
  const facts: TokenFacts = { repository: null, pull: undefined, scopes: null, isPrivate: true }
  try {
    const { data, headers } = await client.repeatable((octokit, request) =>
      octokit.rest.repos.get({ ...request }),
    )
    facts.isPrivate = Repository.safeParse(data).data?.private ?? true
    facts.scopes = scopesIn(headers['x-oauth-scopes'])
  } catch (thrown) {
    return { ...facts, repository: hostError(thrown) }
  }
  if (number === null) return facts
  try {
    await client.repeatable((octokit, request) => octokit.rest.pulls.get({ ...request, pull_number: number }))
    return { ...facts, pull: null }
  } catch (thrown) {
    return { ...facts, pull: hostError(thrown) }
  }
}

function scopesIn(header: unknown): string[] | null {
  if (typeof header !== 'string') return null
  return header
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => scope !== '')
}
