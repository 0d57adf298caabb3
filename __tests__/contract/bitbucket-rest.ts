import type { Views } from './bitbucket-bodies.ts'
import { codeRoutes } from './bitbucket-code.ts'
import { commentRoutes } from './bitbucket-comments.ts'
import { type BadRequestPage, lacksAccess, notFound, Refusal } from './bitbucket-model.ts'
import { permissionRoutes } from './bitbucket-permissions.ts'
import { reportRoutes } from './bitbucket-reports.ts'
import type { World } from './bitbucket-world.ts'
import type { Answer, ServerRequest } from './contract-server.ts'
import { isObject, type JsonObject } from './json.ts'

/** A request of one route, with what routes need of it. */
export interface RestCall extends Views {
  parameters: Record<string, string>
  query: URLSearchParams
  /** Empty where the body is a list. */
  body: JsonObject
  list: unknown
}

export type Route = (call: RestCall) => Answer | Promise<Answer>

const routes: Record<string, Route> = {
  ...codeRoutes,
  ...commentRoutes,
  ...reportRoutes,
  ...permissionRoutes,
}

/** The operations that this fake serves, `GET /repositories/{workspace}/{repo_slug}`. */
export const bitbucketOperations: readonly string[] = Object.keys(routes)

/** Answers one request; a Refusal is an answer too. */
export async function answerRest(views: Views, operation: string, request: ServerRequest): Promise<Answer> {
  const route = routes[operation]
  if (route === undefined) throw new Error(`no route ${operation}`)
  const { world } = views
  const { parameters, query, headers, body } = request
  checkToken(world, headers.authorization)
  const { workspace, repo_slug, pull_request_id } = parameters
  const elsewhere =
    differs(workspace, world.workspace.slug, world.workspace.uuid) ||
    differs(repo_slug, world.repository.slug, world.repository.uuid)
  if (elsewhere) throw notFound(`Repository ${workspace}/${repo_slug}`)
  if (differs(pull_request_id, String(world.pull.number))) throw notFound('Pull request')
  if (world.options.rights === 'read') checkReading(world, operation)
  return route({ ...views, parameters, query, body: isObject(body) ? body : {}, list: body })
}

/** https://developer.atlassian.com/cloud/bitbucket/rest/intro/#standardized-error-responses */
export function refusalAnswer(error: Refusal | BadRequestPage): Answer {
  if (error instanceof Refusal) {
    const { status, message, more } = error
    return { status, json: { type: 'error', error: { message, ...more } } }
  }
  const text =
    '<html><head><title>400 Bad Request</title></head><body><h1>Bad Request (400)</h1></body></html>\n'
  return { status: 400, headers: { 'content-type': 'text/html' }, text, unchecked: true }
}

// In the words of https://github.com/avivsinai/bitbucket-cli/issues/30.
function checkToken({ options }: World, header: string | undefined): void {
  const { token, tokenKind } = options
  if (token === undefined) return
  const form = tokenKind === 'API token' ? /^Basic (.+)$/i : /^Bearer (.+)$/i
  const [, given = ''] = form.exec(header ?? '') ?? []
  const basic = tokenKind === 'API token' ? Buffer.from(given, 'base64').toString() : `@:${given}`
  const [, email, secret] = /^([^:]*@[^:]*):(.*)$/.exec(basic) ?? []
  if (email !== undefined && secret === token) return
  throw new Refusal(401, 'Token is invalid, expired, or not supported for this endpoint.')
}

// No scope lets an access token see pull requests and not comment: why it is refused, it is not told.
function checkReading(world: World, operation: string): void {
  if (operation.startsWith('GET ')) return
  if (world.options.tokenKind !== 'API token') throw lacksAccess()
  if (operation.includes('/pullrequests/')) throw world.lacks('pullrequest:write')
}

function differs(given: string | undefined, ...real: string[]): boolean {
  return given !== undefined && !real.includes(given.toLowerCase())
}
