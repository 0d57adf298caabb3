import { projectBody, urlsOf } from './azure-devops-bodies.ts'
import { Refusal } from './azure-devops-model.ts'
import { list } from './azure-devops-pages.ts'
import type { RestCall, Route } from './azure-devops-rest.ts'
import type { Answer } from './contract-server.ts'

const repository = '/{organization}/{project}/_apis/git/repositories/{repositoryId}'

/** The stored description was cut before it; the official client has it (GitApi.getTree, GitTreeRef). */
export const undescribedObjects = [`GET ${repository}/trees/{sha1}`] as const

/** What a clone has without asking, and what belongs to the project. */
export const objectRoutes: Record<string, Route> = {
  [`GET ${repository}/trees/{sha1}`]: tree,
  [`GET ${repository}/refs`]: refs,
  'GET /{organization}/_apis/projects/{projectId}': project,
  'GET /{organization}/_apis/permissions/{securityNamespaceId}/{permissions}': permissions,
}

/** https://learn.microsoft.com/rest/api/azure/devops/git/trees/get */
async function tree({ world, place, parameters, query }: RestCall): Promise<Answer> {
  const objectId = parameters.sha1 ?? ''
  const entries = await world.git.tree(objectId, query.get('recursive') === 'true')
  if (entries === null)
    throw new Refusal(404, `The object '${objectId}' could not be found.`, 'GitObjectDoesNotExistException')
  const { repository: url } = urlsOf(world, place)
  const treeEntries = entries.map(({ path, mode, type, sha, size }) => ({
    objectId: sha,
    relativePath: path,
    mode,
    gitObjectType: type,
    url: `${url}/${type}s/${sha}`,
    size,
  }))
  return { status: 200, json: { objectId, url: `${url}/trees/${objectId}`, treeEntries, size: 0 } }
}

/** A filter is the beginning of a name, without `refs/`. */
function refs({ world, place, query }: RestCall): Answer {
  const { change, last, repository: own } = world
  const names: [string, string][] = [
    [`refs/heads/${own.defaultBranch}`, change.target],
    [`refs/heads/${own.defaultBranch}-2`, last.head],
    ...(change.fork ? [] : [['refs/heads/feature', last.head] as [string, string]]),
  ]
  const filter = `refs/${query.get('filter') ?? ''}`
  const { repository: url } = urlsOf(world, place)
  return list(
    names
      .filter(([name]) => name.startsWith(filter))
      .map(([name, objectId]) => ({ name, objectId, url: `${url}/refs?filter=${name}` })),
  )
}

function project({ world, place }: RestCall): Answer {
  const { id, name } = world.team
  const own = projectBody(world, place)
  const url = `${place.api}/_apis/projects/${world.project.id}/teams/${id}`
  return { status: 200, json: { ...own, defaultTeam: { id, name, url } } }
}

/** Read is 2, and 16384 is to contribute to pull requests. https://learn.microsoft.com/azure/devops/organizations/security/namespace-reference */
function permissions({ world, parameters, query }: RestCall): Answer {
  const known = { namespace: '2e9eb7ed-3c0a-47d4-87c1-0ffdf275fd87', bit: 16_384 }
  const token = `repoV2/${world.project.id}/${world.repository.id}`
  if (parameters.securityNamespaceId !== known.namespace || Number(parameters.permissions) !== known.bit)
    throw new Error('this fake knows one permission')
  if (query.get('tokens') !== token) throw new Error(`this fake knows the rights on ${token} alone`)
  return list([world.rights === 'write'])
}
