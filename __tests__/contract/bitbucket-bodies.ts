import { type Account, type Inline, rootOf, type StoredComment, type StoredTask } from './bitbucket-model.ts'
import type { World } from './bitbucket-world.ts'
import type { JsonObject } from './json.ts'

/** The addresses of the API and of the pages. */
export interface Place {
  api: string
  web: string
}

/** What bodies are made of. */
export interface Views {
  world: World
  place: Place
}

/** A link to something. */
export const link = (href: string) => ({ href })

/** The address of the repository in the API. */
export function repositoryUrl({ world, place }: Views): string {
  return `${place.api}/repositories/${world.workspace.slug}/${world.repository.slug}`
}

export function pullUrl(views: Views): string {
  return `${repositoryUrl(views)}/pullrequests/${views.world.pull.number}`
}

/**
 * An account. An access token is an `app_user`, which has no nickname:
 * https://developer.atlassian.com/cloud/bitbucket/announcement-introducing-app-user/.
 */
export function accountBody({ place }: Views, account: Account): JsonObject {
  const { login, accountId: account_id, uuid, type } = account
  const path = encodeURIComponent(uuid)
  const links = { self: link(`${place.api}/users/${path}`), html: link(`${place.web}/${path}/`) }
  const known = { type, uuid, account_id, links, display_name: displayName(account) }
  if (type === 'user') return { ...known, nickname: login }
  return { ...known, account_status: 'active', kind: 'repository_access_token' }
}

/** The name that people give themselves, which is no nickname. */
export function displayName({ login, type }: Account): string {
  return type === 'user' ? `${login.charAt(0).toUpperCase()}${login.slice(1)} Example` : login
}

export function repositoryBody(views: Views): JsonObject {
  const { workspace, options, pull } = views.world
  const { private: hidden = true, defaultBranch = 'main' } = options.repository ?? {}
  return {
    ...repositoryReference(views),
    scm: 'git',
    is_private: hidden,
    owner: { type: 'team', display_name: workspace.slug, uuid: workspace.uuid },
    mainbranch: { type: 'branch', name: defaultBranch },
    created_on: pull.createdOn,
    updated_on: pull.updatedOn,
    description: '',
    fork_policy: hidden ? 'no_public_forks' : 'allow_forks',
    language: '',
    size: 1024,
  }
}

export function repositoryReference(views: Views): JsonObject {
  const { workspace, repository } = views.world
  const full = `${workspace.slug}/${repository.slug}`
  const links = { self: link(repositoryUrl(views)), html: link(`${views.place.web}/${full}`) }
  return { type: 'repository', full_name: full, name: repository.slug, uuid: repository.uuid, links }
}

/** The pull request; commits by twelve digits. */
export function pullBody(views: Views): JsonObject {
  const { world, place } = views
  const { pull, options } = world
  const here = pullUrl(views)
  const html = link(`${place.web}/shop/shop/pull-requests/${pull.number}`)
  const names = ['commits', 'diff', 'diffstat', 'comments', 'activity', 'approve', 'merge', 'decline']
  const target = repositoryReference(views)
  const fork = {
    ...target,
    full_name: `${pull.author.login}/shop`,
    uuid: `{${pull.author.uuid.slice(1, -1)}}`,
  }
  const source = pull.fork ? fork : target
  const commit = (hash: string) => ({ hash: hash.slice(0, 12) })
  return {
    type: 'pullrequest',
    id: pull.number,
    title: 'A change',
    description: '',
    state: 'OPEN',
    draft: pull.draft,
    queued: false,
    author: accountBody(views, pull.author),
    source: {
      branch: { name: 'feature' },
      commit: commit(pull.head),
      repository: options.forkGone ? null : source,
    },
    destination: {
      branch: { name: options.repository?.defaultBranch ?? 'main' },
      commit: commit(pull.base),
      repository: target,
    },
    comment_count: world.comments.filter(({ deleted }) => !deleted).length,
    task_count: world.tasks.length,
    close_source_branch: false,
    created_on: pull.createdOn,
    updated_on: pull.updatedOn,
    reviewers: [],
    participants: [],
    summary: content(''),
    links: {
      self: link(here),
      html,
      ...Object.fromEntries(names.map((name) => [name, link(`${here}/${name}`)])),
    },
  }
}

/** A comment. Replies name the place of their thread too. */
export function commentBody(views: Views, comment: StoredComment): JsonObject {
  const { world, place } = views
  const { id, user, raw, createdOn, updatedOn, deleted, pending, parent, resolution, at } = comment
  const self = link(`${pullUrl(views)}/comments/${id}`)
  const html = link(`${place.web}/shop/shop/pull-requests/${world.pull.number}/_/diff#comment-${id}`)
  const { inline, place: where } = rootOf(comment)
  const spec = `shop/shop:${at.head.slice(0, 12)}..${at.mergeBase.slice(0, 12)}`
  const code = inline && {
    code: link(`${repositoryUrl(views)}/diff/${spec}?path=${encodeURIComponent(inline.path)}`),
  }
  return {
    type: 'pullrequest_comment',
    id,
    created_on: createdOn,
    updated_on: updatedOn,
    content: content(raw),
    user: user && accountBody(views, user),
    deleted,
    pending,
    pullrequest: { type: 'pullrequest', id: world.pull.number, title: 'A change' },
    links: { self, html, ...code },
    ...(parent && { parent: { type: 'pullrequest_comment', id: parent.id } }),
    ...(inline && { inline: inlineBody(inline, where, world.options.linesFollow) }),
    ...(resolution && { resolution: resolutionBody(views, resolution) }),
  }
}

export function resolutionBody(
  views: Views,
  { user, createdOn }: { user: Account; createdOn: string },
): JsonObject {
  return { type: 'comment_resolution', user: accountBody(views, user), created_on: createdOn }
}

export function taskBody(views: Views, task: StoredTask): JsonObject {
  const { id, creator, raw, comment, pending, createdOn, updatedOn, resolvedBy } = task
  const self = link(`${pullUrl(views)}/tasks/${id}`)
  return {
    id,
    created_on: createdOn,
    updated_on: updatedOn,
    state: resolvedBy === null ? 'UNRESOLVED' : 'RESOLVED',
    content: content(raw),
    creator: accountBody(views, creator),
    pending,
    links: { self, html: link(`${views.place.web}/shop/shop/pull-requests/${views.world.pull.number}`) },
    ...(resolvedBy && { resolved_on: resolvedBy.on, resolved_by: accountBody(views, resolvedBy.user) }),
    ...(comment && { comment: { type: 'pullrequest_comment', id: comment.id } }),
  }
}

/** A text. Markdown has no HTML here: what looks like some is shown as it is. */
export function content(raw: string): JsonObject {
  const escaped = raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return { raw, markup: 'markdown', html: raw === '' ? '' : `<p>${escaped}</p>` }
}

// Whether lines that changed are null is by what clients expect, nothing official.
function inlineBody(
  { path, from, to, startFrom, startTo }: Inline,
  place: StoredComment['place'],
  follow = false,
): JsonObject {
  const { outdated = false, line = null, startLine = null } = place ?? {}
  if (outdated) return { path, outdated, from: null, to: null, start_from: null, start_to: null }
  if (!follow) return { path, outdated, from, to, start_from: startFrom, start_to: startTo }
  const isOld = from !== null
  const old = { from: isOld ? line : null, start_from: isOld ? startLine : null }
  return { path, outdated, ...old, to: isOld ? null : line, start_to: isOld ? null : startLine }
}
