import { UserError } from '../../core/errors.ts'
import type { Event } from '../../core/event.ts'
import type { Change, Platform } from '../../core/platform.ts'
import { noPolicy, type Policy, type PolicyFault } from '../../core/policy/policy.ts'
import { normalise } from '../../core/scan/map-paths.ts'
import type { Settings } from '../../settings.ts'
import type { Git } from '../../system/git.ts'

/** The commit that says how changes are judged, and what people call it. */
export interface Trusted {
  ref: string
  commit: string
}

/**
 * From the default branch, or the ref that the pipeline names; never from the change. A clone that holds neither still has
 * the commit on which the change is built.
 */
export async function repositoryPolicy(
  settings: Settings,
  platform: Platform,
  git: Git,
  change: Change | null,
  event: Event,
  hosted: boolean,
): Promise<{ policy: Policy; trusted: Trusted | null; notes: string[] }> {
  const named = settings['policy-ref']
  const ref = named ?? (await trustedRef(git, platform, event, hosted)) ?? change?.base ?? null
  if (ref === null) {
    const note = 'There is no default branch to read a policy from: set policy-ref.'
    return { policy: noPolicy, trusted: null, notes: [note] }
  }
  const commit = await resolveRef(ref, git, platform, event, hosted)
  if (commit === null) {
    throw new UserError(
      `policy-ref: there is no commit ${ref}.`,
      'Set policy-ref to a branch or commit that was fetched.',
    )
  }
  const path = normalise(settings.config) ?? settings.config
  const bytes = await platform.fileAt(commit, path)
  const trusted = { ref, commit }
  if (bytes !== null) {
    return { policy: await parsePolicy(bytes, `${settings.config} at ${ref}`), trusted, notes: [] }
  }
  if (settings.given.has('config')) {
    throw new UserError(
      `config: ${ref} has no file ${settings.config}.`,
      'Commit it there, or set policy-ref to a branch that has it.',
    )
  }
  return { policy: noPolicy, trusted, notes: [] }
}

/** A branch before a tag of the same name: tags are not protected as branches are. */
async function resolveRef(
  ref: string,
  git: Git,
  platform: Platform,
  { inPipeline, foreignScan }: Event,
  hosted: boolean,
): Promise<string | null> {
  const isWhole = /^refs\/|^[0-9a-f]{40}$/.test(ref)
  // A checkout may be of another repository, or have branches of long ago: a commit alone is the same everywhere.
  if (hosted && !(/^[0-9a-f]{40}$/.test(ref) && (await git.resolve(ref)) !== null)) {
    const commit = await platform.resolve(isWhole ? ref : `refs/heads/${ref}`)
    if (commit !== null || foreignScan) return commit
  }
  const branches = isWhole ? [] : [`refs/remotes/origin/${ref}`, `refs/heads/${ref}`]
  for (const name of inPipeline ? branches : branches.reverse()) {
    const commit =
      (await git.resolve(name)) ??
      (inPipeline && name.startsWith('refs/heads/') ? await platform.resolve(name) : null)
    if (commit !== null) return commit
  }
  return (await git.resolve(ref)) ?? platform.resolve(ref)
}

/** The default branch as the host names it, else the commit that the change is for; only without a host as git knows it. */
async function trustedRef(
  git: Git,
  platform: Platform,
  { name, defaultBranch, isForDefault, base }: Event,
  hosted: boolean,
): Promise<string | null> {
  if (name === null) return git.defaultBranch()
  const remote = `refs/remotes/origin/${defaultBranch ?? ''}`
  if (!hosted && defaultBranch !== null && (await git.resolve(remote)) !== null) return remote
  // What the host says of the change saves a question.
  if (isForDefault && base !== null) return base
  const named = defaultBranch === null ? null : `refs/heads/${defaultBranch}`
  if (named !== null && (await platform.resolve(named)) !== null) return named
  return base ?? git.defaultBranch()
}

/** What is wrong with the policy file of a commit or tree. */
export async function faultsAt(platform: Platform, tree: string, path: string): Promise<PolicyFault[]> {
  try {
    const bytes = await platform.fileAt(tree, path)
    return bytes === null ? [] : (await parsePolicy(bytes, path)).faults
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [{ line: 1, message: error.message }]
  }
}

/** YAML is read only where there is some: most runs start without. */
export async function parsePolicy(bytes: Uint8Array, source: string): Promise<Policy> {
  const { readPolicy } = await import('../../core/policy/read-policy.ts')
  return readPolicy(bytes, source)
}
