import type { Answer } from './contract-server.ts'
import { urlsOf } from './github-bodies.ts'
import type { Entry } from './github-git.ts'
import { rawBytes } from './github-media.ts'
import { notFound } from './github-model.ts'
import { needs } from './github-permissions.ts'
import type { RestCall, Route } from './github-rest.ts'
import type { JsonObject } from './json.ts'

const git = '/repos/{owner}/{repo}/git'

/** Recursive lists end there, and say so. https://docs.github.com/en/rest/git/trees#get-a-tree */
const mostEntries = 100_000

/** Objects of git: https://docs.github.com/en/rest/git. */
export const gitRoutes: Record<string, Route> = {
  [`GET ${git}/trees/{tree_sha}`]: tree,
  [`GET ${git}/blobs/{file_sha}`]: blob,
}

/** A tree's id, a commit's or the name of a branch; `sha` says again what was asked for. */
async function tree({ world, place, parameters, query }: RestCall): Promise<Answer> {
  needs(world, 'read', 'contents')
  const name = parameters.tree_sha ?? ''
  const commit = (await world.git.is('tree', name)) ? null : await world.commitOf(name)
  const id = commit === null ? name : (await world.git.commit(commit)).tree
  const entries = await world.git.tree(id, query.has('recursive'))
  if (entries === null) throw notFound()
  const { repository } = urlsOf(world, place)
  const sha = commit ?? id
  const json = {
    sha,
    url: `${repository}/git/trees/${sha}`,
    tree: entries.slice(0, mostEntries).map((entry) => treeEntry(repository, entry)),
    truncated: entries.length > mostEntries,
  }
  return { status: 200, json }
}

/** Only files have a size; a submodule has no URL in this repository. */
function treeEntry(repository: string, { path, mode, type, sha, size }: Entry): JsonObject {
  const entry = { path, mode, type, sha }
  if (type === 'commit') return entry
  if (type === 'tree') return { ...entry, url: `${repository}/git/trees/${sha}` }
  return { ...entry, size, url: `${repository}/git/blobs/${sha}` }
}

async function blob({ world, place, parameters, accept }: RestCall): Promise<Answer> {
  needs(world, 'read', 'contents')
  const sha = parameters.file_sha ?? ''
  if (!(await world.git.is('blob', sha))) throw notFound()
  const bytes = await world.git.blob(sha)
  if (/\braw\b/.test(accept)) return rawBytes(bytes)
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n')
  const json = {
    sha,
    node_id: `B_kwDO${sha}`,
    size: bytes.length,
    url: `${urlsOf(world, place).repository}/git/blobs/${sha}`,
    content,
    encoding: 'base64',
  }
  return { status: 200, json }
}
