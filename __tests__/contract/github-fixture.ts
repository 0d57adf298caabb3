import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { getOctokit } from '@actions/github'
import { afterAll, afterEach } from '@jest/globals'
import { type FakeGitHub, type FakeGitHubOptions, fakeGitHub } from './github.ts'

export const token = 'ghs_test'
export const owner = 'shop'
export const repo = 'shop'
export const pull_number = 7
export const here = { owner, repo, pull_number }

/** A git repository with a change. */
export interface Fixture {
  root: string
  base: string
  head: string
  /** Commits files (null deletes one) on top of a commit, and says the new commit's id. */
  commit(parent: string | null, files: Record<string, string | Buffer | null>): Promise<string>
}

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

const running: FakeGitHub[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.close()
})

/** `one` to `line 40` and so on, a line each. */
export function numbered(count: number, change: Record<number, string> = {}): string {
  return Array.from({ length: count }, (_, index) => `${change[index + 1] ?? `line ${index + 1}`}\n`).join('')
}

/** A repository whose change edits lines 10 and 30 of `a.txt`, adds `new.txt` and removes `old.txt`. */
export async function fixture(more: Record<string, string | Buffer | null> = {}): Promise<Fixture> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'fake-github-')))
  folders.push(root)
  const identity = { NAME: 'Somebody', EMAIL: 'somebody@example.org', DATE: '2026-01-01T00:00:00Z' }
  const roles = Object.entries(identity).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ])
  const env = {
    PATH: process.env.PATH,
    HOME: root,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(roles),
  }
  const git = async (...words: string[]) => {
    const { stdout } = await promisify(execFile)('git', words, { cwd: root, env })
    return stdout.trim()
  }
  await git('init', '--quiet', '-b', 'main')
  const commit: Fixture['commit'] = async (parent, files) => {
    if (parent !== null) await git('checkout', '--quiet', '--detach', parent)
    for (const [path, content] of Object.entries(files)) {
      if (content === null) await rm(join(root, path))
      else {
        await mkdir(dirname(join(root, path)), { recursive: true })
        await writeFile(join(root, path), content)
      }
    }
    await git('add', '--all')
    await git('commit', '--quiet', '--allow-empty', '-m', 'A change')
    return git('rev-parse', 'HEAD')
  }
  const base = await commit(null, { 'a.txt': numbered(40), 'old.txt': 'old\n', 'dir/b c.txt': 'text\n' })
  const head = await commit(base, {
    'a.txt': numbered(40, { 10: 'ten', 30: 'thirty' }),
    'new.txt': 'one\ntwo\nthree\n',
    'old.txt': null,
    ...more,
  })
  return { root, base, head, commit }
}

/** A fake that is closed after the test, with clients for it. */
export async function started(made: Fixture, options: Partial<FakeGitHubOptions> = {}) {
  const { root, base, head } = made
  const github = await fakeGitHub({ root, token, ...options, pull: { base, head, ...options.pull } })
  running.push(github)
  return { github, octokit: clientOf(github) }
}

/** The client that the product uses. */
export function clientOf({ url }: FakeGitHub, secret = token) {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  return getOctokit(secret, { baseUrl: url, log: quiet })
}

/** The status and body of the answer that a call was refused with. */
export async function refusal(call: Promise<unknown>): Promise<{ status: number; data: unknown }> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Error) || !('status' in error) || !('response' in error)) throw error
  const { status, response } = error
  const data = typeof response === 'object' && response !== null && 'data' in response ? response.data : null
  return { status: Number(status), data }
}
