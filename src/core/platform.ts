import type { Published, Results } from './host/results.ts'

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
  /** What the host knows it by, whatever it is called: two accounts never share it. */
  login: string
  /** What people know it by, where that is something else. */
  name?: string
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
  /**
   * `blocks`: something in it keeps the check from passing now, for hosts that tell such conversations from others. `lowered`: its
   * body on the file as a whole, should the host refuse the lines; null where that is the same.
   */
  | {
      kind: 'open'
      fingerprints: string[]
      place: Place
      body: string
      lowered: string | null
      blocks: boolean
    }
  | { kind: 'edit'; thread: Thread; body: string; blocks: boolean }
  /** The body says it too, for where a token may not resolve. */
  | { kind: 'resolve'; thread: Thread; body: string; blocks: boolean }
  | { kind: 'reopen'; thread: Thread; body: string; blocks: boolean }
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

/** What a host's comments can hold. */
export interface HostForms {
  /** `<details>` and `<sub>`; elsewhere they would show as text. */
  html: boolean
  /** Where a mark goes that nobody is to see: an HTML comment, or a definition of a link that nothing refers to. */
  mark: 'comment' | 'reference'
  /** How it takes lines that a click puts in place of those of the change; null where it does not. */
  suggestion: 'github' | 'gitlab' | 'azure' | null
}

/** What a token needs, in the host's own words, for sentences. */
export interface HostRights {
  /** `pull-requests: write`. */
  comment: string
  resolve: string
}

/** A code host on which a change is discussed. */
export interface CodeHost extends Platform {
  readonly limits: HostLimits
  readonly forms: HostForms
  readonly rights: HostRights
  readonly links: LinkForms
  conversation(): Promise<Conversation>
  /** In the fewest requests that the host allows; one that fails never costs another. In the order given. */
  apply(operations: Operation[], known: Conversation): Promise<Outcome[]>
  /** Asked of the host's permissions, not read from a comment. Null where the host does not say. */
  mayTriage(login: string): Promise<boolean | null>
  /** Shows results as far as the token allows; what is not shown is lost to nobody, since comments and reports have it. */
  publish(results: Results): Promise<Published>
}
