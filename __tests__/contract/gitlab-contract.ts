import { descriptionsFolder, readDescription } from './descriptions.ts'
import { isObject, type JsonObject, objectAt } from './json.ts'
import { type Contract, openContract, openUncheckedContract } from './openapi-contract.ts'

const project = '/api/v4/projects/{id}'
const request = `${project}/merge_requests/{merge_request_iid}`
const notable = `${project}/merge_requests/{noteable_id}`

/** The calls that the fake answers. */
export const routes = {
  user: 'GET /api/v4/user',
  users: 'GET /api/v4/users',
  token: 'GET /api/v4/personal_access_tokens/self',
  project: `GET ${project}`,
  member: `GET ${project}/members/all/{user_id}`,
  mergeRequest: `GET ${request}`,
  versions: `GET ${request}/versions`,
  diffs: `GET ${request}/diffs`,
  discussions: `GET ${notable}/discussions`,
  createDiscussion: `POST ${notable}/discussions`,
  resolve: `PUT ${notable}/discussions/{discussion_id}`,
  editInDiscussion: `PUT ${notable}/discussions/{discussion_id}/notes/{note_id}`,
  reply: `POST ${notable}/discussions/{discussion_id}/notes`,
  notes: `GET ${notable}/notes`,
  createNote: `POST ${notable}/notes`,
  editNote: `PUT ${notable}/notes/{note_id}`,
  status: `POST ${project}/statuses/{sha}`,
  commit: `GET ${project}/repository/commits/{sha}`,
  branch: `GET ${project}/repository/branches/{branch}`,
  file: `GET ${project}/repository/files/{file_path}`,
  tree: `GET ${project}/repository/tree`,
  blob: `GET ${project}/repository/blobs/{sha}`,
  graphql: 'POST /api/graphql',
} as const

/** Calls of other pages of the documentation, which the file at hand does not have; their bodies are not checked. */
const besides: Record<string, { evidence: string; query: string[] }> = {
  [routes.users]: {
    evidence: 'https://docs.gitlab.com/api/users#list-all-users',
    query: ['username', 'page', 'per_page'],
  },
  [routes.token]: { evidence: 'https://docs.gitlab.com/api/personal_access_tokens', query: [] },
  [routes.tree]: {
    evidence: 'https://docs.gitlab.com/api/repositories#list-repository-tree',
    query: ['path', 'ref', 'recursive', 'page', 'per_page', 'pagination', 'page_token'],
  },
  [routes.blob]: {
    evidence: 'https://docs.gitlab.com/api/repositories#get-a-blob-from-repository',
    query: [],
  },
  [routes.graphql]: { evidence: 'https://docs.gitlab.com/api/graphql', query: [] },
}

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
  return openContract(mended(description), { basePath })
}

/**
 * The description is generated from Ruby: names of its classes stand as types, lists are told as one of their items, and what
 * nobody documented is said to be a text. So requests are held to it as it is, answers to the names of what they have.
 * Evidence: the example bodies of https://docs.gitlab.com/api/discussions, which it contradicts.
 */
function mended(description: JsonObject): JsonObject {
  const document = structuredClone(description)
  walk(document, rubyTypes)
  for (const schema of Object.values(objectAt(objectAt(document, 'components'), 'schemas'))) {
    for (const [name, property] of Object.entries(objectAt(schema, 'properties')))
      if (isObject(schema) && isObject(schema.properties)) schema.properties[name] = loosened(property)
  }
  const paths = objectAt(document, 'paths')
  for (const item of Object.values(paths))
    for (const operation of Object.values(isObject(item) ? item : {})) mendAnswers(operation)
  for (const [route, { query }] of Object.entries(besides)) {
    const [method = '', path = ''] = route.split(' ')
    paths[path] = { [method.toLowerCase()]: freeOperation(query, method === 'POST') }
  }
  // https://docs.gitlab.com/api/branches#get-single-repository-branch and the page of files: their answers have no schema there.
  return document
}

const rubyNames: Record<string, string> = {
  Boolean: 'boolean',
  Float: 'number',
  Array: 'array',
  DateTime: 'string',
}

function rubyTypes(node: JsonObject): void {
  if (typeof node.type !== 'string' || !/^[A-Z]/.test(node.type)) return
  const name = rubyNames[node.type]
  if (name === undefined) delete node.type
  else node.type = name
}

function loosened(property: unknown): unknown {
  if (!isObject(property)) return property
  if (typeof property.$ref === 'string') {
    const { $ref } = property
    return { anyOf: [{ $ref }, { type: 'array', items: { $ref } }, { type: 'null' }] }
  }
  const { type, ...rest } = property
  if (type === 'string' && property.enum === undefined) return rest
  return typeof type === 'string' ? { anyOf: [property, { type: 'null' }] } : property
}

function mendAnswers(operation: unknown): void {
  for (const answer of Object.values(objectAt(operation, 'responses'))) {
    for (const media of Object.values(objectAt(answer, 'content'))) {
      if (!isObject(media) || !isObject(media.schema) || typeof media.schema.$ref !== 'string') continue
      const { $ref } = media.schema
      media.schema = { anyOf: [{ $ref }, { type: 'array', items: { $ref } }] }
    }
  }
}

function freeOperation(query: string[], hasBody: boolean): JsonObject {
  return {
    parameters: query.map((name) => ({ name, in: 'query', schema: {} })),
    ...(hasBody && { requestBody: { content: { 'application/json': { schema: {} } } } }),
    responses: { 200: { description: 'OK', content: { 'application/json': { schema: {} } } } },
  }
}

function walk(node: unknown, visit: (node: JsonObject) => void): void {
  if (Array.isArray(node)) for (const each of node) walk(each, visit)
  if (!isObject(node)) return
  visit(node)
  for (const each of Object.values(node)) walk(each, visit)
}
