import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../../src/core/fix/apply.ts'
import type { Edit } from '../../../src/core/fix/fix.ts'
import { oneRange } from '../../../src/core/fix/one-range.ts'
import fc from '../../fast-check.ts'
import { bytesOf, partsOf, randomCase, randomFile } from './random-edits.ts'

const lines = ['a', 'b', 'c', 'd', 'e']

function edit(from: number, to: number, added: string[], path = 'f.txt'): Edit {
  return { path, from, to, lines: added }
}

describe('edits as one range', () => {
  test.each<[string, Edit[], Edit | null]>([
    ['one is itself', [edit(2, 3, ['x'])], edit(2, 3, ['x'])],
    ['lines that are taken away', [edit(2, 3, [])], edit(2, 3, [])],
    ['put in: with the line after', [edit(2, 1, ['x'])], edit(2, 2, ['x', 'b'])],
    ['put in at the end: with the line before', [edit(6, 5, ['x'])], edit(5, 5, ['e', 'x'])],
    ['with the lines between', [edit(1, 1, ['x']), edit(4, 4, [])], edit(1, 4, ['x', 'b', 'c'])],
    ['put in twice', [edit(2, 1, ['x']), edit(4, 3, ['y'])], edit(2, 3, ['x', 'b', 'c', 'y'])],
    ['put in and replaced', [edit(1, 0, ['x']), edit(3, 3, ['y'])], edit(1, 3, ['x', 'a', 'b', 'y'])],
    ['replaced and put in at the end', [edit(4, 4, ['x']), edit(6, 5, ['y'])], edit(4, 5, ['x', 'e', 'y'])],
    ['too long', [edit(1, 1, ['x']), edit(5, 5, ['y'])], null],
    ['several files', [edit(1, 1, ['x']), edit(2, 2, ['y'], 'g.txt')], null],
    ['none', [], null],
  ])('%s', (_, edits, expected) => {
    expect(oneRange(edits, lines, 4)).toEqual(expected)
  })

  test('an empty file has no line to take', () => {
    expect(oneRange([edit(1, 0, ['x'])], [''], 10)).toBeNull()
    expect(oneRange([edit(1, 0, ['x'])], [], 10)).toBeNull()
  })

  test('a host that replaces the first line would take a byte order mark with it', () => {
    expect(oneRange([edit(1, 1, ['x'])], ['\ufeffa', 'b'], 10)).toBeNull()
    expect(oneRange([edit(2, 2, ['x'])], ['\ufeffa', 'b'], 10)).toEqual(edit(2, 2, ['x']))
  })
})

test('applied, it is what the edits are; where endings are mixed, but for those', () => {
  const uniform = fc.constantFrom('\n', '\r\n').chain((ending) => randomFile(fc.constant(ending)))
  const both = fc.constantFrom(randomFile(), uniform, uniform).chain((file) => randomCase({}, file))
  fc.assert(
    fc.property(both, ({ file, edits }) => {
      const contents = file.lines.map(({ content }) => content)
      const one = oneRange(edits, contents, 100)
      if (one === null) return expect(edits.length === 0 || /^$|\r/.test(contents.join(''))).toBe(true)
      expect(one.to).toBeGreaterThanOrEqual(one.from)
      const [several, single] = [applyEdits(bytesOf(file), edits), applyEdits(bytesOf(file), [one])]
      if ('refused' in several || 'refused' in single) return expect(single).toEqual(several)
      const texts = [several, single].map(({ bytes }) => partsOf(bytes).lines.map(({ content }) => content))
      expect(texts[1]).toEqual(texts[0])
      const kinds = new Set(file.lines.map(({ ending }) => ending).filter((ending) => ending !== ''))
      if (kinds.size <= 1) expect(Buffer.from(single.bytes).equals(several.bytes)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
