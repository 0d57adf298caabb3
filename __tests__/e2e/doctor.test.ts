import { readdirSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { invalidKey, unknownModel, vendorError } from '../contract/openai-errors.ts'
import type { FakeOptions } from '../contract/vendor.ts'
import { answeringCases, apiKey, type FakeModel, type Opinion, startModel } from './fake-model.ts'
import { step } from './github-runner.ts'
import {
  type Repository,
  type Run,
  type RunOptions,
  runBundle,
  temporaryFolder,
  writeFiles,
} from './harness.ts'
import { Pull, token } from './pull-request.ts'
import { allFlags, scannedShop, shop } from './shop.ts'
import { rawControls } from './soundness.ts'

const ready: FakeOptions['reply'] = () => ({ kind: 'json', value: { word: 'ready' } })

/** Runs doctor in a repository with a scan; nothing may be changed by it, and no secret said. */
async function examined(
  made: Repository,
  options: Partial<RunOptions> = {},
): Promise<Run & { checks: Checks }> {
  const before = readdirSync(made.root)
  const { args = [], ...rest } = options
  const run = await runBundle({ cwd: made.root, ...rest, args: ['doctor', ...args] })
  // What the model was asked for may be kept.
  const kept = args.some((word) => word.startsWith('--model')) ? ['.semgrep-assistant-cache'] : []
  expect(readdirSync(made.root).filter((name) => !kept.includes(name))).toEqual(before)
  expect(run.everything).not.toContain(apiKey)
  expect(run.everything).not.toContain(token)
  expect(rawControls(run)).toEqual([])
  return { ...run, checks: checksIn(run.stdout) }
}

type Checks = Record<string, { mark: string; text: string }>

/** Checks by name, with their cure behind an arrow. */
function checksIn(stdout: string): Checks {
  const found = stdout.matchAll(/^([✓!✗–]) (\S+(?: \S+)?) {3,}(.*(?:\n {6,}\S.*)*)/gm)
  return Object.fromEntries(
    [...found].map(([, mark = '', name = '', text = '']) => [
      name,
      { mark, text: text.replace(/\s+/g, ' ') },
    ]),
  )
}

function withModel({ url }: FakeModel, more: string[] = []): string[] {
  return ['--provider', 'openai', '--endpoint', url, ...more]
}

const key = { SEMGREP_ASSISTANT_API_KEY: apiKey, SEMGREP_ASSISTANT_MODEL: 'fake-1' }

/** A program on a PATH of its own that prints a version. */
async function program(name: string, prints: string): Promise<Record<string, string>> {
  const folder = await temporaryFolder()
  await writeFiles(folder, { [name]: `#!/bin/sh\necho '${prints}'\n` })
  await chmod(join(folder, name), 0o755)
  return { PATH: `${folder}:${process.env.PATH}` }
}

describe('all is well', () => {
  test('without a model', async () => {
    const { status, stdout, checks } = await examined(await scannedShop())
    expect(status).toBe(0)
    expect(stdout).toContain('All is well.')
    expect(checks['Scan file']?.text).toBe('semgrep.json: 3 findings in 1 file')
    expect(checks.Model?.mark).toBe('–')
    expect(Object.values(checks).filter(({ mark }) => mark === '✗' || mark === '!')).toEqual([])
  })

  test('with a model, which is asked one tiny question without code', async () => {
    const model = await startModel(ready)
    const { status, checks } = await examined(await scannedShop(), {
      args: withModel(model, ['--price-input', '2', '--price-output', '8']),
      env: key,
    })
    model.assertClean()
    expect(status).toBe(0)
    expect(checks.Provider?.text).toContain('openai:fake-1')
    expect(checks.Model?.text).toMatch(
      /^fake-1 answers in the form asked for \(1 question, \d+ tokens in \(0 cached\), \d+ out, costs 0\.0\d+\)$/,
    )
    expect(checks.Qualification).toBeUndefined()
    expect(model.requests).toHaveLength(1)
    expect(JSON.stringify(model.requests)).not.toContain('db.execute')
  })

  test('with Semgrep', async () => {
    const { checks } = await examined(await scannedShop(), { env: await program('semgrep', '1.182.0') })
    expect(checks.Semgrep).toEqual({ mark: '✓', text: '1.182.0' })
  })
})

describe('what is wrong is named with its cure', () => {
  test.each<[string, string[], Record<string, string>, string, string, string[]]>([
    ['a setting', ['--fail-on', 'blok'], {}, 'Settings', '✗', ['"blok"', 'Did you mean block?']],
    [
      'a scan that is not there',
      ['--scan', 'no.json'],
      {},
      'Scan file',
      '✗',
      ['no file no.json', 'semgrep scan'],
    ],
    ['a scan that is none', ['--scan', 'app.py'], {}, 'Scan file', '✗', ['app.py']],
    [
      'a policy that is not there',
      ['--config', 'no.yml'],
      {},
      'Policy file',
      '✗',
      ['no file no.yml', 'Set config'],
    ],
    ['a policy with faults', ['--config', 'broken.yml'], {}, 'Policy file', '✗', ['line 2', 'Mend it']],
    ['no model', ['--provider', 'openai'], {}, 'Provider', '✗', ['needs a model', 'Set model']],
    [
      'no key',
      ['--provider', 'openai', '--model', 'x'],
      {},
      'Provider',
      '✗',
      ['needs a key', 'SEMGREP_ASSISTANT_API_KEY'],
    ],
    [
      'an endpoint that is none',
      ['--provider', 'openai', '--model', 'x', '--endpoint', 'api.example'],
      key,
      'Provider',
      '✗',
      ['endpoint is not a URL', 'https://'],
    ],
    [
      'a report folder that is a file',
      ['--report-dir', 'app.py'],
      {},
      'Reports',
      '✗',
      ['no folder', 'Set report-dir'],
    ],
    [
      'a cache folder in a file',
      ['--cache-dir', 'app.py/x'],
      {},
      'Cache',
      '✗',
      ['no folder', 'Set cache-dir'],
    ],
    [
      'a variable that is none',
      [],
      { SEMGREP_ASSISTANT_NOISE_FLITER: 'off' },
      'Settings',
      '!',
      ['SEMGREP_ASSISTANT_NOISE_FLITER', 'Did you mean SEMGREP_ASSISTANT_NOISE_FILTER?'],
    ],
    ['an input of an action', [], { INPUT_SCOPE: 'all' }, 'Settings', '!', ['INPUT_SCOPE', 'flags']],
    [
      'a setting for later',
      [],
      { SEMGREP_ASSISTANT_SLACK_WEBHOOK_URL: 'https://hooks.example/x' },
      'Settings',
      '!',
      ['slack-webhook-url has no effect'],
    ],
  ])('%s', async (_, args, env, name, mark, words) => {
    const made = await scannedShop({ 'broken.yml': 'version: 1\nruels: []\n' })
    const { status, checks } = await examined(made, { args, env })
    expect(checks[name]?.mark).toBe(mark)
    for (const word of words) expect(checks[name]?.text).toContain(word)
    expect(checks[name]?.text).toContain('→ ')
    expect(status).toBe(mark === '✗' ? 2 : 0)
  })

  test.each<[string, FakeOptions['reply'], string, string]>([
    ['a key that is refused', () => invalidKey(), '✗', 'refuses the key'],
    [
      'a server that repeats the key',
      () => vendorError(400, { message: `no such key: ${apiKey}`, type: 'invalid_request_error' }),
      '✗',
      'no such key: …',
    ],
    ['a model that is not there', () => unknownModel('fake-1'), '✗', 'no model fake-1'],
    ['a model that cannot keep to a form', () => ({ kind: 'text', text: 'Sure!' }), '✗', 'JSON schemas'],
    [
      'a model that answers something else',
      () => ({ kind: 'json', value: { say: 'ready' } }),
      '!',
      'JSON schemas',
    ],
  ])('%s', async (_, reply, mark, words) => {
    const model = await startModel(reply)
    const { checks, status } = await examined(await scannedShop(), {
      args: withModel(model, ['--model']),
      env: key,
    })
    expect(checks.Model?.mark).toBe(mark)
    expect(checks.Model?.text).toContain(words)
    expect(checks.Model?.text).toContain('→ ')
    expect(status).toBe(mark === '✗' ? 2 : 0)
    // Who does not answer is not asked for more.
    if (mark === '✗') expect(model.qualifying).toEqual([])
  })

  test('a Semgrep that is too old', async () => {
    const { checks, status } = await examined(await scannedShop(), {
      env: await program('semgrep', '1.59.9'),
    })
    expect(checks.Semgrep).toMatchObject({
      mark: '!',
      text: expect.stringContaining('1.59.9 is older than 1.60'),
    })
    expect(status).toBe(0)
  })

  test('no repository, no scan', async () => {
    const root = await temporaryFolder()
    await mkdir(join(root, 'src'))
    const { checks, status } = checksOf(await runBundle({ cwd: root, args: ['doctor'] }))
    expect(checks.Git).toMatchObject({ mark: '!', text: expect.stringContaining('no repository') })
    expect(checks['Scan file']).toMatchObject({ mark: '!', text: expect.stringContaining('→ Run: semgrep') })
    expect(status).toBe(0)
  })
})

test('a proxy is named without its password', async () => {
  const env = { HTTPS_PROXY: 'http://somebody:planted-word@proxy.example:3128', NO_PROXY: 'x' }
  const { checks, everything } = await examined(await scannedShop(), { env })
  expect(checks.Proxy?.text).toBe('HTTPS_PROXY proxy.example:3128, NO_PROXY is set')
  expect(everything).not.toContain('planted-word')
})

function checksOf(run: Run) {
  return { ...run, checks: checksIn(run.stdout) }
}

describe('on GitHub', () => {
  async function doctorIn(pull: Pull, inputs: Record<string, string> = {}) {
    const here = await step('pull_request', pull.payload(), { token, command: 'doctor', ...inputs })
    const run = await runBundle({ cwd: pull.made.root, env: { ...here.env, ...pull.environment() } })
    expect(run.everything).not.toContain(token)
    expect(pull.github.writes()).toEqual([])
    return checksOf(run)
  }

  test('the token is tried by reading, and what cannot be known is said', async () => {
    const pull = await Pull.open({ change: shop })
    const { checks, status } = await doctorIn(pull)
    pull.github.assertClean()
    expect(checks['Code host']).toMatchObject({
      mark: '✓',
      text: 'The token reads shop/shop, pull request 7',
    })
    expect(checks.Permissions).toMatchObject({
      mark: '–',
      text: expect.stringContaining('→ Give the job permissions: contents: read, pull-requests: write'),
    })
    expect(status).toBe(0)
  })

  test('a wrong token', async () => {
    const pull = await Pull.open({ change: shop })
    const { checks, status } = await doctorIn(pull, { token: 'ghs_another0123456789' })
    expect(checks['Code host']).toMatchObject({ mark: '✗', text: expect.stringContaining('→ Set token') })
    expect(status).toBe(2)
  })

  test('a token that may not read the pull request', async () => {
    const pull = await Pull.open({ change: shop, github: { permissions: { pullRequests: 'none' } } })
    const { checks, status } = await doctorIn(pull)
    expect(checks['Code host']).toMatchObject({
      mark: '✗',
      text: expect.stringContaining('The token may not read pull request 7. → Give the job permissions'),
    })
    expect(status).toBe(2)
  })

  test('no token', async () => {
    const pull = await Pull.open({ change: shop })
    const { checks, status } = await doctorIn(pull, { token: '' })
    expect(checks['Code host']).toMatchObject({ mark: '!', text: expect.stringContaining('→ Set') })
    expect(status).toBe(0)
  })

  test('variables that a step does not read', async () => {
    const pull = await Pull.open({ change: shop })
    await pull.scan(allFlags)
    const here = await step('pull_request', pull.payload(), { token, command: 'doctor' })
    const env = { ...here.env, ...pull.environment(), SEMGREP_ASSISTANT_MODEL: 'x' }
    const { checks } = checksOf(await runBundle({ cwd: pull.made.root, env }))
    expect(checks.Settings).toMatchObject({
      mark: '!',
      text: expect.stringContaining('→ Give settings as inputs'),
    })
  })
})

describe('doctor --model', () => {
  test.each([
    [['--model'], 'fake-1'],
    [['--model', 'fake-2'], 'fake-2'],
    [['--model=fake-3'], 'fake-3'],
  ])('%j examines %s, and shows the score', async (words, name) => {
    const model = await startModel(ready)
    const { status, stdout, checks } = await examined(await scannedShop(), {
      args: withModel(model, words),
      env: key,
    })
    expect(status).toBe(0)
    expect(model.qualifying).toHaveLength(4)
    expect(checks.Qualification?.mark).toBe('✓')
    expect(stdout).toContain(`openai:${name} on 32 cases whose answer is known`)
    expect(stdout).toMatch(/all +32 of 32 right/)
    expect(stdout).toContain(`openai:${name} may hide`)
    expect(stdout).toMatch(/4 questions, [\d,]+ tokens in \(0 cached\), [\d,]+ out\./)
  })

  test('before another flag takes it for none of its own', async () => {
    const model = await startModel(ready)
    const { stdout } = await examined(await scannedShop(), {
      args: ['--model', ...withModel(model)],
      env: key,
    })
    expect(stdout).toContain('openai:fake-1 may hide')
  })

  test('names each wrong answer, and why', async () => {
    const mistakes = new Map<string, Opinion['verdict']>([
      ['pickle-signature-ignored', 'false_positive'],
      ['cookie-for-colours', 'needs_review'],
    ])
    const qualify = answeringCases(({ id, expected }) => ({ verdict: mistakes.get(id) ?? expected }))
    const model = await startModel(ready, { apiKey, qualify })
    const { status, stdout, checks } = await examined(await scannedShop(), {
      args: withModel(model, ['--model']),
      env: key,
    })
    expect(status).toBe(0)
    expect(checks.Qualification).toMatchObject({
      mark: '!',
      text: expect.stringContaining('1 of 24 known flaws'),
    })
    expect(stdout).toContain(
      'pickle-signature-ignored (CWE-502, Python): said false positive, is a true positive.',
    )
    expect(stdout).toContain('The signature is compared, but the result of the comparison is dropped.')
    expect(stdout).toContain(
      'cookie-for-colours (CWE-1004, TypeScript): said needs review, is a false positive.',
    )
    expect(stdout).toContain(
      'openai:fake-1 may annotate but not hide: it called 1 of 24 known flaws false positives.',
    )
  })

  test('fails where the model gives too few answers', async () => {
    const model = await startModel(ready, { apiKey, qualify: () => ({ kind: 'refusal', refusal: 'No.' }) })
    const { status, checks } = await examined(await scannedShop(), {
      args: withModel(model, ['--model']),
      env: key,
    })
    expect(checks.Qualification?.mark).toBe('✗')
    expect(status).toBe(2)
  })

  test('has nothing to examine offline', async () => {
    const { status, checks } = await examined(await scannedShop(), { args: ['--model'] })
    expect(checks.Qualification).toEqual({ mark: '–', text: 'Rules need none.' })
    expect(status).toBe(0)
  })
})
