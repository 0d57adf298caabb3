import { describe, expect, test } from '@jest/globals'
import type { FakeCall, Fault } from '../contract/github.ts'
import {
  cutOff,
  endedEarly,
  lost,
  meanwhile,
  onCall,
  somethingWentWrong,
  status,
  unavailable,
} from '../contract/github-faults.ts'
import { blocking, policyFile } from './github-runner.ts'
import type { Files } from './harness.ts'
import { mayResolve, Pull, type PullOptions, to } from './pull-request.ts'
import { allFlags, flags, shop } from './shop.ts'

const { harmless, open } = flags
const policy = { [policyFile]: blocking }
const pullCall = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
const contents = 'GET /repos/{owner}/{repo}/contents/{path}'
const graphql = ({ template }: FakeCall) => template === 'graphql'

async function opened(base: Files = policy, more: Partial<PullOptions> = {}): Promise<Pull> {
  const pull = await Pull.open({ base, change: shop, github: mayResolve, ...more })
  await pull.scan(allFlags)
  return pull
}

/** Functions with a finding each, in one file. */
function functions(count: number, table = 'parts') {
  const names = Array.from({ length: count }, (_, index) => `run_${index}`)
  const call = (name: string) => `db.${name}("select * from ${table} where id = " + part)`
  const source = names.map((name) => `def ${name}(part):\n    return ${call(name)}\n`).join('\n\n')
  const found = names.map((name) => ({ path: 'many.py', code: call(name), rule: `rules.${name}` }))
  return { source, found }
}

describe('a body that is cut off', () => {
  const diff = 'application/vnd.github.diff; charset=utf-8'
  const long = { 'app.py': `${shop['app.py']}${'\n'.repeat(20_100)}` }

  test.each<[string, string, Fault, Files]>([
    ['the policy', contents, cutOff(), shop],
    ['the policy, and ends', contents, endedEarly(), shop],
    ['the diff', pullCall, cutOff(diff, 'diff --git'), shop],
    ['the list of files', `${pullCall}/files`, cutOff(undefined, '[{"sha"'), long],
    ['the list of files, and ends', `${pullCall}/files`, endedEarly(undefined, '[{"sha"'), long],
    ['the tree', 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', cutOff(), shop],
    ['a blob', 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', cutOff(), shop],
    ['what was said', 'graphql viewer repository', cutOff(undefined, '{"data"'), shop],
  ])('once, of %s: it is asked for again', async (_, call, fault, change) => {
    const pull = await opened(policy, { change })
    pull.fault = onCall(call, fault, 1)
    const run = await pull.soundRun({ depth: 1 })
    expect({ status: run.status, blocked: run.report.counts.blocked }).toEqual({ status: 1, blocked: 1 })
    expect(pull.thread('real').isResolved).toBe(false)
  })

  test.each<[string, string, Fault, Files]>([
    ['the policy', contents, cutOff(), shop],
    ['the policy, and ends', contents, endedEarly(), shop],
    ['the diff', pullCall, cutOff(diff, 'diff --git'), shop],
    ['the list of files', `${pullCall}/files`, cutOff(undefined, '[{"sha"'), long],
    ['the tree', 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', endedEarly(), shop],
  ])('always, of %s: it is not read as nothing', async (_, call, fault, change) => {
    const pull = await opened(policy, { change })
    pull.fault = onCall(call, fault)
    const run = await pull.run({ depth: 1 })
    expect([1, 2]).toContain(run.status)
    expect(run.writes).toEqual([])
  })

  test('of the head: once, it is asked for again; always, nothing is posted', async () => {
    const pull = await opened()
    pull.fault = onCall(pullCall, cutOff())
    const run = await pull.soundRun({ annotated: true })
    expect({ status: run.status, writes: run.writes }).toEqual({ status: 1, writes: [] })
    pull.fault = onCall(pullCall, cutOff(), 1)
    expect((await pull.soundRun()).writes).toEqual([to.review, to.summarize])
  })
})

describe('GraphQL went wrong and does not say how', () => {
  test('once: it is asked again', async () => {
    const pull = await opened()
    pull.fault = onCall(graphql, somethingWentWrong, 1)
    expect((await pull.soundRun()).writes).toEqual([to.review, to.summarize])
  })

  test('always: nothing is posted but annotations', async () => {
    const pull = await opened()
    pull.fault = onCall(graphql, somethingWentWrong)
    const run = await pull.soundRun({ annotated: true })
    expect({ status: run.status, writes: run.writes }).toEqual({ status: 1, writes: [] })
    expect(run.annotations).toHaveLength(2)
    expect(run.step.summary()).toContain('nothing is posted')
  })
})

describe('resolving fails', () => {
  const fixed = { 'app.py': shop['app.py'].replace(flags.real.code, 'db.find(name)') }

  test('until nobody tries any more: the next run does it', async () => {
    const pull = await opened({})
    await pull.soundRun()
    await pull.push(fixed)
    await pull.scan([harmless, open], { scanned: ['app.py'] })
    pull.fault = onCall(to.resolve, unavailable)
    const run = await pull.soundRun()
    expect(run.step.summary()).toMatch(/1 write failed/)
    expect(pull.thread('real').isResolved).toBe(false)
    pull.fault = null
    expect((await pull.soundRun()).writes).toEqual([to.resolve, to.edit])
    expect(pull.thread('real').isResolved).toBe(true)
    await pull.idleRun()

    await pull.push(shop)
    await pull.scan(allFlags)
    pull.fault = onCall(to.reopen, unavailable)
    await pull.run()
    expect(pull.thread('real').isResolved).toBe(true)
    pull.fault = null
    expect((await pull.soundRun()).writes).toEqual([to.reopen, to.edit])
    expect(pull.thread('real').isResolved).toBe(false)
    await pull.idleRun()
  })

  test('after it was done: the answer alone was lost', async () => {
    const pull = await opened({})
    await pull.soundRun()
    await pull.push(fixed)
    await pull.scan([harmless, open], { scanned: ['app.py'] })
    pull.fault = onCall(to.resolve, lost, 1)
    const run = await pull.soundRun()
    expect(run.writes).toEqual([to.resolve, to.resolve, to.edit, to.editSummary])
    await pull.idleRun()
  })
})

describe('two runs posted the same', () => {
  async function twins() {
    const pull = await opened()
    await pull.soundRun()
    const { body, path, line } = pull.thread('real')
    const login = 'github-actions[bot]'
    const { id } = await pull.github.startThread({ login, body, path, line: line ?? 0 })
    const one = () => pull.ownThreads().find((thread) => thread.id !== id && thread.path === path)
    const twin = () => pull.ownThreads().find((thread) => thread.id === id)
    return { pull, one, twin }
  }

  test('one is said to be a duplicate, the other stays', async () => {
    const { pull, one, twin } = await twins()
    const run = await pull.soundRun()
    expect(run.status).toBe(1)
    const bodies = [one()?.body, twin()?.body]
    expect(bodies.filter((body) => body?.includes('Said twice'))).toHaveLength(1)
    expect(bodies.join('\n')).not.toContain('No longer reported')
    expect((await pull.idleRun()).status).toBe(1)
  })

  test('nor is it said later that it is no longer reported, until it is', async () => {
    const { pull, twin } = await twins()
    await pull.soundRun()
    await pull.push({ 'app.py': `# The shop.\n${shop['app.py']}` })
    await pull.idleRun()
    expect(pull.said()).not.toContain('No longer reported')
    await pull.push({ 'app.py': shop['app.py'].replace(flags.real.code, 'db.find(name)') })
    await pull.scan([harmless, open], { scanned: ['app.py'] })
    expect((await pull.soundRun()).status).toBe(0)
    expect(pull.said().match(/No longer reported since/g)).toHaveLength(1)
    expect(twin()?.isResolved).toBe(true)
    await pull.idleRun()
  })
})

test('more comments on files than one run makes: the second run writes nothing', async () => {
  const names = Array.from({ length: 14 }, (_, index) => `part_${index}`)
  const code = (name: string) => `db.execute("select * from ${name} where id = " + part)`
  const source = (name: string) => `${'# The parts.\n'.repeat(20)}def show(part):\n    return ${code(name)}\n`
  const files = (first: string) =>
    Object.fromEntries(names.map((name) => [`${name}.py`, `${first}${source(name)}`]))
  const pull = await Pull.open({ base: files(''), change: files('# Edited.\n') })
  await pull.scan(names.map((name) => ({ path: `${name}.py`, code: code(name), rule: `rules.${name}` })))
  const inputs = { scope: 'files' }
  const first = await pull.soundRun({ inputs, annotated: true })
  expect(first.report.counts).toMatchObject({ total: 14, commented: 14 })
  expect(first.writes.filter((write) => write === to.fileComment)).toHaveLength(10)
  expect(first.annotations).toHaveLength(4)
  expect((await pull.idleRun({ inputs, annotated: true })).annotations).toHaveLength(4)
})

test('a review that was submitted too quickly is sent again after a while', async () => {
  const pull = await opened()
  const message = 'Validation Failed: was submitted too quickly after another comment'
  const tooQuick: Fault = { before: { status: 422, json: { message, errors: [message] } } }
  pull.fault = onCall(to.review, tooQuick, 1)
  const run = await pull.soundRun()
  expect(run.writes).toEqual([to.review, to.review, to.summarize])
  expect(pull.ownThreads().map(({ line }) => line)).toEqual([7, 15])
})

test('comments that somebody deletes before they are edited cost the others nothing', async () => {
  const { source, found } = functions(6)
  const pull = await Pull.open({ change: { 'many.py': source }, github: mayResolve })
  await pull.scan(found)
  await pull.soundRun()
  const after = functions(6, 'orders')
  await pull.push({ 'many.py': after.source })
  await pull.scan(after.found)
  pull.fault = meanwhile(pullCall, () => {
    for (const name of ['run_1', 'run_4']) {
      for (const comment of pull.thread(name).comments) pull.github.remove(comment)
    }
  })
  const run = await pull.soundRun()
  expect(run.writes.filter((write) => write === to.edit)).toHaveLength(6)
  expect(run.step.summary()).toContain('4 comments edited')
  expect(run.step.summary()).toContain('2 writes failed')
  expect(run.status).toBe(0)
  pull.fault = null
  expect((await pull.soundRun()).writes).toEqual([to.review])
  expect(pull.ownThreads()).toHaveLength(6)
  await pull.idleRun()
})

test('an escape sequence in a file’s name reaches no annotation', async () => {
  const path = 'a\u001b[31m\u202e::error::x.py'
  const pull = await Pull.open({
    change: { [path]: shop['app.py'] },
    github: { permissions: { pullRequests: 'read' } },
  })
  await pull.scan(allFlags.map((flag) => ({ ...flag, path })))
  const run = await pull.run()
  expect(run.report?.counts.total).toBe(3)
  expect(run.annotations).toHaveLength(2)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(run.stdout + run.stderr + run.step.summary()).not.toMatch(/[\u001b\u202e]/)
  expect(run.annotations[0]?.properties.file).toContain('a\\u{1b}[31m')
})

const refused = status(403)
test('a tree that may not be read stops the run', async () => {
  const pull = await opened()
  pull.fault = onCall('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', refused)
  const run = await pull.run({ depth: 1 })
  expect(run.writes).toEqual([])
  expect([1, 2]).toContain(run.status)
})
