import { expect, test } from '@jest/globals'
import { linesAt } from '../../../src/platforms/bitbucket/conversation.ts'
import { rightsOf } from '../../../src/platforms/bitbucket/inspect.ts'
import { inlineOf } from '../../../src/platforms/bitbucket/requests.ts'

const head = 'a'.repeat(40)
const links = (commit: string) => ({
  code: {
    href: `https://api.bitbucket.org/2.0/repositories/shop/shop/diff/${commit}..bbbbbbbbbbbb?path=a.py`,
  },
})

test.each([
  ['one line', { to: 7 }, null, { from: 7, to: 7 }],
  ['several lines', { to: 7, start_to: 5 }, links('aaaaaaaaaaaa'), { from: 5, to: 7 }],
  ['a line by its repository', { to: 7 }, links('shop/shop:aaaaaaaaaaaa'), { from: 7, to: 7 }],
  ['a line of an older head', { to: 7 }, links('shop/shop:cccccccccccc'), null],
  ['a line that is gone', { to: 7, outdated: true }, null, null],
  ['an old line', { to: null }, null, null],
])('a thread at %s', (_, place, code, expected) => {
  expect(linesAt({ inline: { path: 'a.py', ...place }, links: code }, head)).toEqual(expected)
})

test.each([
  ['one line', { from: 7, to: 7 }, { path: 'a.py', to: 7 }],
  ['several lines', { from: 5, to: 7 }, { path: 'a.py', start_to: 5, to: 7 }],
  ['the file as a whole', null, { path: 'a.py' }],
])('a comment on %s', (_, lines, expected) => {
  expect(inlineOf({ path: 'a.py', lines })).toEqual(expected)
})

test.each([
  ['says nothing', null, null],
  ['says nothing either', '', null],
  ['is one of a repository', 'repository, pullrequest:write', true],
  ['is one of a person', 'read:repository:bitbucket write:pullrequest:bitbucket', true],
  ['of a repository reads pull requests', 'repository, pullrequest', true],
  ['of a person reads pull requests', 'read:repository:bitbucket read:pullrequest:bitbucket', null],
  ['reads code alone', 'repository:write', false],
  ['is for something else', 'webhook, account', false],
])('a token that %s', (_, scopes, mayWrite) => {
  expect(rightsOf(scopes).mayWrite).toBe(mayWrite)
})

test.each([
  ['may', 'pullrequest:write, repository:admin', 'and ask who may write'],
  ['may not', 'pullrequest:write', 'so no word of people counts'],
])('a token that %s ask about people', (_, scopes, detail) => {
  expect(rightsOf(scopes).detail).toContain(detail)
})
