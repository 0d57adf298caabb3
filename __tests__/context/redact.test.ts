import { describe, expect, test } from '@jest/globals'
import { createRedactor } from '../../src/context/redact.ts'
import { UserError } from '../../src/core/errors.ts'
import { redact } from '../../src/core/redaction.ts'

const redactor = createRedactor(['ACME-[0-9]{8}', '(?i)internal-\\w+'])

async function clean(text: string): Promise<string> {
  return redact(text, await redactor.find(text))
}

/* Written in two parts, so that nobody's scanner takes the test for a leak. */
const slack = `${'xoxb'}-123456789012-123456789012-abcdefghijklmnopqrstuvwx`
const github = `${'ghp'}_wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx`
const password = 'hunter2hunter2'
const jwt = `${'eyJ'}hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U`
const pem = [
  `-----BEGIN RSA ${'PRIVATE'} KEY-----`,
  'MIICXAIBAAKBgQCqGKukO1De7zhZj6+H0qtjTkVxwTCpvKe4eCZ0FPqri0cb2JZfXJ/DgYSF6vUp',
  'wmJG8wVQZKjeGcjDOL5UlsuusFncCzWBQ7RKNUSesmQRMSGkVb1/3j+skZ6UtW+5u09lHNsj6tQ5',
  `-----END RSA ${'PRIVATE'} KEY-----`,
].join('\n')

describe('found', () => {
  test.each<[string, string, string]>([
    ['a password in Python', `password = "${password}"`, password],
    ['a password in JSON', `{"db_password": "${password}"}`, password],
    ['a password in Ruby', `:password => '${password}'`, password],
    ['a password in Go', `apiKey := "${password}"`, password],
    ['a password of Java', `private static final String DB_PASSWORD = "${password}";`, password],
    ['a password with a TypeScript type', `const password: string = "${password}"`, password],
    ['a password with a Python type', `password: str = "${password}"`, password],
    ['a password of several words', 'passphrase = "correct horse battery staple"', 'correct horse'],
    ['a password that is compared', `if password == "${password}":`, password],
    ['a key in a dictionary access', `config["secret_key"] = "${password}"`, password],
    ['a GitHub token', `x = ${github}`, github],
    ['a Slack token', `x = "${slack}"`, slack],
    ['a web token', `x = ${jwt}`, jwt],
    ['a connection string', `postgres://user:${password}@db.example.com/x`, password],
    ['one behind wide characters', `"é漢😀" mongodb+srv://u:${password}@h.example.com/x`, password],
    ['an e-mail address', 'send("jane.doe+x@mail.example.com")', 'jane.doe'],
    ['an e-mail address in a comment', '// ask ann_b@corp.example.org about it', 'ann_b'],
    ['a private key', `x = ${pem}\ny`, 'MIICXAIBAAKBgQCqGKukO1De7zhZj6'],
    ["a customer's own", 'ticket ACME-12345678', 'ACME-12345678'],
    ["a customer's own, case-blind", 'host INTERNAL-db1', 'INTERNAL-db1'],
    ['a token below a comment that switches a linter off', `// secretlint-disable\nx = "${slack}"`, slack],
  ])('%s', async (_, text, secret) => {
    expect(await clean(text)).not.toContain(secret)
    expect(await clean(text)).toContain('[redacted 1: ')
  })

  test.each([
    'weights@self.scale + a@b.T',
    'return@forEach this@Page.title',
    '@Component class A {}',
    '"lodash@4.17.21"',
    `where password = '" + name + "' and b = '" + other + "'`,
    `"select * from t where token='" . $token . "'"`,
  ])('not %s, which is code that decides', async (text) => {
    expect(await clean(text)).toBe(text)
  })

  test('over lines, each of which stays a line', async () => {
    const text = await clean(`a\n${pem}\nb`)
    expect(text.split('\n')).toHaveLength(6)
    expect(text.split('\n').at(0)).toBe('a')
    expect(text.split('\n').at(-1)).toBe('b')
  })

  test('all of them, with what stands around', async () => {
    const text = await clean(`a = "${slack}"\nb = "ACME-12345678"\nc = "${slack}"`)
    expect(text).toMatch(
      /^a = "\[redacted 1: .+\]"\nb = "\[redacted 2: private\]"\nc = "\[redacted 1: .+\]"$/,
    )
  })
})

test.each([
  'password = os.environ["DB_PASSWORD"]',
  'password = get_password()',
  'const token = await login(user)',
  'ACME-123',
  'the secret of good code',
  'if not password:',
  '',
])('nothing is found in: %s', async (text) => {
  expect(await clean(text)).toBe(text)
})

test.each(['(', '[', '(?<=a)b', 'a{2,1}', '\\'])('a pattern that is not RE2 is refused: %s', (pattern) => {
  expect(() => createRedactor([pattern])).toThrow(UserError)
})

test('a pattern that matches nothing long finds nothing', async () => {
  expect(await createRedactor(['x*']).find('abc')).toEqual([])
})
