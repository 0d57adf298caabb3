import { constants, lstatSync, realpathSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'

/** A folder whose files are read by paths that came from somewhere else: nothing outside it, no links, no devices. */
export class Folder {
  /** Absolute, links resolved. */
  readonly root: string

  constructor(root: string) {
    this.root = realpathSync(root)
  }

  /** Whether the path is a regular file of this folder, reached without links. */
  has(path: string): boolean {
    try {
      const full = join(this.root, path)
      return lstatSync(full).isFile() && realpathSync(full) === full
    } catch {
      return false
    }
  }

  /** Bytes of a file, or null where there is no such regular file or it is larger than `limit` bytes. */
  async read(path: string, limit: number): Promise<Buffer | null> {
    if (!this.has(path)) return null
    const file = await open(
      join(this.root, path),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    )
    try {
      const { size } = await file.stat()
      return size > limit ? null : await file.readFile()
    } finally {
      await file.close()
    }
  }
}
