import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { UserError } from '../../core/errors.ts'
import { readScan } from '../../core/scan/read-scan.ts'
import type { Scan } from '../../core/scan/scan.ts'

/** The engine cannot hold a longer text; Semgrep writes about 1 kB a finding. */
const sizeLimit = 500_000_000

/** Reads the scan files that `scan` names: paths or globs, separated by commas, relative to `folder`. */
export async function readScans(
  setting: string,
  folder: string,
): Promise<{ scans: Scan[]; files: string[] }> {
  const files: string[] = []
  for (const pattern of setting
    .split(/,(?![^{]*\})/)
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    files.push(...(await expand(pattern, folder)))
  }
  const unique = [...new Set(files)]
  if (unique.length === 0)
    throw new UserError('scan names no file.', 'Set scan to the file that Semgrep wrote.')
  const scans: Scan[] = []
  for (const file of unique) scans.push(readScan(nameOf(file, folder), await bytesOf(file, folder)))
  return { scans, files: unique }
}

async function expand(pattern: string, folder: string): Promise<string[]> {
  if (!/[*?[{]/.test(pattern) || (await exists(resolve(folder, pattern)))) return [resolve(folder, pattern)]
  const { glob } = await import('tinyglobby')
  const cwd = isAbsolute(pattern) ? '/' : folder
  const found = await glob(pattern, { cwd, absolute: true, dot: true, followSymbolicLinks: false })
  if (found.length === 0)
    throw new UserError(`scan: no file matches ${pattern}.`, 'Set scan to the file that Semgrep wrote.')
  return found.sort()
}

async function bytesOf(file: string, folder: string): Promise<Buffer> {
  const name = nameOf(file, folder)
  try {
    const about = await stat(file)
    if (!about.isFile())
      throw new UserError(
        `${name} is not a regular file.`,
        'Let Semgrep write its output into a file: --output.',
      )
    const { size } = about
    if (size > sizeLimit) {
      throw new UserError(
        `${name} is larger than ${sizeLimit / 1_000_000} MB.`,
        'Scan in parts, and name all of them in scan.',
      )
    }
    return await readFile(file)
  } catch (error) {
    if (error instanceof UserError) throw error
    const missing = !(await exists(file))
    throw new UserError(
      missing ? `scan: there is no file ${name}.` : `scan: ${name} cannot be read.`,
      'Run: semgrep scan --config p/default --json --output semgrep.json',
    )
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

function nameOf(file: string, folder: string): string {
  return file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file
}
