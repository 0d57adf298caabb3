import { describe, expect, test } from '@jest/globals'
import { objectAt } from '../contract/json.ts'
import { actionFile, blocking, policyFile } from './github-runner.ts'
import { Pull, type PullOptions, to } from './pull-request.ts'
import { allFlags, shop } from './shop.ts'
import { findingOf } from './soundness.ts'

const policy = { [policyFile]: blocking }

async function opened(options: Partial<PullOptions> = {}): Promise<Pull> {
  const pull = await Pull.open({ base: policy, change: shop, ...options })
  await pull.scan(allFlags)
  return pull
}

describe('a merge queue', () => {
  const event = 'merge_group'

  test('blocks on what blocks the pull request, and writes nothing', async () => {
    const pull = await opened()
    const before = await pull.idleRun({ event })
    expect({ status: before.status, requests: before.requests }).toEqual({
      status: 1,
      requests: ['GET /commits/heads%2Fmain', 'POST /graphql'],
    })
    const { status } = await pull.soundRun()
    const said = pull.said()
    const run = await pull.idleRun({ event })
    expect({ of: status, queued: run.status }).toEqual({ of: 1, queued: 1 })
    expect(run.report.counts).toMatchObject({ total: 3, blocked: 1 })
    expect(run.requests).toEqual(['GET /commits/heads%2Fmain', 'POST /graphql'])
    expect(pull.said()).toBe(said)
  })

  test.each([undefined, 1 as const])('hears what a reviewer accepted, at depth %s', async (depth) => {
    const pull = await opened()
    await pull.soundRun()
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body: '/ar Only staff reach this page.' })
    const run = await pull.idleRun({ event, ...(depth && { depth }) })
    expect(run.status).toBe(0)
    expect(findingOf(run.report, 'real')).toMatchObject({ action: 'annotate', blocks: false })
    // What was heard there is written by the pull request's own run alone.
    expect(pull.thread('real').body).not.toContain('Only staff')
    expect((await pull.soundRun()).status).toBe(0)
  })

  test('passes what passes the pull request', async () => {
    const pull = await opened({ base: {} })
    expect((await pull.soundRun()).status).toBe(0)
    expect((await pull.idleRun({ event })).status).toBe(0)
  })
})

describe('events without a pull request', () => {
  test.each(['push', 'workflow_dispatch'])('%s asks the host nothing', async (event) => {
    const pull = await opened()
    const payload = { action: undefined, number: undefined, pull_request: undefined, ref: 'refs/heads/main' }
    const run = await pull.idleRun({ event, payload })
    expect({ status: run.status, requests: run.requests }).toEqual({ status: 0, requests: [] })
    expect(run.report.counts.total).toBe(3)
    expect(run.step.outputs()).toMatchObject({ total: '3' })
  })

  test('nor does platform local', async () => {
    const pull = await opened()
    const run = await pull.idleRun({ inputs: { platform: 'local' } })
    expect({ status: run.status, requests: run.requests }).toEqual({ status: 1, requests: [] })
    expect(run.report).toMatchObject({ base: pull.base, counts: { total: 3, blocked: 1 } })
  })
})

describe('a draft', () => {
  test('is skipped, and says so', async () => {
    const pull = await opened({ draft: true })
    const run = await pull.run()
    expect({ status: run.status, requests: run.requests, report: run.report }).toEqual({
      status: 0,
      requests: [],
      report: null,
    })
    for (const text of [run.stdout, run.step.summary()])
      expect(text).toContain('Not reviewed: the pull request is a draft.')
  })
})

test('an Enterprise server is asked below its own path', async () => {
  const pull = await opened({ github: { basePath: '/api/v3' } })
  const run = await pull.soundRun({ depth: 1 })
  expect({ status: run.status, writes: run.writes }).toEqual({ status: 1, writes: [to.review, to.summarize] })
  const inputs = { 'api-url': `${pull.github.url}/` }
  await pull.idleRun({ inputs, env: { GITHUB_API_URL: '', GITHUB_GRAPHQL_URL: '' } })
  const elsewhere = pull.github.requests.filter(({ target }) => !/^\/api\/(?:v3\/|graphql$)/.test(target))
  expect(elsewhere.map(({ target }) => target)).toEqual([])
})

describe('a long conversation', () => {
  test('of 110 threads and remarks of other people before ours is read to its end', async () => {
    const pull = await opened()
    const others = Array.from({ length: 110 }, (_, index) => `Why so? (${index})`)
    for (const body of others) {
      await pull.github.startThread({ login: 'reviewer', body, path: 'app.py', line: 7 })
      pull.github.say({ login: 'reviewer', body })
    }
    expect((await pull.soundRun()).writes).toEqual([to.review, to.summarize])
    const run = await pull.idleRun()
    expect({ status: run.status, requests: run.requests }).toEqual({
      status: 1,
      requests: ['POST /graphql', 'POST /graphql'],
    })
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body: '/fp It is one of five.' })
    const cleared = await pull.soundRun()
    expect({ status: cleared.status, writes: cleared.writes }).toEqual({
      status: 0,
      writes: [to.edit, to.editSummary],
    })
    expect(pull.github.threads()).toHaveLength(112)
    expect(pull.github.issueComments()).toHaveLength(111)
  })

  test('of 60 replies whose last one counts is read to its end', async () => {
    const pull = await opened()
    await pull.soundRun()
    for (let index = 1; index < 60; index++)
      pull.github.reply(pull.thread('real'), { login: 'passerby', body: `I wonder. (${index})` })
    expect((await pull.idleRun()).status).toBe(1)
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body: '/fp It is one of five.' })
    const run = await pull.soundRun()
    expect({ status: run.status, writes: run.writes }).toEqual({
      status: 0,
      writes: [to.edit, to.editSummary],
    })
    expect(run.requests.filter((request) => request === 'POST /graphql')).toHaveLength(2)
    expect(pull.thread('real').body).toContain('says `reviewer`: It is one of five.')
    expect((await pull.idleRun()).status).toBe(0)
  })
})

test('a pull request’s step has every output that action.yml names', async () => {
  const pull = await opened()
  const run = await pull.soundRun()
  const outputs = run.step.outputs()
  expect(outputs).toEqual({
    total: '3',
    analyzed: '3',
    'not-analyzed': '0',
    'true-positives': '1',
    'false-positives': '1',
    'needs-review': '1',
    hidden: '1',
    commented: '2',
    blocked: '1',
    'input-tokens': '0',
    'output-tokens': '0',
    'report-dir': 'semgrep-assistant-report',
  })
  expect(Object.keys(outputs)).toEqual(Object.keys(objectAt(actionFile(), 'outputs')))
})
