import type { DiffFile } from './github-diff.ts'
import {
  type Account,
  type Anchor,
  type StoredComment,
  type StoredReview,
  type StoredThread,
  unprocessable,
  validationFailed,
} from './github-model.ts'
import { newNote } from './github-notes.ts'
import { anchorIn, bodyProblems, sentence, type Wanted } from './github-rules.ts'
import type { World } from './github-world.ts'

export type ReviewEvent = 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT'

export interface NewReview {
  body: string
  /** Null leaves the review pending. */
  event: ReviewEvent | null
  commit: string | null
  comments: (Wanted & { body: string })[]
  /** Takes comments on lines that are in no hunk, and loses them, as GraphQL does. */
  losing?: boolean
}

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

/** All of a review or nothing: https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request. */
export async function createReview(world: World, author: Account, wanted: NewReview): Promise<StoredReview> {
  const commit = wanted.commit ?? world.pull.head
  if (!world.pull.commits.includes(commit)) throw unprocessable('commit_id is not part of the pull request')
  const files = await world.filesAt(commit)
  checkEvent(world, author, wanted.event, wanted.body)
  const anchored = wanted.comments.map((comment) => {
    return { ...comment, ...anchorOf(files, comment, wanted.losing ?? false) }
  })
  if (world.pendingReviewOf(author)) throw pendingReview()
  const review = newReview(world, author, wanted.body, commit)
  const started = anchored.map(({ anchor, body, lost }) => {
    return startThread(world, review, anchor, body, { lost }).thread
  })
  if (wanted.event !== null) submitReview(world, review, wanted.event, wanted.body)
  if (commit !== world.pull.head) await world.place(started)
  return review
}

/** Ends the pending state of a review. */
export function submitReview(world: World, review: StoredReview, event: ReviewEvent, body: string): void {
  checkEvent(world, review.author, event, body)
  Object.assign(review, { state: states[event], body, submittedAt: world.now() })
}

/** Adds a review without comments, pending. */
export function newReview(world: World, author: Account, body: string, commit: string): StoredReview {
  const createdAt = world.tick()
  const review: StoredReview = {
    ...world.identity('PRR'),
    author,
    body,
    state: 'PENDING',
    commit,
    createdAt,
    submittedAt: null,
  }
  world.reviews.push(review)
  return review
}

/** A comment of its own, in a review of its own as on GitHub. */
export async function createComment(
  world: World,
  author: Account,
  { body, commit, wanted }: { body: string; commit: string; wanted: Wanted },
): Promise<StoredComment> {
  const resource = 'PullRequestReviewComment'
  if (!world.pull.commits.includes(commit)) {
    const words = 'commit_id is not part of the pull request'
    throw validationFailed({
      words,
      object: { resource, code: 'custom', field: 'commit_id', message: words },
    })
  }
  const anchor = anchorIn(await world.filesAt(commit), wanted)
  const problems = [...(Array.isArray(anchor) ? anchor : []), ...bodyProblems(resource, body)]
  if (problems.length > 0 || Array.isArray(anchor)) throw validationFailed(...problems)
  if (world.pendingReviewOf(author)) throw pendingReview()
  const review = newReview(world, author, '', commit)
  Object.assign(review, { state: 'COMMENTED', submittedAt: world.now() })
  const comment = startThread(world, review, anchor, body)
  if (commit !== world.pull.head) await world.place([comment.thread])
  return comment
}

/** Answers in a thread; with a pending review as part of that. */
export function reply(
  world: World,
  author: Account,
  { thread, body, review }: { thread: StoredThread; body: string; review?: StoredReview | null },
): StoredComment {
  const problems = bodyProblems('PullRequestReviewComment', body)
  if (problems.length > 0) throw validationFailed(...problems)
  if (!review && world.pendingReviewOf(author)) throw pendingReview()
  const part = review ?? newReview(world, author, '', world.pull.head)
  if (!review) Object.assign(part, { state: 'COMMENTED', submittedAt: world.now() })
  return addTo(world, thread, part, body)
}

/** Starts a thread with the first comment; `lost` where GitHub takes it and shows it to nobody. */
export function startThread(
  world: World,
  review: StoredReview,
  original: Anchor,
  body: string,
  { lost = false }: { lost?: boolean } = {},
): StoredComment {
  const thread: StoredThread = {
    nodeId: world.identity('PRRT').nodeId,
    original,
    originalCommit: review.commit,
    originalBase: world.pull.mergeBase,
    commit: review.commit,
    line: lost ? null : original.line,
    startLine: lost ? null : original.startLine,
    position: original.position,
    isOutdated: false,
    isResolved: false,
    resolvedBy: null,
    lost,
    comments: [],
  }
  world.threads.push(thread)
  return addTo(world, thread, review, body)
}

/**
 * The anchor of a comment. A line outside of the diff is no error for GraphQL: the thread is made, and nobody ever sees
 * it (https://github.com/dcdpr/jp/pull/857, https://github.com/github/github-mcp-server/issues/2495).
 */
export function anchorOf(
  files: readonly DiffFile[],
  wanted: Wanted & { body: string },
  losing: boolean,
): { anchor: Anchor; lost: boolean } {
  const found = anchorIn(files, wanted)
  const problems = bodyProblems('PullRequestReviewComment', wanted.body)
  if (!Array.isArray(found) && problems.length === 0) return { anchor: found, lost: false }
  if (!Array.isArray(found) || problems.length > 0 || !losing) {
    throw unprocessable(sentence([...(Array.isArray(found) ? found : []), ...problems]))
  }
  const { path, line = null, startLine = null } = wanted
  const nowhere = { side: 'RIGHT', startSide: null, diffHunk: '', position: 0 } as const
  return { anchor: { path, subjectType: 'line', line, startLine, ...nowhere }, lost: true }
}

function addTo(world: World, thread: StoredThread, review: StoredReview, body: string): StoredComment {
  const note = newNote(world, 'PRRC', review.author, body)
  const comment = { ...note, thread, review, inReplyTo: thread.comments[0]?.id ?? null }
  thread.comments.push(comment)
  return comment
}

// https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request: the body is "required when using
// REQUEST_CHANGES or COMMENT". The words of that refusal, unlike the other two, were not seen anywhere.
function checkEvent(world: World, author: Account, event: ReviewEvent | null, body: string): void {
  if (event !== 'COMMENT' && event !== null && author === world.pull.author) {
    const what = event === 'APPROVE' ? 'approve' : 'request changes on'
    throw unprocessable(`Can not ${what} your own pull request`)
  }
  const needed = event === 'COMMENT' || event === 'REQUEST_CHANGES'
  const problems = bodyProblems('PullRequestReview', body === '' && !needed ? 'none' : body)
  if (problems.length > 0) throw unprocessable(sentence(problems))
}

function pendingReview() {
  return unprocessable('User can only have one pending review per pull request')
}
