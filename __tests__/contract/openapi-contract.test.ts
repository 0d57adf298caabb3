import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from './json.ts'
import { openContract } from './openapi-contract.ts'

const document = {
  openapi: '3.0.3',
  paths: {
    '/pets/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
      get: {
        parameters: [
          { $ref: '#/components/parameters/Page' },
          { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'string', maxLength: 3 } } },
          { name: 'X-Tenant', in: 'header', required: true, schema: { type: 'string' } },
        ],
        responses: {
          200: { $ref: '#/components/responses/Pet' },
          204: { description: 'nothing to tell' },
          '4XX': { content: { 'text/plain': { schema: { type: 'string' } } } },
        },
      },
      put: {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
        },
        responses: {},
      },
    },
    '/pets/mine': { get: { responses: {} } },
  },
  components: {
    parameters: { Page: { name: 'page', in: 'query', required: true, schema: { type: 'integer' } } },
    responses: {
      Pet: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } },
    },
    schemas: {
      Named: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      Pet: {
        allOf: [
          { $ref: '#/components/schemas/Named' },
          {
            properties: {
              age: { type: 'number', minimum: 0, exclusiveMinimum: true },
              born: { type: 'string', format: 'date', nullable: true },
              kind: { type: 'string', enum: ['cat', 'dog'], nullable: true },
              owner: { nullable: true, allOf: [{ $ref: '#/components/schemas/Named' }] },
              friends: { type: 'array', items: { $ref: '#/components/schemas/Named' } },
              notes: { type: 'object' },
              extra: { oneOf: [{ type: 'object' }, { $ref: '#/components/schemas/Toy' }] },
            },
          },
        ],
      },
      Toy: { type: 'object', required: ['toy'], properties: { toy: { type: 'boolean' } } },
    },
  },
}
const contract = openContract(document, { basePath: '/v1' })

function operation(method: string, pathname: string) {
  const found = contract.find(method, pathname)
  if ('violation' in found) throw new Error(found.violation)
  return found
}

function get(pathname: string, search: string, headers: Record<string, string> = { 'x-tenant': 't' }) {
  const query = new URLSearchParams(search)
  return contract.request(operation('GET', pathname), { query, headers, body: undefined })
}

function put(body: unknown, type = 'application/json; charset=utf-8') {
  const headers = type === '' ? {} : { 'content-type': type }
  return contract.request(operation('PUT', '/v1/pets/7'), { query: new URLSearchParams(), headers, body })
}

function answer(status: number, body: unknown, contentType = 'application/json') {
  return contract.answer(operation('GET', '/v1/pets/7'), { status, contentType, body })
}

describe('routes', () => {
  test('the most literal path wins and parameters are decoded', () => {
    expect(operation('GET', '/v1/pets/mine').template).toBe('/pets/mine')
    expect(operation('GET', '/v1/pets/a%2Fb').parameters).toEqual({ id: 'a/b' })
  })

  test.each([
    ['GET', '/pets/7', 'path is not documented'],
    ['GET', '/v1/pets', 'path is not documented'],
    ['GET', '/v1/pets/7/', 'path is not documented'],
    ['DELETE', '/v1/pets/7', 'method is not documented'],
  ])('%s %s: %s', (method, pathname, violation) => {
    expect(contract.find(method, pathname)).toEqual({ violation })
  })
})

describe('parameters', () => {
  test('right ones are accepted', () => {
    expect(get('/v1/pets/7', 'page=1&tag=a&tag=b')).toEqual([])
  })

  test.each([
    ['/v1/pets/x', 'page=1', ['path parameter id / must be integer']],
    ['/v1/pets/7', 'page=one', ['query parameter page / must be integer']],
    ['/v1/pets/7', 'page=1&page=2', ['query parameter page / must be integer']],
    ['/v1/pets/7', '', ['query parameter page is missing']],
    ['/v1/pets/7', 'page=1&tag=a&tag=long', ['query parameter tag /1 must NOT have more than 3 characters']],
    ['/v1/pets/7', 'page=1&pagee=2', ['query parameter pagee is not documented']],
  ])('%s?%s', (pathname, search, violations) => {
    expect(get(pathname, search)).toEqual(violations)
  })

  test('a required header must be there', () => {
    expect(get('/v1/pets/7', 'page=1', {})).toEqual(['header parameter X-Tenant is missing'])
  })
})

describe('request bodies', () => {
  test.each<[string, unknown]>([
    ['the least', { name: 'Tom' }],
    ['nulls where nullable', { name: 'Tom', born: null, kind: null, owner: null }],
    ['every member', { name: 'Tom', age: 1, born: '2020-02-29', kind: 'cat', owner: { name: 'Ann' } }],
    ['anything in a free-form object', { name: 'Tom', notes: { any: { thing: 1 } }, extra: { other: 1 } }],
  ])('%s is accepted', (_, body) => {
    expect(put(body)).toEqual([])
  })

  test.each<[unknown, string[]]>([
    [{}, ['body /name is missing']],
    [{ name: 'Tom', colour: 'red' }, ['body /colour is not documented']],
    [{ name: 'Tom', owner: { name: 'Ann', age: 3 } }, ['body /owner/age is not documented']],
    [{ name: 'Tom', friends: [{ name: 'Jim', nick: 'J' }] }, ['body /friends/0/nick is not documented']],
    [{ name: 'Tom', age: 0 }, ['body /age must be > 0']],
    [{ name: null }, ['body /name must be string']],
    [undefined, ['body is missing']],
  ])('%j is refused', (body, violations) => {
    expect(put(body)).toEqual(violations)
  })

  test('formats and enumerations count', () => {
    expect(put({ name: 'Tom', born: '2021-02-29' })).toContain('body /born must match format "date"')
    expect(put({ name: 'Tom', kind: 'cow' })).toContain(
      'body /kind must be equal to one of the allowed values: cat, dog',
    )
  })

  test('an undocumented content-type and an undocumented body are refused', () => {
    const wrongType = (type: string) => [`content-type '${type}' is not documented (application/json)`]
    expect(put('name=Tom', 'text/plain')).toEqual(wrongType('text/plain'))
    expect(put({ name: 'Tom' }, '')).toEqual(wrongType(''))
    const request = { query: new URLSearchParams(), headers: {}, body: 'x' }
    expect(contract.request(operation('GET', '/v1/pets/mine'), request)).toEqual(['body is not documented'])
  })
})

describe('answers', () => {
  test('right ones are accepted, undocumented properties among them', () => {
    expect(answer(200, { name: 'Tom', colour: 'red' })).toEqual([])
    expect(answer(204, undefined)).toEqual([])
    expect(answer(404, 'no such pet', 'text/plain')).toEqual([])
  })

  test.each<[number, unknown, string, string[]]>([
    [200, {}, 'application/json', ['body /name is missing']],
    [200, undefined, '', ['body is missing']],
    [200, 'Tom', 'text/plain', ["content-type 'text/plain' is not documented (application/json)"]],
    [204, {}, 'application/json', ['body is not documented']],
    [500, {}, 'application/json', ['status is not documented']],
  ])('%d %j %s is refused', (status, body, contentType, violations) => {
    expect(answer(status, body, contentType)).toEqual(violations)
  })
})

test('Swagger 2.0 is refused', () => {
  const swagger: JsonObject = { swagger: '2.0', paths: {} }
  expect(() => openContract(swagger, { basePath: '' })).toThrow('not an OpenAPI 3 document')
})
