import { execFileSync, spawn } from 'node:child_process'
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fakeGitHub } from '../__tests__/contract/github.ts'
import { runNode } from './measure.mjs'

/** What every request waits for, in milliseconds. */
export const latency = 50
const findingsPerFile = 25
const [owner, name, number, token] = ['octo', 'app', 7, 'ghs_bench']
const rule = 'subprocess-shell-true'
const message =
  'A command line is put together and given to a shell, so whoever chooses a part of it chooses what else runs: a ' +
  'semicolon, a pipe or a dollar sign in the value is enough to start another program with the rights of this one. ' +
  'Start the program itself, with a list of arguments and no shell.'

/**
 * A pull request with that many findings on added lines, and its runs one after the other: each with its head, its scan as
 * Semgrep writes it and the same as SARIF.
 */
export function writePullRequest(folder, findings) {
  mkdirSync(join(folder, 'work', 'tools'), { recursive: true })
  const root = join(folder, 'work')
  const git = (...words) =>
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', ...words], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  git('init', '--initial-branch', 'main')
  writeFileSync(join(root, '.gitignore'), '/semgrep.json\n/semgrep-assistant-report/\n')
  git('add', '--all')
  git('commit', '--message', 'Generated')
  const base = git('rev-parse', 'HEAD')

  const counts = Array.from({ length: Math.ceil(findings / findingsPerFile) }, (_, file) =>
    Math.min(findingsPerFile, findings - file * findingsPerFile),
  )
  const states = [
    { step: 'first run', above: 0, counts },
    { step: 'the same again', above: 0, counts },
    { step: 'three lines on top', above: 3, counts },
    { step: 'one new finding', above: 3, counts: counts.with(-1, counts.at(-1) + 1) },
  ]
  let head = base
  const steps = states.map(({ step, above, counts }, index) => {
    git('switch', '--detach', head)
    const files = counts.map((count, file) => pythonFile(file, count, above))
    for (const { path, text } of files) writeFileSync(join(root, path), text)
    git('add', '--all')
    if (git('status', '--porcelain') !== '') git('commit', '--message', 'Generated')
    head = git('rev-parse', 'HEAD')
    // What GitHub checks out is the merge.
    git('switch', '--detach', base)
    git('merge', '--no-ff', '--message', 'Merge', head)
    const results = files.flatMap((file) => file.results)
    const scan = join(folder, `scan-${index}.json`)
    const sarif = join(folder, `scan-${index}.sarif`)
    writeFileSync(scan, JSON.stringify(semgrepScan(results)))
    writeFileSync(sarif, JSON.stringify(sarifOf(results)))
    return { step, findings: results.length, head, merge: git('rev-parse', 'HEAD'), scan, sarif }
  })
  return { folder, root, git, base, steps }
}

function pythonFile(file, count, above) {
  const path = `tools/module_${file}.py`
  const lines = [
    ...Array.from({ length: above }, (_, index) => `# ${index + 1}`),
    'import subprocess',
    '',
    '',
  ]
  const results = []
  for (let index = 0; index < count; index++) {
    const tool = file * findingsPerFile + index
    const call = `subprocess.run(f"tool-${tool} --for {name}", shell=True)`
    lines.push(`def start_${tool}(name):`, `    return ${call}`, '', '')
    results.push({ path, line: lines.length - 2, from: 12, to: 12 + call.length })
  }
  const text = lines.join('\n')
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0))
  return { path, text, results: results.map((each) => ({ ...each, start: starts[each.line - 1] })) }
}

function semgrepScan(results) {
  return {
    version: '1.182.0',
    results: results.map(({ path, line, from, to, start }) => ({
      check_id: `rules.${rule}`,
      path,
      start: { line, col: from, offset: start + from - 1 },
      end: { line, col: to, offset: start + to - 1 },
      extra: {
        message,
        metadata: { category: 'security', cwe: ['CWE-78: OS Command Injection'], confidence: 'MEDIUM' },
        severity: 'ERROR',
        fingerprint: 'requires login',
        lines: 'requires login',
        validation_state: 'NO_VALIDATOR',
        engine_kind: 'OSS',
      },
    })),
    errors: [],
    paths: { scanned: [...new Set(results.map(({ path }) => path))] },
    skipped_rules: [],
  }
}

function sarifOf(results) {
  const driver = {
    name: 'Semgrep OSS',
    semanticVersion: '1.182.0',
    rules: [{ id: `rules.${rule}`, name: rule }],
  }
  const found = results.map(({ path, line, from, to }) => {
    const region = { startLine: line, startColumn: from, endLine: line, endColumn: to }
    const physicalLocation = { artifactLocation: { uri: path, uriBaseId: '%SRCROOT%' }, region }
    return {
      ruleId: `rules.${rule}`,
      level: 'error',
      message: { text: message },
      locations: [{ physicalLocation }],
    }
  })
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, results: found }],
  }
}

/** All runs on a GitHub of their own; of each its time, its requests, those that write, and the comments that stand then. */
export async function reviewAll(pull, review) {
  const { root, base, steps } = pull
  const [first] = steps
  const github = await fakeGitHub({
    root,
    token,
    latencyMs: latency,
    fault: asGitHubTakesIt,
    repository: { owner, name },
    pull: { number, base, head: first.head },
  })
  const runs = []
  let head = first.head
  try {
    for (const step of steps) {
      pull.git('switch', '--detach', step.merge)
      copyFileSync(step.scan, join(root, 'semgrep.json'))
      if (step.head !== head) await github.push(step.head)
      head = step.head
      const [requests, writes] = [github.requests.length, github.writes().length]
      const ran = await review(pull, step, github)
      runs.push({
        ...ran,
        step: step.step,
        findings: step.findings,
        requests: github.requests.length - requests,
        writes: github.writes().length - writes,
        comments: github.threads().length,
      })
    }
    github.assertClean()
    return runs
  } finally {
    await github.close()
  }
}

/**
 * GitHub takes a review of comments that says nothing itself, which is how reviewdog posts; its description, to which the fake
 * keeps, asks for a body.
 */
function asGitHubTakesIt({ body }) {
  if (body?.body === '' && body.comments?.length > 0) body.body = '·'
  return null
}

/** Where every finding has a comment, and nothing is written twice, a time is one of work that was done. */
export function expectPosted(runs) {
  for (const { step, findings, writes, comments } of runs) {
    const news = step === 'first run' || step === 'one new finding'
    if (comments !== findings || writes > 0 !== news)
      throw new Error(`${step}: ${findings} findings, ${comments} comments, ${writes} writes`)
  }
}

/** The bundle as a step of a job. */
export function assistant(program) {
  return async ({ folder, root, base }, { head }, { url, graphqlUrl }) => {
    const repo = { full_name: `${owner}/${name}` }
    const event = {
      action: 'synchronize',
      number,
      repository: { ...repo, default_branch: 'main', private: true },
      pull_request: {
        number,
        draft: false,
        head: { sha: head, repo },
        base: { sha: base, ref: 'main', repo },
        user: { login: 'octocat' },
      },
    }
    const files = Object.fromEntries(
      ['event.json', 'output', 'summary.md'].map((each) => [each, join(folder, each)]),
    )
    writeFileSync(files['event.json'], JSON.stringify(event))
    for (const each of ['output', 'summary.md']) writeFileSync(files[each], '')
    const env = {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: files['event.json'],
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files['summary.md'],
      GITHUB_REPOSITORY: repo.full_name,
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: graphqlUrl,
      INPUT_TOKEN: token,
      'INPUT_MAX-COMMENTS': '1000',
    }
    const { milliseconds, megabytes } = await runNode([program], { cwd: root, env, memory: true })
    return { milliseconds, megabytes, status: 0 }
  }
}

/** reviewdog of npm run tools' folder or of PATH, with its version; null where there is none. */
export function findReviewdog() {
  const tools = fileURLToPath(new URL('../.tools/bin', import.meta.url))
  const program = [tools, ...(process.env.PATH ?? '').split(delimiter)]
    .map((folder) => join(folder, 'reviewdog'))
    .find((file) => existsSync(file))
  if (program === undefined) return null
  // Built by `go install` it says "master"; what it was built from is in the program itself.
  const built = /\tgithub\.com\/reviewdog\/reviewdog\tv([\w.+-]+)/.exec(readFileSync(program, 'latin1'))
  return { program, version: built?.[1] ?? execFileSync(program, ['-version'], { encoding: 'utf8' }).trim() }
}

/** reviewdog on the same findings; its exit status is data, since it fails where a review is refused. */
export function reviewdog(program) {
  const words = [
    '-f=sarif',
    '-name=semgrep',
    '-reporter=github-pr-review',
    '-filter-mode=added',
    '-level=warning',
  ]
  return ({ root }, { head, sarif }, { url }) => {
    const env = {
      PATH: process.env.PATH,
      HOME: root,
      CI_REPO_OWNER: owner,
      CI_REPO_NAME: name,
      CI_PULL_REQUEST: String(number),
      CI_COMMIT: head,
      REVIEWDOG_GITHUB_API_TOKEN: token,
      REVIEWDOG_SKIP_DOGHOUSE: 'true',
      GITHUB_API: `${url}/`,
    }
    const input = openSync(sarif, 'r')
    const started = performance.now()
    const child = spawn(program, words, { cwd: root, env, stdio: [input, 'ignore', 'ignore'] })
    return new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('exit', (status) => {
        const milliseconds = performance.now() - started
        closeSync(input)
        resolve({ milliseconds, megabytes: null, status })
      })
    })
  }
}
