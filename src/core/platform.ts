/** What is reviewed, as a code host or git tells it. */
export interface Change {
  /** Commit ids. */
  base: string
  head: string
  /** For people: `main…HEAD`. */
  subject: string
}

/** Where a change comes from. */
export interface Platform {
  /** Null where there is nothing to compare with: the whole tree is the subject. */
  change(): Promise<Change | null>
  /** Unified diff of the change; empty without one. It decides where a comment may sit. */
  diff(): Promise<string>
  /** The commit that a name stands for; null where there is none. */
  resolve(name: string): Promise<string | null>
  /** A file at a commit, as it is tracked there; null where it is not. */
  fileAt(commit: string, path: string): Promise<Buffer | null>
  /** Regular files of a commit or tree by path. */
  files(commit: string): Promise<Map<string, TreeFile>>
  /** Contents by id; what cannot be had is not in the result. */
  blobs(oids: string[]): Promise<Map<string, Buffer>>
}

/** A file in a git tree. Links and submodules are none. */
export interface TreeFile {
  oid: string
  /** Bytes. */
  size: number
}

/** A line on which a word stands. */
export interface Mention {
  path: string
  line: number
  text: string
}

/** Lines of a file; both ends count. */
export interface LineRange {
  from: number
  to: number
}

/** Who wrote something. A `program` is an app or a bot. */
export interface Account {
  login: string
  kind: 'person' | 'program'
}

/** What somebody wrote below a comment of ours. */
export interface Reply {
  id: string
  /** Null for an account that is gone. */
  author: Account | null
  body: string
  edited: boolean
  /** ISO 8601, by the host's clock. */
  createdAt: string
}

/** A conversation at a place of the change that our account began. */
export interface Thread {
  id: string
  /** Its first comment, which we edit. */
  commentId: string
  body: string
  /** Written and last edited by our own account, or by one that is listed as a former one. */
  ours: boolean
  /** When its first comment was last written; ISO 8601, by the host's clock. */
  writtenAt: string
  path: string
  /** Where the host shows it now; null for a comment on the file, and where the lines are gone. */
  lines: LineRange | null
  resolved: boolean
  /** Null where it is not resolved, or the host does not say. */
  resolvedBy: Account | null
  replies: Reply[]
}

/** A comment on the change as a whole. */
export interface Remark {
  commentId: string
  body: string
  ours: boolean
}

/** What has been said about a change so far. */
export interface Conversation {
  threads: Thread[]
  remarks: Remark[]
  /** Who proposed the change; null where the account is gone. */
  author: string | null
  /** The account that the token belongs to. */
  account: string
}

/** Where a new comment goes: lines of the new version within one hunk, or the file as a whole. */
export interface Place {
  path: string
  lines: LineRange | null
}

/** One thing to do on the host. Bodies are complete. */
export type Operation =
  | { kind: 'open'; fingerprints: string[]; place: Place; body: string }
  | { kind: 'edit'; thread: Thread; body: string }
  /** The body says it too, for where a token may not resolve. */
  | { kind: 'resolve'; thread: Thread; body: string }
  | { kind: 'reopen'; thread: Thread; body: string }
  /** Null: there is none yet. */
  | { kind: 'summary'; commentId: string | null; body: string }

/**
 * How an operation ended. `lowered`: the host refused the lines, so the comment stands on the file. `edited only`: the token
 * may not resolve or reopen. `refused`: the token may not write at all. `overtaken`: the change has a newer head.
 */
export type Outcome =
  | { operation: Operation; status: 'done' | 'lowered' | 'edited only' }
  | { operation: Operation; status: 'refused' | 'failed' | 'overtaken'; detail: string }

/** What a host allows, as data. */
export interface HostLimits {
  /** Characters of a comment. */
  body: number
  /** Comments on a file as a whole in one run: hosts take them one by one. */
  fileComments: number
}

/** URLs of lines at a commit, with `{commit}`, `{path}`, `{from}` and `{to}` for what varies. */
export interface LinkForms {
  line: string
  range: string
  commit: string
}

/** How a run ended, for a host that shows it as a check of its own. */
export interface CheckResult {
  conclusion: 'neutral' | 'success'
  title: string
  summary: string
}

/** A code host on which a change is discussed. */
export interface CodeHost extends Platform {
  readonly limits: HostLimits
  readonly links: LinkForms
  conversation(): Promise<Conversation>
  /** In the fewest requests that the host allows; one that fails never costs another. In the order given. */
  apply(operations: Operation[], known: Conversation): Promise<Outcome[]>
  /** Asked of the host's permissions, not read from a comment. Null where the host does not say. */
  mayTriage(login: string): Promise<boolean | null>
  /** Shows a result as a check of its own; whether the token allowed it. */
  publishCheck(name: string, result: CheckResult): Promise<boolean>
}
