import { readFileSync, statSync } from 'node:fs'
import { rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Files, type Repository, runBundle, temporaryFolder, writeFiles } from './harness.ts'
import type { Flag } from './scans.ts'
import { allFlags, scan, scannedShop, shop } from './shop.ts'
import { findingOf, outcomeOf, soundReport } from './soundness.ts'

const args = ['review', '--scope', 'all']
const hidden = 'evaluate(planted_hidden_value)'

/** The shop, and one flagged file more, on which `prepare` has worked. */
async function reviewOf(path: string, prepare: (made: Repository) => Promise<void>) {
  const made = await scannedShop()
  await prepare(made)
  const flag: Flag = { path, code: hidden, rule: 'rules.hidden', cwe: 'CWE-95' }
  await scan(made, [...allFlags, flag])
  const run = await runBundle({ cwd: made.root, args })
  const report = soundReport(run)
  expect(report.findings).toHaveLength(4)
  return { run, finding: findingOf(report, 'hidden') }
}

const content = `x = 1\n${hidden}\n`
const committed = (files: Files) => async (made: Repository) => {
  await made.commit(files)
}

describe('code that nobody may see', () => {
  test.each([
    '.env',
    'deploy/.env.production',
    'certs/server.pem',
    '.npmrc',
    'home/.aws/config',
    'credentials.json',
  ])('%s, although git tracks it', async (path) => {
    const { run, finding } = await reviewOf(path, committed({ [path]: content }))
    expect(finding.path).toBe(path)
    expect(outcomeOf(finding)).toBe('privacy')
    expect(run.everything).not.toContain('planted_hidden_value')
  })

  test('a file that git ignores', async () => {
    const { run, finding } = await reviewOf('build/out.py', async (made) => {
      await made.commit({ '.gitignore': 'build/\n' })
      await made.write({ 'build/out.py': content })
    })
    expect(outcomeOf(finding)).toBe('error')
    expect(run.everything).not.toContain('planted_hidden_value')
  })

  test('a file that nobody added', async () => {
    const { run, finding } = await reviewOf('new.py', ({ write }) => write({ 'new.py': content }))
    expect(finding.assessment).toMatchObject({
      kind: 'error',
      detail: expect.stringContaining('git does not track'),
    })
    expect(run.everything).not.toContain('planted_hidden_value')
  })

  test('a link out of the repository', async () => {
    const outside = await temporaryFolder()
    await writeFiles(outside, { 'secret.py': content })
    const { run, finding } = await reviewOf('link.py', async (made) => {
      await symlink(join(outside, 'secret.py'), join(made.root, 'link.py'))
      await made.commit()
    })
    expect(outcomeOf(finding)).toBe('error')
    expect(run.everything).not.toContain('planted_hidden_value')
  })

  test('a folder that is a link out of the repository', async () => {
    const outside = await temporaryFolder()
    await writeFiles(outside, { 'secret.py': content })
    const { run, finding } = await reviewOf('linked/secret.py', async (made) => {
      await symlink(outside, join(made.root, 'linked'))
      await made.commit()
    })
    expect(outcomeOf(finding)).toBe('error')
    expect(run.everything).not.toContain('planted_hidden_value')
  })

  test('a file of .git', async () => {
    const { run, finding } = await reviewOf('.git/planted.py', ({ write }) =>
      write({ '.git/planted.py': content }),
    )
    expect(['privacy', 'error']).toContain(outcomeOf(finding))
    expect(run.everything).not.toContain('planted_hidden_value')
  })

  test('a tracked file that was replaced by a link', async () => {
    const outside = await temporaryFolder()
    await writeFiles(outside, { 'secret.py': content })
    const { run } = await reviewOf('swapped.py', async (made) => {
      await made.commit({ 'swapped.py': 'x = 1\nevaluate(harmless)\n' })
      await rm(join(made.root, 'swapped.py'))
      await symlink(join(outside, 'secret.py'), join(made.root, 'swapped.py'))
    })
    expect(run.everything).not.toContain('planted_hidden_value')
  })
})

describe('edits that are not committed', () => {
  const edit = shop['app.py'].replace('import db\n', 'import db\n\nlimit = 7\n')

  test('are what is reviewed', async () => {
    const made = await scannedShop()
    await made.write({ 'app.py': edit })
    await scan(made, allFlags)
    const run = await runBundle({ cwd: made.root, args })
    const report = soundReport(run)
    expect(report.subject).toContain('uncommitted changes')
    expect(findingOf(report, 'real')).toMatchObject({ head: { from: 9, to: 9 } })
    expect(outcomeOf(findingOf(report, 'real'))).toBe('true_positive')
    expect(run.status).toBe(0)
  })

  test('leave the index, the files and the commit alone', async () => {
    const made = await scannedShop()
    await made.write({ 'app.py': edit })
    await scan(made, allFlags)
    const state = async () => ({
      status: await made.git('status', '--porcelain', '--', '.', ':!semgrep-assistant-report'),
      head: await made.git('rev-parse', 'HEAD'),
      staged: await made.git('diff', '--cached'),
      stashes: await made.git('stash', 'list'),
      branches: await made.git('for-each-ref'),
      file: readFileSync(join(made.root, 'app.py'), 'utf8'),
      written: statSync(join(made.root, 'app.py')).mtimeMs,
    })
    const before = await state()
    await runBundle({ cwd: made.root, args })
    expect(await state()).toEqual(before)
  })

  test('a scan from before the edits is one of other code', async () => {
    const made = await scannedShop()
    await made.write({ 'app.py': edit })
    const run = await runBundle({ cwd: made.root, args })
    expect(run.stderr).toContain('another commit')
    expect(run.status).toBe(2)
  })

  test('a new file that was added to the index is one that git tracks', async () => {
    const { finding } = await reviewOf('staged.py', async (made) => {
      await made.write({ 'staged.py': content })
      await made.git('add', 'staged.py')
    })
    expect(finding.assessment).toMatchObject({ status: 'analyzed' })
  })
})
