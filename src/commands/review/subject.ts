import { existsSync, realpathSync } from 'node:fs'
import { join, relative } from 'node:path'
import { plainFiles, type SourceFiles, trackedFiles } from '../../context/files.ts'
import { type FileChange, readDiff, unchanged } from '../../core/diff/unified.ts'
import { UserError } from '../../core/errors.ts'
import type { Change, CodeHost, Platform } from '../../core/platform.ts'
import { noPolicy, type Policy, type PolicyFault } from '../../core/policy/policy.ts'
import { sensitiveFiles } from '../../core/sensitive-files.ts'
import type { Settings } from '../../settings.ts'
import { Folder } from '../../system/folder.ts'
import { Git } from '../../system/git.ts'
import { openHosted } from '../host.ts'
import type { Runtime } from '../runtime.ts'
import { openChange } from './open-change.ts'
import { faultsAt, parsePolicy, repositoryPolicy, type Trusted } from './policy.ts'

/** What is under review: which files, against what, under which policy. */
export interface Subject {
  /** The work tree as it was scanned. */
  folder: Folder
  /** The folder in which the command runs, relative to the repository. */
  workingFolder: string
  /** The files of the reviewed commit. */
  files: SourceFiles
  change: Change | null
  diff: Map<string, FileChange> | null
  policy: Policy
  /** Where what may be trusted is read, the policy among it; null where no commit is known to be. */
  trusted: (Trusted & Pick<Platform, 'files' | 'blobs'>) | null
  head: string | null
  label: string
  git: Git | null
  /** Where the change is discussed; null where it is not, or where nobody may read it. */
  host: CodeHost | null
  /** Policy, pipeline and rule files that the change edits. */
  edited: string[]
  /** Faults that the change itself brings into the policy file. */
  brokenByChange: PolicyFault[]
  notes: string[]
}

type Needed = Pick<Runtime, 'env' | 'event' | 'reached'>

/** Opens the repository around `folder`, or the folder itself where there is no git. */
export async function openSubject(settings: Settings, folder: string, runtime: Needed): Promise<Subject> {
  const git = await Git.open(folder, runtime.env)
  return git === null ? openFolder(settings, folder) : openRepository(settings, folder, git, runtime)
}

/** A folder without git: its own plain files, its own policy, nothing to compare with. */
export async function openFolder(settings: Settings, folder: string): Promise<Subject> {
  const root = new Folder(folder)
  const bytes = await root.read(settings.config, 1_000_000)
  if (bytes === null && existsSync(join(root.root, settings.config))) {
    throw new UserError(`config: ${settings.config} is there, but not as a regular file of at most 1 MB.`)
  }
  return {
    folder: root,
    workingFolder: '',
    files: plainFiles(root),
    change: null,
    diff: null,
    policy: bytes === null ? noPolicy : await parsePolicy(bytes, settings.config),
    trusted: null,
    head: null,
    label: 'the whole folder',
    git: null,
    host: null,
    edited: [],
    brokenByChange: [],
    notes:
      settings.scope === 'all'
        ? []
        : ['There is no git here, so there is no change: the whole folder is reviewed.'],
  }
}

async function openRepository(
  settings: Settings,
  folder: string,
  git: Git,
  { event, reached }: Needed,
): Promise<Subject> {
  const hosted = openHosted(reached, git)
  const opened = await openChange(settings, git, hosted)
  const { platform, change, diff, tree, head } = opened
  const policy = await repositoryPolicy(settings, platform, git, change, event, opened.host !== null).catch(
    (error) => {
      // Why the host did not tell is the cause of everything that follows.
      if (!(error instanceof UserError) || hosted.notes.length === 0) throw error
      throw new UserError(`${hosted.notes.join(' ')} ${error.message}`, error.cure)
    },
  )
  const changes = change === null || diff === null ? null : readDiff(diff)
  if (changes !== null && !event.inPipeline) {
    // New files that nobody added yet are part of what a developer is about to commit.
    for (const path of await git.untracked()) changes.set(path, unchanged(path))
  }
  const edited = changes === null ? [] : sensitiveFiles(changes, settings.config)
  // A shallow checkout may lack the head: what it holds is close enough to look for candidates in.
  const searched = (await git.has(head)) ? head : 'HEAD'
  return {
    folder: new Folder(git.root),
    workingFolder: relative(realpathSync(git.root), realpathSync(folder)),
    files: trackedFiles(platform, tree, (words, endings) => git.mentions(searched, words, endings)),
    change,
    diff: changes,
    policy: policy.policy,
    trusted: policy.trusted && {
      ...policy.trusted,
      files: (commit) => platform.files(commit),
      blobs: (oids) => platform.blobs(oids),
    },
    head,
    label:
      settings.scope === 'all'
        ? `the whole tree${opened.dirty ? ' with uncommitted changes' : ''}`
        : (change?.subject ?? ''),
    git,
    host: opened.host,
    edited,
    brokenByChange: edited.includes(settings.config) ? await faultsAt(platform, head, settings.config) : [],
    notes: [
      ...hosted.notes,
      ...(diff === null
        ? ['This clone cannot tell what the change edits: files of the base are missing.']
        : []),
      ...nothingChanged(change, changes, settings),
      ...policy.notes,
      ...edited.map((path) => `This change edits ${path}.`),
    ],
  }
}

/** Whoever reviews the default branch itself should not read that all is well. */
function nothingChanged(
  change: Change | null,
  changes: Map<string, FileChange> | null,
  { scope }: Settings,
): string[] {
  if (change === null || scope === 'all' || changes === null || changes.size > 0) return []
  return [`${change.subject} changes nothing: with scope all, the whole tree is reviewed.`]
}
