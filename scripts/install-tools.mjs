/**
 * Installs what only checking needs into `.tools/`: Semgrep, which wrote the recorded scan, and zizmor, which checks the
 * workflows. Does nothing where the pinned versions are there already.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const pinned = { semgrep: '1.182.0', zizmor: '1.32.0' }
const folder = fileURLToPath(new URL('../.tools', import.meta.url))
const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input']
const wanted = Object.entries(pinned).map(([name, version]) => `${name}==${version}`)

/** The version that a tool says it has; a checkout that was moved leaves tools that do not start. */
function installed(name) {
  // Without network Semgrep would ask for a newer version of itself for a minute and a half.
  const env = { ...process.env, SEMGREP_ENABLE_VERSION_CHECK: '0' }
  const { status, stdout } = spawnSync(`${folder}/bin/${name}`, ['--version'], { encoding: 'utf8', env })
  return status === 0 ? (/\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? null) : null
}

function missing() {
  return Object.entries(pinned).filter(([name, version]) => installed(name) !== version)
}

function run(program, words) {
  const { status, error, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PIP_ROOT_USER_ACTION: 'ignore', PYTHONWARNINGS: 'ignore' },
  })
  return status === 0 ? null : (error?.message ?? stderr.trim())
}

function intoEnvironment() {
  return run('python3', ['-m', 'venv', folder]) ?? run(`${folder}/bin/python3`, [...pip, ...wanted])
}

/** Without Python's venv module: packages in a folder, and a program each that finds them there. */
function intoFolder() {
  const problem = run('python3', [...pip, '--target', `${folder}/lib`, ...wanted])
  if (problem !== null) return problem
  mkdirSync(`${folder}/bin`, { recursive: true })
  for (const name of [...Object.keys(pinned), 'pysemgrep']) {
    const start = `export PYTHONPATH='${folder}/lib' PATH='${folder}/lib/bin':"$PATH"`
    writeFileSync(`${folder}/bin/${name}`, `#!/bin/sh\n${start}\nexec '${folder}/lib/bin/${name}' "$@"\n`)
    chmodSync(`${folder}/bin/${name}`, 0o755)
  }
  return null
}

const ways = [intoEnvironment, intoFolder]
const problems = []
while (missing().length > 0 && ways.length > 0) {
  rmSync(folder, { recursive: true, force: true })
  problems.push(ways.shift()())
}
for (const [name, version] of missing()) {
  console.error(`${name} ${version} could not be installed.`)
  process.exitCode = 1
}
if (process.exitCode === 1) console.error(problems.filter((problem) => problem !== null).join('\n\n'))
else
  console.log(
    Object.keys(pinned)
      .map((name) => `.tools/bin/${name} ${pinned[name]}`)
      .join('\n'),
  )
