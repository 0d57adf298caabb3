import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, readdir, readFile, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { bareEnvironment, bundle, projectFolder, reportFolder, temporaryFolder } from '../e2e/harness.ts'

const run = promisify(execFile)
const script = join(projectFolder, 'scripts', 'release.mjs')

async function packed(): Promise<{ archive: string; sum: string }> {
  const folder = await temporaryFolder()
  const { stdout } = await run(process.execPath, [script, folder])
  const [archive = '', ...others] = (await readdir(folder)).filter((name) => name.endsWith('.tar.gz'))
  expect(others).toEqual([])
  expect(await readFile(join(folder, `${archive}.sha256`), 'utf8')).toBe(stdout)
  return { archive: join(folder, archive), sum: stdout.slice(0, 64) }
}

test('an archive is the same whenever and whoever packs it, and runs where it is unpacked', async () => {
  const first = await packed()
  expect(
    createHash('sha256')
      .update(await readFile(first.archive))
      .digest('hex'),
  ).toBe(first.sum)
  // Times and modes are the machine's.
  const chunk = join(dirname(bundle), 'package.json')
  await utimes(chunk, new Date(0), new Date(0))
  await chmod(chunk, 0o600)
  expect((await packed()).sum).toBe(first.sum)
  await chmod(chunk, 0o644)

  const elsewhere = await temporaryFolder()
  await run('tar', ['-xzf', first.archive, '-C', elsewhere])
  expect((await readdir(elsewhere)).sort()).toEqual(['LICENSE', 'dist', 'examples'])
  const cwd = await temporaryFolder()
  const { stdout } = await run(process.execPath, [join(elsewhere, 'dist', 'index.js'), 'demo'], {
    cwd,
    env: bareEnvironment(cwd),
  })
  expect(stdout).toContain('recorded scan, decided by offline rules')
  expect(await readdir(join(cwd, reportFolder))).toContain('report.json')
})
