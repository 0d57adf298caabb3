import { describe, expect, test } from '@jest/globals'
import { onCall, unavailable } from '../contract/github-faults.ts'
import { blocking, policyFile } from './github-runner.ts'
import type { Files } from './harness.ts'
import { mayResolve, Pull, type PullOptions, to } from './pull-request.ts'
import { flags, shop } from './shop.ts'
import { findingOf } from './soundness.ts'

const { real, harmless, open } = flags
const base = { [policyFile]: blocking, 'app.py': 'import db\n', 'other.py': 'import db\n' }
const scannedApp = { scanned: ['app.py', 'other.py'] }
const scannedOther = { scanned: ['other.py'] }

async function opened(change: Files, more: Partial<PullOptions> = {}): Promise<Pull> {
  const pull = await Pull.open({ base, change, github: mayResolve, ...more })
  await pull.scan([real], scannedApp)
  return pull
}

/** The policy blocks on the one finding, now and again, and it has a comment that nobody closed. */
async function expectBlocked(pull: Pull, depth?: 1 | 2) {
  const options = depth === undefined ? {} : { depth }
  const run = await pull.soundRun(options)
  expect({ status: run.status, blocked: run.report.counts.blocked }).toEqual({ status: 1, blocked: 1 })
  expect(pull.thread('real').isResolved).toBe(false)
  expect((await pull.idleRun(options)).status).toBe(1)
  return run
}

/** It blocked once; what the change does since then fixes nothing. */
async function expectStillBlocked(pull: Pull, options: Parameters<Pull['run']>[0] = {}) {
  const run = await pull.soundRun(options)
  expect(run.status).toBe(1)
  expect(run.writes).not.toContain(to.resolve)
  expect(pull.thread('real').isResolved).toBe(false)
  expect((await pull.idleRun(options)).status).toBe(1)
  return run
}

describe('a change that shows less than it does', () => {
  const long = `${shop['app.py']}${'\n'.repeat(20_100)}`
  test.each<[string, Files, 1 | 2 | undefined]>([
    ['a NUL byte', { 'app.py': `${shop['app.py']}# \0\n` }, undefined],
    ['a NUL byte', { 'app.py': `${shop['app.py']}# \0\n` }, 1],
    ['a NUL byte', { 'app.py': `${shop['app.py']}# \0\n` }, 2],
    ['.gitattributes', { ...shop, '.gitattributes': '*.py -diff\n' }, undefined],
    ['.gitattributes', { ...shop, '.gitattributes': '*.py -diff\n' }, 1],
    ['.gitattributes', { ...shop, '.gitattributes': '*.py binary\n' }, 2],
    ['a file too long for a patch', { 'app.py': long }, undefined],
    ['a file too long for a patch', { 'app.py': long }, 1],
    ['a file too long for a patch', { 'app.py': long }, 2],
  ])('%s: it blocks all the same (depth %s)', async (_, change, depth) => {
    const run = await expectBlocked(await opened(change), depth)
    expect(findingOf(run.report, 'real').inScope).toBe(true)
  })

  test('files with names that mean something elsewhere', async () => {
    const names = [
      'a\\app.py',
      'src\\..\\app.py',
      'C:\\app.py',
      ' app.py',
      'app.py\n',
      '"app".py',
      'äpp.py',
      '-app.py',
    ]
    const pull = await Pull.open({
      base: { ...base, 'clean.py': 'import db\n' },
      change: Object.fromEntries(['clean.py', ...names].map((path) => [path, shop['app.py']])),
    })
    await pull.scan([{ ...harmless, path: 'clean.py' }, ...names.map((path) => ({ ...real, path }))])
    const run = await pull.run()
    const blocked = run.report?.findings.filter(({ blocks }) => blocks).map(({ path }) => path)
    expect({ status: run.status, blocked: blocked?.sort() }).toEqual({ status: 1, blocked: names.sort() })
  })

  test('a new file, of which only its name was said', async () => {
    const pull = await opened({ 'new.py': long })
    await pull.scan([{ ...real, path: 'new.py' }])
    const run = await expectBlocked(pull, 1)
    expect(run.requests).toContain('GET /pulls/7/files')
  })

  test('a renamed file is not taken for the same', async () => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`many/${index}.txt`, 'x\n']))
    const pull = await Pull.open({
      base: { ...base, 'old.py': `import db\n${'# more\n'.repeat(40)}` },
      change: many,
      github: mayResolve,
    })
    await pull.push({ 'old.py': null, 'new.py': `${shop['app.py']}${'# more\n'.repeat(40)}# \0\n` })
    await pull.scan([{ ...real, path: 'new.py' }])
    await expectBlocked(pull, 1)
  })
})

describe('a finding that blocks and goes out of sight', () => {
  function blocked(): Promise<Pull> {
    return Pull.reviewed({ base, change: shop, github: mayResolve }, [real], 1)
  }

  const moved = `# Moved.\n${shop['app.py']}`
  test.each<[string, Record<string, string | null>, string[]]>([
    ['its file, to one that is not scanned', { 'app.py': null, 'app.txt': moved }, []],
    ['its file, to a folder that is not scanned', { 'app.py': null, 'vendor/app.py': moved }, []],
    ['its file, into one that was there', { 'app.py': null, 'notes.txt': moved }, []],
    ['its function, to a new file', { 'app.py': 'import db\n', 'vendor/find.py': moved }, ['app.py']],
    ['its function, into a file that was there', { 'app.py': 'import db\n', 'notes.txt': moved }, ['app.py']],
  ])('moved: %s', async (_, push, scanned) => {
    const before = { [policyFile]: blocking, 'other.py': 'import db\n', 'notes.txt': 'Notes.\n' }
    const pull = await Pull.reviewed({ base: before, change: shop, github: mayResolve }, [real], 1)
    await pull.push(push)
    await pull.scan([], { scanned: ['other.py', ...scanned] })
    await expectStillBlocked(pull, 'app.txt' in push ? { depth: 1 } : {})
  })

  test('renamed where the base had it', async () => {
    const pull = await blocked()
    await pull.push({ 'app.py': null, 'app.txt': shop['app.py'] })
    await pull.scan([], scannedOther)
    await expectStillBlocked(pull)
  })

  test.each<[string, (scan: Record<string, unknown>) => unknown]>([
    [
      'skipped',
      (scan) => ({
        ...scan,
        paths: { ...scannedOther, skipped: [{ path: 'app.py', reason: 'exceeded_size_limit' }] },
      }),
    ],
    ['not mentioned', (scan) => ({ ...scan, paths: scannedOther })],
    [
      'failed',
      (scan) => ({
        ...scan,
        paths: scannedOther,
        errors: [{ type: 'Too large', path: 'app.py', message: 'File too large', level: 'warn' }],
      }),
    ],
    [
      'scanned, with an error',
      (scan) => ({ ...scan, errors: [{ type: 'Timeout', path: 'app.py', message: 'Timeout' }] }),
    ],
  ])('padded past the limit of the scan: %s', async (_, rewriteScan) => {
    const pull = await blocked()
    const padding = `# ${'x'.repeat(78)}\n`.repeat(13_000)
    const renamed = shop['app.py'].replaceAll('name', 'customer')
    await pull.push({ 'app.py': `${renamed}${padding}` })
    await pull.scan([], scannedApp)
    await expectStillBlocked(pull, { rewriteScan })
  })

  test('.semgrepignore, and the variable has another name', async () => {
    const pull = await blocked()
    await pull.push({
      'app.py': shop['app.py'].replaceAll('name', 'customer'),
      '.semgrepignore': 'app.py\n',
    })
    await pull.scan([], scannedOther)
    const run = await expectStillBlocked(pull)
    expect(run.step.summary()).toContain('.semgrepignore')
  })

  test('.semgrepignore, and the file has another name', async () => {
    const pull = await blocked()
    await pull.push({ 'app.py': null, 'lib/app.py': shop['app.py'], '.semgrepignore': 'lib\n' })
    await pull.scan([], scannedOther)
    await expectStillBlocked(pull)
  })
})

test('what is silenced blocks where nobody can read what was said of it', async () => {
  const silenced = { 'app.py': shop['app.py'].replace(real.code, `${real.code}  # nosemgrep: rules.real`) }
  const pull = await Pull.open({ base, change: silenced, github: mayResolve })
  await pull.scan([harmless, open], scannedApp)
  pull.fault = onCall(({ template }) => template === 'graphql', unavailable)
  const first = await pull.soundRun({ annotated: true })
  expect({ status: first.status, writes: first.writes }).toEqual({ status: 1, writes: [] })

  pull.fault = null
  await pull.soundRun()
  pull.github.reply(pull.thread('real'), { login: 'reviewer', body: '/ar Staff only.' })
  expect((await pull.soundRun()).status).toBe(0)
  pull.fault = onCall(({ template }) => template === 'graphql', unavailable)
  expect((await pull.soundRun({ annotated: true })).status).toBe(1)

  const bare = { 'app.py': shop['app.py'].replace(real.code, `${real.code}  # nosemgrep`) }
  pull.fault = null
  await pull.push(bare)
  pull.fault = onCall(({ template }) => template === 'graphql', unavailable)
  expect((await pull.soundRun({ annotated: true })).status).toBe(1)
})

test.each<[string, { depth?: 1; refs?: string[] }]>([
  ['whole', {}],
  ['shallow, with its tags', { depth: 1, refs: ['refs/tags/main'] }],
])('policy-ref names the branch main, not a tag of that name: %s checkout', async (_, options) => {
  const pull = await opened(shop)
  await pull.made.git('switch', '--quiet', '-c', 'lax', 'main')
  await pull.made.commit({ [policyFile]: 'version: 1\ndefault-mode: monitor\n' })
  await pull.made.git('tag', 'main', 'lax')
  await pull.made.git('switch', '--quiet', 'feature')
  const run = await pull.soundRun({ ...options, inputs: { 'policy-ref': 'main' } })
  expect(run.status).toBe(1)
  expect(run.report.counts.blocked).toBe(1)
})
