import { describe, expect, test } from '@jest/globals'
import { allPages, started } from './bitbucket-fixture.ts'
import { descriptionsFolder, readDescription } from './descriptions.ts'
import { fixture } from './github-fixture.ts'
import { isObject, objectAt, parseJson } from './json.ts'

const made = await fixture()
const testChecked = descriptionsFolder() === null ? test.skip : test
const reports = `/commit/${made.head}/reports`
const annotations = `${reports}/semgrep/annotations`
const report = { title: 'Semgrep', details: 'Two findings', report_type: 'SECURITY', result: 'FAILED' }
const annotation = { external_id: 'a', annotation_type: 'VULNERABILITY', summary: 'A finding' }

function many(count: number, from = 0) {
  return Array.from({ length: count }, (_, index) => ({ ...annotation, external_id: `a${from + index}` }))
}

testChecked("the description's own samples are taken", async () => {
  const description = readDescription('specs', 'bitbucket.json') ?? {}
  const path = '/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}'
  const sample = (below: string, method: string): unknown => {
    const operation = objectAt(objectAt(objectAt(description, 'paths'), `${path}${below}`), method)
    return parseJson(/--data-raw '([\s\S]*?)'\n/.exec(String(operation.description))?.[1] ?? '')
  }
  const { bitbucket, repository } = await started(made)
  const { status, body } = await repository('PUT', `${reports}/semgrep`, sample('', 'put'))
  expect([status, body]).toMatchObject([200, { type: 'report', external_id: 'semgrep', result: 'FAILED' }])
  expect((await repository('POST', annotations, sample('/annotations', 'post'))).status).toBe(200)
  expect(bitbucket.reports()).toMatchObject([{ id: 'semgrep', commit: made.head, annotations: [{}, {}] }])
  bitbucket.assertClean()
})

test('annotations pile up when a report is put again, and go with it when it is deleted', async () => {
  const { bitbucket, repository } = await started(made)
  await repository('PUT', `${reports}/semgrep`, report)
  const posted = await repository('POST', annotations, many(12))
  expect(parseJson(posted.text)).toHaveLength(12)
  const again = await repository('PUT', `${reports}/semgrep`, { ...report, result: 'PASSED' })
  expect(again.body).toMatchObject({ result: 'PASSED', details: 'Two findings' })
  const changed = [{ ...annotation, external_id: 'a3', summary: 'Changed' }]
  await repository('POST', annotations, changed)
  const pages = await allPages(repository, annotations)
  expect(pages.map((page) => page.length)).toEqual([10, 2])
  expect(pages[0]?.[3]).toMatchObject({ external_id: 'a3', summary: 'Changed' })
  expect((await repository('GET', `${annotations}?pagelen=101`)).status).toBe(400)
  expect((await repository('DELETE', `${reports}/semgrep`)).status).toBe(204)
  expect((await repository('GET', `${reports}/semgrep`)).status).toBe(404)
  expect((await repository('GET', annotations)).status).toBe(404)
  await repository('PUT', `${reports}/semgrep`, report)
  expect(bitbucket.reports()).toMatchObject([{ annotations: [] }])
  bitbucket.assertClean()
})

test('a report holds a thousand annotations, and refuses the whole request that has more', async () => {
  const { bitbucket, repository } = await started(made)
  await repository('PUT', `${reports}/semgrep`, report)
  for (let from = 0; from < 1000; from += 100) await repository('POST', annotations, many(100, from))
  expect((await repository('POST', annotations, many(2, 999))).status).toBe(400)
  expect((await repository('POST', annotations, many(2, 998))).status).toBe(200)
  expect(bitbucket.reports()[0]?.annotations).toHaveLength(1000)
  bitbucket.assertClean()
})

describe('refused with 400', () => {
  test.each([
    ['a report without a title', { title: '' }],
    ['a report without details', { details: undefined }],
    ['a report without a type', { report_type: undefined }],
    ['a long title', { title: 'x'.repeat(451) }],
    ['eleven data', { data: Array.from({ length: 11 }, () => ({ title: 'x', value: 1 })) }],
    ['a number that is a text', { data: [{ title: 'x', type: 'NUMBER', value: '1' }] }],
    ['a link that is a text', { data: [{ title: 'x', type: 'LINK', value: 'https://example.org' }] }],
    ['a text that is a list', { data: [{ title: 'x', value: [] }] }],
  ])('%s', async (_, change) => {
    const { bitbucket, repository } = await started(made)
    expect(await repository('PUT', `${reports}/semgrep`, { ...report, ...change })).toMatchObject({
      status: 400,
    })
    expect(bitbucket.reports()).toEqual([])
    bitbucket.assertClean()
  })

  test.each([
    ['the same external_id twice', [annotation, annotation]],
    ['no external_id', [{ ...annotation, external_id: undefined }]],
    ['no summary', [{ ...annotation, summary: undefined }]],
    ['a long summary', [{ ...annotation, summary: 'x'.repeat(451) }]],
    ['a line of no file', [{ ...annotation, line: 1 }]],
  ])('annotations with %s', async (_, list) => {
    const { bitbucket, repository } = await started(made)
    await repository('PUT', `${reports}/semgrep`, report)
    expect(await repository('POST', annotations, list)).toMatchObject({ status: 400 })
    expect(bitbucket.reports()).toMatchObject([{ annotations: [] }])
    bitbucket.assertClean()
  })
})

test('annotations need a report', async () => {
  const { repository } = await started(made)
  expect((await repository('POST', annotations, [annotation])).status).toBe(404)
})

test('a build status has one key, of at most 40 characters', async () => {
  const { bitbucket, repository } = await started(made)
  const build = `/commit/${made.head.slice(0, 12)}/statuses/build`
  const status = { key: 'semgrep', state: 'INPROGRESS', url: 'https://example.org', name: 'Semgrep' }
  expect(await repository('POST', build, status)).toMatchObject({
    status: 201,
    body: { type: 'build', key: 'semgrep' },
  })
  await repository('POST', build, { ...status, state: 'FAILED' })
  expect((await repository('GET', `${build}/semgrep`)).body).toMatchObject({
    state: 'FAILED',
    name: 'Semgrep',
  })
  const put = await repository('PUT', `${build}/semgrep`, { ...status, state: 'SUCCESSFUL' })
  expect(put).toMatchObject({ status: 200, body: { state: 'SUCCESSFUL' } })
  expect(bitbucket.statuses()).toMatchObject([
    { commit: made.head, key: 'semgrep', status: { state: 'SUCCESSFUL' } },
  ])
  expect((await repository('GET', `${build}/other`)).status).toBe(404)
  expect((await repository('PUT', `${build}/other`, { ...status, key: 'other' })).status).toBe(404)
  const long = await repository('POST', build, { ...status, key: 'x'.repeat(41) })
  expect(long.body.error).toMatchObject({
    message: 'key: Ensure this value has at most 40 characters (it has 41).',
    fields: { key: [expect.any(String)] },
  })
  for (const change of [
    { name: 'x'.repeat(256) },
    { url: `https://example.org/${'x'.repeat(450)}` },
    { url: '' },
  ])
    expect((await repository('POST', build, { ...status, ...change })).status).toBe(400)
  expect(isObject(bitbucket.statuses()[1])).toBe(false)
  bitbucket.assertClean()
})
