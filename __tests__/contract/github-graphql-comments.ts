import { associationOf, urlsOf } from './github-bodies.ts'
import { BaseViews, databaseIds, nodeId, texts } from './github-graphql-base.ts'
import { connection } from './github-graphql-connections.ts'
import type { StoredComment, StoredNote, StoredReview, StoredThread } from './github-model.ts'
import { mayChange, mayResolve } from './github-permissions.ts'
import type { JsonObject } from './json.ts'

/** Threads, comments and reviews. */
export abstract class CommentViews extends BaseViews {
  thread(thread: StoredThread): JsonObject {
    const { world } = this
    const { original } = thread
    const resolvable = mayResolve(world)
    return {
      __typename: 'PullRequestReviewThread',
      id: thread.nodeId,
      isResolved: thread.isResolved,
      isOutdated: thread.isOutdated,
      isCollapsed: thread.isResolved || thread.isOutdated,
      resolvedBy: () =>
        thread.resolvedBy && { ...this.user(thread.resolvedBy), login: thread.resolvedBy.login },
      path: original.path,
      line: thread.line,
      startLine: thread.startLine,
      originalLine: original.line,
      originalStartLine: original.startLine,
      diffSide: original.side,
      startDiffSide: original.startSide,
      subjectType: original.subjectType.toUpperCase(),
      pullRequest: () => this.pull(),
      repository: () => this.repository(),
      viewerCanReply: world.permissions.pullRequests === 'write',
      viewerCanResolve: resolvable && !thread.isResolved,
      viewerCanUnresolve: resolvable && thread.isResolved,
      comments: connection(
        'comments',
        () => world.commentsSeenBy(thread, world.viewer),
        nodeId,
        (comment) => this.reviewComment(comment),
      ),
    }
  }

  reviewComment(comment: StoredComment): JsonObject {
    const { thread, review } = comment
    const { original } = thread
    const { pullPage } = urlsOf(this.world, this.place)
    const first = thread.comments.find(({ id }) => id === comment.inReplyTo)
    return {
      __typename: 'PullRequestReviewComment',
      ...this.note(comment, `${pullPage}#discussion_r${comment.id}`),
      state: review.state === 'PENDING' ? 'PENDING' : 'SUBMITTED',
      draftedAt: comment.createdAt,
      path: original.path,
      line: thread.line,
      startLine: thread.startLine,
      originalLine: original.line,
      originalStartLine: original.startLine,
      originalPosition: original.position,
      position: thread.isOutdated ? null : thread.position,
      outdated: thread.isOutdated,
      diffHunk: original.diffHunk,
      subjectType: original.subjectType.toUpperCase(),
      commit: () => this.commit(thread.commit),
      originalCommit: () => this.commit(thread.originalCommit),
      pullRequestReview: () => this.review(review),
      replyTo: () => (first ? this.reviewComment(first) : null),
    }
  }

  issueComment(note: StoredNote): JsonObject {
    const { pullPage } = urlsOf(this.world, this.place)
    return { __typename: 'IssueComment', ...this.note(note, `${pullPage}#issuecomment-${note.id}`) }
  }

  review(review: StoredReview): JsonObject {
    const { world } = this
    const { pullPage } = urlsOf(world, this.place)
    const comments = () =>
      world.threads.flatMap((thread) => thread.comments.filter((comment) => comment.review === review))
    const note = { ...review, editor: null, lastEditedAt: null, minimized: null, reactions: [] }
    return {
      __typename: 'PullRequestReview',
      ...this.note({ ...note, updatedAt: review.createdAt }, `${pullPage}#pullrequestreview-${review.id}`),
      state: review.state,
      submittedAt: review.submittedAt,
      commit: () => this.commit(review.commit),
      comments: connection('comments', comments, nodeId, (comment) => this.reviewComment(comment)),
    }
  }

  private note(note: StoredNote, url: string): JsonObject {
    const { world } = this
    const changeable = mayChange(world, note)
    return {
      id: note.nodeId,
      ...databaseIds(note.id),
      ...texts(note.body),
      author: () => this.actor(note.author),
      authorAssociation: associationOf(world, note.author),
      editor: () => this.actor(note.editor),
      lastEditedAt: note.lastEditedAt,
      includesCreatedEdit: note.lastEditedAt !== null,
      createdViaEmail: false,
      createdAt: note.createdAt,
      publishedAt: note.createdAt,
      updatedAt: note.updatedAt,
      isMinimized: note.minimized !== null,
      minimizedReason: note.minimized,
      url,
      resourcePath: new URL(url).pathname + new URL(url).hash,
      pullRequest: () => this.pull(),
      repository: () => this.repository(),
      viewerDidAuthor: note.author === world.viewer,
      viewerCanUpdate: changeable,
      viewerCannotUpdateReasons: changeable ? [] : ['INSUFFICIENT_ACCESS'],
      viewerCanDelete: changeable,
      viewerCanMinimize: changeable,
      viewerCanReact: true,
    }
  }
}
