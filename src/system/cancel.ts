import { Cancelled } from '../core/errors.ts'

/**
 * A signal that is aborted with `Cancelled` on Ctrl-C, or when a CI system ends the job: asking ends, publishing goes on. A
 * second Ctrl-C ends the program at once. GitHub sends SIGINT, then SIGTERM 7.5 s later, then kills:
 * https://docs.github.com/actions/reference/workflow-cancellation-reference
 */
export function cancellation(note: (text: string) => void): AbortSignal {
  const controller = new AbortController()
  // Counted by itself: two signals sent one right after the other may arrive in either order.
  let interrupts = 0
  const cancel = (name: NodeJS.Signals) => {
    if (name === 'SIGINT' && ++interrupts > 1) process.exit(130)
    if (controller.signal.aborted) return
    note('\nCancelled: asking ends, and what is done is published. Press Ctrl-C again to stop at once.\n')
    controller.abort(new Cancelled())
  }
  process.on('SIGINT', cancel)
  process.on('SIGTERM', cancel)
  return controller.signal
}
