import { describe, expect, test } from '@jest/globals'
import { addressOf, authorizationOf } from '../../../src/platforms/bitbucket/address.ts'

const address = {
  repository: 'shop/shop',
  token: 'ATCTT3planted',
  secrets: [],
  apiUrl: null,
  formerAccounts: [],
  userAgent: 'test',
  env: {},
}

describe('a token', () => {
  test.each([
    ['of a repository, project or workspace', 'ATCTT3planted=0A', 'Bearer ATCTT3planted=0A'],
    ['of a person', 'a@shop.example:ATATTplanted', `Basic ${btoa('a@shop.example:ATATTplanted')}`],
  ])('%s', (_, token, expected) => {
    expect(authorizationOf(token)).toBe(expected)
  })

  test('is no less secret as a header', () => {
    const { secrets } = addressOf({ ...address, token: 'a@b:cdef', secrets: ['a@b:cdef'] }, 7)
    expect(secrets).toEqual(['a@b:cdef', btoa('a@b:cdef'), 'cdef'])
  })
})

describe('an address', () => {
  test('is that of Bitbucket Cloud', () => {
    const { apiUrl, workspace, repo, number } = addressOf(address, 7)
    expect({ apiUrl, workspace, repo, number }).toEqual({
      apiUrl: 'https://api.bitbucket.org/2.0',
      workspace: 'shop',
      repo: 'shop',
      number: 7,
    })
  })

  test.each([
    ['a repository without a workspace', { repository: 'shop' }, 'shop is no repository of Bitbucket.'],
    ['one that is too deep', { repository: 'a/b/c' }, 'a/b/c is no repository of Bitbucket.'],
    [
      'plain HTTP',
      { apiUrl: 'http://bitbucket.example/2.0' },
      'api-url uses plain HTTP, so code and key could be read on the way.',
    ],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => addressOf({ ...address, ...wrong }, 7)).toThrow(message)
  })
})
