import { content, link, repositoryReference, repositoryUrl, type Views } from './bitbucket-bodies.ts'
import type { StoredReport, StoredStatus } from './bitbucket-model.ts'
import type { DiffFile } from './github-diff.ts'
import type { Commit, Entry, Person } from './github-git.ts'
import type { JsonObject } from './json.ts'

/** A commit. */
export function commitBody(views: Views, commit: Commit): JsonObject {
  const here = `${repositoryUrl(views)}/commit/`
  const raw = ({ name, email }: Person) => `${name} <${email}>`
  const references = (hash: string) => ({ type: 'commit', hash, links: { self: link(`${here}${hash}`) } })
  return {
    ...references(commit.sha),
    date: commit.committer.date.replace('Z', '+00:00'),
    author: { type: 'author', raw: raw(commit.author) },
    message: commit.message,
    summary: content(commit.message),
    parents: commit.parents.map(references),
    participants: [],
    repository: repositoryReference(views),
  }
}

export function entryBody(views: Views, commit: string, entry: Entry): JsonObject {
  const self = `${repositoryUrl(views)}/src/${commit}/${entry.path.split('/').map(encodeURIComponent).join('/')}`
  const known = { path: entry.path, commit: { type: 'commit', hash: commit } }
  if (entry.type === 'tree')
    return {
      ...known,
      type: 'commit_directory',
      links: { self: link(`${self}/`), meta: link(`${self}/?format=meta`) },
    }
  const kinds = { '120000': 'link', '100755': 'executable', '160000': 'subrepository' }
  const attributes = Object.entries(kinds).flatMap(([mode, kind]) => (entry.mode === mode ? [kind] : []))
  const links = { self: link(self), meta: link(`${self}?format=meta`) }
  return { ...known, type: 'commit_file', attributes, size: entry.size, links }
}

export function diffstatBody(file: DiffFile): JsonObject {
  const { path, previousPath, status, additions, deletions } = file
  const side = (name: string) => ({ type: 'commit_file', path: name, escaped_path: name })
  return {
    type: 'diffstat',
    status: status === 'changed' ? 'modified' : status,
    lines_added: additions,
    lines_removed: deletions,
    old: status === 'added' ? null : side(previousPath ?? path),
    new: status === 'removed' ? null : side(path),
  }
}

export function reportBody({ uuid, externalId: external_id, body }: StoredReport): JsonObject {
  return { ...body, type: 'report', uuid, external_id }
}

export function statusBody(views: Views, { commit, key, body }: StoredStatus): JsonObject {
  const here = `${repositoryUrl(views)}/commit/${commit}`
  const links = { self: link(`${here}/statuses/build/${encodeURIComponent(key)}`), commit: link(here) }
  return { refname: '', name: '', description: '', url: '', ...body, type: 'build', key, links }
}
