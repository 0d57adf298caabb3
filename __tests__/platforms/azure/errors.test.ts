import { describe, expect, test } from '@jest/globals'
import { HostError } from '../../../src/core/host-error.ts'
import { hostError } from '../../../src/platforms/azure/errors.ts'
import { AzureRefusal } from '../../../src/platforms/azure/transport.ts'

const html = { 'content-type': 'text/html; charset=utf-8' }
const page = '<!DOCTYPE html><html><title>Sign In</title></html>'

function refusal(status: number, body: string, headers: Record<string, string> = {}): HostError {
  return hostError(new AzureRefusal(status, body, new Headers(headers)))
}

function said(message: string): string {
  return JSON.stringify({ $id: '1', message, typeKey: 'X' })
}

describe('a refusal is', () => {
  test.each<[string, number, string, Record<string, string>, HostError['kind']]>([
    ['no token', 401, said('TF400813: The user is not authorized'), {}, 'authentication'],
    ['the page to sign in', 203, page, html, 'authentication'],
    ['the page to sign in, as if all were well', 200, page, html, 'authentication'],
    ['the way to the page to sign in', 302, '', { location: 'https://elsewhere.example' }, 'authentication'],
    ['a right that is missing', 403, said('TF401027: You need the Git permission'), {}, 'forbidden'],
    [
      'a right that is missing, by its code',
      400,
      said('TF401027: You need the Git permission'),
      {},
      'forbidden',
    ],
    ['a repository that nobody may see', 404, said('TF401019: does not exist'), {}, 'not found'],
    ['a body that is too long', 400, said('cannot be longer than 150000 characters'), {}, 'invalid'],
    ['too many requests', 429, said('Slow down'), {}, 'rate limit'],
    ['too much work', 503, said('TF400733: The request has been canceled'), {}, 'rate limit'],
    ['a server that is down', 503, page, html, 'unavailable'],
    ['a time that ran out', 408, '', {}, 'unavailable'],
    ['too large', 413, '', {}, 'too large'],
  ])('%s', (_, status, body, headers, kind) => {
    const error = refusal(status, body, headers)
    expect(error).toBeInstanceOf(HostError)
    expect(error.kind).toBe(kind)
    expect(error.message).not.toMatch(/<html/i)
  })

  test.each<[string, HostError, number | null]>([
    ['as long as it says', refusal(429, '', { 'retry-after': '7' }), 7000],
    ['a minute where it does not say', refusal(429, ''), 60_000],
    ['as long as a server says that is down', refusal(503, '', { 'retry-after': '3' }), 3000],
    ['its own time where one does not', refusal(502, ''), null],
    ['nothing where it is of no use', refusal(403, '', { 'retry-after': '3' }), null],
  ])('waited for %s', (_, error, time) => {
    expect(error.retryAfterMs).toBe(time)
  })

  test('waited for until its limit is lifted', () => {
    const reset = `${Math.ceil(Date.now() / 1000) + 30}`
    const { retryAfterMs } = refusal(429, '', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset })
    expect(retryAfterMs).toBeGreaterThan(25_000)
    expect(retryAfterMs).toBeLessThanOrEqual(31_000)
  })
})

describe('what the network does', () => {
  test.each<[string, unknown, HostError['kind'], RegExp]>([
    [
      'a reset',
      new TypeError('fetch failed', { cause: new Error('ECONNRESET') }),
      'unavailable',
      /ECONNRESET/,
    ],
    ['a body cut off', new TypeError('terminated'), 'unavailable', /terminated/],
    ['silence', Object.assign(new Error('x'), { name: 'TimeoutError' }), 'unavailable', /in time/],
    [
      'a certificate of nobody',
      new TypeError('fetch failed', {
        cause: Object.assign(new Error('x'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
      }),
      'unreachable',
      /NODE_EXTRA_CA_CERTS/,
    ],
  ])('%s', (_, thrown, kind, words) => {
    const error = hostError(thrown)
    expect(error.kind).toBe(kind)
    expect(error.message).toMatch(words)
  })

  test('is not what we did', () => {
    const mistake = new TypeError('x is not a function')
    expect(() => hostError(mistake)).toThrow(mistake)
  })
})
