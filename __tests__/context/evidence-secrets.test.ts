import { describe, expect, test } from '@jest/globals'
import { createRedactor } from '../../src/context/redact.ts'
import { finding, rule } from '../builders.ts'
import { filesOf, gather, gatherEvidence, on, sent, shown } from './in-memory.ts'

const password = 'hunter2hunter2'
const secretRule = rule({ name: 'hard-coded', cwes: ['CWE-798'] })

describe('secrets', () => {
  const token = `${'ghp'}_wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx`

  test('are redacted in the flagged code, the code around and the message', async () => {
    const code = `x = "${token}"\nrun("${token}")\n`
    const about = await gather(code, `run("${token}")`, { message: `uses ${token}` })
    expect(sent(about)).not.toContain(token)
    expect(about.matched).toMatch(/^run\("\[redacted 1: /)
    expect(about.message).toMatch(/^uses \[redacted 1: /)
  })

  test('are redacted in what the rule says', async () => {
    const code = 'run(x)\n'
    const about = on(code, 'run(x)', {
      rule: rule({ references: [`https://rules.example/?token=${token}`] }),
    })
    const [gathered] = await gatherEvidence([about], filesOf({ 'src/app.py': code }), {
      patternsOf: () => `pattern: run("${token}")`,
    })
    const { patterns, finding: seen } = shown(gathered)
    expect(patterns).toMatch(/^pattern: run\("\[redacted 1: /)
    expect(JSON.stringify(seen)).not.toContain(token)
  })

  test('a trace does not name files that nobody may see', async () => {
    const code = 'run(x)\n'
    const trace = ['src/app.py', '.env', `src/${token}.py`, 'gone.py'].map((path) => ({
      role: 'step' as const,
      path,
      line: 1,
    }))
    const files = filesOf({ 'src/app.py': code, '.env': 'x', [`src/${token}.py`]: 'x' })
    const [gathered] = await gatherEvidence([on(code, 'run(x)', { trace })], files)
    expect(shown(gathered).finding.trace.map(({ path }) => path)).toEqual(['src/app.py'])
  })

  test('over lines keep the numbers of the lines below', async () => {
    const pem = [
      `-----BEGIN ${'PRIVATE'} KEY-----`,
      'MIICXAIBAAKBgQCqGKukO1De7zhZj6+H0qtjTkVxwTCpvKe4',
      `-----END ${'PRIVATE'} KEY-----`,
    ]
    const code = ['x = """', ...pem, '"""', 'y = run(x)', ''].join('\n')
    const about = await gather(code, 'run(x)')
    expect(about.pieces[0]?.lines[5]).toBe('y = run(x)')
    expect(sent(about)).not.toContain('MIICXAIBAAKBgQCqGKukO1De7zhZj6')
  })

  test('equal ones have equal numbers in the flagged code and in the code around', async () => {
    const code = `a = "ACME-11111111"\nb = run("ACME-22222222")\n`
    const custom = createRedactor(['ACME-[0-9]{8}'])
    const [gathered] = await gatherEvidence(
      [on(code, 'run("ACME-22222222")')],
      filesOf({ 'src/app.py': code }),
      { redactor: custom },
    )
    const about = shown(gathered)
    expect(about.pieces[0]?.lines[1]).toBe(`b = ${about.matched}`)
  })

  test.each<[string, string, string]>([
    ['that is a literal', `login("root", "${password}")\n`, `login("root", "${password}")`],
    ['that is matched without its quotes', `login("root", "${password}")\n`, password],
    ['that is a plain value', `db:\n  pass: ${password}\n`, `pass: ${password}`],
    [
      'in a file with a byte order mark',
      `\ufefflogin("root", "${password}")\n`,
      `login("root", "${password}")`,
    ],
  ])('a finding about a secret of its own, %s, does not show it', async (_, code, needle) => {
    expect(sent(await gather(code, needle, { rule: secretRule }))).not.toContain(password)
  })

  test('a finding about a secret of its own does not show it where it stands again', async () => {
    const code = `def f():\n    key = "${password}"\n    login("${password}")\n`
    expect(sent(await gather(code, `key = "${password}"`, { rule: secretRule }))).not.toContain(password)
  })

  test('a finding about a secret of its own does not show it in the message', async () => {
    const code = `login("root", "${password}")\n`
    const message = `The password ${password} is written here.`
    expect(
      sent(await gather(code, `login("root", "${password}")`, { rule: secretRule, message })),
    ).not.toContain(password)
  })

  test('a finding about a secret of its own does not show it in the fix', async () => {
    const code = `login("root", "${password}")\n`
    const about = await gather(code, `login("root", "${password}")`, {
      rule: secretRule,
      fix: `login(env, "${password}")`,
    })
    expect(about.fix ?? '').not.toContain(password)
  })

  test("another finding's secret is not shown by the one next to it", async () => {
    const code = `def f(q):\n    login("root", "${password}")\n    run(q)\n`
    const subjects = [on(code, `login("root", "${password}")`, { rule: secretRule }), on(code, 'run(q)')]
    const gathered = await gatherEvidence(subjects, filesOf({ 'src/app.py': code }))
    for (const each of gathered) expect(sent(shown(each))).not.toContain(password)
  })

  test.each<[string, string]>([
    ['between elements', "a = '<token>'; q = request.args['q']; b = '</token>'"],
    ['between comments', "x = 1 # password='\nq = request.args['q'] # '"],
    [
      'between the marks of a key',
      `# -----BEGIN ${'PRIVATE'} KEY-----\n    q = request.args['q']\n    # -----END ${'PRIVATE'} KEY-----`,
    ],
    [
      'after the mark of a key that never ends',
      `k = '-----BEGIN ${'PRIVATE'} KEY-----'\n    q = request.args['q']`,
    ],
  ])('code %s is no secret: what decides stays to be seen', async (_, hidden) => {
    const code = `def f(request):\n    q = 'ls'\n    ${hidden}\n    os.system(q)\n`
    expect(sent(await gather(code, 'os.system(q)'))).toContain("q = request.args['q']")
  })

  test("where a pattern of the customer's covers code, it is said so", async () => {
    const code = `def f(request):\n    q = 'ls'; q = request.args['q'] # ACME\n    os.system(q)\n`
    const custom = createRedactor(["'ls'.*ACME"])
    const [gathered] = await gatherEvidence([on(code, 'os.system(q)')], filesOf({ 'src/app.py': code }), {
      redactor: custom,
    })
    expect(shown(gathered).files[0]?.obscured).toBe(true)
    const [plain] = await gatherEvidence([on(code, 'os.system(q)')], filesOf({ 'src/app.py': code }))
    expect(shown(plain).files[0]).not.toHaveProperty('obscured')
  })

  test('what cannot be searched for secrets is not shown', async () => {
    const broken = { find: async () => Promise.reject(new Error('no')) }
    const [gathered] = await gatherEvidence([finding()], filesOf({ 'src/app.py': 'x = 1\n' }), {
      redactor: broken,
    })
    expect(gathered).toMatchObject({ private: true })
    expect(gathered).not.toHaveProperty('pieces')
  })
})
