import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Repository, type Run, repository, runBundle } from './harness.ts'
import { type Flag, semgrepScan } from './scans.ts'
import { scan } from './shop.ts'
import { findingOf, outcomeOf, type ReportedFinding, soundReport } from './soundness.ts'

const real = `db.execute("select * from parts where name = '" + name + "'")`
const body = (indent = '    ') =>
  `def find():\n${indent}name = request.args["name"]\n${indent}return ${real}\n`
const latin1 = (text: string) => Buffer.from(text, 'latin1')
const minified = `${'function a(b){return b+1}'.repeat(20_000)};eval(location.hash);${'a(2);'.repeat(100_000)}`
const long = `query(${Array.from({ length: 298 }, (_, index) => `\n    "part ${index}",`).join('')}\n)`

/** Files that trip tools up, each with one flagged place. */
const forms: Record<string, { content: string | Buffer; flag: Omit<Flag, 'path'> }> = {
  'crlf.py': { content: body().replaceAll('\n', '\r\n'), flag: { code: real } },
  'crlf-block.py': {
    content: 'def make():\r\n    return db.execute(\r\n        name\r\n    )\r\n',
    flag: { code: 'db.execute(\r\n        name\r\n    )' },
  },
  'tabs.py': { content: body('\t'), flag: { code: real } },
  'bom.py': { content: `\ufeff${body()}`, flag: { code: real } },
  'bom-first.py': { content: `\ufeff${real}\n`, flag: { code: real } },
  'latin-1.py': { content: latin1(`# caf\u00e9 \u00fc\n${body()}`), flag: { code: real } },
  'latin-1-before.py': {
    content: latin1(`x = "caf\u00e9"; ${real}\n`),
    flag: { code: real },
  },
  'columns.py': { content: `x = "漢字🙂é"; ${real} # 終\n`, flag: { code: real } },
  'non-ascii.py': {
    content: 'db.execute("選択 * 🙂" + nom_é)\n',
    flag: { code: 'db.execute("選択 * 🙂" + nom_é)' },
  },
  'minified.js': { content: minified, flag: { code: 'eval(location.hash)', cwe: 'CWE-95' } },
  'long.py': { content: `def make():\n    return ${long}\n`, flag: { code: long } },
  'no-newline.py': { content: real, flag: { code: real } },
  'last-line.py': { content: `x = 1\n${real}\n`, flag: { code: `${real}\n` } },
  'form-feed.py': { content: `x = 1\f\n${body()}`, flag: { code: real } },
  'nul.py': { content: `x = "\0"\n${body()}`, flag: { code: real } },
  'line-separator.js': { content: `let x = "\u2028\u2029\u0085"\neval(x)\n`, flag: { code: 'eval(x)' } },
  'ünï cödé/漢字 file.py': { content: body(), flag: { code: real } },
}
const flags: Flag[] = Object.entries(forms).map(([path, { flag }]) => ({ ...flag, path }))
const files = Object.fromEntries(Object.entries(forms).map(([path, { content }]) => [path, content]))
const args = ['review', '--scope', 'all']

let made: Repository
let run: Run
beforeAll(async () => {
  made = await repository({ '.gitattributes': '* -text\n', ...files })
  await scan(made, flags)
  run = await runBundle({ cwd: made.root, args })
})

function findingAt(path: string, from = run): ReportedFinding {
  const found = soundReport(from).findings.filter((finding) => finding.path === path)
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${path}: ${found.length} findings`)
  return found[0]
}

test('every form is placed and assessed', () => {
  const { findings, broken, counts } = soundReport(run)
  expect(findings.map(({ path }) => path).sort()).toEqual(Object.keys(forms).sort())
  expect(findings.filter(({ head }) => head === null)).toEqual([])
  expect(counts.analyzed).toBe(flags.length)
  expect(broken).toEqual([])
})

test.each(['crlf.py', 'tabs.py', 'bom.py', 'latin-1.py', 'form-feed.py', 'nul.py', 'ünï cödé/漢字 file.py'])(
  'the source is found in %s',
  (path) => {
    expect(outcomeOf(findingAt(path))).toBe('true_positive')
  },
)

test('the flagged line of a minified file is shown in part', () => {
  expect(run.stdout).toMatch(/▸ +1 │ .*eval\(location\.hash\)/)
  expect(run.everything.length).toBeLessThan(200_000)
})

test('a finding of 300 lines is not printed as a whole', () => {
  expect(findingAt('long.py').head).toEqual({ from: 2, to: 301 })
  expect(run.stdout).toContain('▸      2 │     return query(')
  expect(run.stdout).not.toContain('"part 100"')
})

test('lines above leave fingerprints alone', async () => {
  const moved = await repository({ '.gitattributes': '* -text\n' })
  const shifted = Object.entries(forms).map(([path, { content }]): [string, Buffer] => {
    const bytes = Buffer.from(content)
    const end = bytes.includes('\r\n') ? '\r\n' : '\n'
    const mark = bytes.subarray(0, 3).equals(Buffer.from('\ufeff')) ? 3 : 0
    const above = Buffer.from(`# above${end}${end}# more${end}`)
    return [path, Buffer.concat([bytes.subarray(0, mark), above, bytes.subarray(mark)])]
  })
  await moved.commit(Object.fromEntries(shifted))
  await scan(moved, flags)
  const again = await runBundle({ cwd: moved.root, args })
  const fingerprints = (from: Run) =>
    Object.fromEntries(soundReport(from).findings.map(({ path, fingerprint }) => [path, fingerprint]))
  expect(fingerprints(again)).toEqual(fingerprints(run))
  expect(findingAt('crlf.py', again).start.line).toBe(findingAt('crlf.py').start.line + 3)
})

test('fingerprints do not depend on the order or the prefix of rules', async () => {
  const other = flags.toReversed().map((flag) => ({ ...flag, rule: 'home.ci.rules.sql-injection' }))
  await made.write({ 'other.json': await semgrepScan(made.root, other) })
  const again = soundReport(await runBundle({ cwd: made.root, args: [...args, '--scan', 'other.json'] }))
  const known = soundReport(run).findings.map(({ fingerprint }) => fingerprint)
  expect(again.findings.map(({ fingerprint }) => fingerprint)).toEqual(known)
})

test('equal code is told apart by its order', async () => {
  const twice = await repository({ 'twice.py': `${body()}\n${body()}` })
  await scan(twice, [
    { path: 'twice.py', code: real, occurrence: 1 },
    { path: 'twice.py', code: real },
  ])
  const { findings } = soundReport(await runBundle({ cwd: twice.root, args }))
  const [first, second] = findings.map(({ fingerprint }) => fingerprint)
  expect(second).toBe(`${first}-2`)
  expect(findings.map(({ start }) => start.line)).toEqual([3, 7])
})

describe('line ends that git converts', () => {
  test('a work tree with CRLF of a commit with LF', async () => {
    const converted = await repository({ '.gitattributes': '*.py text eol=crlf\n', 'app.py': body() })
    await converted.git('rm', '--cached', '--quiet', 'app.py')
    await converted.git('reset', '--quiet', '--hard')
    await converted.git('checkout', '--', '.')
    await converted.write({ 'app.py': body().replaceAll('\n', '\r\n') })
    await scan(converted, [{ path: 'app.py', code: real, rule: 'rules.real' }])
    const report = soundReport(await runBundle({ cwd: converted.root, args }))
    expect(findingOf(report, 'real')).toMatchObject({ head: { from: 3, to: 3 } })
    expect(outcomeOf(findingOf(report, 'real'))).toBe('true_positive')
  })
})
