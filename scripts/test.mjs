/**
 * Runs the tests and says what was done. Jest runs as ES modules, which Node still guards with a flag. Words given are
 * Jest's own: `npm test -- scope` runs the files whose path has "scope" in it.
 */
import { spawnSync } from 'node:child_process'

const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
const words = ['node_modules/jest/bin/jest.js', '--json', ...process.argv.slice(2)]
// With --json Jest writes its account to standard error, for people, and the same as data to standard output.
const { status, stdout } = spawnSync(process.execPath, [...flags, ...words], {
  stdio: ['inherit', 'pipe', 'inherit'],
  encoding: 'utf8',
  maxBuffer: 1024 ** 3,
})

function read(json) {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const counted = read(stdout)
process.exitCode = status ?? 1
if (counted === null) {
  console.error('\nJest ended before it had counted its tests.')
} else {
  // A suite that cannot be loaded runs none of its tests: it counts as one that failed.
  const failed = counted.numFailedTests + counted.numRuntimeErrorTestSuites
  const skipped = counted.numPendingTests > 0 ? `, ${counted.numPendingTests} skipped` : ''
  console.log('\nBuilt dist/, checked types and style, and ran the tests against it.')
  console.log(
    failed > 0
      ? 'Next: mend what failed above; npm test -- WORD runs the test files whose path has WORD in it.'
      : 'Next: node dist/index.js demo, or npm run bench.',
  )
  console.log(`${counted.numPassedTests} passed, ${failed} failed${skipped}`)
}
