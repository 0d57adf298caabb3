import { expect, test } from '@jest/globals'
import { findFingerprint } from '../../src/core/find-fingerprint.ts'

const known = ['abcd000011112222', 'abcd000011112222-2', 'abce333344445555', 'ffff000000000000']

test.each<[string, object]>([
  ['ffff', { found: 'ffff000000000000' }],
  ['FFFF0000', { found: 'ffff000000000000' }],
  ['abcd000011112222', { found: 'abcd000011112222' }],
  ['abcd000011112222-2', { found: 'abcd000011112222-2' }],
  ['abcd', { among: ['abcd000011112222', 'abcd000011112222-2'], isAmbiguous: true }],
  ['abc', { among: ['abcd000011112222', 'abcd000011112222-2', 'abce333344445555'], isAmbiguous: true }],
  ['fff', { among: ['ffff000000000000', ...known.slice(0, 3)], isAmbiguous: false }],
  [
    'abce0',
    {
      among: ['abce333344445555', 'abcd000011112222', 'abcd000011112222-2', 'ffff000000000000'],
      isAmbiguous: false,
    },
  ],
  ['', { among: known, isAmbiguous: true }],
])('%s', (said, expected) => {
  expect(findFingerprint(said, known)).toEqual(expected)
})

test('of nothing is nothing', () => {
  expect(findFingerprint('abcd', [])).toEqual({ among: [], isAmbiguous: false })
})
