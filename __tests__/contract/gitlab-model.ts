/** The project, and the one that a merge request of a fork comes from. */
export const projectId = 42
export const forkId = 43
export const projectPath = 'shop/shop'

/** https://docs.gitlab.com/api/access_requests#valid-access-levels */
export const levels = { read: 20, write: 30, admin: 40 } as const

export interface Person {
  id: number
  username: string
}

/** The three commits that name a version of a diff. */
export interface Refs {
  base_sha: string
  start_sha: string
  head_sha: string
}

/** https://docs.gitlab.com/api/discussions#create-a-thread-in-the-merge-request-diff */
export interface Position extends Refs {
  position_type: 'text' | 'file'
  old_path: string
  new_path: string
  old_line: number | null
  new_line: number | null
  line_range: unknown
}

/** A version of the merge request's diff. */
export interface Version extends Refs {
  id: number
  createdAt: string
}

export interface StoredNote {
  id: number
  body: string
  /** Null where the account is deleted. */
  author: Person | null
  system: boolean
  createdAt: string
  updatedAt: string
  editedAt: string | null
  editedBy: Person | null
  resolvedAt: string | null
  resolvedBy: Person | null
}

export interface StoredDiscussion {
  id: string
  /** A comment on its own, which nobody can resolve. */
  individual: boolean
  /** Of all its notes. */
  position: Position | null
  notes: StoredNote[]
}

export interface StoredStatus {
  id: number
  sha: string
  name: string
  state: string
  description: string | null
  target_url: string | null
}

/** GitLab says no. */
export class Refusal extends Error {
  readonly status: number
  readonly body: unknown

  constructor(status: number, message: string, body: unknown = { message }) {
    super(message)
    this.status = status
    this.body = body
  }
}

export const forbidden = () => new Refusal(403, '403 Forbidden')
export const unauthorized = () => new Refusal(401, '401 Unauthorized')
export const badRequest = (why: string) => new Refusal(400, `400 Bad request - ${why}`)

/** Without a name, as where Rails found no record. */
export function notFound(what?: string): Refusal {
  return new Refusal(404, what === undefined ? '404 Not found' : `404 ${what} Not Found`)
}
