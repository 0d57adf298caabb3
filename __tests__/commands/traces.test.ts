import { existsSync } from 'node:fs'
import { chmod, cp, readdir, readFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { placeFindings } from '../../src/commands/review/findings.ts'
import { type Recovered, recoverTraces } from '../../src/commands/review/traces.ts'
import type { Finding } from '../../src/core/finding.ts'
import { mergeScans } from '../../src/core/scan/merge-scans.ts'
import { readScan } from '../../src/core/scan/read-scan.ts'
import { readSettings } from '../../src/read-settings.ts'
import { finding, rule, spanOf } from '../builders.ts'
import { bareEnvironment, type Files, repository, temporaryFolder, writeFiles } from '../e2e/harness.ts'
import { root as project } from '../project/root.ts'
import { semgrep, testWithSemgrep } from '../semgrep.ts'
import { opened } from './opened.ts'

const testIfThere = testWithSemgrep('TRACES UNCHECKED')

const rulesFile = `rules:
- id: shell
  languages: [python]
  severity: ERROR
  message: $X reaches a shell.
  mode: taint
  pattern-sources:
  - pattern-either:
    - pattern: flask.request.args
    - pattern: flask.request.form
  - patterns:
    - pattern: fill($X)
    - focus-metavariable: $X
    by-side-effect: true
  pattern-propagators:
  - pattern: $TO.append($FROM)
    from: $FROM
    to: $TO
  pattern-sanitizers:
  - pattern: shlex.quote(...)
  - exact: true
  pattern-sinks:
  - pattern: os.system(...)
- id: page
  languages: [javascript, typescript]
  severity: ERROR
  message: Text reaches a page.
  mode: taint
  pattern-sources:
  - pattern: $REQ.query
  - pattern: broken ( in ) any { language
  pattern-sanitizers:
  - pattern: escape(...)
  pattern-sinks:
  - pattern: $RES.send(...)
- id: plain
  languages: [python]
  severity: ERROR
  message: A shell.
  pattern: os.system(...)
`

const python = `import os
import shlex
from flask import request


def other():
    return request.args["other"]


def run(buffer):
    name = request.args["name"]  # nosemgrep
    fill(buffer)
    words = []
    words.append(name)
    safe = shlex.quote(name)
    os.system(" ".join(words) + safe)
`
const javascript = `app.get('/', (req, res) => {
  const name = escape(req.query.name)
  res.send('<p>' + name)
})
`
/** As the repository has them; Semgrep leaves tests out unless it is told their names. */
const files = { 'tests/run.py': python, 'web/page.js': javascript, 'rules.yml': rulesFile } satisfies Files

function found(path: keyof typeof files, code: string, name: string, over: Partial<Finding> = {}): Finding {
  const span = spanOf(files[path], code)
  return finding({
    path,
    span,
    head: { from: span.start.line, to: span.end.line },
    rule: rule({ id: `rules.${name}`, name }),
    fingerprint: `${name} ${path}`,
    ...over,
  })
}

const shell = found('tests/run.py', 'os.system(" ".join(words) + safe)', 'shell')
const page = found('web/page.js', "res.send('<p>' + name)", 'page')

interface Options {
  path?: string
  more?: Files
  signal?: AbortSignal
  ms?: number
}

async function recovered(findings: Finding[], options: Options = {}): Promise<Recovered> {
  const made = await repository({ ...files, ...options.more })
  const { subject, rules } = await opened(made.root, 'rules.yml')
  const path = options.path ?? [dirname(semgrep ?? ''), process.env.PATH].join(delimiter)
  const runtime = {
    env: { ...bareEnvironment(made.root), PATH: path },
    cancelled: options.signal ?? new AbortController().signal,
  }
  return recoverTraces(findings, rules, subject, runtime, options.ms)
}

function told({ traces }: Recovered, { fingerprint }: Finding): string[] {
  return (traces.get(fingerprint) ?? []).map(({ role, path, line }) => `${role} ${path}:${line}`)
}

describe('the way into a finding', () => {
  testIfThere('is found again, in Python and JavaScript, by one run', async () => {
    const all = await recovered([shell, page])
    expect(all.notes).toEqual([])
    expect(told(all, shell)).toEqual([
      'source tests/run.py:11',
      'source tests/run.py:12',
      'step tests/run.py:14',
      'sanitizer tests/run.py:15',
      'sink tests/run.py:16',
    ])
    expect(told(all, page)).toEqual(['source web/page.js:2', 'sanitizer web/page.js:2', 'sink web/page.js:3'])
  })

  testIfThere('is that of the reviewed commit, not of the work tree', async () => {
    const made = await repository(files)
    const { subject, rules } = await opened(made.root, 'rules.yml')
    await made.write({ 'web/page.js': `\n\n\n${javascript}` })
    const env = {
      ...bareEnvironment(made.root),
      PATH: [dirname(semgrep ?? ''), process.env.PATH].join(delimiter),
    }
    const cancelled = new AbortController().signal
    expect(told(await recoverTraces([page], rules, subject, { env, cancelled }), page)[0]).toBe(
      'source web/page.js:2',
    )
  })

  testIfThere(
    'is not looked for where the scan tells it, the lines are not there, or the rule follows none',
    async () => {
      const all = await recovered([
        { ...shell, trace: [{ role: 'source', path: 'x.py', line: 1 }] },
        { ...shell, fingerprint: 'lost', head: null },
        found('tests/run.py', 'os.system(" ".join(words) + safe)', 'plain'),
        found('tests/run.py', 'os.system(" ".join(words) + safe)', 'unknown'),
      ])
      expect(all).toEqual({ traces: new Map(), notes: [] })
    },
  )

  testIfThere('is found in the example application', async () => {
    const made = await repository({ 'README.md': '' })
    await cp(join(project, 'examples/shop'), made.root, { recursive: true })
    await cp(join(project, 'examples/rules'), join(made.root, 'rules'), { recursive: true })
    await made.commit()
    const { subject, rules } = await opened(made.root, 'rules')
    const settings = readSettings({ action: false, flags: new Map(), env: {} })
    const scan = readScan('semgrep.json', await readFile(join(project, 'examples/semgrep.json')))
    const { findings } = await placeFindings(mergeScans([scan]), subject, settings)
    const env = {
      ...bareEnvironment(made.root),
      PATH: [dirname(semgrep ?? ''), process.env.PATH].join(delimiter),
    }
    const { traces, notes } = await recoverTraces(findings, rules, subject, {
      env,
      cancelled: new AbortController().signal,
    })
    expect(notes).toEqual([])
    expect(findings.filter((each) => rules.patternsOf(each.rule) === null)).toEqual([])
    const taint = findings.filter((each) => rules.taintOf(each.rule) !== null)
    const without = taint.filter(({ fingerprint }) => !traces.has(fingerprint))
    expect(taint.length).toBeGreaterThan(10)
    expect(without.map(({ path, rule: { name } }) => `${name} ${path}`)).toEqual([])
  })
})

/** Semgrep is a script of ours, first on `PATH`. */
async function withFake(script: string, more: Partial<Options> = {}): Promise<Recovered> {
  const folder = await temporaryFolder()
  await writeFiles(folder, { semgrep: `#!/bin/sh\n${script}\n` })
  await chmod(join(folder, 'semgrep'), 0o755)
  return recovered([page], { path: `${folder}${delimiter}/usr/bin${delimiter}/bin`, ...more })
}

describe('a Semgrep that does not answer costs traces, and nothing else', () => {
  test('there is none', async () => {
    const folder = await temporaryFolder()
    const note = 'The sources and sanitizers of taint rules were not searched for: Semgrep is not on PATH.'
    expect(await recovered([page], { path: folder })).toEqual({ traces: new Map(), notes: [note] })
  })

  test.each([
    ['no JSON', 'echo hello', 'it printed no JSON'],
    ['half of it', `echo '{"results": ['`, 'it printed no JSON'],
    ['JSON that is no scan', `echo '{"results": 7}'`, 'it printed no JSON'],
    ['it fails', 'exit 7', 'it ended with 7'],
    ['it is ended', 'kill -9 $$', 'it was ended, or wrote too much'],
  ])('%s', async (_, script, why) => {
    const all = await withFake(script)
    expect(all).toEqual({
      traces: new Map(),
      notes: [`The sources and sanitizers of taint rules were not searched for: Semgrep failed: ${why}.`],
    })
  })

  test('results of other forms count for nothing', async () => {
    const results = [
      {
        check_id: 'source-0001',
        path: '../../etc/passwd',
        start: { line: 1, col: 1 },
        end: { line: 1, col: 2 },
        extra: { message: '', severity: 'INFO' },
      },
      { check_id: 'source-0001', path: 'web/page.js', start: { line: 2 } },
      {
        check_id: 'other',
        path: 'web/page.js',
        start: { line: 2, col: 1 },
        end: { line: 2, col: 2 },
        extra: { message: '', severity: 'INFO' },
      },
      7,
    ]
    const all = await withFake(`echo '${JSON.stringify({ results })}'`)
    expect(all).toEqual({ traces: new Map(), notes: [] })
  })

  test('it hangs', async () => {
    const all = await withFake('sleep 600 & sleep 600', { ms: 300 })
    expect(all.traces.size).toBe(0)
    expect(all.notes).toEqual([expect.stringContaining('Semgrep failed: it took too long.')])
  })

  test('it hangs, and the run is cancelled', async () => {
    const all = await withFake('sleep 600 & sleep 600', { signal: AbortSignal.timeout(500) })
    expect(all.notes).toEqual([expect.stringContaining('the run was cancelled')])
  })
})

describe('how Semgrep runs', () => {
  const answer = (id: string) =>
    JSON.stringify({
      results: [
        {
          check_id: id,
          path: './web/page.js',
          start: { line: 2, col: 1 },
          end: { line: 2, col: 2 },
          extra: { message: '', severity: 'INFO' },
        },
      ],
    })

  test('the ordinary command line is asked where the quick one does not answer', async () => {
    const script = `case "$*" in *--experimental*) exit 3;; esac\necho '${answer('tmp.x.source-0001')}'`
    expect(told(await withFake(script), page)).toEqual(['source web/page.js:2', 'sink web/page.js:3'])
  })

  test('offline, with nothing of our environment, in a folder of its own that goes with it', async () => {
    const folder = await temporaryFolder()
    const log = join(folder, 'log')
    const script = `{ pwd; ls -ld .. .; find . -type f; env; echo "$*"; } > ${log}\necho '${answer('source-0001')}'`
    await withFake(script, { more: { 'unrelated.py': 'x' } })
    const said = await readFile(log, 'utf8')
    const [scratch = ''] = said.split('\n')
    expect(existsSync(dirname(scratch))).toBe(false)
    expect(said.match(/^drwx------ /gm)).toHaveLength(2)
    expect(said.split('\n').filter((line) => line.startsWith('./'))).toEqual(['./web/page.js'])
    expect(said).toMatch(/^scan .*--metrics=off --disable-version-check .*--experimental/m)
    expect(said).not.toContain('NODE_COMPILE_CACHE')
    for (const name of ['SETTINGS_FILE', 'LOG_FILE']) {
      expect(said).toMatch(new RegExp(`^SEMGREP_${name}=${dirname(scratch)}/`, 'm'))
    }
  })

  test('a file that nobody may see is not given to it', async () => {
    const folder = await temporaryFolder()
    const script = `find . -type f > ${join(folder, 'log')}\necho '${answer('source-0001')}'`
    const span = spanOf(javascript, 'escape')
    const secret = finding({ ...page, path: '.env.js', span, fingerprint: 'secret' })
    const fake = join(folder, 'semgrep')
    await writeFiles(folder, { semgrep: `#!/bin/sh\n${script}\n` })
    await chmod(fake, 0o755)
    await recovered([page, secret], {
      path: `${folder}${delimiter}/usr/bin${delimiter}/bin`,
      more: { '.env.js': javascript },
    })
    expect(await readFile(join(folder, 'log'), 'utf8')).toBe('./web/page.js\n')
    expect(await readdir(folder)).toContain('log')
  })
})
