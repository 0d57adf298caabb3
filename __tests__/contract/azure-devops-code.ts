import { commitBody, urlsOf } from './azure-devops-bodies.ts'
import { diff, version } from './azure-devops-diff.ts'
import { invalid, Refusal } from './azure-devops-model.ts'
import { list } from './azure-devops-pages.ts'
import type { RestCall, Route } from './azure-devops-rest.ts'
import type { Answer } from './contract-server.ts'
import type { Entry } from './github-git.ts'
import type { JsonObject } from './json.ts'

const repository = '/{organization}/{project}/_apis/git/repositories/{repositoryId}'

/** Files, folders, commits and what differs between two of them. */
export const codeRoutes: Record<string, Route> = {
  [`GET ${repository}/items`]: (call) => (call.query.has('path') ? item(call) : items(call)),
  [`GET ${repository}/blobs/{sha1}`]: blob,
  [`GET ${repository}/commits/{commitId}`]: commit,
  [`GET ${repository}/diffs/commits`]: diff,
}

/** One file or folder: what it is in JSON, its bytes in the other forms. */
async function item(call: RestCall): Promise<Answer> {
  const { world, query } = call
  const commit = await version(call, 'versionDescriptor.version', 'versionDescriptor.versionType')
  const entry = await entryAt(call, commit, query.get('path') ?? '')
  const form = formOf(call)
  if (form === 'json') {
    const withContent = query.get('includeContent') === 'true' && entry.type === 'blob'
    const bytes = withContent ? await world.git.blob(entry.sha) : null
    const content = bytes === null || bytes.includes(0) ? {} : { content: bytes.toString('utf8') }
    return { status: 200, json: { ...itemBody(call, commit, entry), ...content } }
  }
  if (entry.type !== 'blob') throw invalid(`/${entry.path} is a folder.`)
  return bytesOf(form, await world.git.blob(entry.sha))
}

async function items(call: RestCall): Promise<Answer> {
  const { world, query } = call
  const commit = await version(call, 'versionDescriptor.version', 'versionDescriptor.versionType')
  const entry = await entryAt(call, commit, query.get('scopePath') ?? '/')
  if (formOf(call) !== 'json') throw new Error('this fake has no archive of items')
  const level = query.get('recursionLevel') ?? 'none'
  if (!['none', 'oneLevel', 'full'].includes(level)) throw new Error(`this fake does not know ${level}`)
  const inside =
    entry.type === 'tree' && level !== 'none' ? await world.git.tree(entry.sha, level === 'full') : []
  const prefix = entry.path === '' ? '' : `${entry.path}/`
  const all = [entry, ...(inside ?? []).map((each) => ({ ...each, path: `${prefix}${each.path}` }))]
  return list(all.map((each) => itemBody(call, commit, each)))
}

function itemBody(
  { world, place, query }: RestCall,
  commitId: string,
  { path, mode, type, sha }: Entry,
): JsonObject {
  const fileName = path.replace(/^.*\//, '')
  return {
    objectId: sha,
    gitObjectType: type,
    commitId,
    path: `/${path}`,
    ...(type === 'tree' && { isFolder: true }),
    ...(mode === '120000' && { isSymLink: true }),
    ...(query.get('includeContentMetadata') === 'true' && { contentMetadata: { fileName } }),
    url: `${urlsOf(world, place).repository}/items/${path}?versionType=Commit&version=${commitId}&versionOptions=None`,
  }
}

async function blob(call: RestCall): Promise<Answer> {
  const { world, place, parameters } = call
  const objectId = parameters.sha1 ?? ''
  if (!(await world.git.is('blob', objectId))) {
    throw new Refusal(404, `The object '${objectId}' could not be found.`, 'GitObjectDoesNotExistException')
  }
  const bytes = await world.git.blob(objectId)
  const form = formOf(call)
  if (form !== 'json') return bytesOf(form, bytes)
  const url = `${urlsOf(world, place).repository}/blobs/${objectId}`
  return { status: 200, json: { objectId, size: bytes.length, url, _links: { self: { href: url } } } }
}

async function commit({ world, place, parameters }: RestCall): Promise<Answer> {
  const sha = parameters.commitId ?? ''
  const known = /^[0-9a-f]{40}$/.test(sha) ? await world.git.commitId(sha) : null
  if (known === null) {
    throw new Refusal(404, `The commit '${sha}' could not be found.`, 'GitCommitDoesNotExistException')
  }
  return { status: 200, json: commitBody(world, place, await world.git.commit(known)) }
}

async function entryAt({ world }: RestCall, commit: string, given: string): Promise<Entry> {
  const entry = await world.git.entry(commit, given.replace(/^\/|\/$/g, ''))
  if (entry === null) {
    const words = `TF401174: The item '${given}' could not be found in the repository '${world.repository.name}' at the version specified by '<Commit: ${commit} >' (resolved to commit '${commit}')`
    throw new Refusal(404, words, 'GitItemNotFoundException')
  }
  return entry
}

type Form = 'json' | 'text' | 'octetStream'

/** `$format`, or the header; what is sent where neither says is not known. */
function formOf({ query, accept }: RestCall): Form {
  const given = (query.get('$format') ?? accept.split(/[;,]/)[0] ?? '').toLowerCase()
  if (['json', 'application/json'].includes(given)) return 'json'
  if (['text', 'text/plain'].includes(given)) return 'text'
  if (['octetstream', 'application/octet-stream'].includes(given)) return 'octetStream'
  throw new Error(`this fake does not know the format '${given}': say one in Accept or $format`)
}

function bytesOf(form: Exclude<Form, 'json'>, bytes: Buffer): Answer {
  const type = form === 'text' ? 'text/plain' : 'application/octet-stream'
  return {
    wire: (response) => {
      response.writeHead(200, { 'content-type': type })
      response.end(bytes)
    },
  }
}
