import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { act, blocking, payload, policyFile, pullRequest, step } from './github-runner.ts'
import { repository, runBundle, temporaryFolder } from './harness.ts'
import { allFlags, flags, scan, scannedShop, shop } from './shop.ts'
import { soundReport } from './soundness.ts'

const everything = 'version: 1\ndefault-mode: block\n'

/** A branch that adds the shop to a repository whose policy blocks on everything. */
async function branch(more: Record<string, string>) {
  const made = await repository({ 'readme.md': 'a shop\n', [policyFile]: everything })
  await made.git('switch', '--quiet', '-c', 'change')
  await made.commit({ ...shop, ...more })
  await scan(made, allFlags)
  return made
}

describe('a change that wants to go unseen', () => {
  test.each([
    ['as binary', { '.gitattributes': '*.py binary\n' }],
    ['without a diff', { '.gitattributes': '*.py -diff\n' }],
  ])('%s, is seen', async (_, attributes) => {
    const run = await runBundle({ cwd: (await branch(attributes)).root, args: ['review'] })
    expect({ status: run.status, blocked: run.report?.counts.blocked }).toEqual({ status: 1, blocked: 3 })
  })

  test('by a NUL byte in the file, is seen', async () => {
    const made = await branch({ 'app.py': `${shop['app.py']}# \0\n` })
    expect((await runBundle({ cwd: made.root, args: ['review'] })).status).toBe(1)
  })

  test('by a file that nobody added yet, is seen', async () => {
    const made = await repository({ 'readme.md': 'a shop\n', [policyFile]: everything })
    await made.write(shop)
    await scan(made, allFlags)
    const run = await runBundle({ cwd: made.root, args: ['review'] })
    expect(soundReport(run).counts).toMatchObject({ total: 3, blocked: 3, outside: 0 })
  })
})

describe('a policy', () => {
  test('behind a link stops the run', async () => {
    const made = await repository({ ...shop, 'conf/p.yml': everything })
    await symlink('conf/p.yml', join(made.root, policyFile))
    await made.commit()
    await scan(made, allFlags)
    const run = await runBundle({ cwd: made.root, args: ['review', '--scope', 'all'] })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('not as a regular file')
  })

  test('comes from the default branch that the host names, not from a branch called main', async () => {
    const { made, base } = await pullRequest({ [policyFile]: blocking })
    await made.git('update-ref', 'refs/remotes/origin/develop', base)
    await made.git('switch', '--quiet', '-c', 'elsewhere')
    await made.commit({ [policyFile]: 'version: 1\ndefault-mode: monitor\n' })
    await made.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    await made.git('switch', '--quiet', '--detach', 'refs/remotes/pull/7/merge')
    const event = { ...payload(base), repository: { default_branch: 'develop', private: true } }
    const run = await act(made, await step('pull_request', event))
    expect(soundReport(run).policy.source).toContain('refs/remotes/origin/develop')
    expect(run.status).toBe(1)
  })
})

describe('what the repository’s own configuration names', () => {
  test('filters do not run', async () => {
    const made = await scannedShop({ '.gitattributes': '*.py filter=own\n' })
    const witness = join(await temporaryFolder(), 'ran')
    await made.git('config', 'filter.own.clean', `touch ${witness}; cat`)
    await made.write({ 'app.py': `${shop['app.py']}\n` })
    await runBundle({ cwd: made.root, args: ['review', '--scope', 'all'] })
    expect(existsSync(witness)).toBe(false)
  })

  test('git is started without key and token', async () => {
    const made = await scannedShop()
    const folder = await temporaryFolder()
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
    const seen = join(folder, 'seen')
    await writeFile(join(folder, 'git'), `#!/bin/sh\nenv >>'${seen}'\nexec '${real}' "$@"\n`, { mode: 0o755 })
    const secrets = { SEMGREP_ASSISTANT_API_KEY: 'sk-planted-1', SEMGREP_ASSISTANT_TOKEN: 'ghs-planted-2' }
    const env = { ...secrets, INPUT_TOKEN: 'ghs-planted-3', PATH: `${folder}:${process.env.PATH}` }
    const run = await runBundle({ cwd: made.root, args: ['review', '--scope', 'all'], env })
    expect(soundReport(run).counts.total).toBe(3)
    const environment = readFileSync(seen, 'utf8')
    expect(environment).toContain('PATH=')
    expect(environment).not.toContain('planted')
  })

  test('a configuration that git cannot read is no folder without git', async () => {
    const made = await scannedShop()
    await made.write({ '.git/config': '[bad' })
    const run = await runBundle({ cwd: made.root, args: ['review', '--scope', 'all'] })
    expect({ status: run.status, report: run.report }).toEqual({ status: 2, report: null })
  })
})

describe('what would take for ever', () => {
  test('a pipe as scan', async () => {
    const made = await scannedShop()
    execFileSync('mkfifo', [join(made.root, 'pipe')])
    const run = await runBundle({ cwd: made.root, args: ['review', '--scan', 'pipe'] })
    expect({ status: run.status, said: /not a regular file/.test(run.stderr) }).toEqual({
      status: 2,
      said: true,
    })
  })

  test('a pipe as report', async () => {
    const made = await scannedShop()
    await made.write({ 'semgrep-assistant-report/keep': '' })
    execFileSync('mkfifo', [join(made.root, 'semgrep-assistant-report', 'report.json')])
    const run = await runBundle({
      cwd: made.root,
      args: ['review', '--scope', 'all'],
      keep: true,
      reports: 'none',
    })
    expect(run.stderr).toContain('Cannot write')
  })

  test('names that are assigned to each other', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `v${index}`)
    const lines = names.flatMap((name) => [`    if q:`, `        ${name} = ${names.join(' + ')}`])
    const code = ['def f(q, db):', ...lines, '    db.execute(v0)', ''].join('\n')
    const made = await repository({ 'app.py': code })
    await scan(made, [{ path: 'app.py', code: 'db.execute(v0)' }])
    const run = await runBundle({ cwd: made.root, args: ['review', '--scope', 'all'] })
    expect(soundReport(run).counts).toMatchObject({ total: 1, analyzed: 1 })
  })
})

describe('on a public repository', () => {
  test('a change shows its added lines, and counts the rest', async () => {
    const { made, base } = await pullRequest()
    const event = { ...payload(base), repository: { default_branch: 'main', private: false } }
    const run = await act(made, await step('pull_request', event, { scope: 'all' }))
    expect(run.report?.findings).toHaveLength(3)
  })

  test('without a change nothing but counts is shown', async () => {
    const made = await scannedShop()
    const event = { ref: 'refs/heads/main', repository: { default_branch: 'main', private: false } }
    const run = await act(made, await step('push', event))
    expect(run.report?.findings).toEqual([])
    expect(run.report?.counts.total).toBe(3)
    expect(run.stdout + run.summary).not.toContain(flags.real.code)
    expect(run.stdout).toContain('The repository is public: 3 findings')
  })
})

test('a clone that lacks files of the base still reviews the whole tree, and says so', async () => {
  const made = await scannedShop({ 'old.txt': 'what the clone will lack\n' })
  const blob = await made.git('rev-parse', 'main:old.txt')
  await made.git('switch', '--quiet', '-c', 'change')
  await made.git('rm', '--quiet', 'old.txt')
  await made.commit()
  await rm(join(made.root, '.git', 'objects', blob.slice(0, 2), blob.slice(2)))
  const run = await runBundle({ cwd: made.root, args: ['review', '--scope', 'all'] })
  expect(soundReport(run).counts.total).toBe(3)
  expect(run.report?.notes.join()).toContain('cannot tell what the change edits')
})

test('in a pipeline, reports that cannot be written fail the run', async () => {
  const made = await scannedShop()
  await made.write({ 'semgrep-assistant-report': 'a file' })
  const run = await runBundle({
    cwd: made.root,
    args: ['review', '--scope', 'all'],
    env: { CI: 'true' },
    keep: true,
    reports: 'none',
  })
  expect(run.status).toBe(4)
})
