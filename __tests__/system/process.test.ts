import { tmpdir } from 'node:os'
import { expect, test } from '@jest/globals'
import { runProgram } from '../../src/system/process.ts'

test('Ctrl-C of a terminal, which goes to a group of processes, does not reach a child', async () => {
  const about = { cwd: tmpdir(), env: process.env }
  const { stdout } = await runProgram('/bin/sh', ['-c', 'echo $$ $(ps -o pgid= -p $$)'], about)
  const [own, group] = stdout.toString('utf8').trim().split(' ')
  expect(group).toBe(own)
})
