import type { ChildProcess } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import type { VendorRequest } from '../contract/vendor.ts'
import { allReal, askedIn, reviewWith, startModel } from './fake-model.ts'
import { scannedShop } from './shop.ts'
import { findingOf, outcomeOf, soundReport } from './soundness.ts'

/** Reviews the shop; once the model is asked about `open`, which it never answers, something is done to the program. */
async function interrupted(act: (program: ChildProcess) => void, args: string[] = []) {
  const made = await scannedShop()
  let program: ChildProcess | null = null
  let answered = 0
  let asked = () => {}
  const openAsked = new Promise<void>((resolve) => {
    asked = resolve
  })
  const model = await startModel(async (request: VendorRequest) => {
    if (askedIn(request).some(({ rule }) => rule === 'open')) {
      asked()
      return { kind: 'hang' }
    }
    answered++
    return allReal(request)
  })
  const running = reviewWith(model.url, {
    cwd: made.root,
    // One at a time, the most severe first: the others are answered when the last is asked.
    args: ['--concurrency', '1', ...args],
    started: (child) => {
      program = child
    },
  })
  await openAsked
  if (program !== null) act(program)
  return { run: await running, answered }
}

describe('a run that is ended from outside', () => {
  test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])('%s: what was answered is published', async (signal) => {
    const { run, answered } = await interrupted((program) => program.kill(signal))
    const report = soundReport(run)
    expect(answered).toBe(2)
    expect(report.counts).toMatchObject({ total: 3, analyzed: 2, notAnalyzed: 1 })
    expect(outcomeOf(findingOf(report, 'open'))).toBe('cancelled')
    expect(run.stderr).toContain('Cancelled: asking ends')
    expect(run.stdout).toContain('2 of 3 analyzed')
    expect(run.status).toBe(130)
    expect(report.status).toBe(130)
  })

  test('a finding that blocks fails it all the same', async () => {
    const { run } = await interrupted((program) => program.kill('SIGINT'), ['--fail-on', 'any'])
    expect(run.status).toBe(1)
  })

  test.each<[NodeJS.Signals, NodeJS.Signals]>([
    ['SIGINT', 'SIGTERM'],
    ['SIGTERM', 'SIGINT'],
  ])('%s and %s: GitHub sends both, which ends nothing sooner', async (first, second) => {
    const { run } = await interrupted((program) => {
      program.kill(first)
      program.kill(second)
    })
    expect(soundReport(run).counts).toMatchObject({ analyzed: 2, notAnalyzed: 1 })
    expect(run.status).toBe(130)
  })
})
