import { globSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { isObject, type JsonObject, listAt, objectAt } from '../contract/json.ts'
import { root, textOf } from './root.ts'

// What a template says is copied into other people's repositories: nothing may be in it that nobody decided.
const ours = /^semgrep-assistant\/semgrep-assistant@[0-9a-f]{40}$/
const types = ['opened', 'synchronize', 'reopened', 'ready_for_review', 'edited']

const templates = [
  {
    path: 'ci-templates/github/trial.yml',
    on: { pull_request: { types } },
    permissions: { contents: 'read', 'pull-requests': 'read' },
    cancels: true,
    more: { post: 'none' },
  },
  {
    path: 'ci-templates/github/review.yml',
    on: { pull_request: { types }, merge_group: null },
    permissions: { contents: 'read', 'pull-requests': 'write' },
    // A merge queue needs the end of every run that it started.
    cancels: expression("github.event_name == 'pull_request'"),
    more: {},
  },
]

const forForks = [
  {
    path: 'ci-templates/github/fork-scan.yml',
    on: { pull_request: { types } },
    permissions: { contents: 'read' },
    runs: ['Install Semgrep', 'Scan'],
  },
  {
    path: 'ci-templates/github/fork-review.yml',
    on: { workflow_run: { workflows: ['Semgrep Assistant scan'], types: ['completed'] } },
    permissions: { actions: 'read', checks: 'write', contents: 'read', 'pull-requests': 'write' },
    // Nothing of the change may run where there are secrets.
    runs: ['What was scanned'],
  },
]

test('every template is looked at here', () => {
  const found = globSync('ci-templates/github/**/*.yml', { cwd: root }).sort()
  expect(found).toEqual([...templates, ...forForks].map(({ path }) => path).sort())
})

describe.each(forForks)('$path', ({ path, on, permissions, runs }) => {
  const workflow: unknown = parse(textOf(path))
  const jobs = Object.values(objectAt(workflow, 'jobs')).filter(isObject)
  const steps = jobs.flatMap(stepsOf)

  test('runs on nothing else, with the least permissions, and ends', () => {
    expect(objectAt(workflow, 'on')).toEqual(on)
    expect(objectAt(workflow, 'permissions')).toEqual({})
    expect(jobs).toEqual([expect.objectContaining({ permissions, 'timeout-minutes': expect.any(Number) })])
    expect(objectAt(workflow, 'concurrency')['cancel-in-progress']).toBe(true)
  })

  test('takes the change as data', () => {
    const checkouts = steps.filter(({ uses }) => String(uses).startsWith('actions/checkout@'))
    for (const step of checkouts)
      expect(objectAt(step, 'with')).toMatchObject({ 'persist-credentials': false, ref: expect.any(String) })
    expect(steps.filter(({ run }) => run !== undefined).map(({ name }) => name)).toEqual(runs)
  })
})

test('the workflow that a fork can edit gets no secret', () => {
  expect(textOf('ci-templates/github/fork-scan.yml')).not.toMatch(/secrets\.|github\.token/)
})

describe.each(templates)('$path', ({ path, on, permissions, cancels, more }) => {
  const text = textOf(path)
  const workflow: unknown = parse(text)
  const jobs = Object.values(objectAt(workflow, 'jobs')).filter(isObject)
  const steps = jobs.flatMap(stepsOf)
  const commands = steps.flatMap(({ run }) => (typeof run === 'string' ? [run] : []))
  const stepThatUses = (name: RegExp) => steps.find(({ uses }) => name.test(String(uses)))

  test('runs on changes of pull requests alone', () => {
    expect(objectAt(workflow, 'on')).toEqual(on)
  })

  test('has one job with the least permissions, which ends', () => {
    expect(objectAt(workflow, 'permissions')).toEqual({})
    expect(jobs).toEqual([expect.objectContaining({ permissions, 'timeout-minutes': expect.any(Number) })])
  })

  test('a newer commit of the same pull request ends the run', () => {
    const group = expect.stringContaining('github.event.pull_request.number')
    expect(objectAt(workflow, 'concurrency')).toEqual({ group, 'cancel-in-progress': cancels })
  })

  test('leaves no credentials in the checkout', () => {
    const inputs = { 'persist-credentials': false, 'fetch-depth': 2 }
    expect(stepThatUses(/^actions\/checkout@/)).toEqual({ uses: checkout(), with: inputs })
  })

  test('interpolates nothing into a command', () => {
    expect(commands.length).toBeGreaterThan(0)
    expect(commands.filter((command) => /\$\{\{/.test(command))).toEqual([])
  })

  test('installs the Semgrep with which the project is tested, and sends nothing home', () => {
    const script = commands.join('\n')
    const [, version] = /semgrep: '([\d.]+)'/.exec(textOf('scripts/install-tools.mjs')) ?? []
    expect(version).toBeDefined()
    expect(new Set(script.match(/\d+\.\d+\.\d+/g))).toEqual(new Set([version]))
    expect(script).toContain(
      'semgrep scan --metrics=off --disable-version-check --json --output semgrep.json',
    )
    expect(script).not.toMatch(/--error|--autofix/)
  })

  test('gives the action what its file takes, from variables and one secret', () => {
    const given = objectAt(stepThatUses(ours), 'with')
    expect(given).toEqual({
      ...more,
      provider: expression("vars.SEMGREP_ASSISTANT_PROVIDER || 'offline'"),
      model: expression('vars.SEMGREP_ASSISTANT_MODEL'),
      endpoint: expression('vars.SEMGREP_ASSISTANT_ENDPOINT'),
      region: expression('vars.SEMGREP_ASSISTANT_REGION'),
      'semgrep-config': expression('env.SEMGREP_RULES'),
      'api-key': expression('secrets.SEMGREP_ASSISTANT_API_KEY'),
    })
    const taken = Object.keys(objectAt(parse(textOf('action.yml')), 'inputs'))
    expect(Object.keys(given).filter((name) => !taken.includes(name))).toEqual([])
  })

  test('says what every variable and secret in it is for', () => {
    const [header = ''] = text.split(/^name:/m)
    const named = [...text.matchAll(/(vars|secrets)\.(\w+)/g)].map((match) => match[2] ?? '')
    expect(named).toContain('SEMGREP_RULES')
    expect(named.filter((name) => !header.includes(name))).toEqual([])
  })
})

test('from trial to review the steps change in nothing but that they post', () => {
  const [trial = [], review = []] = templates.map(({ path }) => stepsOf(onlyJob(parse(textOf(path)))))
  expect(review).toEqual(
    trial.map((step) => {
      const { post: _, ...inputs } = objectAt(step, 'with')
      return 'with' in step ? { ...step, with: inputs } : step
    }),
  )
})

function onlyJob(workflow: unknown): unknown {
  return Object.values(objectAt(workflow, 'jobs'))[0]
}

function stepsOf(job: unknown): JsonObject[] {
  return listAt(job, 'steps').filter(isObject)
}

/** The checkout that the project itself runs in CI. */
function checkout(): string {
  return /actions\/checkout@[0-9a-f]{40}/.exec(textOf('.github/workflows/ci.yml'))?.[0] ?? ''
}

function expression(content: string): string {
  return `\${{ ${content} }}`
}
