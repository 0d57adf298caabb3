import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { bareEnvironment, bundle, temporaryFolder } from './harness.ts'

/** Reads a few bytes at a time what the program prints into a pipe, and its exit status. */
const slowly = '{ "$0" "$@" 2>&1; echo "status $?"; } | dd bs=64 2>/dev/null'

test('what is printed reaches a slow reader whole, and the exit status stays', async () => {
  const cwd = await temporaryFolder()
  // Longer than what a pipe holds.
  const path = 'p'.repeat(120_000)
  const words = ['-c', slowly, process.execPath, bundle, 'review', '--scan', path]
  const { stdout } = await promisify(execFile)('sh', words, { cwd, env: bareEnvironment(cwd) })
  expect(stdout).toContain(path)
  expect(stdout).toMatch(/\nstatus 2\n$/)
})
