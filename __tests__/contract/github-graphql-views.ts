import { associationOf, urlsOf } from './github-bodies.ts'
import type { DiffFile } from './github-diff.ts'
import { databaseIds, loginOf, nodeId, texts } from './github-graphql-base.ts'
import { CommentViews } from './github-graphql-comments.ts'
import { connection } from './github-graphql-connections.ts'
import { Refusal, type StoredReview } from './github-model.ts'
import { needs } from './github-permissions.ts'
import type { JsonObject } from './json.ts'

/** The viewer, the repository, its pull request, and whatever has a node id. */
export class Views extends CommentViews {
  /** `viewer`: a User by the schema, also for an app, whose login then has `[bot]` at its end. */
  viewer(): JsonObject {
    const { viewer } = this.world
    return { ...this.user(viewer), login: viewer.login, isViewer: true }
  }

  repository(): JsonObject {
    const { repository, pull } = this.world
    const urls = urlsOf(this.world, this.place)
    const branch = {
      __typename: 'Ref',
      id: 'REF_base',
      prefix: 'refs/heads/',
      name: repository.defaultBranch,
    }
    return {
      __typename: 'Repository',
      id: repository.nodeId,
      ...databaseIds(repository.id),
      name: repository.name,
      nameWithOwner: `${repository.owner.login}/${repository.name}`,
      owner: () => this.user(repository.owner),
      isPrivate: repository.private,
      visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
      isFork: false,
      isArchived: false,
      isDisabled: false,
      isLocked: false,
      url: urls.repositoryPage,
      resourcePath: new URL(urls.repositoryPage).pathname,
      defaultBranchRef: branch,
      viewerPermission: null,
      pullRequest: ({ number }: JsonObject) => {
        needs(this.world, 'read', 'pullRequests')
        if (number === pull.number) return this.pull()
        throw new Refusal(404, `Could not resolve to a PullRequest with the number of ${number}.`)
      },
    }
  }

  pull(): JsonObject {
    const { world } = this
    const { pull } = world
    const urls = urlsOf(world, this.place)
    const { head, base } = world.branches()
    const sum = (count: (file: DiffFile) => number) =>
      pull.files.reduce((total, file) => total + count(file), 0)
    return {
      __typename: 'PullRequest',
      id: pull.nodeId,
      ...databaseIds(pull.id),
      number: pull.number,
      title: pull.title,
      ...texts(pull.body ?? ''),
      state: pull.state.toUpperCase(),
      closed: pull.state === 'closed',
      closedAt: pull.state === 'closed' ? pull.updatedAt : null,
      merged: false,
      mergedAt: null,
      mergeable: 'MERGEABLE',
      isDraft: pull.draft,
      locked: false,
      isCrossRepository: pull.fork,
      maintainerCanModify: false,
      author: () => this.actor(pull.author),
      authorAssociation: associationOf(world, pull.author),
      baseRefName: base,
      baseRefOid: pull.base,
      headRefName: head,
      headRefOid: pull.head,
      headRepositoryOwner: () => this.user(pull.fork ? pull.author : world.repository.owner),
      baseRepository: () => this.repository(),
      repository: () => this.repository(),
      createdAt: pull.createdAt,
      publishedAt: pull.createdAt,
      updatedAt: pull.updatedAt,
      lastEditedAt: null,
      editor: null,
      url: urls.pullPage,
      permalink: urls.pullPage,
      resourcePath: new URL(urls.pullPage).pathname,
      additions: sum(({ additions }) => additions),
      deletions: sum(({ deletions }) => deletions),
      changedFiles: pull.files.length,
      totalCommentsCount: world.issueComments.length + world.publicComments().length,
      reviewDecision: null,
      viewerDidAuthor: pull.author === world.viewer,
      viewerCanUpdate: pull.author === world.viewer,
      viewerCanReact: true,
      commits: connection(
        'commits',
        () => pull.commits,
        commitId,
        (oid) => ({
          __typename: 'PullRequestCommit',
          id: `PRC_${oid}`,
          commit: () => this.commit(oid),
        }),
      ),
      files: connection(
        'files',
        () => pull.files,
        ({ path }) => path,
        fileView,
      ),
      comments: connection(
        'comments',
        () => world.issueComments,
        nodeId,
        (note) => this.issueComment(note),
      ),
      reviews: connection(
        'reviews',
        (args) => this.reviews(args),
        nodeId,
        (review) => this.review(review),
      ),
      reviewThreads: connection(
        'reviewThreads',
        () => world.threadsSeenBy(world.viewer),
        nodeId,
        (thread) => this.thread(thread),
      ),
    }
  }

  /** The object of a node id, with the permission that it needs; null when there is none. */
  node(id: unknown): JsonObject | null {
    const { world } = this
    if (id === world.repository.nodeId) return this.repository()
    needs(world, 'read', 'pullRequests')
    if (id === world.pull.nodeId) return this.pull()
    const thread = world.threadsSeenBy(world.viewer).find(({ nodeId }) => nodeId === id)
    if (thread) return this.thread(thread)
    const comments = world.threads.flatMap((each) => world.commentsSeenBy(each, world.viewer))
    const comment = comments.find(({ nodeId }) => nodeId === id)
    if (comment) return this.reviewComment(comment)
    const note = world.issueComments.find(({ nodeId }) => nodeId === id)
    if (note) return this.issueComment(note)
    const review = this.reviews({}).find(({ nodeId }) => nodeId === id)
    return review ? this.review(review) : null
  }

  private reviews({ states, author }: JsonObject): StoredReview[] {
    const { reviews, viewer } = this.world
    return reviews.filter(
      (review) =>
        (review.state !== 'PENDING' || review.author === viewer) &&
        (!Array.isArray(states) || states.includes(review.state)) &&
        (typeof author !== 'string' || loginOf(review.author) === author),
    )
  }
}

function fileView(file: DiffFile): JsonObject {
  const changes = { removed: 'DELETED' } as const
  const changeType = file.status === 'removed' ? changes.removed : file.status.toUpperCase()
  const { path, additions, deletions } = file
  return {
    __typename: 'PullRequestChangedFile',
    path,
    additions,
    deletions,
    changeType,
    viewerViewedState: 'UNVIEWED',
  }
}

function commitId(oid: string): string {
  return oid
}
