import { setTimeout as delay } from 'node:timers/promises'
import type { Place } from './azure-devops-bodies.ts'
import { collectionPath, openAzureDevOpsContract } from './azure-devops-contract.ts'
import { guidOf, Refusal } from './azure-devops-model.ts'
import { type People, people } from './azure-devops-people.ts'
import { answerRest, azureOperations, refusalAnswer } from './azure-devops-rest.ts'
import { type SignInPage, signInAnswer, signInOperations, unauthorized } from './azure-devops-sign-in.ts'
import { World, type WorldOptions } from './azure-devops-world.ts'
import { type Answer, type Handler, serveContract } from './contract-server.ts'
import type { FakeHost } from './fake-host.ts'
import { Calls } from './github-calls.ts'

export interface FakeAzureDevOpsOptions extends WorldOptions {
  /** How the token has to come: Basic with any name, or Bearer as `System.AccessToken`; either by default. */
  tokenKind?: 'pat' | 'bearer'
  /** What Services may answer to a wrong token in place of 401: a page to sign in with 203, or 302 to one. */
  signInPage?: SignInPage
}

/** A status of the pull request as tests see it. */
export interface SeenStatus {
  name: string
  genre: string | null
  state: string
  description: string | null
  targetUrl: string | null
  iterationId: number | null
}

export interface FakeAzureDevOps extends FakeHost, People {
  /** The collection's address with a slash at the end, as `System.CollectionUri` has it. */
  url: string
  project: { id: string; name: string }
  repository: { id: string; name: string }
  team: { id: string; name: string }
  /** The GUID of a login. */
  accountId(login: string): string
  /** Gives the token to another account. */
  becomes(login: string): void
  /** In the order in which they were made. */
  statuses(): SeenStatus[]
}

/** Starts an Azure DevOps with one repository and one pull request on 127.0.0.1. */
export async function fakeAzureDevOps(options: FakeAzureDevOpsOptions): Promise<FakeAzureDevOps> {
  const { latencyMs = 0, fault } = options
  const world = await World.open(options)
  const calls = new Calls()
  const place: Place = { api: '' }

  const handlers = azureOperations.map((operation): [string, Handler] => [
    operation,
    async (request) => {
      const { call, write } = calls.begin(operation, request.body)
      if (latencyMs > 0) await delay(latencyMs, undefined, { signal: request.signal })
      const planned = fault?.(call) ?? null
      const carryOut = async () => {
        const { authorization } = request.headers
        return (
          unauthorized(options, place, operation, authorization) ??
          answerRest(world, place, operation, request)
        )
      }
      const answer = planned && 'before' in planned ? unchecked(planned.before) : await refusing(carryOut)
      const sent = planned && 'after' in planned ? unchecked(planned.after) : answer
      if (write !== null) Object.assign(write, outcome(sent))
      return sent
    },
  ])

  const signIn: Handler = () => signInAnswer(200)
  const server = await serveContract({
    contract: openAzureDevOpsContract(world.form, azureOperations),
    handlers: Object.fromEntries([...handlers, ...signInOperations.map((operation) => [operation, signIn])]),
  })
  place.api = `${server.url}${collectionPath[world.form]}`
  const { id, name } = world.project
  return {
    ...people(world),
    url: `${place.api}/`,
    project: { id, name },
    repository: { id: world.repository.id, name: world.repository.name },
    team: world.team,
    accountId: (login) => guidOf(`account ${login}`),
    becomes: (login) => {
      world.viewer = world.account(login)
    },
    statuses: () =>
      world.statuses.map(({ context, state, description, targetUrl, iterationId }) => {
        return { ...context, state, description, targetUrl, iterationId }
      }),
    requests: server.exchanges,
    writes: () => calls.writes,
    violations: server.violations,
    assertClean: server.assertClean,
    close: server.close,
  }
}

async function refusing(carryOut: () => Promise<Answer>): Promise<Answer> {
  try {
    return await carryOut()
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error)
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
