import { VsoClient } from 'azure-devops-node-api/VsoClient.js'

type Location = NonNullable<Awaited<ReturnType<VsoClient['beginGetLocation']>>>

const change = 'pullRequests/{pullRequestId}'

/**
 * The addresses of what is asked for, by the ids that the client knows them by. It would ask the server for the list of all
 * addresses before each first call. https://learn.microsoft.com/rest/api/azure/devops/git
 */
const routes: Record<string, string> = {
  '225f7195-f9c7-4d14-ab28-a83f7ff77e1f': '',
  '9946fd70-0d40-406e-b686-b4744cbbcc37': change,
  'ab6e2e5d-a0b7-4153-b64a-a4efe0d49449': `${change}/threads/{threadId}`,
  '965a3ec7-5ed8-455a-bdcb-835a5ea7fe7b': `${change}/threads/{threadId}/comments/{commentId}`,
  'd43911ee-6958-46b0-a42b-8445b8a0d004': `${change}/iterations/{iterationId}`,
  '4216bdcf-b6b1-4d59-8b82-c34cc183fc8b': `${change}/iterations/{iterationId}/changes`,
  'b5f6bb4f-8d1e-4d79-8d11-4c9172c99c35': `${change}/statuses/{statusId}`,
  'fb93c0db-47ed-4a31-8c20-47552878fb44': 'items',
  '7b28e929-2c99-405d-9c5c-6167a06e6816': 'blobs/{sha1}',
  '729f6437-6f92-44ec-8bee-273a7111063c': 'trees/{sha1}',
  'c2570c3b-5b3f-41b8-98bf-5407bfde8d58': 'commits/{commitId}',
  '2d874a60-a811-4f62-9c9f-963a6ea0a55b': 'refs',
}

/** Server 2020 speaks it, and everything since. https://learn.microsoft.com/azure/devops/integrate/concepts/rest-api-versioning */
export const apiVersion = '6.0'
/** A preview in that version. */
const previews = new Set(['b5f6bb4f-8d1e-4d79-8d11-4c9172c99c35'])

/** The client's resolver of addresses, with those that it would ask for. */
export class KnownRoutes extends VsoClient {
  override beginGetLocation(area: string, locationId: string): Promise<Location | undefined> {
    const rest = routes[locationId]
    if (rest === undefined) return Promise.resolve(undefined)
    return Promise.resolve({
      id: locationId,
      area,
      resourceName: '',
      routeTemplate: `{project}/_apis/{area}/repositories/{repositoryId}/${rest}`,
      resourceVersion: 1,
      minVersion: '1.0',
      maxVersion: apiVersion,
      releasedVersion: previews.has(locationId) ? '0.0' : apiVersion,
    })
  }
}
