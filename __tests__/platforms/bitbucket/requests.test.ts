import { expect, test } from '@jest/globals'
import { rightsOf } from '../../../src/platforms/bitbucket/inspect.ts'
import { inlineOf } from '../../../src/platforms/bitbucket/requests.ts'

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
