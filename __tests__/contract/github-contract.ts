import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  parse,
  validate,
} from 'graphql'
import { descriptionsFolder, readDescription } from './descriptions.ts'
import { operationOf } from './github-graphql-unchecked.ts'
import { restOperations } from './github-rest.ts'
import { isObject, type JsonObject, objectAt } from './json.ts'
import {
  type CheckedRequest,
  type Contract,
  openContract,
  openUncheckedContract,
} from './openapi-contract.ts'

export type BasePath = '' | '/api/v3'

/** GitHub's two descriptions as one contract; `schema` null when they are not at hand. */
export interface GitHubContract {
  contract: Contract
  schema: GraphQLSchema | null
}

/** The operation that every GraphQL request calls. */
export const graphQlOperation = 'POST /graphql'

const graphQlRoute = { method: 'POST', template: '/graphql', parameters: {} }
const opened = new Map<string, GitHubContract>()

/** Opens the official descriptions, once for each base path; without them REST and GraphQL go unchecked. */
export function openGitHubContract(basePath: BasePath): GitHubContract {
  const key = `${descriptionsFolder()} ${basePath}`
  const known = opened.get(key) ?? open(basePath)
  opened.set(key, known)
  return known
}

/** Where GraphQL is: https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql. */
export function graphQlPath(basePath: BasePath): string {
  return basePath === '' ? '/graphql' : '/api/graphql'
}

/** The document of a GraphQL request, or what is wrong with the request. */
export function documentOf(body: unknown): DocumentNode | string {
  const { query } = isObject(body) ? body : {}
  if (typeof query !== 'string') return 'body /query is missing'
  try {
    return parse(query)
  } catch (error) {
    return `query ${String(error)}`
  }
}

function open(basePath: BasePath): GitHubContract {
  const description = readDescription('specs', 'github.json')
  const folder = descriptionsFolder()
  const schema = folder === null ? null : officialSchema(join(folder, 'specs', 'github.graphql'))
  const rest = description
    ? openContract(withEvidence(description), { basePath })
    : openUncheckedContract(restOperations, { basePath })
  const contract: Contract = {
    ...rest,
    find(method, pathname) {
      if (pathname !== graphQlPath(basePath)) return rest.find(method, oneSegment(pathname))
      return method === 'POST' ? graphQlRoute : { violation: 'method is not documented' }
    },
    request(operation, request) {
      return operation === graphQlRoute
        ? graphQlViolations(schema, request)
        : rest.request(operation, request)
    },
    answer(operation, answer) {
      if (operation === graphQlRoute) return []
      const violations = rest.answer(operation, answer)
      const undocumentedError = answer.status >= 400 && violations.includes('status is not documented')
      // Errors are documented for some operations alone, and have the same form everywhere.
      return undocumentedError ? rest.value('/components/schemas/basic-error', answer.body) : violations
    },
  }
  return { contract, schema }
}

function officialSchema(path: string): GraphQLSchema {
  // It deprecates `databaseId` of types and not of their interface, which graphql-js finds invalid.
  return buildSchema(readFileSync(path, 'utf8'), { assumeValid: true })
}

// `x-multi-segment` in the description: these take slashes as they are, or as %2F.
function oneSegment(pathname: string): string {
  const [, before, kind, rest = ''] =
    /^(.*?\/repos\/[^/]+\/[^/]+\/(contents|compare|git\/trees))(?:\/(.*))?$/.exec(pathname) ?? []
  const [root = '', value = ''] = kind === undefined ? [] : [before, rest]
  if (kind === undefined) return pathname
  return `${root}/${value === '' ? '%2F' : value.replaceAll('/', '%2F')}`
}

/**
 * The one correction of the description: outdated comments have null here, which its two schemas of review comments
 * deny each other, and which clients must expect (https://docs.github.com/en/rest/pulls/comments).
 */
function withEvidence(description: JsonObject): JsonObject {
  const copy = structuredClone(description)
  const schemas = objectAt(objectAt(copy, 'components'), 'schemas')
  for (const name of ['pull-request-review-comment', 'review-comment']) {
    const properties = objectAt(objectAt(schemas, name), 'properties')
    for (const property of ['line', 'original_line', 'position'])
      objectAt(properties, property).nullable = true
  }
  return copy
}

function graphQlViolations(schema: GraphQLSchema | null, { body }: CheckedRequest): string[] {
  const document = documentOf(body)
  if (typeof document === 'string') return [document]
  const { query, variables = {}, operationName = null, ...rest } = isObject(body) ? body : {}
  const unknown = Object.keys(rest).map((name) => `body /${name} is not documented`)
  if (!isObject(variables)) return [...unknown, 'body /variables must be object']
  if (schema === null) return unknown
  const errors = validate(schema, document).map(({ message }) => `query ${message}`)
  if (errors.length > 0) return [...unknown, ...errors]
  const operation = operationOf(document, typeof operationName === 'string' ? operationName : null)
  const definitions = operation.variableDefinitions ?? []
  const names = definitions.map(({ variable }) => variable.name.value)
  const unused = Object.keys(variables).filter((name) => !names.includes(name))
  const values = getVariableValues(schema, definitions, variables)
  return [
    ...unknown,
    ...unused.map((name) => `variable ${name} is not in the query`),
    ...(values.errors ?? []).map(({ message }) => message),
  ]
}
