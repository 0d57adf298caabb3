import { describe, expect, test } from '@jest/globals'
import type { Remedy } from '../../src/core/fix/fix.ts'
import { publicView } from '../../src/core/public-view.ts'
import { decision, fileChange, finding, offeredFix, remedy, review } from '../builders.ts'

test('of what addresses the reviewer only added lines are named, and what fails is the same as what is shown', () => {
  const addressesReviewer = [
    { path: 'src/app.py', from: 2, to: 3 },
    { path: 'src/app.py', from: 8, to: 9 },
    { path: 'lib/other.py', from: 1, to: 1 },
  ]
  const blocks = { blocks: true, mode: { mode: 'block', because: 'entry 1' } } as const
  const shown = decision({ finding: finding({ head: { from: 3, to: 3 } }), addressesReviewer, ...blocks })
  const left = decision({ finding: finding({ fingerprint: 'f2', head: { from: 9, to: 9 } }), ...blocks })
  const view = publicView(
    review([shown, left]),
    new Map([['src/app.py', fileChange({ added: new Set([3]) })]]),
  )
  expect(view.decisions.map((each) => each.addressesReviewer)).toEqual([
    [{ path: 'src/app.py', from: 2, to: 3 }],
  ])
  expect(view.failing).toHaveLength(2)
  expect(view.failing.filter((each) => view.decisions.includes(each))).toHaveLength(1)
})

describe('of what is proposed', () => {
  const path = 'src/app.py'
  const shown = decision({ finding: finding({ fingerprint: 'f3', head: { from: 3, to: 3 } }) })
  const left = decision({ finding: finding({ fingerprint: 'f9', head: { from: 9, to: 9 } }) })
  const viewed = (about: Partial<Remedy>, others: [string, Remedy][] = []) =>
    publicView(
      review([shown, left], {
        remedies: new Map([['f3', remedy({ fingerprint: 'f3', ...about })], ...others]),
      }),
      new Map([[path, fileChange({ added: new Set([3, 4]) })]]),
    ).remedies
  const edit = (from: number, to: number, at = path) => ({ path: at, from, to, lines: ['x'] })

  test.each<[string, ReturnType<typeof edit>[], boolean]>([
    ['a fix of added lines', [edit(3, 4)], true],
    ['a fix that puts lines in among them', [edit(4, 3)], true],
    ['a fix that puts lines in behind them', [edit(5, 4)], true],
    ['a fix of another line', [edit(3, 5)], false],
    ['a fix that puts lines in elsewhere', [edit(9, 8)], false],
    ['a fix of which one edit is elsewhere', [edit(3, 3), edit(1, 1)], false],
    ['a fix of another file', [edit(3, 3, 'lib/b.py')], false],
  ])('%s is kept where its lines are: %#', (_, edits, isKept) => {
    expect(viewed({ fix: offeredFix({ edits, suggestion: null }) }).get('f3')?.fix !== null).toBe(isKept)
  })

  test('a suggestion that takes other lines along is a diff', () => {
    const fix = offeredFix({ edits: [edit(4, 4)], suggestion: edit(4, 5) })
    expect(viewed({ fix }).get('f3')?.fix).toEqual({ ...fix, suggestion: null })
    const inside = offeredFix({ edits: [edit(4, 4)], suggestion: edit(3, 4) })
    expect(viewed({ fix: inside }).get('f3')?.fix).toEqual(inside)
  })

  test('guidance is kept for findings that are shown, and what was dropped is not', () => {
    const about = {
      why: 'It leaks.',
      steps: ['Bind.'],
      dropped: [{ source: 'rule' as const, why: 'at lib/b.py:9' }],
    }
    const all = viewed(about, [['f9', remedy({ fingerprint: 'f9', ...about })]])
    expect([...all]).toEqual([['f3', remedy({ fingerprint: 'f3', ...about, dropped: [] })]])
  })

  test('a fix of a finding that is not shown is not pointed to', () => {
    const fix = offeredFix({ edits: [edit(9, 9)] })
    const others: [string, Remedy][] = [['f9', remedy({ fingerprint: 'f9', fix })]]
    expect(viewed({ fixedWith: 'f9' }, others).get('f3')?.fixedWith).toBeNull()
  })
})
