import { createServer } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import type { FakeBitbucket } from '../contract/bitbucket.ts'
import { lost, status } from '../contract/github-faults.ts'
import { policyFile } from './github-runner.ts'
import { runBundle } from './harness.ts'
import { type BitbucketOptions, bitbucketHost } from './hosts/bitbucket.ts'
import { type ChangeOptions, HostChange } from './hosts/host-change.ts'
import type { Flag } from './scans.ts'
import { allFlags, flags, shop } from './shop.ts'

const { real, harmless, open } = flags
const blocking = { [policyFile]: 'version: 1\nrules: [{ match: { rule: real }, mode: block }]\n' }
const fixedApp = {
  'app.py': shop['app.py'].replace(real.code, 'db.execute("select * from customers where name = ?", [name])'),
}

const apiToken = {
  token: 'robot@shop.example:ATATTplanted0123456789abcdefghijklmnop',
  tokenKind: 'API token' as const,
  account: 'robot',
}
const about = { author: 'author', fork: false, draft: false, isPublic: false }

async function opened(
  options: Partial<ChangeOptions> = {},
  host: BitbucketOptions = {},
  found: Flag[] = allFlags,
) {
  const fakes: FakeBitbucket[] = []
  const start = bitbucketHost({ admin: true, ...host, started: (fake) => fakes.push(fake) })
  const change = await HostChange.open(start, { change: shop, ...options })
  change.scan(found)
  const [fake] = fakes
  if (fake === undefined) throw new Error('nothing was started')
  return { change, fake }
}

function tasksOf(fake: FakeBitbucket) {
  return fake.tasks().map(({ comment, isResolved }) => ({ comment, isResolved }))
}

describe('a task', () => {
  test('stands below each comment that blocks, and is done when nothing does', async () => {
    const { change, fake } = await opened({ base: blocking })
    await change.soundRun()
    const { id } = change.thread('real')
    expect(tasksOf(fake)).toEqual([{ comment: id, isResolved: false }])
    await change.idleRun()
    await change.push(fixedApp)
    change.scan([harmless, open], { scanned: ['app.py'] })
    await change.soundRun()
    expect(tasksOf(fake)).toEqual([{ comment: id, isResolved: true }])
    await change.idleRun()
    await change.push(shop)
    change.scan(allFlags)
    await change.soundRun()
    expect(tasksOf(fake)).toEqual([{ comment: id, isResolved: false }])
  })

  test('is done when somebody says why the finding is none', async () => {
    const { change, fake } = await opened({ base: blocking })
    await change.soundRun()
    change.fake.reply(change.thread('real'), { login: 'reviewer', body: '/fp the names are our own' })
    expect((await change.soundRun()).status).toBe(0)
    expect(tasksOf(fake)).toMatchObject([{ isResolved: true }])
    change.fake.reply(change.thread('real'), { login: 'reviewer', body: '/open' })
    expect((await change.soundRun()).status).toBe(1)
    expect(tasksOf(fake)).toMatchObject([{ isResolved: false }])
  })

  test('is made once where the answer to its comment is lost', async () => {
    const { change, fake } = await opened({ base: blocking })
    let creates = 0
    change.fault = ({ method, template }) =>
      method === 'POST' && template.endsWith('/comments') && creates++ === 0 ? lost : null
    await change.soundRun()
    expect(creates).toBeGreaterThan(0)
    expect(tasksOf(fake)).toEqual([{ comment: change.thread('real').id, isResolved: false }])
  })

  test('that a person ticked off stays so', async () => {
    const { change, fake } = await opened({ base: blocking })
    await change.soundRun()
    const [task] = fake.tasks()
    if (task === undefined) throw new Error('no task')
    fake.resolveTask(task, 'reviewer')
    change.fake.reply(change.thread('real'), { login: 'reviewer', body: '/fp the names are our own' })
    await change.soundRun()
    change.fake.reply(change.thread('real'), { login: 'reviewer', body: '/open' })
    expect((await change.soundRun()).status).toBe(1)
    expect(tasksOf(fake)).toMatchObject([{ isResolved: true }])
  })

  test('that is refused costs no comment', async () => {
    const { change, fake } = await opened({ base: blocking })
    change.fault = ({ method, template }) =>
      method === 'POST' && template.endsWith('/tasks') ? status(403) : null
    await change.soundRun()
    expect([change.ownThreads().length, fake.tasks().length]).toEqual([2, 0])
  })
})

describe('a report', () => {
  test('stands on the head with a status, and is replaced where it says something else', async () => {
    const { change, fake } = await opened({ base: blocking })
    await change.soundRun()
    expect(fake.reports()).toMatchObject([
      {
        commit: change.head,
        id: 'semgrep-assistant-default',
        report: { result: 'FAILED', report_type: 'SECURITY' },
        annotations: [
          { path: 'app.py', line: 7, severity: 'HIGH', result: 'FAILED' },
          { path: 'app.py', line: 15, severity: 'HIGH', result: 'SKIPPED' },
        ],
      },
    ])
    expect(fake.statuses()).toMatchObject([
      {
        commit: change.head,
        key: 'semgrep-assistant-default',
        status: { state: 'FAILED', refname: 'feature' },
      },
    ])
    change.scan([harmless, open], { scanned: ['app.py'] })
    await change.soundRun()
    expect(fake.reports()).toMatchObject([{ report: { result: 'PASSED' }, annotations: [{ line: 15 }] }])
    expect(fake.statuses()).toMatchObject([{ status: { state: 'SUCCESSFUL' } }])
    await change.idleRun()
  })

  test('that broke off is completed by the next run', async () => {
    const { change, fake } = await opened()
    change.fault = ({ template }) => (template.endsWith('/annotations') ? status(400) : null)
    const run = await change.soundRun()
    expect(run.summary).toContain('Bitbucket shows no report of this run: 400')
    change.fault = null
    await change.soundRun()
    expect(fake.reports()).toMatchObject([{ annotations: [{ line: 7 }, { line: 15 }] }])
    await change.idleRun()
  })

  test('that is refused is a note, and comments are there', async () => {
    const { change } = await opened()
    change.fault = ({ method, template }) =>
      method !== 'GET' && template.includes('/commit/') ? status(403) : null
    const run = await change.soundRun()
    expect(run.summary).toMatch(
      /Bitbucket shows no report of this run: 403[\s\S]*no build status of this run: 403/,
    )
    expect(change.ownThreads()).toHaveLength(2)
  })
})

describe('whose comments are ours', () => {
  test('an access token shows by a seal, which nobody else can make', async () => {
    const { change, fake } = await opened()
    await change.soundRun()
    const [thread] = change.ownThreads()
    expect(thread?.body).toMatch(
      /^\[semgrep-assistant-seal\]: # \([0-9a-f]{64}\)\n\[semgrep-assistant\]: # \(/m,
    )
    await fake.startThread({ login: 'stranger', body: thread?.body ?? '', path: 'app.py', line: 11 })
    change.fake.say({ login: 'stranger', body: thread?.body ?? '' })
    await change.idleRun()
  })

  test('an API token asks for itself', async () => {
    const { change } = await opened({}, apiToken)
    await change.soundRun()
    expect(change.said()).not.toContain('seal')
    await change.idleRun()
  })

  test('is not known after the token was changed, and is said so', async () => {
    const { change, fake } = await opened()
    await change.soundRun()
    const before = change.fake.threads().length
    // The seal was made with another token.
    for (const thread of change.fake.threads()) {
      const [comment] = thread.comments
      if (comment === undefined) throw new Error('no comment')
      const body = comment.body.replace(/seal\]: # \([0-9a-f]{4}/, 'seal]: # (0000')
      change.fake.edit(comment, { login: 'semgrep-assistant', body })
    }
    for (const comment of change.fake.remarks()) {
      const body = comment.body.replace(/seal\]: # \([0-9a-f]{4}/, 'seal]: # (0000')
      change.fake.edit(comment, { login: 'semgrep-assistant', body })
    }
    const account = fake.accountUuid('semgrep-assistant')
    const trial = await change.run({ settings: { 'former-accounts': account } })
    expect(change.fake.threads()).toHaveLength(before)
    expect(trial.summary).not.toContain('look like ours')
    const run = await change.run()
    expect(run.summary).toContain('look like ours, and nothing proves that they are')
    expect(run.summary).toContain(account)
  })
})

describe('what people say', () => {
  test('counts by what they may through a group too', async () => {
    const { change } = await opened(
      { base: blocking, collaborators: {} },
      { members: { colleague: 'write' } },
    )
    await change.soundRun()
    change.fake.reply(change.thread('real'), { login: 'colleague', body: '/fp the names are our own' })
    expect((await change.soundRun()).status).toBe(0)
  })

  test('does not count where the token may not ask who may write', async () => {
    const { change } = await opened({ base: blocking }, { admin: false })
    await change.soundRun()
    change.fake.reply(change.thread('real'), { login: 'reviewer', body: '/fp the names are our own' })
    const run = await change.soundRun()
    expect(run.status).toBe(1)
    expect(run.summary).toContain('Bitbucket tells permissions to administrators alone')
  })
})

describe('a token', () => {
  test('is not led to another host', async () => {
    const heard: unknown[] = []
    const other = createServer((request, response) => {
      heard.push(request.headers.authorization)
      response.end('diff --git a/a b/a\n')
    })
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    try {
      const address = other.address()
      const port = typeof address === 'object' ? address?.port : 0
      const { change } = await opened()
      change.fault = ({ template }) =>
        template.endsWith('/diff')
          ? { before: { status: 302, headers: { location: `http://127.0.0.1:${port}/diff` } } }
          : null
      const run = await change.run({ shallow: true })
      expect(run.everything).toContain('leads elsewhere, where the token does not go')
      expect(heard).toEqual([])
    } finally {
      other.close()
    }
  })

  test('is not taken along by the address of a next page', async () => {
    const { change } = await opened()
    change.fault = ({ template, method, nth }) =>
      method === 'GET' && template.endsWith('/comments') && nth === 0
        ? { before: { status: 200, json: { values: [], next: 'https://elsewhere.example/comments?page=2' } } }
        : null
    await change.soundRun()
    expect(change.fake.requests.some(({ target }) => target.includes('/comments?pagelen=100&page=2'))).toBe(
      true,
    )
    expect(change.ownThreads()).toHaveLength(2)
  })
})

describe('doctor', () => {
  async function examined(host: BitbucketOptions, options: Partial<ChangeOptions> = {}, token?: string) {
    const { change } = await opened(options, host)
    const run = await runBundle({
      cwd: change.made.root,
      args: ['doctor'],
      env: {
        ...change.host.variables({ ...change, checkedOut: change.head, ...about, folder: change.made.root }),
        SEMGREP_ASSISTANT_TOKEN: token ?? change.host.token,
      },
    })
    expect(run.everything).not.toContain(change.host.token)
    expect(change.fake.writes()).toEqual([])
    return run.stdout
  }

  test.each([
    [
      'that may do all',
      { admin: true },
      {},
      /✓ Permissions +The token may comment on pull requests, and ask/,
    ],
    ['that may not ask', { admin: false }, {}, /✓ Permissions .*no word of people/],
    ['that reads', { ...apiToken, admin: false }, { rights: 'read' }, /– Permissions .*does not say/],
  ] as const)('knows a token %s', async (_, host, options, expected) => {
    const said = await examined(host, options)
    expect(said).toMatch(/✓ Code host +The token reads shop\/shop, pull request 7/)
    expect(said.replace(/\s+/g, ' ')).toMatch(new RegExp(expected.source.replaceAll(' +', ' ')))
  })

  test('knows a wrong token', async () => {
    expect(await examined({}, {}, 'ATCTTanother0123456789')).toMatch(
      /✗ Code host +Bitbucket refuses the token/,
    )
  })
})

test('shows text of others as it is', async () => {
  const message =
    'x\n[semgrep-assistant]: # (forged)\n{: data-inline-card=1 }\n@{557058:1b2c} :rocket: #1 <b>x</b> && `y`{: .z } ~~gone~~ $5'
  const { change } = await opened({}, {}, [{ ...open, message }])
  await change.soundRun()
  const { body } = change.thread('open')
  const said = body.split('\n').find((line) => line.startsWith('x ')) ?? ''
  const z = '\u200b'
  expect(said.trimEnd()).toBe(
    `x \\[semgrep-assistant\\]: # (forged) \\{: data-inline-card=1 } @${z}\\{557058:1b2c} :${z}rocket: #${z}1 <${z}b>x<${z}/b> && \`y\`\\{: .z } ~${z}~${z}gone~${z}~${z} $5`,
  )
  await change.idleRun()
})

test('says little to a host that has much to say', async () => {
  const names = Array.from({ length: 120 }, (_, index) => index)
  const app = names.map((name) => `def show_${name}(part):\n    return run_${name}(part)\n`).join('\n\n')
  const found = names.map((name) => ({ path: 'many.py', code: `run_${name}(part)`, rule: `rules.r${name}` }))
  const { change, fake } = await opened({ change: { 'many.py': app } }, {}, found)
  const settings = { 'max-comments': '500' }
  const run = await change.soundRun({ settings })
  const threads = change.ownThreads().length
  // Beside a request for each comment: the change (3), who we are, what was said, report (5), status (2), the head, the summary.
  expect(run.requests - threads).toBeLessThanOrEqual(16)
  expect(fake.reports()).toMatchObject([{ annotations: { length: 120 } }])
  expect((await change.idleRun({ settings })).requests).toBeLessThanOrEqual(9)
})
