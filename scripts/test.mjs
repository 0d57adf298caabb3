/** Runs the tests and says what was done. Jest runs as ES modules, which Node still guards with a flag. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const results = join(tmpdir(), `semgrep-assistant-tests-${process.pid}.json`)
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
const words = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${results}`, ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, [...flags, ...words], { stdio: ['inherit', 'ignore', 'inherit'] })
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'))
  // A suite that cannot be loaded runs none of its tests: it counts as one that failed.
  const failed = Math.max(numFailedTests, numFailedTestSuites)
  console.log('\nBuilt dist/, checked types and style, and ran the tests against it.')
  console.log('Next: node dist/index.js demo, or npm run bench.')
  console.log(`${numPassedTests} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`)
} finally {
  rmSync(results, { force: true })
}
process.exitCode = status ?? 1
