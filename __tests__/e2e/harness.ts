import { type ChildProcess, execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, jest } from '@jest/globals'
import { Receipt } from '../../src/core/receipt.ts'
import { Report } from '../../src/core/render/report.ts'

jest.setTimeout(60_000)

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url))
/** What is tested: `E2E_BUNDLE`, or the bundle that the build made. */
export const bundle = process.env.E2E_BUNDLE ?? join(projectFolder, 'dist', 'index.js')
export const reportFolder = 'semgrep-assistant-report'

/** Paths and contents. */
export type Files = Record<string, string | Buffer>

/** Whoever writes these words into a commit must not find them in a question or a report. */
export const planted = {
  author: 'Planted Author',
  email: 'planted.author@planted.example',
  message: 'planted commit message',
  remote: 'https://git.planted.example/planted-organization/planted-repository.git',
}

const folders: string[] = []
afterAll(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
})

const servers: { close(): Promise<void> }[] = []
afterAll(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

/** A server that is closed after the tests of the file. */
export async function started<Server extends { close(): Promise<void> }>(
  starting: Promise<Server>,
): Promise<Server> {
  const server = await starting
  servers.push(server)
  return server
}

/** A folder that is removed after the tests of the file; its path is free of links. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'assistant-e2e-')))
  folders.push(folder)
  return folder
}

export async function writeFiles(root: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
}

/** A git repository in a temporary folder. */
export interface Repository {
  root: string
  git(...words: string[]): Promise<string>
  /** Several commands of git, one after the other; what they say. */
  gitAll(...commands: string[][]): Promise<string>
  write(files: Files): Promise<void>
  /** Commits everything that is there and returns the commit's id. */
  commit(files?: Files): Promise<string>
}

/** What the bundle is compiled to is kept from run to run: there are thousands of them. */
const compiled = join(tmpdir(), 'semgrep-assistant-compiled')

/** An empty environment but for what starts a program at all. */
export function bareEnvironment(home: string): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: home, NODE_COMPILE_CACHE: compiled }
}

/** Makes a repository whose branch `main` has one commit of these files. */
export async function repository(files: Files): Promise<Repository> {
  const root = await temporaryFolder()
  const opened = openRepository(root)
  await writeFiles(root, {
    // As in any repository that knows Semgrep: what a run leaves behind is nothing to commit.
    '.git/info/exclude': '/semgrep.json\n/baseline.json\n/semgrep-assistant-report/\n',
    ...files,
  })
  await opened.gitAll(
    ['init', '--quiet', '--template=', '-b', 'main'],
    ['remote', 'add', 'origin', planted.remote],
    ...committing,
  )
  return opened
}

/** Commits all that there is. */
export const committing = [
  ['add', '--all'],
  ['commit', '--quiet', '-m', planted.message],
]

/** What is thrown away a moment later need be neither tidy nor safe from a power cut. */
const hasty = {
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_CONFIG_KEY_1: 'core.fsync',
  GIT_CONFIG_VALUE_1: 'none',
}

export function openRepository(root: string): Repository {
  const env = {
    ...hasty,
    ...bareEnvironment(root),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: planted.author,
    GIT_AUTHOR_EMAIL: planted.email,
    GIT_COMMITTER_NAME: planted.author,
    GIT_COMMITTER_EMAIL: planted.email,
    // The same files are the same commits, so that what was said of them holds for others.
    GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  }
  const git = async (...words: string[]) => {
    const { stdout } = await promisify(execFile)('git', words, { cwd: root, env })
    return stdout.trim()
  }
  // To start a process takes a test, large as it is, longer than git takes for its work: a shell starts several.
  const gitAll = async (...commands: string[][]) => {
    const script = commands.map((words) => ['git', ...words].map(quoted).join(' ')).join('\n')
    const { stdout } = await promisify(execFile)('sh', ['-ec', script], { cwd: root, env })
    return stdout.trim()
  }
  return {
    root,
    git,
    gitAll,
    write: (files) => writeFiles(root, files),
    async commit(files = {}) {
      await writeFiles(root, files)
      return gitAll(...committing, ['rev-parse', 'HEAD'])
    },
  }
}

/** As one word of a shell. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}

export interface RunOptions {
  cwd: string
  args?: string[]
  env?: Record<string, string>
  /** Standard input. */
  input?: string
  /** Where the reports are expected; relative to `cwd`. */
  reports?: string
  /** Leaves what is at the report folder before the run. */
  keep?: boolean
  node?: string
  /** Nobody reads standard output. */
  deaf?: boolean
  /** A model is asked how to mend findings too; elsewhere these questions would be in the way of what is tested. */
  remedies?: boolean
  /** Gets the process as soon as it runs. */
  started?: (child: ChildProcess) => void
}

/** What a run said, wrote and returned. */
export interface Run {
  status: number | null
  stdout: string
  stderr: string
  report: Report | null
  sarif: unknown
  summary: string | null
  receipt: Receipt | null
  /** All that it said and wrote, for looking for what must not be there. */
  everything: string
}

/** A small run ends before there is anything worth collecting. */
const roomy = ['--min-semi-space-size=16']

/** Runs the bundle as a process. The environment holds PATH and HOME alone, and what `env` says. */
export async function runBundle(options: RunOptions): Promise<Run> {
  const { cwd, args = [], env = {}, input = '', reports = reportFolder, keep = false } = options
  const folder = join(cwd, reports)
  if (!keep) await rm(folder, { recursive: true, force: true })
  const home = await temporaryFolder()
  const { status, stdout, stderr } = await start(
    options.node ?? process.execPath,
    [...(options.node === undefined ? roomy : []), bundle, ...args],
    {
      cwd,
      env: { ...bareEnvironment(home), ...(options.remedies !== true && verdictsAlone(args, env)), ...env },
    },
    { input, deaf: options.deaf ?? false, started: options.started },
  )
  const names = ['report.json', 'report.sarif', 'summary.md', 'receipt.json']
  const [report = null, sarif = null, summary = null, receipt = null] = names.map((name) =>
    textOf(join(folder, name)),
  )
  return {
    status,
    stdout,
    stderr,
    report: report === null ? null : Report.parse(JSON.parse(report)),
    sarif: sarif === null ? null : JSON.parse(sarif),
    summary,
    receipt: receipt === null ? null : Receipt.parse(JSON.parse(receipt)),
    everything: [stdout, stderr, report, sarif, summary, receipt].join('\n'),
  }
}

/** Settings by which a model is only asked what findings are. */
function verdictsAlone(args: string[], env: Record<string, string>): Record<string, string> {
  const at = args.indexOf('--provider')
  const provider =
    env.INPUT_PROVIDER ?? env.SEMGREP_ASSISTANT_PROVIDER ?? (at === -1 ? undefined : args[at + 1])
  if (provider === undefined || provider === 'offline') return {}
  return {
    INPUT_GUIDANCE: 'false',
    INPUT_AUTOFIX: 'false',
    SEMGREP_ASSISTANT_GUIDANCE: 'false',
    SEMGREP_ASSISTANT_AUTOFIX: 'false',
  }
}

function start(
  program: string,
  args: string[],
  options: { cwd: string; env: Record<string, string> },
  { input, deaf, started }: { input: string; deaf: boolean; started: RunOptions['started'] },
): Promise<Pick<Run, 'status' | 'stdout' | 'stderr'>> {
  return new Promise((resolve) => {
    const limits = { maxBuffer: 256 * 1024 * 1024, timeout: 30_000, killSignal: 'SIGKILL' as const }
    const child = execFile(program, args, { ...options, ...limits }, (_, stdout, stderr) => {
      resolve({ status: child.exitCode, stdout, stderr })
    })
    started?.(child)
    if (deaf) child.stdout?.destroy()
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
