import { constants, lstatSync, mkdirSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join, parse, resolve, sep } from 'node:path'
import { UserError } from '../core/errors.ts'

/**
 * Writes files into a report folder, relative to `start`, without following links of `repository`: whoever may write to the work tree could otherwise point
 * the report at a file of somebody else's. Returns the paths written. Throws `UserError` naming the link or the fault.
 */
export async function writeReports(
  start: string,
  folder: string,
  repository: string,
  files: Record<string, string>,
): Promise<string[]> {
  const target = resolve(start, folder)
  makeFolder(repository, target)
  const written: string[] = []
  for (const [name, text] of Object.entries(files)) {
    const path = join(target, name)
    try {
      const flags =
        constants.O_WRONLY |
        constants.O_CREAT |
        constants.O_TRUNC |
        constants.O_NOFOLLOW |
        constants.O_NONBLOCK
      const file = await open(path, flags, 0o644)
      try {
        await file.writeFile(text)
      } finally {
        await file.close()
      }
    } catch (error) {
      throw new UserError(
        `Cannot write ${path}: ${reason(error)}`,
        'Set report-dir to a folder that can be written.',
      )
    }
    written.push(path)
  }
  return written
}

/**
 * Makes the folder part by part. Links above `trusted`, the repository, are the machine's own (macOS: /tmp); from there on
 * nobody needs one.
 */
function makeFolder(trusted: string, target: string): void {
  let path = parse(target).root
  try {
    for (const part of target
      .slice(path.length)
      .split(sep)
      .filter((each) => each !== '')) {
      path = join(path, part)
      const about = lstatSync(path, { throwIfNoEntry: false })
      const inside = path.startsWith(trusted + sep)
      if (inside && about?.isSymbolicLink()) throw new Error(`${path} is a symbolic link`)
      if (inside && part === '.git') throw new Error(`${path} is git's own`)
      if (about === undefined) mkdirSync(path)
      else if (!statSync(path).isDirectory()) throw new Error(`${path} is no folder`)
    }
    if (lstatSync(target).isSymbolicLink()) throw new Error(`${target} is a symbolic link`)
  } catch (error) {
    throw new UserError(
      `Cannot use ${target} for reports: ${reason(error)}`,
      'Set report-dir to a folder that can be written.',
    )
  }
}

function reason(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ELOOP')
    return 'it is a symbolic link'
  return error instanceof Error ? error.message.replace(/, (?:open|mkdir) '.*'$/, '') : String(error)
}
