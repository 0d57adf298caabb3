import { isObject, type JsonObject, listAt, locate, objectAt, parseJson } from './json.ts'

/** A Swagger 2.0 document as OpenAPI 3: only what the check of exchanges needs, bodies and parameters, not forms. */
export function fromSwagger2(source: JsonObject): JsonObject {
  if (source.swagger !== '2.0') throw new Error('not a Swagger 2.0 document')
  const text = JSON.stringify(source)
    .replaceAll('"#/definitions/', '"#/components/schemas/')
    .replaceAll('"#/parameters/', '"#/components/parameters/')
  const copy = parseJson(text)
  if (!isObject(copy)) throw new Error('not a Swagger 2.0 document')
  const parameters = objectAt(copy, 'parameters')
  for (const [name, parameter] of Object.entries(parameters)) parameters[name] = liftedParameter(parameter)
  const lifted = {
    openapi: '3.0.0',
    paths: objectAt(copy, 'paths'),
    components: { schemas: objectAt(copy, 'definitions'), parameters },
  }
  for (const path of Object.values(lifted.paths)) {
    for (const operation of Object.values(isObject(path) ? path : {})) {
      if (isObject(operation)) liftOperation(lifted, operation)
    }
  }
  return lifted
}

function liftOperation(document: JsonObject, operation: JsonObject): void {
  const all = listAt(operation, 'parameters')
  const resolved = (parameter: unknown) => {
    const reference = isObject(parameter) && typeof parameter.$ref === 'string' ? parameter.$ref : null
    return reference === null ? parameter : locate(document, reference.replace(/^#/, ''))?.node
  }
  const body = all.map(resolved).find((each) => isObject(each) && each.in === 'body')
  operation.parameters = all.filter((each) => resolved(each) !== body).map(liftedParameter)
  if (isObject(body)) {
    const { required, schema } = body
    operation.requestBody = { required, content: contentOf(operation.consumes, schema) }
  }
  for (const response of Object.values(objectAt(operation, 'responses'))) {
    if (isObject(response) && response.schema !== undefined) {
      response.content = contentOf(operation.produces, response.schema)
      delete response.schema
    }
  }
}

function contentOf(types: unknown, schema: unknown): JsonObject {
  const listed = Array.isArray(types) ? types : ['application/json']
  return Object.fromEntries(listed.map((type) => [String(type), { schema: structuredClone(schema) }]))
}

function liftedParameter(parameter: unknown): unknown {
  if (!isObject(parameter) || '$ref' in parameter || 'schema' in parameter) return parameter
  const { type, items, enum: values, format, ...rest } = parameter
  const schema = Object.entries({ type, items, enum: values, format }).filter(
    ([, each]) => each !== undefined,
  )
  return { ...rest, schema: Object.fromEntries(schema) }
}
