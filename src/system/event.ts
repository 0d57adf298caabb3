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
  /** Everybody may read the repository. */
  isPublic: boolean
  /** In some CI system. */
  inPipeline: boolean
}

const PullRequestEvent = z.object({
  pull_request: z.object({
    head: z.object({ repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }) }),
    user: z.object({ login: z.string() }).nullish(),
  }),
})

const Repository = z.object({
  repository: z.object({ default_branch: z.string().nullish(), private: z.boolean().nullish() }).nullish(),
})

const commandLine: Event = {
  name: null,
  fromFork: false,
  keyless: false,
  base: null,
  defaultBranch: null,
  isPublic: false,
  inPipeline: false,
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
  }
  if (name !== 'pull_request' && name !== 'pull_request_target') return known
  const parsed = PullRequestEvent.safeParse(payload)
  if (!parsed.success) {
    throw new UserError(
      `The ${name} event has no readable payload.`,
      'GITHUB_EVENT_PATH must name the file that the runner wrote.',
    )
  }
  const { head, base, user } = parsed.data.pull_request
  const fromFork = head.repo === null || head.repo.full_name !== base.repo.full_name
  const dependabot = user?.login === 'dependabot[bot]'
  return { ...known, fromFork, keyless: name === 'pull_request' && (fromFork || dependabot), base: base.sha }
}

function readPayload(path: string | undefined): unknown {
  try {
    return path === undefined ? null : JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
