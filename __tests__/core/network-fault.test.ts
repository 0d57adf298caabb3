import { expect, test } from '@jest/globals'
import { networkFault } from '../../src/core/network-fault.ts'

/** As `fetch` and the SDKs wrap what a socket said. */
const wrapped = (cause: unknown) =>
  new Error('Connection error.', { cause: new TypeError('fetch failed', { cause }) })
const coded = (code: string) => Object.assign(new Error('no'), { code })

test.each<[unknown, RegExp | null]>([
  [
    coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    /^Unable to verify the certificate of GitHub .*NODE_EXTRA_CA_CERTS/,
  ],
  [coded('SELF_SIGNED_CERT_IN_CHAIN'), /NODE_EXTRA_CA_CERTS/],
  [coded('CERT_HAS_EXPIRED'), /certificate of GitHub is not valid \(CERT_HAS_EXPIRED\)/],
  [coded('ERR_TLS_CERT_ALTNAME_INVALID'), /is not valid/],
  [new Error('Proxy response (407) !== 200 when HTTP Tunneling'), /user name or password.*HTTPS_PROXY/],
  [new Error('Proxy response (403) !== 200 when HTTP Tunneling'), /\(403\).*NO_PROXY/],
  // Those pass.
  [new Error('Proxy response (502) !== 200 when HTTP Tunneling'), null],
  [coded('ECONNREFUSED'), null],
  ['text', null],
  [null, null],
])('%s', (cause, words) => {
  const said = networkFault(wrapped(cause), 'GitHub')
  if (words === null) expect(said).toBeNull()
  else expect(said).toMatch(words)
})

test('an error that is its own cause', () => {
  const error = new Error('round')
  error.cause = error
  expect(networkFault(error, 'GitHub')).toBeNull()
})
