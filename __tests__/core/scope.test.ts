import { describe, expect, test } from '@jest/globals'
import type { FileChange } from '../../src/core/diff/unified.ts'
import { type ScopeSetting, scopeOf, scopes } from '../../src/core/scope.ts'
import { finding } from '../builders.ts'
import fc from '../fast-check.ts'

const change: FileChange = {
  path: 'src/app.py',
  oldPath: 'src/app.py',
  deleted: false,
  added: new Set([10, 11]),
  deletedAfter: [30],
  hunks: [],
  shifts: [],
  opaque: false,
}
const diff = new Map([[change.path, change]])
const at = (from: number, to: number, path = change.path) => finding({ path, head: { from, to } })

function inside(
  subject: ReturnType<typeof finding>,
  over: {
    setting?: ScopeSetting
    baseline?: string[]
    enclosing?: { from: number; to: number }
    noDiff?: true
  } = {},
) {
  const context = {
    setting: over.setting ?? 'changed',
    diff: over.noDiff ? null : diff,
    baseline: over.baseline ? new Set(over.baseline) : null,
  }
  return scopeOf(subject, context, over.enclosing ?? null)
}

describe('changed', () => {
  test.each<[string, ReturnType<typeof finding>, Parameters<typeof inside>[1], boolean]>([
    ['on an added line', at(10, 10), {}, true],
    ['over an added line', at(5, 12), {}, true],
    ['ends on an added line', at(8, 10), {}, true],
    ['begins behind the added lines', at(12, 14), {}, false],
    ['ends before the added lines', at(5, 9), {}, false],
    ['in another file', at(10, 10, 'src/other.py'), {}, false],
    ['a line deleted from its function', at(25, 25), { enclosing: { from: 20, to: 40 } }, true],
    ['a line deleted from another function', at(25, 25), { enclosing: { from: 20, to: 28 } }, false],
    ['a line deleted within it', at(29, 31), {}, true],
    ['a line deleted elsewhere', at(50, 51), {}, false],
    ['lines added elsewhere in its function', at(25, 25), { enclosing: { from: 5, to: 28 } }, false],
    ['new against a baseline', at(50, 50), { baseline: ['other'] }, true],
    ['in the baseline', at(50, 50), { baseline: ['0123456789abcdef'] }, false],
    ['in the baseline and on an added line', at(10, 10), { baseline: ['0123456789abcdef'] }, true],
    ['unmapped in a file that the change touches', finding({ head: null }), {}, true],
    ['unmapped elsewhere', finding({ head: null, path: 'src/other.py' }), {}, false],
  ])('%s', (_, subject, over, expected) => {
    expect(inside(subject, over).inside).toBe(expected)
  })
})

test.each<[ScopeSetting, string, boolean]>([
  ['files', 'src/app.py', true],
  ['files', 'src/other.py', false],
  ['all', 'src/other.py', true],
])('%s: %s', (setting, path, expected) => {
  expect(inside(at(99, 99, path), { setting }).inside).toBe(expected)
})

test.each(scopes)('%s without a change: everything is inside', (setting) => {
  expect(inside(at(99, 99), { setting, noDiff: true }).inside).toBe(true)
})

test('there is always a reason, and a wider scope never leaves out what a narrower one has', () => {
  const lines = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(5))
  const path = fc.constantFrom('src/app.py', 'src/other.py')
  fc.assert(
    fc.property(lines, path, ([from, length], where) => {
      const subject = at(from, from + length, where)
      const rulings = scopes.map((setting) => inside(subject, { setting }))
      for (const ruling of rulings) expect(ruling.because).not.toBe('')
      const seen = rulings.map((ruling) => Number(ruling.inside))
      expect([...seen].sort((a, b) => a - b)).toEqual(seen)
    }),
  )
})
