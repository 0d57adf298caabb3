import { descriptionsFolder, readDescription } from './descriptions.ts'
import { gitLabOverlays } from './gitlab-overlays.ts'
import { type Contract, openContract, openUncheckedContract } from './openapi-contract.ts'
import { overlaid } from './overlays.ts'

const project = '/api/v4/projects/{id}'
const request = `${project}/merge_requests/{merge_request_iid}`
const discussions = `${project}/merge_requests/{noteable_id}/discussions`
const notes = `${project}/merge_requests/{noteable_id}/notes`
const repository = `${project}/repository`

/** The calls that the fake answers. */
export const routes = {
  user: 'GET /api/v4/user',
  users: 'GET /api/v4/users',
  token: 'GET /api/v4/personal_access_tokens/self',
  project: `GET ${project}`,
  member: `GET ${project}/members/all/{user_id}`,
  mergeRequest: `GET ${request}`,
  versions: `GET ${request}/versions`,
  version: `GET ${request}/versions/{version_id}`,
  diffs: `GET ${request}/diffs`,
  rawDiffs: `GET ${request}/raw_diffs`,
  discussions: `GET ${discussions}`,
  createDiscussion: `POST ${discussions}`,
  resolve: `PUT ${discussions}/{discussion_id}`,
  reply: `POST ${discussions}/{discussion_id}/notes`,
  editInDiscussion: `PUT ${discussions}/{discussion_id}/notes/{note_id}`,
  removeInDiscussion: `DELETE ${discussions}/{discussion_id}/notes/{note_id}`,
  notes: `GET ${notes}`,
  createNote: `POST ${notes}`,
  editNote: `PUT ${notes}/{note_id}`,
  removeNote: `DELETE ${notes}/{note_id}`,
  status: `POST ${project}/statuses/{sha}`,
  commit: `GET ${repository}/commits/{sha}`,
  branch: `GET ${repository}/branches/{branch}`,
  file: `GET ${repository}/files/{file_path}`,
  rawFile: `GET ${repository}/files/{file_path}/raw`,
  tree: `GET ${repository}/tree`,
  blob: `GET ${repository}/blobs/{sha}`,
  rawBlob: `GET ${repository}/blobs/{sha}/raw`,
  graphql: 'POST /api/graphql',
} as const

const opened = new Map<string, Contract>()

/** Opens the official description below a path of the server (`/gitlab`); without it nothing is checked. */
export function openGitLabContract(basePath: string): Contract {
  const key = `${descriptionsFolder()} ${basePath}`
  const known = opened.get(key) ?? open(basePath)
  opened.set(key, known)
  return known
}

function open(basePath: string): Contract {
  const description = readDescription('specs', 'gitlab.json')
  if (description === null) return openUncheckedContract(Object.values(routes), { basePath })
  return openContract(overlaid(description, gitLabOverlays), { basePath })
}
