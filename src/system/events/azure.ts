import type { Event } from '../../core/event.ts'

/**
 * Reads the variables of a job that builds a repository of Azure Repos; one of another host has none of its own here.
 * They do not tell whether a project is public: the host does.
 * https://learn.microsoft.com/azure/devops/pipelines/build/variables
 */
export function readAzure(env: NodeJS.ProcessEnv): Partial<Event> | null {
  if (env.TF_BUILD?.toLowerCase() !== 'true' || env.BUILD_REPOSITORY_PROVIDER !== 'TfsGit') return null
  const project = env.SYSTEM_TEAMPROJECT
  const repository = env.BUILD_REPOSITORY_NAME
  const number = Number(env.SYSTEM_PULLREQUEST_PULLREQUESTID)
  const isChange = Number.isSafeInteger(number) && number > 0
  const known = {
    host: 'azure' as const,
    name: env.BUILD_REASON || 'unknown',
    kind: isChange ? ('change' as const) : ('tree' as const),
    isPublic: true,
    repository: project && repository ? `${project}/${repository}` : null,
  }
  if (!isChange) return known
  const head = env.SYSTEM_PULLREQUEST_SOURCECOMMITID || null
  const fromFork = env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() !== 'false'
  // Builds of forks get no secrets, unless the pipeline says so.
  return {
    ...known,
    fromFork,
    keyless: fromFork,
    pull: { number, base: null, head, draft: false, queued: false },
  }
}
