import { describe, expect, test } from '@jest/globals'
import type { BitbucketAddress } from '../../../src/platforms/bitbucket/address.ts'
import { sealOf, withoutSeal } from '../../../src/platforms/bitbucket/seal.ts'

const address: BitbucketAddress = {
  authorization: 'Bearer planted',
  apiUrl: 'https://api.bitbucket.org/2.0',
  workspace: 'shop',
  repo: 'shop',
  number: 7,
  secrets: [],
}
const body = '**Title**\n\nText.\n\n[semgrep-assistant]: # (mark)\n'
const seal = sealOf(address)
const sealed = seal.put(body)

describe('a seal', () => {
  test('stands before the mark, is as long as it says, and comes off again', () => {
    expect(sealed.split('\n').at(-2)).toBe('[semgrep-assistant]: # (mark)')
    expect(sealed.length - body.length).toBe(seal.length)
    expect(withoutSeal(sealed)).toBe(body)
  })

  test.each([
    ['as it was', sealed],
    ['without the last line feed', sealed.trimEnd()],
    ['with other line ends', sealed.replaceAll('\n', '\r\n')],
  ])('holds %s', (_, text) => {
    expect(seal.holds(text)).toBe(true)
  })

  test.each([
    ['of an edited text', sealed.replace('Text', 'Texts')],
    ['of another mark', sealed.replace('(mark)', '(other)')],
    ['with text behind it', `${sealed}More.\n`],
    ['that is none', body],
    ['that is empty', sealed.replace(/\([0-9a-f]{64}\)/, '()')],
    ['of another token', sealOf({ ...address, authorization: 'Bearer other' }).put(body)],
    ['of another pull request', sealOf({ ...address, number: 8 }).put(body)],
    ['of another repository', sealOf({ ...address, repo: 'other' }).put(body)],
  ])('does not hold one %s', (_, text) => {
    expect(seal.holds(text)).toBe(false)
  })

  test('leaves a text alone that has none', () => {
    expect(withoutSeal(body)).toBe(body)
    expect(withoutSeal('')).toBe('')
  })
})
