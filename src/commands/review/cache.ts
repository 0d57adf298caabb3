import { basename, join, resolve } from 'node:path'
import type { Event } from '../../core/event.ts'
import type { Store } from '../../core/store.ts'
import type { Settings } from '../../settings.ts'
import { type ActionsCache, openActionsCache } from '../../system/actions-cache.ts'
import { sealingKey } from '../../system/answer-entries.ts'
import { answerFile, noStore, openAnswerStore } from '../../system/answer-store.ts'
import { ownFolder } from '../../system/own-folder.ts'
import { type Trust, trustOf } from '../../system/trust.ts'
import type { Runtime } from '../runtime.ts'
import type { Subject } from './subject.ts'

/** Where the cache lies, as far as it matters. */
type Reviewed = Pick<Subject, 'git'> & { folder: Pick<Subject['folder'], 'root'> }

/** What earlier runs left, and what this one leaves. */
export interface Cache {
  store: Store
  /** Whether anything is kept at all. */
  keeps: boolean
  /** Keeps what is new; what a reader has to know about it. */
  close(): Promise<string[]>
}

export const noCache = withoutHost(noStore())

/** Opens the cache of the event, as far as `cache` allows. Whatever is wrong with it becomes a note. */
export async function openCache(settings: Settings, subject: Reviewed, runtime: Runtime): Promise<Cache> {
  const { event, env, folder } = runtime
  if (!settings.cache || event.keyless) return noCache
  const trust = trustOf(event, env)
  const path = answerFile(folder, settings['cache-dir'], settings.name, { trust })
  const repository = subject.folder.root
  if (await comesWithChange(path, subject)) {
    const name = path.slice(repository.length + 1)
    return withoutHost(noStore(`git tracks ${name}, so a change could write it: the cache is not used.`))
  }
  const { secret, note } = secretOf(settings)
  const notes = note === null ? [] : [note]
  const host = await hostCache(settings, trust, path, repository, runtime)
  const restored = await host?.restore()
  if (restored) notes.push(restored)
  const seal = { trust, key: secret === null ? null : sealingKey(secret) }
  const today = new Date().toISOString().slice(0, 10)
  const { store, close } = await openAnswerStore({ path, repository, seal, today })
  return {
    store,
    keeps: true,
    async close() {
      const closed = await close()
      // A job that is being ended has seconds left, and they are for the results.
      const saved = closed.changed && !runtime.cancelled.aborted ? await host?.save() : null
      return [...notes, ...closed.notes, ...(saved ? [saved] : [])]
    },
  }
}

function withoutHost({ store, close }: ReturnType<typeof noStore>): Cache {
  return { store, keeps: false, close: async () => (await close()).notes }
}

async function comesWithChange(path: string, { git, folder }: Reviewed): Promise<boolean> {
  const inside = path.startsWith(`${folder.root}/`)
  return inside && git !== null && (await git.isTracked(path.slice(folder.root.length + 1)))
}

/** Shorter ones can be guessed; local servers take any word for a key. */
const shortestSecret = 16

/* Tokens that live for hours: of Microsoft Entra, of Google, and Bedrock's short-lived ones. */
const shortLived = /^(?:eyJ[\w-]+\.[\w-]+\.[\w-]*|ya29\..+|bedrock-api-key-.+)$/

/** What proves entries to be our own; null where nothing does that the next run has as well. */
export function secretOf(settings: Pick<Settings, 'api-key' | 'cache-key'>): {
  secret: string | null
  note: string | null
} {
  const { 'api-key': apiKey, 'cache-key': cacheKey } = settings
  if (cacheKey !== null) {
    return cacheKey.length >= shortestSecret
      ? { secret: cacheKey, note: null }
      : {
          secret: null,
          note: `cache-key proves nothing, for it is too short: give it ${shortestSecret} characters or more.`,
        }
  }
  const stable = apiKey !== null && apiKey.length >= shortestSecret && !shortLived.test(apiKey)
  return { secret: stable ? apiKey : null, note: null }
}

/** GitHub keeps the file by itself. Not for everybody to read: of a public repository, forks read what the default branch keeps. */
async function hostCache(
  settings: Settings,
  trust: Trust,
  path: string,
  repository: string,
  { event, env, folder }: { event: Event } & Pick<Runtime, 'env' | 'folder'>,
): Promise<ActionsCache | null> {
  if (event.isPublic && trust === 'privileged') return null
  // Unpacking follows links: where there is one, the folder is refused all the same, with a note.
  if (!isOwn(repository, resolve(folder, settings['cache-dir']))) return null
  const change = event.pull?.number ?? null
  const file = join(settings['cache-dir'], basename(path))
  return openActionsCache(file, { trust, name: settings.name, change }, env)
}

function isOwn(repository: string, folder: string): boolean {
  try {
    ownFolder(repository, folder, { make: false })
    return true
  } catch {
    return false
  }
}
