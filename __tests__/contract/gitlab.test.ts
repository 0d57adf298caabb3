import { describe, expect, test } from '@jest/globals'
import { fixture } from './github-fixture.ts'
import { discussions, firstNote, listOf, project, request, started } from './gitlab-fixture.ts'
import { objectAt } from './json.ts'

const notes = `${request}/notes`

describe('a conversation', () => {
  test('is begun, answered, resolved and opened again', async () => {
    const { gitlab, ask, begun, list } = await started(await fixture(), { account: 'bot' })
    const { id, note } = await begun({ new_line: 10 })
    expect(note).toMatchObject({ resolvable: true, resolved: false, resolved_by: null, system: false })
    expect((await ask('POST', `${discussions}/${id}/notes`, { body: 'More' })).status).toBe(201)
    const resolved = await ask('PUT', `${discussions}/${id}`, { resolved: true })
    expect(firstNote(resolved.json)).toMatchObject({ resolved: true, resolved_by: { username: 'bot' } })
    expect(gitlab.threads()).toMatchObject([{ isResolved: true, resolvedBy: 'bot' }])
    await ask('PUT', `${discussions}/${id}`, { resolved: false })
    const [discussion] = await list(discussions)
    expect(listOf(discussion?.notes)).toMatchObject([
      { body: 'Words', resolved: false, resolved_by: null },
      { body: 'More', resolved: false, type: 'DiffNote' },
    ])
    gitlab.assertClean()
  })

  test('about the whole is one too', async () => {
    const { gitlab, begun } = await started(await fixture())
    const { note } = await begun()
    expect(note).toMatchObject({ type: 'DiscussionNote', resolvable: true })
    expect(note).not.toHaveProperty('position')
    expect(gitlab.threads()).toMatchObject([{ path: '', line: null, onFile: false }])
    gitlab.assertClean()
  })

  test('stays resolved when somebody answers', async () => {
    const { gitlab, begun } = await started(await fixture())
    const thread = await begun({ new_line: 10 })
    gitlab.resolve(thread, 'reviewer')
    gitlab.reply(thread, { login: 'reader', body: 'Why?' })
    expect(gitlab.threads()).toMatchObject([{ isResolved: true, resolvedBy: 'reviewer' }])
  })

  test('is resolved note by note as well', async () => {
    const { ask, begun, gitlab } = await started(await fixture())
    const { id, note } = await begun({ new_line: 10 })
    const path = `${discussions}/${id}/notes/${note.id}`
    expect((await ask('PUT', path, { resolved: true })).json).toMatchObject({ resolved: true })
    expect((await ask('PUT', path, { resolved: true, body: 'x' })).status).toBe(400)
    expect(gitlab.threads()).toMatchObject([{ isResolved: true, comments: [{ edited: false }] }])
    gitlab.assertClean()
  })

  test.each([
    ['a developer', { account: 'reviewer' }, 200],
    ['the author of the merge request', { account: 'author' }, 200],
    ['a reporter', { account: 'reader' }, 403],
  ])('may be resolved by %s: %o', async (_, options, status) => {
    const { ask, begun } = await started(await fixture(), {
      ...options,
      collaborators: { reviewer: 'write', reader: 'read', author: 'read' },
    })
    const { id } = await begun({ new_line: 10 })
    expect((await ask('PUT', `${discussions}/${id}`, { resolved: true })).status).toBe(status)
  })

  test('that is none is not found', async () => {
    const { ask } = await started(await fixture())
    const found = await ask('POST', `${discussions}/${'0'.repeat(40)}/notes`, { body: 'x' })
    expect([found.status, found.json]).toEqual([404, { message: '404 Discussion Not Found' }])
  })
})

describe('a comment on its own', () => {
  test('cannot be resolved', async () => {
    const { ask, list } = await started(await fixture())
    const { json } = await ask('POST', notes, { body: 'Words' })
    expect(json).toMatchObject({ type: null, resolvable: false, noteable_iid: 7, commands_changes: {} })
    expect(json).not.toHaveProperty('resolved')
    const [discussion] = await list(discussions)
    expect(discussion).toMatchObject({ individual_note: true })
    expect((await ask('PUT', `${discussions}/${discussion?.id}`, { resolved: true })).status).toBe(403)
    const one = `${discussions}/${discussion?.id}/notes/${objectAt({ json }, 'json').id}`
    expect((await ask('PUT', one, { resolved: true })).status).toBe(400)
  })

  test('becomes a conversation when somebody answers', async () => {
    const { gitlab, ask, list } = await started(await fixture())
    await ask('POST', notes, { body: 'Words' })
    const [discussion] = await list(discussions)
    gitlab.reply({ id: String(discussion?.id) }, { login: 'reviewer', body: 'Yes' })
    expect(await list(discussions)).toMatchObject([
      { individual_note: false, notes: [{ type: 'DiscussionNote', resolvable: true }, { body: 'Yes' }] },
    ])
    expect(gitlab.remarks()).toEqual([])
  })

  test('is edited and removed', async () => {
    const { gitlab, ask } = await started(await fixture())
    const made = objectAt(await ask('POST', notes, { body: 'Words' }), 'json')
    const { json } = await ask('PUT', `${notes}/${made.id}`, { body: 'Others' })
    expect(String(objectAt({ json }, 'json').updated_at) > String(made.updated_at)).toBe(true)
    expect(gitlab.remarks()).toMatchObject([{ body: 'Others', edited: true }])
    expect((await ask('DELETE', `${notes}/${made.id}`)).status).toBe(204)
    expect((await ask('DELETE', `${notes}/${made.id}`)).status).toBe(404)
    expect(gitlab.remarks()).toEqual([])
    gitlab.assertClean()
  })

  test('is of the same time when it is edited to what it was', async () => {
    const { gitlab, ask } = await started(await fixture())
    const made = objectAt(await ask('POST', notes, { body: 'Words' }), 'json')
    const { json } = await ask('PUT', `${notes}/${made.id}`, { body: 'Words\r\n' })
    expect(json).toMatchObject({ body: 'Words', updated_at: made.updated_at })
    expect(gitlab.remarks()).toMatchObject([{ edited: false }])
  })
})

test('people reply, speak, edit, resolve and remove', async () => {
  const { gitlab, begun, list } = await started(await fixture())
  const thread = await begun({ new_line: 10 })
  const reply = gitlab.reply(thread, { login: 'reviewer', body: 'No' })
  gitlab.edit(reply, { login: 'reviewer', body: 'Yes' })
  gitlab.resolve(thread, 'reviewer')
  expect(gitlab.threads()).toMatchObject([
    {
      ...{ isResolved: true, resolvedBy: 'reviewer' },
      comments: [{ edited: false }, { body: 'Yes', edited: true, author: 'reviewer' }],
    },
  ])
  gitlab.unresolve(thread, 'reviewer')
  expect(gitlab.threads()).toMatchObject([{ isResolved: false, resolvedBy: null }])
  for (const comment of gitlab.threads()[0]?.comments ?? []) gitlab.remove(comment)
  expect(gitlab.threads()).toEqual([])
  expect(gitlab.say({ login: null, body: 'Long gone' })).toMatchObject({ author: null })
  expect(await list(notes)).toMatchObject([{ author: { username: 'ghost' } }])
  gitlab.assertClean()
})

test('GraphQL says who edited a note, a hundred at a time', async () => {
  const { gitlab, ask } = await started(await fixture())
  const { id } = gitlab.say({ login: 'reviewer', body: 'First' })
  gitlab.edit({ id }, { login: 'maintainer', body: 'Changed' })
  for (let count = 0; count < 100; count++) gitlab.say({ login: 'reviewer', body: 'More' })
  const query = `query ($after: String) { project(fullPath: "shop/shop") { mergeRequest(iid: "7") {
    notes(first: 500, after: $after) { pageInfo { hasNextPage endCursor } nodes { id lastEditedBy { username } } } } } }`
  const pageAfter = async (after: unknown) => {
    const url = gitlab.url.replace('/v4', '/graphql')
    const headers = { 'content-type': 'application/json', 'private-token': 'glpat-test' }
    const body = JSON.stringify({ query, variables: { after } })
    const answer: unknown = await (await fetch(url, { method: 'POST', headers, body })).json()
    return ['data', 'project', 'mergeRequest', 'notes'].reduce(objectAt, objectAt({ answer }, 'answer'))
  }
  const first = await pageAfter(null)
  expect(listOf(first.nodes)).toHaveLength(100)
  expect(listOf(first.nodes)[0]).toEqual({
    id: `gid://gitlab/Note/${id}`,
    lastEditedBy: { username: 'maintainer' },
  })
  const second = await pageAfter(objectAt(first, 'pageInfo').endCursor)
  expect([listOf(second.nodes).length, objectAt(second, 'pageInfo').hasNextPage]).toEqual([1, false])
  expect(gitlab.writes()).toEqual([])
  expect((await ask('GET', `${project}`)).status).toBe(200)
})

describe('a line that is a command', () => {
  const code = '```\n/merge\n```'
  test.each([
    ['is carried out and cut', 'Words\n/close\nMore', ['/close'], 'Words\nMore'],
    ['has its arguments', 'Words\n/assign @somebody\n', ['/assign @somebody'], 'Words'],
    ['is one in capitals', 'Words\n/MERGE', ['/MERGE'], 'Words'],
    ['is left alone in code', `Words\n${code}`, [], `Words\n${code}`],
    ['is carried out below code', `${code}\n/merge`, ['/merge'], code],
    ['is left alone in a longer fence', '~~~~\n~~~\n/merge\n~~~~', [], '~~~~\n~~~\n/merge\n~~~~'],
    ['is carried out in HTML', '<p>\n/merge\n</p>', ['/merge'], '<p>\n</p>'],
    ['is none in the middle', 'Do /merge', [], 'Do /merge'],
    ['is none behind a sign', '\\/merge', [], '\\/merge'],
    ['is none that nobody knows', 'Words\n/fp because', [], 'Words\n/fp because'],
    ['is none as part of a path', '/merge/it', [], '/merge/it'],
  ])('%s', async (_, body, commands, left) => {
    const { gitlab, ask } = await started(await fixture())
    expect((await ask('POST', notes, { body })).json).toMatchObject({ body: left })
    expect(gitlab.quickActions()).toEqual(commands)
    gitlab.assertClean()
  })

  test('is carried out in conversations and edits as well', async () => {
    const { gitlab, ask, at, begun } = await started(await fixture())
    const { id, note } = await begun()
    await ask('POST', discussions, { ...at({ new_line: 10 }), body: 'Words\n/close' })
    await ask('POST', `${discussions}/${id}/notes`, { body: 'Words\n/merge' })
    await ask('PUT', `${discussions}/${id}/notes/${note.id}`, { body: 'Others\n/draft' })
    expect(gitlab.quickActions()).toEqual(['/close', '/merge', '/draft'])
  })

  test('leaves no comment where there is nothing else', async () => {
    const { gitlab, ask } = await started(await fixture())
    expect((await ask('POST', notes, { body: '/close' })).status).toBe(202)
    expect(gitlab.remarks()).toEqual([])
    expect((await ask('POST', discussions, { body: '/close' })).status).toBe(400)
    gitlab.assertClean()
  })
})
