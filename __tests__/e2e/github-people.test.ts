import { describe, expect, test } from '@jest/globals'
import { blocking, policyFile } from './github-runner.ts'
import { Pull, to } from './pull-request.ts'
import { allFlags, flags, shop } from './shop.ts'
import { findingOf, outcomeOf } from './soundness.ts'

const { real } = flags
const policy = { [policyFile]: blocking }
const github = {
  collaborators: { triager: 'triage', reader: 'read', owner: 'admin', keeper: 'maintain' },
} as const

/** A change that was reviewed once; by default the policy blocks on the finding `real`. */
function reviewed(base: Record<string, string> = policy): Promise<Pull> {
  return Pull.reviewed({ base, change: shop, github }, allFlags, base === policy ? 1 : 0)
}

describe('a reviewer’s word', () => {
  test.each([
    ['/fp The name is one of five.', '**A false positive**, says `reviewer`: The name is one of five.'],
    [
      '/ar Only staff reach this page.',
      '**The risk is accepted**, says `reviewer`: Only staff reach this page.',
    ],
    ['  /FP\nThe name is one of five.', '**A false positive**, says `reviewer`: The name is one of five.'],
  ])('%s clears a finding that blocks', async (body, said) => {
    const pull = await reviewed()
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body })
    const run = await pull.soundRun()
    expect(run.status).toBe(0)
    expect(run.report.counts).toMatchObject({ total: 3, blocked: 0, annotated: 1, commented: 2 })
    expect(findingOf(run.report, 'real')).toMatchObject({ action: 'annotate', blocks: false })
    expect(run.writes).toEqual([to.edit, to.editSummary])
    expect(pull.thread('real').body).toContain(said)
    expect(pull.thread('real').isResolved).toBe(false)
    expect(pull.summary()).toContain('says reviewer')
    expect(pull.summary()).not.toContain('finding blocks')
    expect((await pull.idleRun()).status).toBe(0)
  })

  test('is taken back with /open, and by deleting it', async () => {
    const pull = await reviewed()
    const reply = (body: string) => pull.github.reply(pull.thread('real'), { login: 'reviewer', body })
    const cleared = reply('/fp The name is one of five.')
    expect((await pull.soundRun()).status).toBe(0)
    const opened = reply('/open')
    const again = await pull.soundRun()
    expect(again.status).toBe(1)
    expect(again.writes).toEqual([to.edit, to.editSummary])
    pull.github.remove(opened)
    expect((await pull.soundRun()).status).toBe(0)
    pull.github.remove(cleared)
    const last = await pull.soundRun()
    expect(last.status).toBe(1)
    expect(pull.thread('real').body).toContain('**Likely real.**')
    expect((await pull.idleRun()).status).toBe(1)
  })

  test('disagree makes a verdict one to look at', async () => {
    const pull = await reviewed({})
    const body = '/semgrep assistant disagree The form checks it.'
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body })
    const run = await pull.soundRun()
    expect(outcomeOf(findingOf(run.report, 'real'))).toBe('needs_review')
    expect(run.writes).toEqual([to.edit, to.editSummary])
    expect(pull.thread('real').body).toContain('**Needs a look.**')
    await pull.idleRun()
  })

  test('agree counts for what was called a false positive, and for nothing else', async () => {
    const inputs = { 'noise-filter': 'annotate', 'fail-on': 'any' }
    const pull = await Pull.open({ change: shop, github })
    await pull.scan([flags.harmless])
    expect((await pull.soundRun({ inputs })).status).toBe(1)
    pull.github.reply(pull.thread('harmless'), { login: 'reviewer', body: '/semgrep assistant agree' })
    const run = await pull.soundRun({ inputs })
    expect(findingOf(run.report, 'harmless').because).toContain('reviewer agrees')
    expect(run.status).toBe(0)
    await pull.idleRun({ inputs })

    const blocked = await reviewed()
    blocked.github.reply(blocked.thread('real'), { login: 'reviewer', body: '/semgrep assistant agree' })
    expect((await blocked.soundRun()).status).toBe(1)
  })

  test('clears what fail-on: true-positive fails on', async () => {
    const inputs = { 'fail-on': 'true-positive' }
    const pull = await Pull.open({ change: shop, github })
    await pull.scan([real])
    expect((await pull.soundRun({ inputs })).status).toBe(1)
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body: '/fp It is one of five.' })
    expect((await pull.soundRun({ inputs })).status).toBe(0)
  })

  test('names one of several findings by its number', async () => {
    const second = { ...real, code: 'name + "\'"', rule: 'rules.text' }
    const pull = await Pull.open({ change: shop, github })
    await pull.scan([real, second])
    await pull.soundRun()
    const rules = pull.thread('real').mark.findings.map(({ rule }) => rule)
    expect(rules).toHaveLength(2)
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body: '/fp #2 It is one of five.' })
    const run = await pull.soundRun()
    const actions = rules.map((rule) => findingOf(run.report, rule).action)
    expect(actions).toEqual(['comment', 'annotate'])
    expect(pull.thread('real').body).toMatch(
      /\*\*2\.\*\* .*\n\*\*A false positive\*\*, says `reviewer`: It is one/,
    )
    await pull.idleRun()
  })
})

describe('a decision', () => {
  test('carries over when other code changes, not when its function does', async () => {
    const pull = await reviewed()
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body: '/fp The name is one of five.' })
    await pull.soundRun()
    const other = `# The shop.\n${shop['app.py'].replace('def count():', 'def count():\n    log("counting")')}`
    await pull.push({ 'app.py': other })
    expect((await pull.idleRun()).status).toBe(0)

    await pull.push({ 'app.py': other.replace('name = request.args["name"]', 'name = request.form["name"]') })
    const changed = await pull.soundRun()
    expect(changed.status).toBe(1)
    expect(changed.report.counts.blocked).toBe(1)
    expect(changed.writes).toEqual([to.edit, to.editSummary])
    expect(pull.thread('real').body).toContain('the code around it has changed since')
    expect((await pull.idleRun()).status).toBe(1)

    // Said again, it holds for the code as it is now.
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body: '/fp It is one of five still.' })
    expect((await pull.soundRun()).status).toBe(0)
    expect((await pull.idleRun()).status).toBe(0)
  })

  test('said before the push that changed the function does not count for that', async () => {
    const pull = await reviewed()
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body: '/fp The name is one of five.' })
    await pull.push({ 'app.py': shop['app.py'].replace('request.args', 'request.form') })
    expect((await pull.soundRun()).status).toBe(1)
    expect((await pull.idleRun()).status).toBe(1)
    // Nor does it come to life when the old code does.
    await pull.push(shop)
    await pull.soundRun()
    expect((await pull.idleRun()).report.counts.total).toBe(3)
  })

  test('of the author counts where nothing blocks', async () => {
    const pull = await reviewed({})
    pull.github.reply(pull.thread('open'), { login: 'author', body: '/ar We know.' })
    const run = await pull.soundRun()
    expect(findingOf(run.report, 'open')).toMatchObject({ action: 'annotate' })
    expect(pull.thread('open').body).toContain('says `author`: We know.')
  })
})

describe('words that do not count', () => {
  test.each<[string, string, string]>([
    ['of the change’s author on what blocks', 'author', '/fp I know what I do.'],
    ['without a reason', 'reviewer', '/fp'],
    ['without a reason but a number', 'reviewer', '/ar 1'],
  ])('%s: shown, and the check fails', async (_, login, body) => {
    const pull = await reviewed()
    pull.github.reply(pull.thread('real'), { login, body })
    const run = await pull.soundRun()
    expect(run.status).toBe(1)
    expect(run.report.counts.blocked).toBe(1)
    expect(run.writes).toEqual([to.edit])
    expect(pull.thread('real').body).toContain(`of \`${login}\` does not count`)
    expect((await pull.idleRun()).status).toBe(1)
  })

  test('of an edited comment: shown', async () => {
    const pull = await reviewed()
    const reply = pull.github.reply(pull.thread('real'), { login: 'reviewer', body: 'Looks fine to me.' })
    await pull.idleRun()
    pull.github.edit(reply, { login: 'reviewer', body: '/fp It is one of five.' })
    expect((await pull.soundRun()).status).toBe(1)
    expect(pull.thread('real').body).toContain('does not count: the comment was edited')
    expect((await pull.idleRun()).status).toBe(1)
  })

  test('of accounts that may not, of programs and of deleted accounts', async () => {
    const pull = await reviewed()
    const said = { body: '/fp It is one of five.' }
    for (const login of ['triager', 'reader', 'passerby', 'helper[bot]', 'github-actions[bot]', null]) {
      pull.github.reply(pull.thread('real'), { login, ...said })
    }
    const run = await pull.idleRun()
    expect(run.status).toBe(1)
    expect(run.requests.filter((request) => request.includes('collaborators')).sort()).toEqual(
      ['passerby', 'reader', 'triager'].map((login) => `GET /collaborators/${login}/permission`),
    )
    pull.github.reply(pull.thread('real'), { login: 'keeper', ...said })
    expect((await pull.soundRun()).status).toBe(0)
  })

  test('that are quoted, in the middle, of another form, or elsewhere', async () => {
    const pull = await reviewed()
    const words = [
      '> /fp It is one of five.',
      'I would say /fp It is one of five.',
      '/fpx It is one of five.',
      '/semgrep agree',
      '```\n/fp It is one of five.\n```',
      '`/fp It is one of five.`',
    ]
    for (const body of words) pull.github.reply(pull.thread('real'), { login: 'reviewer', body })
    const body = '/fp It is one of five.'
    pull.github.say({ login: 'reviewer', body })
    const thread = await pull.github.startThread({ login: 'reviewer', body, path: 'app.py', line: 7 })
    pull.github.reply(thread, { login: 'owner', body })
    pull.github.reply(pull.thread('open'), { login: 'passerby', body })
    expect((await pull.idleRun()).status).toBe(1)
  })

  test('where the host does not say who may', async () => {
    const pull = await reviewed()
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body: '/fp It is one of five.' })
    pull.fault = ({ template }) =>
      template.includes('/permission') ? { before: { status: 403, json: { message: 'Forbidden' } } } : null
    expect((await pull.soundRun()).status).toBe(1)
    pull.fault = null
    expect((await pull.soundRun()).status).toBe(0)
  })

  test('leave those that count in force', async () => {
    const pull = await reviewed()
    pull.github.reply(pull.thread('real'), { login: 'reviewer', body: '/fp It is one of five.' })
    pull.github.reply(pull.thread('real'), { login: 'passerby', body: '/open' })
    pull.github.reply(pull.thread('real'), { login: 'author', body: '/ar Me too.' })
    expect((await pull.soundRun()).status).toBe(0)
    expect((await pull.idleRun()).status).toBe(0)
  })
})
