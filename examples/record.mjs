import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs, promisify } from 'node:util'

const shop = fileURLToPath(new URL('./shop/', import.meta.url))
const repository = fileURLToPath(new URL('..', import.meta.url))
const recorded = new URL('./semgrep.json', import.meta.url)
const semgrep = process.env.SEMGREP || 'semgrep'

// Without --project-root Semgrep takes the git repository around the shop for the project, does not see the shop's own
// .semgrepignore and leaves out the tests. The version check hangs for a minute and a half without network.
const flags = ['--json', '--metrics=off', '--disable-version-check', '--no-git-ignore', '--project-root', '.']

class Failure extends Error {}

async function scan() {
  const options = { cwd: shop, maxBuffer: 64 * 1024 * 1024, timeout: 300_000 }
  try {
    const { stdout } = await promisify(execFile)(
      semgrep,
      ['scan', '--config', '../rules', ...flags, '.'],
      options,
    )
    return stdout
  } catch (error) {
    if (error.code === 'ENOENT') {
      throw new Failure(`${semgrep} was not found. Install Semgrep, or name its path in SEMGREP.`)
    }
    const why = error.killed ? 'was stopped after five minutes' : `ended with ${error.code}`
    throw new Failure(`${semgrep} ${why}.\n${error.stderr || error.stdout}`.trim())
  }
}

function* strings(value) {
  if (typeof value === 'string') {
    yield value
  } else if (value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) {
      yield key
      yield* strings(part)
    }
  }
}

/** The record is public and read on other machines: it may name no folder of this one. */
function refuseAbsolutePaths(record) {
  const here = [repository, homedir(), tmpdir()]
    .map((path) => path.replace(/[\\/]+$/, ''))
    .filter((path) => path.length > 1)
  for (const text of strings(record)) {
    if (/^(\/|[A-Za-z]:[\\/])/.test(text) || here.some((path) => text.includes(path))) {
      throw new Failure(`The scan holds an absolute path: ${text.slice(0, 200)}`)
    }
  }
}

/** What two scans of the same files have in common: no times, no versions, no order. */
function comparable(record) {
  const results = record.results.map(({ check_id, path, start, end, extra }) => ({
    rule: check_id.split('.').at(-1),
    path,
    start,
    end,
    message: extra.message,
    fix: extra.fix,
    severity: extra.severity,
    metadata: extra.metadata,
  }))
  return {
    results: new Map(results.map((result) => [place(result), result])),
    errors: record.errors,
    scanned: new Set(record.paths.scanned),
  }
}

function place({ rule, path, start }) {
  return `${path}:${start.line}:${start.col} ${rule}`
}

function missing(from, other, side) {
  return [...from.keys()].filter((key) => !other.has(key)).map((key) => `only in the ${side}: ${key}`)
}

function differences(before, after) {
  const found = [
    ...missing(before.results, after.results, 'record'),
    ...missing(after.results, before.results, 'new scan'),
    ...missing(before.scanned, after.scanned, 'record, scanned'),
    ...missing(after.scanned, before.scanned, 'new scan, scanned'),
  ]
  for (const [key, result] of before.results) {
    const now = after.results.get(key) ?? result
    for (const field of Object.keys(result)) {
      if (!isDeepStrictEqual(result[field], now[field])) {
        found.push(`${key}: ${field} was ${JSON.stringify(result[field])}, is ${JSON.stringify(now[field])}`)
      }
    }
  }
  if (!isDeepStrictEqual(before.errors, after.errors)) {
    found.push(`errors were ${JSON.stringify(before.errors)}, are ${JSON.stringify(after.errors)}`)
  }
  return found.sort()
}

async function check(fresh) {
  const before = JSON.parse(await readFile(recorded, 'utf8'))
  const found = differences(comparable(before), comparable(fresh))
  if (found.length > 0) {
    const versions = `recorded with Semgrep ${before.version}, scanned with ${fresh.version}`
    throw new Failure(`${found.join('\n')}\n${found.length} differences (${versions}).`)
  }
  console.log(`${fresh.results.length} findings, the same as recorded.`)
}

async function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const output = await scan()
  const record = JSON.parse(output)
  refuseAbsolutePaths(record)
  if (values.check) {
    await check(record)
    return
  }
  await writeFile(recorded, `${output.trimEnd()}\n`)
  console.log(`${record.results.length} findings in ${record.paths.scanned.length} files recorded.`)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Failure)) {
    throw error
  }
  console.error(error.message)
  process.exitCode = 1
}
