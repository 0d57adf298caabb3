import { describe, expect, test } from '@jest/globals'
import { openRepository, type Repository, type Run, runBundle, temporaryFolder } from './harness.ts'
import { allFlags, flags, scan, scannedShop, shop } from './shop.ts'
import { findingOf, soundReport } from './soundness.ts'

const file = '.semgrep-assistant.yml'
const blocking = 'version: 1\ndefault-mode: block\n'
const silencing = 'version: 1\ndefault-mode: monitor\n'

function review({ root }: Pick<Repository, 'root'>, ...args: string[]): Promise<Run> {
  return runBundle({ cwd: root, args: ['review', '--scope', 'all', ...args] })
}

async function reviewUnder(policy: string, ...args: string[]): Promise<Run> {
  return review(await scannedShop({ [file]: policy }), ...args)
}

async function modesUnder(policy: string): Promise<Record<string, string>> {
  const { findings } = soundReport(await reviewUnder(policy))
  return Object.fromEntries(findings.map(({ rule, mode }) => [rule, mode]))
}

describe('where the policy comes from', () => {
  test('the default branch, not the change that edits it', async () => {
    const made = await scannedShop({ [file]: blocking })
    await made.git('switch', '--quiet', '-c', 'change')
    await made.commit({ [file]: silencing })
    const run = await review(made)
    const report = soundReport(run)
    expect(report.policy.source).toContain('main')
    expect(report.findings.map(({ mode }) => mode)).toEqual(['block', 'block', 'block'])
    expect(run.status).toBe(1)
  })

  test('not the work tree', async () => {
    const made = await scannedShop({ [file]: blocking })
    await made.write({ [file]: silencing })
    expect((await review(made)).status).toBe(1)
  })

  test('the remote’s default branch before a local one of that name', async () => {
    const made = await scannedShop({ [file]: blocking })
    await made.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    await made.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
    await made.commit({ [file]: silencing })
    expect((await review(made)).status).toBe(1)
  })

  test('not a branch of the change that a clone has alone', async () => {
    const made = await scannedShop({ [file]: blocking })
    await made.git('switch', '--quiet', '-c', 'change')
    await made.commit({ [file]: silencing })
    await made.git('switch', '--quiet', 'main')
    const clone = openRepository(await temporaryFolder())
    await clone.git('clone', '--quiet', '--single-branch', '--branch', 'change', `file://${made.root}`, '.')
    await scan(clone, allFlags)
    const base = await made.git('rev-parse', 'main')
    for (const args of [['--base', base, '--scope', 'files'], ['--scope', 'all'], []]) {
      const run = await runBundle({ cwd: clone.root, args: ['review', ...args] })
      // Either it is read from the right place or the run stops; what the change says has no say.
      const modes = run.report?.findings.map(({ mode }) => mode) ?? []
      expect({ args, modes: modes.filter((mode) => mode === 'monitor') }).toEqual({ args, modes: [] })
    }
  })

  test('the ref that the pipeline names', async () => {
    const made = await scannedShop({ [file]: silencing })
    await made.git('switch', '--quiet', '-c', 'rules')
    await made.commit({ [file]: blocking })
    await made.git('switch', '--quiet', 'main')
    const run = await review(made, '--policy-ref', 'rules')
    expect(soundReport(run).policy.source).toContain('rules')
    expect(run.status).toBe(1)
  })

  test.each(['no-such-branch', '0'.repeat(40), '--help'])('a policy-ref %s stops the run', async (ref) => {
    const made = await scannedShop({ [file]: blocking })
    const run = await review(made, `--policy-ref=${ref}`)
    expect(run.stderr).toContain('policy-ref')
    expect(run.stderr).toContain(ref)
    expect({ status: run.status, report: run.report }).toEqual({ status: 2, report: null })
  })

  test('a config that is named and not there stops the run', async () => {
    const run = await review(await scannedShop(), '--config', 'rules.yml')
    expect(run.stderr).toContain('rules.yml')
    expect(run.status).toBe(2)
  })
})

describe('modes', () => {
  test('the first entry that matches decides', async () => {
    const policy = `version: 1
rules:
  - match: { rule: "real" }
    mode: block
  - match: { rule: "*.harmless" }
    mode: monitor
  - match: { cwe: CWE-89 }
    mode: comment
  - match: { severity: ERROR }
    mode: block
`
    expect(await modesUnder(policy)).toEqual({ real: 'block', harmless: 'monitor', open: 'comment' })
  })

  test('without one, by severity and category', async () => {
    const made = await scannedShop()
    await scan(made, [
      { ...flags.real, severity: 'WARNING' },
      { ...flags.harmless, severity: 'INFO' },
      { ...flags.open, category: 'maintainability' },
    ])
    const { findings, counts } = soundReport(await review(made))
    expect(Object.fromEntries(findings.map(({ rule, mode }) => [rule, mode]))).toEqual({
      real: 'comment',
      harmless: 'monitor',
      open: 'monitor',
    })
    expect(counts).toMatchObject({ total: 1, monitored: 2 })
  })

  test.each<[string, string | null, string, string]>([
    ['raises the default', null, 'block', 'block'],
    ['never lowers the default', null, 'monitor', 'comment'],
    ['raises the policy', silencing, 'comment', 'comment'],
    ['never lowers the policy', blocking, 'comment', 'block'],
    ['that nobody knows has no say', null, 'ignore', 'comment'],
  ])('a mode of the rule’s metadata %s', async (_, policy, mode, expected) => {
    const made = await scannedShop(policy === null ? {} : { [file]: policy })
    await scan(made, [{ ...flags.open, metadata: { 'semgrep-assistant': { mode } } }])
    expect(findingOf(soundReport(await review(made)), 'open').mode).toBe(expected)
  })
})

describe('a broken file', () => {
  const broken = `version: 1
rules:
  - match: { rule: "*.real" }
    mode: blok
  - match: { rule: "*.open" }
    mode: block
noise-filtr: { action: hide }
noise-filter: { action: hide, min-confidence: low }
`

  test('names line and nearest key, hides nothing, and the review goes on', async () => {
    const run = await reviewUnder(broken)
    const report = soundReport(run)
    expect(report.policy.faults.map(({ message }) => message).join('\n')).toMatch(
      /mode.*\n(?:.*\n)*.*noise-filtr/,
    )
    expect(run.stdout).toContain('Policy, line 7: unknown key "noise-filtr": did you mean "noise-filter"?')
    expect(run.stdout).toMatch(/Policy, line [34]: .*mode/)
    expect(run.summary?.split('\n')[0]).toMatch(/policy file is broken\*\* at line \d/)
    expect(run.summary?.replaceAll('\\', '')).toContain('noise-filtr')
    expect(report.counts.hidden).toBe(0)
    expect(findingOf(report, 'harmless').action).toBe('annotate')
    expect(findingOf(report, 'open').mode).toBe('block')
    expect(run.status).toBe(1)
  })

  test.each<[string, string | Buffer]>([
    ['no YAML', 'rules: [\n'],
    ['a list', '- version: 1\n'],
    ['empty', ''],
    ['another version', 'version: 2\ndefault-mode: monitor\n'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00, 0x01])],
    [
      'a bomb of aliases',
      `a: &a [x,x]\n${'bcdefghi'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]\n`)
        .join('')}`,
    ],
  ])('%s silences nothing', async (_, content) => {
    const run = await review(await scannedShop({ [file]: content }))
    const report = soundReport(run)
    expect(report.policy.faults.length).toBeGreaterThan(0)
    expect(report.counts).toMatchObject({ total: 3, hidden: 0, monitored: 0 })
    expect(run.stdout).toMatch(/Policy, line \d+/)
    expect(run.status).toBe(0)
  })
})

describe('a change that edits the rules of the review', () => {
  async function changed(path: string, content: string): Promise<Run> {
    const made = await scannedShop({ [file]: 'version: 1\n' })
    await made.git('switch', '--quiet', '-c', 'change')
    await made.commit({ 'app.py': `# edited\n${shop['app.py']}`, [path]: content })
    await scan(made, allFlags)
    return runBundle({ cwd: made.root, args: ['review', '--scope', 'files'] })
  }

  test.each([file, '.github/workflows/ci.yml', '.gitlab-ci.yml', '.semgrepignore'])(
    '%s is named',
    async (path) => {
      const run = await changed(path, 'version: 1 # edited\n')
      soundReport(run)
      expect(run.summary?.replaceAll('\\', '')).toContain(`This change edits ${path}.`)
      expect(run.stdout).toContain(`This change edits ${path}.`)
      expect(run.status).toBe(0)
    },
  )

  test('one that breaks the policy file fails on it, and is reviewed all the same', async () => {
    const run = await changed(file, 'version: 1\ndefault-mod: block\n')
    expect(soundReport(run).counts.total).toBe(3)
    expect(run.stdout).toMatch(/line 2.*default-mod/)
    expect(run.status).toBe(2)
  })

  test('one that mends it does not', async () => {
    const made = await scannedShop({ [file]: 'version: 1\ndefault-mod: block\n' })
    await made.git('switch', '--quiet', '-c', 'change')
    await made.commit({ [file]: 'version: 1\n' })
    const run = await runBundle({ cwd: made.root, args: ['review'] })
    expect(soundReport(run).policy.faults).toHaveLength(1)
    expect(run.status).toBe(0)
  })
})

describe('what is hidden', () => {
  const filter = (text: string) => `version: 1\nnoise-filter: { ${text} }\n`

  test.each<[string, string | null, string[], string]>([
    ['by default', null, [], 'hide'],
    ['the policy only annotates', filter('action: annotate'), [], 'annotate'],
    [
      'the policy annotates, the input hides',
      filter('action: annotate'),
      ['--noise-filter', 'hide'],
      'annotate',
    ],
    [
      'the policy hides, the input annotates',
      filter('action: hide'),
      ['--noise-filter', 'annotate'],
      'annotate',
    ],
    ['the policy hides, the input is off', filter('action: hide'), ['--noise-filter', 'off'], 'comment'],
    ['the policy is off, the input hides', filter('action: off'), ['--noise-filter', 'hide'], 'comment'],
    ['a CWE that is never hidden', filter('never-hide: [CWE-89]'), [], 'annotate'],
    ['a mode that blocks', blocking, [], 'annotate'],
  ])('%s', async (_, policy, args, action) => {
    const run = await review(await scannedShop(policy === null ? {} : { [file]: policy }), ...args)
    expect(findingOf(soundReport(run), 'harmless').action).toBe(action)
  })

  test.each<[string, string, string[], string]>([
    [
      'the policy asks for more',
      'min-confidence: high',
      ['--noise-filter-min-confidence', 'low'],
      'annotate',
    ],
    ['the input asks for more', 'min-confidence: low', ['--noise-filter-min-confidence', 'high'], 'annotate'],
    ['neither does', 'min-confidence: low', ['--noise-filter-min-confidence', 'low'], 'hide'],
  ])('confidence: %s', async (_, text, args, action) => {
    // Cleaned by a conversion: offline rules are sure of that, but not highly so.
    const code = 'db.execute("select * from parts where id = " + str(number))'
    const made = await scannedShop({
      [file]: filter(text),
      'clean.py': `def show(part):\n    number = int(part)\n    return ${code}\n`,
    })
    await scan(made, [{ path: 'clean.py', code, rule: 'rules.clean' }])
    const finding = findingOf(soundReport(await review(made, ...args)), 'clean')
    expect(finding.assessment).toMatchObject({ verdict: 'false_positive', confidence: 'medium' })
    expect(finding.action).toBe(action)
  })

  test('a secret that works is shown, whatever somebody says of it', async () => {
    const made = await scannedShop()
    await scan(made, [{ ...flags.harmless, validation: 'CONFIRMED_VALID' }])
    const finding = findingOf(soundReport(await review(made)), 'harmless')
    expect(finding.assessment).toMatchObject({ verdict: 'false_positive', confidence: 'high' })
    expect(finding).toMatchObject({ action: 'annotate', because: expect.stringContaining('secret works') })
  })

  test('it stays a row in the summary, the terminal and the reports', async () => {
    const run = await reviewUnder(shopPolicy)
    soundReport(run)
    expect(run.stdout).toMatch(/Hidden as likely false positives\n.*app\.py:11/)
    expect(run.summary).toMatch(
      /<details><summary>1 likely false positive hidden<\/summary>[\s\S]*app\.py:11/,
    )
    expect(JSON.stringify(run.sarif)).toContain('"suppressions"')
  })
})

const shopPolicy = 'version: 1\n'

test('components of the customer have the last word', async () => {
  const run = await reviewUnder('version: 1\ncomponents: { storefront: ["*.py"] }\n')
  const { assessment } = findingOf(soundReport(run), 'real')
  expect(assessment).toMatchObject({ component: 'storefront' })
  expect(Object.keys(shop)).toEqual(['app.py'])
})
