import { UserError } from '../../core/errors.ts'
import { checkUrl } from '../../core/url.ts'
import type { HostAddress } from '../../system/host-connection.ts'
import type { GitHubAddress } from './client.ts'

/** GitHub's own address of a pull request; 0 is none. Throws `UserError` for one that is none. */
export function addressOf(
  { repository, token, secrets, apiUrl, env }: HostAddress,
  number: number,
): GitHubAddress {
  const [owner, repo, ...rest] = repository.split('/')
  if (!owner || !repo || rest.length > 0)
    throw new UserError(`${repository} is no repository of GitHub.`, 'GITHUB_REPOSITORY must be owner/name.')
  const url = checkUrl('api-url', apiUrl ?? env.GITHUB_API_URL ?? 'https://api.github.com')
  return { token, secrets, apiUrl: url, owner, repo, number }
}

/** Where people look at the repository, for links. */
export function homeOf({ repository, env }: HostAddress): string {
  return `${(env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '')}/${repository}`
}
