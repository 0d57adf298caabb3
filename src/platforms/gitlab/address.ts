import { UserError } from '../../core/errors.ts'
import { checkUrl } from '../../core/url.ts'
import type { HostAddress } from '../../system/host-connection.ts'

/** A merge request, and how to reach it. */
export interface GitLabAddress {
  token: string
  /** `https://gitlab.com`, or where a self-managed server is, with its sub path. The API and GraphQL are below it. */
  server: string
  /** With all groups: `group/subgroup/name`. */
  project: string
  /** The merge request's own number in its project; 0 is none. */
  number: number
  /** What no message may repeat: the token, the provider's key. */
  secrets: readonly string[]
}

/**
 * The address of a merge request as the job's variables have it. Throws `UserError` for one that is none.
 * https://docs.gitlab.com/ci/variables/predefined_variables
 */
export function addressOf(
  { repository, token, secrets, apiUrl, env }: HostAddress,
  number: number,
): GitLabAddress {
  const isPath = /^[^/\s?#]+(?:\/[^/\s?#]+)+$/.test(repository) && !/(?:^|\/)\.\.?(?:\/|$)/.test(repository)
  if (!isPath) {
    throw new UserError(
      `${repository} is no project of GitLab.`,
      'CI_MERGE_REQUEST_PROJECT_PATH must be group/name.',
    )
  }
  const api = apiUrl ?? (env.CI_API_V4_URL || env.CI_SERVER_URL || 'https://gitlab.com')
  const server = checkUrl('api-url', api).replace(/\/api\/v4$/, '')
  return { token, secrets, server, project: repository, number }
}

/** Where people look at the project, for links. */
export function homeOf({ repository, env }: HostAddress): string {
  const home =
    env.CI_MERGE_REQUEST_PROJECT_URL || `${env.CI_SERVER_URL || 'https://gitlab.com'}/${repository}`
  return home.replace(/\/+$/, '')
}
