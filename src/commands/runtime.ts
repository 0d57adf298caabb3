import type { PoolOptions } from '../context/syntax/pool.ts'
import type { Event } from '../core/event.ts'
import type { Output } from '../system/output.ts'
import type { Reached } from './host.ts'

/** The world as a command sees it. */
export interface Runtime {
  /** Where the command was started; absolute. */
  folder: string
  env: NodeJS.ProcessEnv
  output: Output
  event: Event
  /** The host of its change. */
  reached: Reached
  toolVersion: string
  /** What threads that parse code run, and where the grammars are. */
  parsing: Pick<PoolOptions, 'program' | 'grammars'>
  /** Aborted with `Cancelled` when somebody ends the run. */
  cancelled: AbortSignal
}
