import { describe, expect, test } from '@jest/globals'
import { HostError } from '../../../src/core/host-error.ts'
import { answerError, hostError, lostAnswer } from '../../../src/platforms/bitbucket/errors.ts'

function read(status: number, body: unknown, headers: Record<string, string> = {}) {
  const { kind, message, retryAfterMs } = answerError({ status, headers: new Headers(headers) }, body)
  return { kind, message, retryAfterMs }
}

const said = { type: 'error', error: { message: 'No.' } }

describe('an answer that is none', () => {
  test.each([
    [400, 'invalid'],
    [401, 'authentication'],
    [403, 'forbidden'],
    [404, 'not found'],
    [408, 'unavailable'],
    [409, 'invalid'],
    [410, 'not found'],
    [413, 'too large'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [555, 'too large'],
  ])('%i is %s', (status, kind) => {
    expect(read(status, said)).toEqual({ kind, message: `${status}: No.`, retryAfterMs: null })
  })

  test.each([
    ['as long as it says', { 'retry-after': '7' }, 7000],
    ['a minute where it does not say', {}, 60_000],
    ['a minute where it says a date', { 'retry-after': 'Sat, 28 Nov 2026 02:52:27 GMT' }, 60_000],
  ])('a rate limit waits %s', (_, headers, retryAfterMs) => {
    expect(read(429, said, headers)).toEqual({ kind: 'rate limit', message: '429: No.', retryAfterMs })
  })

  test.each([
    ['a detail', { error: { message: 'No.', detail: 'Not now' } }, '400: No.: Not now'],
    [
      'scopes',
      { error: { message: 'No.', detail: { required: ['account'], granted: ['repository'] } } },
      '400: No. It needs account.',
    ],
    ['a page', '<html>Bad Request</html>', '400: no reason given'],
    ['nothing', undefined, '400: no reason given'],
  ])('says what is in %s', (_, body, message) => {
    expect(read(400, body).message).toBe(message)
  })
})

describe('what the client throws', () => {
  test('is a lost answer', () => {
    const thrown = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })
    expect(lostAnswer(thrown)).toMatchObject({ kind: 'unavailable', message: 'connect ECONNREFUSED' })
    expect(lostAnswer(new SyntaxError('Unexpected end of JSON input'))).toMatchObject({ kind: 'unavailable' })
  })

  test('stays so until a setting is changed where a certificate is wrong', () => {
    const cause = Object.assign(new Error('self-signed'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
    expect(lostAnswer(new TypeError('fetch failed', { cause })).kind).toBe('unreachable')
  })

  test('is thrown on where it is a mistake of ours', () => {
    const mistake = new TypeError('x is not a function')
    expect(() => hostError(mistake)).toThrow(mistake)
    expect(hostError(new HostError('forbidden', 'No.'))).toMatchObject({ kind: 'forbidden' })
  })
})
