import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { UserError } from '../core/errors.ts'

/** Why the program runs, as far as a CI system says. */
export interface Event {
  /** The host's own name of the event; null on a command line. */
  name: string | null
  /** The change comes from another repository than the one it is for. */
  fromFork: boolean
  /** The host gives this event no secrets. */
  keyless: boolean
  /** Commit that the change is to be merged into; null where there is no change. */
  base: string | null
  /** The repository's default branch, as the host says; null where it does not. */
  defaultBranch: string | null
  /** The change is for the default branch: its base is a commit of that. */
  isForDefault: boolean
  /** Everybody may read the repository. */
  isPublic: boolean
  /** In some CI system. */
  inPipeline: boolean
  /** The change that the event is about; null where there is none. */
  pull: PullRequest | null
  /** `owner/name`, as the host says. */
  repository: string | null
}

/** A change on its host. */
export interface PullRequest {
  number: number
  base: string
  head: string
  draft: boolean
  /** Already on its way into the branch: nobody comments on it any more. */
  queued: boolean
}

const PullRequestEvent = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    draft: z.boolean().nullish(),
    head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({ sha: z.string(), ref: z.string().nullish(), repo: z.object({ full_name: z.string() }) }),
    user: z.object({ login: z.string() }).nullish(),
  }),
})

const MergeGroupEvent = z.object({
  merge_group: z.object({ base_sha: z.string(), head_sha: z.string(), head_ref: z.string() }),
})

const Repository = z.object({
  repository: z
    .object({
      full_name: z.string().nullish(),
      default_branch: z.string().nullish(),
      private: z.boolean().nullish(),
    })
    .nullish(),
})

const commandLine: Event = {
  name: null,
  fromFork: false,
  keyless: false,
  base: null,
  defaultBranch: null,
  isForDefault: false,
  isPublic: false,
  inPipeline: false,
  pull: null,
  repository: null,
}

/* One that the system always sets, of each system that does not set CI. */
const pipelineVariables = [
  'CI',
  'TF_BUILD',
  'JENKINS_URL',
  'TEAMCITY_VERSION',
  'CODEBUILD_BUILD_ID',
  'BUILDKITE',
  'BITBUCKET_BUILD_NUMBER',
]

/** Reads GitHub's event; elsewhere there is none. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
export function readEvent(env: NodeJS.ProcessEnv): Event {
  const inPipeline = pipelineVariables.some(
    (name) => env[name] !== undefined && env[name] !== '' && env[name] !== 'false',
  )
  const name = env.GITHUB_ACTIONS === 'true' ? (env.GITHUB_EVENT_NAME ?? null) : null
  if (name === null) return { ...commandLine, inPipeline }
  const payload = readPayload(env.GITHUB_EVENT_PATH)
  const about = Repository.safeParse(payload).data?.repository
  const known = {
    ...commandLine,
    name,
    inPipeline,
    defaultBranch: about?.default_branch ?? null,
    isPublic: about?.private === false,
    repository: env.GITHUB_REPOSITORY || about?.full_name || null,
  }
  if (name === 'merge_group') return { ...known, ...readMergeGroup(payload) }
  if (name !== 'pull_request' && name !== 'pull_request_target') return known
  const parsed = PullRequestEvent.safeParse(payload)
  if (!parsed.success) {
    throw new UserError(
      `The ${name} event has no readable payload.`,
      'GITHUB_EVENT_PATH must name the file that the runner wrote.',
    )
  }
  const { head, base, user, number, draft } = parsed.data.pull_request
  const fromFork = head.repo === null || head.repo.full_name !== base.repo.full_name
  const dependabot = user?.login === 'dependabot[bot]'
  return {
    ...known,
    fromFork,
    keyless: name === 'pull_request' && (fromFork || dependabot),
    base: base.sha,
    isForDefault: known.defaultBranch !== null && base.ref === known.defaultBranch,
    pull: { number, base: base.sha, head: head.sha, draft: draft === true, queued: false },
    repository: known.repository ?? base.repo.full_name,
  }
}

/** The queue's branch names the pull request: `refs/heads/gh-readonly-queue/main/pr-7-<commit>`. */
function readMergeGroup(payload: unknown): Partial<Event> {
  const group = MergeGroupEvent.safeParse(payload).data?.merge_group
  if (group === undefined) return {}
  const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(group.head_ref)?.[1]
  const pull =
    number === undefined
      ? null
      : { number: Number(number), base: group.base_sha, head: group.head_sha, draft: false, queued: true }
  return { base: group.base_sha, pull }
}

function readPayload(path: string | undefined): unknown {
  try {
    return path === undefined ? null : JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
