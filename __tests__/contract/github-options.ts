import type { DiffFile } from './github-diff.ts'
import type { Account } from './github-model.ts'

/** What a token may do with one kind of things. */
export type Level = 'none' | 'read' | 'write'
/** https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read'

/** What there is on GitHub before anything happens. */
export interface WorldOptions {
  /** A git repository that knows all commits. */
  root: string
  pull: { number?: number; base: string; head: string; author?: string; draft?: boolean; fork?: boolean }
  /** By default `shop/shop`, private, with the branch `main`. */
  repository?: { owner?: string; name?: string; private?: boolean; defaultBranch?: string }
  /** Whom the token is: by default `github-actions[bot]`. */
  account?: string
  /** What the token may: by default write pull requests and read contents. */
  permissions?: { pullRequests?: Level; contents?: Level; checks?: Level; issues?: Level }
  /** Roles by login. */
  collaborators?: Record<string, Role>
}

/** The one pull request. */
export interface Pull {
  id: number
  nodeId: string
  number: number
  author: Account
  fork: boolean
  draft: boolean
  state: 'open' | 'closed'
  title: string
  body: string | null
  createdAt: string
  updatedAt: string
  base: string
  head: string
  mergeBase: string
  /** The ids of its commits, oldest first. */
  commits: string[]
  files: DiffFile[]
}

/** What a person may change about the pull request beside its commits. */
export type PullChange = Partial<Pick<Pull, 'draft' | 'state' | 'title' | 'body'>>
