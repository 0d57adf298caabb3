import { isObject, type JsonObject, listAt, objectAt } from './json.ts'
import type { Overlay } from './overlays.ts'

const repository = '/paths/~1repositories~1{workspace}~1{repo_slug}'
const pull = `${repository}~1pullrequests~1{pull_request_id}`
const report = `${repository}~1commit~1{commit}~1reports~1{reportId}`
const schemas = '/components/schemas'
const paged = [
  `${pull}~1comments`,
  `${pull}~1tasks`,
  `${report}~1annotations`,
  `${repository}~1diffstat~1{spec}`,
  `${repository}~1src~1{commit}~1{path}`,
  '/paths/~1workspaces~1{workspace}~1permissions~1repositories~1{repo_slug}',
]

/** Where Bitbucket's description of its API lags behind its own pages, or leaves out what every client sends. */
const both: Overlay[] = [
  ...paged.map((at) => ({
    at: `${at}/get`,
    evidence: 'page and pagelen: https://developer.atlassian.com/cloud/bitbucket/rest/intro/#pagination',
    change: pages,
  })),
  ...['diff', 'diffstat'].map((name) => ({
    at: `${repository}~1${name}~1{spec}/get`,
    evidence: `links.${name} of pull requests, to which their ${name} redirects: …/${name}/shop/shop:6315b3bac849%0Decdc2efc4f27?from_pullrequest_id=7&topic=true`,
    change: (operation: JsonObject) => query(operation, 'from_pullrequest_id', 'integer'),
  })),
  {
    at: `${schemas}/report_data/properties/value`,
    evidence: 'the table of values in the description of PUT …/reports/{reportId}',
    change: (value) => {
      delete value.type
    },
  },
]

/** Of requests alone. */
export const bitbucketRequestOverlays: Overlay[] = [
  ...both,
  {
    at: `${schemas}/object`,
    evidence: 'no sample request in the description says its type',
    change: (object) => {
      delete object.required
    },
  },
  {
    at: `${schemas}/report_annotation/allOf/1/properties`,
    evidence: 'the sample request of POST …/annotations',
    change: (properties) => {
      properties.title = { type: 'string' }
    },
  },
]

/** Of answers alone. */
export const bitbucketAnswerOverlays: Overlay[] = [
  ...both,
  {
    at: `${schemas}/error/properties/error/properties`,
    evidence:
      'fields: https://github.com/buildbot/buildbot/issues/7049; detail of missing scopes is an object in every client that reads it',
    change: (error) => {
      error.fields = { type: 'object' }
      error.detail = { type: ['string', 'object'] }
    },
  },
  {
    at: `${schemas}/comment/allOf/1/properties/inline/properties`,
    evidence:
      'https://github.com/harness/harness-migrate reads outdated, and null on the side that has no line',
    change: (inline) => {
      for (const line of ['from', 'to', 'start_from', 'start_to']) nullable(inline, line)
      inline.outdated = { type: 'boolean' }
    },
  },
  {
    at: `${schemas}/comment/allOf/1/properties`,
    evidence: 'user is null where the account is deleted',
    change: (comment) => nullable(comment, 'user'),
  },
  {
    at: `${schemas}/pullrequest_endpoint/properties`,
    evidence: 'source.repository is null where the fork is deleted',
    change: (endpoint) => nullable(endpoint, 'repository'),
  },
  {
    at: `${schemas}/diffstat/properties`,
    evidence: 'an added file has no old one, a removed file no new one',
    change: (diffstat) => {
      for (const side of ['old', 'new']) nullable(diffstat, side)
    },
  },
  {
    at: `${schemas}/commit_file/properties/attributes`,
    evidence: 'the samples in the description of GET …/src/{commit}/{path} have lists',
    change: (attributes) => {
      attributes.items = { type: 'string', enum: attributes.enum }
      attributes.type = 'array'
      delete attributes.enum
    },
  },
  ...['pullrequest_comment_task', 'pullrequest_task'].flatMap((name) =>
    [0, 1].map((part) => ({
      at: `${schemas}/${name}/allOf/${part}`,
      evidence: 'three closed parts exclude each other: no answer could have links and a state',
      change: open,
    })),
  ),
  {
    at: `${repository}~1diff~1{spec}/get/responses/200`,
    evidence: 'its description: the content-type is text/plain',
    change: (response) => {
      response.content = { 'text/plain': {} }
    },
  },
  {
    at: `${repository}~1src~1{commit}~1{path}/get/responses/200`,
    evidence:
      'its description: raw contents with a type by the extension of the name, or one entry for format=meta',
    change: (response) => {
      const listing = objectAt(objectAt(objectAt(response, 'content'), 'application/json'), 'schema')
      const entry = { $ref: '#/components/schemas/treeentry' }
      response.content = {
        'application/json': { schema: { anyOf: [listing, entry, { type: 'string' }] } },
        '*/*': {},
      }
    },
  },
]

/** Without the permission to add what is not documented: it stands almost everywhere, and clients need none. */
export function closed(node: unknown): void {
  if (Array.isArray(node)) for (const item of node) closed(item)
  if (!isObject(node)) return
  if (node.additionalProperties === true && isObject(node.properties)) delete node.additionalProperties
  for (const value of Object.values(node)) closed(value)
}

function pages(operation: JsonObject): void {
  query(operation, 'page', 'string')
  query(operation, 'pagelen', 'integer')
}

function query(operation: JsonObject, name: string, type: string): void {
  const parameters = listAt(operation, 'parameters')
  if (parameters.some((each) => isObject(each) && each.name === name)) return
  operation.parameters = [...parameters, { name, in: 'query', schema: { type } }]
}

function nullable(properties: JsonObject, name: string): void {
  properties[name] = { anyOf: [properties[name], { type: 'null' }] }
}

function open(schema: JsonObject): void {
  delete schema.additionalProperties
}
