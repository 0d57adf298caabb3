import type { Conversation, Operation } from '../platform.ts'

export type Open = Extract<Operation, { kind: 'open' }>
export type Turn = Extract<Operation, { kind: 'resolve' | 'reopen' }>
export type Edit = Extract<Operation, { kind: 'edit' }> | Turn
export type Summary = Extract<Operation, { kind: 'summary' }>

/** What a host can be asked to write. Each throws `HostError`; none asks twice for what might then be there twice. */
export interface HostWrites {
  /** Comments that one request opens, and threads that one resolves. */
  readonly together: { opens: number; turns: number }
  /** Comments on lines, all of them or none. `part`: ` (1 of 3)`, where there are more. */
  open(opens: Open[], part: string): Promise<void>
  /** A comment on a file as a whole. */
  openOnFile(open: Open): Promise<void>
  turn(operations: Turn[]): Promise<void>
  edit(operation: Edit): Promise<void>
  createSummary(body: string): Promise<void>
  editSummary(commentId: string, body: string): Promise<void>
}

/** The change as it is on the host while we write. */
export interface Scene {
  /** What was said when the operations were planned. */
  known: Conversation
  /** That was so long ago that another run may have written since. */
  stale: boolean
  list(): Promise<Conversation>
  /** Milliseconds. */
  wait(time: number): Promise<void>
}
