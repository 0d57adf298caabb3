import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { runProgram } from '../../src/system/process.ts'

test('Ctrl-C of a terminal, which goes to a group of processes, does not reach a child', async () => {
  const about = { cwd: tmpdir(), env: process.env }
  const { stdout } = await runProgram('/bin/sh', ['-c', 'echo $$ $(ps -o pgid= -p $$)'], about)
  const [own, group] = stdout.toString('utf8').trim().split(' ')
  expect(group).toBe(own)
})

describe('what must not go on', () => {
  // The shell starts a program that outlives it and keeps its output open.
  const endless = ['-c', 'echo begun; sleep 600 & sleep 600']
  const about = { cwd: tmpdir(), env: process.env }

  test('for longer than it may', async () => {
    const { status, stdout } = await runProgram('/bin/sh', endless, {
      ...about,
      limit: { ms: 300, bytes: 1000 },
    })
    expect(status).toBeNull()
    expect(stdout.toString('utf8')).toBe('begun\n')
  })

  test('with what it has started', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'assistant-process-'))
    const pipe = join(folder, 'pipe')
    // The end of a pipe is seen when nobody can write into it any more.
    await promisify(execFile)('mkfifo', [pipe])
    const script = `sleep 20 >${pipe} & sleep 20`
    const running = runProgram('/bin/sh', ['-c', script], { ...about, limit: { ms: 300, bytes: 1000 } })
    expect(await readFile(pipe, 'utf8')).toBe('')
    expect((await running).status).toBeNull()
    await rm(folder, { recursive: true })
  })

  test.each(['', ' >&2'])('with more output than it may have%s', async (where) => {
    const words = ['-c', `while :; do echo ${'x'.repeat(1000)}${where}; done`]
    const limit = { ms: 60_000, bytes: 10_000 }
    expect((await runProgram('/bin/sh', words, { ...about, limit })).status).toBeNull()
  })

  test('once somebody ends the run', async () => {
    const ending = new AbortController()
    const running = runProgram('/bin/sh', endless, { ...about, signal: ending.signal })
    ending.abort()
    expect((await running).status).toBeNull()
  })

  test('when somebody had ended it before', async () => {
    const signal = AbortSignal.abort()
    expect((await runProgram('/bin/sh', endless, { ...about, signal })).status).toBeNull()
  })
})
