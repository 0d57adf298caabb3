import { describe, expect, test } from '@jest/globals'
import { blocking, policyFile } from './github-runner.ts'
import { Pull, type PullRun } from './pull-request.ts'
import type { Flag } from './scans.ts'

const outside = 'db.execute("select * from planted_outside where id = " + part)'
const inside = 'db.execute("select * from parts where id = " + part)'
const file = (code: string, more = '') => `def show(part):\n${more}    return ${code}\n`
const old: Flag = {
  path: 'old.py',
  code: outside,
  rule: 'rules.planted-outside',
  message: 'Planted outside.',
}
const fresh: Flag = { path: 'new.py', code: inside, rule: 'rules.fresh' }
const everyone = { repository: { private: false } }

/** All that others can read: comments, the page of the job, the log, its messages and the report. */
function shownBy(run: PullRun, pull: Pull): string {
  return [run.everything, run.step.summary(), pull.said(), JSON.stringify(run.annotations)].join('\n')
}

function expectUnsaid(run: PullRun, pull: Pull): void {
  for (const words of ['planted-outside', 'planted_outside', 'Planted outside', 'old.py']) {
    expect(shownBy(run, pull)).not.toContain(words)
  }
}

async function opened(more: { policy?: string; readOnly?: boolean } = {}): Promise<Pull> {
  const { policy = 'version: 1\n', readOnly = false } = more
  const pull = await Pull.open({
    base: { [policyFile]: policy, 'old.py': file(outside) },
    change: { 'new.py': file(inside) },
    github: { ...everyone, ...(readOnly && { permissions: { pullRequests: 'read' } }) },
  })
  await pull.scan([old, fresh])
  return pull
}

describe('a public repository shows nothing outside the added lines but a count', () => {
  test.each(['changed', 'files', 'all'])('scope %s', async (scope) => {
    const pull = await opened()
    const run = await pull.run({ inputs: { scope } })
    expect(pull.thread('fresh').line).toBe(2)
    expectUnsaid(run, pull)
    expect(run.step.summary()).toContain('1 findings outside the added lines are only counted')
    expect((await pull.run({ inputs: { scope } })).writes).toEqual([])
  })

  test.each([false, true])('what blocks there still fails the check (read only: %s)', async (readOnly) => {
    const policy = 'version: 1\nrules: [{ match: { rule: planted-* }, mode: block }]\n'
    const pull = await opened({ policy, readOnly })
    const run = await pull.run({ inputs: { scope: 'all' } })
    expect(run.status).toBe(1)
    expect(run.step.outputs().blocked).toBe('1')
    expectUnsaid(run, pull)
  })

  test('a finding below a deleted check: its line is none that was added', async () => {
    const check = '    if not part.isdigit():\n        raise ValueError(part)\n'
    const pull = await Pull.open({
      base: { [policyFile]: blocking, 'old.py': file(outside, check) },
      change: { 'old.py': file(outside), 'new.py': file(inside) },
      github: everyone,
    })
    await pull.scan([{ ...old, rule: 'rules.real' }, fresh])
    const run = await pull.run()
    expect(run.status).toBe(1)
    expect(run.step.outputs().blocked).toBe('1')
    const shown = shownBy(run, pull)
    expect(shown).not.toContain('planted_outside')
    expect(shown).not.toContain('Planted outside')
    expect(shown).not.toMatch(/old\.py:\d/)
  })

  test('code around the added line that the change did not add', async () => {
    const before = 'def show(part):\n    planted_outside = part\n    return part\n'
    const after = before.replace('return part', `return ${inside}`)
    const pull = await Pull.open({
      base: { 'new.py': before },
      change: { 'new.py': after },
      github: everyone,
    })
    await pull.scan([{ ...fresh, fix: 'db.find(planted_fix)' }])
    const run = await pull.run()
    expect(run.report?.counts.total).toBe(1)
    expect(shownBy(run, pull)).not.toContain('planted_outside')
  })

  test('what went out of sight there is only counted', async () => {
    const pull = await Pull.open({
      base: { [policyFile]: blocking },
      change: { 'new.py': file(inside), 'other.py': file(inside) },
      github: everyone,
    })
    await pull.scan([{ ...fresh, rule: 'rules.real' }])
    expect((await pull.run()).status).toBe(1)
    await pull.push({ 'other.py': `${file(inside)}# more\n` })
    await pull.scan([], { scanned: ['other.py'] })
    const run = await pull.run()
    expect(run.status).toBe(1)
    expect(run.step.summary()).toContain('new.py')
  })

  test('while a private one shows all of it', async () => {
    const pull = await Pull.open({ base: { 'old.py': file(outside) }, change: { 'new.py': file(inside) } })
    await pull.scan([old, fresh])
    const run = await pull.run({ inputs: { scope: 'all' } })
    expect(run.step.summary()).toContain('old.py:2')
  })
})
