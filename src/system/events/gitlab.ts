import type { Event } from '../../core/event.ts'

/**
 * Reads the variables of a job. https://docs.gitlab.com/ci/variables/predefined_variables
 * The base of the diff may be an old commit of the target branch, so it is none that a policy is read from.
 */
export function readGitLab(env: NodeJS.ProcessEnv): Partial<Event> | null {
  if (env.GITLAB_CI !== 'true') return null
  const name = env.CI_PIPELINE_SOURCE || 'unknown'
  const known = {
    host: 'gitlab' as const,
    name,
    kind: 'tree' as const,
    defaultBranch: env.CI_DEFAULT_BRANCH || null,
    isPublic: env.CI_PROJECT_VISIBILITY === 'public',
    repository: env.CI_MERGE_REQUEST_PROJECT_PATH || env.CI_PROJECT_PATH || null,
  }
  const number = Number(env.CI_MERGE_REQUEST_IID)
  if (name !== 'merge_request_event' || !Number.isSafeInteger(number) || number < 1) return known
  const fromFork = env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID !== env.CI_MERGE_REQUEST_PROJECT_ID
  const queued = env.CI_MERGE_REQUEST_EVENT_TYPE === 'merge_train'
  const base = env.CI_MERGE_REQUEST_DIFF_BASE_SHA || null
  const head = env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || env.CI_COMMIT_SHA || null
  const isDraft = env.CI_MERGE_REQUEST_DRAFT === 'true' || draftTitle.test(env.CI_MERGE_REQUEST_TITLE ?? '')
  return {
    ...known,
    kind: queued ? 'queue' : 'change',
    fromFork,
    // Where a member of the project has it run there, it has the project's secrets.
    keyless: fromFork && env.CI_PROJECT_ID !== env.CI_MERGE_REQUEST_PROJECT_ID,
    base,
    pull: { number, base, head, draft: isDraft, queued },
  }
}

/** https://docs.gitlab.com/user/project/merge_requests/drafts */
const draftTitle = /^\s*(?:\[draft\]|\(draft\)|draft:)/i
