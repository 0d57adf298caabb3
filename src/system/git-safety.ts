import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../core/errors.ts'
import { runProgram } from './process.ts'

/* Nothing that a repository's own configuration names may run: file watchers, hooks, external diffs. */
export const hardened = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=true',
]
export const hardenedEnv = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  // What a partial clone lacks stays away: fetching it would use the network, and run what the configuration names.
  GIT_NO_LAZY_FETCH: '1',
}

/** Whether this folder or one above it looks like a repository, whatever git says. */
export function hasRepository(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git')) || (existsSync(join(at, 'HEAD')) && existsSync(join(at, 'objects'))))
      return true
    if (dirname(at) === at) return false
  }
}

/** Switches off the programs that the repository's own configuration would run over files; the machine's stay. */
export async function ownFilters(program: string, root: string, env: NodeJS.ProcessEnv): Promise<string[]> {
  const words = [
    'config',
    '--local',
    '--name-only',
    '-z',
    '--get-regexp',
    '^filter\\..*\\.(clean|smudge|process|required)$',
  ]
  const { status, stdout } = await runProgram(program, words, { cwd: root, env, extraEnv: hardenedEnv })
  if (status === null) throw endedEarly('config')
  if (status !== 0) return []
  const names = stdout
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '')
  return names.flatMap((name) => ['-c', name.endsWith('.required') ? `${name}=false` : `${name}=`])
}

/** By a signal, for want of memory perhaps: that it said nothing is no answer. */
export function endedEarly(command: string): UserError {
  return new UserError(`git ${command} was ended before it was done.`, 'Run again, with more memory.')
}
