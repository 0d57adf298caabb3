import { describe, expect, test } from '@jest/globals'
import { objectAt } from '../contract/json.ts'
import { actionFile, blocking, policyFile } from './github-runner.ts'
import { Pull, type PullOptions, to } from './pull-request.ts'
import { allFlags, flags, shop } from './shop.ts'
import { findingOf } from './soundness.ts'

const { real, harmless, open } = flags
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
      requests: ['POST /graphql'],
    })
    const { status } = await pull.soundRun()
    const said = pull.said()
    const run = await pull.idleRun({ event })
    expect({ of: status, queued: run.status }).toEqual({ of: 1, queued: 1 })
    expect(run.report.counts).toMatchObject({ total: 3, blocked: 1 })
    expect(run.requests).toEqual(['POST /graphql'])
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

  test('is reviewed where that is asked for', async () => {
    const pull = await opened({ draft: true })
    const run = await pull.soundRun({ inputs: { drafts: 'true' } })
    expect({ status: run.status, writes: run.writes }).toEqual({
      status: 1,
      writes: [to.review, to.summarize],
    })
  })
})

describe('two runs of other names on one change', () => {
  const code = { inputs: { name: 'code' } }
  const nightly = { inputs: { name: 'nightly' } }
  const fixed = { 'app.py': shop['app.py'].replace(real.code, 'db.find(name)') }

  test('leave each other’s comments and summaries alone', async () => {
    const pull = await opened()
    const bodies = (name: string) => [...pull.ownThreads(name).map(({ body }) => body), pull.summary(name)]
    const rules = (name: string) => pull.ownThreads(name).map(({ mark }) => mark.findings[0]?.rule)
    await pull.scan([real, harmless])
    expect((await pull.soundRun(code)).writes).toEqual([to.review, to.summarize])
    const ofCode = bodies('code')
    await pull.scan([real, open])
    expect((await pull.soundRun(nightly)).writes).toEqual([to.review, to.summarize])
    expect({ code: rules('code'), nightly: rules('nightly') }).toEqual({
      code: ['real'],
      nightly: ['real', 'open'],
    })
    expect(bodies('code')).toEqual(ofCode)
    await pull.idleRun(nightly)
    await pull.scan([real, harmless])
    await pull.idleRun(code)

    // What one of them sees go away stays open for the other, as does a word that was said to one alone.
    const ofNightly = bodies('nightly')
    pull.github.reply(pull.thread('real', 'nightly'), { login: 'reviewer', body: '/fp It is one of five.' })
    expect((await pull.idleRun(code)).status).toBe(1)
    await pull.push(fixed)
    await pull.scan([harmless], { scanned: ['app.py'] })
    const run = await pull.soundRun(code)
    expect(run.status).toBe(0)
    expect(run.writes).not.toEqual([])
    expect(bodies('nightly')).toEqual(ofNightly)
    expect(pull.thread('real', 'code').mark.findings[0]?.state).toBe('fixed')
    expect(pull.thread('real', 'nightly').isResolved).toBe(false)
  })
})

test('a checkout of one commit gives the comments that a whole one gives', async () => {
  const path = 'lib/naïve parts.py'
  const query = 'db.execute("delete from parts where id = " + part)'
  const helper = `import db\n\n\ndef keep(part):\n    return part\n`
  const pull = await opened({
    base: { ...policy, [path]: helper },
    change: { ...shop, [path]: `${helper}\n\ndef delete(part):\n    ${query}\n` },
  })
  await pull.moveBase({ 'other.py': 'import db\n', [path]: `# Parts.\n${helper}` })
  await pull.scan([...allFlags, { path, code: query, rule: 'rules.delete' }])
  const bodies = () => [
    ...pull.ownThreads().map(({ path, line, startLine, body }) => ({ path, line, startLine, body })),
    pull.summary(),
  ]
  const whole = await pull.soundRun()
  const said = bodies()
  expect(said).toHaveLength(4)
  const comments = [
    ...pull.github.threads().flatMap((thread) => thread.comments),
    ...pull.github.issueComments(),
  ]
  for (const comment of comments) pull.github.remove(comment)
  expect(bodies()).toEqual([null])
  const shallow = await pull.soundRun({ depth: 1 })
  expect(bodies()).toEqual(said)
  // The event says which commit of the default branch the change is for; that it is there is asked.
  const commits = shallow.requests.filter((request) => request.includes('/commits/'))
  expect(commits).toEqual([`GET /commits/${pull.base}`])
  expect({ status: shallow.status, counts: shallow.report.counts }).toEqual({
    status: whole.status,
    counts: whole.report.counts,
  })
  await pull.idleRun()
  await pull.idleRun({ depth: 1 })
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

test('a trial with a token that may only read says what it would do, and passes', async () => {
  const pull = await opened({ github: { permissions: { pullRequests: 'read' } } })
  const run = await pull.idleRun({ inputs: { post: 'none' } })
  expect({ status: run.status, requests: run.requests }).toEqual({ status: 0, requests: ['POST /graphql'] })
  expect(run.report.counts.blocked).toBe(1)
  for (const text of [run.stdout, run.step.summary()])
    expect(text.replace(/\s+/g, ' ')).toContain(
      'A trial: nothing is posted. It would open 2 comments, write 1 summary.',
    )
  expect(pull.said()).toBe('')
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
