import { dirname, join } from 'node:path'
import { faultOf, openOwnFile, ownFolder } from './own-folder.ts'

/** A file to be changed, as it has to be before and is to be afterwards. */
export interface Change {
  path: string
  before: Uint8Array
  after: Uint8Array
}

/**
 * Changes files of a work tree, without following links. One that is not what it was taken for is left alone: `left` says which, and why,
 * as the end of a sentence.
 */
export async function changeFiles(
  root: string,
  changes: readonly Change[],
): Promise<{ written: string[]; left: { path: string; why: string }[] }> {
  const written: string[] = []
  const left: { path: string; why: string }[] = []
  for (const { path, before, after } of changes) {
    const full = join(root, path)
    try {
      ownFolder(root, dirname(full), { make: false })
      const there = await openOwnFile(full, 'read')
      try {
        if (Buffer.compare(await there.readFile(), before) !== 0) {
          left.push({ path, why: 'it is not what was reviewed' })
          continue
        }
      } finally {
        await there.close()
      }
      const file = await openOwnFile(full, 'write')
      try {
        await file.writeFile(after)
      } finally {
        await file.close()
      }
      written.push(path)
    } catch (error) {
      left.push({ path, why: faultOf(error) })
    }
  }
  return { written, left }
}
