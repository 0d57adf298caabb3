import { urlsOf } from './azure-devops-bodies.ts'
import { Refusal } from './azure-devops-model.ts'
import { page } from './azure-devops-pages.ts'
import type { RestCall } from './azure-devops-rest.ts'
import type { Answer } from './contract-server.ts'
import type { DiffFile } from './github-diff.ts'
import type { JsonObject } from './json.ts'

/** Flags: a file that was renamed and edited is both. */
export function changeType(file: DiffFile, originalObjectId: string | null): string {
  if (file.status === 'added') return 'add'
  if (file.status === 'removed') return 'delete'
  if (file.status !== 'renamed') return 'edit'
  return file.sha === originalObjectId ? 'rename' : 'edit, rename'
}

/** The changed files between two commits with the folders around them; a rename is there from both its ends. */
export async function diff(call: RestCall): Promise<Answer> {
  const { world, place, query } = call
  const base = await version(call, 'baseVersion', 'baseVersionType')
  const target = await version(call, 'targetVersion', 'targetVersionType')
  const common = await world.git.mergeBase(base, target)
  const from = query.get('diffCommonCommit') === 'true' ? common : base
  const [files, ahead, behind] = await Promise.all([
    world.git.diff(from, target),
    world.git.commitsBetween(base, target),
    world.git.commitsBetween(target, base),
  ])
  const { repository: url } = urlsOf(world, place)
  const entries = await Promise.all(files.map((file) => changesOf(call, file, from, target)))
  const folders = [...new Set(files.flatMap(({ path }) => foldersAbove(path)))].map((path) => ({
    item: {
      gitObjectType: 'tree',
      commitId: target,
      path: `/${path}`,
      isFolder: true,
      url: `${url}/items/${path}`,
    },
    changeType: 'edit',
  }))
  const { items: changes, more } = page([...folders, ...entries.flat()], query)
  const json = {
    allChangesIncluded: !more,
    changes,
    commonCommit: common,
    baseCommit: base,
    targetCommit: target,
    aheadCount: ahead.length,
    behindCount: behind.length,
  }
  return { status: 200, json }
}

async function changesOf(
  { world }: RestCall,
  file: DiffFile,
  from: string,
  target: string,
): Promise<JsonObject[]> {
  const old = file.previousPath ?? file.path
  const original = file.status === 'added' ? null : await world.git.entry(from, old)
  const originalObjectId = original?.sha ?? null
  const gitObjectType = 'blob'
  const item = {
    ...(file.status !== 'removed' && { objectId: file.sha }),
    ...(originalObjectId !== null && { originalObjectId }),
    ...{ gitObjectType, commitId: target, path: `/${file.path}` },
  }
  const change = { item, changeType: changeType(file, originalObjectId) }
  if (file.previousPath === null) return [change]
  const source = { originalObjectId, gitObjectType, commitId: target, path: `/${old}` }
  return [
    { ...change, sourceServerItem: `/${old}` },
    { item: source, changeType: 'delete, sourceRename' },
  ]
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** A version is a branch unless its type says otherwise: an id alone is none. */
export async function version({ world, query }: RestCall, nameKey: string, typeKey: string): Promise<string> {
  const name = query.get(nameKey)
  const type = query.get(typeKey) ?? 'branch'
  const { change, last, repository: own } = world
  const branches: Record<string, string> = {
    [own.defaultBranch]: change.target,
    ...(!change.fork && { feature: last.head }),
  }
  if (name === null) return change.target
  const id = type === 'commit' && /^[0-9a-f]{40}$/.test(name) ? await world.git.commitId(name) : null
  const found = type === 'branch' ? branches[name] : id
  if (!found) {
    const what = `<${type.charAt(0).toUpperCase()}${type.slice(1)}: ${name} >`
    const words = `TF401175:The version descriptor ${what} could not be resolved to a version in the repository ${own.name}`
    throw new Refusal(404, words, 'GitUnresolvableToCommitException')
  }
  return found
}
