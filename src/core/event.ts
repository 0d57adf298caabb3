/** The code hosts that are known. */
export type HostName = 'github' | 'gitlab' | 'bitbucket' | 'azure'

/**
 * What kind of event it is: a change to review; one that got the repository's secrets though a stranger may have proposed it;
 * one on its way through a merge queue; the code as it is; something that there is nothing to do on.
 */
export type EventKind = 'change' | 'privileged change' | 'queue' | 'tree' | 'other'

/** Why the program runs, as far as a CI system says. */
export interface Event {
  /** Whose pipeline it is; null for another one, and on a command line. */
  host: HostName | null
  /** The host's own name of the event; null on a command line. */
  name: string | null
  /** Null on a command line. */
  kind: EventKind | null
  /** The change comes from another repository than the one it is for, or nobody says that it does not. */
  fromFork: boolean
  /** The host gives this event no secrets. */
  keyless: boolean
  /** Commit that the change is to be merged into; null where there is no change, and where only the host can tell. */
  base: string | null
  /** The repository's default branch, as the host says; null where it does not. */
  defaultBranch: string | null
  /** The change is for the default branch: its base is a commit of that. */
  isForDefault: boolean
  /** Everybody may read the repository, or nobody says that not everybody may. */
  isPublic: boolean
  /** In some CI system. */
  inPipeline: boolean
  /** The change that the event is about; null where there is none. */
  pull: PullRequest | null
  /** Where the change comes from that the host has to be asked for, since the event does not name it; null for other events. */
  origin: Origin | null
  /** The scan was made where the change itself says how: it may tell what is there, never what is not. */
  foreignScan: boolean
  /** `owner/name`, as the host says. */
  repository: string | null
}

/** The branch that an earlier pipeline ran for, as the host says. */
export interface Origin {
  /** Commit. */
  head: string
  /** `owner/name`. */
  repository: string
  branch: string
}

/** A change on its host. */
export interface PullRequest {
  number: number
  /** Commits; null where only the host can tell. */
  base: string | null
  head: string | null
  draft: boolean
  /** Already on its way into the branch: nobody comments on it any more. */
  queued: boolean
}
