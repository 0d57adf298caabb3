import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { FakeHostOptions } from '../contract/fake-host.ts'
import type { FakeCall, Fault } from '../contract/github-calls.ts'
import { fakeGitLab } from '../contract/gitlab.ts'
import { listAt, objectAt } from '../contract/json.ts'
import { policyFile } from './github-runner.ts'
import { reportFolder } from './harness.ts'
import { gitLab } from './hosts/gitlab.ts'
import type { Host } from './hosts/host.ts'
import { type ChangeOptions, HostChange } from './hosts/host-change.ts'
import type { Flag } from './scans.ts'
import { allFlags, flags, shop } from './shop.ts'
import { findingOf } from './soundness.ts'

const { real, harmless, open } = flags
const blocking = { [policyFile]: 'version: 1\nrules: [{ match: { rule: real }, mode: block }]\n' }
const fixedApp = {
  'app.py': shop['app.py'].replace(real.code, 'db.execute("select * from customers where name = ?", [name])'),
}

async function opened(options: Partial<ChangeOptions> = {}, found: Flag[] = allFlags, host: Host = gitLab) {
  const change = await HostChange.open(host, { change: shop, ...options })
  change.scan(found)
  return change
}

/** What was asked since there were so many requests. */
function asked(change: HostChange, from = 0): string[] {
  return change.fake.requests.slice(from).map(
    ({ method, target }) =>
      `${method} ${target
        .replace(/^.*\/api\/(?:v4)?/, '')
        .replace('/projects/shop%2Fshop', '')
        .replace('projects/shop%2Fshop', '')
        .replace(/\?.*$/, '')
        .replace(/\b[\da-f]{40}\b/g, ':id')
        .replace(/\d{6,}/g, ':id')}`,
  )
}

/** In place of what was asked for. */
function answered(code: number, json: object, headers: Record<string, string> = {}): Fault {
  return { before: { status: code, headers, json } }
}

const isGraphql = ({ template }: FakeCall) => template.endsWith('graphql')

describe('requests', () => {
  test('as few as there can be', async () => {
    const change = await opened()
    await change.soundRun()
    const first = asked(change)
    expect(first).toEqual([
      'GET /merge_requests/7',
      'GET /repository/branches/main',
      'GET /user',
      'GET /merge_requests/7/discussions',
      'GET /merge_requests/7',
      'POST /merge_requests/7/discussions',
      'POST /merge_requests/7/discussions',
      'POST /merge_requests/7/notes',
    ])
    await change.idleRun()
    expect(asked(change, first.length)).toEqual([
      'GET /merge_requests/7',
      'GET /repository/branches/main',
      'GET /user',
      'GET /merge_requests/7/discussions',
    ])
  })

  test('one for each of many comments', async () => {
    const calls = Array.from({ length: 120 }, (_, index) => `run_${index}(part)`)
    const many = calls.map((call, index) => `def show_${index}(part):\n    return ${call}\n`).join('\n\n')
    const found = calls.map((code, index) => ({ path: 'many.py', code, rule: `rules.r${index}` }))
    const change = await opened({ change: { 'many.py': many } }, found)
    const run = await change.soundRun({ settings: { 'max-comments': '500' } })
    expect(change.ownThreads()).toHaveLength(120)
    expect(run.requests).toBe(126)
    const again = await change.idleRun({ settings: { 'max-comments': '500' } })
    // Discussions are listed in hundreds.
    expect(again.requests).toBe(5)
  })

  test('say who asks', async () => {
    const change = await opened()
    await change.soundRun()
    const agents = change.fake.requests.map(({ headers }) => headers['user-agent'])
    expect([...new Set(agents)]).toEqual([expect.stringMatching(/^semgrep-assistant\/\d/)])
  })

  test('go below the path of a server', async () => {
    const start = (options: FakeHostOptions) => fakeGitLab({ ...options, subPath: '/gitlab' })
    const change = await opened({}, allFlags, { ...gitLab, start })
    await change.soundRun()
    expect(change.ownThreads()).toHaveLength(2)
    change.fake.resolve(change.thread('open'), 'reviewer')
    await change.idleRun()
    expect(change.fake.requests.map(({ target }) => target).join()).toContain('/gitlab/api/graphql')
  })

  test('follow no redirect', async () => {
    const change = await opened()
    change.fault = () => ({ before: { status: 302, headers: { location: 'http://127.0.0.1:9/' }, json: {} } })
    const run = await change.run()
    expect(run.summary).toMatch(/nothing is posted: .*set api-url/)
    expect(run.report?.counts.total).toBe(3)
  })

  test('that fail repeat no token', async () => {
    const change = await opened()
    change.fault = () => answered(400, { message: `no ${gitLab.token} here` })
    const run = await change.run()
    expect(run.everything).toContain('no [secret] here')
  })
})

describe('what people do to comments', () => {
  test('an answer to the summary makes no second one', async () => {
    const change = await opened()
    await change.soundRun()
    const where = `${change.fake.url}/projects/shop%2Fshop/merge_requests/7/discussions?per_page=100`
    const listed: unknown = await (await fetch(where, { headers: { 'private-token': gitLab.token } })).json()
    const [summary] = listAt({ listed }, 'listed').filter(
      (each) => objectAt({ each }, 'each').individual_note === true,
    )
    change.fake.reply(
      { id: String(objectAt({ summary }, 'summary').id) },
      { login: 'reviewer', body: 'Thanks.' },
    )
    await change.idleRun()
    await change.push(fixedApp)
    change.scan([harmless, open], { scanned: ['app.py'] })
    await change.soundRun()
    const said = change.fake.threads().filter(({ path }) => path === '')
    expect(said.map(({ comments }) => comments.length)).toEqual([2])
    expect(said[0]?.comments[0]?.body).toContain('2 findings in this change')
    expect(change.fake.remarks()).toEqual([])
  })

  test('a comment of ours that somebody else edited is none any more', async () => {
    const change = await opened()
    await change.soundRun()
    const [comment] = change.thread('open').comments
    if (comment !== undefined)
      change.fake.edit(comment, { login: 'reviewer', body: comment.body.replace('Needs', 'Needed') })
    await change.run()
    expect(change.ownThreads()).toHaveLength(3)
    expect((await change.run()).writes).toEqual([])
  })

  test('a word that was edited does not count', async () => {
    const change = await opened({ base: blocking })
    await change.soundRun()
    const said = change.fake.reply(change.thread('real'), { login: 'reviewer', body: 'Hm.' })
    change.fake.edit(said, { login: 'author', body: '/fp the names are our own' })
    const run = await change.soundRun()
    expect(run.status).toBe(1)
    expect(findingOf(run.report, 'real').said).toBeNull()
    expect(change.thread('real').body).toContain('does not count: the comment was edited')
    await change.idleRun()
  })

  test('a word counts though its thread was resolved since', async () => {
    const change = await opened({ base: blocking })
    await change.soundRun()
    change.fake.reply(change.thread('real'), { login: 'reviewer', body: '/fp the names are our own' })
    change.fake.resolve(change.thread('real'), 'reviewer')
    const run = await change.soundRun()
    expect(run.status).toBe(0)
    expect(change.thread('real')).toMatchObject({ isResolved: true, resolvedBy: 'reviewer' })
    await change.idleRun()
  })

  test('without GraphQL, whatever was touched may have been edited; ours stays ours', async () => {
    const change = await opened({ base: blocking })
    await change.soundRun()
    change.fault = (call) => (isGraphql(call) ? answered(404, { message: '404 Not Found' }) : null)
    change.fake.reply(change.thread('real'), { login: 'reviewer', body: '/fp the names are our own' })
    expect((await change.soundRun()).status).toBe(0)
    change.fake.resolve(change.thread('real'), 'reviewer')
    expect((await change.soundRun()).status).toBe(1)
    expect(change.ownThreads()).toHaveLength(2)
  })

  test('what GitLab resolves in the name of whoever pushes is opened again when it is back', async () => {
    const change = await opened()
    await change.soundRun()
    await change.push(fixedApp)
    change.fake.resolve(change.thread('real'), 'author')
    change.scan([harmless, open], { scanned: ['app.py'] })
    await change.soundRun()
    expect(change.thread('real')).toMatchObject({ isResolved: true, resolvedBy: 'author' })
    await change.push(shop)
    change.scan(allFlags)
    await change.soundRun()
    expect(change.thread('real').isResolved).toBe(false)
    await change.idleRun()
  })

  test('remarks of others that were edited are nothing to ask about', async () => {
    const change = await opened()
    await change.soundRun()
    const said = change.fake.say({ login: 'reviewer', body: 'Hm.' })
    change.fake.edit(said, { login: 'reviewer', body: 'Well.' })
    expect((await change.idleRun()).requests).toBe(4)
  })

  test('bots of access tokens are no persons', async () => {
    const change = await opened({ base: blocking, collaborators: { project_1_bot_ffff: 'admin' } })
    await change.soundRun()
    change.fake.reply(change.thread('real'), { login: 'project_1_bot_ffff', body: '/fp I say so' })
    expect((await change.idleRun()).status).toBe(1)
  })
})

describe('pipelines', () => {
  test('of merged results, without the history', async () => {
    const change = await opened({ base: blocking }, allFlags, { ...gitLab, checkout: 'merge' })
    const run = await change.soundRun({ shallow: true })
    expect(run.status).toBe(1)
    expect(run.report.counts).toMatchObject({ total: 3, analyzed: 3 })
    expect(change.ownThreads().map(({ line }) => line)).toEqual([7, 15])
    const paths = asked(change)
    expect(paths).toContain('GET /repository/tree')
    expect(paths).toContain('GET /merge_requests/7/diffs')
  })

  test('of a merge train are reviewed without a word', async () => {
    const change = await opened({ base: blocking })
    const run = await change.idleRun({ env: { CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train' } })
    expect([run.status, change.said()]).toEqual([1, ''])
  })

  test('of a fork ask for what the fork does not know', async () => {
    const secret = 'db.execute("select * from staff where id = " + part)'
    const base = { 'base.py': `import db\n\n\ndef staff(part):\n    return ${secret}\n` }
    const change = await opened({ fork: true, isPublic: true, base }, [
      ...allFlags,
      { path: 'base.py', code: secret, rule: 'rules.staff' },
    ])
    const env = {
      CI_PROJECT_ID: '2',
      CI_PROJECT_PATH: 'author/shop',
      CI_PROJECT_VISIBILITY: 'private',
      CI_DEFAULT_BRANCH: 'other',
    }
    const run = await change.run({ env })
    expect(asked(change)).toContain('GET ')
    expect(run.everything + change.said()).not.toContain('base.py')
    expect(change.ownThreads().length).toBeGreaterThan(0)
  })

  test('whose merge request has no diff yet post nothing', async () => {
    const change = await opened()
    change.fault = ({ template, method, nth }) =>
      method === 'GET' && /merge_requests\/\{merge_request_iid\}$/.test(template) && nth > 0
        ? answered(200, {
            sha: change.head,
            diff_refs: null,
            author: null,
            source_project_id: 1,
            target_project_id: 1,
          })
        : null
    const run = await change.run()
    expect(run.summary).toContain('has not made the diff of the merge request yet')
    expect(change.said()).toBe('')
  })

  test('write what GitLab shows besides', async () => {
    const change = await opened({ base: blocking })
    await change.soundRun()
    const read = (name: string) =>
      JSON.parse(readFileSync(join(change.made.root, reportFolder, name), 'utf8'))
    const quality = read('gl-code-quality-report.json')
    expect(quality.map((each: { severity: string }) => each.severity).sort()).toEqual([
      'blocker',
      'info',
      'major',
    ])
    const { vulnerabilities } = read('gl-sast-report.json')
    expect(vulnerabilities).toHaveLength(3)
    expect(vulnerabilities.filter((each: { flags?: unknown }) => each.flags)).toHaveLength(1)
  })
})

describe('places', () => {
  const lineCode = { message: '400 Bad request - Note {:line_code=>["can\'t be blank"]}' }

  test('a line that GitLab refuses goes to its file', async () => {
    const change = await opened()
    change.fault = ({ method, template, body }) =>
      method === 'POST' && template.endsWith('/discussions') && JSON.stringify(body).includes('"text"')
        ? answered(400, lineCode)
        : null
    await change.soundRun()
    expect(change.ownThreads().map(({ onFile, path }) => [onFile, path])).toEqual([
      [true, 'app.py'],
      [true, 'app.py'],
    ])
    change.fault = null
    await change.idleRun()
  })

  test('unchanged lines, in a file that was renamed', async () => {
    const before = `import db\n\n\ndef show(part):\n    one = 1\n    two = 2\n    return ${open.code}\n`
    const after = `import os\n${before.replace('    one = 1\n', '    one = 3\n')}`
    const change = await HostChange.open(gitLab, {
      base: { 'old.py': before },
      change: { 'notes.txt': 'Notes.\n' },
    })
    await change.push({ 'old.py': null, 'new.py': after })
    change.scan([{ ...open, path: 'new.py' }])
    await change.soundRun()
    expect(change.ownThreads().map(({ path, line, onFile }) => [path, line, onFile])).toEqual([
      ['new.py', 8, false],
    ])
    await change.idleRun()
  })

  test('a comment whose lines are gone is outdated, and its finding gone', async () => {
    const change = await opened()
    await change.soundRun()
    await change.push(fixedApp)
    change.scan([harmless, open], { scanned: ['app.py'] })
    const run = await change.soundRun()
    expect(change.thread('real')).toMatchObject({ isResolved: true, resolvedBy: gitLab.account, line: null })
    expect(run.writes.map((call) => call.replace(/ .*\{\w+\}/, ' …'))).toEqual(['PUT …', 'PUT …', 'PUT …'])
    await change.idleRun()
  })
})
