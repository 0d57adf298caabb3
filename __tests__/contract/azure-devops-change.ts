import { identityBody, iterationBody, pullBody, repositoryBody, statusBody } from './azure-devops-bodies.ts'
import { changeType } from './azure-devops-diff.ts'
import { type Change, invalid, Refusal, type StoredStatus } from './azure-devops-model.ts'
import { list, page } from './azure-devops-pages.ts'
import { typed } from './azure-devops-properties.ts'
import type { RestCall, Route } from './azure-devops-rest.ts'
import type { Answer } from './contract-server.ts'
import { type JsonObject, objectAt } from './json.ts'

const git = '/{organization}/{project}/_apis/git'
const repository = `${git}/repositories/{repositoryId}`
const pull = `${repository}/pullRequests/{pullRequestId}`

/** `$top` of an iteration's changes: "The default value is 100 and the maximum value is 2000". */
const mostChanges = 2000

/** The pull request and what belongs to it, but for its threads. */
export const changeRoutes: Record<string, Route> = {
  [`GET ${repository}`]: ({ world, place }) => ({ status: 200, json: repositoryBody(world, place) }),
  [`GET ${git}/pullRequests/{pullRequestId}`]: pullRequest,
  [`GET ${pull}`]: pullRequest,
  [`GET ${pull}/iterations`]: ({ world, place }) =>
    list(world.iterations.map((iteration) => iterationBody(world, place, iteration))),
  [`GET ${pull}/iterations/{iterationId}/changes`]: changes,
  [`GET ${pull}/statuses`]: ({ world, place }) =>
    list(world.statuses.map((status) => statusBody(world, place, status))),
  [`POST ${pull}/statuses`]: createStatus,
  'GET /{organization}/_apis/projects/{projectId}/teams/{teamId}/members': members,
}

function pullRequest({ world, place }: RestCall): Answer {
  return { status: 200, json: pullBody(world, place) }
}

function changes({ world, parameters, query }: RestCall): Answer {
  if (query.has('$compareTo')) throw new Error('this fake does not know $compareTo')
  const all = world.iteration(Number(parameters.iterationId)).changes
  const { items, top, end, more } = page(all, query, { most: mostChanges })
  const changeEntries = items.map((change) => changeEntry(change, all.indexOf(change) + 1))
  // "This will be zero if there are no more changes."
  return { status: 200, json: { changeEntries, nextSkip: more ? end : 0, nextTop: more ? top : 0 } }
}

function changeEntry({ trackingId, file, originalObjectId }: Change, changeId: number): JsonObject {
  const removed = file.status === 'removed'
  return {
    changeTrackingId: trackingId,
    changeId,
    item: {
      ...(!removed && { objectId: file.sha }),
      ...(originalObjectId !== null && { originalObjectId }),
      path: `/${file.path}`,
    },
    ...(file.previousPath !== null && { originalPath: `/${file.previousPath}` }),
    changeType: changeType(file, originalObjectId),
  }
}

/** "The only required field for the status is Context.Name"; each is a new one, also of the same name. */
function createStatus({ world, place, body }: RestCall): Answer {
  const { state, description, targetUrl, iterationId } = body
  const { name, genre } = objectAt(body, 'context')
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  if (text(name) === null || name === '') throw invalid('Status context name cannot be empty.')
  if (typeof iterationId === 'number') world.iteration(iterationId)
  const status: StoredStatus = {
    id: world.statuses.length + 1,
    state: text(state) ?? 'notSet',
    description: text(description),
    context: { name: String(name), genre: text(genre) },
    targetUrl: text(targetUrl),
    iterationId: typeof iterationId === 'number' ? iterationId : null,
    properties: typed(objectAt(body, 'properties')),
    createdBy: world.viewer,
    creationDate: world.tick(),
  }
  world.statuses.push(status)
  return { status: 200, json: statusBody(world, place, status) }
}

function members({ world, place, parameters, query }: RestCall): Answer {
  const { id, name } = world.team
  const team = parameters.teamId ?? ''
  if (![id, name.toLowerCase()].includes(team.toLowerCase())) {
    const words = `The team with id '${team}' does not exist.`
    throw new Refusal(404, words, 'TeamNotFoundException')
  }
  const writers = [...world.collaborators].filter(([, role]) => role !== 'read')
  const { items } = page(writers, query)
  return list(
    items.map(([login, role]) => ({
      ...(role === 'admin' && { isTeamAdmin: true }),
      identity: identityBody(place, world.account(login)),
    })),
  )
}
