import { isObject, type JsonObject, objectAt } from './json.ts'
import type { Overlay } from './overlays.ts'

const request = '/api/v4/projects/{id}/merge_requests/{merge_request_iid}'
const notes = '/api/v4/projects/{id}/merge_requests/{noteable_id}/notes'
const repository = '/api/v4/projects/{id}/repository'

/** A call that other pages of the documentation have, and the file at hand has not: its query is checked, its bodies are free. */
function besides(path: string, evidence: string, query: Record<string, JsonObject>): Overlay {
  const parameters = Object.entries(query).map(([name, schema]) => ({ name, in: 'query', schema }))
  return {
    at: '/paths',
    evidence,
    change: (paths) => add(paths, path, { get: { parameters, responses: { 200: json } } }),
  }
}

const json = { description: 'OK', content: { 'application/json': { schema: {} } } }
const text = { description: 'OK', content: { 'text/plain': { schema: { type: 'string' } } } }
const paging = { page: { type: 'integer' }, per_page: { type: 'integer' } }
const operation = (path: string, method: string) => `/paths/${path.replaceAll('/', '~1')}/${method}`

export const gitLabOverlays: Overlay[] = [
  {
    at: '',
    evidence: 'the file is generated: names of Ruby classes stand as types (Boolean, DateTime, API::…)',
    change: (document) => walk(document, withoutRuby),
  },
  {
    at: '/components/schemas',
    evidence:
      'what has no type in Ruby is a string, and what may be null or a list is not said to be; https://docs.gitlab.com/api/discussions has examples of all three',
    change: (schemas) => {
      for (const schema of Object.values(schemas))
        for (const [name, property] of Object.entries(objectAt(schema, 'properties')))
          objectAt(schema, 'properties')[name] = loosened(property)
    },
  },
  {
    at: '/paths',
    evidence:
      'answers that are lists are described as one of their items; all lists of https://docs.gitlab.com/api',
    change: (paths) => {
      for (const item of Object.values(paths))
        for (const each of Object.values(isObject(item) ? item : {})) alsoLists(each)
    },
  },
  {
    at: `${operation('/api/v4/projects/{id}/statuses/{sha}', 'post')}/responses`,
    evidence: 'Grape, the server of the API, answers 201 to POST where its code says nothing else',
    change: (responses) => add(responses, '201', structuredClone(responses[200])),
  },
  {
    at: `${operation(notes, 'post')}/responses`,
    evidence: 'lib/api/helpers/notes_helpers.rb: 202 where a note was nothing but quick actions',
    change: (responses) => add(responses, '202', json),
  },
  ...[`${notes}/{note_id}`, notes.replace('notes', 'discussions/{discussion_id}/notes/{note_id}')].map(
    (path): Overlay => ({
      at: `${operation(path, 'delete')}/responses/204`,
      evidence: 'RFC 9110, 15.3.5: 204 has no content, although the description has some for it',
      change: (answer) => {
        delete answer.content
      },
    }),
  ),
  {
    at: `${operation(`${request}/raw_diffs`, 'get')}/responses`,
    evidence: 'https://docs.gitlab.com/api/merge_requests#show-merge-request-raw-diffs',
    change: (responses) => add(responses, '200', text),
  },
  {
    at: `${operation(`${repository}/files/{file_path}`, 'get')}/responses/200`,
    evidence: 'https://docs.gitlab.com/api/repository_files#get-file-from-repository',
    change: (answer) => add(answer, 'content', json.content),
  },
  {
    at: `${operation(`${repository}/files/{file_path}/raw`, 'get')}/responses/200`,
    evidence: 'https://docs.gitlab.com/api/repository_files#get-raw-file-from-repository',
    change: (answer) => add(answer, 'content', text.content),
  },
  {
    at: `${operation(`${request}/versions/{version_id}`, 'get')}`,
    evidence:
      'version_id is of the path, and is said to be of the query; https://docs.gitlab.com/api/merge_requests',
    change: (each) => {
      const parameters = Array.isArray(each.parameters) ? each.parameters : []
      each.parameters = parameters.filter(({ name }: { name: string }) => name !== 'version_id')
    },
  },
  besides('/api/v4/users', 'https://docs.gitlab.com/api/users#list-all-users', {
    username: { type: 'string' },
    ...paging,
  }),
  besides(
    '/api/v4/personal_access_tokens/self',
    'https://docs.gitlab.com/api/personal_access_tokens#get-details-on-a-personal-access-token',
    {},
  ),
  besides(`${repository}/tree`, 'https://docs.gitlab.com/api/repositories#list-repository-tree', {
    path: { type: 'string' },
    ref: { type: 'string' },
    recursive: { type: 'boolean' },
    ...paging,
  }),
  besides(
    `${repository}/blobs/{sha}`,
    'https://docs.gitlab.com/api/repositories#get-a-blob-from-repository',
    {},
  ),
  {
    at: '/paths',
    evidence: 'https://docs.gitlab.com/api/repositories#raw-blob-content',
    change: (paths) => add(paths, `${repository}/blobs/{sha}/raw`, { get: { responses: { 200: text } } }),
  },
  {
    at: '/paths',
    evidence: 'https://docs.gitlab.com/api/graphql',
    change: (paths) => {
      const requestBody = { required: true, content: json.content }
      add(paths, '/api/graphql', { post: { requestBody, responses: { 200: json } } })
    },
  },
]

function add(node: JsonObject, key: string, value: unknown): void {
  if (key in node) throw new Error(`the description has ${key} at last`)
  node[key] = value
}

const jsonTypes: Record<string, string> = {
  Boolean: 'boolean',
  Float: 'number',
  Array: 'array',
  DateTime: 'string',
}

function withoutRuby(node: JsonObject): void {
  if (typeof node.type !== 'string' || !/^[A-Z]/.test(node.type)) return
  const type = jsonTypes[node.type]
  if (type === undefined) delete node.type
  else node.type = type
}

/** Held to their types are those properties alone that say something else than `string`. */
function loosened(property: unknown): unknown {
  if (!isObject(property)) return property
  const { type, ...rest } = property
  if (type === 'string') return rest
  if (typeof property.$ref !== 'string') return { anyOf: [property, { type: 'null' }] }
  return { anyOf: [property, { type: 'array', items: property }, { type: 'null' }] }
}

function alsoLists(operation: unknown): void {
  for (const answer of Object.values(objectAt(operation, 'responses')))
    for (const media of Object.values(objectAt(answer, 'content'))) {
      const schema = objectAt(media, 'schema')
      if (isObject(media) && typeof schema.$ref === 'string')
        media.schema = { anyOf: [schema, { type: 'array', items: schema }] }
    }
}

function walk(node: unknown, visit: (node: JsonObject) => void): void {
  if (Array.isArray(node)) for (const each of node) walk(each, visit)
  if (!isObject(node)) return
  visit(node)
  for (const each of Object.values(node)) walk(each, visit)
}
