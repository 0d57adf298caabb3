import { describe, expect, test } from '@jest/globals'
import { mayResolve, Pull, to } from './pull-request.ts'
import { allFlags, flags, shop } from './shop.ts'
import { findingOf } from './soundness.ts'

const { real, harmless, open } = flags
const fixed = 'db.execute("select * from customers where name = ?", [name])'
const fixedApp = { 'app.py': shop['app.py'].replace(real.code, fixed) }
const scannedApp = { scanned: ['app.py'] }

/** A change that was reviewed once. */
function reviewed(options: Partial<Parameters<typeof Pull.open>[0]> = {}): Promise<Pull> {
  return Pull.reviewed({ change: shop, ...options }, allFlags, 0)
}

describe('the first run', () => {
  test('comments on what is to be looked at, and says the rest in the summary', async () => {
    const pull = await Pull.open({ change: shop })
    await pull.scan(allFlags)
    const run = await pull.soundRun()
    expect(run.report.counts).toMatchObject({ total: 3, analyzed: 3, commented: 2, hidden: 1, blocked: 0 })
    expect(run.writes).toEqual([to.review, to.summarize])
    expect(run.requests).toEqual([
      'POST /graphql',
      'GET /pulls/7',
      'POST /pulls/7/reviews',
      'POST /issues/7/comments',
    ])
    expect(pull.ownThreads().map(({ path, line, mark }) => [path, line, mark.findings[0]?.rule])).toEqual([
      ['app.py', 7, 'real'],
      ['app.py', 15, 'open'],
    ])
    expect(pull.thread('real').body).toContain('**Likely real.**')
    expect(pull.summary()).toMatch(
      /3 findings in this change: 1 likely real, 1 likely false positive \(1 hidden\)/,
    )
    // Hidden is no thread, never no trace.
    expect(pull.summary()).toMatch(/1 likely false positive hidden[\s\S]*app\.py:11/)
    expect(findingOf(run.report, 'harmless').action).toBe('hide')
    expect(run.status).toBe(0)
  })
})

describe('a finding whose code was changed and that is not reported any more', () => {
  test('is resolved by a token that may', async () => {
    const pull = await reviewed({ github: mayResolve })
    await pull.push(fixedApp)
    await pull.scan([harmless, open], scannedApp)
    const run = await pull.soundRun()
    expect(run.writes).toEqual([to.resolve, to.edit, to.editSummary])
    expect(run.report.counts).toMatchObject({ total: 2, commented: 1, hidden: 1 })
    const thread = pull.thread('real')
    expect(thread).toMatchObject({ isResolved: true, resolvedBy: 'github-actions[bot]' })
    expect(thread.body).toMatch(/^~~`real`~~ · No longer reported since/)
    expect(thread.body).toContain(pull.head.slice(0, 7))
    expect(pull.thread('open').isResolved).toBe(false)
    expect(run.step.summary()).not.toContain('could only be edited')
    expect(run.status).toBe(0)
    await pull.idleRun()
  })

  test('is only said to be gone by a token that may not, and that is said', async () => {
    const pull = await reviewed()
    await pull.push(fixedApp)
    await pull.scan([harmless, open], scannedApp)
    const run = await pull.soundRun()
    expect(run.writes).toEqual([to.resolve, to.edit, to.editSummary])
    expect(pull.thread('real').isResolved).toBe(false)
    expect(pull.thread('real').body).toContain('No longer reported since')
    expect(run.step.summary()).toContain('1 thread could only be edited')
    expect(run.step.summary()).toContain('contents: write')
    expect(run.status).toBe(0)
    await pull.idleRun()
  })

  test('stays open where a person answered', async () => {
    const pull = await reviewed({ github: mayResolve })
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body: 'Is it the same in the other shop?' })
    await pull.idleRun()
    await pull.push(fixedApp)
    await pull.scan([harmless, open], scannedApp)
    const run = await pull.soundRun()
    expect(run.writes).toEqual([to.edit, to.editSummary])
    expect(pull.thread('real')).toMatchObject({ isResolved: false })
    expect(pull.thread('real').comments).toHaveLength(2)
    expect(pull.thread('real').body).toContain('No longer reported since')
    await pull.idleRun()
  })

  test('is resolved although a bot answered', async () => {
    const pull = await reviewed({ github: mayResolve })
    pull.github.reply(pull.thread('real'), { login: 'helper[bot]', body: 'I can fix this.' })
    await pull.push(fixedApp)
    await pull.scan([harmless, open], scannedApp)
    expect((await pull.soundRun()).writes).toEqual([to.resolve, to.edit, to.editSummary])
  })

  test('is resolved when its file is deleted', async () => {
    const pull = await reviewed({ github: mayResolve })
    await pull.push({ 'app.py': null, 'shop.py': 'import db\n' })
    await pull.scan([], { scanned: ['shop.py'] })
    const run = await pull.soundRun()
    const both = `${to.resolve} ${to.resolve.replace('graphql ', '')}`
    expect(run.writes).toEqual([both, to.edit, to.edit, to.editSummary])
    expect(pull.ownThreads().map(({ isResolved }) => isResolved)).toEqual([true, true])
    expect(run.report.counts.total).toBe(0)
    expect(pull.summary()).toContain('No findings to review in this change')
    await pull.idleRun()
  })
})

describe('a thread that a reviewer resolved', () => {
  test('stays resolved when its line is edited, and when the finding goes and comes back', async () => {
    const pull = await reviewed({ github: mayResolve })
    pull.github.resolve(pull.thread('real'), 'reviewer')
    const renamed = { 'app.py': shop['app.py'].replaceAll('name', 'customer') }
    const code = real.code.replaceAll('name', 'customer')
    await pull.push(renamed)
    await pull.scan([{ ...real, code }, harmless, open])
    expect((await pull.soundRun()).writes).toEqual([to.edit, to.editSummary])
    await pull.push(fixedApp)
    await pull.scan([harmless, open], scannedApp)
    expect((await pull.soundRun()).writes).toEqual([to.edit, to.editSummary])
    await pull.push(renamed)
    await pull.scan([{ ...real, code }, harmless, open])
    const run = await pull.soundRun()
    expect(run.writes).toEqual([to.edit, to.editSummary])
    expect(pull.ownThreads()).toHaveLength(2)
    expect(pull.thread('real')).toMatchObject({ isResolved: true, resolvedBy: 'reviewer' })
  })
})

test('a thread of ours that a person reopened is not resolved again', async () => {
  const pull = await reviewed({ github: mayResolve })
  await pull.push(fixedApp)
  await pull.scan([harmless, open], scannedApp)
  await pull.soundRun()
  pull.github.unresolve(pull.thread('real'), 'reviewer')
  await pull.idleRun()
  await pull.push({ 'app.py': `# The shop.\n${fixedApp['app.py']}` })
  await pull.idleRun()
  expect(pull.thread('real').isResolved).toBe(false)
})
