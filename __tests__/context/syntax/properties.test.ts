import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { languageOf, languages } from '../../../src/context/syntax/languages/index.ts'
import type { Syntax } from '../../../src/core/syntax/syntax.ts'
import fc from '../../fast-check.ts'
import { parsed } from './parsed.ts'

const folder = new URL('fixtures/', import.meta.url)
const samples = readdirSync(folder).map((path) => ({
  path,
  code: readFileSync(new URL(path, folder), 'utf8'),
}))

test('every language has a sample', () => {
  expect(new Set(samples.map(({ path }) => languageOf(path)))).toEqual(new Set(languages))
})

describe.each(samples)('$path', ({ path, code }) => {
  let clean: Syntax
  beforeAll(async () => {
    clean = await parsed(code, path)
  })

  test('is understood', () => {
    expect(clean.errors).toEqual([])
    consistent(clean, code)
  })

  test('with characters left out, put in or in other order is still consistent', async () => {
    const edit = fc.record({
      at: fc.nat(code.length),
      removed: fc.nat(20),
      added: fc.oneof(
        fc.constantFrom('{', '}', '(', ')', '"', "'", '`', '\n', '<', '/*', '🎉'),
        fc.string({ maxLength: 4 }),
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const changed = edits.reduce(
          (text, { at, removed, added }) => text.slice(0, at) + added + text.slice(at + removed),
          code,
        )
        consistent(await parsed(changed, path), changed)
      }),
      { numRuns: 8 },
    )
  })

  test('any text is taken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        consistent(await parsed(text, path), text)
      }),
      { numRuns: 8 },
    )
  })

  test.each([
    ['brackets', '('.repeat(5_000)],
    ['square brackets', '['.repeat(5_000)],
    ['brackets that end', `x = ${'('.repeat(5_000)}1${')'.repeat(5_000)}`],
    ['blocks', '{'.repeat(2_000)],
    ['a sum', `x = ${'a + '.repeat(5_000)}b`],
    ['a chain', `x = a${'.b()'.repeat(5_000)}`],
    ['conditions', 'if (a) {'.repeat(2_000)],
  ])('%s without end are taken', async (_, text) => {
    consistent(await parsed(text, path), text)
  })
})

/** What holds for every result, whatever the text. */
function consistent(syntax: Syntax, text: string): void {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineOf = (offset: number) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
  const wrong: unknown[] = []
  const { functions } = syntax
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('start' in value && 'end' in value && 'from' in value && 'to' in value) {
      const { start, end, from, to } = value
      if (typeof start !== 'number' || typeof end !== 'number') wrong.push(value)
      else if (start < 0 || end < start || end > text.length) wrong.push(value)
      else if (from !== lineOf(start) || to !== lineOf(Math.max(start, end - 1))) wrong.push(value)
      return
    }
    if ('kind' in value && value.kind === 'function' && !('id' in value && functions[Number(value.id)]))
      wrong.push(value)
    for (const child of Object.values(value)) visit(child)
  }
  visit({
    ...syntax,
    functions: functions.map(({ head: _, ...made }) => made),
    types: syntax.types.map(({ head: _, ...made }) => made),
  })
  expect(wrong.slice(0, 3)).toEqual([])
  expect(functions[0]).toMatchObject({ id: 0, name: null, owner: null, parent: null, at: { start: 0 } })
  for (const { head, at } of [...functions, ...syntax.types]) {
    expect(head.from).toBe(at.from)
    expect(head.to).toBeGreaterThanOrEqual(head.from)
    expect(head.to).toBeLessThanOrEqual(at.to)
  }
  for (const [index, { id, parent }] of functions.entries()) {
    expect(id).toBe(index)
    if (index > 0) expect(parent).toBeLessThan(id)
  }
}
