import { setTimeout as delay } from 'node:timers/promises'
import { type Answer, type Handler, serveContract } from './contract-server.ts'
import type { Exchange } from './exchange-log.ts'
import type { Place } from './github-bodies.ts'
import {
  Calls,
  type ContentLimit,
  contentLimit,
  type FakeCall,
  type Fault,
  type Write,
} from './github-calls.ts'
import {
  type BasePath,
  documentOf,
  graphQlOperation,
  graphQlPath,
  openGitHubContract,
} from './github-contract.ts'
import { answerGraphQl } from './github-graphql.ts'
import { Refusal } from './github-model.ts'
import type { WorldOptions } from './github-options.ts'
import { type People, people } from './github-people.ts'
import { answerRest, refusalAnswer, restOperations } from './github-rest.ts'
import { World } from './github-world.ts'
import { isObject, listAt, objectAt } from './json.ts'

export type { FakeCall, Fault, Write } from './github-calls.ts'

export interface FakeGitHubOptions extends WorldOptions {
  /** The only token that is accepted (`Bearer x`, `token x`); without it every request is. */
  token?: string
  /** Where REST is below the host; `/api/v3` is an Enterprise server. */
  basePath?: BasePath
  latencyMs?: number
  /** Asked about every call that kept to the contract. */
  fault?: (call: FakeCall) => Fault | null
  /** A review with more comments than this is abuse; GitHub documents no number. */
  reviewLimit?: number
  contentLimit?: ContentLimit
}

export interface FakeGitHub extends People {
  /** The REST base, GITHUB_API_URL. */
  url: string
  /** GITHUB_GRAPHQL_URL. */
  graphqlUrl: string
  /** Whether the official schema of GraphQL was at hand; otherwise nothing of a query is checked. */
  graphqlChecked: boolean
  /** Every request that came, valid or not, in order. */
  requests: readonly Exchange[]
  /** The calls that changed something or tried to, in order. */
  writes(): readonly Write[]
  violations: readonly string[]
  readonly maxInFlight: number
  /** Throws when a request or an answer broke the contract. */
  assertClean(): void
  close(): Promise<void>
}

/** Starts a GitHub with one repository and one pull request, REST and GraphQL, on 127.0.0.1. */
export async function fakeGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const { basePath = '', latencyMs = 0, token, fault, reviewLimit = Number.POSITIVE_INFINITY } = options
  const world = await World.open(options)
  const { contract, schema } = openGitHubContract(basePath)
  const calls = new Calls()
  const limit = options.contentLimit ? contentLimit(options.contentLimit) : () => undefined
  const place: Place = { api: '', web: '' }

  const handlers = [...restOperations, graphQlOperation].map((operation): [string, Handler] => [
    operation,
    async (request) => {
      const { call, write } = calls.begin(operation, request.body)
      if (latencyMs > 0) await delay(latencyMs, undefined, { signal: request.signal })
      const carryOut = async () => {
        checkToken(token, request.headers.authorization)
        limit(call)
        if (listAt(request.body, 'comments').length > reviewLimit) throw abuse()
        if (operation !== graphQlOperation) return answerRest(world, place, operation, request)
        return graphQl(request.body)
      }
      const planned = fault?.(call) ?? null
      const answer = planned && 'before' in planned ? unchecked(planned.before) : await refusing(carryOut)
      const sent = planned && 'after' in planned ? unchecked(planned.after) : answer
      if (write !== null) Object.assign(write, outcome(sent))
      return sent
    },
  ])

  async function graphQl(body: unknown): Promise<Answer> {
    const document = documentOf(body)
    if (typeof document === 'string') throw new Error(document)
    const operationName = isObject(body) && typeof body.operationName === 'string' ? body.operationName : null
    return answerGraphQl(world, place, schema, {
      document,
      variables: objectAt(body, 'variables'),
      operationName,
    })
  }

  const server = await serveContract({ contract, handlers: Object.fromEntries(handlers) })
  place.web = server.url
  place.api = `${server.url}${basePath}`
  return {
    ...people(world),
    url: place.api,
    graphqlUrl: `${server.url}${graphQlPath(basePath)}`,
    graphqlChecked: schema !== null,
    requests: server.exchanges,
    writes: () => calls.writes,
    violations: server.violations,
    get maxInFlight() {
      return server.maxInFlight()
    },
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

function checkToken(token: string | undefined, header: string | undefined): void {
  if (token === undefined) return
  const [, given] = /^(?:bearer|token) (.+)$/i.exec(header ?? '') ?? []
  if (given !== token)
    throw new Refusal(401, header === undefined ? 'Requires authentication' : 'Bad credentials')
}

// https://github.com/reviewdog/reviewdog keeps to 30 comments a review because of this answer.
function abuse(): Refusal {
  const message =
    'You have triggered an abuse detection mechanism. Please wait a few minutes before you try again.'
  return new Refusal(403, message, { headers: { 'retry-after': '60' } })
}

function unchecked(answer: Answer): Answer {
  return 'wire' in answer ? answer : { ...answer, unchecked: true }
}

function outcome(answer: Answer): Pick<Write, 'status' | 'failed'> {
  if ('wire' in answer) return { status: null, failed: true }
  return { status: answer.status, failed: answer.status >= 400 || listAt(answer.json, 'errors').length > 0 }
}
