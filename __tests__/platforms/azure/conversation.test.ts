import { describe, expect, test } from '@jest/globals'
import { withMark } from '../../../src/core/plan/mark.ts'
import { accountOf, isResolved } from '../../../src/platforms/azure/conversation.ts'
import { mark, markedFinding } from '../../builders.ts'

const forms = { mark: 'reference' as const }
const advice = withMark('x', mark([markedFinding()]), forms)
const blocks = withMark('x', mark([markedFinding({ blocks: true })]), forms)
const cleared = withMark('x', mark([markedFinding({ blocks: true, said: { word: 'fp', by: 'a' } })]), forms)

test.each([
  ['active', blocks, false],
  ['pending', blocks, false],
  ['unknown', advice, false],
  ['fixed', advice, true],
  ['wontfix', advice, true],
  ['bydesign', advice, true],
  ['closed', blocks, true],
  ['closed', advice, false],
  ['closed', cleared, false],
  ['closed', 'words of ours without a mark', false],
])('a thread that is %s (%#)', (status, body, resolved) => {
  expect(isResolved(status, body)).toBe(resolved)
})

describe('an account', () => {
  test.each([
    ['a person', { descriptor: 'aad.AbC', uniqueName: 'anna@example.org' }, 'person'],
    ['a build service', { descriptor: 'svc.AbC', uniqueName: 'Build\\0f' }, 'program'],
    ['a build service of a server', { uniqueName: 'Build\\0f' }, 'program'],
    ['a service principal', { descriptor: 'aadsp.AbC', uniqueName: '0f' }, 'program'],
    ['a group', { descriptor: 'vssgp.AbC', isContainer: true }, 'program'],
    ['a person of a domain called builds', { descriptor: 'win.AbC', uniqueName: 'BUILDERS\\anna' }, 'person'],
  ])('%s', (_, about, kind) => {
    expect(accountOf({ id: '0a', displayName: 'Name', ...about })).toEqual({
      login: '0a',
      name: 'Name',
      kind,
    })
  })

  test('that is gone is nobody', () => {
    expect(accountOf({ id: '0a', isDeletedInOrigin: true })).toBeNull()
  })
})
