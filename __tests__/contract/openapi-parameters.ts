import type { IncomingHttpHeaders } from 'node:http'
import { below, type JsonObject, type Located, listAt, locate } from './json.ts'

/** Where the values of an operation's parameters come from. */
export interface ParameterSource {
  path: Record<string, string>
  query: URLSearchParams
  headers: IncomingHttpHeaders
}

/** Checks one value against the schema at a pointer; returns what is wrong. */
export type Check = (pointer: string, value: unknown) => string[]

// OpenAPI leaves these three to other parts of the description.
const describedElsewhere = ['accept', 'content-type', 'authorization']

/** What is wrong with the path, query and header parameters of a request; headers are checked for presence only. */
export function parameterViolations(
  document: JsonObject,
  parameters: readonly Located[],
  source: ParameterSource,
  check: Check,
): string[] {
  const undocumented = new Set(source.query.keys())
  const violations = parameters.flatMap((parameter) => {
    const { name, in: place, required } = parameter.node
    if (typeof name !== 'string' || (place !== 'path' && place !== 'query' && place !== 'header')) return []
    const label = `${place} parameter ${name}`
    if (place === 'header' && describedElsewhere.includes(name.toLowerCase())) return []
    if (place === 'query') undocumented.delete(name)
    const texts = textsOf(place, name, source)
    if (texts.length === 0) return required === true ? [`${label} is missing`] : []
    const schema = below(document, parameter, 'schema')
    if (place === 'header' || schema === null) return []
    const value = coerce(document, schema, texts, parameter.node.explode !== false)
    return check(schema.pointer, value).map((error) => `${label} ${error}`)
  })
  return [...violations, ...[...undocumented].map((name) => `query parameter ${name} is not documented`)]
}

/** The parameters of an operation and of its path, with `$ref`s followed. */
export function parametersOf(document: JsonObject, operation: Located): Located[] {
  const path = locate(document, operation.pointer.replace(/\/[^/]+$/, ''))
  return [path, operation].flatMap((holder) =>
    listAt(holder?.node, 'parameters').flatMap((_, index) => {
      const parameter = holder && below(document, holder, 'parameters', index)
      return parameter ? [parameter] : []
    }),
  )
}

function textsOf(place: 'path' | 'query' | 'header', name: string, source: ParameterSource): string[] {
  if (place === 'query') return source.query.getAll(name)
  const text = place === 'path' ? source.path[name] : source.headers[name.toLowerCase()]
  return text === undefined ? [] : [text].flat()
}

function coerce(document: JsonObject, schema: Located, texts: string[], explode: boolean): unknown {
  const types = typesOf(document, schema)
  const items = explode ? texts : texts.flatMap((text) => text.split(','))
  if (types.includes('array')) {
    const itemTypes = typesOf(document, below(document, schema, 'items'))
    return items.map((text) => scalar(itemTypes, text))
  }
  return texts.length === 1 ? scalar(types, texts[0] ?? '') : texts
}

function scalar(types: readonly unknown[], text: string): unknown {
  const numeric = types.includes('integer') || types.includes('number')
  if (numeric && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  return types.includes('boolean') && /^(true|false)$/.test(text) ? text === 'true' : text
}

function typesOf(document: JsonObject, schema: Located | null): unknown[] {
  if (schema === null) return []
  const alternatives = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
    listAt(schema.node, keyword).flatMap((_, index) =>
      typesOf(document, below(document, schema, keyword, index)),
    ),
  )
  return [schema.node.type, alternatives].flat(2)
}
