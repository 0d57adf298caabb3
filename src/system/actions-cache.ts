import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { oneLine, sentence } from '../core/text/encode.ts'
import { findProgram, runProgram } from './process.ts'

/** GitHub's own cache of a repository. Its entries never change: each run that has something new adds one. */
export interface ActionsCache {
  /** Brings the newest entry's files into the work tree. A note where that failed; null where it did not, or there is none. */
  restore(): Promise<string | null>
  /** A note where it failed. */
  save(): Promise<string | null>
}

/** What names a run's entry, and those of earlier runs that it may read. */
export interface ActionsCacheKey {
  trust: string
  /** `name` of the run. */
  name: string
  /** The change's number; null where there is none. */
  change: number | null
}

/** A service that does not answer must not keep a review waiting. */
const limitMs = 60_000

/* The toolkit's own and what it, tar and zstd need to run. They see no input of the action: no key, no token. */
const needed =
  /^(?:ACTIONS_.*|RUNNER_.*|GITHUB_(?:WORKSPACE|SERVER_URL|RUN_ID)|TAR_OPTIONS|PATH|HOME|USERPROFILE|SYSTEMROOT|TEMP|TMP|TMPDIR|(?:https?|no)_proxy)$/i

/** The cache of the runner that runs this action; null where there is none: another system, a plain step, a make of runner without one. */
export async function openActionsCache(
  file: string,
  key: ActionsCacheKey,
  env: NodeJS.ProcessEnv,
): Promise<ActionsCache | null> {
  if (env.GITHUB_ACTIONS !== 'true' || !env.ACTIONS_RUNTIME_TOKEN) return null
  if (!env.ACTIONS_RESULTS_URL && !env.ACTIONS_CACHE_URL) return null
  const obstacle = await confineTar(file, env)
  if (obstacle !== null) return unused(obstacle)
  const toolkit = await import('@actions/cache')
  if (!toolkit.isFeatureAvailable()) return null
  const prefix = `semgrep-assistant-${key.trust}-${key.name}/${key.change ?? 'tree'}/`
  const full = `${prefix}${env.GITHUB_RUN_ID ?? 0}-${env.GITHUB_RUN_ATTEMPT ?? 1}`
  return {
    async restore() {
      const { faults } = await alone(env, () => toolkit.restoreCache([file], full, [prefix]))
      return faults.length > 0 ? `GitHub’s cache cannot be read: ${faults[0]}` : null
    },
    async save() {
      const { value, faults } = await alone(env, () => toolkit.saveCache([file], full))
      if (value !== undefined && value !== -1 && faults.length === 0) return null
      const why = faults[0] ?? 'it is not taken.'
      return `GitHub’s cache cannot be written, so later runs ask again: ${why}`
    },
  }
}

function unused(why: string): ActionsCache {
  return { restore: async () => `GitHub’s cache is not used: ${why}`, save: async () => null }
}

/**
 * Any workflow of a change may store an archive under our key, and the toolkit unpacks all of it, to wherever its names lead:
 * over this program, for one. So tar writes whatever is in it to `file`, links included. For as long as this process lives: an
 * archive that comes too late is unpacked all the same. Why that cannot be had; null where it can.
 */
async function confineTar(file: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const name = relative(env.GITHUB_WORKSPACE ?? process.cwd(), resolve(file)).replaceAll(sep, '/')
  if (!/^[\w.@+/-]+$/.test(name)) return 'cache-dir may hold letters, digits, dots, dashes and slashes.'
  if (!(await hasGnuTar(env))) return 'this machine has no GNU tar.'
  env.TAR_OPTIONS = `--transform=s,.*,${name},`
  return null
}

/** Whether the tar that the toolkit takes is GNU's: others do not know `TAR_OPTIONS`. */
async function hasGnuTar(env: NodeJS.ProcessEnv): Promise<boolean> {
  const ofGit = join(env.PROGRAMFILES ?? '', 'Git', 'usr', 'bin', 'tar.exe')
  if (process.platform === 'win32' && existsSync(ofGit)) return true
  const program = findProgram(process.platform === 'darwin' ? 'gtar' : 'tar', env, process.cwd())
  if (program === null) return false
  const { stdout } = await runProgram(program, ['--version'], { cwd: process.cwd(), env })
  return stdout.toString('utf8').includes('GNU tar')
}

/**
 * Runs the toolkit with few variables, and without its words in the log: it prints warnings where it fails, and does not
 * throw. They are what is returned; secrets that it wants masked still are.
 */
async function alone<T>(
  env: NodeJS.ProcessEnv,
  work: () => Promise<T>,
): Promise<{ value: T | undefined; faults: string[] }> {
  const faults: string[] = []
  const hidden = Object.entries(env).filter(([name]) => !needed.test(name))
  for (const [name] of hidden) delete env[name]
  const write = process.stdout.write
  process.stdout.write = (chunk: string | Uint8Array) => {
    for (const line of String(chunk).split('\n')) {
      const [, command, message = ''] = /^::(add-mask|warning|error)(?: [^:]*)?::(.*)/.exec(line) ?? []
      if (command === 'add-mask') write.call(process.stdout, `${line}\n`)
      else if (command !== undefined) faults.push(spoken(message))
    }
    return true
  }
  const done = new AbortController()
  const expired = async () => {
    await wait(limitMs, undefined, { signal: done.signal })
    throw new Error(`no answer within ${limitMs / 1000} s`)
  }
  try {
    const value = await Promise.race([work(), expired()])
    return { value, faults }
  } catch (error) {
    return { value: undefined, faults: [...faults, spoken(String(error))] }
  } finally {
    done.abort()
    process.stdout.write = write
    for (const [name, value] of hidden) env[name] = value
  }
}

/** Without addresses: those of the service are signed. */
function spoken(message: string): string {
  return sentence(oneLine(message.replace(/https?:\/\/\S+/g, '(address)'), 200))
}
