import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { Report } from '../../../src/core/render/report.ts'
import { bareEnvironment, projectFolder, reportFolder, temporaryFolder, writeFiles } from '../harness.ts'

const runner = join(projectFolder, 'node_modules', 'gitlab-ci-local', 'dist', 'index.js')
const tools = join(projectFolder, '.tools', 'bin')

/** What a pipeline left behind. */
export interface PipelineRun {
  succeeded: boolean
  report: Report | null
  /** Files of the report folder, by name. */
  file(name: string): string | null
  log: string
}

/**
 * Runs `.gitlab-ci.yml` of a checkout on this machine, without containers, as far as gitlab-ci-local is GitLab: images are
 * ignored, jobs run in the work tree itself.
 */
export async function runPipeline(root: string, variables: Record<string, string>): Promise<PipelineRun> {
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
    PATH: [join(home, 'bin'), dirname(process.execPath), tools, process.env.PATH].join(delimiter),
  }
  const { succeeded, log } = await new Promise<{ succeeded: boolean; log: string }>((resolve) => {
    const limits = { maxBuffer: 64 * 1024 * 1024, timeout: 120_000 }
    execFile(process.execPath, words, { cwd: root, env, ...limits }, (error, stdout, stderr) =>
      resolve({ succeeded: error === null, log: `${stdout}\n${stderr}` }),
    )
  })
  const file = (name: string) => {
    const path = join(root, reportFolder, name)
    return existsSync(path) ? readFileSync(path, 'utf8') : null
  }
  const report = file('report.json')
  return { succeeded, log, file, report: report === null ? null : Report.parse(JSON.parse(report)) }
}
