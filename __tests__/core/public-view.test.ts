import { expect, test } from '@jest/globals'
import { publicView } from '../../src/core/public-view.ts'
import { decision, fileChange, finding, review } from '../builders.ts'

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
