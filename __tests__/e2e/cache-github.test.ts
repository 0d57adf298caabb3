import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type FakeActionsCache, fakeActionsCache } from '../contract/actions-cache.ts'
import { allReal, apiKey, startModel } from './fake-model.ts'
import { payload, pullRequest, step } from './github-runner.ts'
import { runBundle, temporaryFolder, writeFiles } from './harness.ts'
import { soundReport } from './soundness.ts'

const execute = promisify(execFile)

const services: FakeActionsCache[] = []
afterAll(async () => {
  await Promise.all(services.splice(0).map((service) => service.close()))
})

interface StepOptions {
  event?: string
  run?: number
  inputs?: Record<string, string>
  env?: Record<string, string>
  payload?: object
  /** The work tree is the last run's, not a fresh one. */
  keep?: boolean
}

/** A pull request whose runs have nothing in common but GitHub's cache. */
async function opened() {
  const { made, base } = await pullRequest()
  const model = await startModel(allReal)
  const service = await fakeActionsCache()
  services.push(service)
  const folder = join(made.root, '.semgrep-assistant-cache')
  let runs = 0
  async function run(options: StepOptions = {}) {
    if (!options.keep) await rm(folder, { recursive: true, force: true })
    const here = await step(options.event ?? 'pull_request', options.payload ?? payload(base), {
      provider: 'openai',
      model: 'fake-1',
      endpoint: model.url,
      'api-key': apiKey,
      platform: 'local',
      scope: 'all',
      ...options.inputs,
    })
    const before = { questions: model.requests.length, calls: service.calls.length }
    const done = await runBundle({
      cwd: made.root,
      env: {
        ...here.env,
        ...service.env,
        GITHUB_WORKSPACE: made.root,
        RUNNER_TEMP: await temporaryFolder(),
        GITHUB_RUN_ID: String(options.run ?? 1000 + ++runs),
        GITHUB_RUN_ATTEMPT: '1',
        ...options.env,
      },
    })
    model.assertClean()
    expect(service.violations).toEqual([])
    return {
      run: done,
      report: soundReport({ ...done, stdout: done.stdout.replace(/^::add-mask::.*\n/gm, '') }),
      questions: model.requests.length - before.questions,
      calls: service.calls.slice(before.calls),
    }
  }
  return { made, base, service, folder, run }
}

const restored = ['GetCacheEntryDownloadURL', 'GET']
const saved = ['CreateCacheEntry', 'PUT', 'FinalizeCacheEntryUpload']

describe('as an action', () => {
  test('a run leaves its answers in GitHub’s cache, and the next takes them from there', async () => {
    const { service, run } = await opened()
    const first = await run()
    expect([first.questions, first.calls]).toEqual([3, ['GetCacheEntryDownloadURL', ...saved]])
    expect(service.entries.map(({ key }) => key)).toEqual(['semgrep-assistant-change-default/7/1001-1'])
    const second = await run()
    // Nothing new is nothing to keep: what was restored is the newest still.
    expect([second.questions, second.calls]).toEqual([0, restored])
    expect(second.report.provider.reused).toBe(3)
    expect(second.report.notes).toEqual([])
    expect(second.run.status).toBe(first.run.status)
  })

  test('its words stay out of the log, but for what has to be masked', async () => {
    const { run } = await opened()
    await run()
    const { run: second } = await run()
    expect(second.stdout).toContain('::add-mask::planted-signature')
    expect(second.stdout).not.toMatch(/\[command\]|Cache (?:hit|restored|Size)|Received \d/)
  })

  test('the newest of the same change counts', async () => {
    const { service, run } = await opened()
    await run()
    await run({ inputs: { model: 'fake-2' } })
    expect(service.entries).toHaveLength(2)
    expect((await run({ inputs: { model: 'fake-2' } })).questions).toBe(0)
    expect((await run()).questions).toBe(0)
  })

  test('another change reads none of it, nor does another name', async () => {
    const { base, run } = await opened()
    await run()
    expect((await run({ inputs: { name: 'other' } })).questions).toBe(3)
    const other = { ...payload(base), number: 8 }
    const pull = { ...(JSON.parse(JSON.stringify(payload(base))).pull_request ?? {}), number: 8 }
    expect((await run({ payload: { ...other, pull_request: pull } })).questions).toBe(3)
  })

  test('an event with more rights reads nothing that a change wrote', async () => {
    const { service, run, folder } = await opened()
    await run()
    const options = { event: 'workflow_dispatch', payload: {}, inputs: { command: 'review' }, keep: true }
    const { questions } = await run(options)
    expect(questions).toBe(3)
    expect(service.entries.map(({ key }) => key)).toEqual([
      'semgrep-assistant-change-default/7/1001-1',
      'semgrep-assistant-privileged-default/tree/1002-1',
    ])
    expect(existsSync(join(folder, 'answers-privileged-default.jsonl'))).toBe(true)
    expect((await run({ ...options, keep: false })).questions).toBe(0)
  })

  test('of a public repository, what everybody could read is not kept', async () => {
    const { service, run } = await opened()
    const repository = { full_name: 'shop/shop', private: false }
    await run({ event: 'workflow_dispatch', payload: { repository }, inputs: { command: 'review' } })
    expect(service.calls).toEqual([])
  })

  test.each<[string, StepOptions]>([
    ['cache: false', { inputs: { cache: 'false' } }],
    ['no service', { env: { ACTIONS_RESULTS_URL: '' } }],
    ['a plain step, which has no token for it', { env: { ACTIONS_RUNTIME_TOKEN: '' } }],
  ])('%s: nobody calls it', async (_, options) => {
    const { service, run } = await opened()
    expect((await run(options)).report.notes).toEqual([])
    expect(service.calls).toEqual([])
  })

  test.each<[string, { from?: string; user?: string }]>([
    ['a fork', { from: 'stranger/shop' }],
    ['Dependabot', { user: 'dependabot[bot]' }],
  ])('a change without secrets neither restores nor saves: %s', async (_, who) => {
    const { base, service, run, folder } = await opened()
    await run({ payload: payload(base, who), inputs: { 'api-key': '' } })
    expect(service.calls).toEqual([])
    expect(existsSync(folder)).toBe(false)
  })
})

describe('a service that fails', () => {
  test.each([
    ['GetCacheEntryDownloadURL', 'GitHub’s cache cannot be read', 3],
    ['GET', 'GitHub’s cache cannot be read', 3],
    ['CreateCacheEntry', 'GitHub’s cache cannot be written', 3],
    ['PUT', 'GitHub’s cache cannot be written', 3],
    ['FinalizeCacheEntryUpload', 'GitHub’s cache cannot be written', 3],
  ])('%s refused: a note, and the review goes on', async (call, said) => {
    const { service, run } = await opened()
    if (call === 'GET') await run()
    service.fault = (each) => (each === call ? 403 : null)
    const { report, run: done, questions } = await run()
    expect(report.notes).toEqual([expect.stringContaining(said)])
    expect(questions).toBe(3)
    expect(done.status).toBe(0)
    expect(done.stdout).not.toMatch(/^::(?:warning|error)::/m)
    expect(done.everything.replace(/^::add-mask::.*$/gm, '')).not.toContain('planted-signature')
  })

  test('an archive that is none', async () => {
    const { service, run } = await opened()
    await run()
    for (const entry of service.entries) entry.archive = Buffer.from('no archive')
    const { report, questions } = await run()
    expect(questions).toBe(3)
    expect(report.notes).toEqual([expect.stringContaining('GitHub’s cache cannot be read')])
  })
})

test('tar sees no key', async () => {
  const { run } = await opened()
  const bin = await temporaryFolder()
  const spy = `#!/bin/sh\nenv > ${bin}/seen\nexec /usr/bin/env -i PATH=/usr/bin:/bin tar "$@"\n`
  await writeFile(join(bin, 'tar'), spy, { mode: 0o755 })
  await run({ env: { PATH: `${bin}:${process.env.PATH}` } })
  const seen = readFileSync(join(bin, 'seen'), 'utf8')
  expect(seen).toContain('PATH=')
  expect(seen).not.toContain(apiKey)
  expect(seen).not.toContain('INPUT_')
})

test('of an archive that a workflow of the change stored, nothing is unpacked elsewhere', async () => {
  const { made, service, run, folder } = await opened()
  await run()
  const [elsewhere, source] = [await temporaryFolder(), await temporaryFolder()]
  const names = ['app.py', '.semgrep-assistant-cache/other', '../outside', join(elsewhere, 'planted')]
  await writeFiles(source, Object.fromEntries([...names.keys()].map((index) => [String(index), 'planted'])))
  await symlink(join(elsewhere, 'target'), join(source, 'link'))
  const renamed = [...names.keys()].map((index) => `--transform=s,^${index}$,${names[index]},`)
  await execute('tar', ['-cPf', 'archive', ...renamed, '--zstd', ...[...names.keys()].map(String), 'link'], {
    cwd: source,
  })
  for (const entry of service.entries) entry.archive = readFileSync(join(source, 'archive'))
  const { questions } = await run()
  expect(questions).toBe(3)
  expect(await made.git('diff', '--name-only')).toBe('')
  expect(existsSync(join(made.root, '..', 'outside'))).toBe(false)
  expect([readdirSync(elsewhere), existsSync(join(folder, 'other'))]).toEqual([[], false])
})

test.each([
  ['another tar than GNU’s', {}, '#!/bin/sh\necho bsdtar 3.7.2\n', 'this machine has no GNU tar'],
  ['a folder whose name tar would read', { 'cache-dir': 'a,b' }, null, 'cache-dir may hold letters'],
])('%s: nobody calls the service, and a note says so', async (_, inputs, tar, said) => {
  const { service, run } = await opened()
  const bin = await temporaryFolder()
  if (tar !== null) await writeFile(join(bin, 'tar'), tar, { mode: 0o755 })
  const { report } = await run({ inputs, env: { PATH: `${bin}:${process.env.PATH}` } })
  expect(service.calls).toEqual([])
  expect(report.notes).toEqual([expect.stringContaining(said)])
})

test('nothing is unpacked through a link of the change', async () => {
  const { run, service, folder } = await opened()
  await run()
  const elsewhere = await temporaryFolder()
  await rm(folder, { recursive: true })
  await symlink(elsewhere, folder)
  const before = service.calls.length
  const { report } = await run({ keep: true })
  expect(service.calls).toHaveLength(before)
  expect(report.notes).toEqual([expect.stringContaining('symbolic link')])
})
