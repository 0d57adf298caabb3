import { describe, expect, test } from '@jest/globals'
import { hostError } from '../../../src/platforms/gitlab/errors.ts'
import { GitLabRefusal } from '../../../src/platforms/gitlab/requester.ts'

const refusal = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new GitLabRefusal(status, typeof body === 'string' ? body : JSON.stringify(body), new Headers(headers))
const lineCode = {
  message: '400 Bad request - Note {:line_code=>["can\'t be blank", "must be a valid line code"]}',
}

describe('answers that say no', () => {
  test.each<[GitLabRefusal, string, string]>([
    [refusal(401, { message: '401 Unauthorized' }), 'authentication', '401: 401 Unauthorized'],
    [
      refusal(403, { error: 'insufficient_scope', error_description: 'It needs api.', scope: 'api' }),
      'forbidden',
      '403: It needs api.',
    ],
    [refusal(403, { message: '403 Forbidden' }), 'forbidden', '403: 403 Forbidden'],
    [refusal(404, { message: '404 Not found' }), 'not found', '404: 404 Not found'],
    [refusal(400, lineCode), 'invalid', `400: ${lineCode.message}`],
    [refusal(400, { message: { note: ['is too long'] } }), 'invalid', '400: {"note":["is too long"]}'],
    [refusal(400, { error: 'body is missing' }), 'invalid', '400: body is missing'],
    [refusal(413, ''), 'too large', '413: '],
    [refusal(409, { message: 'Conflict' }), 'invalid', '409: Conflict'],
    [refusal(500, { message: '500 Internal Server Error' }), 'unavailable', '500: 500 Internal Server Error'],
    [refusal(502, '<!DOCTYPE html><html>…'), 'unavailable', '502: an HTML page'],
    [refusal(429, 'Retry later\n'), 'rate limit', '429: Retry later\n'],
    [refusal(400, null), 'invalid', '400: "no reason given"'],
  ])('%#', (thrown, kind, message) => {
    expect(hostError(thrown)).toMatchObject({ kind, message })
  })

  test.each<[Record<string, string>, number | null]>([
    [{ 'retry-after': '3' }, 3000],
    [{ 'retry-after': '3', 'ratelimit-reset': '1' }, 3000],
    [{ 'ratelimit-reset': '1' }, 1000],
    [{ 'retry-after': 'soon' }, 60_000],
    [{}, 60_000],
  ])('waits: %j', (headers, retryAfterMs) => {
    expect(hostError(refusal(429, 'Retry later', headers))).toMatchObject({
      kind: 'rate limit',
      retryAfterMs,
    })
  })

  test('a server that is down says how long, where it does', () => {
    expect(hostError(refusal(503, '', { 'retry-after': '5' })).retryAfterMs).toBe(5000)
    expect(hostError(refusal(503, '')).retryAfterMs).toBeNull()
  })
})

describe('no answer at all', () => {
  const failed = (cause: Error) => new TypeError('fetch failed', { cause })
  const coded = (code: string) => Object.assign(new Error(code), { code })
  test.each<[Error, string, RegExp]>([
    [failed(coded('ECONNREFUSED')), 'unavailable', /cannot be reached: ECONNREFUSED/],
    [failed(coded('SELF_SIGNED_CERT_IN_CHAIN')), 'unreachable', /NODE_EXTRA_CA_CERTS/],
    [failed(new Error('unexpected redirect')), 'unreachable', /set api-url/],
    [new TypeError('terminated', { cause: coded('UND_ERR_SOCKET') }), 'unavailable', /cannot be reached/],
    [Object.assign(new Error('x'), { name: 'TimeoutError' }), 'unavailable', /in time/],
  ])('%s', (thrown, kind, message) => {
    expect(hostError(thrown)).toMatchObject({ kind, message: expect.stringMatching(message) })
  })

  test('a mistake of ours is thrown on', () => {
    expect(() => hostError(new TypeError('x is not a function'))).toThrow('x is not a function')
    expect(() => hostError('text')).toThrow('text')
  })
})
