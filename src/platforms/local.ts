import { UserError } from '../core/errors.ts'
import type { Change, Platform } from '../core/platform.ts'
import type { Git } from '../system/git.ts'

/** The work tree's own view: change and diff from git, nobody to post to. */
export interface LocalPlatform extends Platform {
  /** Commit or, where tracked files were edited, a tree of them as they are: what evidence is read from. */
  readonly head: string
  readonly dirty: boolean
}

/** Opens a repository for review. Throws `UserError` where it has no commit. */
export async function openLocal(
  git: Git,
  options: { base: string | null; wholeTree: boolean },
): Promise<LocalPlatform> {
  const headCommit = await git.resolve('HEAD')
  if (headCommit === null)
    throw new UserError('This repository has no commit yet.', 'Commit once, then review.')
  const dirty = await git.isDirty()
  const head = dirty ? await git.snapshot() : headCommit
  const base = options.wholeTree
    ? await baseOf(git, options.base, headCommit).catch(forgive)
    : await baseOf(git, options.base, headCommit)
  return {
    head,
    dirty,
    change: () =>
      Promise.resolve(base === null ? null : { ...base, head, subject: subjectOf(base.name, dirty) }),
    diff: () => (base === null ? Promise.resolve('') : git.diff(base.base, head)),
    resolve: (name) => git.resolve(name),
    fileAt: (commit, path) => git.file(commit, path),
    files: (commit) => git.files(commit),
    blobs: (oids) => git.blobs(oids),
  }
}

/** Where everything is reviewed anyway, no base is needed. */
function forgive(error: unknown): null {
  if (error instanceof UserError) return null
  throw error
}

function subjectOf(name: string, dirty: boolean): string {
  return `${name}…HEAD${dirty ? ' and uncommitted changes' : ''}`
}

async function baseOf(
  git: Git,
  name: string | null,
  head: string,
): Promise<Pick<Change, 'base'> & { name: string }> {
  const wanted = name ?? (await git.defaultBranch())
  if (wanted === null) {
    throw new UserError(
      'There is no default branch to compare with.',
      'Set base to a branch or commit, or scope to all.',
    )
  }
  const commit = await git.resolve(wanted)
  if (commit === null) {
    const shallow = (await git.isShallow())
      ? ' This clone is shallow: fetch more of it (fetch-depth: 0).'
      : ''
    throw new UserError(
      `base: there is no commit ${wanted}.${shallow}`,
      'Set base to a branch or commit that was fetched, or scope to all.',
    )
  }
  const base = await git.mergeBase(commit, head)
  if (base === null) {
    const cure = (await git.isShallow())
      ? 'Fetch the whole history (fetch-depth: 0).'
      : 'Set scope to all to review the whole tree.'
    throw new UserError(`base: ${wanted} and HEAD have no commit in common.`, cure)
  }
  return { base, name: wanted }
}
