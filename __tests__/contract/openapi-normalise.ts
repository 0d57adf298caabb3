import { isObject, type JsonObject, listAt, locate, objectAt } from './json.ts'

// A value is what travels; parts and branches only add to the value that holds them.
type Role = 'value' | 'part' | 'branch' | 'definition'

const combinators = ['allOf', 'anyOf', 'oneOf'] as const
const objectConstraints = ['$ref', 'properties', 'patternProperties', 'additionalProperties', 'required']
const otherConstraints = [...combinators, 'not', 'if', 'enum', 'const']

/**
 * A copy of an OpenAPI 3.0 or 3.1 document whose schemas are JSON Schema 2019-09 (`nullable` and boolean
 * `exclusiveMinimum`/`exclusiveMaximum` rewritten). With `closed`, properties that a value's schema does not
 * document are forbidden, free-form objects excepted. Throws on Swagger 2.0.
 */
export function normalise(document: JsonObject, { closed }: { closed: boolean }): JsonObject {
  if (typeof document.openapi !== 'string') throw new Error('not an OpenAPI 3 document')
  const copy = structuredClone(document)
  visitDocument(copy, (schema, role) => visitSchema(copy, schema, role, closed))
  return copy
}

function visitDocument(node: unknown, visit: (schema: unknown, role: Role) => void): void {
  if (Array.isArray(node)) for (const item of node) visitDocument(item, visit)
  if (!isObject(node)) return
  for (const [key, value] of Object.entries(node)) {
    if (key === 'schema') visit(value, 'value')
    else if (key === 'schemas') {
      for (const schema of Object.values(value ?? {})) visit(schema, 'definition')
    } else if (key !== 'example' && key !== 'examples') visitDocument(value, visit)
  }
}

function visitSchema(document: JsonObject, schema: unknown, role: Role, closed: boolean): void {
  if (!isObject(schema)) return
  rewriteBounds(schema)
  rewriteNullable(schema)
  const visit = (inner: unknown, innerRole: Role) => visitSchema(document, inner, innerRole, closed)
  for (const keyword of combinators) {
    for (const inner of listAt(schema, keyword)) visit(inner, keyword === 'allOf' ? 'part' : 'branch')
  }
  for (const keyword of ['not', 'if', 'then', 'else']) visit(schema[keyword], 'part')
  for (const keyword of ['items', 'additionalProperties', 'contains']) visit(schema[keyword], 'value')
  for (const inner of listAt(schema, 'prefixItems')) visit(inner, 'value')
  for (const keyword of ['properties', 'patternProperties']) {
    for (const inner of Object.values(objectAt(schema, keyword))) visit(inner, 'value')
  }
  if (closed) close(document, schema, role)
}

function rewriteBounds(schema: JsonObject): void {
  for (const [flag, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof schema[flag] !== 'boolean') continue
    if (schema[flag]) {
      schema[flag] = schema[bound]
      delete schema[bound]
    } else delete schema[flag]
  }
}

function rewriteNullable(schema: JsonObject): void {
  const nullable = schema.nullable === true
  delete schema.nullable
  if (!nullable) return
  const inner = { ...schema }
  for (const key of Object.keys(schema)) delete schema[key]
  schema.anyOf = [inner, { type: 'null' }]
}

function close(document: JsonObject, schema: JsonObject, role: Role): void {
  if (role === 'value') {
    const decided = 'unevaluatedProperties' in schema || 'additionalProperties' in schema
    if (!decided && hasProperties(document, schema, new Set())) schema.unevaluatedProperties = false
    return
  }
  // Without this the value around it would reject every property of a free-form alternative.
  if (role !== 'part' && isFreeForm(schema)) schema.additionalProperties = true
}

function hasProperties(document: JsonObject, schema: unknown, seen: Set<string>): boolean {
  if (!isObject(schema)) return false
  if (isObject(schema.properties)) return true
  if (combinators.some((key) => listAt(schema, key).some((inner) => hasProperties(document, inner, seen)))) {
    return true
  }
  if (typeof schema.$ref !== 'string' || seen.has(schema.$ref)) return false
  seen.add(schema.$ref)
  return hasProperties(document, locate(document, schema.$ref.replace(/^#/, ''))?.node, seen)
}

function isFreeForm(schema: JsonObject): boolean {
  const types = [schema.type ?? 'object'].flat()
  return types.includes('object') && ![...objectConstraints, ...otherConstraints].some((key) => key in schema)
}
