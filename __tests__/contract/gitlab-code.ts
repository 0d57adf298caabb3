import {
  commitBody,
  diffBody,
  entryBody,
  fileBody,
  mergeRequestBody,
  projectBody,
  userBody,
  versionBody,
} from './gitlab-bodies.ts'
import { routes } from './gitlab-contract.ts'
import type { Act } from './gitlab-conversation.ts'
import { notFound, Refusal, type StoredStatus } from './gitlab-model.ts'
import { page } from './gitlab-pages.ts'
import type { World } from './gitlab-world.ts'
import { objectAt } from './json.ts'

// Of a status that is there already. https://github.com/jenkinsci/gitlab-plugin/issues/885, https://github.com/ovh/cds/issues/4042
const transitions: Record<string, string> = { pending: 'enqueue', running: 'run' }

/** The calls about people, the project, the merge request as such, and code. */
export const codeCalls: Record<string, Act> = {
  [routes.user]: (world) => done(userBody(world.viewer)),
  [routes.users](world, request) {
    const found = world.personIfKnown(request.query.get('username') ?? '')
    return page(request, found === null ? [] : [userBody(found)])
  },
  [routes.token]: (world) =>
    done({
      id: world.viewer.id,
      name: 'assistant',
      active: true,
      revoked: false,
      scopes: [world.mayWrite ? 'api' : 'read_api'],
      user_id: world.viewer.id,
    }),
  [routes.project]: (world) => done(projectBody(world)),
  [routes.member](world, { parameters }) {
    const person = world.personOf(Number(parameters.user_id))
    const access_level = person === null ? null : world.levelOf(person)
    if (person === null || access_level === null) throw notFound()
    return done({ ...userBody(person), access_level, expires_at: null, membership_state: 'active' })
  },
  [routes.mergeRequest]: (world) => done(mergeRequestBody(world)),
  [routes.versions]: (world, request) => page(request, world.versions.map(versionBody)),
  async [routes.version](world, { parameters }) {
    const version = world.versions.find(({ id }) => String(id) === parameters.version_id)
    if (version === undefined) throw notFound()
    const { base_sha, head_sha } = version
    const [files, commits] = await Promise.all([
      world.git.diff(base_sha, head_sha),
      world.git.commitsBetween(base_sha, head_sha),
    ])
    const written = await Promise.all(commits.toReversed().map((id) => world.git.commit(id)))
    return done({ ...versionBody(version), commits: written.map(commitBody), diffs: files.map(diffBody) })
  },
  [routes.diffs]: (world, request) => page(request, world.files.map(diffBody)),
  async [routes.rawDiffs](world) {
    return { status: 200, text: await world.git.diffText(world.version.base_sha, world.head) }
  },
  async [routes.status](world, { parameters, body }) {
    const sha = await world.commitOf(parameters.sha ?? '')
    if (sha === null) throw notFound('Commit')
    return { status: 201, json: withStatus(world, sha, objectAt({ body }, 'body')) }
  },
  async [routes.commit](world, { parameters }) {
    const id = await world.commitOf(parameters.sha ?? '')
    if (id === null) throw notFound('Commit')
    return done(commitBody(await world.git.commit(id)))
  },
  async [routes.branch](world, { parameters }) {
    const name = parameters.branch ?? ''
    const id = world.branchOf(name)
    if (id === null) throw notFound('Branch')
    return done({
      name,
      default: name === world.defaultBranch,
      commit: commitBody(await world.git.commit(id)),
    })
  },
  async [routes.file](world, { parameters, query }) {
    const ref = query.get('ref') ?? 'HEAD'
    const { entry, content, commit } = await fileIn(world, ref, parameters.file_path)
    return done(fileBody(entry, content, ref, commit))
  },
  async [routes.rawFile](world, { parameters, query }) {
    const { content } = await fileIn(world, query.get('ref') ?? 'HEAD', parameters.file_path)
    return { status: 200, text: content.toString('utf8') }
  },
  async [routes.tree](world, request) {
    const { query } = request
    const commit = await world.commitOf(query.get('ref') ?? 'HEAD')
    const root = commit === null ? null : await world.git.entry(commit, query.get('path') ?? '')
    const entries = root && (await world.git.tree(root.sha, query.get('recursive') === 'true'))
    if (!entries) throw notFound('Tree')
    return page(request, entries.map(entryBody))
  },
  async [routes.blob](world, { parameters }) {
    const content = await blobOf(world, parameters.sha)
    return done({
      size: content.length,
      encoding: 'base64',
      content: content.toString('base64'),
      sha: parameters.sha,
    })
  },
  async [routes.rawBlob](world, { parameters }) {
    return { status: 200, text: (await blobOf(world, parameters.sha)).toString('utf8') }
  },
}

function withStatus(world: World, sha: string, sent: Record<string, unknown>) {
  const { state, name, context, description = null, target_url = null } = sent
  const wanted = { sha, name: String(name ?? context ?? 'default'), state: String(state) }
  const known = world.statuses.find((each) => each.sha === sha && each.name === wanted.name)
  const event = transitions[wanted.state]
  if (known?.state === wanted.state && event !== undefined) {
    const why = `(Reason(s): Status cannot transition via "${event}")`
    throw new Refusal(400, `Cannot transition status via :${event} from :${wanted.state} ${why}`)
  }
  const status: StoredStatus = {
    id: known?.id ?? world.nextId(),
    ...wanted,
    description: textOrNull(description),
    target_url: textOrNull(target_url),
  }
  if (known === undefined) world.statuses.push(status)
  else Object.assign(known, status)
  const { state: now, ...rest } = status
  return {
    ...rest,
    status: now,
    created_at: world.tick(),
    allow_failure: false,
    author: userBody(world.viewer),
  }
}

async function fileIn(world: World, ref: string, path = '') {
  const commit = await world.commitOf(ref)
  if (commit === null) throw notFound('Commit')
  const entry = await world.git.entry(commit, path)
  if (entry === null || entry.type !== 'blob') throw notFound('File')
  return { entry, commit, content: await world.git.blob(entry.sha) }
}

async function blobOf(world: World, sha = ''): Promise<Buffer> {
  if (!(await world.git.is('blob', sha))) throw notFound('Blob')
  return world.git.blob(sha)
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function done(json: unknown) {
  return { status: 200, json }
}
