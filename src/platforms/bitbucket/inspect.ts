import type { PullRequest } from '../../core/event.ts'
import type { HostAddress, Inspection } from '../../system/host-connection.ts'
import { addressOf } from './address.ts'
import { BitbucketClient } from './client.ts'
import { hostError } from './errors.ts'
import { BitbucketReader } from './read.ts'

const needed =
  'Make an access token with the scopes pullrequest and repository, or an API token with write:pullrequest:bitbucket, read:pullrequest:bitbucket and read:repository:bitbucket; with the one to administer the repository what people say counts.'

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
 * Answers name the token's scopes, in the words of access tokens or in those of API tokens. Access tokens that read pull requests
 * comment on them; API tokens are told to need more, and the description of the API says that they do not.
 * https://developer.atlassian.com/cloud/bitbucket/bitbucket-cloud-rest-api-scopes
 * https://support.atlassian.com/bitbucket-cloud/docs/interacting-with-bitbucket-via-mcp
 */
export function rightsOf(header: string | null): Pick<Inspection, 'mayWrite' | 'detail' | 'cure'> {
  const scopes = new Set((header ?? '').split(/[\s,]+/).filter((scope) => scope !== ''))
  const has = (...names: string[]) => names.some((name) => scopes.has(name))
  const unsure = 'Bitbucket does not say whether this token may comment: it shows when something is posted.'
  if (has('pullrequest', 'pullrequest:write', 'write:pullrequest:bitbucket')) {
    const isAdmin = has('repository:admin', 'admin:repository:bitbucket')
    const heard = isAdmin ? 'and ask who may write' : 'but not ask who may write, so no word of people counts'
    return { mayWrite: true, detail: `The token may comment on pull requests, ${heard}`, cure: needed }
  }
  if (scopes.size === 0 || has('read:pullrequest:bitbucket'))
    return { mayWrite: null, detail: unsure, cure: needed }
  return { mayWrite: false, detail: 'The token may not comment on pull requests.', cure: needed }
}
