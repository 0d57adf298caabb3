import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { UserError } from '../../core/errors.ts'
import type { Event, EventKind } from '../../core/event.ts'

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

/** Of the workflow whose end is the event. What a fork may choose of it is checked against the host later. */
const WorkflowRunEvent = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_sha: z.string(),
    head_branch: z.string().nullable(),
    head_repository: z.object({ full_name: z.string() }).nullable(),
  }),
})

const kinds: Record<string, EventKind> = {
  pull_request: 'change',
  pull_request_target: 'privileged change',
  merge_group: 'queue',
  push: 'tree',
  schedule: 'tree',
  workflow_dispatch: 'tree',
}

/** Reads the event of a workflow. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
export function readGitHub(env: NodeJS.ProcessEnv): Partial<Event> | null {
  const name = env.GITHUB_ACTIONS === 'true' ? (env.GITHUB_EVENT_NAME ?? null) : null
  if (name === null) return null
  const payload = readPayload(env.GITHUB_EVENT_PATH)
  const about = Repository.safeParse(payload).data?.repository
  const known = {
    host: 'github' as const,
    name,
    kind: kinds[name] ?? ('other' as const),
    defaultBranch: about?.default_branch ?? null,
    isPublic: about?.private === false,
    repository: env.GITHUB_REPOSITORY || about?.full_name || null,
  }
  if (name === 'merge_group') return { ...known, ...readMergeGroup(payload) }
  if (name === 'workflow_run') return { ...known, ...readWorkflowRun(payload) }
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

/** A workflow that ran for a pull request; the payload names none where that comes from a fork. */
function readWorkflowRun(payload: unknown): Partial<Event> {
  const run = WorkflowRunEvent.safeParse(payload).data?.workflow_run
  if (run === undefined || run.event !== 'pull_request') return {}
  const { head_sha, head_branch, head_repository } = run
  const origin =
    head_branch === null || head_repository === null
      ? null
      : { head: head_sha, branch: head_branch, repository: head_repository.full_name }
  return { kind: 'change', fromFork: true, foreignScan: true, origin }
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
