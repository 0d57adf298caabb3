/**
 * Times the checking of 20 fixes in 16 files against one cold run of Semgrep's ordinary command line over the same files with the same
 * rules: `npm run bench:fixes`. Needs Semgrep (npm run tools).
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const env = {
  PATH: [join(project, '.tools/bin'), process.env.PATH].join(delimiter),
  HOME: tmpdir(),
  SEMGREP_ENABLE_VERSION_CHECK: '0',
}
const folder = mkdtempSync(join(tmpdir(), 'semgrep-assistant-bench-'))
const files = 16
const rules = Array.from({ length: files }, (_, index) => ({
  id: `rule-${index}`,
  languages: ['javascript'],
  severity: 'ERROR',
  message: 'Text as HTML.',
  metadata: { category: 'security', cwe: ['CWE-79'] },
  pattern: `$N.html${index} = $X`,
  fix: `$N.text${index} = $X`,
}))

function run(program, ...args) {
  const started = performance.now()
  const { status, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
  return (performance.now() - started) / 1000
}

function review(...settings) {
  const main = join(project, 'dist/index.js')
  return run(process.execPath, main, 'review', '--scope', 'all', '--semgrep-config', 'rules.yml', ...settings)
}

/** The middle one of some runs. */
function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

try {
  writeFileSync(join(folder, 'rules.yml'), JSON.stringify({ rules }))
  mkdirSync(join(folder, 'src'))
  for (let index = 0; index < files; index++) {
    const again = index < 4 ? `\nexport function again(node, text) {\n  node.html${index} = text\n}\n` : ''
    const text = `export function show(node, text) {\n  node.html${index} = text\n}\n${again}`
    writeFileSync(join(folder, 'src', `page-${index}.js`), text)
  }
  const plain = ['scan', '--metrics=off', '--disable-version-check', '--quiet', '--config', 'rules.yml']
  run('semgrep', ...plain, '--json', '--output', 'semgrep.json', 'src')
  const rounds = Array.from({ length: 5 }, () => ({
    scan: run('semgrep', ...plain, '--json', '--output', 'again.json', 'src'),
    checked: review(),
    unchecked: review('--autofix', 'false'),
  }))
  review()
  const report = JSON.parse(readFileSync(join(folder, 'semgrep-assistant-report/report.json'), 'utf8'))
  const checked = report.findings.filter(({ remedy }) => remedy?.fix?.check.outcome === 'checked').length
  const scan = median(rounds.map((each) => each.scan))
  const checking = median(rounds.map((each) => each.checked - each.unchecked))
  console.log(
    `${checked} of ${report.findings.length} fixes in ${files} files checked, ${files} rules, median of 5:`,
  )
  console.log(`  one cold run of semgrep scan: ${scan.toFixed(2)} s`)
  console.log(
    `  checking the fixes:           ${checking.toFixed(2)} s (${Math.round((checking / scan) * 100)} %)`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
