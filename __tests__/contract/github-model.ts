import type { Side } from './github-diff.ts'
import type { JsonObject } from './json.ts'

/** Who acts; bots have `[bot]` at the end of the login, as REST writes it. */
export interface Account {
  login: string
  id: number
  nodeId: string
  bot: boolean
}

export interface StoredReview {
  id: number
  nodeId: string
  author: Account
  body: string
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED'
  commit: string
  createdAt: string
  submittedAt: string | null
}

/** What all comments have; author null where the account is deleted. */
export interface StoredNote {
  id: number
  nodeId: string
  author: Account | null
  body: string
  createdAt: string
  updatedAt: string
  editor: Account | null
  lastEditedAt: string | null
  /** As GraphQL says it: `outdated`, `off-topic`; null when shown. */
  minimized: string | null
  reactions: { id: number; author: Account; content: string; createdAt: string }[]
}

export interface StoredComment extends StoredNote {
  thread: StoredThread
  review: StoredReview
  inReplyTo: number | null
}

/** Where a thread was started. */
export interface Anchor {
  path: string
  subjectType: 'line' | 'file'
  side: Side
  line: number | null
  startSide: Side | null
  startLine: number | null
  diffHunk: string
  position: number
}

export interface StoredThread {
  nodeId: string
  original: Anchor
  originalCommit: string
  originalBase: string
  /** The last commit where the lines still were. */
  commit: string
  line: number | null
  startLine: number | null
  position: number | null
  isOutdated: boolean
  isResolved: boolean
  resolvedBy: Account | null
  /** Accepted by GraphQL although no hunk has the line: nobody ever sees it. */
  lost: boolean
  comments: StoredComment[]
}

export interface StoredCheckRun {
  id: number
  nodeId: string
  app: Account
  name: string
  headSha: string
  externalId: string
  detailsUrl: string | null
  status: string
  conclusion: string | null
  startedAt: string
  completedAt: string | null
  output: { title: string | null; summary: string | null; text: string | null }
  annotations: JsonObject[]
}

/** What an error says in its two forms: words (reviews, GraphQL) and an object (single comments). */
export interface Problem {
  words: string
  object: JsonObject
}

/** GitHub says no. */
export class Refusal extends Error {
  readonly status: number
  readonly errors: readonly (string | JsonObject)[]
  readonly headers: Record<string, string>
  /** The type of error that GraphQL names. */
  readonly type: string

  constructor(
    status: number,
    message: string,
    {
      errors = [],
      headers = {},
      type,
    }: { errors?: (string | JsonObject)[]; headers?: Record<string, string>; type?: string } = {},
  ) {
    super(message)
    this.status = status
    this.errors = errors
    this.headers = headers
    this.type = type ?? typeOf(status)
  }
}

function typeOf(status: number): string {
  if (status === 403) return 'FORBIDDEN'
  return status === 404 ? 'NOT_FOUND' : 'UNPROCESSABLE'
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found')
}

/** 422 in the form of single comments and checks: `errors` are objects. */
export function validationFailed(...problems: Problem[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: problems.map(({ object }) => object) })
}

/** 422 in the form of reviews: `errors` are strings. */
export function unprocessable(...errors: string[]): Refusal {
  return new Refusal(422, 'Unprocessable Entity', { errors })
}
