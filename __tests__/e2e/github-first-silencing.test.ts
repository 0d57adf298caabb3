import { describe, expect, test } from '@jest/globals'
import { blocking, policyFile } from './github-runner.ts'
import { mayResolve, type OwnThread, Pull, to } from './pull-request.ts'
import { flags, shop } from './shop.ts'

const { real, harmless, open } = flags
const scannedApp = { scanned: ['app.py'] }
/** On which none of these policies blocks. */
const another = { ...open, cwe: 'CWE-22', severity: 'WARNING' }
const silenced = (comment: string) => ({
  'app.py': shop['app.py'].replace(real.code, `${real.code}  ${comment}`),
})
const policyOf = (match: string) => ({
  [policyFile]: `version: 1\nrules: [{ match: { ${match} }, mode: block }]\n`,
})

function blockingThread(pull: Pull): OwnThread {
  const [thread, ...more] = pull.ownThreads().filter(({ mark }) => mark.findings[0]?.blocks)
  if (thread === undefined || more.length > 0) throw new Error('there is not one comment that blocks')
  return thread
}

describe('silenced in the first push, before anybody saw it', () => {
  const agree = '/semgrep assistant agree'
  const accept = '/ar Staff only.'
  test.each([
    ['a rule that blocks', '# nosemgrep: rules.real', 'rule: real', accept],
    ['any rule', '# nosemgrep', 'rule: real', agree],
    ['with an equals sign', '# nosemgrep=real', 'rule: real', accept],
    ['with two blanks', '# nosemgrep:  real', 'rule: real', agree],
    ['by its other name', '# nosem: real', 'rule: real', '/fp One of five.'],
    ['one of several', '# nosemgrep: other, rules.real', 'rule: real', accept],
    ['under a policy by CWE', '# nosemgrep: rules.real', 'cwe: CWE-89', accept],
    ['under a policy by severity', '# nosemgrep: real', 'severity: ERROR', agree],
  ])('%s: %s blocks until a reviewer agrees', async (_, comment, match, agreed) => {
    const pull = await Pull.open({ base: policyOf(match), change: silenced(comment), github: mayResolve })
    await pull.scan([another])
    const first = await pull.soundRun()
    expect({ status: first.status, writes: first.writes }).toEqual({
      status: 1,
      writes: [to.review, to.summarize],
    })
    const thread = blockingThread(pull)
    expect(thread).toMatchObject({ path: 'app.py', line: 7, isResolved: false })
    expect(thread.body).toContain('**Blocks**')
    pull.github.reply(thread, { login: 'reviewer', body: agreed })
    expect((await pull.soundRun()).status).toBe(0)
  })

  test.each<[string, string]>([
    ['# nosemgrep: rules.real', blocking],
    ['# nosemgrep', 'version: 1\ndefault-mode: block\n'],
  ])('%s in a file with no other finding: a reviewer clears it as well', async (comment, policy) => {
    const pull = await Pull.open({ base: { [policyFile]: policy }, change: silenced(comment) })
    await pull.scan([], scannedApp)
    expect((await pull.soundRun()).status).toBe(1)
    pull.github.reply(blockingThread(pull), { login: 'reviewer', body: accept })
    expect((await pull.soundRun()).status).toBe(0)
    expect((await pull.idleRun()).status).toBe(0)
  })

  test('a rule on which the policy does not block is listed alone', async () => {
    const change = silenced('# nosemgrep: rules.other')
    const pull = await Pull.open({ base: policyOf('rule: real'), change, github: mayResolve })
    await pull.scan([harmless], scannedApp)
    const run = await pull.soundRun()
    expect({ status: run.status, blocked: run.report.counts.blocked }).toEqual({ status: 0, blocked: 0 })
    expect(pull.ownThreads()).toEqual([])
    expect(pull.summary()).toContain('### Silenced by this change')
  })

  test('agreement ends where the code gets another', async () => {
    const change = silenced('# nosemgrep: rules.real')
    const pull = await Pull.open({ base: policyOf('rule: real'), change, github: mayResolve })
    await pull.scan([another])
    await pull.soundRun()
    pull.github.reply(blockingThread(pull), { login: 'reviewer', body: agree })
    expect((await pull.soundRun()).status).toBe(0)
    await pull.push({ 'app.py': change['app.py'].replace('request.args["name"]', 'request.get_data()') })
    expect((await pull.soundRun()).status).toBe(1)
    expect((await pull.idleRun()).status).toBe(1)
  })
})

describe('a finding that was fixed and resolved', () => {
  const fixed = shop['app.py'].replace(real.code, 'db.find(name)')

  async function resolved(base: Record<string, string>): Promise<Pull> {
    const pull = await Pull.open({ base, change: shop, github: mayResolve })
    await pull.scan([real, open])
    await pull.soundRun()
    await pull.push({ 'app.py': fixed })
    await pull.scan([open], scannedApp)
    expect((await pull.soundRun()).writes).toContain(to.resolve)
    return pull
  }

  test.each(['# nosemgrep', '# nosemgrep: rules.real'])(
    'does not come back with %s elsewhere in its file',
    async (comment) => {
      const pull = await resolved({})
      const { body } = pull.thread('real')
      await pull.push({ 'app.py': fixed.replace('import db\n', `import db  ${comment}\n`) })
      const run = await pull.soundRun()
      expect(pull.thread('real')).toMatchObject({ body, isResolved: true })
      expect(run.status).toBe(0)
      await pull.idleRun()
    },
  )

  test('nor where the policy blocks: the comment there is another one', async () => {
    const pull = await resolved({ [policyFile]: blocking })
    const { id, body } = pull.thread('real')
    await pull.push({ 'app.py': fixed.replace('import db\n', 'import db  # nosemgrep: rules.real\n') })
    const run = await pull.soundRun()
    expect(run.status).toBe(1)
    const threads = pull.ownThreads().filter(({ mark }) => mark.findings[0]?.rule === 'real')
    expect(threads).toMatchObject([
      { id, body, isResolved: true },
      { line: 1, isResolved: false },
    ])
    expect((await pull.idleRun()).status).toBe(1)
  })

  test('nor with .semgrepignore', async () => {
    const pull = await resolved({ [policyFile]: blocking })
    const { body } = pull.thread('real')
    await pull.push({ '.semgrepignore': 'app.py\n' })
    await pull.scan([], { scanned: ['README.md'] })
    expect((await pull.soundRun()).status).toBe(0)
    expect(pull.thread('real')).toMatchObject({ body, isResolved: true })
  })
})
