import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js'
import formats from 'ajv-formats'
import { below, type JsonObject, type Located, locate, objectAt, pointerOf } from './json.ts'
import { normalise } from './openapi-normalise.ts'
import { type Check, type ParameterSource, parametersOf, parameterViolations } from './openapi-parameters.ts'
import { type Route, routeFinder } from './openapi-routes.ts'
import { readableErrors } from './schema-errors.ts'

/** The documented operation that a request calls. */
export interface Operation extends Route {
  method: string
}

/** A request as received: body parsed if it is JSON, text otherwise, undefined if empty. */
export interface CheckedRequest extends Omit<ParameterSource, 'path'> {
  body: unknown
}

/** An answer to be sent; contentType without its parameters, body undefined when there is none. */
export interface CheckedAnswer {
  status: number
  contentType: string
  body: unknown
}

/** An official API description, ready to judge exchanges; every list of violations is empty when all is well. */
export interface Contract {
  find(method: string, pathname: string): Operation | { violation: string }
  request(operation: Operation, request: CheckedRequest): string[]
  answer(operation: Operation, answer: CheckedAnswer): string[]
  /** Checks any value against the schema at a JSON pointer of the description, as an answer. */
  value(pointer: string, value: unknown): string[]
}

/** The contract of an OpenAPI 3.0 or 3.1 document; requests may hold documented properties only. */
export function openContract(source: JsonObject, { basePath }: { basePath: string }): Contract {
  const document = normalise(source, { closed: false })
  const checkRequest = checker(normalise(source, { closed: true }))
  const checkAnswer = checker(document)
  const matches = routeFinder(Object.keys(objectAt(document, 'paths')), basePath)
  const locateOperation = ({ template, method }: Operation) =>
    locate(document, pointerOf('paths', template, method.toLowerCase()))

  return {
    find(method, pathname) {
      const operations = matches(pathname).map((route) => ({ ...route, method }))
      const documented = operations.find((operation) => locateOperation(operation) !== null)
      const missing = operations.length > 0 ? 'method' : 'path'
      return documented ?? { violation: `${missing} is not documented` }
    },
    request(operation, request) {
      const located = locateOperation(operation)
      if (located === null) return ['operation is not documented']
      const parameters = { ...request, path: operation.parameters }
      return [
        ...parameterViolations(document, parametersOf(document, located), parameters, checkRequest),
        ...requestBodyViolations(document, located, request, checkRequest),
      ]
    },
    answer(operation, answer) {
      const located = locateOperation(operation)
      if (located === null) return ['operation is not documented']
      return answerViolations(document, located, answer, checkAnswer)
    },
    value: checkAnswer,
  }
}

/** A contract that knows these routes (`POST /chat/completions`) and finds fault with nothing else. */
export function openUncheckedContract(
  routes: readonly string[],
  { basePath }: { basePath: string },
): Contract {
  const matches = routeFinder([...new Set(routes.map((route) => route.replace(/^\S+ /, '')))], basePath)
  return {
    find(method, pathname) {
      const route = matches(pathname).find(({ template }) => routes.includes(`${method} ${template}`))
      return route ? { ...route, method } : { violation: 'no handler for this route' }
    },
    request: () => [],
    answer: () => [],
    value: () => [],
  }
}

/** Whether a content type means JSON. */
export function isJson(contentType: string): boolean {
  return /[/+]json$/i.test(contentType)
}

/** The content type of a header without its parameters; '' when there is no header. */
export function mediaType(header: string | undefined): string {
  return (header ?? '').replace(/;.*$/, '').trim().toLowerCase()
}

function requestBodyViolations(
  document: JsonObject,
  operation: Located,
  { headers, body }: CheckedRequest,
  check: Check,
): string[] {
  const documented = below(document, operation, 'requestBody')
  if (documented === null) return body === undefined ? [] : ['body is not documented']
  if (body === undefined) return documented.node.required === true ? ['body is missing'] : []
  return contentViolations(document, documented, mediaType(headers['content-type']), body, check)
}

function answerViolations(
  document: JsonObject,
  operation: Located,
  { status, contentType, body }: CheckedAnswer,
  check: Check,
): string[] {
  const candidates = [String(status), `${String(status).charAt(0)}XX`, 'default']
  const documented = candidates.map((code) => below(document, operation, 'responses', code)).find(Boolean)
  if (!documented) return ['status is not documented']
  const hasContent = Object.keys(objectAt(documented.node, 'content')).length > 0
  if (!hasContent) return body === undefined ? [] : ['body is not documented']
  if (body === undefined) return ['body is missing']
  return contentViolations(document, documented, contentType, body, check)
}

function contentViolations(
  document: JsonObject,
  holder: Located,
  contentType: string,
  body: unknown,
  check: Check,
): string[] {
  const types = Object.keys(objectAt(holder.node, 'content'))
  const documented =
    types.find((type) => mediaType(type) === contentType) ?? types.find((type) => type === '*/*')
  if (documented === undefined) {
    return [`content-type '${contentType}' is not documented (${types.join(', ')})`]
  }
  const media = below(document, holder, 'content', documented)
  if (media === null || media.node.schema === undefined || !isJson(contentType)) return []
  // Through the media type, not through the schema's own $ref: only this place of the request document is closed.
  return check(`${media.pointer}/schema`, body).map((error) => `body ${error}`)
}

function checker(document: JsonObject): Check {
  const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false })
  formats.default(ajv)
  ajv.addSchema(document, 'description:')
  const compiled = new Map<string, ValidateFunction>()
  return (pointer, value) => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `description:#${pointer}` })
    compiled.set(pointer, validate)
    return validate(value) ? [] : readableErrors(validate.errors)
  }
}
