import type { Account } from './bitbucket-model.ts'
import type { FakeHostOptions } from './fake-host.ts'

export type Right = 'read' | 'write' | 'admin'

export interface WorldOptions extends FakeHostOptions {
  /**
   * What the token is: one of a workspace, project or repository (Bearer), which acts under its own name and may not
   * ask for itself, or a person's API token (Basic, with the e-mail address). An access token by default.
   */
  tokenKind?: 'access token' | 'API token'
  /** Whether the token may ask who may do what. */
  admin?: boolean
  /** Whether `inline` names the lines of the present head. Nothing official says; those of the beginning by default. */
  linesFollow?: boolean
  /** The fork is deleted. */
  forkGone?: boolean
  /** What people may by a group: their effective permission, not an explicit one. */
  members?: Record<string, Right>
}

/** The one pull request. */
export interface Pull {
  number: number
  author: Account
  fork: boolean
  draft: boolean
  createdOn: string
  updatedOn: string
  base: string
  head: string
  mergeBase: string
}
