import type { PullRequest } from '../../core/event.ts'
import type { HostAddress, Inspection } from '../../system/host-connection.ts'
import { addressOf } from './address.ts'
import { BitbucketClient } from './client.ts'
import { hostError } from './errors.ts'
import { BitbucketReader } from './read.ts'

const needed = 'Make a token with the scopes repository and pullrequest.'

/** Asks with reads alone. */
export async function inspect(address: HostAddress, pull: PullRequest | null): Promise<Inspection> {
  const client = new BitbucketClient(addressOf(address, pull?.number ?? 0), address.userAgent)
  const known = { host: 'Bitbucket', repository: null, change: undefined, ...rightsOf(null) }
  let rights: ReturnType<typeof rightsOf>
  try {
    const headers = await client.headers((api, { path, signal }) =>
      api.GET('/repositories/{workspace}/{repo_slug}', { params: { path }, signal }),
    )
    rights = rightsOf(headers.get('x-oauth-scopes'))
  } catch (thrown) {
    return { ...known, repository: hostError(thrown), cure: needed }
  }
  if (pull === null) return { ...known, ...rights }
  try {
    await new BitbucketReader(client).pull()
    return { ...known, ...rights, change: null }
  } catch (thrown) {
    return { ...known, change: hostError(thrown), cure: needed }
  }
}

/**
 * Answers name the token's scopes, in the words of access tokens or in those of API tokens. Whoever may read pull requests may
 * comment on them. https://developer.atlassian.com/cloud/bitbucket/rest/intro/#forge-and-oauth2-scopes
 */
export function rightsOf(header: string | null): Pick<Inspection, 'mayWrite' | 'detail' | 'cure'> {
  const scopes = (header ?? '').split(/[\s,]+/).filter((scope) => scope !== '')
  if (scopes.length === 0) {
    const detail = 'Bitbucket does not say what this token may write: it shows when something is posted.'
    return { mayWrite: null, detail, cure: needed }
  }
  if (
    !scopes.some((scope) => /^pullrequest(?::write)?$|^(?:read|write):pullrequest:bitbucket$/.test(scope))
  ) {
    return { mayWrite: false, detail: 'The token may not comment on pull requests.', cure: needed }
  }
  const isAdmin = scopes.some((scope) => /^repository:admin$|^admin:repository:bitbucket$/.test(scope))
  const detail = isAdmin
    ? 'The token may comment on pull requests, and ask who may write'
    : 'The token may comment on pull requests; what people say of findings counts only with the scope repository:admin'
  return { mayWrite: true, detail, cure: needed }
}
