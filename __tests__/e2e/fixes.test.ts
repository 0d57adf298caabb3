import { readFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { semgrep, testWithSemgrep } from '../semgrep.ts'
import { type Mending, mending, promptsOf, reviewWith, startModel } from './fake-model.ts'
import { type Repository, type Run, reportFolder, repository, runBundle } from './harness.ts'
import type { Flag } from './scans.ts'
import { scan } from './shop.ts'
import { soundReport } from './soundness.ts'

const testIfThere = testWithSemgrep('FIXES UNTRIED')

const rules = `rules:
- id: shell
  languages: [python]
  severity: ERROR
  message: A shell gets text.
  metadata: { category: security, cwe: ["CWE-78: x"] }
  pattern: os.system(...)
- id: shell-option
  languages: [python]
  severity: ERROR
  message: A shell gets text.
  metadata: { category: security, cwe: ["CWE-78: x"] }
  pattern: subprocess.run(..., shell=True, ...)
- id: html
  languages: [javascript]
  severity: ERROR
  message: Text as HTML.
  metadata: { category: security, cwe: ["CWE-79: x"] }
  pattern: $N.innerHTML = $X
  fix: $N.textContent = $X
- id: html-by-rule
  languages: [javascript]
  severity: ERROR
  message: Text as HTML.
  metadata: { category: security, cwe: ["CWE-79: x"] }
  pattern: $N.outerHTML = $X
  fix: tidy.outer($N, $X)
`
const python = `import os
import subprocess


def list_all(name):
    os.system("ls " + name)
    return name


def remove(name):
    os.system("rm " + name)
`
const page = `export function show(node, text) {
  node.innerHTML = text
}

export function swap(node, text) {
  node.outerHTML = text
}
`
const files = { 'run.py': python, 'page.js': page, 'rules.yml': rules }
const flags = {
  list: { path: 'run.py', code: 'os.system("ls " + name)', rule: 'shell' },
  remove: { path: 'run.py', code: 'os.system("rm " + name)', rule: 'shell' },
  show: { path: 'page.js', code: 'node.innerHTML = text', rule: 'html', fix: 'node.textContent = text' },
  swap: {
    path: 'page.js',
    code: 'node.outerHTML = text',
    rule: 'html-by-rule',
    fix: 'tidy.outer(node, text)',
  },
} satisfies Record<string, Flag>

const checked = { outcome: 'checked' }
const withSemgrep = { PATH: [dirname(semgrep ?? ''), process.env.PATH].join(delimiter) }
const configured = ['--semgrep-config', 'rules.yml']

const good = {
  path: 'run.py',
  startLine: 6,
  endLine: 6,
  replacement: '    subprocess.run(["ls", name], check=False)',
}

async function scanned(found: Flag[], more: Record<string, string> = {}): Promise<Repository> {
  const made = await repository({ ...files, ...more })
  await scan(made, found)
  return made
}

function patchOf({ root }: Repository): Promise<string> {
  return readFile(join(root, reportFolder, 'fixes.patch'), 'utf8')
}

/** A review whose model mends as it is told. */
async function mended(
  found: Flag[],
  say: (line: number, round: number) => Mending,
  { args = [], env = {} }: { args?: string[]; env?: Record<string, string> } = {},
): Promise<{ run: Run; made: Repository; prompts: string[] }> {
  const made = await scanned(found)
  let round = 0
  const model = await startModel(mending(({ from }) => say(from, round++)))
  const run = await reviewWith(model.url, {
    cwd: made.root,
    args: [...configured, ...args],
    env: { ...withSemgrep, ...env },
    remedies: true,
  })
  model.assertClean()
  return { run, made, prompts: promptsOf(model).filter((text) => text.includes('help developers to remove')) }
}

function remedyIn(run: Run, index = 0) {
  return soundReport(run).findings[index]?.remedy
}

describe('the rule’s own fix', () => {
  testIfThere('is checked without a model, and is a patch that git applies', async () => {
    const made = await scanned([flags.show, flags.swap])
    const args = ['review', '--scope', 'all', ...configured]
    const run = await runBundle({ cwd: made.root, args, env: withSemgrep })
    expect(remedyIn(run)).toMatchObject({ fix: { source: 'rule', check: checked }, dropped: [] })
    expect(remedyIn(run, 1)).toMatchObject({
      fix: null,
      dropped: [{ source: 'rule', why: 'it uses tidy, which nothing defines or imports in page.js' }],
    })
    expect(run.stdout).toContain('+ node.textContent = text')
    await made.git('apply', join(reportFolder, 'fixes.patch'))
    expect(await readFile(join(made.root, 'page.js'), 'utf8')).toBe(
      page.replace('node.innerHTML = text', 'node.textContent = text'),
    )
  })

  testIfThere('is left out of the patch where a secret stands in what changes', async () => {
    const secret = 'Sup3rS3cretPassw0rd99'
    const rule = `rules:\n- id: kept\n  languages: [generic]\n  severity: ERROR\n  message: m\n  metadata: { category: security, cwe: ["CWE-798: x"] }\n  pattern: debug=on\n  fix: debug=off\n`
    const made = await repository({ 'a.conf': `password=${secret}\ndebug=on\n`, 'rules.yml': rule })
    await scan(made, [{ path: 'a.conf', code: 'debug=on', rule: 'kept', fix: 'debug=off' }])
    const run = await runBundle({
      cwd: made.root,
      args: ['review', '--scope', 'all', ...configured],
      env: withSemgrep,
    })
    expect(remedyIn(run)?.fix?.check).toEqual(checked)
    expect(await patchOf(made)).toBe('')
    expect(run.report?.notes).toContainEqual(expect.stringContaining('leaves a.conf out: a secret stands'))
    expect(run.everything).not.toContain(secret)
  })

  test('is unchecked, and says so, where there is no Semgrep or no file of rules', async () => {
    const made = await scanned([flags.show])
    const args = ['review', '--scope', 'all']
    const without = await runBundle({
      cwd: made.root,
      args: [...args, ...configured],
      env: { PATH: '/usr/bin:/bin' },
    })
    expect(remedyIn(without)).toMatchObject({
      fix: { check: { outcome: 'unchecked', why: 'Semgrep is not on PATH' } },
    })
    expect(await patchOf(made)).toBe('')
    const ruleless = await runBundle({ cwd: made.root, args, env: withSemgrep })
    expect(remedyIn(ruleless)).toMatchObject({
      fix: { check: { outcome: 'unchecked', why: expect.stringContaining('semgrep-config') } },
    })
  })
})

describe('a model’s fix', () => {
  testIfThere('that passes is offered, with what to do', async () => {
    const { run, made, prompts } = await mended([flags.list], () => ({
      edits: [good],
      steps: ['Use a list.'],
    }))
    expect(remedyIn(run)).toEqual({
      why: 'Whoever sends the request chooses what runs.',
      steps: ['Use a list.'],
      fix: {
        source: 'model',
        confidence: 'high',
        explanation: 'The values are parameters.',
        check: checked,
        edits: [{ path: 'run.py', from: 6, to: 6, lines: [good.replacement] }],
      },
      fixedWith: null,
      dropped: [],
    })
    expect(prompts).toHaveLength(1)
    await made.git('apply', join(reportFolder, 'fixes.patch'))
    expect(await readFile(join(made.root, 'run.py'), 'utf8')).toContain('["ls", name]')
  })

  const bad: [string, Mending['edits'], RegExp][] = [
    [
      'breaks the file',
      [{ ...good, replacement: '    subprocess.run(["ls", name' }],
      /does not parse|Python does not take/,
    ],
    [
      'is indented wrongly',
      [{ ...good, replacement: '      subprocess.run(["ls", name])' }],
      /Python does not take|does not parse/,
    ],
    [
      'still fires',
      [{ ...good, replacement: '    os.system("ls -- " + name)' }],
      /the rule still fires at line 6/,
    ],
    [
      'makes another rule fire',
      [{ ...good, replacement: '    subprocess.run("ls " + name, shell=True)' }],
      /shell-option fires now/,
    ],
    [
      'uses what is not there',
      [{ ...good, replacement: '    tidy(name)' }],
      /it uses tidy, which nothing defines/,
    ],
    ['changes nothing', [{ ...good, replacement: '    os.system("ls " + name)' }], /Nothing changes/],
    [
      'holds a key',
      [{ ...good, replacement: '    print(name, "ghp_0123456789abcdefghijABCDEFGHIJ012345")' }],
      /stands for a secret|literal like a secret/,
    ],
  ]
  testIfThere.each(bad)(
    'that %s is dropped after a second try, and guidance stays',
    async (_, edits, why) => {
      const { run, prompts, made } = await mended([flags.list], () => ({ edits }))
      const remedy = remedyIn(run)
      expect(remedy?.fix).toBeNull()
      expect(remedy?.steps).toHaveLength(1)
      expect(remedy?.dropped).toHaveLength(2)
      expect(remedy?.dropped[0]?.why).toMatch(why)
      expect(prompts).toHaveLength(2)
      expect(prompts[1]).toMatch(/^wrong: /m)
      expect(await patchOf(made)).toBe('')
      expect(run.status).toBe(0)
    },
  )

  test('of lines that were not shown is dropped, and guidance stays', async () => {
    const { run, prompts } = await mended([flags.list], () => ({ edits: [{ ...good, path: 'rules.yml' }] }))
    expect(remedyIn(run)).toMatchObject({
      fix: null,
      steps: ['Hand the values over apart from the code.'],
      dropped: [{ source: 'model', why: 'rules.yml is not shown' }],
    })
    expect(prompts[1]).toContain('rules.yml is not shown')
  })

  testIfThere('that failed once may pass the second time', async () => {
    const { run } = await mended([flags.list], (_, round) => ({
      edits: [round === 0 ? { ...good, replacement: '    tidy(name)' } : good],
    }))
    expect(remedyIn(run)).toMatchObject({ fix: { check: checked }, dropped: [{ source: 'model' }] })
  })

  testIfThere('that removes another finding too is offered once', async () => {
    const both = [good, { path: 'run.py', startLine: 11, endLine: 11, replacement: '    os.remove(name)' }]
    const { run } = await mended([flags.list, flags.remove], (line) => ({
      edits: line === 6 ? both : null,
      beyond: 'Both do the same.',
    }))
    const [first, second] = soundReport(run).findings
    expect(first?.remedy?.fix).toMatchObject({ check: checked })
    expect(second?.remedy).toMatchObject({ fix: null, fixedWith: first?.fingerprint })
  })

  testIfThere('takes the place of a rule’s that failed, and only then', async () => {
    const edit = { path: 'page.js', startLine: 6, endLine: 6, replacement: '  node.textContent = text' }
    const { run } = await mended([flags.show, flags.swap], () => ({ edits: [edit] }))
    expect(remedyIn(run)?.fix).toMatchObject({ source: 'rule', check: checked })
    expect(remedyIn(run, 1)).toMatchObject({
      fix: { source: 'model', check: checked },
      dropped: [{ source: 'rule' }],
    })
  })

  testIfThere('that Node would not load is dropped, though it parses', async () => {
    const replacement = '  const text = ""\n  node.textContent = text'
    const edit = { path: 'page.js', startLine: 6, endLine: 6, replacement }
    const { run } = await mended([flags.swap], () => ({ edits: [edit] }))
    expect(remedyIn(run)?.fix).toBeNull()
    expect(remedyIn(run)?.dropped.at(-1)?.why).toBe('Node does not take page.js for a module any more')
  })

  testIfThere('below autofix-min-confidence is not shown', async () => {
    const { run } = await mended([flags.list], () => ({ edits: [good], confidence: 'medium' }), {
      args: ['--autofix-min-confidence', 'high'],
    })
    expect(remedyIn(run)).toMatchObject({
      fix: null,
      dropped: [{ source: 'model', why: 'its confidence, medium, is below autofix-min-confidence' }],
    })
  })

  test('is not asked for where guidance alone is wanted, nor guidance where nothing is', async () => {
    const only = await mended([flags.list], () => ({ edits: [good] }), { args: ['--autofix', 'false'] })
    expect(remedyIn(only.run)).toMatchObject({
      fix: null,
      steps: ['Hand the values over apart from the code.'],
    })
    expect(only.prompts[0]).toContain('wanted="guidance"')
    const none = await mended([flags.list], () => ({ edits: [good] }), {
      args: ['--autofix', 'false', '--guidance', 'false'],
    })
    expect(none.prompts).toEqual([])
    expect(remedyIn(none.run)).toBeUndefined()
  })

  testIfThere('is not asked for again: the answer of the last run is checked anew', async () => {
    const made = await scanned([flags.list])
    const model = await startModel(mending(() => ({ edits: [good] })))
    const options = { cwd: made.root, args: configured, env: withSemgrep, remedies: true }
    await reviewWith(model.url, options)
    const asked = model.requests.length
    await made.commit({ 'run.py': `# moved\n${python}` })
    await scan(made, [flags.list])
    const run = await reviewWith(model.url, options)
    expect(model.requests).toHaveLength(asked)
    expect(remedyIn(run)).toMatchObject({
      fix: { check: checked, edits: [{ path: 'run.py', from: 7, to: 7, lines: [good.replacement] }] },
    })
  })
})

describe('review --apply', () => {
  testIfThere(
    'makes checked fixes in the work tree after it showed them, and leaves what is not as reviewed',
    async () => {
      const made = await scanned([flags.show])
      const args = ['review', '--scope', 'all', ...configured]
      const run = await runBundle({ cwd: made.root, args: [...args, '--apply'], env: withSemgrep })
      expect(run.stdout).toMatch(
        /\+ node\.textContent = text[\s\S]*Changed 1 file: page\.js\. Look at it with git diff; behavior was not tested\./,
      )
      expect(await made.git('diff', '--stat')).toContain('page.js')
      expect(await readFile(join(made.root, 'page.js'), 'utf8')).toContain('node.textContent = text')
      const again = await runBundle({
        cwd: made.root,
        args: [...args, '--apply'],
        env: { PATH: '/usr/bin:/bin' },
      })
      expect(again.stdout).toContain('No fix was checked, so nothing is changed.')
    },
  )

  test('is refused in a pipeline', async () => {
    const made = await scanned([flags.show])
    const run = await runBundle({ cwd: made.root, args: ['review', '--apply'], env: { CI: 'true' } })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('this is a pipeline')
  })
})

describe('fix FINGERPRINT', () => {
  async function proposed(
    words: string[],
    say: Mending,
  ): Promise<{ run: Run; made: Repository; prompts: string[] }> {
    const made = await scanned([flags.list])
    const model = await startModel(mending(() => say))
    const common = [
      '--provider',
      'openai',
      '--model',
      'fake-1',
      '--endpoint',
      model.url,
      '--scope',
      'all',
      ...configured,
    ]
    const env = { ...withSemgrep, SEMGREP_ASSISTANT_API_KEY: 'sk-planted-0123456789abcdefghijKLMNOP' }
    const listed = await runBundle({ cwd: made.root, args: ['review', '--scope', 'all'] })
    const [first] = soundReport(listed).findings
    const run = await runBundle({
      cwd: made.root,
      args: ['fix', first?.fingerprint.slice(0, 8) ?? '', ...common, ...words],
      env,
      remedies: true,
    })
    model.assertClean()
    return { run, made, prompts: promptsOf(model) }
  }

  testIfThere(
    'asks with the instruction, shows the fix with its check, and makes it if told to',
    async () => {
      const { run, made, prompts } = await proposed(['--instruction', 'Use subprocess, please.', '--apply'], {
        edits: [good],
      })
      expect(prompts.at(-1)).toContain('request: Use subprocess, please.')
      expect(run.stdout).toContain(`-     os.system("ls " + name)\n+ ${good.replacement}`)
      expect(run.stdout).toContain('Checked: the rule no longer fires, nothing new fires, the file parses.')
      expect(run.stdout).toContain('Changed 1 file: run.py.')
      expect(await readFile(join(made.root, 'run.py'), 'utf8')).toContain('["ls", name]')
      expect(run.status).toBe(0)
    },
  )

  testIfThere('says why a fix was dropped, and makes nothing', async () => {
    const { run, made } = await proposed(['--apply'], { edits: [{ ...good, replacement: '    tidy(name)' }] })
    expect(run.stdout).toContain(
      'A fix of the model was dropped: it uses tidy, which nothing defines or imports in run.py.',
    )
    expect(run.stdout).toContain('There is no fix to offer.')
    expect(await readFile(join(made.root, 'run.py'), 'utf8')).toBe(python)
  })

  test('names what is wrong with its words', async () => {
    const made = await scanned([flags.list])
    const said = async (...args: string[]) =>
      (await runBundle({ cwd: made.root, args: ['fix', ...args] })).stderr
    expect(await said()).toContain('fix needs a FINGERPRINT')
    expect(await said('abcd', '--instruction')).toContain('--instruction needs words')
    expect(await said('ffffffff')).toContain('No finding of the scan has the fingerprint')
  })
})
