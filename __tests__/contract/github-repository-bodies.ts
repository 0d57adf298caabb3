import { type Place, urlsOf, userBody } from './github-bodies.ts'
import type { DiffFile } from './github-diff.ts'
import type { Commit, Entry, Person } from './github-git.ts'
import type { World } from './github-world.ts'
import type { JsonObject } from './json.ts'

/** A part of the repository's URLs, `assignees{/user}`, by the name of its member. */
const parts: Record<string, string> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
}

/** `full-repository` of the description. */
export function fullRepositoryBody(world: World, place: Place): JsonObject {
  return { ...repositoryBody(world, place), subscribers_count: 0, network_count: 0 }
}

/** `repository` of the description, as a part of pull requests. */
export function repositoryBody(world: World, place: Place): JsonObject {
  const { id, nodeId, owner, name, private: hidden, defaultBranch } = world.repository
  const url = urlsOf(world, place).repository
  const page = urlsOf(world, place).repositoryPage
  const { createdAt } = world.pull
  const zero = ['forks', 'forks_count', 'stargazers_count', 'watchers', 'watchers_count']
  const may = {
    admin: false,
    maintain: false,
    push: world.permissions.contents === 'write',
    triage: false,
    pull: true,
  }
  return {
    id,
    node_id: nodeId,
    name,
    full_name: `${owner.login}/${name}`,
    owner: userBody(place, owner),
    private: hidden,
    visibility: hidden ? 'private' : 'public',
    html_url: page,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(parts).map(([member, path]) => [member, `${url}${path}`])),
    git_url: page.replace(/^https?/, 'git'),
    ssh_url: `git@127.0.0.1:${owner.login}/${name}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    ...Object.fromEntries(zero.map((member) => [member, 0])),
    open_issues: 1,
    open_issues_count: 1,
    size: 1,
    default_branch: defaultBranch,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    pushed_at: world.pull.updatedAt,
    created_at: createdAt,
    updated_at: createdAt,
    permissions: may,
  }
}

/**
 * `diff-entry` of the description. `patch` is missing for binary files and for large ones:
 * https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits#diff-limits.
 */
export function fileBody(world: World, place: Place, file: DiffFile, commit: string): JsonObject {
  const { repository, repositoryPage } = urlsOf(world, place)
  const path = encoded(file.path)
  const small = file.patch !== null && file.patch.length <= 500_000 && lines(file.patch) <= 20_000
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${repositoryPage}/blob/${commit}/${path}`,
    raw_url: `${repositoryPage}/raw/${commit}/${path}`,
    contents_url: `${repository}/contents/${path}?ref=${commit}`,
    ...(small ? { patch: file.patch } : {}),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  }
}

/** `commit` of the description; accounts are not known to git. */
export function commitBody(world: World, place: Place, commit: Commit): JsonObject {
  const { repository, repositoryPage } = urlsOf(world, place)
  const url = `${repository}/commits/${commit.sha}`
  const person = ({ name, email, date }: Person) => ({ name, email, date })
  return {
    url,
    sha: commit.sha,
    node_id: `C_kwDO${commit.sha}`,
    html_url: `${repositoryPage}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${repository}/git/commits/${commit.sha}`,
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${repository}/git/trees/${commit.tree}` },
      verification: {
        verified: false,
        reason: 'unsigned',
        payload: null,
        signature: null,
        verified_at: null,
      },
    },
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${repository}/commits/${sha}`,
      html_url: `${repositoryPage}/commit/${sha}`,
    })),
  }
}

/** An entry of a folder, and what all kinds of content have in common. */
export function entryBody(world: World, place: Place, entry: Entry, ref: string): JsonObject {
  const { repository, repositoryPage } = urlsOf(world, place)
  const path = encoded(entry.path)
  const folder = entry.type === 'tree'
  const self = `${repository}/contents/${path}?ref=${ref}`
  const git = `${repository}/git/${folder ? 'trees' : 'blobs'}/${entry.sha}`
  const html = `${repositoryPage}/${folder ? 'tree' : 'blob'}/${ref}/${path}`
  return {
    name: entry.path.replace(/^.*\//, ''),
    path: entry.path,
    sha: entry.sha,
    size: entry.size,
    url: self,
    html_url: html,
    git_url: git,
    download_url: folder ? null : `${repositoryPage}/raw/${ref}/${path}`,
    type: folder ? 'dir' : fileKind(entry),
    _links: { self, git, html },
  }
}

function fileKind({ mode, type }: Entry): string {
  if (type === 'commit') return 'submodule'
  return mode === '120000' ? 'symlink' : 'file'
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

function lines(text: string): number {
  return text.split('\n').length
}
