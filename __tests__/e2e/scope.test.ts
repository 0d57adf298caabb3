import { describe, expect, test } from '@jest/globals'
import { type Repository, type Run, repository, runBundle } from './harness.ts'
import { type Flag, semgrepScan } from './scans.ts'
import { scan } from './shop.ts'
import { findingOf, type ReportedFinding, soundReport } from './soundness.ts'

const guarded = 'db.execute("delete from orders where id = " + order)'
const plain = 'db.execute("select * from orders where id = " + order)'
const other = 'db.execute("select * from parts where id = " + part)'
const orders = `import db


def remove(order, user):
    if not user.may_remove(order):
        raise Refused(order)
    log(order)
    ${guarded}


def show(order):
    return ${plain}
`
const parts = `import db


def show(part):
    return ${other}
`
const found: Flag[] = [
  { path: 'orders.py', code: guarded, rule: 'rules.guarded' },
  { path: 'orders.py', code: plain, rule: 'rules.plain' },
  { path: 'parts.py', code: other, rule: 'rules.other' },
]

/** `main` with both files, and the branch `change` checked out. */
async function branch(): Promise<Repository> {
  const made = await repository({ 'orders.py': orders, 'parts.py': parts })
  await made.git('switch', '--quiet', '-c', 'change')
  return made
}

function review({ root }: Repository, ...args: string[]): Promise<Run> {
  return runBundle({ cwd: root, args: ['review', ...args] })
}

async function inScope(made: Repository, args: string[], flags = found): Promise<string[]> {
  await scan(made, flags)
  const { findings } = soundReport(await review(made, ...args))
  expect(findings).toHaveLength(flags.length)
  return findings.filter((finding) => finding.inScope).map(({ rule }) => rule)
}

describe('what belongs to a change', () => {
  test.each<[string, string[], string[]]>([
    ['changed lines, against the default branch', [], ['plain']],
    ['changed lines, against a branch', ['--base', 'main'], ['plain']],
    ['changed lines, against a commit', ['--base', 'change~1'], ['plain']],
    ['changed files', ['--base', 'main', '--scope', 'files'], ['guarded', 'plain']],
    ['everything', ['--base', 'main', '--scope', 'all'], ['guarded', 'plain', 'other']],
  ])('%s', async (_, args, expected) => {
    const made = await branch()
    await made.commit({ 'orders.py': orders.replace(`return ${plain}`, `return list(${plain})`) })
    expect(await inScope(made, args)).toEqual(expected)
  })

  test('a guard that was deleted brings in what it guarded', async () => {
    const made = await branch()
    await made.commit({
      'orders.py': orders.replace('    if not user.may_remove(order):\n        raise Refused(order)\n', ''),
    })
    await scan(made, found)
    const report = soundReport(await review(made))
    expect(findingOf(report, 'guarded')).toMatchObject({
      inScope: true,
      scope: expect.stringContaining('deletes lines of its function'),
    })
    expect(findingOf(report, 'plain').inScope).toBe(false)
    expect(findingOf(report, 'other').inScope).toBe(false)
  })

  test('a decorator that was deleted brings in its function', async () => {
    const decorated = parts.replace('def show', '@login_required\ndef show')
    const made = await repository({ 'orders.py': orders, 'parts.py': decorated })
    await made.git('switch', '--quiet', '-c', 'change')
    await made.commit({ 'parts.py': parts })
    expect(await inScope(made, [])).toEqual(['other'])
  })

  test('a line added to a function does not bring in its other lines', async () => {
    const made = await branch()
    await made.commit({ 'orders.py': orders.replace('    log(order)\n', '    log(order)\n    log(user)\n') })
    expect(await inScope(made, [])).toEqual([])
  })

  test('a file that was only renamed', async () => {
    const made = await branch()
    await made.git('mv', 'parts.py', 'components.py')
    await made.commit()
    const moved = found.map((flag) => (flag.path === 'parts.py' ? { ...flag, path: 'components.py' } : flag))
    expect(await inScope(made, [], moved)).toEqual([])
    expect(await inScope(made, ['--scope', 'files'], moved)).toEqual(['other'])
  })

  test('a file that was renamed and edited', async () => {
    const made = await branch()
    await made.git('mv', 'orders.py', 'sales.py')
    await made.commit({ 'sales.py': orders.replace(`return ${plain}`, `return list(${plain})`) })
    const moved = found.map((flag) => (flag.path === 'orders.py' ? { ...flag, path: 'sales.py' } : flag))
    expect(await inScope(made, [], moved)).toEqual(['plain'])
  })

  test('a file with an unusual name', async () => {
    const made = await branch()
    const path = 'dör "x"\t/漢字 b/parts.py'
    await made.commit({ [path]: parts })
    const flag = { path, code: other, rule: 'rules.unusual' }
    expect(await inScope(made, [], [...found, flag])).toEqual(['unusual'])
  })

  test('edits that are not committed belong to it', async () => {
    const made = await branch()
    await made.write({ 'parts.py': parts.replace('return ', 'return list(').replace('part)\n', 'part))\n') })
    expect(await inScope(made, [])).toEqual(['other'])
  })

  test('what others did to the base since does not', async () => {
    const made = await branch()
    await made.commit({ 'orders.py': orders.replace(`return ${plain}`, `return list(${plain})`) })
    await made.git('switch', '--quiet', 'main')
    await made.commit({ 'parts.py': `# edited on main\n${parts}` })
    await made.git('switch', '--quiet', 'change')
    expect(await inScope(made, [])).toEqual(['plain'])
  })

  test('findings outside it neither block nor are asked about, and stay in the report', async () => {
    const made = await branch()
    await made.commit({ 'README.md': 'Read me.\n' })
    const blocking = found.map((flag) => ({ ...flag, metadata: { 'semgrep-assistant': { mode: 'block' } } }))
    await scan(made, blocking)
    const run = await review(made, '--fail-on', 'any')
    const report = soundReport(run)
    expect(report.counts).toMatchObject({ total: 0, outside: 3, blocked: 0 })
    expect(report.findings.map(({ action, assessment }) => [action, assessment])).toEqual(
      Array(3).fill(['report', null]),
    )
    expect(run.stdout).toContain('No findings to review in this change')
    expect(run.stdout).toContain('3 findings outside the change.')
    expect(run.status).toBe(0)
  })
})

describe('a baseline', () => {
  async function reviewed(baseline: Flag[]): Promise<ReportedFinding[]> {
    const made = await branch()
    await made.write({ 'baseline.json': await semgrepScan(made.root, baseline) })
    await made.commit({ 'orders.py': `# a line above\n${orders}` })
    await scan(made, found)
    return soundReport(await review(made, '--baseline', 'baseline.json')).findings
  }

  test('what it has stays outside, also where it moved', async () => {
    expect((await reviewed(found)).map(({ inScope }) => inScope)).toEqual([false, false, false])
  })

  test('what it does not have belongs to the change', async () => {
    const findings = await reviewed(found.slice(0, 2))
    expect(findings.filter(({ inScope }) => inScope).map(({ rule, scope }) => [rule, scope])).toEqual([
      ['other', 'the baseline scan does not have it'],
    ])
  })

  test('one that found nothing makes everything new', async () => {
    const made = await branch()
    await made.write({
      'empty.json': await semgrepScan(made.root, [], { scanned: ['orders.py', 'parts.py'] }),
    })
    expect(await inScope(made, ['--baseline', 'empty.json'])).toHaveLength(3)
  })

  test('one that is not there stops the run', async () => {
    const made = await branch()
    await scan(made, found)
    const run = await review(made, '--baseline', 'nowhere.json')
    expect(run.stderr).toContain('nowhere.json')
    expect(run.status).toBe(2)
  })
})

describe('how much was scanned', () => {
  test('of a change', async () => {
    const made = await branch()
    const slow = {
      code: 2,
      level: 'warn',
      type: 'Timeout',
      rule_id: 'rules.slow',
      message: 'x',
      path: 'parts.py',
    }
    await made.commit({
      'orders.py': `# edited\n${orders}`,
      'parts.py': `# edited\n${parts}`,
      'unread.xyz': 'new\n',
    })
    await scan(made, found, { scanned: ['orders.py', 'parts.py', 'untouched.py'], errors: [slow] })
    const run = await review(made)
    const { coverage } = soundReport(run)
    expect(coverage).toMatchObject({ changed: 3, changedScanned: 2 })
    expect(coverage.gaps.map(({ path }) => path).sort()).toEqual(['parts.py', 'unread.xyz'])
    expect(run.stdout).toContain('2 of 3 changed files scanned.')
    expect(run.stdout).toMatch(/parts\.py \(timed out/)
    expect(run.stdout).toMatch(/unread\.xyz \(not read/)
    expect(run.summary).toMatch(/`parts\.py`: timed out/)
    expect(run.summary).toMatch(/`unread\.xyz`: not read/)
  })

  test('a rule that did not load is told', async () => {
    const made = await branch()
    const error = {
      code: 4,
      level: 'error',
      type: 'Rule parse error',
      message: 'Rule rules.x does not parse',
      rule_id: 'rules.x',
    }
    await scan(made, found, { errors: [error] })
    const run = await review(made, '--scope', 'all')
    expect(soundReport(run).scanFailures).toEqual(['Rule rules.x does not parse'])
    expect(run.stdout).toContain('Rule rules.x does not parse')
    expect(run.summary).toContain('Rule rules.x does not parse')
  })
})

describe('a base that is not there', () => {
  test('a name that nobody knows', async () => {
    const made = await branch()
    await scan(made, found)
    const run = await review(made, '--base', 'no-such-branch')
    expect(run.stderr).toContain('no-such-branch')
    expect(run.status).toBe(2)
  })

  test.each(['--upload-pack=touch planted', '-n', '--output=planted'])(
    '%s is no option of git',
    async (base) => {
      const made = await branch()
      await scan(made, found)
      const run = await runBundle({ cwd: made.root, args: ['review', `--base=${base}`] })
      expect(run.status).toBe(2)
      expect(await made.git('status', '--porcelain')).not.toContain('planted')
    },
  )

  test('a history without a commit in common', async () => {
    const made = await branch()
    await made.git('switch', '--quiet', '--orphan', 'orphan')
    await made.commit({ 'orders.py': orders, 'parts.py': parts, 'more.py': 'x = 1\n' })
    await scan(made, found)
    const run = await review(made, '--base', 'main')
    expect(run.stderr).toContain('no commit in common')
    expect(run.status).toBe(2)
  })

  test('a repository without a commit', async () => {
    const made = await branch()
    await made.git('switch', '--quiet', '--orphan', 'empty')
    await made.write({ 'orders.py': orders, 'parts.py': parts })
    await scan(made, found)
    const run = await review(made)
    expect(run.stderr).toContain('no commit yet')
    expect(run.status).toBe(2)
  })
})
