import { createHash } from 'node:crypto'
import type { JsonObject } from './json.ts'

/** A person, or an access token, which acts under its own name. */
export interface Account {
  login: string
  accountId: string
  uuid: string
  /** `app_user` is an access token: it has no nickname. */
  type: 'user' | 'app_user'
}

/** Where a comment was started, as Bitbucket keeps it. */
export interface Inline {
  path: string
  from: number | null
  to: number | null
  startFrom: number | null
  startTo: number | null
}

export interface StoredComment {
  id: number
  /** Null where the account is deleted. */
  user: Account | null
  raw: string
  createdOn: string
  updatedOn: string
  deleted: boolean
  /** A draft, which only its author sees. */
  pending: boolean
  parent: StoredComment | null
  inline: Inline | null
  /** The commits that its lines are counted in. */
  at: { head: string; mergeBase: string }
  place: Place | null
  resolution: { user: Account; createdOn: string } | null
}

/** Where a comment is at the present head; null lines where they are gone, or on a file as a whole. */
export interface Place {
  line: number | null
  startLine: number | null
  outdated: boolean
}

export interface StoredTask {
  id: number
  creator: Account
  raw: string
  comment: StoredComment | null
  pending: boolean
  createdOn: string
  updatedOn: string
  resolvedBy: { user: Account; on: string } | null
}

export interface StoredReport {
  uuid: string
  commit: string
  externalId: string
  body: JsonObject
  annotations: Map<string, JsonObject>
}

export interface StoredStatus {
  commit: string
  key: string
  body: JsonObject
}

/** Bitbucket says no; `detail` and `fields` go into its error. */
export class Refusal extends Error {
  readonly status: number
  readonly more: JsonObject

  constructor(status: number, message: string, more: JsonObject = {}) {
    super(message)
    this.status = status
    this.more = more
  }
}

/** No more than "Bad Request" in HTML, in front of the API. */
export class BadRequestPage extends Error {}

export function notFound(what = 'Resource'): Refusal {
  return new Refusal(404, `${what} not found`)
}

/** 400 as of forms: https://github.com/buildbot/buildbot/issues/7049. */
export function invalid(field: string, problem: string): Refusal {
  return new Refusal(400, `${field}: ${problem}`, { fields: { [field]: [problem] } })
}

/** 403 of a token that lacks a scope. */
export function lacksScope(granted: readonly string[], required: string): Refusal {
  const message = 'Your credentials lack one or more required privilege scopes.'
  return new Refusal(403, message, { detail: { granted, required: [required] } })
}

/** 403 of somebody who may not do this to that. */
export function lacksAccess(): Refusal {
  return new Refusal(403, 'You do not have access to this resource.')
}

/**
 * A scope of OAuth as API tokens have it: `write:pullrequest:bitbucket`, `read:user:bitbucket`.
 * https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions/
 */
export function granular(scope: string): string {
  const [thing = '', level = 'read'] = scope.split(':')
  return `${level}:${thing === 'account' ? 'user' : thing}:bitbucket`
}

/** An account of a login, with ids in the form of the official examples. */
export function accountOf(login: string, type: Account['type'] = 'user'): Account {
  return { login, accountId: `557058:${uuidOf(`account ${login}`)}`, uuid: `{${uuidOf(login)}}`, type }
}

/** The same id for the same text, in the form of a UUID. */
export function uuidOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex')
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ].join('-')
}

/** The comment that a thread began with. */
export function rootOf(comment: StoredComment): StoredComment {
  return comment.parent === null ? comment : rootOf(comment.parent)
}
