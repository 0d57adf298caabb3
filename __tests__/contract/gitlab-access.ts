import type { ServerRequest } from './contract-server.ts'
import { routes } from './gitlab-contract.ts'
import { levels, notFound, projectId, projectPath, Refusal, unauthorized } from './gitlab-model.ts'
import type { World } from './gitlab-world.ts'

/** What a token is; a job's own reads some things and writes nothing. https://docs.gitlab.com/ci/jobs/ci_job_token#job-token-access */
export interface Access {
  token: string | undefined
  kind: 'access' | 'job'
}

const openToJobs: readonly string[] = [routes.mergeRequest, routes.notes, routes.commit, routes.rawFile]

/** What even a public project shows to nobody without an account. */
const needAccount: readonly string[] = [
  routes.user,
  routes.token,
  routes.discussions,
  routes.notes,
  routes.graphql,
]

/** Lets a request through, or refuses it as GitLab does. */
export function checkAccess(world: World, route: string, request: ServerRequest, access: Access): void {
  const isKnown = signedIn(route, request, access)
  const isWrite = !route.startsWith('GET ') && route !== routes.graphql
  if (!isKnown && (isWrite || needAccount.includes(route))) throw unauthorized()
  const { id, merge_request_iid, noteable_id } = request.parameters
  const isProject = id === undefined || id === String(projectId) || id === projectPath
  if (!isProject || (!isKnown && world.isPrivate)) throw notFound('Project')
  const number = merge_request_iid ?? noteable_id
  if (number !== undefined && number !== String(world.number)) throw notFound()
  if (!isWrite) return
  if (!world.mayWrite) throw insufficientScope()
  if (route === routes.status && (world.levelOf(world.viewer) ?? 0) < levels.write)
    throw new Refusal(403, '403 Forbidden')
}

/** No token and a wrong one are refused; a job's counts for nothing where jobs may not go. */
function signedIn(route: string, { headers }: ServerRequest, { token, kind }: Access): boolean {
  if (token === undefined) return true
  const job = headers['job-token']
  const given = headers['private-token'] ?? /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1]
  if (given !== undefined && (kind === 'job' || given !== token)) throw unauthorized()
  if (given !== undefined) return true
  if (job === undefined) throw unauthorized()
  if (!openToJobs.includes(route)) return false
  if (kind !== 'job' || job !== token) throw unauthorized()
  return true
}

function insufficientScope(): Refusal {
  const description = 'The request requires higher privileges than provided by the access token.'
  return new Refusal(403, description, {
    error: 'insufficient_scope',
    error_description: description,
    scope: 'api',
  })
}
