import { constants, lstatSync, realpathSync } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
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
      const inside = this.root === '/' || full.startsWith(`${this.root}/`)
      return inside && lstatSync(full).isFile() && realpathSync(full) === full
    } catch {
      return false
    }
  }

  /** Paths of regular files, hidden folders and installed packages left out; at most so many. */
  async list(most: number): Promise<string[]> {
    const paths: string[] = []
    const folders = ['']
    for (let at = folders.pop(); at !== undefined && paths.length < most; at = folders.pop()) {
      const entries = await readdir(join(this.root, at), { withFileTypes: true }).catch(() => [])
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = at === '' ? entry.name : `${at}/${entry.name}`
        if (entry.isFile()) paths.push(path)
        else if (entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name)) folders.push(path)
      }
    }
    return paths.slice(0, most)
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
