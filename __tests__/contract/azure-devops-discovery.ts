import { descriptorOf } from './azure-devops-bodies.ts'
import { guidOf } from './azure-devops-model.ts'
import { list } from './azure-devops-pages.ts'
import type { RestCall, Route } from './azure-devops-rest.ts'
import type { Answer } from './contract-server.ts'

/** What azure-devops-node-api asks before its first call, and who the token is. No description has them. */
export const discoveryRoutes: Record<string, Route> = {
  'OPTIONS /{organization}/_apis/{area}': locations,
  'GET /{organization}/_apis/resourceAreas': resourceAreas,
  'GET /{organization}/_apis/connectionData': connectionData,
}

type Location = [id: string, resourceName: string, routeTemplate: string]

const repository = '{project}/_apis/{area}/repositories/{repositoryId}'
const pull = `${repository}/pullRequests/{pullRequestId}`

// Ids and places of the parts: azure-devops-node-api 17, GitApi.js, CoreApi.js, LocationsApi.js.
const areas: Record<string, Location[]> = {
  location: [
    ['e81700f7-3be2-46de-8624-2eb35882fcaa', 'ResourceAreas', '_apis/{resource}/{areaId}'],
    ['00d9565f-ed9c-4a06-9a50-00e7896ccab4', 'ConnectionData', '_apis/{resource}'],
  ],
  core: [
    [
      '294c494c-2600-4d7e-b76c-3dd50c3c95be',
      'members',
      '_apis/projects/{projectId}/teams/{teamId}/{resource}',
    ],
  ],
  git: [
    [
      '225f7195-f9c7-4d14-ab28-a83f7ff77e1f',
      'repositories',
      '{project}/_apis/{area}/{resource}/{repositoryId}',
    ],
    [
      '01a46dea-7d46-4d40-bc84-319e7c260d99',
      'pullRequests',
      '{project}/_apis/{area}/{resource}/{pullRequestId}',
    ],
    ['9946fd70-0d40-406e-b686-b4744cbbcc37', 'pullRequests', `${repository}/{resource}/{pullRequestId}`],
    ['d43911ee-6958-46b0-a42b-8445b8a0d004', 'iterations', `${pull}/{resource}/{iterationId}`],
    ['4216bdcf-b6b1-4d59-8b82-c34cc183fc8b', 'changes', `${pull}/iterations/{iterationId}/{resource}`],
    ['ab6e2e5d-a0b7-4153-b64a-a4efe0d49449', 'threads', `${pull}/{resource}/{threadId}`],
    ['965a3ec7-5ed8-455a-bdcb-835a5ea7fe7b', 'comments', `${pull}/threads/{threadId}/{resource}/{commentId}`],
    ['b5f6bb4f-8d1e-4d79-8d11-4c9172c99c35', 'statuses', `${pull}/{resource}/{statusId}`],
    ['fb93c0db-47ed-4a31-8c20-47552878fb44', 'items', `${repository}/{resource}/{*path}`],
    ['7b28e929-2c99-405d-9c5c-6167a06e6816', 'blobs', `${repository}/{resource}/{sha1}`],
    ['c2570c3b-5b3f-41b8-98bf-5407bfde8d58', 'commits', `${repository}/{resource}/{commitId}`],
    ['615588d5-c0c7-4b88-88f8-e625306446e8', 'commits', `${repository}/diffs/{resource}`],
  ],
}

function locations({ world, parameters }: RestCall): Answer {
  const area = parameters.area ?? ''
  const maxVersion = world.form === 'services' ? '7.2' : '7.1'
  return list(
    (areas[area.toLowerCase()] ?? []).map(([id, resourceName, routeTemplate]) => ({
      id,
      area,
      resourceName,
      routeTemplate,
      resourceVersion: 2,
      minVersion: '1.0',
      maxVersion,
      releasedVersion: area === 'location' ? '0.0' : '7.1',
    })),
  )
}

/** Where the areas are; a Server has none: azure-devops-node-api 17, WebApi.js, on {"count":0,"value":null}. */
function resourceAreas({ world, place }: RestCall): Answer {
  if (world.form === 'server') return { status: 200, json: { count: 0, value: null } }
  const locationUrl = `${place.api}/`
  return list([
    { id: '4e080c62-fa21-4fbc-8fef-2a10a2b38049', name: 'git', locationUrl },
    { id: '79134c72-4a58-4b42-976c-04e7115f32bf', name: 'core', locationUrl },
  ])
}

/** azure-devops-node-api 17, interfaces/LocationsInterfaces.d.ts, ConnectionData. */
function connectionData({ world }: RestCall): Answer {
  const { id, displayName, login } = world.viewer
  const user = {
    id,
    descriptor: `Microsoft.IdentityModel.Claims.ClaimsIdentity;${login}`,
    subjectDescriptor: descriptorOf({ id }),
    providerDisplayName: displayName,
    isActive: true,
    properties: { Account: { $type: 'System.String', $value: login } },
    resourceVersion: 2,
    metaTypeId: 0,
  }
  const json = {
    authenticatedUser: user,
    authorizedUser: user,
    instanceId: guidOf('instance'),
    deploymentId: guidOf('deployment'),
    deploymentType: world.form === 'services' ? 'hosted' : 'onPremises',
    locationServiceData: {
      serviceOwner: guidOf('service'),
      defaultAccessMappingMoniker: 'PublicAccessMapping',
    },
  }
  return { status: 200, json }
}
