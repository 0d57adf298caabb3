import { describe, expect, test } from '@jest/globals'
import { policyFile } from './github-runner.ts'
import { runBundle } from './harness.ts'
import { type AzureHost, azureDevOps } from './hosts/azure.ts'
import { type ChangeOptions, HostChange } from './hosts/host-change.ts'
import type { Flag } from './scans.ts'
import { allFlags, flags, shop } from './shop.ts'

const { real, harmless, open } = flags
const blocking = { [policyFile]: 'version: 1\nrules: [{ match: { rule: real }, mode: block }]\n' }
const fixedApp = { 'app.py': shop['app.py'].replace(real.code, 'db.find(name)') }
/** The form of a token that a job gets. */
const webToken = `eyJwbGFudGVk.${'planted'.repeat(6)}.abcd`

async function opened(
  host: AzureHost,
  options: Partial<ChangeOptions> = {},
  found: Flag[] = allFlags,
): Promise<HostChange> {
  const change = await HostChange.open(host, { change: shop, ...options })
  change.scan(found)
  return change
}

describe('requests', () => {
  test('of a run without news are few, and nothing is asked for its address', async () => {
    const change = await opened(azureDevOps())
    const first = await change.soundRun()
    const second = await change.idleRun()
    expect([first.requests, second.requests]).toEqual([12, 6])
    expect(change.fake.requests.filter(({ method }) => method === 'OPTIONS')).toEqual([])
  })

  test('say nothing of the client into the log', async () => {
    const change = await opened(azureDevOps())
    const { stderr, stdout } = await change.soundRun()
    expect(stderr + stdout).not.toMatch(/Deprecat|DEP0|Warning/)
  })
})

describe('a thread', () => {
  const statusOf = (change: HostChange, rule: string) => change.thread(rule).status

  test('is active where it blocks, else closed, and follows what people decide', async () => {
    const change = await opened(azureDevOps(), { base: blocking })
    await change.soundRun()
    expect([statusOf(change, 'real'), statusOf(change, 'open')]).toEqual(['active', 'closed'])
    change.fake.reply(change.thread('real'), { login: 'reviewer', body: '/fp the names are our own' })
    await change.soundRun()
    expect(statusOf(change, 'real')).toBe('closed')
    await change.idleRun()
    change.fake.reply(change.thread('real'), { login: 'reviewer', body: '/open' })
    await change.soundRun()
    expect(statusOf(change, 'real')).toBe('active')
    await change.idleRun()
  })

  test('is fixed when its finding is, and active again when that is back', async () => {
    const change = await opened(azureDevOps(), { base: blocking })
    await change.soundRun()
    await change.push(fixedApp)
    change.scan([harmless, open], { scanned: ['app.py'] })
    await change.soundRun()
    expect(statusOf(change, 'real')).toBe('fixed')
    await change.push(shop)
    change.scan(allFlags)
    await change.soundRun()
    expect(statusOf(change, 'real')).toBe('active')
  })

  test.each(['wontFix', 'byDesign', 'closed', 'fixed'])(
    'that a person set to %s stays so',
    async (status) => {
      const host = azureDevOps()
      const change = await opened(host, { base: blocking })
      await change.soundRun()
      host.fake().setStatus(change.thread('real'), 'reviewer', status)
      await change.idleRun()
      change.fake.reply(change.thread('real'), { login: 'reviewer', body: '/ar until summer' })
      await change.soundRun()
      expect(statusOf(change, 'real')).toBe(status)
      expect(change.thread('real').body).toContain('until summer')
    },
  )

  test('spans its lines to the last character, in the latest push', async () => {
    const change = await opened(azureDevOps())
    await change.soundRun()
    const [created] = change.fake.writes().filter(({ call }) => /^POST .*threads$/.test(call))
    const line = shop['app.py'].split('\n')[6] ?? ''
    expect(created?.body).toMatchObject({
      threadContext: {
        filePath: '/app.py',
        rightFileStart: { line: 7, offset: 1 },
        rightFileEnd: { line: 7, offset: line.length + 1 },
      },
      pullRequestThreadContext: {
        iterationContext: { firstComparingIteration: 1, secondComparingIteration: 1 },
      },
    })
  })

  test('that another account began is left alone, unless it is listed as a former one', async () => {
    const former = azureDevOps()
    const change = await opened(former)
    await change.soundRun()
    const fake = former.fake()
    const id = fake.accountId(former.account)
    fake.becomes('new@example.org')
    const settings = { 'former-accounts': id }
    const kept = await change.run({ settings })
    expect(kept.writes.filter((call) => /threads/.test(call))).toEqual([])
    await change.run()
    expect(fake.threads()).toHaveLength(4)
  })
})

describe('the status of the pull request', () => {
  test('says how the run of a push ended, once', async () => {
    const host = azureDevOps()
    const change = await opened(host, { base: blocking })
    await change.soundRun()
    await change.idleRun()
    await change.push(fixedApp)
    change.scan([harmless, open], { scanned: ['app.py'] })
    await change.soundRun()
    expect(host.fake().statuses()).toMatchObject([
      { genre: 'semgrep-assistant', name: 'default', state: 'failed', iterationId: 1 },
      { genre: 'semgrep-assistant', name: 'default', state: 'succeeded', iterationId: 2 },
    ])
    expect(host.fake().statuses()[0]?.targetUrl).toMatch(/\/shop\/_build\/results\?buildId=41$/)
  })

  test('is no success where answers are missing', async () => {
    const host = azureDevOps()
    const change = await opened(host)
    const settings = { 'auto-triage': 'true', provider: 'openai-compatible', model: 'm', 'token-budget': '0' }
    const run = await change.run({ settings: { ...settings, endpoint: 'http://127.0.0.1:9' } })
    expect([run.status, host.fake().statuses().at(-1)?.state]).toEqual([3, 'error'])
  })

  test('that is refused is a note, and costs nothing else', async () => {
    const change = await opened(azureDevOps())
    change.fault = ({ method, template }) =>
      method === 'POST' && /statuses$/.test(template)
        ? { before: { status: 403, json: { message: 'No.' } } }
        : null
    const run = await change.soundRun()
    expect(run.summary).toContain('The status of the pull request could not be written: 403: No.')
    expect(change.ownThreads()).toHaveLength(2)
  })
})

describe('a token', () => {
  test.each([
    ['of a person', 'pat', undefined],
    ['of a job', 'bearer', webToken],
  ] as const)('%s is taken', async (_, tokenKind, token) => {
    const change = await opened(azureDevOps({ tokenKind }, token))
    await change.soundRun()
    expect(change.ownThreads()).toHaveLength(2)
  })

  test.each([203, 302, undefined] as const)('that is not valid is told as such (%s)', async (signInPage) => {
    const change = await opened(azureDevOps({ ...(signInPage && { signInPage }) }))
    const run = await change.run({ token: 'another0another0another0another0another0another0abcd' })
    expect(run.summary).toMatch(/nothing is posted: (?:203|302|401): /)
    expect(run.requests).toBeLessThan(3)
    expect(change.fake.requests.filter(({ target }) => /_signin/.test(target))).toEqual([])
  })
})

describe('where Azure DevOps is', () => {
  test.each([
    ['a server with collections', { form: 'server' as const }],
    ['a project whose name has spaces and brackets', { projectName: 'The (old) shop & more' }],
  ])('%s', async (_, own: { form?: 'server'; projectName?: string }) => {
    const change = await opened(azureDevOps(own))
    await change.soundRun()
    await change.idleRun()
    await change.idleRun({ shallow: true })
    const home = `${change.fake.url}${encodeURIComponent(own.projectName ?? 'shop').replace(/[()]/g, (each) => (each === '(' ? '%28' : '%29'))}/_git/shop`
    expect(change.said()).toContain(`(${home}?path=/app.py&version=GC${change.head}&line=6`)
  })

  test('is unknown outside of its pipelines', async () => {
    const change = await opened(azureDevOps())
    const run = await change.run({ env: { SYSTEM_COLLECTIONURI: '' } })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('The pipeline does not say where Azure DevOps is')
  })
})

describe('a pipeline', () => {
  const commands = (text: string) => text.split('\n').filter((line) => line.includes('##vso['))

  test('gets the summary, and no issue for what has a comment', async () => {
    const change = await opened(azureDevOps())
    const { stdout, stderr, summary } = await change.soundRun()
    expect(commands(stdout + stderr)).toEqual([
      `##vso[task.uploadsummary]${change.made.root}/semgrep-assistant-report/summary.md`,
    ])
    expect(summary).not.toContain('mermaid')
  })

  test('is tagged where something blocks', async () => {
    const change = await opened(azureDevOps(), {
      base: blocking,
    })
    const { stdout, stderr, status } = await change.soundRun()
    expect(status).toBe(1)
    expect(commands(stdout + stderr)).toContain('##vso[build.addbuildtag]semgrep-assistant-blocked')
  })

  test('gets issues for what has none, and no command that others wrote', async () => {
    const message = '##vso[task.setvariable variable=a]b ] ; % x'
    const paths = { 'a;b]%c.py': shop['app.py'] }
    const found = [real, open].map((flag) => ({ ...flag, path: 'a;b]%c.py', message }))
    const change = await opened(azureDevOps(), { rights: 'read', change: paths }, found)
    const { stdout, stderr } = await change.run()
    expect(commands(stdout + stderr)).toEqual([
      expect.stringMatching(
        /^##vso\[task\.logissue type=error;sourcepath=a%3Bb%5D%AZP25c\.py;linenumber=7;columnnumber=1;\]SQL injection · real: Likely real\./,
      ),
      expect.stringMatching(/^##vso\[task\.logissue type=error;.*linenumber=15/),
      expect.stringMatching(/^##vso\[task\.uploadsummary\]/),
    ])
  })

  test('leaves macros of variables that are not there unset', async () => {
    const change = await opened(azureDevOps())
    const env = {
      SEMGREP_ASSISTANT_MODEL: '$(MODEL)',
      SEMGREP_ASSISTANT_API_KEY: '$(SEMGREP_ASSISTANT_API_KEY)',
    }
    const run = await change.run({ token: '$(System.AccessToken)', env })
    expect(run.summary).toContain('There is no token, so nothing is posted')
  })
})

describe('doctor', () => {
  const doctor = async (host: AzureHost, change: HostChange, token = host.token) => {
    const about = { fake: change.fake, base: change.base, head: change.head, checkedOut: change.head }
    const variables = host.variables({
      ...{ ...about, author: 'author', fork: false, draft: false, isPublic: false, folder: change.made.root },
    })
    const env = { ...variables, SEMGREP_ASSISTANT_TOKEN: token }
    return (await runBundle({ cwd: change.made.root, args: ['doctor'], env })).stdout
  }

  test.each([
    ['write', '✓ Permissions It may contribute to pull requests'],
    ['read', '✗ Permissions It lacks the permission “Contribute to pull requests”'],
  ] as const)('tells a token that may %s', async (rights, words) => {
    const host = azureDevOps()
    const said = await doctor(host, await opened(host, { rights }))
    expect(said.replace(/\s+/g, ' ')).toContain('The token reads shop/shop, pull request 7')
    expect(said.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '))
  })

  test('tells a token that is none', async () => {
    const host = azureDevOps({ signInPage: 203 })
    expect(await doctor(host, await opened(host), 'another0another0abcd')).toContain(
      'Azure DevOps refuses the token.',
    )
  })
})
