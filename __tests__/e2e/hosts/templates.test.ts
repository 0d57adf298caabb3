import { existsSync, readFileSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { startModel } from '../fake-model.ts'
import { policyFile } from '../github-runner.ts'
import { type Files, projectFolder, temporaryFolder, writeFiles } from '../harness.ts'
import { allFlags, scan, shop } from '../shop.ts'
import { type Mirror, mirror } from './archive.ts'
import { azureDevOps } from './azure.ts'
import { runSteps } from './azure-runner.ts'
import { bitbucket } from './bitbucket.ts'
import { runPipeline as runBitbucket } from './bitbucket-runner.ts'
import { gitLab } from './gitlab.ts'
import { runPipeline as runGitLab } from './gitlab-runner.ts'
import type { Host } from './host.ts'
import { HostChange } from './host-change.ts'

jest.setTimeout(300_000)

const hasSemgrep = existsSync(join(projectFolder, '.tools', 'bin', 'semgrep'))
if (!hasSemgrep)
  process.stderr.write(
    'TEMPLATES UNCHECKED: there is no Semgrep (npm run tools installs it): no template is run.\n',
  )
const describeIfThere = hasSemgrep ? describe : describe.skip

let archive: Mirror
beforeAll(async () => {
  archive = await mirror()
})
afterAll(() => archive.close())

const rules = `rules:
  - id: real
    languages: [python]
    severity: ERROR
    message: A query reaches the database.
    metadata: { category: security, cwe: ["CWE-89: SQL Injection"] }
    pattern: db.execute(...)
`
const blocking = { [policyFile]: 'version: 1\nrules: [{ match: { rule: real }, mode: block }]\n' }

/** What a customer sets, whatever the host calls it. */
interface Set {
  sha256: string
  provider?: string
  model?: string
  endpoint?: string
}

interface Ended {
  passed: boolean
  log: string
}

interface Pipelines {
  host: Host
  /** Files of the customer's repository that the page says to add. */
  files(set: Set): Files
  run(
    change: HostChange,
    root: string,
    variables: Record<string, string>,
    set: Set,
    programs: string[],
  ): Promise<Ended>
  /** The third colour. */
  isOrange(ended: Ended): boolean
}

const component = `include:
  - component: $CI_SERVER_FQDN/$CI_PROJECT_PATH/review@$CI_COMMIT_SHA
    inputs:
      semgrep-rules: rules.yml
`

const pipelines: Pipelines[] = [
  {
    host: gitLab,
    files: ({ sha256, provider, model, endpoint }) => ({
      '.gitlab-ci.yml': `${component}${inputs({ 'bundle-url': archive.url, 'bundle-sha256': sha256, provider, model, endpoint })}`,
      'templates/review.yml': template('gitlab/templates/review.yml'),
    }),
    run: (change, root, variables, _, programs) =>
      runGitLab(root, { ...variables, ...secrets(change.host) }, programs),
    isOrange: ({ passed, log }) => passed && /^\s*WARN\s+semgrep-assistant\b/m.test(log),
  },
  {
    host: bitbucket,
    files: () => ({}),
    async run(change, root, variables, { sha256, provider, model, endpoint }, programs) {
      const { status, log } = await runBitbucket(
        root,
        {
          ...variables,
          ...secrets(change.host),
          SEMGREP_RULES: 'rules.yml',
          SEMGREP_ASSISTANT_BUNDLE_URL: archive.url,
          SEMGREP_ASSISTANT_BUNDLE_SHA256: sha256,
          ...(provider && { SEMGREP_ASSISTANT_PROVIDER: provider }),
          ...(model && { SEMGREP_ASSISTANT_MODEL: model }),
          ...(endpoint && { SEMGREP_ASSISTANT_ENDPOINT: endpoint }),
        },
        programs,
      )
      return { passed: status === 0, log }
    },
    isOrange: ({ passed }) => passed,
  },
  {
    host: azureDevOps(),
    files: () => ({}),
    async run(
      change,
      root,
      variables,
      { sha256, provider = 'offline', model = '', endpoint = '' },
      programs,
    ) {
      const { status, log, withIssues } = await runSteps(
        root,
        {
          parameters: {
            bundleUrl: archive.url,
            bundleSha256: sha256,
            semgrepRules: 'rules.yml',
            provider,
            model,
            endpoint,
          },
          variables,
          secrets: { 'System.AccessToken': change.host.token, SEMGREP_ASSISTANT_API_KEY: key },
        },
        programs,
      )
      return { passed: status === 0, log: withIssues ? `${log}\nwith issues` : log }
    },
    isOrange: ({ passed, log }) => passed && log.endsWith('with issues'),
  },
]

const key = 'sk-planted0123456789abcdefghijkl'

describeIfThere.each(pipelines)('the template for $host.name', ({ host, files, run, isOrange }) => {
  const opened = async (set: Set, more: Files = {}) => {
    const base = { 'rules.yml': rules, ...files(set), ...more }
    const change = await HostChange.open(host, { base, change: shop })
    await change.made.write({
      '.git/info/exclude':
        '/semgrep.json\n/semgrep-assistant-report/\n/.gitlab-ci-local/\n/ci/\n/.semgrep-assistant-cache/\n',
    })
    await change.made.git('remote', 'set-url', 'origin', 'https://gitlab.example/shop/shop.git')
    return change
  }
  const ran = async (change: HostChange, set: Set, programs: string[] = []) => {
    const { root, variables } = await change.pipeline()
    const ended = await run(change, root, variables, set, programs)
    change.fake.assertClean()
    expect(ended.log + change.said()).not.toContain(host.token)
    return ended
  }

  test('scans, and comments once', async () => {
    const set = { sha256: archive.sha256 }
    const change = await opened(set)
    const first = await ran(change, set)
    expect({ passed: first.passed, log: first.passed ? '' : first.log }).toEqual({ passed: true, log: '' })
    expect(change.ownThreads().map(({ path, line }) => [path, line])).toEqual([
      ['app.py', 7],
      ['app.py', 15],
    ])
    const written = change.fake.writes().length
    expect((await ran(change, set)).passed).toBe(true)
    expect(change.fake.writes().slice(written)).toEqual([])
  })

  test('fails on what blocks', async () => {
    const set = { sha256: archive.sha256 }
    const change = await opened(set, blocking)
    expect((await ran(change, set, [await recorded(change)])).passed).toBe(false)
    expect(change.ownThreads()).toHaveLength(3)
  })

  test('runs no archive but the one that was named', async () => {
    const set = { sha256: 'f'.repeat(64) }
    const change = await opened(set)
    const ended = await ran(change, set, [await recorded(change)])
    expect(ended.passed).toBe(false)
    expect(ended.log).toMatch(/FAILED/)
    expect(change.said()).toBe('')
  })

  test('is neither red nor green where a model does not answer', async () => {
    const model = await startModel(() => ({ kind: 'empty' }))
    const set = { sha256: archive.sha256, provider: 'openai', model: 'fake-1', endpoint: model.url }
    const change = await opened(set)
    const ended = await ran(change, set, [await recorded(change)])
    expect({ orange: isOrange(ended), log: isOrange(ended) ? '' : ended.log }).toEqual({
      orange: true,
      log: '',
    })
    expect(change.summary()).toContain('0 of 3 analyzed')
  })
})

function secrets({ token }: Host): Record<string, string> {
  return { SEMGREP_ASSISTANT_TOKEN: token, SEMGREP_ASSISTANT_API_KEY: key }
}

/** A Semgrep that says what the real one says of the shop; that it starts and scans is shown once a host. */
async function recorded({ made }: HostChange): Promise<string> {
  const folder = await temporaryFolder()
  await scan(
    { root: made.root, write: (files) => writeFiles(folder, files) },
    allFlags.map((flag) => ({ ...flag, rule: 'real' })),
  )
  const script = `#!/bin/sh\n[ "$1" = --version ] && { echo 1.182.0; exit 0; }\ncp '${folder}/semgrep.json' semgrep.json\n`
  await writeFiles(folder, { semgrep: script })
  await chmod(join(folder, 'semgrep'), 0o755)
  return folder
}

function template(path: string): string {
  return readFileSync(join(projectFolder, 'ci-templates', path), 'utf8')
}

function inputs(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`      ${name}: ${JSON.stringify(value)}\n`]))
    .join('')
}
