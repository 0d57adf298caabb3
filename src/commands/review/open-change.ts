import { UserError } from '../../core/errors.ts'
import { HostError } from '../../core/host-error.ts'
import type { Change, CodeHost, Platform, TreeFile } from '../../core/platform.ts'
import { openLocal } from '../../platforms/local.ts'
import type { Settings } from '../../settings.ts'
import type { Git } from '../../system/git.ts'
import { type Hosted, unread } from '../host.ts'

/** A change, its diff and its files, wherever they come from. */
export interface Opened {
  platform: Platform
  host: CodeHost | null
  change: Change | null
  diff: string | null
  tree: Map<string, TreeFile>
  /** Commit or tree. */
  head: string
  dirty: boolean
}

/** Opens the change of the event on its host, or that of the checkout. */
export async function openChange(settings: Settings, git: Git, hosted: Hosted): Promise<Opened> {
  return (await openHosted(hosted)) ?? (await openClone(settings, git, hosted.notes))
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
    hosted.notes.push(unread(error))
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

/** Where everything is reviewed anyway, a clone without the base's files still serves. */
function incomparable(error: unknown): null {
  if (error instanceof UserError) return null
  throw error
}
