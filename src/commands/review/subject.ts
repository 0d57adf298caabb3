import { existsSync, realpathSync } from 'node:fs'
import { join, relative } from 'node:path'
import { plainFiles, type SourceFiles, trackedFiles } from '../../context/files.ts'
import { type FileChange, readDiff } from '../../core/diff/unified.ts'
import { UserError } from '../../core/errors.ts'
import { HostError } from '../../core/host-error.ts'
import type { Change, CodeHost, Platform, TreeFile } from '../../core/platform.ts'
import { noPolicy, type Policy, type PolicyFault } from '../../core/policy/policy.ts'
import { normalise } from '../../core/scan/map-paths.ts'
import { sensitiveFiles } from '../../core/sensitive-files.ts'
import { openLocal } from '../../platforms/local.ts'
import type { Settings } from '../../settings.ts'
import type { Event } from '../../system/event.ts'
import { Folder } from '../../system/folder.ts'
import { Git } from '../../system/git.ts'
import type { Runtime } from '../runtime.ts'
import { type Hosted, openHost } from './host.ts'

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

/** Opens the repository around `folder`, or the folder itself where there is no git. */
export async function openSubject(settings: Settings, folder: string, runtime: Runtime): Promise<Subject> {
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
  { env, event, toolVersion }: Runtime,
): Promise<Subject> {
  const hosted = await openHost(settings, event, env, git, toolVersion)
  const opened = (await openHosted(hosted)) ?? (await openClone(settings, git, hosted.notes))
  const { platform, change, diff, tree, head } = opened
  const policy = await repositoryPolicy(settings, platform, git, change, event).catch((error) => {
    // Why the host did not tell is the cause of everything that follows.
    if (!(error instanceof UserError) || hosted.notes.length === 0) throw error
    throw new UserError(`${hosted.notes.join(' ')} ${error.message}`, error.cure)
  })
  const changes = change === null || diff === null ? null : readDiff(diff)
  if (changes !== null && !event.inPipeline) {
    // New files that nobody added yet are part of what a developer is about to commit.
    for (const path of await git.untracked()) changes.set(path, untrackedFile(path))
  }
  const edited = changes === null ? [] : sensitiveFiles(changes, settings.config)
  return {
    folder: new Folder(git.root),
    workingFolder: relative(realpathSync(git.root), realpathSync(folder)),
    files: trackedFiles(platform, tree),
    change,
    diff: changes,
    policy: policy.policy,
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

/** A change, its diff and its files, wherever they come from. */
interface Opened {
  platform: Platform
  host: CodeHost | null
  change: Change | null
  diff: string | null
  tree: Map<string, TreeFile>
  /** Commit or tree. */
  head: string
  dirty: boolean
}

/** What the host says is right even where the checkout is shallow; where it says nothing, the checkout has to do. */
async function openHosted(hosted: Hosted): Promise<Opened | null> {
  const { host } = hosted
  const change = (await host?.change()) ?? null
  if (host === null || change === null) return null
  try {
    const [diff, tree] = await Promise.all([host.diff(), host.files(change.head)])
    return { platform: host, host, change, diff, tree, head: change.head, dirty: false }
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    hosted.notes.push(`The change cannot be read from its host, so nothing is posted: ${error.message}.`)
    return null
  }
}

/** Where the host could not be read and the checkout knows no base either, everything counts as changed: nothing is let through. */
async function openClone(settings: Settings, git: Git, notes: string[]): Promise<Opened> {
  const wholeTree = settings.scope === 'all'
  const local = await openLocal(git, { base: settings.base, wholeTree }).catch((error) => {
    if (!(error instanceof UserError) || notes.length === 0 || wholeTree) throw error
    notes.push(`${error.message} So everything is reviewed.`)
    return openLocal(git, { base: null, wholeTree: true })
  })
  const [change, diff, tree] = await Promise.all([
    local.change(),
    wholeTree ? local.diff().catch(incomparable) : local.diff(),
    local.files(local.head),
  ])
  return { platform: local, host: null, change, diff, tree, head: local.head, dirty: local.dirty }
}

/**
 * From the default branch, or the ref that the pipeline names; never from the change. A clone that holds neither still has
 * the commit on which the change is built.
 */
async function repositoryPolicy(
  settings: Settings,
  platform: Platform,
  git: Git,
  change: Change | null,
  event: Event,
): Promise<{ policy: Policy; notes: string[] }> {
  const named = settings['policy-ref']
  const ref = named ?? (await trustedRef(git, platform, event)) ?? change?.base ?? null
  if (ref === null)
    return { policy: noPolicy, notes: ['There is no default branch to read a policy from: set policy-ref.'] }
  const commit = await resolveRef(ref, git, platform, event)
  if (commit === null) {
    throw new UserError(
      `policy-ref: there is no commit ${ref}.`,
      'Set policy-ref to a branch or commit that was fetched.',
    )
  }
  const path = normalise(settings.config) ?? settings.config
  const bytes = await platform.fileAt(commit, path)
  if (bytes !== null) return { policy: await parsePolicy(bytes, `${settings.config} at ${ref}`), notes: [] }
  if (settings.given.has('config')) {
    throw new UserError(
      `config: ${ref} has no file ${settings.config}.`,
      'Commit it there, or set policy-ref to a branch that has it.',
    )
  }
  return { policy: noPolicy, notes: [] }
}

/** A branch before a tag of the same name: tags are not protected as branches are. */
async function resolveRef(
  ref: string,
  git: Git,
  platform: Platform,
  { inPipeline }: Event,
): Promise<string | null> {
  const isWhole = /^refs\/|^[0-9a-f]{40}$/.test(ref)
  const branches = isWhole ? [] : [`refs/remotes/origin/${ref}`, `refs/heads/${ref}`]
  for (const name of inPipeline ? branches : branches.reverse()) {
    const commit =
      (await git.resolve(name)) ??
      (inPipeline && name.startsWith('refs/heads/') ? await platform.resolve(name) : null)
    if (commit !== null) return commit
  }
  return (await git.resolve(ref)) ?? platform.resolve(ref)
}

/** Where everything is reviewed anyway, a clone without the base's files still serves. */
function incomparable(error: unknown): null {
  if (error instanceof UserError) return null
  throw error
}

function untrackedFile(path: string): FileChange {
  return { path, oldPath: null, deleted: false, added: new Set(), deletedAfter: [], hunks: [], opaque: false }
}

/** The default branch as the host names it, else the commit that the change is for; only without a host as git knows it. */
async function trustedRef(
  git: Git,
  platform: Platform,
  { name, defaultBranch, base }: Event,
): Promise<string | null> {
  if (name === null) return git.defaultBranch()
  const remote = `refs/remotes/origin/${defaultBranch ?? ''}`
  if (defaultBranch !== null && (await git.resolve(remote)) !== null) return remote
  const named = defaultBranch === null ? null : `refs/heads/${defaultBranch}`
  if (named !== null && (await platform.resolve(named)) !== null) return named
  return base ?? git.defaultBranch()
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

async function faultsAt(platform: Platform, tree: string, path: string): Promise<PolicyFault[]> {
  try {
    const bytes = await platform.fileAt(tree, path)
    return bytes === null ? [] : (await parsePolicy(bytes, path)).faults
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [{ line: 1, message: error.message }]
  }
}

/** YAML is read only where there is some: most runs start without. */
async function parsePolicy(bytes: Uint8Array, source: string): Promise<Policy> {
  const { readPolicy } = await import('../../core/policy/read-policy.ts')
  return readPolicy(bytes, source)
}
