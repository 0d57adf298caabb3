import { describe, expect, test } from '@jest/globals'
import { withoutSecrets } from '../../src/core/own-secrets.ts'

const secret = 'planted/Key+4711=of~nobody'
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('a secret that is repeated', () => {
  test.each([
    ['as it is', secret],
    ['in capitals', secret.toUpperCase()],
    ['in small letters', secret.toLowerCase()],
    ['encoded for a URL', encodeURIComponent(secret)],
    ['in base64', base64(secret)],
    ['in base64 after one byte', base64(`:${secret}`)],
    ['in base64 after two bytes', base64(`a:${secret}`)],
    ['in base64 of a header', base64(`Bearer ${secret}`)],
    ['in base64 with more behind', base64(`${secret} and more`)],
    ['in base64 for URLs', Buffer.from(`${secret}??>>`).toString('base64url')],
    ['in hex', Buffer.from(secret).toString('hex')],
    ['backwards', [...secret].reverse().join('')],
  ])('%s', (_, form) => {
    const left = withoutSecrets(`It was <${form}>, twice: ${form}.`, ['other', secret], '[secret]')
    expect(left).toMatch(/^It was <\S{0,16}\[secret\]\S{0,16}>, twice: \S{0,16}\[secret\]\S{0,16}\.$/)
  })

  test('one that is short is found only as it is', () => {
    expect(withoutSecrets('Abc abc cba', ['abc'], '[secret]')).toBe('Abc [secret] cba')
  })

  test('none, or an empty one, changes nothing', () => {
    expect(withoutSecrets('abc', [], '[secret]')).toBe('abc')
    expect(withoutSecrets('abc', [''], '[secret]')).toBe('abc')
  })
})
