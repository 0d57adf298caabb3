import { join } from 'node:path'
import { normalise } from '../core/scan/map-paths.ts'
import type { Scan } from '../core/scan/scan.ts'
import { isSemgrepJson, readSemgrepJson } from '../core/scan/semgrep-json.ts'
import { decode } from '../core/text/source-text.ts'
import { findProgram, type ProcessResult, runProgram } from './process.ts'
import type { Scratch } from './scratch.ts'

/** What a run of Semgrep says; paths are relative to its folder. `failed`: it says nothing, and why, in words. */
export type SemgrepRun = Omit<Scan, 'name' | 'sha256'> | { failed: string }

export interface SemgrepLimit {
  /** For all that is tried. */
  ms: number
  signal: AbortSignal
}

const maxOutput = 50_000_000

/** The Semgrep of this machine, run without login, metrics or network. */
export class Semgrep {
  readonly #program: string
  readonly #env: NodeJS.ProcessEnv

  private constructor(program: string, env: NodeJS.ProcessEnv) {
    this.#program = program
    this.#env = env
  }

  /** The one on `PATH`; one below `exclude`, the repository, does not count. */
  static find(env: NodeJS.ProcessEnv, exclude: string): Semgrep | null {
    const program = findProgram('semgrep', env, exclude)
    return program === null ? null : new Semgrep(program, env)
  }

  /**
   * Runs the rules of a file, or of the files of a folder, over some files of a scratch folder. The newer command line goes first, since it starts in a tenth
   * of the time; where that one does not answer, the ordinary one is asked.
   */
  async run(config: string, scratch: Scratch, files: string[], limit: SemgrepLimit): Promise<SemgrepRun> {
    const deadline = performance.now() + limit.ms
    const attempt = (flags: string[]) =>
      this.#attempt([...flags, '--config', config, '--', ...files.map((file) => `./${file}`)], scratch, {
        ...limit,
        ms: Math.max(1, deadline - performance.now()),
      })
    const quick = await attempt(['--experimental'])
    if (!('failed' in quick) || limit.signal.aborted || performance.now() >= deadline) return quick
    return attempt([])
  }

  async #attempt(words: string[], scratch: Scratch, { ms, signal }: SemgrepLimit): Promise<SemgrepRun> {
    const started = performance.now()
    const done = await runProgram(this.#program, ['scan', ...plain, ...words], {
      cwd: scratch.files,
      env: this.#env,
      // Its own settings may hold a login, and it would write into them.
      extraEnv: {
        SEMGREP_ENABLE_VERSION_CHECK: '0',
        SEMGREP_SEND_METRICS: 'off',
        SEMGREP_SETTINGS_FILE: join(scratch.root, 'settings.yml'),
        SEMGREP_LOG_FILE: join(scratch.root, 'semgrep.log'),
        SEMGREP_VERSION_CACHE_PATH: join(scratch.root, 'version'),
      },
      limit: { ms, bytes: maxOutput },
      signal,
    }).catch((): ProcessResult => ({ status: 126, stdout: Buffer.alloc(0), stderr: '' }))
    if (signal.aborted) return { failed: 'the run was cancelled' }
    if (done.status === null) {
      const late = performance.now() - started >= ms
      return { failed: late ? 'it took too long' : 'it was ended, or wrote too much' }
    }
    if (![0, 1, 2].includes(done.status)) return { failed: `it ended with ${done.status}` }
    const document = parsed(decode(done.stdout))
    return isSemgrepJson(document) ? relative(readSemgrepJson(document)) : { failed: 'it printed no JSON' }
  }
}

const plain = [
  '--json',
  '--quiet',
  '--metrics=off',
  '--disable-version-check',
  '--disable-nosem',
  '--no-git-ignore',
]

function parsed(text: string): unknown {
  try {
    // Some versions print their progress first.
    return JSON.parse(text.slice(text.indexOf('{')))
  } catch {
    return null
  }
}

/** Targets are echoed as they were given, or without `./`. */
function relative(scan: Omit<Scan, 'name' | 'sha256'>): Omit<Scan, 'name' | 'sha256'> {
  const plainPath = (path: string) => normalise(path) ?? path
  return {
    ...scan,
    results: scan.results.map((result) => ({ ...result, path: plainPath(result.path) })),
    scanned: scan.scanned?.map(plainPath) ?? null,
    problems: scan.problems.map((each) => ({ ...each, path: each.path && plainPath(each.path) })),
  }
}
