import { expect, test } from '@jest/globals'
import { openContract } from './openapi-contract.ts'
import { fromSwagger2 } from './swagger2.ts'

const document = {
  swagger: '2.0',
  paths: {
    '/things/{id}': {
      post: {
        consumes: ['application/json'],
        parameters: [
          { in: 'path', name: 'id', required: true, type: 'integer' },
          { in: 'body', name: 'body', required: true, schema: { $ref: '#/definitions/Thing' } },
          { $ref: '#/parameters/version' },
        ],
        responses: { 200: { schema: { type: 'array', items: { $ref: '#/definitions/Thing' } } }, 204: {} },
      },
    },
  },
  parameters: { version: { in: 'query', name: 'version', required: true, type: 'string' } },
  definitions: { Thing: { properties: { name: { type: 'string' } } } },
}

test('bodies, parameters and answers of Swagger 2.0 are checked as those of OpenAPI 3', () => {
  const contract = openContract(fromSwagger2(document), { basePath: '' })
  const operation = contract.find('POST', '/things/x')
  if ('violation' in operation) throw new Error(operation.violation)
  const headers = { 'content-type': 'application/json' }
  expect(contract.request(operation, { query: new URLSearchParams(), headers, body: { nam: 'x' } })).toEqual([
    'path parameter id / must be integer',
    'query parameter version is missing',
    'body /nam is not documented',
  ])
  const answer = { status: 200, contentType: 'application/json' }
  expect(contract.answer(operation, { ...answer, body: [{ name: 1 }] })).toEqual([
    'body /0/name must be string',
  ])
  expect(contract.answer(operation, { ...answer, body: [{ name: 'x' }] })).toEqual([])
  expect(contract.answer(operation, { ...answer, status: 204, body: undefined })).toEqual([])
})

test('another document is refused', () => {
  expect(() => fromSwagger2({ openapi: '3.0.0' })).toThrow('not a Swagger 2.0 document')
})
