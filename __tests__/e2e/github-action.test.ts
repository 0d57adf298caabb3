import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { objectAt } from '../contract/json.ts'
import { allReal, apiKey, startModel } from './fake-model.ts'
import { act, actionFile, blocking, payload, policyFile, pullRequest, step } from './github-runner.ts'
import { openRepository, runBundle, temporaryFolder, writeFiles } from './harness.ts'
import { allFlags, flags, scan } from './shop.ts'
import { findingOf, outcomeOf, soundReport } from './soundness.ts'

describe('a pull request', () => {
  test('is reviewed, with outputs and the summary of the job', async () => {
    const { made, base } = await pullRequest()
    const here = await step('pull_request', payload(base))
    const run = await act(made, here)
    const report = soundReport(run)
    expect(report).toMatchObject({ base, counts: { total: 3, outside: 0 } })
    expect(here.outputs()).toEqual({
      total: '3',
      analyzed: '3',
      'not-analyzed': '0',
      'true-positives': '1',
      'false-positives': '1',
      'needs-review': '1',
      hidden: '1',
      commented: '2',
      blocked: '0',
      'input-tokens': '0',
      'output-tokens': '0',
      'report-dir': 'semgrep-assistant-report',
    })
    expect(Object.keys(here.outputs()).sort()).toEqual(Object.keys(objectAt(actionFile(), 'outputs')).sort())
    expect(here.summary().trim()).toBe(run.summary?.trim())
    expect(run.status).toBe(0)
  })

  test('what blocks fails the step, by the policy of the default branch', async () => {
    const { made, base } = await pullRequest({ [policyFile]: blocking })
    await made.write({ [policyFile]: 'version: 1\ndefault-mode: monitor\n' })
    const here = await step('pull_request', payload(base))
    const run = await act(made, here)
    expect(run.status).toBe(1)
    expect(here.outputs()).toMatchObject({ blocked: '1' })
  })

  test('a shallow checkout does not lose the policy', async () => {
    const { made, base } = await pullRequest({ [policyFile]: blocking })
    const clone = openRepository(await temporaryFolder())
    await clone.git('init', '--quiet', '-b', 'nothing')
    await clone.git('remote', 'add', 'origin', `file://${made.root}`)
    const merge = 'refs/remotes/pull/7/merge'
    await clone.git('fetch', '--quiet', '--no-tags', '--depth=2', 'origin', `+${merge}:${merge}`)
    await clone.git('checkout', '--quiet', '--force', merge)
    await scan(clone, allFlags)
    const run = await act(clone, await step('pull_request', payload(base)))
    // Blocked by the policy at the base, or stopped for want of it: never let through.
    expect([1, 2]).toContain(run.status)
  })

  test('a base that was not fetched says what to do', async () => {
    const { made } = await pullRequest()
    const run = await act(made, await step('pull_request', payload('a'.repeat(40))))
    expect(run.stderr).toContain('a'.repeat(40))
    expect(run.stderr).toMatch(/fetch/)
    expect(run.status).toBe(2)
  })

  test.each<[string, string | null]>([
    ['no payload', null],
    ['another payload', '{"action": "opened"}'],
    ['no JSON', '{'],
  ])('%s stops the run', async (_, content) => {
    const { made, base } = await pullRequest()
    const here = await step('pull_request', payload(base))
    const path = here.env.GITHUB_EVENT_PATH ?? ''
    if (content !== null) await writeFiles(join(path, '..'), { 'event.json': content })
    const env = content === null ? { ...here.env, GITHUB_EVENT_PATH: `${path}.gone` } : here.env
    const run = await runBundle({ cwd: made.root, env })
    expect(run.stderr).toContain('GITHUB_EVENT_PATH')
    expect(run.status).toBe(2)
  })

  test('a model answers with the key of the inputs', async () => {
    const { made, base } = await pullRequest()
    const model = await startModel(allReal)
    const inputs = { provider: 'openai', model: 'fake-1', endpoint: model.url, 'api-key': apiKey }
    const usage = await step('pull_request', payload(base), inputs)
    const run = await act(made, usage)
    model.assertClean()
    expect(soundReport(run).counts.truePositives).toBe(3)
    expect(Number(usage.outputs()['input-tokens'])).toBeGreaterThan(0)
    expect(run.everything + usage.summary()).not.toContain(apiKey)
  })

  test('without a single answer the step fails, and says so first', async () => {
    const { made, base } = await pullRequest()
    const model = await startModel(() => ({ kind: 'refusal', refusal: 'No.' }))
    const inputs = { provider: 'openai', model: 'fake-1', endpoint: model.url, 'api-key': apiKey }
    const here = await step('pull_request', payload(base), inputs)
    const run = await act(made, here)
    expect(run.status).toBe(3)
    expect(here.summary().split('\n')[0]).toContain('0 of 3 analyzed')
    expect(here.outputs()).toMatchObject({ analyzed: '0', 'not-analyzed': '3' })
  })
})

describe('whom a step listens to', () => {
  test('inputs, not variables that an earlier step may have set', async () => {
    const { made, base } = await pullRequest({ [policyFile]: blocking })
    const here = await step('pull_request', payload(base))
    const env = {
      ...here.env,
      SEMGREP_ASSISTANT_POST: 'none',
      SEMGREP_ASSISTANT_FAIL_ON: 'never',
      SEMGREP_ASSISTANT_SCAN: 'nowhere.json',
      SEMGREP_ASSISTANT_CONFIG: 'nowhere.yml',
      SEMGREP_ASSISTANT_REPORT_DIR: 'elsewhere',
      SEMGREP_ASSISTANT_PROVIDER: 'openai',
    }
    const run = await runBundle({ cwd: made.root, env })
    expect(soundReport(run).counts.blocked).toBe(1)
    expect(run.status).toBe(1)
  })

  test('a command line in a step is a command line', async () => {
    const { made, base } = await pullRequest({ [policyFile]: blocking })
    const here = await step('pull_request', payload(base), { 'fail-on': 'block' })
    const env = { ...here.env, SEMGREP_ASSISTANT_POST: 'none' }
    const run = await runBundle({ cwd: made.root, args: ['review', '--base', base], env })
    expect(run.status).toBe(0)
    expect(here.summary()).toBe('')
  })

  test('defaults of action.yml count as given by nobody', async () => {
    const { made, base } = await pullRequest({
      [policyFile]: 'version: 1\nnoise-filter: { action: hide, min-confidence: low }\n',
    })
    const code = 'db.execute("select * from parts where id = " + str(number))'
    await made.commit({ 'clean.py': `def show(part):\n    number = int(part)\n    return ${code}\n` })
    await scan(made, [{ path: 'clean.py', code, rule: 'rules.clean' }])
    const report = soundReport(await act(made, await step('pull_request', payload(base))))
    expect(findingOf(report, 'clean')).toMatchObject({ action: 'hide', assessment: { confidence: 'medium' } })
    expect(report.notes).toEqual(['There is no token, so nothing is posted: set token.'])
  })

  test('empty inputs are not set', async () => {
    const { made, base } = await pullRequest()
    const inputs = { command: '', scope: ' ', 'fail-on': '', 'max-findings': '', 'api-key': '' }
    const run = await act(made, await step('pull_request', payload(base), inputs))
    expect(run.status).toBe(0)
  })

  test('a wrong input is named', async () => {
    const { made, base } = await pullRequest()
    const run = await act(made, await step('pull_request', payload(base), { 'noise-filter': 'hidden' }))
    expect(run.stderr).toContain('noise-filter')
    expect(run.stderr).toContain('off, annotate, hide')
    expect(run.status).toBe(2)
  })
})

describe('a change that gets no secrets', () => {
  test.each<[string, { from?: string; user?: string }]>([
    ['from a fork', { from: 'somebody/shop' }],
    ['from a fork that is gone', { from: '' }],
    ['of Dependabot', { user: 'dependabot[bot]' }],
  ])('%s: rules answer, nothing else fails it', async (_, who) => {
    const { made, base } = await pullRequest()
    const model = await startModel(allReal)
    const inputs = { provider: 'openai', model: 'fake-1', endpoint: model.url, 'on-ai-failure': 'fail' }
    const run = await act(made, await step('pull_request', payload(base, who), inputs))
    const report = soundReport(run)
    expect(model.requests).toHaveLength(0)
    expect(outcomeOf(findingOf(report, 'real'))).toBe('true_positive')
    expect(findingOf(report, 'open').assessment).toMatchObject({ status: 'not_analyzed', kind: 'no key' })
    expect(run.stdout).toContain('no key')
    expect(run.status).toBe(0)
    // A fork's author could have arranged what hides a finding.
    expect(findingOf(report, 'harmless').action).toBe(who.user === undefined ? 'annotate' : 'hide')
  })

  test('what blocks still does', async () => {
    const { made, base } = await pullRequest({ [policyFile]: blocking })
    const run = await act(made, await step('pull_request', payload(base, { from: 'somebody/shop' })))
    expect(run.status).toBe(1)
  })

  test('not even one answer is no failure', async () => {
    const { made, base } = await pullRequest()
    await scan(made, [flags.open])
    const here = await step('pull_request', payload(base, { from: 'somebody/shop' }), { provider: 'openai' })
    const run = await act(made, here)
    expect(here.summary()).toMatch(/0 of 1 analyzed.*no key/)
    expect(run.status).toBe(0)
  })
})

describe('pull_request_target', () => {
  test('is refused', async () => {
    const { made, base } = await pullRequest()
    const run = await act(made, await step('pull_request_target', payload(base)))
    expect(run.stderr).toContain('pull_request_target')
    expect(run.stderr).toContain('allow-pull-request-target')
    expect({ status: run.status, report: run.report }).toEqual({ status: 2, report: null })
  })

  test('where it is allowed, nothing of a fork is hidden', async () => {
    const { made, base } = await pullRequest()
    const who = payload(base, { from: 'somebody/shop' })
    const run = await act(
      made,
      await step('pull_request_target', who, { 'allow-pull-request-target': 'true' }),
    )
    const report = soundReport(run)
    expect(report.counts.hidden).toBe(0)
    expect(findingOf(report, 'harmless').action).toBe('annotate')
    expect(run.status).toBe(0)
  })
})
