import { beforeAll, describe, expect, test } from '@jest/globals'
import { settingFacts, settingNames } from '../../src/settings.ts'
import { type Repository, type Run, runBundle, temporaryFolder, writeFiles } from './harness.ts'
import { type Flag, semgrepScan } from './scans.ts'
import { allFlags, shop as files, scan, scannedShop } from './shop.ts'
import { findingOf, rawControls, soundReport } from './soundness.ts'

const review = ['review', '--scope', 'all']

let shop: Repository
beforeAll(async () => {
  shop = await scannedShop()
})

function run(args: string[], env: Record<string, string> = {}): Promise<Run> {
  return runBundle({ cwd: shop.root, args, env })
}

describe('help', () => {
  test('names every setting, and the variable of every secret', async () => {
    const { stdout, status } = await run(['--help'])
    expect(status).toBe(0)
    const names = settingNames.filter((name) => name !== 'command')
    const missing = names.filter((name) => {
      const variable = `SEMGREP_ASSISTANT_${name.replaceAll('-', '_').toUpperCase()}`
      return !stdout.includes(settingFacts(name).secret ? `\n  ${variable}\n` : `\n  --${name}\n`)
    })
    expect(missing).toEqual([])
  })

  test.each([[[]], [['help']], [['review', '--scope', '--help']]])('is shown for %j', async (args) => {
    const { stdout, status } = await run(args)
    expect(stdout).toContain('Exit status: 0 done')
    expect(status).toBe(0)
  })

  test('--version is a version alone', async () => {
    const { stdout, status } = await run(['--version'])
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(status).toBe(0)
  })
})

describe('what is not understood', () => {
  test.each<[string, string[], string[]]>([
    ['a verb', ['reveiw'], ['"reveiw"', 'Did you mean review?']],
    ['a verb like no other', ['xyzzyxyzzy'], ['review, demo']],
    ['a flag', [...review, '--scpoe', 'all'], ['--scpoe', 'Did you mean --scope?']],
    ['a flag like no other', [...review, '--xyzzyxyzzyxyzzyxyzzy=1'], ['--help']],
    ['a name of every object', [...review, '--constructor', 'x'], ['no flag --constructor']],
    ['the verb as a flag', ['review', '--command', 'demo'], ['no flag --command']],
    ['a flag without its value', ['review', '--scope'], ['--scope needs a value']],
    ['an argument without a flag', ['review', 'semgrep.json'], ['"semgrep.json"', '--name value']],
    ['one of a list', [...review, '--fail-on', 'blok'], ['fail-on', '"blok"', 'Did you mean block?']],
    ['a list', ['review', '--scope', 'xyzzyxyzzy'], ['one of changed, files, all']],
    ['a number', [...review, '--concurrency', 'many'], ['concurrency', '"many"']],
    ['a number out of range', [...review, '--concurrency', '0'], ['concurrency', '"0"']],
    ['a time', [...review, '--timeout-minutes', '-1'], ['timeout-minutes', '"-1"']],
    ['a switch', [...review, '--autofix', 'yes'], ['autofix', 'true, false']],
  ])('%s', async (_, args, expected) => {
    const { status, stdout, stderr, report } = await run(args)
    for (const words of expected) expect(stderr).toContain(words)
    expect({ status, stdout, report }).toEqual({ status: 2, stdout: '', report: null })
  })

  test('what somebody typed cannot command a log', async () => {
    const made = await run(['\u001b[2J::error::x\n::error::y'])
    expect(rawControls(made)).toEqual([])
    expect(made.stderr).toContain('There is no command')
  })
})

describe('secrets', () => {
  test.each([
    ['api-key', 'SEMGREP_ASSISTANT_API_KEY'],
    ['token', 'SEMGREP_ASSISTANT_TOKEN'],
    ['slack-webhook-url', 'SEMGREP_ASSISTANT_SLACK_WEBHOOK_URL'],
  ])('--%s is refused', async (name, variable) => {
    for (const words of [[`--${name}`, 'sk-planted'], [`--${name}=sk-planted`]]) {
      const { status, stderr, everything } = await run([...review, ...words])
      expect(stderr).toContain(variable)
      expect(everything).not.toContain('sk-planted')
      expect(status).toBe(2)
    }
  })
})

describe('variables', () => {
  test('a variable sets what no flag sets', async () => {
    const env = { SEMGREP_ASSISTANT_SCOPE: 'all', SEMGREP_ASSISTANT_FAIL_ON: 'any' }
    expect((await run(['review'], env)).status).toBe(1)
    expect((await run(['review', '--fail-on', 'never'], env)).status).toBe(0)
  })

  test('an Azure variable that does not exist counts as not set', async () => {
    const args = [...review, '--provider', 'openai', '--model', '$(AZURE_VAR)', '--fail-on', '$(My.Var_1)']
    const { stderr, status } = await run(args, { SEMGREP_ASSISTANT_API_KEY: '$(OPENAI_KEY)' })
    expect(stderr).toContain('Provider openai needs a model.')
    expect(status).toBe(2)
    const keyless = await run([...review, '--provider', 'openai', '--model', 'm'], {
      SEMGREP_ASSISTANT_API_KEY: '$(OPENAI_KEY)',
      OPENAI_API_KEY: 'sk-of-somebody-else',
    })
    expect(keyless.stderr).toContain('Provider openai needs a key.')
    expect(keyless.status).toBe(2)
  })

  test('a setting without effect says so', async () => {
    const hook = { SEMGREP_ASSISTANT_SLACK_WEBHOOK_URL: 'https://hooks.example/x' }
    const report = soundReport(await run(review, hook))
    expect(report.notes).toContain('Setting slack-webhook-url has no effect in this version.')
  })
})

describe('endpoint', () => {
  test.each([
    ['http://10.0.0.1/v1', 'plain HTTP'],
    ['http://localhost.planted.example/v1', 'plain HTTP'],
    ['http://127.0.0.1.planted.example/v1', 'plain HTTP'],
    ['http://0x7f000001.planted.example/v1', 'plain HTTP'],
    ['https://user:secret@planted.example/v1', 'user name or password'],
    ['ftp://planted.example/v1', 'not a URL'],
    ['planted.example/v1', 'not a URL'],
    ['https://planted.example/v1?key=planted', 'more than a base URL'],
    ['https://planted.example/v1#planted', 'more than a base URL'],
  ])('%s is refused', async (endpoint, problem) => {
    const args = [...review, '--provider', 'openai', '--model', 'm', '--endpoint', endpoint]
    const { status, stderr, report } = await run(args, { SEMGREP_ASSISTANT_API_KEY: 'sk-planted' })
    expect(stderr).toContain(problem)
    expect(stderr).not.toContain('secret@')
    expect({ status, report }).toEqual({ status: 2, report: null })
  })
})

describe('exit status', () => {
  const shown = allFlags.length
  /** Code that nobody may look at: a finding that nobody can analyze. */
  const unseen: Flag = { path: '.env', code: 'KEY=', rule: 'rules.unseen' }
  let mixed: Repository
  beforeAll(async () => {
    mixed = await scannedShop({ '.env': 'KEY=x\n' }, [...allFlags, unseen])
    await mixed.write({ 'unseen.json': await semgrepScan(mixed.root, [unseen]) })
  })

  test.each<[string, string, string[], number]>([
    ['nothing blocks', 'semgrep.json', [], 0],
    ['any finding fails', 'semgrep.json', ['--fail-on', 'any'], 1],
    ['likely real ones fail', 'semgrep.json', ['--fail-on', 'true-positive'], 1],
    ['nothing fails', 'semgrep.json', ['--fail-on', 'never'], 0],
    ['one was not analyzed, and none may', 'semgrep.json', ['--on-ai-failure', 'fail'], 3],
    ['a trial never fails', 'unseen.json', ['--fail-on', 'any', '--post', 'none'], 0],
    ['nothing was analyzed', 'unseen.json', [], 3],
    ['what was not analyzed may be real', 'unseen.json', ['--fail-on', 'true-positive'], 1],
    ['missing answers do not count', 'unseen.json', ['--on-ai-failure', 'ignore'], 0],
    ['the policy comes first', 'unseen.json', ['--fail-on', 'any'], 1],
    ['triage was switched off', 'unseen.json', ['--auto-triage', 'false'], 0],
  ])('%s', async (_, file, args, expected) => {
    const made = await runBundle({ cwd: mixed.root, args: [...review, '--scan', file, ...args] })
    const report = soundReport(made)
    expect(made.status).toBe(expected)
    expect(report.findings).toHaveLength(file === 'unseen.json' ? 1 : shown + 1)
    expect(report.status).toBe(expected)
  })

  test('a rule that blocks fails the run, whatever the verdict', async () => {
    const blocking = { metadata: { 'semgrep-assistant': { mode: 'block' } } }
    const repository = await scannedShop()
    await scan(
      repository,
      allFlags.map((flag) => (flag.rule === 'rules.harmless' ? { ...flag, ...blocking } : flag)),
    )
    const made = await runBundle({ cwd: repository.root, args: review })
    const finding = findingOf(soundReport(made), 'harmless')
    expect(finding).toMatchObject({ mode: 'block', blocks: true, action: 'annotate' })
    expect(finding.assessment).toMatchObject({ verdict: 'false_positive' })
    expect(made.status).toBe(1)
    expect(made.summary).toContain('### 1 finding blocks')
  })
})

test('a folder without git is reviewed as a whole', async () => {
  const cwd = await temporaryFolder()
  await writeFiles(cwd, { ...files, 'semgrep.json': await semgrepScan(shop.root, allFlags) })
  const report = soundReport(await runBundle({ cwd, args: ['review'] }))
  expect(report).toMatchObject({ head: null, base: null })
  expect(report.notes.join()).toContain('no git')
  expect(report.findings).toHaveLength(3)
})
