import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { chmod, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  type Repository,
  type Run,
  type RunOptions,
  reportFolder,
  runBundle,
  temporaryFolder,
  writeFiles,
} from './harness.ts'
import { scannedShop } from './shop.ts'
import { soundReport } from './soundness.ts'

function review({ root }: Repository, folder: string | null, more: Partial<RunOptions> = {}): Promise<Run> {
  const named = folder === null ? [] : ['--report-dir', folder]
  return runBundle({
    cwd: root,
    args: ['review', '--scope', 'all', ...named],
    keep: true,
    ...(folder !== null && { reports: folder }),
    ...more,
  })
}

test('a folder of its own, made with those above it', async () => {
  const shop = await scannedShop()
  const made = await review(shop, 'out/of/the way')
  soundReport(made)
  expect(existsSync(join(shop.root, reportFolder))).toBe(false)
})

test('a second run overwrites the first', async () => {
  const shop = await scannedShop()
  const first = await review(shop, null)
  const second = await review(shop, null)
  expect(second.report).toEqual(first.report)
  expect(second.summary).toBe(first.summary)
  expect(second.sarif).toEqual(first.sarif)
})

describe('links are not followed', () => {
  test('a report folder that is a link', async () => {
    const [shop, elsewhere] = [await scannedShop(), await temporaryFolder()]
    await symlink(elsewhere, join(shop.root, reportFolder))
    const made = await review(shop, null)
    expect(made.stderr).toContain('symbolic link')
    expect(readdirSync(elsewhere)).toEqual([])
    // The terminal had it all: nobody's check fails for a folder.
    expect(made.stdout).toContain('3 findings')
    expect(made.status).toBe(0)
  })

  test('a link above the report folder', async () => {
    const [shop, elsewhere] = [await scannedShop(), await temporaryFolder()]
    await symlink(elsewhere, join(shop.root, 'out'))
    const made = await review(shop, 'out/reports')
    expect(made.stderr).toContain('symbolic link')
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test('a report folder by a path that goes around', async () => {
    const [shop, elsewhere] = [await scannedShop(), await temporaryFolder()]
    await symlink(elsewhere, join(shop.root, 'out'))
    await review(shop, `../${shop.root.split('/').at(-1)}/out/reports`)
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test.each(['report.json', 'report.sarif', 'summary.md'])('a link in place of %s', async (name) => {
    const [shop, elsewhere] = [await scannedShop(), await temporaryFolder()]
    await writeFiles(elsewhere, { target: 'untouched' })
    await mkdir(join(shop.root, reportFolder))
    await symlink(join(elsewhere, 'target'), join(shop.root, reportFolder, name))
    await symlink(join(elsewhere, 'absent'), join(shop.root, reportFolder, `${name}.other`))
    const made = await runBundle({
      cwd: shop.root,
      args: ['review', '--scope', 'all'],
      keep: true,
      reports: 'x',
    })
    expect(made.stderr).toContain(name)
    expect(made.stderr).toContain('symbolic link')
    expect(readFileSync(join(elsewhere, 'target'), 'utf8')).toBe('untouched')
    expect(made.stdout).toContain('3 findings')
  })

  test('a dangling link in place of a report', async () => {
    const [shop, elsewhere] = [await scannedShop(), await temporaryFolder()]
    await mkdir(join(shop.root, reportFolder))
    await symlink(join(elsewhere, 'absent'), join(shop.root, reportFolder, 'report.json'))
    await runBundle({ cwd: shop.root, args: ['review', '--scope', 'all'], keep: true, reports: 'x' })
    expect(existsSync(join(elsewhere, 'absent'))).toBe(false)
    expect(lstatSync(join(shop.root, reportFolder, 'report.json')).isSymbolicLink()).toBe(true)
  })
})

describe('a folder that cannot be written', () => {
  test('one below a file is named, and the terminal has the results', async () => {
    const shop = await scannedShop()
    const made = await review(shop, 'app.py/reports')
    expect(made.stderr).toContain('app.py/reports')
    expect(made.stderr).toContain('report-dir')
    expect(made.stdout).toContain('3 findings')
    expect(made.status).toBe(0)
  })

  test('where nobody reads the terminal either, nobody got the results', async () => {
    const shop = await scannedShop()
    const made = await review(shop, 'app.py/reports', { deaf: true })
    expect(made.status).toBe(4)
  })

  test('what blocks still comes first', async () => {
    const shop = await scannedShop()
    const args = ['review', '--scope', 'all', '--fail-on', 'any', '--report-dir', 'app.py/reports']
    expect((await review(shop, 'app.py/reports', { args, deaf: true })).status).toBe(1)
  })

  test('nobody reads the terminal, but the reports are there', async () => {
    const made = await review(await scannedShop(), null, { deaf: true })
    expect(made.report?.findings).toHaveLength(3)
    expect(made.status).toBe(0)
  })

  // To root every folder can be written.
  const testAsUser = process.getuid?.() === 0 ? test.skip : test
  testAsUser('one without permission', async () => {
    const shop = await scannedShop()
    await mkdir(join(shop.root, 'closed'))
    await chmod(join(shop.root, 'closed'), 0o500)
    const made = await review(shop, 'closed/reports')
    expect(made.stderr).toContain('closed/reports')
    expect(made.status).toBe(0)
  })
})
