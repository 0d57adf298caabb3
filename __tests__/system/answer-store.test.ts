import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { limits, type Seal, sealingKey } from '../../src/system/answer-entries.ts'
import { answerFile, type Closed, openAnswerStore } from '../../src/system/answer-store.ts'

const ours: Seal = { trust: 'change', key: sealingKey('a secret of the pipeline') }
const unsigned: Seal = { trust: 'change', key: null }

const made: string[] = []
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))))

async function folder(): Promise<string> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'assistant-store-')))
  made.push(path)
  return path
}

let repository: string
let path: string
beforeEach(async () => {
  repository = await folder()
  path = answerFile(repository, '.cache', 'default', ours)
})

function open(seal = ours, today = '2026-01-05', at = path) {
  return openAnswerStore({ path: at, repository, seal, today })
}

/** Leaves some values, as a run does. */
async function leave(values: Record<string, unknown>, seal = ours, today = '2026-01-05'): Promise<Closed> {
  const { store, close } = await open(seal, today)
  for (const [key, value] of Object.entries(values)) store.set(key, value)
  return close()
}

/** What a later run finds under some keys, and is told. */
async function find(keys: string[], seal = ours, today = '2026-01-05') {
  const { store, close } = await open(seal, today)
  const found = keys.map((key) => store.get(key))
  return { found, ...(await close()) }
}

function lines(): string[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n')
}

async function rewrite(edit: (all: Record<string, unknown>[]) => unknown[]): Promise<void> {
  const all = lines().map((line): Record<string, unknown> => JSON.parse(line))
  await writeFile(
    path,
    edit(all)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
  )
}

const broken = (count: number) => [
  count === 1
    ? '1 entry of the cache is broken or not ours, and was ignored.'
    : `${count} entries of the cache are broken or not ours, and were ignored.`,
]

describe('what a run leaves', () => {
  test('later ones find, and know it for ours', async () => {
    expect(await leave({ a: { verdict: 'x' }, b: [1] })).toEqual({ notes: [], changed: true })
    expect(await find(['a', 'b', 'c'])).toEqual({
      found: [{ value: { verdict: 'x' }, proved: true }, { value: [1], proved: true }, null],
      notes: [],
      changed: false,
    })
  })

  test('no folder is nothing to speak of, and none is made for nothing', async () => {
    expect(await find(['a'])).toEqual({ found: [null], notes: [], changed: false })
    expect(existsSync(dirname(path))).toBe(false)
  })

  test('is not written again where nothing is new', async () => {
    await leave({ a: 1 })
    const before = statSync(path).ino
    expect((await leave({ a: 1 })).changed).toBe(false)
    await find(['a'])
    expect(statSync(path).ino).toBe(before)
  })

  test('is not committed by accident, and read by nobody else on the machine', async () => {
    await leave({ a: 1 })
    expect(readFileSync(join(dirname(path), '.gitignore'), 'utf8')).toBe('*\n')
    expect(statSync(path).mode & 0o077).toBe(0)
    expect(readdirSync(dirname(path)).sort()).toEqual(['.gitignore', 'answers-change-default.jsonl'])
  })

  test('in a folder with other things, those can still be committed', async () => {
    await mkdir(dirname(path))
    await writeFile(join(dirname(path), 'notes.md'), '')
    await leave({ a: 1 })
    expect(existsSync(join(dirname(path), '.gitignore'))).toBe(false)
  })

  test('a file that came without its folder is kept out of git as well', async () => {
    await leave({ a: 1 })
    await rm(join(dirname(path), '.gitignore'))
    await find(['a'])
    expect(existsSync(join(dirname(path), '.gitignore'))).toBe(true)
  })

  test('without a secret nothing proves it', async () => {
    await leave({ a: 1 }, unsigned)
    expect((await find(['a'], unsigned)).found).toEqual([{ value: 1, proved: false }])
  })
})

describe('what is not ours', () => {
  const forged: Record<string, (all: Record<string, unknown>[]) => unknown[]> = {
    'another value': ([a, b]) => [{ ...a, value: '2' }, b],
    'another key': ([a, b]) => [{ ...a, key: 'c' }, b],
    'another class': ([a, b]) => [{ ...a, trust: 'privileged' }, b],
    'another version': ([a, b]) => [{ ...a, version: 2 }, b],
    'the signature of another entry': ([a, b]) => [{ ...a, mac: b?.mac }, b],
    'no signature': ([a, b]) => [{ ...a, mac: null }, b],
    'half a signature': ([a, b]) => [{ ...a, mac: String(a?.mac).slice(0, 32) }, b],
    'a signature that is none': ([a, b]) => [{ ...a, mac: 'zz' }, b],
    'a day that is none': ([a, b]) => [{ ...a, used: 'today' }, b],
    'no object': ([, b]) => ['a', b],
  }
  test.each(Object.keys(forged))('%s', async (name) => {
    await leave({ a: 1, b: 2 })
    await rewrite(forged[name] ?? (() => []))
    const { found, notes, changed } = await find(['a', 'b', 'c'])
    expect(found).toEqual([null, { value: 2, proved: true }, null])
    expect(notes).toEqual(broken(1))
    // What is not ours is thrown out, and spoken of once.
    expect(changed).toBe(true)
    expect((await find(['a', 'b'])).notes).toEqual([])
  })

  test.each<[string, Seal, Seal]>([
    ['signed with another secret', { ...ours, key: sealingKey('another secret of somebody') }, ours],
    ['unsigned, where there is a secret', unsigned, ours],
    ['signed, where there is no secret', ours, unsigned],
    ['of another class', { ...ours, trust: 'privileged' }, ours],
    ['of another class, unsigned', { ...unsigned, trust: 'privileged' }, unsigned],
  ])('entries %s', async (_, writer, reader) => {
    await leave({ a: 1, b: 2 }, writer)
    const { found, notes } = await find(['a', 'b'], reader)
    expect(found).toEqual([null, null])
    expect(notes).toEqual(broken(2))
  })

  test('entries of another class, moved here and named so', async () => {
    await leave({ a: 1 }, { ...ours, trust: 'privileged' })
    await rewrite(([a]) => [{ ...a, trust: 'change' }])
    expect((await find(['a'])).found).toEqual([null])
  })

  test('classes have files of their own', () => {
    expect(answerFile('/r', 'c', 'n', { trust: 'privileged' })).not.toBe(answerFile('/r', 'c', 'n', ours))
  })

  test('a signed value that is no JSON', async () => {
    await leave({ a: 1 }, unsigned)
    await rewrite(([a]) => [{ ...a, value: '{' }])
    const { found, notes } = await find(['a'], unsigned)
    expect([found, notes]).toEqual([[null], broken(1)])
  })

  test('a truncated file loses its last entry', async () => {
    await leave({ a: 1, b: 2 })
    await truncate(path, statSync(path).size - 20)
    const { found, notes } = await find(['a', 'b'])
    expect(found).toEqual([{ value: 1, proved: true }, null])
    expect(notes).toEqual(broken(1))
  })

  test('noise', async () => {
    await mkdir(dirname(path))
    await writeFile(path, Buffer.from([0xff, 0x00, 0x0a, 0xfe, 0x0a]))
    expect((await find(['a'])).notes).toEqual(broken(2))
  })

  test('values nested without end', async () => {
    await leave({ a: 1 }, unsigned)
    await rewrite(([a]) => [{ ...a, value: '['.repeat(1_000_000) }])
    expect((await find(['a'], unsigned)).found).toEqual([null])
  })

  test('of two entries with one key the last counts', async () => {
    await leave({ a: 1 })
    const [first] = lines()
    await leave({ a: 2 })
    await writeFile(path, `${lines()[0]}\n${first}\n`)
    expect((await find(['a'])).found).toEqual([{ value: 1, proved: true }])
  })
})

describe('bounds', () => {
  test('a file of 100 MB is not read, and replaced', async () => {
    await leave({ a: 1 })
    await truncate(path, 100_000_000)
    expect(await find(['a'])).toEqual({
      found: [null],
      notes: ['The cache is longer than ours ever is, and was ignored.'],
      changed: true,
    })
    expect(statSync(path).size).toBe(0)
    expect((await find(['a'])).notes).toEqual([])
  })

  test('more lines than ours ever has are not read', async () => {
    await mkdir(dirname(path))
    await writeFile(path, '\n'.repeat(2 * limits.entries) + '{}\n'.repeat(1000))
    expect((await find(['a'])).notes).toEqual(broken(1))
  })

  test('the least recently used entries go first', async () => {
    const many = Object.fromEntries(
      Array.from({ length: limits.entries }, (_, index) => [`k${index}`, index]),
    )
    await leave(many)
    await find(['k0'], ours, '2026-01-06')
    await leave({ fresh: 1 }, ours, '2026-01-06')
    expect(lines()).toHaveLength(limits.entries)
    const { found } = await find(['k0', 'k1', 'k2', 'fresh'], ours, '2026-01-06')
    expect(found.map((each) => each?.value)).toEqual([0, undefined, 2, 1])
  })

  test('so they do where values are long', async () => {
    const long = 'a'.repeat(900_000)
    await leave(Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`k${index}`, long])))
    expect(statSync(path).size).toBeLessThanOrEqual(limits.bytes)
    const { found } = await find(['k0', 'k24'])
    expect(found.map((each) => each === null)).toEqual([true, false])
  })

  test('a value that is longer than any of ours is not kept', async () => {
    expect((await leave({ a: 'a'.repeat(1_000_001) })).changed).toBe(false)
  })

  test('what nobody used for 90 days goes', async () => {
    await leave({ a: 1, b: 2 })
    await find(['b'], ours, '2026-03-01')
    const { found } = await find(['a', 'b'], ours, '2026-04-06')
    expect(found.map((each) => each?.value)).toEqual([undefined, 2])
  })

  test('a day to come keeps no entry for ever', async () => {
    await leave({ a: 1 })
    await rewrite(([a]) => [{ ...a, used: '9999-12-31' }])
    expect((await leave({ b: 1 })).notes).toEqual([])
    expect(lines().map((line) => JSON.parse(line).used)).toEqual(['2026-01-05', '2026-01-05'])
  })
})

describe('folders and files that are something else', () => {
  test.each<[string, (elsewhere: string) => Promise<unknown>, string]>([
    ['a folder that is a link', (to) => symlink(to, join(repository, '.cache')), '.cache is a symbolic link'],
    [
      'a file that is a link',
      async (to) => {
        await mkdir(dirname(path))
        await writeFile(join(to, 'target'), 'untouched')
        await symlink(join(to, 'target'), path)
      },
      'it is a symbolic link',
    ],
    ['a folder in place of the file', () => mkdir(path, { recursive: true }), 'is no file'],
    ['a file in place of the folder', () => writeFile(join(repository, '.cache'), ''), '.cache is no folder'],
  ])('%s', async (_, make, said) => {
    const elsewhere = await folder()
    await make(elsewhere)
    const { store, close } = await open()
    expect(store.get('a')).toBeNull()
    store.set('a', 1)
    const { notes, changed } = await close()
    expect(notes).toEqual([expect.stringMatching(/^The cache is not used: .*\.$/)])
    expect(notes[0]).toContain(said)
    expect(notes[0]).not.toContain(repository)
    expect(changed).toBe(false)
    for (const name of readdirSync(elsewhere)) {
      expect(readFileSync(join(elsewhere, name), 'utf8')).toBe('untouched')
    }
  })

  test('a link above the folder', async () => {
    const elsewhere = await folder()
    await mkdir(join(elsewhere, 'answers'))
    await symlink(elsewhere, join(repository, 'linked'))
    const { store, close } = await open(
      ours,
      '2026-01-05',
      answerFile(repository, 'linked/answers', 'n', ours),
    )
    store.set('a', 1)
    expect((await close()).notes).toEqual(['The cache is not used: linked is a symbolic link.'])
    expect(readdirSync(join(elsewhere, 'answers'))).toEqual([])
  })

  test('a link that was put there meanwhile is not written through', async () => {
    const elsewhere = await folder()
    const { store, close } = await open()
    store.set('a', 1)
    await mkdir(dirname(path))
    await symlink(join(elsewhere, 'target'), path)
    expect((await close()).notes).toEqual([])
    expect(readdirSync(elsewhere)).toEqual([])
    expect(lstatSync(path).isFile()).toBe(true)
  })

  test('a folder that cannot be made is a note', async () => {
    const { store, close } = await open()
    store.set('a', 1)
    await writeFile(join(repository, '.cache'), '')
    expect(await close()).toEqual({
      notes: ['The cache cannot be written, so later runs ask again: .cache is no folder.'],
      changed: false,
    })
  })

  test('a file that cannot be replaced is a note, and leaves nothing behind', async () => {
    const { store, close } = await open()
    store.set('a', 1)
    await mkdir(join(path, 'full'), { recursive: true })
    const { notes } = await close()
    expect(notes).toEqual([expect.stringContaining('The cache cannot be written')])
    expect(notes[0]).not.toContain(repository)
    expect(readdirSync(dirname(path)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  // To root every folder can be written.
  const testAsUser = process.getuid?.() === 0 ? test.skip : test
  testAsUser('a folder without permission to write', async () => {
    await leave({ a: 1 })
    await import('node:fs/promises').then(({ chmod }) => chmod(dirname(path), 0o500))
    expect((await leave({ b: 1 })).notes).toEqual([expect.stringContaining('permission denied')])
  })
})
