import type { Event, PullRequest } from '../core/event.ts'
import type { HostError } from '../core/host-error.ts'
import type { CodeHost } from '../core/platform.ts'
import type { Git } from './git.ts'

/** Where a repository is, and as whom it is asked for. */
export interface HostAddress {
  /** As the pipeline calls it: `owner/name`. */
  repository: string
  token: string
  /** What no message may repeat: the token, the provider's key. */
  secrets: readonly string[]
  /** The setting; null for what the host's own variable says. */
  apiUrl: string | null
  /** Accounts that count as ours besides the token's. */
  formerAccounts: readonly string[]
  userAgent: string
  /** The host's own variables. */
  env: NodeJS.ProcessEnv
}

/** What a host says of a change that its pipeline does not. */
export type HostFacts = Partial<
  Pick<Event, 'fromFork' | 'isPublic' | 'defaultBranch' | 'isForDefault' | 'base' | 'pull'>
>

/** A change on its host, before anything of it is read. */
export interface HostConnection {
  /** Throws `HostError`. */
  about(): Promise<HostFacts>
  /** The change as it was when `about` was asked; only after that. */
  open(git: Git): CodeHost
}

/** What a host says of a token without anything being written. */
export interface Inspection {
  /** `GitHub`, for sentences. */
  host: string
  /** Whether the repository can be read, or why not. */
  repository: HostError | null
  /** Whether the change can be read, or why not; undefined where there is none to ask for. */
  change: HostError | null | undefined
  /** What the token may write, as far as the host says: null where it does not. */
  mayWrite: boolean | null
  /** What that rests on, and what a token needs. */
  detail: string
  cure: string
}

/** Throws `UserError` for an address that is none. */
export type Connect = (address: HostAddress, pull: PullRequest) => HostConnection

/** Asks with reads alone. Throws `UserError` for an address that is none. */
export type Inspect = (address: HostAddress, pull: PullRequest | null) => Promise<Inspection>
