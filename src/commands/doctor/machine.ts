import { type Check, failed, ok, skipped, warning } from '../../core/check.ts'
import { UserError } from '../../core/errors.ts'
import { Git } from '../../system/git.ts'
import { findProgram, runProgram } from '../../system/process.ts'
import type { Runtime } from '../runtime.ts'

/** As package.json's `engines` says. */
const lowestNode = [20, 11] as const
/** Older ones write results of other forms. */
const lowestSemgrep = [1, 60] as const

export function nodeCheck(version: string): Check {
  const wanted = lowestNode.join('.')
  return isAtLeast(version, lowestNode)
    ? ok('Node', version)
    : failed('Node', `${version} is older than ${wanted}.`, `Install Node ${wanted} or newer.`)
}

/** Git itself, and the repository around the folder. */
export async function gitCheck({ folder, env, event }: Runtime): Promise<Check> {
  const program = findProgram('git', env, folder)
  try {
    const git = await Git.open(folder, env)
    if (program === null)
      return warning(
        'Git',
        'Not on PATH, so there is no change to review.',
        'Install git, or add it to PATH.',
      )
    const version = await versionOf(program, { folder, env })
    if (git === null) {
      const detail = `${version}, but this folder is no repository: all of it would be reviewed.`
      return warning('Git', detail, 'Run in a clone, to have changes reviewed.')
    }
    if (!(await git.isShallow())) return ok('Git', `${version}, repository ${git.root}`)
    if (event.pull !== null)
      return ok('Git', `${version}, a shallow clone: what it lacks is asked of the code host`)
    const detail = `${version}, a shallow clone: it may not hold what the change is compared with.`
    return warning('Git', detail, 'Fetch the whole history: git fetch --unshallow, or fetch-depth: 0.')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return failed('Git', error.message, error.cure ?? 'Run git status here, and mend what it says.')
  }
}

/** Only a scan file is needed; who makes it is nobody's business. */
export async function semgrepCheck({ folder, env }: Runtime): Promise<Check> {
  const program = findProgram('semgrep', env, folder)
  if (program === null) return skipped('Semgrep', 'Not on PATH. It need not be: what counts is its output.')
  const version = await versionOf(program, { folder, env })
  const wanted = lowestSemgrep.join('.')
  if (!/^\d+\.\d+/.test(version))
    return warning('Semgrep', 'Does not say its version.', 'Run: semgrep --version')
  return isAtLeast(version, lowestSemgrep)
    ? ok('Semgrep', version)
    : warning('Semgrep', `${version} is older than ${wanted}.`, `Scan with Semgrep ${wanted} or newer.`)
}

/** The first number with dots that a program prints of itself. */
async function versionOf(program: string, { folder, env }: Pick<Runtime, 'folder' | 'env'>): Promise<string> {
  // Asked for its version, Semgrep would go and look for a newer one.
  const extraEnv = { SEMGREP_ENABLE_VERSION_CHECK: '0', SEMGREP_SEND_METRICS: 'off' }
  const { stdout } = await runProgram(program, ['--version'], { cwd: folder, env, extraEnv })
  return /\d+(?:\.\d+)+/.exec(stdout.toString('utf8'))?.[0] ?? 'unknown version'
}

function isAtLeast(version: string, [major, minor]: readonly [number, number]): boolean {
  const [has = 0, also = 0] = version.split('.').map(Number)
  return has > major || (has === major && also >= minor)
}
