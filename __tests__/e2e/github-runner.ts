import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isObject, objectAt } from '../contract/json.ts'
import {
  committing,
  projectFolder,
  type Repository,
  type Run,
  repository,
  runBundle,
  temporaryFolder,
  writeFiles,
} from './harness.ts'
import { allFlags, scan, shop } from './shop.ts'

export const policyFile = '.semgrep-assistant.yml'
export const blocking = 'version: 1\nrules: [{ match: { rule: real }, mode: block }]\n'

/** What a step finds on a runner, and what it leaves there. */
export interface Step {
  env: Record<string, string>
  outputs(): Record<string, string>
  summary(): string
}

/** The variables and files of a step on an event with a payload. */
export async function step(
  event: string,
  payload: object,
  inputs: Record<string, string> = {},
): Promise<Step> {
  const runner = await temporaryFolder()
  const at = (name: string) => join(runner, name)
  await writeFiles(runner, { 'event.json': JSON.stringify(payload), output: '', 'summary.md': '' })
  // The runner hands over the defaults of action.yml as if somebody had given them.
  const given = Object.entries({ ...defaultInputs(), ...verdictsAlone(inputs), ...inputs })
  return {
    env: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary.md'),
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    outputs: () => readOutputs(readFileSync(at('output'), 'utf8')),
    summary: () => readFileSync(at('summary.md'), 'utf8'),
  }
}

/** Questions about how to mend findings would be in the way: whoever tests them says so. */
function verdictsAlone({ provider = 'offline' }: Record<string, string>): Record<string, string> {
  return provider === 'offline' ? {} : { guidance: 'false', autofix: 'false' }
}

let inputsKnown: Record<string, string> | null = null

function defaultInputs(): Record<string, string> {
  inputsKnown ??= readDefaultInputs()
  return inputsKnown
}

function readDefaultInputs(): Record<string, string> {
  const inputs = Object.entries(objectAt(actionFile(), 'inputs'))
  return Object.fromEntries(
    inputs.flatMap(([name, input]) => {
      const value = isObject(input) ? input.default : undefined
      // An expression is for the runner to fill in: this one has no token unless a test gives one.
      return value === undefined ? [] : [[name, String(value).startsWith('${{') ? '' : String(value)]]
    }),
  )
}

/** `action.yml`, parsed; empty where there is none yet. */
export function actionFile(): unknown {
  const file = join(projectFolder, 'action.yml')
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : {}
}

/** `name<<delimiter`, value, delimiter, as the runner reads them. */
function readOutputs(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)]
  return Object.fromEntries(entries.map(([, name = '', , value = '']) => [name, value]))
}

/** A change of `app.py`, checked out as GitHub's own action does it: a merge commit, no branch, the base fetched. */
export async function pullRequest(
  files: Record<string, string> = {},
): Promise<{ made: Repository; base: string }> {
  const made = await repository({ 'app.py': 'import db\n', ...files })
  const base = await made.git('rev-parse', 'HEAD')
  await made.write(shop)
  await made.gitAll(
    ['switch', '--quiet', '-c', 'feature'],
    ...committing,
    ['switch', '--quiet', '--detach', 'main'],
    ['merge', '--quiet', '--no-ff', '-m', 'Merge', 'feature'],
    ['update-ref', 'refs/remotes/origin/main', base],
    ['update-ref', 'refs/remotes/pull/7/merge', 'HEAD'],
    ['branch', '--quiet', '-D', 'main', 'feature'],
  )
  await scan(made, allFlags)
  return { made, base }
}

export function payload(base: string, { from = 'shop/shop', user = 'somebody' } = {}): object {
  const repo = { full_name: 'shop/shop' }
  const head = { sha: 'f'.repeat(40), repo: from === '' ? null : { full_name: from } }
  return {
    action: 'opened',
    number: 7,
    pull_request: { number: 7, head, base: { sha: base, repo }, user: { login: user } },
  }
}

export function act(made: Repository, { env }: Step): Promise<Run> {
  return runBundle({ cwd: made.root, env })
}
