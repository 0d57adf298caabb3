import type { Answer, ServerRequest } from './contract-server.ts'
import type { Place } from './github-bodies.ts'
import { notFound, type Refusal } from './github-model.ts'
import { conversationRoutes } from './github-rest-conversation.ts'
import { gitRoutes } from './github-rest-git.ts'
import { repositoryRoutes } from './github-rest-repository.ts'
import { reviewRoutes } from './github-rest-reviews.ts'
import type { World } from './github-world.ts'
import { isObject, type JsonObject } from './json.ts'

/** A request of one route, with what routes need of it. */
export interface RestCall {
  world: World
  place: Place
  /** Where it went, without the query. */
  url: string
  parameters: Record<string, string>
  query: URLSearchParams
  accept: string
  body: JsonObject
}

export type Route = (call: RestCall) => Answer | Promise<Answer>

const routes: Record<string, Route> = {
  ...reviewRoutes,
  ...conversationRoutes,
  ...repositoryRoutes,
  ...gitRoutes,
}

/** The REST operations that this fake serves, `GET /repos/{owner}/{repo}`. */
export const restOperations: readonly string[] = Object.keys(routes)

/** Answers one REST request; a Refusal is an answer too. */
export async function answerRest(
  world: World,
  place: Place,
  operation: string,
  request: ServerRequest,
): Promise<Answer> {
  const route = routes[operation]
  if (route === undefined) throw new Error(`no route ${operation}`)
  const { parameters, query, headers, body } = request
  const path = operation.replace(/^\S+ /, '')
  const filled = path.replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(parameters[name] ?? ''))
  const { repository, pull } = world
  const elsewhere =
    differs(parameters.owner, repository.owner.login) ||
    differs(parameters.repo, repository.name) ||
    differs(parameters.pull_number, pull.number) ||
    differs(parameters.issue_number, pull.number)
  if (elsewhere) throw notFound()
  return route({
    world,
    place,
    url: `${place.api}${filled}`,
    parameters,
    query,
    accept: headers.accept ?? '',
    body: isObject(body) ? body : {},
  })
}

/** The answer of a refusal: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api. */
export function refusalAnswer({ status, message, errors, headers }: Refusal): Answer {
  const json = {
    message,
    ...(errors.length === 0 ? {} : { errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  }
  return { status, headers, json }
}

function differs(given: string | undefined, real: string | number): boolean {
  return given !== undefined && given.toLowerCase() !== String(real).toLowerCase()
}
