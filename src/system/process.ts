import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, sep } from 'node:path'

export interface ProcessResult {
  /** Exit status; null where a signal ended the process. */
  status: number | null
  stdout: Buffer
  stderr: string
}

/** What children may see of our environment: no key, no token, nothing that changes what they load. */
const allowedVariables = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'SYSTEMROOT',
  'TMPDIR',
  'TEMP',
  'TMP',
  'XDG_CONFIG_HOME',
]

/** The absolute path of a program on `PATH`, or null. Relative entries and those below `exclude` do not count. */
export function findProgram(name: string, env: NodeJS.ProcessEnv, exclude: string): string | null {
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name]
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    if (!isAbsolute(folder) || folder === exclude || folder.startsWith(exclude + sep)) continue
    for (const file of names.map((each) => join(folder, each))) {
      try {
        accessSync(file, constants.X_OK)
        if (statSync(file).isFile()) return file
      } catch {
        // Not here: the next folder may have it.
      }
    }
  }
  return null
}

/** Runs a program by absolute path, without a shell, and resolves with whatever it did; rejects only if it cannot start. */
export function runProgram(
  program: string,
  args: string[],
  options: {
    cwd: string
    env: NodeJS.ProcessEnv
    input?: string
    extraEnv?: Record<string, string>
    /** Ends it when it has written so many bytes or has taken so many milliseconds; its status then is null. */
    limit?: { bytes: number; ms: number }
    /** Ends it as well. */
    signal?: AbortSignal
  },
): Promise<ProcessResult> {
  const inherited = allowedVariables.flatMap((name) => {
    const value = options.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...Object.fromEntries(inherited), LC_ALL: 'C', ...options.extraEnv },
      stdio: ['pipe', 'pipe', 'pipe'],
      shell: false,
      windowsHide: true,
      // Ctrl-C of a terminal goes to all that it runs: what a child dies of would look like its answer.
      detached: process.platform !== 'win32',
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    const { limit, signal } = options
    const end = () => kill(child)
    const timer = limit && setTimeout(end, limit.ms)
    signal?.addEventListener('abort', end, { once: true })
    if (signal?.aborted) end()
    let written = 0
    const keep = (chunks: Buffer[]) => (chunk: Buffer) => {
      chunks.push(chunk)
      written += chunk.length
      if (limit && written > limit.bytes) end()
    }
    child.stdout.on('data', keep(stdout))
    child.stderr.on('data', keep(stderr))
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
    }
    child.on('error', (error) => {
      done()
      reject(error)
    })
    child.on('close', (status) => {
      done()
      resolve({ status, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') })
    })
    // A child that ends before it has read everything closes the pipe; its exit status says what happened.
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}

/** With all that it started: whoever lived on would keep its output open. */
function kill(child: ChildProcess): void {
  child.stdout?.destroy()
  child.stderr?.destroy()
  try {
    if (process.platform !== 'win32' && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It is gone already.
  }
}
