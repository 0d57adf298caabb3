import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { bareEnvironment, projectFolder, temporaryFolder } from '../harness.ts'

const tools = join(projectFolder, '.tools', 'bin')

/** How a script of a pipeline's step ended. */
export interface StepRun {
  status: number
  log: string
}

/** Runs the script of a step with bash, as agents and containers do; Semgrep and Node are those of this machine. */
export async function runScript(
  script: string,
  cwd: string,
  variables: Record<string, string>,
  { flags = [], programs = [] }: { flags?: string[]; programs?: string[] } = {},
): Promise<StepRun> {
  const folder = await temporaryFolder()
  const file = join(folder, 'step.sh')
  await writeFile(file, script)
  const env = {
    ...bareEnvironment(folder),
    TMPDIR: folder,
    AGENT_TEMPDIRECTORY: folder,
    ...variables,
    PATH: [...programs, dirname(process.execPath), tools, process.env.PATH].join(delimiter),
  }
  const limits = { maxBuffer: 64 * 1024 * 1024, timeout: 120_000 }
  return new Promise((resolve) => {
    const child = execFile(
      'bash',
      ['--noprofile', '--norc', ...flags, file],
      { cwd, env, ...limits },
      (_, out, err) => resolve({ status: child.exitCode ?? 1, log: `${out}\n${err}` }),
    )
  })
}
