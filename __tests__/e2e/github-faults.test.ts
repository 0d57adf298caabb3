import { describe, expect, test } from '@jest/globals'
import type { FakeCall, Fault } from '../contract/github.ts'
import { isObject, listAt } from '../contract/json.ts'
import { blocking, policyFile } from './github-runner.ts'
import { mayResolve, Pull, to } from './pull-request.ts'
import { allFlags, flags, shop } from './shop.ts'

const { harmless, open } = flags
const policy = { [policyFile]: blocking }

const status = (status: number, headers: Record<string, string> = {}): Fault => ({
  before: { status, headers, json: { message: `Status ${status}` } },
})
/** As if an answer had been lost on its way. */
const lost: Fault = { after: { wire: (response) => response.destroy() } }
const neverSent: Fault = { before: { wire: (response) => response.destroy() } }

/** What happens to the first call of a kind. */
function once(call: string, fault: Fault): (made: FakeCall) => Fault | null {
  let done = false
  return ({ method, template, fields }) => {
    const name = template === 'graphql' ? `graphql ${fields.join(' ')}` : `${method} ${template}`
    if (done || name !== call) return null
    done = true
    return fault
  }
}

async function opened(base: Record<string, string> = {}): Promise<Pull> {
  const pull = await Pull.open({ base, change: shop, github: mayResolve })
  await pull.scan(allFlags)
  return pull
}

function expectWhole(pull: Pull) {
  expect(pull.ownThreads().map(({ path, line }) => [path, line])).toEqual([
    ['app.py', 7],
    ['app.py', 15],
  ])
  expect(pull.summary()).not.toBeNull()
}

describe('a review that GitHub refuses for one place', () => {
  const names = Array.from({ length: 9 }, (_, index) => `run_${index}`)
  const source = names
    .map((name) => `def ${name}(part):\n    return db.${name}("select " + part)\n`)
    .join('\n\n')
  const found = names.map((name, index) => ({
    path: 'many.py',
    code: `db.${name}("select " + part)`,
    rule: `rules.rule-${index}`,
  }))

  test('puts that one on its file, all others on their lines, in few requests', async () => {
    const pull = await Pull.open({ change: { 'many.py': source } })
    await pull.scan(found)
    const errors = ['Pull request review thread line must be part of the diff']
    pull.fault = ({ template, body }) =>
      template.endsWith('/reviews') &&
      listAt(body, 'comments').some((comment) => isObject(comment) && comment.line === 22)
        ? { before: { status: 422, json: { message: 'Unprocessable Entity', errors } } }
        : null
    const run = await pull.soundRun()
    expect(pull.ownThreads()).toHaveLength(9)
    expect(pull.thread('rule-5')).toMatchObject({ subjectType: 'file', line: null })
    const inline = pull.ownThreads().filter(({ subjectType }) => subjectType === 'line')
    expect(inline.map(({ line }) => line).sort((a, b) => Number(a) - Number(b))).toEqual([
      2, 6, 10, 14, 18, 26, 30, 34,
    ])
    expect(run.writes.filter((write) => write === to.fileComment)).toHaveLength(1)
    // Halving: two requests a level at the most.
    expect(run.writes.filter((write) => write === to.review).length).toBeLessThanOrEqual(9)
    expect(run.step.summary()).toContain('1 comment went to the file as a whole')
    expect(run.status).toBe(0)
    pull.fault = null
    await pull.idleRun()
  })
})

describe('GitHub asks to wait', () => {
  test.each<[string, Fault]>([
    ['429', status(429, { 'retry-after': '1' })],
    [
      '403 of a secondary limit',
      {
        before: {
          status: 403,
          headers: { 'retry-after': '1' },
          json: { message: 'You have exceeded a secondary rate limit.' },
        },
      },
    ],
  ])('%s: it waits, and posts once', async (_, fault) => {
    const pull = await opened()
    pull.fault = once(to.review, fault)
    const run = await pull.soundRun()
    expect(run.writes).toEqual([to.review, to.review, to.summarize])
    expectWhole(pull)
    expect(run.status).toBe(0)
    await pull.idleRun()
  })

  test('longer than anybody would: it gives up, and every finding is annotated', async () => {
    const pull = await opened()
    pull.fault = once(to.review, status(429, { 'retry-after': '3600' }))
    const run = await pull.soundRun({ annotated: true })
    expect(run.annotations.map(({ properties }) => [properties.file, properties.line])).toEqual([
      ['app.py', '7'],
      ['app.py', '15'],
    ])
    expect(run.step.summary()).toMatch(/writes? failed/)
    expect(run.status).toBe(0)
    pull.fault = null
    await pull.soundRun()
    expectWhole(pull)
  })
})

describe('an answer is lost', () => {
  test.each<[string, Fault, string[]]>([
    ['502 in place of a review', status(502, { 'retry-after': '0' }), [to.review, to.review, to.summarize]],
    ['502 after a review', { after: { status: 502, text: 'Bad gateway' } }, [to.review, to.summarize]],
    ['a review whose connection breaks', lost, [to.review, to.summarize]],
    ['a review that never arrives', neverSent, [to.review, to.review, to.summarize]],
  ])('%s: the comments are there once', async (_, fault, writes) => {
    const pull = await opened()
    pull.fault = once(to.review, fault)
    const run = await pull.soundRun()
    expect(run.writes).toEqual(writes)
    expectWhole(pull)
    expect(run.status).toBe(0)
    await pull.idleRun()
  })

  test('of reviews again and again: every finding is annotated, nothing stands there twice', async () => {
    const pull = await opened()
    pull.fault = ({ template }) =>
      template.endsWith('/reviews') ? status(502, { 'retry-after': '0' }) : null
    const run = await pull.soundRun({ annotated: true })
    expect(run.writes.filter((write) => write === to.review).length).toBeLessThanOrEqual(4)
    expect(run.annotations).toHaveLength(2)
    expect(pull.summary()).toContain('3 findings in this change')
    expect(run.step.summary()).toMatch(/writes? failed/)
    expect(run.status).toBe(0)
    pull.fault = null
    await pull.soundRun()
    expectWhole(pull)
  })

  test('in the middle of two reviews: all comments are there once', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `run_${index}`)
    const call = (name: string) => `db.${name}("select " + part)`
    const source = names.map((name) => `def ${name}(part):\n    return ${call(name)}\n`).join('\n\n')
    const pull = await Pull.open({ change: { 'many.py': source } })
    await pull.scan(names.map((name) => ({ path: 'many.py', code: call(name), rule: `rules.${name}` })))
    const inputs = { 'max-comments': '100' }
    let reviews = 0
    pull.fault = ({ template }) => (template.endsWith('/reviews') && ++reviews === 2 ? lost : null)
    const run = await pull.soundRun({ inputs })
    expect(run.writes).toEqual([to.review, to.review, to.summarize])
    expect(pull.ownThreads().map(({ line }) => line)).toEqual(names.map((_, index) => 4 * index + 2))
    await pull.idleRun({ inputs })
  })

  test('of the summary: it stands there once', async () => {
    const pull = await opened()
    pull.fault = once(to.summarize, lost)
    const run = await pull.soundRun()
    expect(run.writes).toEqual([to.review, to.summarize])
    expectWhole(pull)
    await pull.idleRun()
  })

  test('of a summary that never arrived: the next run writes it, if this one does not', async () => {
    const pull = await opened()
    pull.fault = once(to.summarize, neverSent)
    const run = await pull.soundRun()
    if (pull.summary() === null) expect(run.step.summary()).toMatch(/writes? failed/)
    pull.fault = null
    await pull.soundRun()
    expectWhole(pull)
    await pull.idleRun()
  })

  test('of an edit and of resolving: both are repeated', async () => {
    const pull = await opened()
    await pull.soundRun()
    await pull.push({ 'app.py': shop['app.py'].replace(flags.real.code, 'db.find(name)') })
    await pull.scan([harmless, open], { scanned: ['app.py'] })
    const faults = [once(to.edit, lost), once(to.resolve, status(502, { 'retry-after': '0' }))]
    pull.fault = (call) => faults.map((fault) => fault(call)).find((fault) => fault !== null) ?? null
    const run = await pull.soundRun()
    expect(run.writes).toEqual([to.resolve, to.resolve, to.edit, to.edit, to.editSummary])
    expect(pull.thread('real').isResolved).toBe(true)
    expect(run.step.summary()).not.toMatch(/failed|could only be edited/)
    await pull.idleRun()
  })
})

describe('what was said cannot be read', () => {
  test.each<[string, Fault]>([
    ['GraphQL is down', status(502, { 'retry-after': '0' })],
    ['GraphQL answers something else', { after: { status: 200, json: { data: { viewer: null } } } }],
    ['GraphQL breaks off', { before: { status: 200, text: '<html>' } }],
  ])('%s: nothing is posted, that is said, and policy decides', async (_, fault) => {
    const pull = await opened(policy)
    pull.fault = ({ template }) => (template === 'graphql' ? fault : null)
    const run = await pull.soundRun({ annotated: true })
    expect(run.writes).toEqual([])
    expect(run.step.summary()).toContain('nothing is posted')
    expect(run.stdout).toContain('nothing is posted')
    expect(run.report.counts).toMatchObject({ total: 3, blocked: 1 })
    expect(run.status).toBe(1)
  })

  test('a wrong token', async () => {
    const pull = await opened()
    const run = await pull.soundRun({ inputs: { token: 'ghs_wrong' }, annotated: true })
    expect(run.writes).toEqual([])
    expect(run.step.summary()).toMatch(/nothing is posted: 401/)
    expect(run.everything).not.toContain('ghs_wrong')
    expect(run.report.counts.total).toBe(3)
    expect(run.status).toBe(0)
  })
})

test('nothing is written where nobody says what the head is', async () => {
  const pull = await opened(policy)
  const answer = status(502, { 'retry-after': '0' })
  pull.fault = ({ method, template }) =>
    method === 'GET' && template.endsWith('/pulls/{pull_number}') ? answer : null
  const run = await pull.soundRun({ annotated: true })
  expect(run.writes).toEqual([])
  expect(run.annotations).toHaveLength(2)
  expect(run.step.summary()).toMatch(/writes? failed/)
  expect(run.status).toBe(1)
})

test('a run that a push has overtaken writes its report alone', async () => {
  const pull = await opened(policy)
  await pull.made.git('switch', '--quiet', 'feature')
  await pull.github.push(await pull.made.commit({ 'app.py': `# Later.\n${shop['app.py']}` }))
  const run = await pull.soundRun({ annotated: true })
  expect(run.writes).toEqual([])
  expect(pull.said()).toBe('')
  expect(run.step.summary()).toContain('Overtaken')
  expect(run.report.counts).toMatchObject({ total: 3, blocked: 1 })
  expect(run.status).toBe(1)
})
