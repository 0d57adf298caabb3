import { describe, expect, test } from '@jest/globals'
import { fixture, numbered } from './github-fixture.ts'
import { discussions, end, noLineCode, started } from './gitlab-fixture.ts'

const fresh = { old_path: 'new.txt', new_path: 'new.txt' }
const first = end('a.txt', 9, 9, 'old')
const last = end('a.txt', 11, 10, 'new')
const gone = { old_path: 'old.txt', new_path: 'old.txt' }

describe('a position', () => {
  test.each([
    ['an added line by its new number', { new_line: 10 }],
    ['a removed line by its old number', { old_line: 10 }],
    ['an unchanged line by both', { old_line: 12, new_line: 12 }],
    ['one that no hunk shows', { old_line: 20, new_line: 20 }],
    ['a line of a new file', { ...fresh, new_line: 2 }],
    ['a line of a deleted file', { ...gone, old_line: 1 }],
    ['a file', { position_type: 'file' }],
    [
      'lines of a new file',
      { ...fresh, new_line: 3, line_range: range(end('new.txt', 0, 1, 'new'), end('new.txt', 0, 3, 'new')) },
    ],
    [
      'an unchanged line and an added one',
      { new_line: 10, line_range: range(end('a.txt', 9, 9, 'old'), end('a.txt', 11, 10, 'new')) },
    ],
    [
      'lines that no hunk shows',
      {
        ...{ old_line: 20, new_line: 20 },
        line_range: range(end('a.txt', 18, 18, 'old'), end('a.txt', 20, 20, 'old')),
      },
    ],
  ])('%s', async (_, place) => {
    const { gitlab, ask, at } = await started(await fixture())
    const { status, json } = await ask('POST', discussions, at(place))
    expect(status).toBe(201)
    expect(json).toMatchObject({ individual_note: false, notes: [{ type: 'DiffNote', position: place }] })
    gitlab.assertClean()
    expect(gitlab.threads()).toHaveLength(1)
  })

  test('shows at its first and its last line', async () => {
    const { gitlab, begun } = await started(await fixture())
    await begun({
      new_line: 10,
      line_range: range(end('a.txt', 8, 8, 'old'), end('a.txt', 11, 10, 'new')),
    })
    await begun({ position_type: 'file' })
    expect(gitlab.threads()).toMatchObject([
      { path: 'a.txt', line: 10, startLine: 8, onFile: false },
      { path: 'a.txt', line: null, startLine: null, onFile: true },
    ])
  })

  test.each([
    ['an added line by both', { old_line: 10, new_line: 10 }],
    ['an unchanged line by its new number', { new_line: 12 }],
    ['an unchanged line by its old number', { old_line: 12 }],
    ['a line below the end', { new_line: 41 }],
    ['another file', { old_path: 'b.txt', new_path: 'b.txt', new_line: 1 }],
    ['a file that did not change', { old_path: 'dir/b c.txt', new_path: 'dir/b c.txt', new_line: 1 }],
    ['an old number of a new file', { ...fresh, new_line: 2, old_line: 2 }],
    ['a new number of a deleted file', { ...gone, new_line: 1 }],
    ['no old path', { old_path: undefined, new_line: 10 }],
    ['no new path', { new_path: undefined, new_line: 10 }],
    ['another head', { head_sha: 'f'.repeat(40), new_line: 10 }],
    ['another base', { base_sha: 'f'.repeat(40), new_line: 10 }],
    ['another start', { start_sha: 'f'.repeat(40), new_line: 10 }],
    ['a file of another version', { position_type: 'file', head_sha: 'f'.repeat(40) }],
    ['bare numbers', { new_line: 10, line_range: range({ new_line: 9 }, { new_line: 10 }) }],
    ['no type', { new_line: 10, line_range: range({ ...first, type: undefined }, last) }],
    ['another type', { new_line: 10, line_range: range({ ...first, type: 'new' }, last) }],
    ['the code of another path', { new_line: 10, line_range: range(end('b.txt', 9, 9, 'old'), last) }],
    ['the code of no line', { new_line: 10, line_range: range(end('a.txt', 7, 9, 'old'), last) }],
    ['numbers of another line', { new_line: 10, line_range: range({ ...first, new_line: 8 }, last) }],
    ['a range that ends elsewhere', { new_line: 10, line_range: range(first, first) }],
    ['a range that ends before it begins', { old_line: 9, new_line: 9, line_range: range(last, first) }],
  ])('%s has no line code', async (_, place) => {
    const { gitlab, ask, at } = await started(await fixture())
    const { status, json } = await ask('POST', discussions, at(place))
    expect([status, json]).toEqual([400, { message: noLineCode }])
    gitlab.assertClean()
    expect(gitlab.threads()).toEqual([])
  })

  test('without a line is incomplete', async () => {
    const { ask, at } = await started(await fixture())
    const { status, json } = await ask('POST', discussions, at({}))
    expect([status, JSON.stringify(json)]).toEqual([
      400,
      expect.stringContaining(':position=>[\\"is incomplete'),
    ])
  })

  test('below added lines has two different numbers', async () => {
    const made = await fixture()
    const head = await made.commit(made.base, { 'a.txt': `one\ntwo\n${numbered(40)}` })
    const { ask, at } = await started({ ...made, head })
    const tries = [
      { old_line: 5, new_line: 7 },
      { old_line: 5, new_line: 5 },
      { old_line: 30, new_line: 32 },
    ]
    const found = await Promise.all(
      tries.map(async (place) => (await ask('POST', discussions, at(place))).status),
    )
    expect(found).toEqual([201, 400, 201])
  })

  test('in a renamed file has both names', async () => {
    const made = await fixture()
    const head = await made.commit(made.base, {
      'a.txt': null,
      'z.txt': numbered(40, { 10: 'ten' }),
    })
    const { ask, at } = await started({ ...made, head })
    const both = { old_path: 'a.txt', new_path: 'z.txt', new_line: 10 }
    const found = [both, { ...both, old_path: 'z.txt' }, { ...both, new_path: 'a.txt' }]
    const statuses = await Promise.all(
      found.map(async (place) => (await ask('POST', discussions, at(place))).status),
    )
    expect(statuses).toEqual([201, 400, 400])
  })
})

function range(from: object, to: object) {
  return { start: from, end: to }
}
