import { describe, expect, test } from '@jest/globals'
import { policyFile } from './github-runner.ts'
import type { Repository } from './harness.ts'
import { Pull, to } from './pull-request.ts'
import { allFlags, flags, shop } from './shop.ts'

const { real, harmless, open } = flags
const fixedApp = { 'app.py': shop['app.py'].replace(real.code, 'db.execute("select 1")') }
const blocking = { [policyFile]: 'version: 1\nrules: [{ match: { rule: real }, mode: block }]\n' }
const writes = { permissions: { checks: 'write', contents: 'write' } } as const

/** What GitHub says of a workflow of a fork that has ended; nothing in it names the pull request. */
function ended(pull: Pull, over: object = {}): object {
  const workflow_run = {
    event: 'pull_request',
    head_sha: pull.head,
    head_branch: 'feature',
    head_repository: { full_name: 'stranger/shop' },
    pull_requests: [],
    ...over,
  }
  return { action: 'completed', workflow_run, pull_request: undefined, number: undefined }
}

const fork = { change: shop, fork: true, author: 'stranger' }

describe('the review of a scan that a fork’s workflow made', () => {
  test('finds its pull request, comments, and hides nothing', async () => {
    const pull = await Pull.open(fork)
    await pull.scan(allFlags)
    const run = await pull.soundRun({ event: 'workflow_run', payload: ended(pull) })
    expect(run.requests[0]).toBe('GET /pulls')
    expect(run.report.counts).toMatchObject({ total: 3, commented: 3, hidden: 0 })
    expect(pull.ownThreads()).toHaveLength(3)
    expect(run.step.summary()).toContain('A workflow that the change can edit made this scan')
    expect(run.status).toBe(0)
  })

  test('passes no check, and fails one where something blocks', async () => {
    const pull = await Pull.open({ ...fork, github: writes })
    await pull.scan(allFlags)
    await pull.soundRun({ event: 'workflow_run', payload: ended(pull) })
    const blocked = await Pull.open({ ...fork, base: blocking, github: writes })
    await blocked.scan(allFlags)
    const run = await blocked.soundRun({ event: 'workflow_run', payload: ended(blocked) })
    expect(run.status).toBe(1)
    const checks = [pull, blocked].map(({ github, head }) =>
      github.checkRuns().map(({ conclusion, headSha }) => [conclusion, headSha === head]),
    )
    expect(checks).toEqual([[['neutral', true]], [['failure', true]]])
  })

  test('resolves no thread, and what it leaves out goes on blocking while its code is the same', async () => {
    const pull = await Pull.open({ ...fork, base: blocking, github: writes })
    await pull.scan(allFlags)
    await pull.soundRun({ event: 'workflow_run', payload: ended(pull) })
    await pull.scan([harmless, open], { scanned: ['app.py'] })
    const silent = await pull.soundRun({ event: 'workflow_run', payload: ended(pull) })
    expect(silent.status).toBe(1)
    expect(pull.summary()).toContain('Not reported any more, and not shown to be fixed')
    await pull.push(fixedApp)
    await pull.scan([harmless, open], { scanned: ['app.py'] })
    const edited = await pull.soundRun({ event: 'workflow_run', payload: ended(pull) })
    expect(pull.thread('real').isResolved).toBe(false)
    expect(edited.writes).not.toContain(to.resolve)
    expect(edited.status).toBe(0)
    expect(pull.github.checkRuns().map(({ conclusion }) => conclusion)).not.toContain('success')
  })

  test('takes the policy from the host, not from branches of the checkout', async () => {
    const lax = { [policyFile]: 'version: 1\ndefault-mode: monitor\n' }
    const pull = await Pull.open({ ...fork, base: blocking, change: { ...shop, ...lax }, github: writes })
    await pull.scan(allFlags)
    // As in a checkout of the fork.
    const prepare = ({ git }: Repository) => git('update-ref', 'refs/remotes/origin/main', pull.head)
    const run = await pull.soundRun({ event: 'workflow_run', payload: ended(pull), prepare })
    expect(run.status).toBe(1)
  })

  test('of a branch that is gone is nothing to review', async () => {
    const pull = await Pull.open(fork)
    await pull.scan(allFlags)
    const run = await pull.run({ event: 'workflow_run', payload: ended(pull, { head_repository: null }) })
    expect([run.status, run.report]).toEqual([0, null])
  })

  test.each([
    ['a commit that is no head any more', { head_sha: 'f'.repeat(40) }],
    ['another repository’s branch of the same name', { head_repository: { full_name: 'stranger/other' } }],
    ['a branch without a pull request', { head_branch: 'other' }],
  ])('%s is nothing to review', async (_, over) => {
    const pull = await Pull.open(fork)
    await pull.scan(allFlags)
    const run = await pull.run({ event: 'workflow_run', payload: ended(pull, over) })
    pull.github.assertClean()
    expect(run.stdout).toContain('Not reviewed: no open pull request has the commit')
    expect([run.status, run.writes, run.report]).toEqual([0, [], null])
  })

  test('without a token nobody can be asked', async () => {
    const pull = await Pull.open(fork)
    await pull.scan(allFlags)
    const run = await pull.run({ event: 'workflow_run', payload: ended(pull), tokenless: true })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('Set token, with pull-requests: write.')
  })

  test('a workflow that ran for something else is no event of ours', async () => {
    const pull = await Pull.open(fork)
    await pull.scan(allFlags)
    const run = await pull.run({ event: 'workflow_run', payload: ended(pull, { event: 'push' }) })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('workflow_run')
  })
})
