import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { listAt, objectAt } from '../../contract/json.ts'
import { projectFolder } from '../harness.ts'
import { runScript, type StepRun } from './shell.ts'

const template = join(projectFolder, 'ci-templates', 'bitbucket')

/**
 * Runs the steps of the pipeline for pull requests, one after the other, as far as Bitbucket does: the lines of a script are
 * one shell script that ends with the first failure. Images, caches and artifacts are left out; the work tree stays.
 */
export async function runPipeline(
  root: string,
  variables: Record<string, string>,
  programs: string[] = [],
): Promise<StepRun> {
  await mkdir(join(root, 'ci'), { recursive: true })
  await copyFile(join(template, 'review.sh'), join(root, 'ci', 'semgrep-assistant.sh'))
  const pipeline: unknown = parse(await readFile(join(template, 'bitbucket-pipelines.yml'), 'utf8'))
  const steps = listAt(objectAt(objectAt(pipeline, 'pipelines'), 'pull-requests'), '**')
  const logs: string[] = []
  for (const each of steps) {
    const lines = listAt(objectAt(each, 'step'), 'script').map(String)
    const { status, log } = await runScript(`${lines.join('\n')}\n`, root, variables, {
      flags: ['-e'],
      programs,
    })
    logs.push(log)
    if (status !== 0) return { status, log: logs.join('\n') }
  }
  return { status: 0, log: logs.join('\n') }
}
