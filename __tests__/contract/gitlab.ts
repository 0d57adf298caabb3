import { setTimeout as delay } from 'node:timers/promises'
import { type Answer, type Handler, serveContract } from './contract-server.ts'
import type { FakeHost, FakeHostOptions } from './fake-host.ts'
import { Calls, type Write } from './github-calls.ts'
import { checkAccess } from './gitlab-access.ts'
import { codeCalls } from './gitlab-code.ts'
import { openGitLabContract, routes } from './gitlab-contract.ts'
import { type Act, conversationCalls } from './gitlab-conversation.ts'
import { answerGraphQl } from './gitlab-graphql.ts'
import { Refusal, type StoredStatus } from './gitlab-model.ts'
import { people } from './gitlab-people.ts'
import { World } from './gitlab-world.ts'

export interface FakeGitLabOptions extends FakeHostOptions {
  /** Where the server is below its host: `/gitlab`. */
  subPath?: string
  tokenKind?: 'access' | 'job'
}

export interface FakeGitLab extends FakeHost {
  /** The commands that somebody's words were taken for: `/close`. */
  quickActions(): readonly string[]
  statuses(): readonly StoredStatus[]
}

const acts: Record<string, Act> = {
  ...codeCalls,
  ...conversationCalls,
  [routes.graphql]: (world, { body }) => answerGraphQl(world, body),
}

/** Starts a GitLab with one project and one merge request, REST and a little of GraphQL, on 127.0.0.1. */
export async function fakeGitLab(options: FakeGitLabOptions): Promise<FakeGitLab> {
  const { token, fault, latencyMs = 0, subPath = '', tokenKind = 'access' } = options
  const world = await World.open(options)
  const calls = new Calls()

  const handlers = Object.entries(acts).map(([route, act]): [string, Handler] => [
    route,
    async (request) => {
      // The only things that GraphQL is asked for here are read.
      const { call, write } = calls.begin(route === routes.graphql ? 'GET /api/graphql' : route, request.body)
      if (latencyMs > 0) await delay(latencyMs, undefined, { signal: request.signal })
      const planned = fault?.(call) ?? null
      const answer =
        planned && 'before' in planned
          ? unchecked(planned.before)
          : await refusing(() => {
              checkAccess(world, route, request, { token, kind: tokenKind })
              return act(world, request)
            })
      const sent = planned && 'after' in planned ? unchecked(planned.after) : answer
      if (write !== null) Object.assign(write, outcome(sent))
      return sent
    },
  ])

  const server = await serveContract({
    contract: openGitLabContract(subPath),
    handlers: Object.fromEntries(handlers),
    credential: { header: tokenKind === 'job' ? 'job-token' : 'private-token', value: token ?? '' },
  })
  return {
    ...people(world),
    url: `${server.url}${subPath}/api/v4`,
    requests: server.exchanges,
    writes: () => calls.writes,
    violations: server.violations,
    assertClean: server.assertClean,
    close: server.close,
    quickActions: () => [...world.quickActions],
    statuses: () => structuredClone(world.statuses),
  }
}

async function refusing(carryOut: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await carryOut()
  } catch (error) {
    // The description says nothing of what errors look like.
    if (error instanceof Refusal) return { status: error.status, json: error.body, unchecked: true }
    throw error
  }
}

function unchecked(answer: Answer): Answer {
  return 'wire' in answer ? answer : { ...answer, unchecked: true }
}

function outcome(answer: Answer): Pick<Write, 'status' | 'failed'> {
  if ('wire' in answer) return { status: null, failed: true }
  return { status: answer.status, failed: answer.status >= 400 }
}
