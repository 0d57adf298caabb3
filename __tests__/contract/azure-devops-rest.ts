import type { Place } from './azure-devops-bodies.ts'
import { changeRoutes } from './azure-devops-change.ts'
import { asDescribed } from './azure-devops-client.ts'
import { codeRoutes } from './azure-devops-code.ts'
import { discoveryRoutes } from './azure-devops-discovery.ts'
import { Refusal } from './azure-devops-model.ts'
import { objectRoutes } from './azure-devops-objects.ts'
import { threadRoutes } from './azure-devops-threads.ts'
import type { World } from './azure-devops-world.ts'
import type { Answer, ServerRequest } from './contract-server.ts'
import { isObject, type JsonObject } from './json.ts'

/** A request of one route, with what routes need of it. */
export interface RestCall {
  world: World
  place: Place
  parameters: Record<string, string>
  query: URLSearchParams
  accept: string
  body: JsonObject
}

export type Route = (call: RestCall) => Answer | Promise<Answer>

const routes: Record<string, Route> = {
  ...discoveryRoutes,
  ...changeRoutes,
  ...threadRoutes,
  ...codeRoutes,
  ...objectRoutes,
}

/** The operations that this fake serves, `GET /{organization}/…`. */
export const azureOperations: readonly string[] = Object.keys(routes)

/** Answers one request; throws a Refusal, which is an answer too. */
export async function answerRest(
  world: World,
  place: Place,
  operation: string,
  request: ServerRequest,
): Promise<Answer> {
  const route = routes[operation]
  if (route === undefined) throw new Error(`no route ${operation}`)
  const { parameters, query, headers, body } = asDescribed(request)
  checkVersion(world, query.get('api-version'), /connectionData$/.test(operation))
  checkPlace(world, parameters)
  if (!/^(GET|OPTIONS) /.test(operation) && world.rights !== 'write') throw mayNotContribute(world)
  const accept = headers.accept ?? ''
  const answer = await route({ world, place, parameters, query, accept, body: isObject(body) ? body : {} })
  if ('wire' in answer || answer.json === undefined) return answer
  const contentType = `application/json; charset=utf-8; api-version=${query.get('api-version') ?? released}`
  return { ...answer, headers: { 'content-type': contentType, ...answer.headers } }
}

/** The answer of a refusal, which no description has. */
export function refusalAnswer({ status, message, typeKey }: Refusal): Answer {
  const json = {
    $id: '1',
    innerException: null,
    message,
    typeName: `Microsoft.TeamFoundation.Git.Server.${typeKey}, Microsoft.TeamFoundation.Git.Server`,
    typeKey,
    errorCode: 0,
    eventId: 3000,
  }
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, json, unchecked: true }
}

const released = '7.1'

/** https://learn.microsoft.com/en-us/rest/api/azure/devops/#api-and-tfs-version-mapping, and versioning of previews there. */
function checkVersion({ form }: World, version: string | null, inPreview: boolean): void {
  if (version === null) return
  const [, number, preview] = /^(\d+\.\d+)(-preview(?:\.\d+)?)?$/.exec(version) ?? []
  if (number === undefined)
    throw new Refusal(400, `Unknown version ${version}`, 'VssInvalidApiVersionException')
  const latest = form === 'services' ? '7.2' : released
  if (Number(number) > Number(latest)) {
    const words = `The requested REST API version of ${number} is out of range for this server. The latest REST API version this server supports is ${latest}.`
    throw new Refusal(400, words, 'VssVersionOutOfRangeException')
  }
  if (preview === undefined && (inPreview || Number(number) > Number(released))) {
    const words = `The requested version "${number}" of the resource is under preview. The -preview flag must be supplied in the api-version for such requests. For example: "${number}-preview"`
    throw new Refusal(400, words, 'VssInvalidPreviewVersionException')
  }
}

function checkPlace({ project, repository, change }: World, parameters: Record<string, string>): void {
  const is = (given: string | undefined, ...names: string[]) => {
    return given === undefined || names.some((name) => name.toLowerCase() === given.toLowerCase())
  }
  const named = parameters.project ?? parameters.projectId
  if (!is(named, project.id, project.name)) {
    const words = `TF200016: The following project does not exist: ${named}. Verify that the name of the project is correct and that the project exists on the specified Azure DevOps Server.`
    throw new Refusal(404, words, 'ProjectDoesNotExistWithNameException')
  }
  if (!is(parameters.repositoryId, repository.id, repository.name)) {
    const words = `TF401019: The Git repository with name or identifier ${parameters.repositoryId} does not exist or you do not have permissions for the operation you are attempting.`
    throw new Refusal(404, words, 'GitRepositoryNotFoundException')
  }
  if (!is(parameters.pullRequestId, String(change.number))) {
    throw new Refusal(
      404,
      'TF401180: The requested pull request was not found.',
      'GitPullRequestNotFoundException',
    )
  }
}

// https://github.com/shayki5/azure-devops-create-pr-task/issues/3 has the whole answer, without its status.
function mayNotContribute({ viewer }: World): Refusal {
  const words = `TF401027: You need the Git 'PullRequestContribute' permission to perform this action. Details: identity '${viewer.login}', scope 'repository'.`
  return new Refusal(403, words, 'GitNeedsPermissionException')
}
