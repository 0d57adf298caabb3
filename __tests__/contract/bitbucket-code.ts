import { extname } from 'node:path'
import { accountBody, pullBody, repositoryBody, repositoryUrl } from './bitbucket-bodies.ts'
import { commitBody, diffstatBody, entryBody } from './bitbucket-commit-bodies.ts'
import { invalid, notFound } from './bitbucket-model.ts'
import { page } from './bitbucket-pages.ts'
import type { RestCall, Route } from './bitbucket-rest.ts'
import type { Answer } from './contract-server.ts'
import type { Entry } from './github-git.ts'

const repository = '/repositories/{workspace}/{repo_slug}'
const pull = `${repository}/pullrequests/{pull_request_id}`

// By the extension of the name, not by what the file holds.
const contentTypes: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.md': 'text/plain',
  '.txt': 'text/plain',
}

export const codeRoutes: Record<string, Route> = {
  // Needs the scope `account`, which is none of those that access tokens can have:
  // https://developer.atlassian.com/cloud/bitbucket/rest/intro/#access-tokens,
  // https://support.atlassian.com/bitbucket-cloud/docs/project-access-token-permissions/
  'GET /user'(call) {
    const { viewer } = call.world
    if (viewer.type !== 'user') throw call.world.lacks('account')
    return { status: 200, json: accountBody(call, viewer) }
  },
  [`GET ${repository}`]: (call) => ({ status: 200, json: repositoryBody(call) }),
  [`GET ${pull}`]: (call) => ({ status: 200, json: pullBody(call) }),
  [`GET ${pull}/diff`]: (call) => redirect(call, 'diff'),
  [`GET ${pull}/diffstat`]: (call) => redirect(call, 'diffstat'),
  async [`GET ${repository}/diff/{spec}`](call) {
    only(call, 'from_pullrequest_id', 'topic', 'path')
    const { from, to } = await comparedBy(call)
    const path = call.query.get('path')
    const text = await call.world.git.diffText(from, to)
    if (path === null) return { status: 200, text }
    const files = text.split(/^(?=diff --git )/m)
    return { status: 200, text: files.filter((file) => file.includes(` b/${path}\n`)).join('') }
  },
  async [`GET ${repository}/diffstat/{spec}`](call) {
    only(call, 'from_pullrequest_id', 'topic', 'page', 'pagelen')
    const { from, to } = await comparedBy(call)
    const files = await call.world.git.diff(from, to)
    const spec = encodeURIComponent(call.parameters.spec ?? '')
    const url = `${repositoryUrl(call)}/diffstat/${spec}`
    return page(files, { url, query: call.query, usual: 500, most: 500 }, diffstatBody)
  },
  async [`GET ${repository}/commit/{commit}`](call) {
    const id = await call.world.commitOf(call.parameters.commit ?? '')
    return { status: 200, json: commitBody(call, await call.world.git.commit(id)) }
  },
  async [`GET ${repository}/src/{commit}/{path}`](call) {
    only(call, 'format', 'max_depth', 'page', 'pagelen')
    const { git } = call.world
    const commit = await call.world.commitOf(call.parameters.commit ?? '')
    const path = (call.parameters.path ?? '').replace(/\/$/, '')
    const entry = await git.entry(commit, path)
    if (entry === null) throw notFound(`No such file or directory: ${path}`)
    if (call.query.get('format') === 'meta') return { status: 200, json: entryBody(call, commit, entry) }
    return entry.type === 'tree' ? listing(call, commit, path) : raw(call, entry)
  },
}

// https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/: "Redirects to the repository diff".
function redirect(call: RestCall, to: 'diff' | 'diffstat'): Answer {
  const { fork, author, head, base, number } = call.world.pull
  const source = `${fork && !call.world.options.forkGone ? author.login : 'shop'}/shop`
  const spec = `${source}:${head.slice(0, 12)}%0D${base.slice(0, 12)}`
  const location = `${repositoryUrl(call)}/${to}/${spec}?from_pullrequest_id=${number}&topic=true`
  return { status: 302, headers: { location } }
}

// The first commit is the new one: "the opposite of the order used in git diff".
async function comparedBy({ world, parameters, query }: RestCall): Promise<{ from: string; to: string }> {
  const form = /^(?:[^:]+:)?([^:\r]+?)(?:(?:\.\.|\r)(.+))?$/
  const [, first, second] = form.exec(parameters.spec ?? '') ?? []
  if (first === undefined) throw invalid('spec', 'Invalid spec.')
  const to = await world.commitOf(first)
  const other = second === undefined ? (await world.git.commit(to)).parents[0] : await world.commitOf(second)
  if (other === undefined) throw invalid('spec', 'It has no parent.')
  const merged = query.get('topic') !== 'false'
  return { from: merged ? await world.git.mergeBase(other, to) : other, to }
}

async function listing(call: RestCall, commit: string, path: string): Promise<Answer> {
  const depth = Number(call.query.get('max_depth') ?? 1)
  const all: Entry[] = []
  for (let level = [path], deep = 0; level.length > 0 && deep < depth; deep += 1) {
    const entries = (await Promise.all(level.map((each) => call.world.git.folder(commit, each)))).flat()
    all.push(...entries)
    level = entries.flatMap((entry) => (entry.type === 'tree' ? [entry.path] : []))
  }
  const folder = path === '' ? '' : `${path.split('/').map(encodeURIComponent).join('/')}/`
  const url = `${repositoryUrl(call)}/src/${commit}/${folder}`
  return page(all, { url, query: call.query, opaque: true }, (entry) => entryBody(call, commit, entry))
}

async function raw({ world }: RestCall, { type, path, sha }: Entry): Promise<Answer> {
  const content = type === 'commit' ? Buffer.from(sha) : await world.git.blob(sha)
  const contentType = contentTypes[extname(path)] ?? 'application/octet-stream'
  const text = contentType === 'application/json' ? content.toString('utf8') : content
  const headers = { 'content-type': contentType, 'content-disposition': 'attachment', etag: `"${sha}"` }
  return { status: 200, headers, text }
}

// What the description has and this fake has not: a test that comes here has to extend it.
function only({ query }: RestCall, ...known: string[]): void {
  const other = [...query.keys()].filter((name) => !known.includes(name))
  if (other.length > 0) throw new Error(`the fake does not serve ${other.join(', ')}`)
}
