import { createHash } from 'node:crypto'
import type { DiffFile } from './github-diff.ts'
import type { JsonObject } from './json.ts'

/** Who acts; the login is the uniqueName. */
export interface Account {
  login: string
  id: string
  displayName: string
  /** Whether the account is no more; the host keeps the name. */
  deleted: boolean
}

/** A push to the source branch: https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-request-iterations. */
export interface Iteration {
  id: number
  head: string
  target: string
  /** The merge base. */
  common: string
  reason: 'create' | 'push' | 'forcePush'
  createdDate: string
  commits: string[]
  changes: Change[]
}

/** A changed file of an iteration. */
export interface Change {
  trackingId: number
  file: DiffFile
  /** The object on the old side; null where there was none. */
  originalObjectId: string | null
}

export interface Position {
  line: number
  offset: number
}

/** Where a thread was started; start and end null on a file as a whole. */
export interface Anchor {
  path: string
  side: 'left' | 'right'
  start: Position | null
  end: Position | null
  /** Null without `pullRequestThreadContext`: such a thread is not tracked, and its lines are not found after a push. */
  changeTrackingId: number | null
  first: number
  second: number
}

/** Where a thread's lines are in an iteration; `gone` where they were edited or deleted, the positions then a caret. */
export interface Place {
  path: string
  start: Position | null
  end: Position | null
  gone: boolean
}

export interface StoredComment {
  id: number
  parentCommentId: number
  author: Account
  content: string
  commentType: string
  publishedDate: string
  lastUpdatedDate: string
  lastContentUpdatedDate: string
  isDeleted: boolean
}

export interface StoredThread {
  id: number
  anchor: Anchor | null
  /** Where it is in the last iteration. */
  place: Place | null
  status: string | null
  resolvedBy: Account | null
  properties: JsonObject
  comments: StoredComment[]
  publishedDate: string
  lastUpdatedDate: string
}

export interface StoredStatus {
  id: number
  state: string
  description: string | null
  context: { name: string; genre: string | null }
  targetUrl: string | null
  iterationId: number | null
  properties: JsonObject
  createdBy: Account
  creationDate: string
}

/** Azure DevOps says no: `typeKey` is the name of its exception. */
export class Refusal extends Error {
  readonly status: number
  readonly typeKey: string

  constructor(status: number, message: string, typeKey: string) {
    super(message)
    this.status = status
    this.typeKey = typeKey
  }
}

// The words of these refusals were not seen anywhere; the status is the one of every argument that is refused.
export function invalid(message: string): Refusal {
  return new Refusal(400, message, 'ArgumentException')
}

/** A GUID that is always the same for a text. */
export function guidOf(text: string): string {
  const hex = createHash('sha1').update(text.toLowerCase()).digest('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
}
