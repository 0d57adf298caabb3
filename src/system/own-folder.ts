import { constants, lstatSync, mkdirSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join, parse, sep } from 'node:path'

/**
 * Whether a folder is there that is reached without following links of `trusted`, the repository: whoever may write to the
 * work tree could otherwise point us at a folder of somebody else's. Links above `trusted` are the machine's own (macOS:
 * /tmp). With `make`, what is missing is made, part by part. Throws an error whose message names the link or the fault.
 */
export function ownFolder(trusted: string, target: string, { make }: { make: boolean }): boolean {
  let path = parse(target).root
  for (const part of target
    .slice(path.length)
    .split(sep)
    .filter((each) => each !== '')) {
    path = join(path, part)
    const about = lstatSync(path, { throwIfNoEntry: false })
    const inside = path.startsWith(trusted + sep)
    if (inside && about?.isSymbolicLink()) throw new Error(`${path} is a symbolic link`)
    if (inside && part === '.git') throw new Error(`${path} is git's own`)
    if (about === undefined) {
      if (!make) return false
      mkdirSync(path)
    } else if (!statSync(path).isDirectory()) throw new Error(`${path} is no folder`)
  }
  if (lstatSync(target).isSymbolicLink()) throw new Error(`${target} is a symbolic link`)
  return true
}

const unfollowed = constants.O_NOFOLLOW | constants.O_NONBLOCK

/** Opens a file that is no link: `read`; `write` over what is there; or `create` where there is nothing. */
export function openOwnFile(path: string, how: 'read' | 'write' | 'create'): Promise<FileHandle> {
  switch (how) {
    case 'read':
      return open(path, constants.O_RDONLY | unfollowed)
    case 'write':
      return open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | unfollowed, 0o644)
    case 'create':
      return open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | unfollowed, 0o600)
  }
}

/** What is wrong with a path, for people. */
export function faultOf(error: unknown): string {
  if (hasCode(error, 'ELOOP')) return 'it is a symbolic link'
  return error instanceof Error ? error.message.replace(/, (?:open|mkdir|rename) '.*'$/, '') : String(error)
}

export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
