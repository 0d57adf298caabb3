import { describe, expect, test } from '@jest/globals'
import { objectAt } from '../contract/json.ts'
import type { FakeVendor } from '../contract/vendor.ts'
import { allReal, askedIn, reviewWith, startModel } from './fake-model.ts'
import { type Repository, repository, runBundle } from './harness.ts'
import { allFlags, flags, manyFunctions, scan, scannedShop, shop } from './shop.ts'
import { findingOf, soundReport } from './soundness.ts'

const provider = ['--provider', 'openai', '--model', 'fake-1']

function explain({ root }: Pick<Repository, 'root'>, fingerprint: string, ...args: string[]) {
  return runBundle({ cwd: root, args: ['explain', fingerprint, '--scope', 'all', ...args] })
}

/** Instructions and material of a question as the model received them. */
function receivedBy({ requests }: FakeVendor) {
  return requests.map(({ body }) => {
    const messages = objectAt({ body }, 'body').messages
    return Array.isArray(messages) ? messages.map((message) => String(message.content)) : []
  })
}

async function fingerprints(made: Repository): Promise<Record<string, string>> {
  const run = await runBundle({ cwd: made.root, args: ['review', '--scope', 'all'] })
  return Object.fromEntries(soundReport(run).findings.map(({ rule, fingerprint }) => [rule, fingerprint]))
}

/** What stands behind the line that announces the material. */
const materialIn = (text: string) => /\nMaterial, [\d,]+ bytes, to the end:\n\n([\s\S]*)\n$/.exec(text)?.[1]

describe('explain', () => {
  test.each<[string, string[]]>([
    ['with code', []],
    ['without', ['--allow-code-in-prompts', 'false']],
  ])('prints byte for byte what a run sends (%s)', async (_, args) => {
    const made = await scannedShop({
      'login.py':
        'def login():\n    password = "hunter2-hunter2-hunter2"\n    a(password)\n    return b(password)\n',
    })
    await scan(made, [
      ...allFlags,
      { path: 'login.py', code: 'a(password)', rule: 'rules.first' },
      { path: 'login.py', code: 'b(password)', rule: 'rules.second' },
    ])
    const known = await fingerprints(made)
    const model = await startModel(allReal)
    const run = await reviewWith(model.url, { cwd: made.root, args })
    for (const [rule, fingerprint] of Object.entries(known)) {
      const { stdout, status } = await explain(made, fingerprint, ...provider, ...args)
      const question = receivedBy(model).find((each) =>
        askedIn({ prompt: each.join('\n') }).some((asked) => asked.rule === rule),
      )
      expect(materialIn(stdout)).toBe(question?.[1])
      expect(stdout).toContain(`\n\n${question?.[0]}\n\n`)
      expect(status).toBe(0)
      const receipt = run.receipt?.questions.flatMap(({ sources }) => sources ?? []) ?? []
      for (const [, path, from, to, sha256] of stdout.matchAll(
        /^ {4}(\S+) (\d+)-(\d+), .*, sha256 (\w{64})$/gm,
      )) {
        expect(receipt).toContainEqual({ path, from: Number(from), to: Number(to), sha256 })
      }
    }
    model.assertClean()
  })

  test('says how it was found, with what it is asked, and what was redacted', async () => {
    const made = await scannedShop({
      'login.py':
        'def login():\n    password = "hunter2-hunter2-hunter2"\n    a(password)\n    return b(password)\n',
    })
    await scan(made, [
      { path: 'login.py', code: 'a(password)', rule: 'rules.first' },
      { path: 'login.py', code: 'b(password)', rule: 'rules.second' },
    ])
    const { second = '' } = await fingerprints(made)
    const { stdout, stderr } = await explain(made, second.slice(0, 6), ...provider)
    const [head = ''] = stdout.split('Instructions, ')
    expect(
      head
        .replace(/1-4, .*, sha256 \w{64}/, '1-4, ROLE, sha256 SHA')
        .replace(/[\d,]+(?= tokens| bytes)/g, 'N'),
    ).toBe(
      `SQL injection · error · CWE-89 · second
  login.py:4
  fingerprint ${second}, from semgrep.json
  scope: in: the whole tree is reviewed
  mode: comment: default: security, WARNING or above

A run sends this to openai:fake-1:

  finding F2, together with 1 other finding
  about N tokens; the answer may have 7,400
  1 placeholder for secrets
  the form of the answer: a JSON schema of N bytes, with findings, id, reason, citations, path, line, quote, verdict, confidence, component, needs, symbol, from, to
  code of these lines:
    login.py 1-4, ROLE, sha256 SHA

If the model asks for more code, it is asked again, twice at the most, with what is shown by the same rules.

`,
    )
    expect(stdout + stderr).not.toContain('hunter2')
  })

  test('needs no key, and asks nobody', async () => {
    const made = await scannedShop()
    const { real = '' } = await fingerprints(made)
    const model = await startModel(allReal)
    const run = await explain(made, real, ...provider, '--endpoint', model.url)
    expect(run.status).toBe(0)
    expect(model.requests).toHaveLength(0)
    expect(run.report).toBeNull()
  })

  test('without a provider says that nothing is sent, and what a model would be sent', async () => {
    const made = await scannedShop()
    const { real = '' } = await fingerprints(made)
    const { stdout } = await explain(made, real)
    expect(stdout).toContain('nothing is sent. A model would be sent this:')
    expect(materialIn(stdout)).toContain('request.args["name"]')
  })

  test('findings of which the same is sent stand for each other', async () => {
    const made = await manyFunctions(['one', 'one', 'two'])
    const { one = '' } = await fingerprints(made)
    const { stdout } = await explain(made, one, ...provider, '--allow-code-in-prompts', 'false')
    expect(stdout).toContain('it stands for 2 findings of which the same would be sent')
    expect(stdout).toContain('no code, no path, no line, no message: allow-code-in-prompts is false')
    expect(stdout.split('Instructions, ')[1]).not.toContain('many.py')
  })
})

describe('findings that a run does not ask about', () => {
  test('monitored ones', async () => {
    const made = await scannedShop({}, [{ ...flags.real, severity: 'INFO' }, flags.open])
    const { real = '' } = await fingerprints(made)
    const { stdout, status } = await explain(made, real, ...provider)
    expect(stdout).toContain('A run does not ask about it: it is only monitored: ')
    expect(stdout).toContain('mode: monitor: ')
    expect(materialIn(stdout)).toContain('request.args["name"]')
    expect(status).toBe(0)
  })

  test('those outside the change', async () => {
    const made = await repository(shop)
    await made.git('switch', '--quiet', '-c', 'change')
    await made.commit({ 'other.py': 'x = 1\n' })
    await scan(made, allFlags)
    const { real = '' } = await fingerprints(made)
    const { stdout } = await explain(made, real, ...provider, '--scope', 'changed')
    expect(stdout).toContain('scope: out: ')
    expect(stdout).toContain('A run does not ask about it: it is outside the change')
    expect(materialIn(stdout)).toContain('request.args["name"]')
  })

  test('those beyond max-findings', async () => {
    const made = await scannedShop({}, [flags.real, { ...flags.open, severity: 'WARNING' }])
    const { open = '' } = await fingerprints(made)
    const { stdout } = await explain(made, open, ...provider, '--max-findings', '1')
    expect(stdout).toContain('A run does not ask about it: max-findings are more severe.')
    expect(materialIn(stdout)).toContain('rule="open"')
  })

  test('those whose code nobody may see', async () => {
    const made = await scannedShop({ '.env': 'planted_value = 1\n' })
    await scan(made, [{ path: '.env', code: 'planted_value = 1', rule: 'rules.hidden' }])
    const { hidden = '' } = await fingerprints(made)
    const { stdout, everything } = await explain(made, hidden, ...provider)
    expect(stdout).toContain(
      'Nothing would be sent: there is no code to look at: files of this name hold credentials',
    )
    expect(everything).not.toContain('planted_value')
  })

  test('any, where nobody can read what the policy says about privacy', async () => {
    const made = await scannedShop({ '.semgrep-assistant.yml': 'version: 1\nprivacy: { redact: 7 }\n' })
    const { real = '' } = await fingerprints(made)
    const { stdout } = await explain(made, real, ...provider)
    expect(stdout).toContain('Nothing would be sent: What the policy file says about privacy cannot be read')
    expect(stdout).not.toContain('request.args')
  })
})

describe('a fingerprint that names no finding', () => {
  test.each<[string, RegExp]>([
    ['0000000000000000', /No finding of the scan has the fingerprint "0000000000000000"/],
    ['\u001b[31mplanted', /No finding of the scan has the fingerprint/],
    ['abc', /No finding|More than one finding/],
  ])('%j', async (said, words) => {
    const made = await scannedShop()
    const known = Object.values(await fingerprints(made))
    const run = await explain(made, said)
    expect(run.stderr).toMatch(words)
    expect(known.filter((each) => run.stderr.includes(`  ${each}  app.py:`))).toHaveLength(3)
    expect(run.stderr).not.toContain('\u001b')
    expect([run.status, run.stdout]).toEqual([2, ''])
  })

  test('none at all', async () => {
    const made = await scannedShop()
    const run = await runBundle({ cwd: made.root, args: ['explain', '--scope', 'all'] })
    expect(run.stderr).toContain('explain needs a FINGERPRINT.')
    expect(run.status).toBe(2)
  })

  test('two', async () => {
    const made = await scannedShop()
    const run = await explain(made, 'aaaa', 'bbbb')
    expect(run.stderr).toContain('Unexpected argument "bbbb"')
    expect(run.status).toBe(2)
  })
})

test('what code says to a terminal or a log is broken up', async () => {
  const made = await repository({
    'a.py': 'def f(q):\n    # \u001b[2J\n    #\n::error::planted\n    return run(q)\n',
  })
  await scan(made, [{ path: 'a.py', code: 'run(q)', rule: 'rules.real' }])
  const known = soundReport(await runBundle({ cwd: made.root, args: ['review', '--scope', 'all'] }))
  const { stdout } = await explain(made, findingOf(known, 'real').fingerprint)
  expect(stdout).not.toContain('\u001b[2J')
  expect(stdout).not.toContain('::error::')
})
