import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Repository, type Run, repository, runBundle } from './harness.ts'
import { allFlags, flags, scan, scannedShop, shop as shopFiles } from './shop.ts'
import { findingOf, outcomeOf, soundReport } from './soundness.ts'

const review = ['review', '--scope', 'all']
const source = shopFiles['app.py']

/** The shop's file at `services/shop/app.py`, and its scan with paths as `written` gives them. */
async function nestedShop(written: (path: string, root: string) => string): Promise<Repository> {
  const made = await repository({ 'services/shop/app.py': source, 'README.md': 'A shop.\n' })
  await scanAs(made, written)
  return made
}

async function scanAs(made: Repository, written: (path: string, root: string) => string): Promise<void> {
  const path = 'services/shop/app.py'
  await scan(
    made,
    allFlags.map((flag) => ({ ...flag, path, written: written(path, made.root) })),
  )
}

function expectPlaced(run: Run): void {
  const report = soundReport(run)
  expect(report.findings.map(({ path }) => path)).toEqual(Array(3).fill('services/shop/app.py'))
  expect(outcomeOf(findingOf(report, 'real'))).toBe('true_positive')
  expect(findingOf(report, 'harmless').action).toBe('hide')
  expect(run.status).toBe(0)
}

describe('paths of a scan', () => {
  test.each<[string, (path: string, root: string) => string]>([
    ['as they are', (path) => path],
    ['with ./', (path) => `./${path}`],
    ['with . and .. inside', (path) => path.replace('shop/', './other/../shop//')],
    ['absolute', (path, root) => join(root, path)],
    ['of a checkout elsewhere', (path) => `/builds/group/project/${path}`],
    ['of a checkout elsewhere, relative', (path) => `checkout/project/${path}`],
    ['of a checkout on Windows', (path) => `C:\\agent\\_work\\1\\s\\${path.replaceAll('/', '\\')}`],
    ['in a container', (path) => `/src/${path}`],
  ])('%s', async (_, written) => {
    const { root } = await nestedShop(written)
    expectPlaced(await runBundle({ cwd: root, args: review }))
  })

  test('below scan-root, which the shortest paths need', async () => {
    const made = await nestedShop(() => 'app.py')
    await made.commit({ 'app.py': '# another file of that name\n' })
    await scanAs(made, () => 'app.py')
    const args = [...review, '--scan-root', 'services/shop']
    expectPlaced(await runBundle({ cwd: made.root, args }))
    const without = await runBundle({ cwd: made.root, args: review })
    expect(without.stderr).toContain('another commit')
    expect(without.status).toBe(2)
  })

  test('below scan-root, absolute', async () => {
    const { root } = await nestedShop((path) => `/mnt/scanned/${path}`)
    expectPlaced(await runBundle({ cwd: root, args: [...review, '--scan-root', '/mnt/scanned'] }))
  })

  test('of a file that git tracks, but that is not in the work tree any more', async () => {
    const made = await nestedShop((path) => path)
    await made.commit({ 'more.py': source })
    await scan(made, [
      { ...flags.real, path: 'more.py', rule: 'rules.gone' },
      ...allFlags.map((flag) => ({ ...flag, path: 'services/shop/app.py' })),
    ])
    await made.git('update-index', '--skip-worktree', 'more.py')
    await rm(join(made.root, 'more.py'))
    const report = soundReport(await runBundle({ cwd: made.root, args: review }))
    expect(report.findings).toHaveLength(4)
  })
})

describe('run in a folder of the repository', () => {
  test.each<[string, (path: string, root: string) => string]>([
    ['paths from the root', (path) => path],
    ['paths from the folder', (path) => path.replace('services/', '')],
    ['paths from the folder, with ./', (path) => path.replace('services/', './')],
  ])('%s', async (_, written) => {
    const { root } = await nestedShop(written)
    const args = [...review, '--scan', '../semgrep.json']
    expectPlaced(await runBundle({ cwd: join(root, 'services'), args }))
  })
})

describe('paths outside the repository', () => {
  test('are counted as broken, and the others go on', async () => {
    const made = await scannedShop()
    const [real, harmless, open] = allFlags
    await scan(made, [
      ...(real ? [{ ...real, written: '../elsewhere/app.py' }] : []),
      ...(harmless ? [{ ...harmless, written: '/etc/../../app.py/../..' }] : []),
      ...(open ? [open] : []),
    ])
    const run = await runBundle({ cwd: made.root, args: review })
    const report = soundReport(run)
    expect(report.findings.map(({ rule }) => rule)).toEqual(['open'])
    expect(report.broken).toHaveLength(2)
    expect(report.broken[0]).toEqual({
      at: expect.stringContaining('../elsewhere/app.py'),
      problem: expect.stringContaining('outside the repository'),
    })
    expect(run.stdout).toContain('2 results of the scan could not be read.')
  })

  test('if all are, the run cannot be used', async () => {
    const made = await scannedShop()
    await scan(
      made,
      allFlags.map((flag) => ({ ...flag, written: '../elsewhere/other.py' })),
    )
    const run = await runBundle({ cwd: made.root, args: review })
    expect(run.stderr).toContain('../elsewhere/other.py')
    expect(run.stderr).toContain('scan-root')
    expect(run.status).toBe(2)
  })
})

describe('a scan of another commit', () => {
  test('says so, with three examples', async () => {
    const made = await scannedShop({}, [...allFlags, { ...allFlags[0], path: 'app.py', code: 'import db' }])
    await made.commit({ 'app.py': `# one line more\n${source}` })
    const run = await runBundle({ cwd: made.root, args: review })
    expect(run.stderr).toContain('scan of another commit: 3 of 4 findings')
    expect(run.stderr.match(/^ {2}app\.py:\d+:\d+ \w+/gm)).toHaveLength(3)
    expect({ status: run.status, report: run.report }).toEqual({ status: 2, report: null })
  })

  test('one of a longer file', async () => {
    const made = await scannedShop()
    await made.commit({ 'app.py': 'import db\n' })
    const run = await runBundle({ cwd: made.root, args: review })
    expect(run.stderr).toContain('the file has 1 lines')
    expect(run.status).toBe(2)
  })

  test('a file that is no longer there costs the others nothing', async () => {
    const made = await scannedShop({ 'gone.py': source }, [
      ...allFlags,
      { path: 'gone.py', code: 'import db', rule: 'rules.gone' },
    ])
    await made.git('rm', '--quiet', 'gone.py')
    await made.git('commit', '--quiet', '-m', 'gone')
    const report = soundReport(await runBundle({ cwd: made.root, args: review }))
    expect(report.findings).toHaveLength(4)
    expect(findingOf(report, 'gone').assessment).toMatchObject({ status: 'not_analyzed', kind: 'error' })
  })
})
