import type { PoolOptions } from '../context/syntax/pool.ts'
import type { Event } from '../system/event.ts'
import type { Output } from '../system/output.ts'

/** The world as a command sees it. */
export interface Runtime {
  /** Where the command was started; absolute. */
  folder: string
  env: NodeJS.ProcessEnv
  output: Output
  event: Event
  toolVersion: string
  /** What threads that parse code run, and where the grammars are. */
  parsing: Pick<PoolOptions, 'program' | 'grammars'>
  /** Aborted with `Cancelled` when somebody ends the run. */
  cancelled: AbortSignal
}
