import type { Account, StoredCheckRun, StoredComment, StoredNote, StoredReview } from './github-model.ts'
import type { World } from './github-world.ts'
import type { JsonObject } from './json.ts'

/** Where this fake is: the REST base for clients, and the host that its web pages would have. */
export interface Place {
  api: string
  web: string
}

/** `simple-user` of the description. */
export function userBody({ api, web }: Place, { login, id, nodeId, bot }: Account): JsonObject {
  const url = `${api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId,
    avatar_url: `${web}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: bot ? `${web}/apps/${login.replace('[bot]', '')}` : `${web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: bot ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  }
}

/** How an account stands to the repository. */
export function associationOf(world: World, account: Account | null): string {
  if (account === null) return 'NONE'
  if (account === world.repository.owner) return 'OWNER'
  if (world.roleOf(account)) return 'COLLABORATOR'
  return account === world.pull.author ? 'CONTRIBUTOR' : 'NONE'
}

/** The URLs of the repository and of its pull request. */
export function urlsOf({ repository, pull }: World, { api, web }: Place) {
  const name = `${repository.owner.login}/${repository.name}`
  const repositoryUrl = `${api}/repos/${name}`
  return {
    repository: repositoryUrl,
    repositoryPage: `${web}/${name}`,
    pull: `${repositoryUrl}/pulls/${pull.number}`,
    pullPage: `${web}/${name}/pull/${pull.number}`,
    issue: `${repositoryUrl}/issues/${pull.number}`,
  }
}

export function issueCommentBody(world: World, place: Place, note: StoredNote): JsonObject {
  const urls = urlsOf(world, place)
  const url = `${urls.repository}/issues/comments/${note.id}`
  return {
    ...noteBody(world, place, note, url),
    html_url: `${urls.pullPage}#issuecomment-${note.id}`,
    issue_url: urls.issue,
    performed_via_github_app: null,
  }
}

/**
 * A review comment in the two forms that the description has, `pull-request-review-comment` and `review-comment`;
 * https://docs.github.com/en/rest/pulls/comments. `line` and `position` are null when outdated.
 */
export function reviewCommentBody(world: World, place: Place, comment: StoredComment): JsonObject {
  const { thread } = comment
  const { original } = thread
  const urls = urlsOf(world, place)
  const url = `${urls.repository}/pulls/comments/${comment.id}`
  const page = `${urls.pullPage}#discussion_r${comment.id}`
  return {
    ...noteBody(world, place, comment, url),
    pull_request_review_id: comment.review.id,
    diff_hunk: original.diffHunk,
    path: original.path,
    position: thread.isOutdated ? null : thread.position,
    original_position: original.position,
    commit_id: thread.commit,
    original_commit_id: thread.originalCommit,
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
    html_url: page,
    pull_request_url: urls.pull,
    _links: { self: { href: url }, html: { href: page }, pull_request: { href: urls.pull } },
    start_line: thread.startLine,
    original_start_line: original.startLine,
    start_side: original.startSide,
    line: thread.line,
    original_line: original.line,
    side: original.side,
    subject_type: original.subjectType,
  }
}

export function reviewBody(world: World, place: Place, review: StoredReview): JsonObject {
  const urls = urlsOf(world, place)
  const page = `${urls.pullPage}#pullrequestreview-${review.id}`
  return {
    id: review.id,
    node_id: review.nodeId,
    user: userBody(place, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: urls.pull,
    author_association: associationOf(world, review.author),
    _links: { html: { href: page }, pull_request: { href: urls.pull } },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commit,
  }
}

export function reactionBody(place: Place, reaction: StoredNote['reactions'][number]): JsonObject {
  const { id, author, content, createdAt } = reaction
  const nodeId = `REA_${id}`
  return { id, node_id: nodeId, user: userBody(place, author), content, created_at: createdAt }
}

export function checkRunBody(world: World, place: Place, run: StoredCheckRun): JsonObject {
  const { repository, repositoryPage } = urlsOf(world, place)
  const url = `${repository}/check-runs/${run.id}`
  return {
    id: run.id,
    head_sha: run.headSha,
    node_id: run.nodeId,
    external_id: run.externalId,
    url,
    html_url: `${repositoryPage}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      ...run.output,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    check_suite: { id: 1 },
    app: null,
    pull_requests: [],
  }
}

function noteBody(world: World, place: Place, note: StoredNote, url: string): JsonObject {
  return {
    url,
    id: note.id,
    node_id: note.nodeId,
    body: note.body,
    user: note.author && userBody(place, note.author),
    created_at: note.createdAt,
    updated_at: note.updatedAt,
    author_association: associationOf(world, note.author),
    reactions: rollup(note, `${url}/reactions`),
  }
}

function rollup({ reactions }: StoredNote, url: string): JsonObject {
  const kinds = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes']
  const counts = kinds.map((kind) => [kind, reactions.filter(({ content }) => content === kind).length])
  return { url, total_count: reactions.length, ...Object.fromEntries(counts) }
}
