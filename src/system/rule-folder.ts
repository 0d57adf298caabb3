import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isHidden, isRulesPath } from '../core/rules/paths.ts'
import { Folder } from './folder.ts'

/** A file of rules on disk. */
export interface RuleFile {
  /** Absolute. */
  path: string
  /** Without following links. Null where that is no regular file any more, or larger than so many bytes. */
  read(limit: number): Promise<Buffer | null>
}

/**
 * A file of rules, or a folder with such files anywhere below it, at most so many. Links are followed to `path` itself, not
 * below it. Empty where there is nothing.
 */
export function ruleFiles(path: string, most: number): RuleFile[] {
  try {
    const real = realpathSync(path)
    const isFolder = statSync(real).isDirectory()
    const folder = new Folder(isFolder ? real : dirname(real))
    const paths = isFolder ? filesBelow(real, most) : [basename(real)]
    return paths.map((each) => ({
      path: join(folder.root, each),
      read: (limit) => folder.read(each, limit).catch(() => null),
    }))
  } catch {
    return []
  }
}

function filesBelow(root: string, most: number): string[] {
  const found: string[] = []
  const folders = ['']
  for (let at = folders.pop(); at !== undefined && found.length < most; at = folders.pop()) {
    for (const entry of readdirSync(join(root, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isDirectory() && !isHidden(entry.name)) folders.push(path)
      else if (entry.isFile() && isRulesPath(path)) found.push(path)
    }
  }
  return found.slice(0, most).sort()
}
