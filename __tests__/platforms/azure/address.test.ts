import { describe, expect, test } from '@jest/globals'
import { addressOf, homeOf, runUrl } from '../../../src/platforms/azure/address.ts'
import { authorizationOf } from '../../../src/platforms/azure/client.ts'

function given(env: Record<string, string>, over: { repository?: string; apiUrl?: string } = {}) {
  return {
    ...{ repository: 'Shop/api', token: 't', secrets: [], apiUrl: null, formerAccounts: [], userAgent: '' },
    ...over,
    env,
  }
}

describe('an address', () => {
  test.each([
    ['an organization', { SYSTEM_COLLECTIONURI: 'https://dev.azure.com/org/' }, 'https://dev.azure.com/org'],
    [
      'an older one',
      { SYSTEM_COLLECTIONURI: 'https://org.visualstudio.com/' },
      'https://org.visualstudio.com',
    ],
    [
      'a collection of a server',
      { SYSTEM_COLLECTIONURI: 'https://tfs.example/tfs/Default/' },
      'https://tfs.example/tfs/Default',
    ],
    [
      'by its other name',
      { SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: 'https://dev.azure.com/org/' },
      'https://dev.azure.com/org',
    ],
    [
      'empty variables count as none',
      { SYSTEM_COLLECTIONURI: '', SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: 'https://a.example/' },
      'https://a.example',
    ],
  ])('%s', (_, env, collection) => {
    expect(addressOf(given(env), 7)).toMatchObject({
      collection,
      project: 'Shop',
      repository: 'api',
      number: 7,
    })
  })

  test('by the setting comes before variables', () => {
    const env = { SYSTEM_COLLECTIONURI: 'https://dev.azure.com/org/' }
    expect(addressOf(given(env, { apiUrl: 'https://other.example/c/' }), 7).collection).toBe(
      'https://other.example/c',
    )
  })

  test.each([
    ['without a collection', given({}), /does not say where/],
    ['over plain HTTP', given({ SYSTEM_COLLECTIONURI: 'http://tfs.example/tfs/' }), /plain HTTP/],
    ['with a password in it', given({ SYSTEM_COLLECTIONURI: 'https://a:b@dev.azure.com/' }), /password/],
    [
      'of something else',
      given({ SYSTEM_COLLECTIONURI: 'https://dev.azure.com/o/' }, { repository: 'shop' }),
      /no repository/,
    ],
  ])('%s is none', (_, address, words) => {
    expect(() => addressOf(address, 7)).toThrow(words)
  })

  test('is encoded in links', () => {
    const env = { SYSTEM_COLLECTIONURI: 'https://dev.azure.com/org/', BUILD_BUILDID: '12' }
    const address = addressOf(given(env, { repository: 'The (old) shop/a & b' }), 7)
    expect(homeOf(address)).toBe('https://dev.azure.com/org/The%20%28old%29%20shop/_git/a%20%26%20b')
    expect(runUrl(address, env)).toBe(
      'https://dev.azure.com/org/The%20%28old%29%20shop/_build/results?buildId=12',
    )
    expect(runUrl(address, { BUILD_BUILDID: '1&x=y' })).toBeNull()
    expect(runUrl(address, {})).toBeNull()
  })
})

test.each([
  ['eyJhbGciOi.eyJzdWIi.c2ln', 'Bearer eyJhbGciOi.eyJzdWIi.c2ln'],
  ['abcd', 'Basic OmFiY2Q='],
  ['a.b', 'Basic OmEuYg=='],
])('the token %s goes as %s', (token, header) => {
  expect(authorizationOf(token)).toBe(header)
})
