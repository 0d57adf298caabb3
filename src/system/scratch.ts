import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { normalise } from '../core/scan/map-paths.ts'

/** A folder of our own, which nobody else may enter. */
export interface Scratch {
  root: string
  /** Where files lie under their paths in the repository. */
  files: string
}

/** Gives `use` a scratch folder and removes it afterwards. */
export async function withScratch<T>(use: (scratch: Scratch) => Promise<T>): Promise<T> {
  // `mkdtemp` makes folders of mode 0700.
  const root = await realpath(await mkdtemp(join(tmpdir(), 'semgrep-assistant-scratch-')))
  try {
    const files = join(root, 'files')
    await mkdir(files, { mode: 0o700 })
    return await use({ root, files })
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** Writes a file into a scratch folder; false for a path that has no place there. Nothing is overwritten. */
export async function layFile(folder: string, path: string, bytes: Uint8Array | string): Promise<boolean> {
  if (normalise(path) !== path || path.includes('\\')) return false
  try {
    await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 })
    await writeFile(join(folder, path), bytes, { flag: 'wx', mode: 0o600 })
    return true
  } catch {
    // A name that this system cannot write.
    return false
  }
}
