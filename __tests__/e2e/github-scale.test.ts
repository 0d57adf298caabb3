import { describe, expect, test } from '@jest/globals'
import { readMark } from '../../src/core/plan/mark.ts'
import { mayResolve, Pull, to } from './pull-request.ts'
import type { Flag } from './scans.ts'

/** GitHub refuses a longer comment. */
const longestBody = 65_536
/** GitHub drops a longer job summary whole. https://docs.github.com/actions/reference/workflow-commands */
const longestPage = 1024 * 1024

/** A function with a finding each, so many in a file; the functions' names are the rules. */
function functions(count: number, perFile = 100) {
  const files: Record<string, string> = {}
  const found = Array.from({ length: count }, (_, index): Flag => {
    const path = `part${Math.floor(index / perFile)}.py`
    const code = `db.run_${index}("select * from parts where id = " + part)`
    files[path] = `${files[path] ?? 'import db\n'}\n\ndef show_${index}(part):\n    return ${code}\n`
    return { path, code, rule: `rules.show_${index}` }
  })
  return { files, found }
}

/** Characters of everything that was said; every request kept to the host’s description. */
function lengths(pull: Pull): number[] {
  pull.github.assertClean()
  return [...pull.github.threads().flatMap(({ comments }) => comments), ...pull.github.issueComments()].map(
    ({ body }) => body.length,
  )
}

describe('many findings', () => {
  test('100 take one question, a look at the head, four reviews and a summary', async () => {
    const { files, found } = functions(100)
    const pull = await Pull.open({ change: files })
    await pull.scan(found)
    const run = await pull.soundRun({ inputs: { 'max-comments': '100' } })
    expect(run.requests).toEqual([
      'POST /graphql',
      'GET /pulls/7',
      ...Array.from({ length: 4 }, () => 'POST /pulls/7/reviews'),
      'POST /issues/7/comments',
    ])
    expect(run.writes).toEqual([to.review, to.review, to.review, to.review, to.summarize])
    expect(pull.github.reviews().map(({ comments }) => comments)).toEqual([30, 30, 30, 10])
    expect(pull.ownThreads()).toHaveLength(100)
    expect(run.status).toBe(0)
  })

  test('3,000 keep the job’s page and the summary within their limits', async () => {
    const { files, found } = functions(3000, 300)
    const message = 'Eine Abfrage wird aus Text zusammengesetzt: „böse“ 🤖. '.repeat(10)
    const pull = await Pull.open({ change: files })
    await pull.scan(found.map((flag) => ({ ...flag, message, fix: `db.find(${'part, '.repeat(40)})` })))
    // Trying fixes is measured elsewhere: here it is about what is shown.
    const inputs = { scope: 'all', 'max-comments': '20', 'max-findings': '3000', autofix: 'false' }
    const run = await pull.run({ inputs })
    expect(run.report?.counts).toMatchObject({ total: 3000, commented: 3000 })
    const page = run.step.summary()
    expect(Buffer.byteLength(page)).toBeLessThan(longestPage)
    expect(page).toContain('3,000 findings')
    expect(page).toContain('more in `report.json`')
    expect(pull.ownThreads()).toHaveLength(20)
    expect(Math.max(...lengths(pull))).toBeLessThanOrEqual(longestBody)
    expect(pull.summary()).toContain('3,000 findings')
    expect(run.status).toBe(0)
    expect((await pull.run({ inputs })).writes).toEqual([])
  })
})

describe('very long texts', () => {
  const code = 'db.execute("select * from parts where id = " + part)'
  const folder = Array.from({ length: 15 }, () => 'long-name-'.repeat(20)).join('/')
  const path = `${folder}/parts.py`
  const before = `import db\n\n\ndef show(part):\n    return ${code}\n`
  const long = (index: number): Flag => ({
    path,
    code,
    rule: `${'rules.'.repeat(500)}${'r'.repeat(3000)}-${index}`,
    message: `${index} <b>--></b> *🤖* | `.repeat(10_000),
    cwe: `CWE-${89 + index}: ${'weakness '.repeat(2000)}`,
    fix: 'db.find(part)  # --> and so on\n    '.repeat(25).trim(),
    metadata: {
      references: Array.from({ length: 50 }, (_, at) => `https://rules.example/${at}/${'r'.repeat(5000)}`),
      shortlink: `https://rules.example/${'s'.repeat(5000)}`,
      owasp: Array.from({ length: 50 }, () => 'A03:2021 - Injection '.repeat(100)),
      vulnerability_class: ['SQL Injection '.repeat(3000)],
    },
  })

  test.each([1, 14])('of %s findings of one place fit, and their marks are read', async (count) => {
    const found = Array.from({ length: count }, (_, index) => long(index))
    const pull = await Pull.open({ change: { [path]: before }, github: mayResolve })
    await pull.scan(found)
    const run = await pull.run()
    expect(run.writes).toEqual([to.review, to.summarize])
    expect(Math.max(...lengths(pull))).toBeLessThanOrEqual(longestBody)
    const marks = pull.github.threads().map(({ comments }) => readMark(comments[0]?.body ?? ''))
    expect(marks.flatMap((mark) => mark?.findings ?? [])).toHaveLength(count)
    expect((await pull.run()).writes).toEqual([])
  })

  test('of people and of what is gone fit as well', async () => {
    const found = Array.from({ length: 10 }, (_, index) => long(index))
    const pull = await Pull.open({ change: { [path]: before }, github: mayResolve })
    await pull.scan(found)
    await pull.run()
    const [thread] = pull.ownThreads()
    if (thread === undefined) throw new Error('no thread')
    for (let number = 1; number <= 10; number++) {
      const body = `/fp #${number} ${'It is one of five. 🤖 '.repeat(2900)}`
      pull.github.reply(thread, { login: 'reviewer', body })
    }
    const run = await pull.run()
    expect(run.writes).toEqual([to.edit, to.editSummary])
    expect(pull.ownThreads()[0]?.mark.findings.map(({ said }) => said?.word)).toEqual(Array(10).fill('fp'))
    expect(lengths(pull).every((length) => length <= longestBody)).toBe(true)
    expect((await pull.run()).writes).toEqual([])

    await pull.push({ [path]: before.replace(code, 'db.find(part)') })
    await pull.scan([], { scanned: [path] })
    await pull.run()
    expect(pull.ownThreads()[0]?.mark.findings.map(({ state }) => state)).toEqual(Array(10).fill('fixed'))
    expect(lengths(pull).every((length) => length <= longestBody)).toBe(true)
    expect((await pull.run()).writes).toEqual([])
  })
})
