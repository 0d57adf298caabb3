import { describe, expect, test } from '@jest/globals'
import { allReal, answering, apiKey, reviewWith, sentTo, startModel } from './fake-model.ts'
import { type Repository, repository } from './harness.ts'
import type { Flag } from './scans.ts'
import { scan } from './shop.ts'
import { findingOf, soundReport } from './soundness.ts'

// Made up, and put together here so that no tool takes this file for a leak.
const planted = {
  cloudKey: ['k9Zq2mWv9RtYb4NcLs8Z', 'p3HdJf6GaTe1Uo5Bx7Kq'].join(''),
  token: ['ghp', 'x7Kq2mWv9RtYb4NcLs8Zp3HdJf6GaTe1Uo5B'].join('_'),
  password: ['correct', 'horse', 'battery', 'staple'].join('-'),
  webToken: ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJwbGFudGVkIn0', 'c2lnbmF0dXJlLW9mLW5vYm9keS1hdC1hbGw'].join(
    '.',
  ),
  customer: ['ACME', '12345678'].join('-'),
  keyLine: 'MIIEowIBAAKCAQEAplantedplantedplantedplanted',
}
const pem = ['-----BEGIN RSA', ' PRIVATE KEY-----'].join('')
const pemEnd = ['-----END RSA', ' PRIVATE KEY-----'].join('')
const call = `connect(user, ${JSON.stringify(planted.password)})`
const source = `import boto


def connect_all(user):
    aws_secret_access_key = "${planted.cloudKey}"
    password = "${planted.password}"
    headers = {"Authorization": "Bearer ${planted.webToken}"}
    token = "${planted.token}"
    customer = "${planted.customer}"
    key = """${pem}
${planted.keyLine}
${planted.keyLine}
${pemEnd}"""
    return ${call}
`
const policy = 'version: 1\nprivacy: { redact: ["ACME-[0-9]{8}"] }\n'
const flag: Flag = { path: 'keys.py', code: call, rule: 'rules.hard-coded', cwe: 'CWE-798' }

async function reviewed(flags: Flag[], reply = allReal, files: Record<string, string> = {}) {
  const made: Repository = await repository({ 'keys.py': source, '.semgrep-assistant.yml': policy, ...files })
  await scan(made, flags)
  const model = await startModel(reply)
  const run = await reviewWith(model.url, { cwd: made.root })
  model.assertClean()
  expect(soundReport(run).findings).toHaveLength(flags.length)
  return { run, sent: sentTo(model), made }
}

/** Which of the planted secrets stand in a text. */
function leaksIn(text: string): string[] {
  return Object.entries({ ...planted, apiKey })
    .filter(([, secret]) => text.includes(secret))
    .map(([name]) => name)
}

describe('secrets in the code', () => {
  test('are neither sent nor printed nor written, and the rest of the code is', async () => {
    const { run, sent } = await reviewed([flag])
    expect(leaksIn(sent)).toEqual([])
    expect(leaksIn(run.everything)).toEqual([])
    expect(sent).toContain('def connect_all(user):')
    expect(sent).toContain('[redacted')
    expect(run.stdout).toContain('[redacted')
  })

  test('each has its line still, so that citations hold', async () => {
    const cite = { path: 'keys.py', line: 4, quote: 'def connect_all(user):' }
    const reply = answering(() => ({ verdict: 'true_positive', citations: [cite] }))
    const { run } = await reviewed([flag], reply)
    expect(findingOf(soundReport(run), 'hard-coded').assessment).toMatchObject({
      citations: [{ holds: true }],
    })
  })

  test('one that is cut by the edge of what is shown', async () => {
    const far = `x = 1\n${'# filler\n'.repeat(8)}key = """${pem}\n${`${planted.keyLine}\n`.repeat(14)}${pemEnd}"""\n${'# filler\n'.repeat(3)}run(user)\n`
    const { run, sent } = await reviewed(
      [{ path: 'far.py', code: 'run(user)', rule: 'rules.far' }],
      allReal,
      {
        'far.py': far,
      },
    )
    expect(leaksIn(sent)).toEqual([])
    expect(leaksIn(run.everything)).toEqual([])
  })

  test('one in a minified line', async () => {
    const wide = `${'a();'.repeat(2000)}var password="${planted.password}";run(user);${'b();'.repeat(2000)}\n`
    const { run, sent } = await reviewed(
      [{ path: 'wide.js', code: 'run(user)', rule: 'rules.wide' }],
      allReal,
      {
        'wide.js': wide,
      },
    )
    expect(sent).toContain('run(user)')
    expect(leaksIn(sent)).toEqual([])
    expect(leaksIn(run.everything)).toEqual([])
  })

  test('a comment in the file cannot switch the search off', async () => {
    const comment = ['secretlint', 'disable'].join('-')
    const { run, sent } = await reviewed([flag], allReal, { 'keys.py': `# ${comment}\n${source}` })
    expect(leaksIn(sent)).toEqual([])
    expect(leaksIn(run.everything)).toEqual([])
  })
})

describe('secrets elsewhere', () => {
  test('in a message', async () => {
    const message = `Found password="${planted.password}" and ${planted.token}.`
    const { run, sent } = await reviewed([{ ...flag, message }])
    expect(leaksIn(sent)).toEqual([])
    expect(leaksIn(run.everything)).toEqual([])
  })

  test('in a message about code that is not shown', async () => {
    const message = `Found password="${planted.password}" and ${planted.token}.`
    const { run, sent } = await reviewed(
      [flag, { path: '.env', code: 'KEY=', rule: 'rules.env', message }],
      allReal,
      { '.env': `KEY=${planted.token}\n` },
    )
    expect(leaksIn(sent)).toEqual([])
    expect(leaksIn(run.everything)).toEqual([])
  })

  test('in the rule’s own fix', async () => {
    const fix = `connect(user, "${planted.password}", key="${planted.token}")`
    const { run, sent } = await reviewed([{ ...flag, fix }])
    expect(leaksIn(sent)).toEqual([])
    expect(leaksIn(run.everything)).toEqual([])
  })

  test('in a rule’s fix of code beside them', async () => {
    const code = `open(path, password = "${planted.password}")`
    const fix = `open(path, password = "${planted.password}", safe = True)`
    const { run } = await reviewed([{ path: 'fix.py', code, fix, rule: 'rules.fix' }], allReal, {
      'fix.py': `def show(path):\n    return ${code}\n`,
    })
    expect(leaksIn(run.everything)).toEqual([])
  })

  test('in a path', async () => {
    const path = `exports/${planted.token}/list.py`
    const { sent } = await reviewed([flag, { path, code: 'run(user)', rule: 'rules.path' }], allReal, {
      [path]: 'def show(user):\n    run(user)\n',
    })
    expect(leaksIn(sent)).toEqual([])
  })

  test('in what the model says', async () => {
    const cite = { path: 'keys.py', line: 4, quote: `token = "${planted.token}"` }
    const reason = `The key ${planted.token} and password = "${planted.password}" and ${planted.customer} are in the code.`
    const reply = answering(() => ({
      verdict: 'true_positive',
      reason,
      citations: [cite],
      component: planted.token,
    }))
    const { run } = await reviewed([flag], reply)
    expect(leaksIn(run.everything)).toEqual([])
  })

  test('in an answer that does not fit', async () => {
    const { run } = await reviewed([flag], () => ({
      kind: 'json',
      value: { findings: [{ id: planted.token }, { id: 'F1', verdict: `password="${planted.password}"` }] },
    }))
    expect(leaksIn(run.everything)).toEqual([])
  })

  test('in the policy’s own pattern, which is not one', async () => {
    const made = await repository({
      'keys.py': source,
      '.semgrep-assistant.yml': 'version: 1\nprivacy: { redact: ["(unclosed"] }\n',
    })
    await scan(made, [flag])
    const model = await startModel(allReal)
    const run = await reviewWith(model.url, { cwd: made.root })
    // What must not leave cannot be told apart: nothing is sent.
    expect(model.requests).toHaveLength(0)
    expect(run.stdout + run.stderr).toContain('(unclosed')
    expect(run.status).not.toBe(0)
    expect(run.status).not.toBe(70)
  })
})
