import { UserError } from '../../core/errors.ts'
import { checkUrl } from '../../core/url.ts'
import type { HostAddress } from '../../system/host-connection.ts'
import type { AzureAddress } from './client.ts'

/** Azure DevOps' own address of a pull request; 0 is none. Throws `UserError` for one that is none. */
export function addressOf(
  { repository, token, secrets, apiUrl, env }: HostAddress,
  number: number,
): AzureAddress {
  const [project, name, ...rest] = repository.split('/')
  if (!project || !name || rest.length > 0) {
    throw new UserError(
      `${repository} is no repository of Azure Repos.`,
      'SYSTEM_TEAMPROJECT and BUILD_REPOSITORY_NAME must name project and repository.',
    )
  }
  const url = apiUrl ?? (env.SYSTEM_COLLECTIONURI || env.SYSTEM_TEAMFOUNDATIONCOLLECTIONURI || null)
  if (url === null) {
    throw new UserError(
      'The pipeline does not say where Azure DevOps is.',
      'Set api-url to the organization’s or collection’s URL, or run it with SYSTEM_COLLECTIONURI.',
    )
  }
  return { token, secrets, collection: checkUrl('api-url', url), project, repository: name, number }
}

/** Where people look at the repository, for links. */
export function homeOf({ collection, project, repository }: AzureAddress): string {
  return `${collection}/${encoded(project)}/_git/${encoded(repository)}`
}

/** Where people look at the run; null where the pipeline does not say. */
export function runUrl({ collection, project }: AzureAddress, env: NodeJS.ProcessEnv): string | null {
  const id = env.BUILD_BUILDID
  return id && /^\d+$/.test(id) ? `${collection}/${encoded(project)}/_build/results?buildId=${id}` : null
}

/** Round brackets too: they would end a link in markdown. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/[()'*!]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  })
}
