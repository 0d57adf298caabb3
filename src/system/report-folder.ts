import { join, resolve } from 'node:path'
import { UserError } from '../core/errors.ts'
import { faultOf, openOwnFile, ownFolder } from './own-folder.ts'

const cure = 'Set report-dir to a folder that can be written.'

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
  try {
    ownFolder(repository, target, { make: true })
  } catch (error) {
    throw new UserError(`Cannot use ${target} for reports: ${faultOf(error)}`, cure)
  }
  const written: string[] = []
  for (const [name, text] of Object.entries(files)) {
    const path = join(target, name)
    try {
      const file = await openOwnFile(path, 'write')
      try {
        await file.writeFile(text)
      } finally {
        await file.close()
      }
    } catch (error) {
      throw new UserError(`Cannot write ${path}: ${faultOf(error)}`, cure)
    }
    written.push(path)
  }
  return written
}
