import { UserError } from '../../core/errors.ts'
import { checkUrl } from '../../core/url.ts'
import type { HostAddress } from '../../system/host-connection.ts'

/** A pull request of Bitbucket Cloud, and how to reach it. */
export interface BitbucketAddress {
  authorization: string
  /** `https://api.bitbucket.org/2.0` */
  apiUrl: string
  workspace: string
  repo: string
  number: number
  /** What no message may repeat: the token, the provider's key. */
  secrets: readonly string[]
}

/** Bitbucket's own address of a pull request; 0 is none. Throws `UserError` for one that is none. */
export function addressOf(
  { repository, token, secrets, apiUrl }: HostAddress,
  number: number,
): BitbucketAddress {
  const [workspace, repo, ...rest] = repository.split('/')
  if (!workspace || !repo || rest.length > 0) {
    throw new UserError(
      `${repository} is no repository of Bitbucket.`,
      'BITBUCKET_REPO_FULL_NAME must be workspace/repository.',
    )
  }
  return {
    authorization: authorizationOf(token),
    // What is made of the token is as secret, and so is the token without the name before it.
    secrets: [...secrets, authorizationOf(token).replace(/^\w+ /, ''), ...token.split(':').slice(1)],
    apiUrl: checkUrl('api-url', apiUrl ?? 'https://api.bitbucket.org/2.0'),
    workspace,
    repo,
    number,
  }
}

/**
 * An access token of a repository, project or workspace goes as it is; an API token of a person needs the address of its account
 * before it: `email:token`. No token of Bitbucket has a colon, and no header could be made of a user name with one.
 * https://support.atlassian.com/bitbucket-cloud/docs/using-access-tokens https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens
 */
export function authorizationOf(token: string): string {
  return token.includes(':') ? `Basic ${Buffer.from(token).toString('base64')}` : `Bearer ${token}`
}

/** Where people look at the repository, for links. */
export function homeOf({ repository }: Pick<HostAddress, 'repository'>): string {
  return `https://bitbucket.org/${repository}`
}
