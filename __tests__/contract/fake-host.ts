import type { Exchange } from './exchange-log.ts'
import type { FakeCall, Fault, Write } from './github-calls.ts'

/** What there is on a code host before anything happens: one repository `shop/shop` with one change. */
export interface FakeHostOptions {
  /** A git repository that knows all commits. */
  root: string
  change: { number?: number; base: string; head: string; author?: string; draft?: boolean; fork?: boolean }
  /** By default private, with the branch `main`. */
  repository?: { private?: boolean; defaultBranch?: string }
  /** The only token that is accepted; without it every request is. */
  token?: string
  /** The login of whom the token is. */
  account?: string
  /** What the token may: read, or comment and resolve as well. `write` by default. */
  rights?: 'read' | 'write'
  /** What people may, by login. Whoever is not here has nothing to do with the repository. */
  collaborators?: Record<string, 'read' | 'write' | 'admin'>
  latencyMs?: number
  /** Asked about every call that kept to the contract. */
  fault?: (call: FakeCall) => Fault | null
}

/** A comment as tests see it; author null where the account is deleted. */
export interface HostComment {
  id: string
  body: string
  author: string | null
  edited: boolean
}

/** A conversation at lines or on a file, whoever started it. */
export interface HostThread {
  id: string
  path: string
  /** Where it shows at the present head; null on a file as a whole, and where the lines are gone. */
  line: number | null
  startLine: number | null
  onFile: boolean
  isResolved: boolean
  resolvedBy: string | null
  /** The host's own word, where it has several: `active`, `closed`, `fixed`. */
  status?: string
  comments: HostComment[]
}

export interface Said {
  login: string | null
  body: string
}

/** A code host on 127.0.0.1, as tests and the people in them see it. */
export interface FakeHost {
  /** The base of its API. */
  url: string
  /** Every request that came, valid or not, in order. */
  requests: readonly Exchange[]
  /** The calls that changed something or tried to, in order. */
  writes(): readonly Write[]
  violations: readonly string[]
  /** Throws when a request or an answer broke the contract. */
  assertClean(): void
  close(): Promise<void>

  /** In the order in which they were started. */
  threads(): HostThread[]
  /** Comments on the change as a whole. */
  remarks(): HostComment[]
  /** Moves the head of the change, and its base where given. */
  push(head: string, options?: { base?: string }): Promise<void>
  reply(thread: { id: string }, words: Said): HostComment
  say(words: Said): HostComment
  edit(comment: { id: string }, words: Said): void
  remove(comment: { id: string }): void
  resolve(thread: { id: string }, login: string): void
  unresolve(thread: { id: string }, login: string): void
}
