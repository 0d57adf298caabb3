import { readFileSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { allReal, apiKey, startModel } from './fake-model.ts'
import { act, blocking, payload, policyFile, pullRequest, step } from './github-runner.ts'
import { type Repository, runBundle, temporaryFolder } from './harness.ts'
import { scannedShop } from './shop.ts'
import { soundReport } from './soundness.ts'

describe('other events', () => {
  test.each(['push', 'schedule', 'workflow_dispatch'])('%s is only reported', async (event) => {
    const made = await scannedShop({ [policyFile]: blocking })
    const model = await startModel(allReal)
    const inputs = {
      provider: 'openai',
      model: 'fake-1',
      endpoint: model.url,
      'api-key': apiKey,
      'fail-on': 'any',
    }
    const here = await step(event, { ref: 'refs/heads/main' }, inputs)
    const run = await act(made, here)
    expect(soundReport(run).findings).toHaveLength(3)
    expect(model.requests).toHaveLength(0)
    expect(here.outputs()).toMatchObject({ total: '3' })
    expect(run.status).toBe(0)
  })

  test('a merge queue is reviewed without a model, with the same exit status', async () => {
    const { made, base } = await pullRequest({ [policyFile]: blocking })
    const model = await startModel(allReal)
    const inputs = { provider: 'openai', model: 'fake-1', endpoint: model.url, 'api-key': apiKey }
    const event = { action: 'checks_requested', merge_group: { base_sha: base, head_sha: 'f'.repeat(40) } }
    const run = await act(made, await step('merge_group', event, inputs))
    const report = soundReport(run)
    expect(report).toMatchObject({ base, counts: { total: 3, blocked: 1 } })
    expect(model.requests).toHaveLength(0)
    expect(run.status).toBe(1)
  })

  test.each(['issues', 'workflow_run', '::error::x'])('%s has nothing to do', async (event) => {
    const run = await act(await scannedShop(), await step(event, {}))
    expect(run.stderr).toContain(event.replaceAll(':', '') === 'errorx' ? 'error' : event)
    expect(run.stderr).not.toMatch(/^\s*::/m)
    expect({ status: run.status, report: run.report }).toEqual({ status: 2, report: null })
  })

  test('the demo runs as a step', async () => {
    const cwd = await temporaryFolder()
    const here = await step('push', {}, { command: 'demo' })
    const run = await runBundle({ cwd, env: here.env })
    expect(soundReport(run).counts.total).toBeGreaterThan(50)
    expect(run.status).toBe(0)
  })
})

describe('a scan that comes with the change', () => {
  const add = async (made: Repository, path: string) => {
    await made.git('add', '--force', path)
    await made.git('commit', '--quiet', '-m', 'scan')
  }

  test('is refused', async () => {
    const { made, base } = await pullRequest()
    await add(made, 'semgrep.json')
    const run = await act(made, await step('pull_request', payload(base)))
    expect(run.stderr).toContain('git tracks semgrep.json')
    expect({ status: run.status, report: run.report }).toEqual({ status: 2, report: null })
  })

  test.each(['./semgrep.json', 'sem*.json', 'x/../semgrep.json'])('named as %s', async (path) => {
    const { made, base } = await pullRequest()
    await add(made, 'semgrep.json')
    const run = await act(made, await step('pull_request', payload(base), { scan: path }))
    expect(run.status).toBe(2)
  })

  test('by a link that it brings along', async () => {
    const { made, base } = await pullRequest()
    await made.write({ 'data.json': readFileSync(join(made.root, 'semgrep.json')) })
    await symlink('data.json', join(made.root, 'link.json'))
    await add(made, 'data.json')
    await add(made, 'link.json')
    const run = await act(made, await step('pull_request', payload(base), { scan: 'link.json' }))
    expect(run.stderr).toContain('git tracks')
    expect(run.status).toBe(2)
  })

  test('is read on a command line outside a pipeline', async () => {
    const { made, base } = await pullRequest()
    await add(made, 'semgrep.json')
    const run = await runBundle({ cwd: made.root, args: ['review', '--base', base] })
    expect(run.status).toBe(0)
  })
})

test('a runner without a file for outputs or the summary loses nothing else', async () => {
  const { made, base } = await pullRequest()
  const { env } = await step('pull_request', payload(base))
  const run = await runBundle({ cwd: made.root, env: { ...env, GITHUB_STEP_SUMMARY: '', GITHUB_OUTPUT: '' } })
  expect(run.report?.findings).toHaveLength(3)
  expect(run.stderr).not.toContain('bug in Semgrep Assistant')
  expect(run.status).toBe(0)
})
