import { execFile } from 'node:child_process'
import { chmod } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { bareEnvironment, projectFolder, temporaryFolder, writeFiles } from '../harness.ts'

const runner = join(projectFolder, 'node_modules', 'gitlab-ci-local', 'dist', 'index.js')
const tools = join(projectFolder, '.tools', 'bin')

/** How a pipeline ended. */
export interface PipelineRun {
  /** No job failed, or may fail as it did. */
  passed: boolean
  log: string
}

/**
 * Runs `.gitlab-ci.yml` of a checkout on this machine, without containers, as far as gitlab-ci-local is GitLab: images are
 * ignored, jobs run in the work tree itself.
 */
export async function runPipeline(
  root: string,
  variables: Record<string, string>,
  programs: string[] = [],
): Promise<PipelineRun> {
  const home = await temporaryFolder()
  const words = [
    runner,
    ...['--force-shell-executor', '--no-shell-isolation', '--color=false', '--home', home],
    ...['--ignore-predefined-vars', Object.keys(variables).join(',')],
    ...Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
  ]
  // It copies the work tree for containers, of which there are none here, with a program that few machines have.
  await writeFiles(home, { 'bin/rsync': '#!/bin/sh\nexit 0\n' })
  await chmod(join(home, 'bin', 'rsync'), 0o755)
  const env = {
    ...bareEnvironment(home),
    // The pipeline's own Semgrep and Node are those of this machine.
    PATH: [...programs, join(home, 'bin'), dirname(process.execPath), tools, process.env.PATH].join(
      delimiter,
    ),
  }
  const log = await new Promise<string>((resolve) => {
    const limits = { maxBuffer: 64 * 1024 * 1024, timeout: 120_000 }
    execFile(process.execPath, words, { cwd: root, env, ...limits }, (_, stdout, stderr) =>
      resolve(`${stdout}\n${stderr}`),
    )
  })
  // Its exit status does not tell: at the end it lists the jobs, each with how it ended.
  const ended = [...log.matchAll(/^ *(PASS|WARN|FAIL) +\S/gm)].map(([, word]) => word)
  return { passed: ended.length === 2 && !ended.includes('FAIL'), log }
}
