import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bareEnvironment, temporaryFolder } from '../e2e/harness.ts'
import { type Mirror, mirror } from '../e2e/hosts/archive.ts'
import { textOf } from './root.ts'

const blocks = [...textOf('docs/installing.md').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(
  ([, text = '']) => text,
)
const [lines = '', ...others] = blocks.filter((text) => text.includes('BUNDLE_SHA256'))

let archive: Mirror
beforeAll(async () => {
  archive = await mirror()
})
afterAll(() => archive.close())

/** Runs the documented lines, with a command that needs no scan; and says what they left where they unpack. */
async function fetched(more: Record<string, string>) {
  const folder = await temporaryFolder()
  const env = {
    ...bareEnvironment(folder),
    TMPDIR: folder,
    BUNDLE_URL: archive.url,
    BUNDLE_SHA256: archive.sha256,
    ...more,
  }
  const script = lines.replace(/ review$/m, ' --version')
  const said = await new Promise<{ failed: boolean; stdout: string }>((resolve) => {
    execFile('sh', ['-c', script], { cwd: folder, env }, (error, stdout) =>
      resolve({ failed: error !== null, stdout }),
    )
  })
  const unpacked = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('index.js'))
  return { ...said, unpacked: unpacked.length, folder }
}

describe('the lines that fetch the program', () => {
  test('are one block, and run a review', () => {
    expect(others).toEqual([])
    expect(lines).toMatch(/ review$/m)
  })

  test('run what has the right sum', async () => {
    const { failed, stdout, unpacked, folder } = await fetched({})
    expect(stdout).toMatch(/^\d+\.\d+\.\d+$/m)
    expect(failed).toBe(false)
    expect(unpacked).toBeGreaterThan(0)
    // Nothing beside the one folder, into which a checkout never reaches.
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^tmp\./)])
    expect(await readdir(join(folder, (await readdir(folder))[0] ?? ''))).toContain('archive.tar.gz')
  })

  test.each([
    ['another sum', { BUNDLE_SHA256: '0'.repeat(64) }],
    ['a sum that is cut off', { BUNDLE_SHA256: '0'.repeat(63) }],
    ['no sum', { BUNDLE_SHA256: '' }],
    ['no archive there', { BUNDLE_URL: 'http://127.0.0.1:1/none' }],
  ])('neither unpack nor run with %s', async (_, more) => {
    const { failed, stdout, unpacked } = await fetched(more)
    expect(failed).toBe(true)
    expect(stdout).not.toMatch(/^\d+\.\d+\.\d+$/m)
    expect(unpacked).toBe(0)
  })
})
