import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { root } from './root.ts'

jest.setTimeout(30_000)

/** A text that stands in a vendor's SDK and nowhere in our own code. */
const sdks = { openai: 'OPENAI_BASE_URL', anthropic: 'ANTHROPIC_BASE_URL', gemini: 'GOOGLE_GEMINI_BASE_URL' }

/** Writes which files of the bundle were loaded to `LOADED`, one a line. */
const recorder = `
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
registerHooks({
  load(url, context, next) {
    if (url.includes('/dist/')) appendFileSync(process.env.LOADED, url.slice(url.lastIndexOf('/') + 1) + '\\n')
    return next(url, context)
  },
})
`

const chunks = new Map<string, string>()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  await writeFile(join(folder, 'recorder.mjs'), recorder)
  for (const name of await readdir(join(root, 'dist'))) {
    if (name.endsWith('.js')) chunks.set(name, await readFile(join(root, 'dist', name), 'utf8'))
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function loadedBy(...words: string[]): Promise<string[]> {
  const record = join(folder, `loaded-${words[0]}`)
  const program = ['--import', join(folder, 'recorder.mjs'), join(root, 'dist/index.js'), ...words]
  const env = { PATH: process.env.PATH, LOADED: record }
  await promisify(execFile)(process.execPath, program, { cwd: folder, env })
  return (await readFile(record, 'utf8')).trim().split('\n')
}

describe.each(Object.entries(sdks))('the SDK of %s', (_vendor, mark) => {
  const holders = () => [...chunks].filter(([, text]) => text.includes(mark)).map(([name]) => name)

  test('is in a chunk of its own', () => {
    expect(holders()).toHaveLength(1)
    expect(holders()).not.toContain('index.js')
  })

  test('is not loaded where nobody asks it', async () => {
    const loaded = await loadedBy('demo')
    expect(loaded).toContain('index.js')
    expect(loaded.filter((name) => holders().includes(name))).toEqual([])
  })
})

test('the entry imports nothing of the bundle before it knows the command', async () => {
  expect(chunks.get('index.js')).not.toMatch(/^\s*import\s[^('"]*["']\.\//m)
  expect(await loadedBy('--version')).toEqual(['index.js'])
})

test('the bundle holds no folder of the machine that built it', () => {
  expect([...chunks].filter(([, text]) => text.includes(root)).map(([name]) => name)).toEqual([])
})

test('the bundle loads no package that happens to lie near it', () => {
  const asks = /\b__require(?:\.resolve)?\("(?!node:)([^"]+)"\)/
  expect([...chunks.values()].flatMap((text) => asks.exec(text)?.[1] ?? [])).toEqual([])
})

test('the bundle finds its grammars', async () => {
  const words = [join(root, 'dist/index.js'), 'demo']
  const env = { PATH: process.env.PATH }
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: folder, env })
  expect(stdout).toContain('analyzed')
  expect(stdout).not.toContain('could not be parsed')
})
