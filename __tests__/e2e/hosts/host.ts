import type { FakeHost, FakeHostOptions } from '../../contract/fake-host.ts'

/** A pipeline of a change, in which the program runs. */
export interface Pipeline {
  fake: FakeHost
  base: string
  head: string
  /** The commit that is checked out. */
  checkedOut: string
  author: string
  fork: boolean
  draft: boolean
  isPublic: boolean
  /** Where the pipeline may put files of its own. */
  folder: string
}

/** A code host under test. A fifth one needs this and a fake. */
export interface Host {
  name: string
  /** The token that its fake takes, in a form of its own tokens. */
  token: string
  /** The login of whom the token is. */
  account: string
  /** What its pipelines check out. */
  checkout: 'merge' | 'head'
  /** Pipelines run again when a draft is ready, so that a draft may be skipped. */
  runsWhenReady: boolean
  /** Where a finding stands that the diff does not show: in a comment on its file, or on its line all the same. */
  outsideTheDiff: 'file' | 'line'
  /** How it makes code of a suggestion in a comment; null where it has none. */
  suggestion: 'github' | 'gitlab' | 'azure' | null
  start(options: FakeHostOptions): Promise<FakeHost>
  /** What the host's pipeline sets, without the program's own settings. */
  variables(pipeline: Pipeline): Record<string, string>
}
