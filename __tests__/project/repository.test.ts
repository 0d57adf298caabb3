import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as z from 'zod'
import { version } from '../../src/version.ts'
import { root, textOf } from './root.ts'

const Versions = z.record(z.string(), z.string()).default({})
const Package = z.object({ version: z.string(), dependencies: Versions, devDependencies: Versions })
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ resolved: z.string().optional(), optionalDependencies: Versions.optional() }),
  ),
})

const manifest = Package.parse(JSON.parse(textOf('package.json')))
const lock = Lock.parse(JSON.parse(textOf('package-lock.json')))

test('src/version.ts and package.json name the same version', () => {
  expect(version).toBe(manifest.version)
})

test('every dependency is pinned', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(all.filter(([, wanted]) => !/^\d+\.\d+\.\d+$/.test(wanted))).toEqual([])
})

test('the lock names no package source, so that everybody’s own is used', () => {
  expect(Object.keys(lock.packages).filter((name) => lock.packages[name]?.resolved !== undefined)).toEqual([])
})

// What is missing there makes `npm ci` refuse the lock.
test('the lock has the builds for other systems (npm run lock)', () => {
  const builds = Object.values(lock.packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  )
  const locked = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')))
  expect(builds.filter((name) => !locked.has(name))).toEqual([])
})

test('the README starts with commands that are there', () => {
  const lines = textOf('README.md').matchAll(/^(?:node|npm) .*$/gm)
  const commands = [...lines].map(([line]) => line.replace(/ +#.*$/, ''))
  expect(commands.slice(0, 2)).toEqual(['node dist/index.js demo', 'npm cit'])
})

describe('no file', () => {
  // Files that git does not know yet too: they are what the next commit adds.
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard', '--', ':!dist'], {
    cwd: root,
  })
  const files = listed
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '')
  const readable = new Set(files.filter((path) => textIfThere(path) !== null))
  const saying = (said: RegExp | string[]) =>
    [...readable].filter((path) => {
      const text = textIfThere(path) ?? ''
      return Array.isArray(said) ? said.some((each) => text.includes(each)) : said.test(text)
    })

  test('names a folder of the machine on which it was written', () => {
    expect(saying(/\/(?:home|Users)\/(?!runner\/)[\w.-]+\/|(?<![\w.})-])\/root\//)).toEqual([])
    expect(saying(foldersOfThisMachine())).toEqual([])
  })

  test('names the host of a package source', () => {
    expect(saying(/registry\.(?:npmjs|yarnpkg)|npm[m]irror|pypi\.org|python[h]osted|proxy\.golang/i)).toEqual(
      [],
    )
  })
})

/** The checkout and what lies beside it, and the user's home. */
function foldersOfThisMachine(): string[] {
  const parent = dirname(root)
  const home = homedir()
  const beside = [tmpdir(), '/', home].includes(parent) ? [basename(root)] : readdirSync(parent)
  return [...beside.map((name) => `${join(parent, name)}`), ...(home.split('/').length > 2 ? [home] : [])]
}

function textIfThere(path: string): string | null {
  try {
    return textOf(path)
  } catch {
    return null
  }
}
