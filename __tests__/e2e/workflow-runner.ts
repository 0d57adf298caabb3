import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { cp, readdir } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { Report } from '../../src/core/render/report.ts'
import { isObject, type JsonObject, parseJson } from '../contract/json.ts'
import {
  bareEnvironment,
  bundle,
  projectFolder,
  type Repository,
  temporaryFolder,
  writeFiles,
} from './harness.ts'

const tools = join(projectFolder, '.tools', 'bin')
const runner = findRunner()

/** Whether there is a runner: `act` of npm run tools, or the machine's. */
export const hasRunner = runner !== null

/** A workflow to run on an event of a repository. */
export interface Job {
  /** The text of the workflow. */
  workflow: string
  event: string
  payload: object
  variables?: Record<string, string>
  secrets?: Record<string, string>
  /** The API of the code host. */
  api: { rest: string; graphql: string }
  /** Other people's actions that act cannot fetch: by name, the script that does here what they do. */
  standIns?: Record<string, string>
  environment?: Record<string, string>
}

/** What a run of a workflow left behind. */
export interface JobRun {
  succeeded: boolean
  /** The steps that ran, each with how it ended. */
  steps: Record<string, string>
  outputs: Record<string, string>
  summary: string
  report: Report | null
  /** All that it said and wrote, for looking for what must not be there. */
  everything: string
}

/**
 * Runs a workflow in a copy of a checkout, on this machine, as far as act is GitHub: it gives every job all secrets and
 * checks no permissions. The action is the bundle under test, whatever commit the workflow names.
 */
export async function runWorkflow(checkout: Repository, job: Job): Promise<JobRun> {
  const folder = await temporaryFolder()
  const at = (name: string) => join(folder, name)
  await writeFiles(folder, {
    'event.json': JSON.stringify(job.payload),
    'workflow/workflow.yml': job.workflow + keepReports,
    // Without it the first run asks a question.
    'config/act/actrc': '',
    'kept/.keep': '',
  })
  await cp(join(projectFolder, 'action.yml'), at('action/action.yml'))
  await cp(dirname(bundle), at('action/dist'), { recursive: true })
  const words = [
    job.event,
    ...['--json', '--no-cache-server', '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--workflows', at('workflow/workflow.yml'), '--eventpath', at('event.json')],
    ...actionsOf(job.workflow).flatMap((name) => ['--local-repository', `${name}=${at('action')}`]),
    ...(await standIns(folder, job)),
    ...pairs('--var', job.variables),
    ...pairs('--secret', job.secrets),
    ...pairs('--env', {
      GITHUB_API_URL: job.api.rest,
      GITHUB_GRAPHQL_URL: job.api.graphql,
      KEPT_REPORTS: at('kept'),
      ...job.environment,
    }),
  ]
  const env = {
    ...bareEnvironment(folder),
    ...pipSettings(),
    XDG_CONFIG_HOME: at('config'),
    XDG_CACHE_HOME: at('cache'),
    // act starts an action with the first node that it finds, and the template the Semgrep that is there.
    PATH: [dirname(process.execPath), tools, process.env.PATH].join(delimiter),
  }
  const { log, problem } = await start(words, checkout.root, env)
  return read(log, problem, at('kept'))
}

/** Their inputs are variables of the script: `INPUT_PATH`. */
async function standIns(folder: string, { workflow, standIns = {} }: Job): Promise<string[]> {
  const words: string[] = []
  for (const [name, script] of Object.entries(standIns)) {
    const used = [...workflow.matchAll(/uses: *(\S+)/g)].find((match) =>
      match[1]?.startsWith(`${name}@`),
    )?.[1]
    if (used === undefined) continue
    const inputs = [
      'name',
      'path',
      'repository',
      'ref',
      'run-id',
      'github-token',
      'persist-credentials',
      'retention-days',
    ]
    const env = inputs.map((input) => [
      `INPUT_${input.toUpperCase().replace('-', '_')}`,
      `\${{ inputs.${input} }}`,
    ])
    const action = {
      name,
      inputs: Object.fromEntries(inputs.map((input) => [input, { required: false }])),
      runs: { using: 'composite', steps: [{ shell: 'bash', run: script, env: Object.fromEntries(env) }] },
    }
    await writeFiles(folder, { [`${name}/action.yml`]: JSON.stringify(action) })
    words.push('--local-repository', `${used}=${join(folder, name)}`)
  }
  return words
}

// What every template may be followed by; the copy in which it ran is gone when it has ended.
const keepReports = `
      - name: Keep the reports
        if: always()
        run: if [ -d semgrep-assistant-report ]; then cp semgrep-assistant-report/* "$KEPT_REPORTS"; fi
`

function start(words: string[], cwd: string, env: Record<string, string>) {
  const limits = { maxBuffer: 256 * 1024 * 1024, timeout: 240_000 }
  return new Promise<{ log: string; problem: string }>((resolve) => {
    execFile(runner ?? 'act', words, { cwd, env, ...limits }, (_, log, problem) => resolve({ log, problem }))
  })
}

async function read(log: string, problem: string, kept: string): Promise<JobRun> {
  const lines = log.split('\n').flatMap((line) => {
    const said = line.startsWith('{') ? parseJson(line) : null
    return isObject(said) ? [said] : []
  })
  const texts = await Promise.all((await readdir(kept)).map((name) => readFileSync(join(kept, name), 'utf8')))
  const report = join(kept, 'report.json')
  return {
    succeeded: lines.some(({ jobResult }) => jobResult === 'success'),
    steps: entries(
      lines,
      ({ stage, step, stepResult }) => stage === 'Main' && stepResult && [step, stepResult],
    ),
    outputs: entries(lines, ({ command, name, arg }) => command === 'set-output' && [name, arg]),
    summary: lines
      .flatMap(({ command, content }) => (command === 'summary' ? [String(content)] : []))
      .join(''),
    report: existsSync(report) ? Report.parse(parseJson(readFileSync(report, 'utf8'))) : null,
    everything: [log, problem, ...texts].join('\n'),
  }
}

function entries(lines: JsonObject[], pick: (line: JsonObject) => unknown): Record<string, string> {
  const found = lines.map(pick).filter((entry) => Array.isArray(entry))
  return Object.fromEntries(found.map(([name, value]) => [String(name), String(value)]))
}

function pairs(flag: string, values: Record<string, string> = {}): string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
}

/** The actions of a workflow that are this one. */
function actionsOf(workflow: string): string[] {
  return [...workflow.matchAll(/uses: *(semgrep-assistant\/\S+)/g)].map((match) => match[1] ?? '')
}

/** Where the template has to install Semgrep, it is from where the machine installs everything. */
function pipSettings(): Record<string, string> {
  const settings = Object.entries(process.env).filter(([name]) => name.startsWith('PIP_'))
  return Object.fromEntries(settings.map(([name, value]) => [name, value ?? '']))
}

function findRunner(): string | null {
  const folders = [tools, ...(process.env.PATH ?? '').split(delimiter)]
  return folders.map((folder) => join(folder, 'act')).find(isProgram) ?? null
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
