import { delimiter, dirname } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { scanFixes, type Tried } from '../../src/commands/review/scan-fixes.ts'
import type { Finding } from '../../src/core/finding.ts'
import { applyEdits } from '../../src/core/fix/apply.ts'
import type { Edit } from '../../src/core/fix/fix.ts'
import { Semgrep } from '../../src/system/semgrep.ts'
import { finding, rule, spanOf } from '../builders.ts'
import { bareEnvironment, temporaryFolder } from '../e2e/harness.ts'
import { semgrep, testWithSemgrep } from '../semgrep.ts'

const testIfThere = testWithSemgrep('FIXES UNCHECKED')

const rulesText = `rules:
- id: shell
  languages: [python]
  severity: ERROR
  message: A shell.
  pattern: os.system(...)
- id: shell-option
  languages: [python]
  severity: ERROR
  message: A shell by option.
  pattern: subprocess.run(..., shell=True, ...)
- id: html
  languages: [javascript]
  severity: ERROR
  message: Text as HTML.
  pattern: $X.innerHTML = $Y
- id: exec
  languages: [go]
  severity: ERROR
  message: A shell.
  pattern: exec.Command("sh", ...)
- id: weak
  languages: [java]
  severity: ERROR
  message: A weak hash.
  pattern: MessageDigest.getInstance("MD5")
- id: evaluates
  languages: [php]
  severity: ERROR
  message: Text as code.
  pattern: eval(...)
`

const python = `import os
import subprocess


def list_all(name):
    os.system("ls " + name)
    return name


def remove(name):
    os.system("rm " + name)
`
const files: Record<string, string> = {
  'tests/list.py': python,
  'web/page.js': 'function show(x) {\n  node.innerHTML = x\n}\n',
  'run.go': 'package main\n\nimport "os/exec"\n\nfunc run(x string) {\n\texec.Command("sh", "-c", x)\n}\n',
  'Sum.java':
    'class Sum {\n  Object sum() throws Exception {\n    return MessageDigest.getInstance("MD5");\n  }\n}\n',
  'page.php': '<?php\nfunction show($x) {\n  eval($x);\n}\n',
}

function found(path: string, code: string, name: string, over: Partial<Finding> = {}): Finding {
  const span = spanOf(files[path] ?? '', code)
  return finding({
    path,
    span,
    head: { from: span.start.line, to: span.end.line },
    rule: rule({ id: `rules.${name}`, name }),
    fingerprint: `${name} ${path}:${span.start.line}`,
    ...over,
  })
}

const list = found('tests/list.py', 'os.system("ls " + name)', 'shell')
const remove = found('tests/list.py', 'os.system("rm " + name)', 'shell')
const page = found('web/page.js', 'node.innerHTML = x', 'html')
const run = found('run.go', 'exec.Command("sh", "-c", x)', 'exec')
const sum = found('Sum.java', 'MessageDigest.getInstance("MD5")', 'weak')
const php = found('page.php', 'eval($x)', 'evaluates')

interface Tryout {
  finding: Finding
  edits: Edit[]
}

function fix(about: Finding, from: number, to: number, ...lines: string[]): Tryout {
  return { finding: about, edits: [{ path: about.path, from, to, lines }] }
}

async function tried(tryouts: Tryout[], rules = rulesText, ms = 60_000): Promise<Tried[]> {
  const path = [dirname(semgrep ?? ''), process.env.PATH].join(delimiter)
  const env = { ...bareEnvironment(await temporaryFolder()), PATH: path }
  const found = Semgrep.find(env, '/repository')
  if (found === null) throw new Error('there is no Semgrep')
  const before = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))
  const trials = tryouts.map(({ finding: about, edits }) => {
    const after = new Map<string, Uint8Array>()
    for (const path of new Set(edits.map((edit) => edit.path))) {
      const applied = applyEdits(
        before.get(path) ?? Buffer.alloc(0),
        edits.filter((edit) => edit.path === path),
      )
      if ('refused' in applied) throw new Error(applied.refused)
      after.set(path, applied.bytes)
    }
    return { finding: about, edits, after }
  })
  return scanFixes(trials, {
    semgrep: found,
    rules: [{ path: 'rules.yml', text: rules }],
    before,
    findings: [list, remove, page, run, sum, php],
    limit: { ms, signal: new AbortController().signal },
  })
}

describe('fixes tried with Semgrep', () => {
  testIfThere('are checked where the rule fires no longer and nothing else does', async () => {
    const results = await tried([
      fix(list, 6, 6, '    subprocess.run(["ls", name], check=False)'),
      fix(remove, 11, 11, '    os.remove(name)'),
      fix(page, 2, 2, '  node.textContent = x'),
      fix(run, 6, 6, '\texec.Command(x)'),
      fix(sum, 3, 3, '    return MessageDigest.getInstance("SHA-256");'),
      fix(php, 3, 3, '  print htmlspecialchars($x);'),
    ])
    expect(results).toEqual(results.map(() => ({ check: { outcome: 'checked' }, removes: [] })))
  })

  const bad: [string, Tryout, RegExp][] = [
    [
      'changes nothing for the rule',
      fix(list, 6, 6, '    os.system("ls -- " + name)'),
      /the rule still fires at line 6/,
    ],
    [
      'breaks the file',
      fix(list, 6, 6, '    subprocess.run(["ls", name'),
      /cannot read all of tests\/list\.py/,
    ],
    [
      'leaves nothing to look for, and breaks the file',
      fix(page, 2, 2, '  if (x) {'),
      /cannot read all of web\/page\.js/,
    ],
    [
      'moves it',
      fix(list, 6, 7, '    return name', '', '', 'def again(name):', '    os.system(name)'),
      /still fires|another place/,
    ],
    [
      'adds another finding',
      fix(list, 6, 6, '    subprocess.run("ls " + name, shell=True)'),
      /shell-option fires now at tests\/list\.py:6/,
    ],
  ]
  testIfThere.each(bad)('fail where one %s', async (_, tryout, why) => {
    const [result] = await tried([tryout])
    expect(result?.check).toEqual({ outcome: 'failed', why: expect.stringMatching(why) })
  })

  testIfThere('fail where one moves it to another place of the file', async () => {
    const moved: Tryout = {
      finding: list,
      edits: [
        { path: list.path, from: 6, to: 6, lines: ['    again(name)'] },
        {
          path: list.path,
          from: 12,
          to: 11,
          lines: ['', '', 'def again(name):', '    os.system("ls " + name)'],
        },
      ],
    }
    const [result] = await tried([moved])
    expect(result?.check).toEqual({
      outcome: 'failed',
      why: 'the rule fires at another place of the file instead',
    })
  })

  testIfThere('name the other findings that they remove', async () => {
    const both: Tryout = {
      finding: list,
      edits: [
        { path: list.path, from: 6, to: 6, lines: ['    pass'] },
        { path: list.path, from: 11, to: 11, lines: ['    pass'] },
      ],
    }
    const [result] = await tried([both])
    expect(result).toEqual({ check: { outcome: 'checked' }, removes: [remove.fingerprint] })
  })

  testIfThere('are unchecked, with the reason, where nobody can tell', async () => {
    const good = fix(list, 6, 6, '    pass')
    const why = async (results: Promise<Tried[]>) => (await results)[0]?.check
    const absent = {
      outcome: 'unchecked',
      why: expect.stringMatching(/the rule shell is not at hand: name it in semgrep-config/),
    }
    expect(await why(tried([good], 'rules: []'))).toEqual(absent)
    const other = rulesText.replace('os.system(...)', 'os.popen(...)')
    expect(await why(tried([good], other))).toEqual({
      outcome: 'unchecked',
      why: 'the rule does not find it with the rules at hand',
    })
    expect(await why(tried([good], rulesText, 1))).toEqual({
      outcome: 'unchecked',
      why: expect.stringMatching(/took too long/),
    })
  })

  test('need a folder that holds Semgrep', async () => {
    const folder = await temporaryFolder()
    expect(Semgrep.find(bareEnvironment(folder), folder)).toBeNull()
  })
})
