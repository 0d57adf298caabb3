import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isObject, listAt, objectAt } from '../../contract/json.ts'
import { projectFolder } from '../harness.ts'
import { runScript, type StepRun } from './shell.ts'

const template = join(projectFolder, 'ci-templates', 'azure', 'review-steps.yml')

/** How the steps ended, and whether one asked to be shown as succeeded with issues. */
export interface JobRun extends StepRun {
  withIssues: boolean
}

/**
 * Runs the scripts of the step template as far as an agent does: parameters, macros, names of variables in the environment,
 * secrets only where they are mapped. Tasks, and conditions other than always(), are left out. It is no agent.
 * https://learn.microsoft.com/azure/devops/pipelines/process/variables
 */
export async function runSteps(
  root: string,
  { parameters, variables, secrets }: Record<'parameters' | 'variables' | 'secrets', Record<string, string>>,
  programs: string[] = [],
): Promise<JobRun> {
  const found: unknown = parse(await readFile(template, 'utf8'), { schema: 'failsafe' })
  const defaults = listAt(found, 'parameters').flatMap((each) =>
    isObject(each) && typeof each.default === 'string' ? [[String(each.name), each.default] as const] : [],
  )
  const given = new Map([...defaults, ...Object.entries(parameters)])
  const known = new Map(
    Object.entries({ ...variables, ...secrets }).map(([name, value]) => [name.toLowerCase(), value]),
  )
  // A macro without a variable stays as it is written.
  const filled = (text: string) =>
    text
      .replace(/\$\{\{ parameters\.(\w+) \}\}/g, (_, name: string) => given.get(name) ?? '')
      .replace(/\$\(([\w.]+)\)/g, (macro, name: string) => known.get(name.toLowerCase()) ?? macro)
  const shared = Object.entries(variables).map(([name, value]) => [
    name.toUpperCase().replaceAll('.', '_'),
    value,
  ])
  const logs: string[] = []
  let status = 0
  for (const step of listAt(found, 'steps')) {
    if (!isObject(step) || typeof step.bash !== 'string' || status !== 0) continue
    const mapped = Object.entries(objectAt(step, 'env')).map(([name, value]) => [name, filled(String(value))])
    const run = await runScript(filled(step.bash), root, Object.fromEntries([...shared, ...mapped]), {
      programs,
    })
    logs.push(run.log)
    status = run.status
  }
  const log = logs.join('\n')
  return { status, log, withIssues: log.includes('##vso[task.complete result=SucceededWithIssues;]') }
}
