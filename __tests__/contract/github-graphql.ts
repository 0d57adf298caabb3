import {
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql'
import type { Answer } from './contract-server.ts'
import type { Place } from './github-bodies.ts'
import { Gap, unknownNode } from './github-graphql-errors.ts'
import { mutations } from './github-graphql-mutations.ts'
import { limitNodes } from './github-graphql-nodes.ts'
import { executeUnchecked, type FieldError } from './github-graphql-unchecked.ts'
import { Views } from './github-graphql-views.ts'
import { Refusal } from './github-model.ts'
import type { World } from './github-world.ts'
import { isObject, type JsonObject } from './json.ts'

/** A GraphQL request whose document is parsed. */
export interface GraphQlCall {
  document: DocumentNode
  variables: JsonObject
  operationName: string | null
}

/** Answers a GraphQL request; without a schema as far as the fake can tell without one. */
export async function answerGraphQl(
  world: World,
  place: Place,
  schema: GraphQLSchema | null,
  { document, variables, operationName }: GraphQlCall,
): Promise<Answer> {
  try {
    limitNodes(document, variables, operationName)
  } catch (error) {
    if (error instanceof Refusal) return answer(null, [{ error, path: [], locations: [] }])
    throw error
  }
  const rootValue = root(world, new Views(world, place))
  if (schema === null) {
    const { data, errors } = await executeUnchecked(document, rootValue, { variables, operationName })
    return answer(data, errors)
  }
  const { data, errors = [] } = await execute({
    schema,
    document,
    rootValue,
    variableValues: variables,
    operationName,
    fieldResolver,
  })
  return answer(data ?? null, errors.map(fieldErrorOf))
}

function root(world: World, views: Views): JsonObject {
  const node = (id: unknown) => {
    const found = views.node(id)
    if (found === null) throw unknownNode(id)
    return found
  }
  return {
    viewer: () => views.viewer(),
    repository: ({ owner, name }: JsonObject) => {
      const { repository } = world
      const wanted = `${owner}/${name}`
      const real = `${repository.owner.login}/${repository.name}`
      if (wanted.toLowerCase() === real.toLowerCase()) return views.repository()
      throw new Refusal(404, `Could not resolve to a Repository with the name '${wanted}'.`)
    },
    node: ({ id }: JsonObject) => node(id),
    nodes: ({ ids }: JsonObject) => (Array.isArray(ids) ? ids : []).map((id) => views.node(id)),
    rateLimit: () => ({
      __typename: 'RateLimit',
      ...{ cost: 1, limit: 5000, nodeCount: 100, remaining: 4999, used: 1, resetAt: world.now() },
    }),
    ...mutations(views),
  }
}

// The default resolver takes what an object lacks for null; a test must not be built on that.
const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (
  source,
  args,
  _,
  { fieldName, parentType },
) => {
  if (!isObject(source) || !(fieldName in source)) {
    throw new Gap(`this fake does not know ${parentType.name}.${fieldName}`)
  }
  const value = source[fieldName]
  return typeof value === 'function' ? value(args) : value
}

function fieldErrorOf({ originalError, message, path, locations }: GraphQLError): FieldError {
  return { error: originalError ?? new Error(message), path: path ?? [], locations: locations ?? [] }
}

/** GitHub answers 200 with `errors`, whatever happened: https://docs.github.com/en/graphql/guides/forming-calls-with-graphql. */
function answer(data: unknown, found: readonly FieldError[]): Answer {
  const errors = found.map(({ error, path, locations }) => {
    if (!(error instanceof Refusal)) throw error
    const extensions = error.type === 'FORBIDDEN' ? { extensions: { saml_failure: false } } : {}
    return { type: error.type, path, ...extensions, locations, message: messageOf(error) }
  })
  return { status: 200, json: errors.length === 0 ? { data } : { data, errors } }
}

function messageOf({ message, errors }: Refusal): string {
  const details = errors.map((error) => (isObject(error) ? String(error.message ?? error.field) : error))
  return details.length === 0 ? message : details.join(', ')
}
