import { describe, expect, test } from '@jest/globals'
import { blocking, policyFile } from './github-runner.ts'
import { mayResolve, Pull, to } from './pull-request.ts'
import { allFlags, flags, shop } from './shop.ts'

const { real, harmless, open } = flags
const scannedApp = { scanned: ['app.py'] }
const policy = { [policyFile]: blocking }
const silenced = (comment: string) => ({
  'app.py': shop['app.py'].replace(real.code, `${real.code}  ${comment}`),
})

/** A change that was reviewed once and then silences its finding on which the policy blocks. */
async function silencing(
  comment = '# nosemgrep: rules.real',
  base: Record<string, string> = policy,
): Promise<Pull> {
  const reviewable = { base, change: shop, github: mayResolve }
  const pull = await Pull.reviewed(reviewable, allFlags, base === policy ? 1 : 0)
  await pull.push(silenced(comment))
  await pull.scan([harmless, open], scannedApp)
  return pull
}

describe('nosemgrep on a line that has a comment', () => {
  test('resolves nothing, and is listed', async () => {
    const pull = await silencing('# nosemgrep', {})
    const run = await pull.soundRun()
    expect(run.writes).toEqual([to.edit, to.editSummary])
    expect(pull.thread('real').isResolved).toBe(false)
    expect(pull.thread('real').body).toContain('Silenced by this change')
    expect(pull.summary()).toMatch(/### Silenced by this change\n- [^\n]*app\.py:7/)
    expect(run.step.summary()).toMatch(/### Silenced by this change\n- [^\n]*app\.py:7/)
    expect(run.status).toBe(0)
    await pull.idleRun()
  })

  test.each(['# nosemgrep: rules.real', '# nosemgrep', '# nosem: real, other'])(
    '%s keeps what blocks blocking',
    async (comment) => {
      const pull = await silencing(comment)
      const run = await pull.soundRun()
      expect(run.writes).toEqual([to.edit, to.editSummary])
      expect(run.status).toBe(1)
      expect(pull.thread('real')).toMatchObject({ isResolved: false })
      expect(pull.ownThreads()).toHaveLength(2)
      expect(pull.thread('real').body).toMatch(/silence/i)
      expect(pull.summary()).toMatch(/Silenced by this change\n- [^\n]*app\.py:7/)
      expect(pull.summary()).toMatch(/still blocks|1 finding blocks\n- [^\n]*app\.py:7/)
      expect((await pull.idleRun()).status).toBe(1)
    },
  )

  test.each([
    ['# nosemgrep: rules.real', '/ar Only staff can call it.'],
    ['# nosemgrep', '/fp The name comes from a list.'],
    ['# nosemgrep: rules.real', '/semgrep assistant agree'],
    ['# nosemgrep', '/semgrep assistant agree'],
  ])('%s blocks until somebody who may says %s', async (comment, body) => {
    const pull = await silencing(comment)
    await pull.soundRun()
    pull.github.reply(pull.thread('real'), { login: 'passerby', body })
    pull.github.reply(pull.thread('real'), { login: 'author', body })
    expect((await pull.soundRun()).status).toBe(1)
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body })
    const agreed = await pull.soundRun()
    expect(agreed.status).toBe(0)
    expect(agreed.writes).toContain(to.editSummary)
    expect(pull.summary()).not.toMatch(/still blocks|finding blocks/)
    expect((await pull.idleRun()).status).toBe(0)
  })

  test.each(['# nosemgrep', '# nosemgrep: rules.real'])(
    '%s and other code: a word that was said before counts no more',
    async (comment) => {
      const pull = await Pull.reviewed({ base: policy, change: shop, github: mayResolve }, allFlags, 1)
      const body = '/fp The name is one of five.'
      pull.github.reply(pull.thread('real'), { login: 'reviewer', body })
      expect((await pull.soundRun()).status).toBe(0)
      const other = silenced(comment)['app.py'].replace('request.args["name"]', 'request.get_data()')
      await pull.push({ 'app.py': other })
      await pull.scan([harmless, open], scannedApp)
      expect((await pull.soundRun()).status).toBe(1)
      expect((await pull.idleRun()).status).toBe(1)
    },
  )

  test('taken back, the finding is as before', async () => {
    const pull = await silencing()
    await pull.soundRun()
    await pull.push(shop)
    await pull.scan(allFlags)
    const run = await pull.soundRun()
    expect(run.report.counts).toMatchObject({ total: 3, blocked: 1 })
    expect(run.writes).toEqual([to.edit, to.editSummary])
    expect(pull.thread('real').body).toMatch(/^\*\*SQL injection\*\*/)
    expect(pull.summary()).not.toContain('Silenced by this change')
    expect(run.status).toBe(1)
  })
})

describe('nosemgrep on a line that never had a comment', () => {
  const change = silenced('# nosemgrep: rules.real')

  test('naming a rule that blocks is a finding that blocks', async () => {
    const pull = await Pull.open({ base: policy, change, github: mayResolve })
    await pull.scan([harmless, open], scannedApp)
    const run = await pull.soundRun()
    expect(run.report.counts).toMatchObject({ total: 3, blocked: 1 })
    expect(run.status).toBe(1)
    expect(run.writes).toEqual([to.review, to.summarize])
    expect(pull.thread('real')).toMatchObject({ line: 7, isResolved: false })
    expect(pull.summary()).toContain('### Silenced by this change')
    expect((await pull.idleRun()).status).toBe(1)

    pull.github.reply(pull.thread('real'), { login: 'author', body: '/ar I know what I do.' })
    expect((await pull.soundRun()).status).toBe(1)
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body: '/ar Staff only.' })
    expect((await pull.soundRun()).status).toBe(0)
    expect((await pull.idleRun()).status).toBe(0)
  })

  test('goes when the comment goes', async () => {
    const pull = await Pull.open({ base: policy, change, github: mayResolve })
    await pull.scan([harmless, open], scannedApp)
    await pull.soundRun()
    await pull.push({ 'app.py': shop['app.py'].replace(real.code, 'db.find(name)') })
    const run = await pull.soundRun()
    expect(run.report.counts).toMatchObject({ total: 2, blocked: 0 })
    expect(pull.thread('real').isResolved).toBe(true)
    expect(run.status).toBe(0)
  })

  test('naming a rule that does not block is listed', async () => {
    const pull = await Pull.open({ change })
    await pull.scan([harmless, open], scannedApp)
    const run = await pull.soundRun()
    expect(run.report.counts).toMatchObject({ total: 2, blocked: 0 })
    expect(pull.summary()).toMatch(/### Silenced by this change\n- [^\n]*app\.py:7[^\n]*rules\.real/)
    expect(run.status).toBe(0)
    await pull.idleRun()
  })
})

describe('an ignore file that takes a finding out that blocks', () => {
  test.each<[string, string]>([
    ['with its code as it was', real.code],
    ['with its code edited', real.code.replace('*', 'id')],
  ])('%s: it still blocks', async (_, code) => {
    const pull = await Pull.reviewed({ base: policy, change: shop, github: mayResolve }, allFlags, 1)
    await pull.push({ 'app.py': shop['app.py'].replace(real.code, code), '.semgrepignore': 'app.py\n' })
    await pull.scan([], { scanned: ['README.md'] })
    const run = await pull.soundRun()
    expect(pull.thread('real').isResolved).toBe(false)
    expect(run.status).toBe(1)
    expect(run.step.summary()).toContain('app.py')
    expect((await pull.idleRun()).status).toBe(1)
  })
})
