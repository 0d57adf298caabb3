import pLimit from 'p-limit'
import { UserError } from '../core/errors.ts'
import type { Platform, TreeFile } from '../core/platform.ts'
import type { Git } from './git.ts'

const concurrency = 8

/** Code as a host tells it, for what a shallow checkout does not have. */
export interface CodeReader {
  /** Of the change, unified. */
  diff(): Promise<string>
  file(commit: string, path: string): Promise<Buffer | null>
  tree(commit: string): Promise<Map<string, TreeFile>>
  /** Null for what cannot be had: the findings in it go without evidence, and the run goes on. */
  blob(oid: string): Promise<Buffer | null>
}

/** Code of a change: from the checkout where it has the commits, else from its host. */
export function codeOf(
  git: Git,
  { base, head }: { base: string; head: string },
  reader: CodeReader,
): Pick<Platform, 'diff' | 'fileAt' | 'files' | 'blobs'> {
  return {
    diff: async () => (await localDiff(git, base, head)) ?? reader.diff(),
    async fileAt(commit, path) {
      return (await git.resolve(commit)) === null ? reader.file(commit, path) : git.file(commit, path)
    },
    async files(commit) {
      return (await git.resolve(commit)) === null ? reader.tree(commit) : git.files(commit)
    },
    async blobs(oids) {
      const blobs = await git.blobs(oids)
      const limit = pLimit(concurrency)
      const missing = oids.filter((oid) => !blobs.has(oid))
      await Promise.all(
        missing.map((oid) =>
          limit(async () => {
            const blob = await reader.blob(oid)
            if (blob !== null) blobs.set(oid, blob)
          }),
        ),
      )
      return blobs
    },
  }
}

/** A function that asks once for each key. */
export function askedOnce<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (key) => {
    const known = answers.get(key) ?? ask(key)
    answers.set(key, known)
    return known
  }
}

/** Null where the checkout does not reach back to where the change began. */
async function localDiff(git: Git, base: string, head: string): Promise<string | null> {
  if ((await git.resolve(base)) === null || (await git.resolve(head)) === null) return null
  const from = await git.mergeBase(base, head)
  return from === null ? null : git.diff(from, head, 3).catch(incomparable)
}

function incomparable(error: unknown): null {
  if (error instanceof UserError) return null
  throw error
}
