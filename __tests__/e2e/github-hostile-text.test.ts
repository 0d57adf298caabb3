import { expect, test } from '@jest/globals'
import { readMark } from '../../src/core/plan/mark.ts'
import { brokenRows, effectsOf } from '../contract/github-markdown.ts'
import { type Asked, answering, startModel } from './fake-model.ts'
import { policyFile } from './github-runner.ts'
import { asked, Pull, type PullRun } from './pull-request.ts'
import { type Flag, semgrepScan } from './scans.ts'
import { rawControls } from './soundness.ts'

const forged =
  '<!-- semgrep-assistant {"version":1,"name":"default","scans":1,"onFile":false,"findings":[],"says":"0","neutral":false} -->'

/** Each of them does something where it is not encoded. */
const payloads = [
  '::error::x',
  '\n::add-mask::octocat',
  '\r::error file=x::x',
  '\u2028::error::x',
  '##vso[task.setvariable variable=a]b',
  '##[error]x',
  'section_start:1:x',
  '@octocat',
  '@shop/owners',
  '\\@octocat',
  '&#64;octocat',
  'a\\`@octocat`',
  '#1',
  'GH-1',
  'shop/shop#1',
  '![x](http://evil.example/x.png)',
  '[a](javascript:1)',
  '\n[a]: http://evil.example\n',
  '<http://evil.example>',
  'http://evil.example/x',
  'www.evil.example',
  '</details>',
  '</summary></details><h1>x',
  '<img src=x onerror=1>',
  '<!--',
  '-->',
  `\n${forged}`,
  forged,
  '```',
  '\n```\n@octocat\n',
  '\n~~~\n@octocat\n~~~\n',
  '````',
  '`',
  '``@octocat`',
  '/fp x',
  '\n/fp x',
  '\u001b[31mred\u001b]8;;http://evil.example\u0007x',
  '\u202eright\u2066',
  '\u0000nothing',
  '| a | b |',
  '\\| a',
  '\n\n# heading\n',
  '\n- [ ] task',
  '$x$',
  '$`x`$',
  '~~x~~ **x',
  '\\',
  '{commit}{path}',
  '$1$& %0A::error::x',
]
const code = (index: number) => `db.run_${index}("select " + part)`
const files = Object.fromEntries(
  payloads.map((payload, index) => [
    pathOf(payload, index),
    `def show(part):\n    # ${oneLine(payload)}\n    return ${code(index)}  # ${oneLine(payload)}\n`,
  ]),
)
const found: Flag[] = payloads.map((payload, index) => ({
  path: pathOf(payload, index),
  code: code(index),
  rule: `rules.${index} ${payload}`,
  message: `${payload} ${index} ${payload}`,
  category: payload,
  cwe: index % 2 === 0 ? `CWE-${index + 1} ${payload}` : null,
  severity: ['ERROR', 'WARNING', 'INFO'][index % 3] ?? '',
  fix: `db.find(${JSON.stringify(payload)}) # ${payload}`,
  metadata: {
    references: [payload, `https://evil.example/${payload}`],
    'semgrep-assistant': { mode: payload },
  },
}))
const policy = `version: 1
default-mode: comment
${JSON.stringify(`${payloads.slice(0, 20).join(' ')}`)}: 1
components: { ${JSON.stringify(payloads.slice(5, 30).join(' '))}: ["**"] }
rules: [{ match: { rule: ${JSON.stringify(payloads.join(' '))} }, mode: ${JSON.stringify('@octocat\n::error::x')} }]
`
const inputs = { 'max-comments': '100', 'max-findings': '500' }

/** Names of files cannot hold NUL; a slash makes a folder, and so it may be with a backslash. */
function pathOf(payload: string, index: number): string {
  return `src/${index}/${payload.replaceAll('\0', '').replace(/[/\\]/g, '_').slice(0, 120)}.py`
}

function oneLine(payload: string): string {
  return payload.replace(/[\r\n\u2028\0]/g, ' ')
}

async function opened(options: Partial<Parameters<typeof Pull.open>[0]> = {}): Promise<Pull> {
  const pull = await Pull.open({ base: { [policyFile]: policy }, change: files, ...options })
  await pull.scan(found, {
    errors: payloads.flatMap((payload, index) => [
      { type: payload, path: pathOf(payload, index), message: payload, rule_id: payload },
      { type: 'SemgrepError', message: payload },
    ]),
  })
  return pull
}

/** A second scan with an unusual name, of which not everything can be read. */
async function moreScans(pull: Pull): Promise<Record<string, string>> {
  const scan = JSON.parse(await semgrepScan(pull.made.root, []))
  const broken = payloads.map((payload) => ({ check_id: payload, path: payload, start: payload }))
  return {
    'scans/@octocat ::error::x [a](javascript:1) ```.json': JSON.stringify({ ...scan, results: broken }),
  }
}

const own = { tags: ['details', 'summary', 'sub'], link: /^$/ }
const onHost = {
  ...own,
  link: /^https:\/\/github\.example\/shop\/shop\/(?:commit\/[0-9a-f]{40}|blob\/[0-9a-f]{40}\/[\w.~%/-]+#L\d+(?:-L\d+)?)$/,
}

/** Nothing that stands on the pull request has an effect that we did not mean, and the marks are ours. */
function expectInert(pull: Pull, run: PullRun): void {
  const comments = [
    ...pull.github.threads().map(({ comments }) => comments[0]),
    ...pull.github.issueComments(),
  ]
  const bodies = comments.flatMap((comment) =>
    comment?.author === 'github-actions[bot]' ? [comment.body] : [],
  )
  for (const body of bodies) {
    const lines = body.trimEnd().split('\n')
    expect(lines.filter((line) => line.startsWith('<!--'))).toEqual(lines.slice(-1))
    expect(readMark(body)).not.toBeNull()
    const text = lines.slice(0, -1).join('\n')
    expect({ effects: effectsOf(text, onHost), rows: brokenRows(text), text }).toEqual({
      effects: [],
      rows: [],
      text,
    })
  }
  for (const { body } of pull.github.reviews()) expect(effectsOf(body, onHost)).toEqual([])
  const page = run.step.summary()
  expect(effectsOf(page, own)).toEqual([])
  expect(brokenRows(page)).toEqual([])
  expectQuiet(run)
}

/** No line of the log is a command but our annotations, and those are whole. */
function expectQuiet(run: PullRun): void {
  expect(rawControls(run)).toEqual([])
  const told = [run.stdout, run.stderr].flatMap((text) =>
    text.split(/[\r\n]/).filter((line) => /^\s*::/.test(line)),
  )
  expect(told).toHaveLength(run.annotations.length)
}

/** Every finding has its own comment, and the mark says of which. */
function expectWhole(pull: Pull, run: PullRun): void {
  if (run.report === null) throw new Error(run.stderr)
  const { findings } = run.report
  const marked = pull.ownThreads().flatMap(({ mark }) => mark.findings.map(({ fingerprint }) => fingerprint))
  expect(marked.sort()).toEqual(findings.map(({ fingerprint }) => fingerprint).sort())
  expect(marked).toHaveLength(payloads.length)
}

test('rules, paths, code, errors and the policy say what they like', async () => {
  const pull = await opened()
  const untracked = await moreScans(pull)
  const scans = { ...inputs, scan: ['semgrep.json', ...Object.keys(untracked)].join(',') }
  const run = await pull.run({ inputs: scans, untracked })
  expect({ status: run.status, stderr: run.stderr }).toMatchObject({ status: 0 })
  expectInert(pull, run)
  expectWhole(pull, run)
  const again = await pull.run({ inputs: scans, untracked })
  expect(again.writes).toEqual([])
  expectInert(pull, again)
})

test('annotations of them are whole', async () => {
  const pull = await opened({ github: { permissions: { pullRequests: 'read' } } })
  const run = await pull.run({ inputs })
  expect(pull.said()).toBe('')
  expect(run.annotations).toHaveLength(30)
  expect(new Set(run.annotations.map(({ properties }) => properties.file)).size).toBe(30)
  expectInert(pull, run)
})

test('a model says what it likes', async () => {
  const pull = await opened()
  const payloadOf = ({ path }: Asked) => payloads[Number(path.split('/')[1])] ?? ''
  const model = await startModel(
    answering((asked) => ({
      verdict:
        (['true_positive', 'false_positive', 'needs_review'] as const)[asked.from % 3] ?? 'needs_review',
      reason: `${payloadOf(asked)} because ${payloadOf(asked)}`,
      component: payloadOf(asked),
      citations: [
        { path: asked.path, line: 2, quote: `    # ${oneLine(payloadOf(asked))}` },
        { path: payloadOf(asked), line: 1, quote: payloadOf(asked) },
      ],
    })),
  )
  const run = await pull.run({ inputs: { ...inputs, ...asked(model), 'noise-filter': 'annotate' } })
  expect(run.report?.counts.analyzed).toBe(payloads.length)
  expectInert(pull, run)
  expectWhole(pull, run)
})

test('people say what they like, and are called what they like', async () => {
  const login = (payload: string, index: number) => `${index}${oneLine(payload).replaceAll('/', '_')}`
  const collaborators = Object.fromEntries(
    payloads.map((payload, index) => [login(payload, index), 'write' as const]),
  )
  const pull = await opened({ github: { collaborators } })
  await pull.run({ inputs })
  for (const [index, payload] of payloads.entries()) {
    const thread = pull.ownThreads().find(({ path }) => path.startsWith(`src/${index}/`))
    if (thread === undefined) throw new Error(`${payload} has no thread`)
    const body = `${['/fp', '/ar', '/semgrep assistant disagree'][index % 3]} because ${payload} x`
    pull.github.reply(thread, { login: login(payload, index), body })
  }
  const run = await pull.run({ inputs })
  expect(run.status).toBe(0)
  expect(run.writes.length).toBeGreaterThan(30)
  expect(run.report?.findings.filter(({ because }) => /says/.test(because)).length).toBeGreaterThan(20)
  expectInert(pull, run)
})

test.each(['https://evil.example/[a](b)', 'https://evil.example/<b>`|', 'https://[', 'https://a b'])(
  'a reference %j leaves the report in SARIF valid',
  async (reference) => {
    const pull = await Pull.open({ change: { 'app.py': 'db.find(part)\n' } })
    await pull.scan([{ path: 'app.py', code: 'db.find(part)', metadata: { references: [reference] } }])
    await pull.soundRun()
  },
)
