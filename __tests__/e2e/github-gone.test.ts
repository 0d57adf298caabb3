import { describe, expect, test } from '@jest/globals'
import type { Files } from './harness.ts'
import { mayResolve, Pull, type RunOptions, to } from './pull-request.ts'
import { type Flag, semgrepScan } from './scans.ts'
import { allFlags, flags, shop } from './shop.ts'

const { real, harmless, open } = flags
const scannedApp = { scanned: ['app.py'] }
const fixed = { 'app.py': shop['app.py'].replace(real.code, 'db.find(name)') }

const rules = `rules:
  - id: real
    pattern: db.execute("..." + $X)
    message: A query is put together from text.
    languages: [python]
    severity: ERROR
`

/** A change that was reviewed once. */
async function reviewed(base: Files = {}, options: RunOptions = {}): Promise<Pull> {
  const pull = await Pull.reviewed({ base, change: shop, github: mayResolve }, allFlags, 0, options)
  expect(pull.ownThreads()).toHaveLength(2)
  return pull
}

/** The finding is not reported, and nothing shows that it was fixed. */
async function expectOpen(pull: Pull, options: RunOptions = {}) {
  const run = await pull.soundRun(options)
  expect(run.writes).not.toContain(to.resolve)
  expect(pull.thread('real').isResolved).toBe(false)
  expect(pull.thread('open').isResolved).toBe(false)
  expect(run.status).toBe(0)
  await pull.idleRun(options)
  return run
}

describe('what the change edits may be why nothing is found', () => {
  const ignored = '.semgrepignore'

  test('.semgrepignore names the file', async () => {
    const pull = await reviewed()
    await pull.push({ [ignored]: 'app.py\n' })
    await pull.scan([], { scanned: ['README.md'] })
    await expectOpen(pull)
    expect(pull.thread('real').body).toContain('Silenced by this change')
    expect(pull.summary()).toContain('### Silenced by this change')
    expect(pull.summary()).toContain(ignored)
  })

  test('.semgrepignore and the code at once', async () => {
    const pull = await reviewed()
    await pull.push({ ...fixed, [ignored]: 'app.py\n' })
    await pull.scan([], { scanned: ['README.md'] })
    await expectOpen(pull)
  })

  test.each<[string, Files]>([
    ['is removed', { 'README.md': 'No rules any more.\n' }],
    ['is edited', { 'security/sql.yml': rules.replace('$X', '$X + $Y') }],
  ])('a file of rules %s', async (_, edit) => {
    const pull = await reviewed({ 'security/sql.yml': rules })
    if (!('security/sql.yml' in edit)) await pull.push({ 'security/sql.yml': null, ...edit })
    else await pull.push(edit)
    await pull.scan([harmless, open], scannedApp)
    await expectOpen(pull)
  })

  test('the workflow that scans', async () => {
    const workflow = '.github/workflows/review.yml'
    const pull = await reviewed({ [workflow]: 'on: pull_request\n' })
    await pull.push({ ...fixed, [workflow]: 'on: pull_request # another rule set\n' })
    await pull.scan([harmless, open], scannedApp)
    const run = await expectOpen(pull)
    expect(run.step.summary()).toContain('review.yml')
  })

  test('what the scan was configured with', async () => {
    const inputs = { 'semgrep-config': 'ci/scan.conf' }
    const pull = await reviewed({ 'ci/scan.conf': 'real\n' }, { inputs })
    await pull.push({ ...fixed, 'ci/scan.conf': 'none\n' })
    await pull.scan([harmless, open], scannedApp)
    await expectOpen(pull, { inputs })
  })
})

describe('the scan may be why nothing is found', () => {
  test('a rule is gone elsewhere: the code is the same, and that is said', async () => {
    const pull = await reviewed()
    await pull.scan([harmless, open], scannedApp)
    await expectOpen(pull)
    expect(pull.thread('real').body).toContain('though its code is the same')
    await pull.scan(allFlags)
    const back = await pull.soundRun()
    expect(back.writes).toEqual([to.edit, to.editSummary])
    expect(pull.thread('real').body).toMatch(/^\*\*SQL injection\*\*/)
  })

  test.each<[string, object]>([
    [
      'could not be parsed whole',
      { type: ['PartialParsing', [{ path: 'app.py' }]], path: 'app.py', message: 'm' },
    ],
    ['has a syntax error', { type: 'Syntax error', path: 'app.py', message: 'm' }],
    ['timed out', { type: 'Timeout', rule_id: 'rules.real', path: 'app.py', message: 'm' }],
  ])('the file %s', async (_, error) => {
    const pull = await reviewed()
    await pull.push(fixed)
    await pull.scan([harmless, open], { ...scannedApp, errors: [error] })
    await expectOpen(pull)
    expect(pull.summary()).toMatch(/Not scanned or not readable[\s\S]*app\.py/)
  })

  test('the file was not scanned', async () => {
    const pull = await reviewed()
    await pull.push(fixed)
    await pull.scan([], { scanned: ['README.md'] })
    await expectOpen(pull)
  })

  test('Semgrep failed as a whole', async () => {
    const pull = await reviewed()
    await pull.push(fixed)
    const errors = [{ type: 'SemgrepError', message: 'Out of memory', level: 'error' }]
    await pull.scan([harmless, open], { ...scannedApp, errors })
    await expectOpen(pull)
    expect(pull.summary()).toContain('Out of memory')
  })

  test('one of two scans is missing', async () => {
    const pull = await Pull.open({ change: shop, github: mayResolve })
    const other = async (found: Flag[]) => ({
      'scans/other.json': await semgrepScan(pull.made.root, found, { scanned: ['app.py'] }),
    })
    await pull.scan([harmless, open], scannedApp)
    await pull.soundRun({ inputs: { scan: 'semgrep.json,scans/other.json' }, untracked: await other([real]) })
    expect(pull.ownThreads()).toHaveLength(2)
    await pull.push(fixed)
    await expectOpen(pull)
    // With both again, it is fixed.
    const whole = await pull.soundRun({
      inputs: { scan: 'semgrep.json,scans/other.json' },
      untracked: await other([]),
    })
    expect(whole.writes).toEqual([to.resolve, to.edit])
    expect(pull.thread('real').isResolved).toBe(true)
  })

  test('one of two scans is missing again and again, and shares a comment with the other', async () => {
    const pull = await Pull.open({ change: shop, github: mayResolve })
    const secret = { ...real, code: 'name + "\'"', rule: 'rules.secret' }
    await pull.scan([real, open], scannedApp)
    await pull.soundRun({
      inputs: { scan: 'semgrep.json,scans/other.json' },
      untracked: { 'scans/other.json': await semgrepScan(pull.made.root, [secret]) },
    })
    expect(pull.thread('secret').id).toBe(pull.thread('real').id)
    for (const column of ['id', 'id, name']) {
      const code = real.code.replace('*', column)
      await pull.push({ 'app.py': shop['app.py'].replace(real.code, code) })
      await pull.scan([{ ...real, code }, open], scannedApp)
      await pull.soundRun()
    }
    expect(pull.thread('secret').mark.findings.map(({ rule, state }) => [rule, state])).toEqual(
      expect.arrayContaining([
        ['real', 'open'],
        ['secret', 'open'],
      ]),
    )
    expect(pull.thread('secret').body).not.toContain('No longer reported')
  })

  test('a scan in SARIF does not say what was scanned', async () => {
    const pull = await reviewed()
    await pull.push(fixed)
    await pull.scan([], scannedApp)
    const region = { startLine: 15, startColumn: 12, endLine: 15, endColumn: 12 + open.code.length }
    const location = { physicalLocation: { artifactLocation: { uri: 'app.py' }, region } }
    const result = { ruleId: open.rule, message: { text: 'A query.' }, locations: [location] }
    const driver = { name: 'Semgrep OSS', semanticVersion: '1.182.0', rules: [{ id: open.rule }] }
    const sarif = { version: '2.1.0', runs: [{ tool: { driver }, results: [result] }] }
    const options = {
      inputs: { scan: 'scans/semgrep.sarif' },
      untracked: { 'scans/semgrep.sarif': JSON.stringify(sarif) },
    }
    const run = await expectOpen(pull, options)
    expect(run.report.counts.total).toBe(1)
    expect(pull.thread('open').mark.findings[0]?.state).toBe('open')
  })
})
