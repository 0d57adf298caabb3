/** Pauses between attempts pass a hundred times as fast; which of them are taken, and why, stays. */
const hurry = `
  import { syncBuiltinESMExports } from 'node:module'
  import timers from 'node:timers/promises'
  const pause = timers.setTimeout
  timers.setTimeout = (ms, ...rest) => pause(ms / 100, ...rest)
  syncBuiltinESMExports()`

/** For the environment of a run. */
export const hurried = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hurry)}` }
