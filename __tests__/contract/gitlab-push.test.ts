import { describe, expect, test } from '@jest/globals'
import { type Fixture, fixture, numbered } from './github-fixture.ts'
import { discussions, end, listOf, request, started } from './gitlab-fixture.ts'
import { objectAt } from './json.ts'

const edited = { 10: 'ten', 30: 'thirty' }

/** A conversation at a place, and what the API says of it after a push. */
async function pushed(place: object, files: Record<string, string | null>, made?: Fixture) {
  const start = made ?? (await fixture())
  const running = await started(start)
  const { id } = await running.begun(place)
  const head = await start.commit(start.head, files)
  const before = listOf(await running.list(discussions))[0]
  await running.gitlab.push(head)
  const [after] = await running.list(`${discussions}?per_page=1`)
  const [note, ...others] = listOf(after?.notes)
  return { ...running, made: start, head, id, before, note, others, position: objectAt(note, 'position') }
}

describe('after a push, a conversation', () => {
  test('goes along with its line, and is no newer for it', async () => {
    const { position, head, note, before, others, gitlab, refs } = await pushed(
      { new_line: 10, line_range: { start: end('a.txt', 9, 9, 'old'), end: end('a.txt', 11, 10, 'new') } },
      { 'a.txt': `above\n${numbered(40, edited)}` },
    )
    expect(position).toMatchObject({ ...refs, head_sha: head, old_line: null, new_line: 11 })
    // Only the line itself is counted again.
    expect(objectAt(objectAt(position, 'line_range'), 'start').line_code).toMatch(/_9_9$/)
    expect(note?.updated_at).toBe(listOf(before?.notes)[0]?.updated_at)
    expect(others).toEqual([])
    expect(gitlab.threads()).toMatchObject([{ line: 11, startLine: 10 }])
  })

  test('stays behind where its line was edited, and says so', async () => {
    const { position, others, gitlab, refs } = await pushed(
      { new_line: 10 },
      { 'a.txt': numbered(40, { ...edited, 10: 'other' }) },
    )
    expect(position).toMatchObject({ ...refs, new_line: 10 })
    expect(others).toMatchObject([
      {
        system: true,
        resolvable: false,
        type: 'DiscussionNote',
        author: { username: 'author' },
        body: expect.stringMatching(/^changed this line in \[version 2 of the diff\]/),
      },
    ])
    expect(gitlab.threads()).toMatchObject([{ line: null, comments: [{ body: 'Words' }] }])
  })

  test('stays behind for good', async () => {
    const { made, gitlab, head, list, refs } = await pushed(
      { new_line: 10 },
      { 'a.txt': numbered(40, { ...edited, 10: 'other' }) },
    )
    await gitlab.push(await made.commit(head, { 'a.txt': numbered(40, edited) }))
    const [discussion] = await list(discussions)
    expect(listOf(discussion?.notes)).toMatchObject([{ position: refs }, { system: true }])
  })

  test.each([
    ['an unchanged line', { old_line: 20, new_line: 20 }, { old_line: 20, new_line: 21 }],
    ['a removed line', { old_line: 10 }, { old_line: 10, new_line: null }],
  ])('at %s goes along too', async (_, place, expected) => {
    const files = { 'a.txt': `above\n${numbered(40, edited)}` }
    const { position, head } = await pushed(place, files)
    expect(position).toMatchObject({ head_sha: head, ...expected })
  })

  test('at a removed line that came back stays behind', async () => {
    const { gitlab, refs, position } = await pushed(
      { old_line: 10 },
      { 'a.txt': numbered(40, { 30: 'thirty' }) },
    )
    expect(position).toMatchObject(refs)
    expect(gitlab.threads()).toMatchObject([{ line: null }])
  })

  test('follows a renamed file', async () => {
    const { position } = await pushed({ new_line: 10 }, { 'a.txt': null, 'z.txt': numbered(40, edited) })
    expect(position).toMatchObject({ old_path: 'a.txt', new_path: 'z.txt', new_line: 10 })
  })

  test('is behind where the file is as it was before the change', async () => {
    const { position, refs } = await pushed({ old_line: 20, new_line: 20 }, { 'a.txt': numbered(40) })
    expect(position).toMatchObject(refs)
  })

  test.each([
    ['that changed again stays behind', { 'a.txt': numbered(40, { ...edited, 1: 'one' }) }, false],
    ['that did not goes along', { 'new.txt': 'one\n' }, true],
  ])('on a file %s', async (_, files, goesAlong) => {
    const { position, head } = await pushed({ position_type: 'file' }, files)
    expect(position.head_sha === head).toBe(goesAlong)
  })

  test('at a line that is in the target now has both numbers', async () => {
    const made = await fixture()
    const { gitlab, begun, list } = await started(made)
    await begun({ new_line: 10 })
    const base = await made.commit(made.base, { 'a.txt': numbered(40, { 10: 'ten' }) })
    await gitlab.push(await made.commit(base, { 'a.txt': numbered(40, edited) }), { base })
    const [discussion] = await list(discussions)
    expect(listOf(discussion?.notes)).toMatchObject([
      { position: { base_sha: base, old_line: 10, new_line: 10 } },
    ])
  })
})

test('a push makes a version, and a comment of the system', async () => {
  const made = await fixture()
  const { gitlab, list, ask, refs } = await started(made)
  const head = await made.commit(made.head, { 'new.txt': 'other\n' })
  await gitlab.push(head)
  expect(await list(`${request}/versions`)).toMatchObject([
    { head_commit_sha: head, base_commit_sha: made.base, start_commit_sha: made.base },
    { head_commit_sha: made.head },
  ])
  expect((await ask('GET', request)).json).toMatchObject({
    sha: head,
    diff_refs: { ...refs, head_sha: head },
  })
  expect(await list(`${request}/notes`)).toMatchObject([
    { system: true, body: expect.stringMatching(/^added 1 commit\n/), resolvable: false },
  ])
  expect(gitlab.remarks()).toEqual([])
  gitlab.assertClean()
})

test('a push to the target alone leaves the merge request as it is', async () => {
  const made = await fixture()
  const { gitlab, ask, list, refs } = await started(made)
  const base = await made.commit(made.base, { 'b.txt': 'new\n' })
  await gitlab.push(made.head, { base })
  expect((await ask('GET', request)).json).toMatchObject({ diff_refs: refs })
  expect(await list(`${request}/versions`)).toHaveLength(1)
  expect((await ask('GET', '/projects/42/repository/branches/main')).json).toMatchObject({
    commit: { id: base },
  })
})
