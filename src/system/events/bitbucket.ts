import type { Event } from '../../core/event.ts'

/**
 * Reads the variables of a step. They do not tell forks, drafts and the default branch: the host does.
 * https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets
 */
export function readBitbucket(env: NodeJS.ProcessEnv): Partial<Event> | null {
  if (!env.BITBUCKET_BUILD_NUMBER) return null
  const number = Number(env.BITBUCKET_PR_ID)
  const isChange = Number.isSafeInteger(number) && number > 0
  const known = {
    host: 'bitbucket' as const,
    name: isChange ? 'pull request' : 'push',
    kind: isChange ? ('change' as const) : ('tree' as const),
    isPublic: env.BITBUCKET_REPO_IS_PRIVATE === 'false',
    repository: env.BITBUCKET_REPO_FULL_NAME || null,
  }
  if (!isChange) return known
  const base = env.BITBUCKET_PR_DESTINATION_COMMIT || null
  const head = env.BITBUCKET_COMMIT || null
  return { ...known, fromFork: true, base, pull: { number, base, head, draft: false, queued: false } }
}
