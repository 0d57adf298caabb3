import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { type FakeGitHub, fakeGitHub } from '../contract/github.ts'
import type { WorldOptions } from '../contract/github-world.ts'
import { objectAt } from '../contract/json.ts'
import { actionFile, policyFile, pullRequest } from './github-runner.ts'
import { openRepository, projectFolder, type Repository, temporaryFolder } from './harness.ts'
import { hasRunner, type Job, type JobRun, runWorkflow } from './workflow-runner.ts'

// A template may have to install Semgrep first.
jest.setTimeout(300_000)

if (!hasRunner) {
  process.stderr.write(
    'TEMPLATES UNCHECKED: there is no act (npm run tools builds it): no template is run.\n',
  )
}
const describeIfThere = hasRunner ? describe : describe.skip

const rules = `rules:
  - id: query
    languages: [python]
    severity: ERROR
    message: A query reaches the database.
    metadata: { category: security, cwe: ["CWE-89: SQL Injection"] }
    pattern: db.execute(...)
`
const blocking = { [policyFile]: 'version: 1\nrules: [{ match: { rule: query }, mode: block }]\n' }
const token = 'planted-token-0123456789abcdef0123456789abcdef'
const readOnly = { pullRequests: 'read', contents: 'read' } as const

const running: FakeGitHub[] = []
afterEach(async () => {
  for (const github of running.splice(0)) await github.close()
})

describeIfThere('the safe trial', () => {
  test('says in its summary what a review would say, and no more than that', async () => {
    const { github, run } = await change({ files: blocking, permissions: readOnly })
    const trial = await run('trial')
    expect(trial.steps).toMatchObject({ 'Install Semgrep': 'success', Scan: 'success', Review: 'success' })
    expect(trial.succeeded).toBe(true)
    expect(trial.summary).toContain('3 findings in this change: 1 likely real, 1 likely false positive')
    expect(trial.report?.counts).toMatchObject({ total: 3, truePositives: 1, falsePositives: 1, blocked: 3 })
    expect(trial.outputs).toMatchObject({ total: '3', analyzed: '3', 'true-positives': '1', blocked: '3' })
    expect(Object.keys(trial.outputs).sort()).toEqual(Object.keys(objectAt(actionFile(), 'outputs')).sort())
    expect(trial.everything).not.toContain(token)
    github.assertClean()
    expect(github.writes()).toEqual([])
  })
})

describeIfThere('the review', () => {
  test('comments at the lines, once', async () => {
    const { github, run } = await change()
    const first = await run('review')
    expect(first.succeeded).toBe(true)
    expect(first.outputs).toMatchObject({ total: '3', hidden: '1', commented: '2', blocked: '0' })
    expect(first.everything).not.toContain(token)
    const threads = github.threads().map(({ path, line, comments }) => [path, line, comments[0]?.author])
    expect(threads).toEqual([
      ['app.py', 7, 'github-actions[bot]'],
      ['app.py', 15, 'github-actions[bot]'],
    ])
    expect(github.issueComments().map(({ author }) => author)).toEqual(['github-actions[bot]'])
    // What the template asks for is enough.
    expect(github.writes().filter(({ failed }) => failed)).toEqual([])
    const written = github.writes().length
    expect((await run('review')).succeeded).toBe(true)
    github.assertClean()
    expect(github.writes().slice(written)).toEqual([])
  })

  test('of a fork is in the summary alone, and what blocks fails it', async () => {
    const { github, run } = await change({ files: blocking, permissions: readOnly, fork: true })
    const review = await run('review')
    expect(review.succeeded).toBe(false)
    expect(review.steps).toMatchObject({ Review: 'failure' })
    expect(review.outputs).toMatchObject({ blocked: '3' })
    expect(review.summary).toContain('3 findings in this change')
    github.assertClean()
    expect([...github.threads(), ...github.issueComments()]).toEqual([])
  })

  test('in a merge queue fails on what blocks, and says nothing', async () => {
    const { github, run } = await change({ files: blocking })
    const review = await run('review', 'merge_group')
    expect(review.succeeded).toBe(false)
    expect(review.outputs).toMatchObject({ total: '3', blocked: '3' })
    github.assertClean()
    expect(github.writes()).toEqual([])
  })
})

describeIfThere('the two workflows for forks', () => {
  const standIns = {
    'actions/checkout': [
      'mkdir -p "./$INPUT_PATH" && cd "./$INPUT_PATH" && git init --quiet',
      'git fetch --quiet "file://$CODE" "+refs/*:refs/from/*"',
      'git checkout --quiet --force "$(git rev-parse --verify --quiet "refs/from/remotes/origin/$INPUT_REF" || echo "$INPUT_REF")"',
    ].join('\n'),
    'actions/upload-artifact': 'cp "$INPUT_PATH" "$LEFT"',
    'actions/download-artifact': 'mkdir -p "$INPUT_PATH" && cp "$LEFT" "$INPUT_PATH/semgrep.json"',
  }

  test('the first scans without a secret, the second comments and passes no check', async () => {
    const { github, made, head, run } = await change({ fork: true, permissions: { checks: 'write' } })
    const left = join(await temporaryFolder(), 'left.json')
    const with_ = { standIns, environment: { CODE: made.root, LEFT: left } }
    const scan = await run('fork-scan', 'pull_request', {
      ...with_,
      variables: { SEMGREP_RULES: '.default-branch/rules.yml' },
    })
    expect(scan.succeeded).toBe(true)
    expect(github.requests).toEqual([])
    // Commits of forks that are proposed are in the repository as well, and may be fetched by their ids.
    const server = await temporaryFolder()
    await made.git('clone', '--quiet', '--bare', made.root, join(server, 'shop', 'shop'))
    await made.git(
      'config',
      '--file',
      join(server, 'shop', 'shop', 'config'),
      'uploadpack.allowAnySHA1InWant',
      'true',
    )
    const environment = {
      ...with_.environment,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file://${server}/.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/',
    }
    const review = await run('fork-review', 'workflow_run', { ...with_, environment })
    expect(review.everything).not.toContain(token)
    expect(review.summary).toContain('A workflow that the change can edit made this scan')
    expect(review.report?.counts).toMatchObject({ total: 3, hidden: 0, commented: 3 })
    expect(review.succeeded).toBe(true)
    github.assertClean()
    expect(github.threads().map(({ line }) => line)).toEqual([7, 15, 11])
    expect(github.checkRuns().map(({ conclusion, headSha }) => [conclusion, headSha === head])).toEqual([
      ['neutral', true],
    ])
  })
})

interface ChangeOptions {
  files?: Record<string, string>
  permissions?: NonNullable<WorldOptions['permissions']>
  fork?: boolean
}

/** A change of the shop on a GitHub, and what runs a template on it. */
async function change({ files = {}, permissions = {}, fork = false }: ChangeOptions = {}): Promise<{
  github: FakeGitHub
  made: Repository
  head: string
  run(
    template: string,
    event?: 'pull_request' | 'merge_group' | 'workflow_run',
    more?: Pick<Job, 'standIns' | 'environment' | 'variables'>,
  ): Promise<JobRun>
}> {
  const { made, base } = await pullRequest({ 'rules.yml': rules, ...files })
  const [merge, head] = await Promise.all(['HEAD', 'HEAD^2'].map((name) => made.git('rev-parse', name)))
  if (merge === undefined || head === undefined) throw new Error('no merge commit')
  const github = await fakeGitHub({
    root: made.root,
    pull: { number: 7, base, head, fork },
    token,
    permissions,
  })
  running.push(github)
  const checkout = await shallowCheckout(made)
  const repository = { full_name: 'shop/shop', default_branch: 'main', private: true }
  const pull_request = {
    number: 7,
    draft: false,
    head: { ref: 'feature', sha: head, repo: { full_name: fork ? 'octocat/shop' : 'shop/shop' } },
    base: { ref: 'main', sha: base, repo: { full_name: 'shop/shop' } },
    user: { login: 'octocat' },
  }
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`
  const payloads = {
    pull_request: { action: 'opened', number: 7, repository, pull_request },
    workflow_run: {
      action: 'completed',
      repository,
      workflow_run: {
        id: 1,
        event: 'pull_request',
        conclusion: 'success',
        head_sha: head,
        head_branch: 'feature',
        head_repository: { full_name: fork ? 'octocat/shop' : 'shop/shop' },
        pull_requests: [],
      },
    },
    merge_group: {
      action: 'checks_requested',
      repository,
      merge_group: { head_sha: merge, head_ref, base_sha: base, base_ref: 'refs/heads/main' },
    },
  }
  return {
    github,
    made,
    head,
    run: (template, event = 'pull_request', more = {}) =>
      runWorkflow(checkout, {
        workflow: readFileSync(join(projectFolder, 'ci-templates', 'github', `${template}.yml`), 'utf8'),
        event,
        payload: payloads[event],
        variables: { SEMGREP_RULES: 'rules.yml' },
        ...more,
        secrets: { GITHUB_TOKEN: token },
        api: { rest: github.url, graphql: github.graphqlUrl },
      }),
  }
}

/** What actions/checkout with `fetch-depth: 2` leaves: the merge commit and its parents, no branch. */
async function shallowCheckout(made: Repository): Promise<Repository> {
  const checkout = openRepository(await temporaryFolder())
  const merge = 'refs/remotes/pull/7/merge'
  await checkout.git('init', '--quiet', '-b', 'nothing')
  await checkout.git(
    'fetch',
    '--quiet',
    '--no-tags',
    '--depth=2',
    `file://${made.root}`,
    `+${merge}:${merge}`,
  )
  await checkout.git('checkout', '--quiet', '--force', merge)
  // act reads from it which repository this is.
  await checkout.git('remote', 'add', 'origin', 'https://github.com/shop/shop.git')
  return checkout
}
