import { associationOf, type Place, urlsOf, userBody } from './github-bodies.ts'
import type { DiffFile } from './github-diff.ts'
import { repositoryBody } from './github-repository-bodies.ts'
import type { World } from './github-world.ts'
import type { JsonObject } from './json.ts'

/** `pull-request-simple` of the description, as lists have it. */
export function pullBody(world: World, place: Place): JsonObject {
  const { pull, repository } = world
  const urls = urlsOf(world, place)
  const user = userBody(place, pull.author)
  const branches = world.branches()
  const base = repositoryBody(world, place)
  const headRepository = pull.fork ? forkBody(world, place) : base
  const headOwner = pull.fork ? pull.author : repository.owner
  const side = (owner: string, ref: string, sha: string) => ({ label: `${owner}:${ref}`, ref, sha })
  const statuses = `${urls.repository}/statuses/${pull.head}`
  const links = {
    self: urls.pull,
    html: urls.pullPage,
    issue: urls.issue,
    comments: `${urls.issue}/comments`,
    review_comments: `${urls.pull}/comments`,
    review_comment: `${urls.repository}/pulls/comments{/number}`,
    commits: `${urls.pull}/commits`,
    statuses,
  }
  return {
    url: urls.pull,
    id: pull.id,
    node_id: pull.nodeId,
    html_url: urls.pullPage,
    diff_url: `${urls.pullPage}.diff`,
    patch_url: `${urls.pullPage}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user,
    body: pull.body,
    labels: [],
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.state === 'closed' ? pull.updatedAt : null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: {
      ...side(headOwner.login, branches.head, pull.head),
      repo: headRepository,
      user: userBody(place, headOwner),
    },
    base: {
      ...side(repository.owner.login, branches.base, pull.base),
      repo: base,
      user: userBody(place, repository.owner),
    },
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: associationOf(world, pull.author),
    auto_merge: null,
    draft: pull.draft,
  }
}

/** `pull-request` of the description. */
export function fullPullBody(world: World, place: Place): JsonObject {
  const { files, commits } = world.pull
  const sum = (count: (file: DiffFile) => number) => files.reduce((total, file) => total + count(file), 0)
  return {
    ...pullBody(world, place),
    merged: false,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: world.issueComments.length,
    review_comments: world.publicComments().length,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: sum(({ additions }) => additions),
    deletions: sum(({ deletions }) => deletions),
    changed_files: files.length,
  }
}

function forkBody(world: World, place: Place): JsonObject {
  const { author } = world.pull
  const name = `${author.login}/${world.repository.name}`
  const body = repositoryBody(world, place)
  return {
    ...body,
    id: world.repository.id + 1_000_000_000,
    full_name: name,
    owner: userBody(place, author),
    fork: true,
  }
}
