import type { Answer } from './contract-server.ts'
import { userBody } from './github-bodies.ts'
import { diffFilesLimit, diffText, rawBytes } from './github-media.ts'
import { type Account, notFound, Refusal } from './github-model.ts'
import { inaccessible, needs } from './github-permissions.ts'
import { pullBody } from './github-pull-bodies.ts'
import { commitBody, entryBody, fileBody, fullRepositoryBody } from './github-repository-bodies.ts'
import type { RestCall, Route } from './github-rest.ts'
import { checkRunRoutes } from './github-rest-checks.ts'
import { cut, page } from './github-rest-lists.ts'
import type { JsonObject } from './json.ts'

const repository = '/repos/{owner}/{repo}'

/** The repository, its people and its contents: https://docs.github.com/en/rest/repos. */
export const repositoryRoutes: Record<string, Route> = {
  ...checkRunRoutes,
  'GET /user': ({ world, place }) => {
    // https://docs.github.com/en/rest/users/users#get-the-authenticated-user: not for installations.
    if (world.viewer.bot) throw inaccessible(world)
    return { status: 200, json: privateUser(userBody(place, world.viewer), world.pull.createdAt) }
  },
  [`GET ${repository}`]: ({ world, place }) => ({ status: 200, json: fullRepositoryBody(world, place) }),
  [`GET ${repository}/collaborators/{username}/permission`]: (call) => {
    const account = call.world.accountIfKnown(call.parameters.username ?? '')
    if (account === null) throw notFound()
    return { status: 200, json: permissionBody(call, account) }
  },
  [`GET ${repository}/contents/{path}`]: contents,
  [`GET ${repository}/commits/{ref}`]: async (call) => {
    const { world, place, accept } = call
    needs(world, 'read', 'contents')
    const commit = await world.git.commit(await commitNamed(call, call.parameters.ref ?? ''))
    const parent = commit.parents[0] ?? null
    if (/\bsha\b/.test(accept)) {
      return { status: 200, headers: { 'content-type': 'application/vnd.github.sha' }, text: commit.sha }
    }
    const files = await world.git.diff(parent, commit.sha)
    if (/diff/.test(accept)) return diffText(await world.git.diffText(parent, commit.sha), files.length)
    const additions = files.reduce((sum, file) => sum + file.additions, 0)
    const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
    const { shown, headers } = cut(call, files, diffFilesLimit.diff)
    const json = {
      ...commitBody(world, place, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: shown.map((file) => fileBody(world, place, file, commit.sha)),
    }
    return { status: 200, headers, json }
  },
  [`GET ${repository}/commits/{commit_sha}/pulls`]: async (call) => {
    const { world, place } = call
    needs(world, 'read', 'pullRequests')
    const sha = await commitNamed(call, call.parameters.commit_sha ?? '')
    const pulls = world.pull.commits.includes(sha) && world.pull.state === 'open' ? [world.pull] : []
    return page(call, pulls, () => pullBody(world, place))
  },
  // `head` is `owner:branch`; without the owner GitHub takes no notice of it.
  [`GET ${repository}/pulls`]: (call) => {
    const { world, place, query } = call
    needs(world, 'read', 'pullRequests')
    const owner = world.pull.fork ? world.pull.author : world.repository.owner
    const [wanted, branch] = (query.get('head') ?? '').split(':')
    const fits = branch === undefined || (wanted === owner.login && branch === world.branches().head)
    const state = query.get('state') ?? 'open'
    const shown = fits && (state === 'all' || state === world.pull.state)
    return page(call, shown ? [world.pull] : [], () => pullBody(world, place))
  },
  [`GET ${repository}/compare/{basehead}`]: compare,
}

/**
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user: `permission` is
 * the legacy base role, maintain as write and triage as read. Of a public repository everybody reads
 * (https://github.com/aws-ia/cloudformation-github-resource-providers/pull/14); an unknown login is 404.
 */
function permissionBody({ world, place }: RestCall, account: Account): JsonObject {
  const role = world.roleOf(account) ?? (world.repository.private ? null : 'read')
  const rank = role === null ? 0 : ['read', 'triage', 'write', 'maintain', 'admin'].indexOf(role) + 1
  const legacy = ['none', 'read', 'read', 'write', 'write', 'admin'][rank]
  const permissions = {
    pull: rank > 0,
    triage: rank > 1,
    push: rank > 2,
    maintain: rank > 3,
    admin: rank > 4,
  }
  const name = role ?? 'none'
  return {
    permission: legacy,
    role_name: name,
    user: { ...userBody(place, account), permissions, role_name: name },
  }
}

async function contents(call: RestCall): Promise<Answer> {
  const { world, place, query, accept } = call
  needs(world, 'read', 'contents')
  const ref = query.get('ref') ?? world.repository.defaultBranch
  const commit = await world.commitOf(ref)
  if (commit === null) throw new Refusal(404, `No commit found for the ref ${ref}`)
  const path = (call.parameters.path ?? '').replace(/^\/+|\/+$/g, '')
  const entry = await world.git.entry(commit, path)
  if (entry === null) throw notFound()
  if (entry.type === 'tree') {
    const entries = await world.git.folder(commit, path)
    return { status: 200, json: entries.map((each) => entryBody(world, place, each, ref)) }
  }
  const body = entryBody(world, place, entry, ref)
  if (entry.type === 'commit') return { status: 200, json: { ...body, submodule_git_url: null } }
  const bytes = await world.git.blob(entry.sha)
  if (/\braw\b/.test(accept)) return rawBytes(bytes)
  if (body.type === 'symlink') return { status: 200, json: { ...body, target: bytes.toString('utf8') } }
  // https://docs.github.com/en/rest/repos/contents#get-repository-content: between 1 and 100 MB only the raw and
  // object media types have the text, and JSON says the encoding `none`.
  const large = bytes.length > 1_000_000
  const content = large ? '' : bytes.toString('base64').replace(/.{60}/g, '$&\n')
  return { status: 200, json: { ...body, encoding: large ? 'none' : 'base64', content } }
}

async function compare(call: RestCall): Promise<Answer> {
  const { world, place, accept } = call
  needs(world, 'read', 'contents')
  const [from = '', to = ''] = (call.parameters.basehead ?? '').split('...')
  const [base, head] = await Promise.all([world.commitOf(from), world.commitOf(to)])
  if (base === null || head === null) throw notFound()
  const mergeBase = await world.git.mergeBase(base, head)
  const files = await world.git.diff(mergeBase, head)
  if (/diff/.test(accept)) return diffText(await world.git.diffText(mergeBase, head), files.length)
  const [ahead, behind] = await Promise.all([
    world.git.commitsBetween(base, head),
    world.git.commitsBetween(head, base),
  ])
  const bodyOf = async (id: string) => commitBody(world, place, await world.git.commit(id))
  const { shown, headers } = cut(call, ahead, 250)
  const url = `${place.web}/${world.repository.owner.login}/${world.repository.name}/compare/${from}...${to}`
  const json = {
    url: call.url,
    html_url: url,
    permalink_url: url,
    diff_url: `${url}.diff`,
    patch_url: `${url}.patch`,
    base_commit: await bodyOf(base),
    merge_base_commit: await bodyOf(mergeBase),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: await Promise.all(shown.map(bodyOf)),
    files: files.slice(0, diffFilesLimit.diff).map((file) => fileBody(world, place, file, head)),
  }
  return { status: 200, headers, json }
}

function statusOf(ahead: number, behind: number): string {
  if (ahead === 0) return behind === 0 ? 'identical' : 'behind'
  return behind === 0 ? 'ahead' : 'diverged'
}

async function commitNamed({ world }: RestCall, name: string): Promise<string> {
  const commit = await world.commitOf(name)
  if (commit === null) throw new Refusal(422, `No commit found for SHA: ${name}`)
  return commit
}

function privateUser(user: JsonObject, createdAt: string): JsonObject {
  const texts = ['name', 'company', 'location', 'email', 'bio', 'hireable']
  const counts = ['public_repos', 'public_gists', 'followers', 'following', 'private_gists', 'collaborators']
  const more = ['total_private_repos', 'owned_private_repos', 'disk_usage']
  return {
    ...user,
    ...Object.fromEntries(texts.map((name) => [name, null])),
    ...Object.fromEntries([...counts, ...more].map((name) => [name, 0])),
    blog: '',
    two_factor_authentication: true,
    created_at: createdAt,
    updated_at: createdAt,
  }
}
