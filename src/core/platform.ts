/** What is reviewed, as a code host or git tells it. */
export interface Change {
  /** Commit ids. */
  base: string
  head: string
  /** For people: `main…HEAD`. */
  subject: string
}

/** Where a change comes from, and where its results go. */
export interface Platform {
  /** Null where there is nothing to compare with: the whole tree is the subject. */
  change(): Promise<Change | null>
  /** Unified diff of the change; empty without one. */
  diff(): Promise<string>
  /** A file at a commit, out of git's object database; null where it is not there. */
  fileAt(commit: string, path: string): Promise<Buffer | null>
}
