import { constants, lstatSync, mkdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { UserError } from '../core/errors.ts'

/**
 * Writes files into a report folder, relative to `start`, without following links: whoever may write to the work tree could otherwise point
 * the report at a file of somebody else's. Returns the paths written. Throws `UserError` naming the link or the fault.
 */
export async function writeReports(
  start: string,
  folder: string,
  files: Record<string, string>,
): Promise<string[]> {
  const target = resolve(start, folder)
  makeFolder(start, target)
  const written: string[] = []
  for (const [name, text] of Object.entries(files)) {
    const path = join(target, name)
    try {
      const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW
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

/** Links above the folder where the command runs are the machine's own (macOS: /tmp); below it nobody needs one. */
function makeFolder(start: string, target: string): void {
  const trusted = start + sep
  const parts = target.startsWith(trusted) ? target.slice(trusted.length).split(sep) : []
  let path = start
  try {
    for (const part of parts) {
      path = join(path, part)
      const stat = lstatSync(path, { throwIfNoEntry: false })
      if (stat?.isSymbolicLink()) throw new Error(`${path} is a symbolic link`)
    }
    if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(`${target} is a symbolic link`)
    mkdirSync(target, { recursive: true })
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
