import { afterAll } from '@jest/globals'
import type { FakeVendor } from '../contract/vendor.ts'
import { type Run, type RunOptions, runBundle } from './harness.ts'
import { outcomeOf, soundReport } from './soundness.ts'

const running: { close(): Promise<void> }[] = []
afterAll(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

/** A server that is closed after the tests of the file. */
export async function started<Server extends { close(): Promise<void> }>(
  starting: Promise<Server>,
): Promise<Server> {
  const server = await starting
  running.push(server)
  return server
}

/** Reviews the whole tree with the provider that the arguments name. */
export function review(options: RunOptions): Promise<Run> {
  return runBundle({ ...options, args: ['review', '--scope', 'all', ...(options.args ?? [])] })
}

/** How the findings of a sound run came out, what was said of the first, and what the fake found wrong: nothing. */
export function outcomes(run: Run, fake?: FakeVendor): { kinds: (string | null)[]; said: string } {
  fake?.assertClean()
  const { findings } = soundReport(run)
  return { kinds: findings.map(outcomeOf), said: JSON.stringify(findings[0]?.assessment) }
}
