import { setTimeout as delay } from 'node:timers/promises'
import type { Place } from './bitbucket-bodies.ts'
import { basePath, openBitbucketContract } from './bitbucket-contract.ts'
import { accountOf, BadRequestPage, Refusal } from './bitbucket-model.ts'
import { type People, people } from './bitbucket-people.ts'
import { answerRest, bitbucketOperations, refusalAnswer } from './bitbucket-rest.ts'
import { World, type WorldOptions } from './bitbucket-world.ts'
import { type Answer, type Handler, serveContract } from './contract-server.ts'
import type { FakeHost } from './fake-host.ts'
import { Calls } from './github-calls.ts'
import type { JsonObject } from './json.ts'

export type FakeBitbucketOptions = WorldOptions

/** A report as tests see it. */
export interface SeenReport {
  commit: string
  id: string
  report: JsonObject
  annotations: JsonObject[]
}

/** A task as tests see it. */
export interface SeenTask {
  id: string
  body: string
  isResolved: boolean
  /** The comment that it belongs to. */
  comment: string | null
}

export interface FakeBitbucket extends FakeHost, People {
  workspace: { slug: string; uuid: string }
  repository: { slug: string; uuid: string }
  /** Atlassian's id of a login, `557058:…`, and Bitbucket's, in braces. */
  accountId(login: string): string
  accountUuid(login: string): string
  reports(): SeenReport[]
  /** In the order in which they were first made, without the commit's later ones of the same key. */
  statuses(): { commit: string; key: string; status: JsonObject }[]
  tasks(): SeenTask[]
}

/** Starts a Bitbucket Cloud with one repository and one pull request on 127.0.0.1. */
export async function fakeBitbucket(options: FakeBitbucketOptions): Promise<FakeBitbucket> {
  const { latencyMs = 0, fault } = options
  const world = await World.open(options)
  const calls = new Calls()
  const place: Place = { api: '', web: '' }

  const handlers = bitbucketOperations.map((operation): [string, Handler] => [
    operation,
    async (request) => {
      const { call, write } = calls.begin(operation, request.body)
      if (latencyMs > 0) await delay(latencyMs, undefined, { signal: request.signal })
      const planned = fault?.(call) ?? null
      const carryOut = async () => withScopes(world, await answerRest({ world, place }, operation, request))
      const answer = planned && 'before' in planned ? unchecked(planned.before) : await refusing(carryOut)
      const sent = planned && 'after' in planned ? unchecked(planned.after) : answer
      if (write !== null) Object.assign(write, outcome(sent))
      return sent
    },
  ])

  const server = await serveContract({
    contract: openBitbucketContract(bitbucketOperations),
    handlers: Object.fromEntries(handlers),
  })
  place.web = server.url
  place.api = `${server.url}${basePath}`
  return {
    ...people(world),
    url: place.api,
    workspace: world.workspace,
    repository: world.repository,
    accountId: (login) => accountOf(login).accountId,
    accountUuid: (login) => accountOf(login).uuid,
    reports: () =>
      world.reports.map(({ commit, externalId: id, body, annotations }) => {
        return { commit, id, report: body, annotations: [...annotations.values()] }
      }),
    statuses: () => world.statuses.map(({ commit, key, body }) => ({ commit, key, status: body })),
    tasks: () =>
      world.tasks.map(({ id, raw, resolvedBy, comment }) => {
        const of = comment === null ? null : String(comment.id)
        return { id: String(id), body: raw, isResolved: resolvedBy !== null, comment: of }
      }),
    requests: server.exchanges,
    writes: () => calls.writes,
    violations: server.violations,
    assertClean: server.assertClean,
    close: server.close,
  }
}

// Told with every answer to a valid token, as in https://github.com/jenkinsci/bitbucket-branch-source-plugin/issues/192.
function withScopes(world: World, answer: Answer): Answer {
  if ('wire' in answer) return answer
  return { ...answer, headers: { 'x-oauth-scopes': world.scopes().join(', '), ...answer.headers } }
}

async function refusing(carryOut: () => Promise<Answer>): Promise<Answer> {
  try {
    return await carryOut()
  } catch (error) {
    if (error instanceof Refusal || error instanceof BadRequestPage) return refusalAnswer(error)
    throw error
  }
}

function unchecked(answer: Answer): Answer {
  return 'wire' in answer ? answer : { ...answer, unchecked: true }
}

function outcome(answer: Answer): { status: number | null; failed: boolean } {
  if ('wire' in answer) return { status: null, failed: true }
  return { status: answer.status, failed: answer.status >= 400 }
}
