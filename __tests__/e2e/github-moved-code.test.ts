import { describe, expect, test } from '@jest/globals'
import { mayResolve, Pull, to } from './pull-request.ts'
import { allFlags, flags, shop } from './shop.ts'
import { findingOf } from './soundness.ts'

const { real, harmless, open } = flags

const orders = `import db
from flask import request


def load(order):
    return db.execute("select * from orders where id = " + order)


def cancel():
    order = request.args["order"]
    db.execute("update orders set state = 'cancelled' where id = " + order)
    return load(order)
`
const load = 'db.execute("select * from orders where id = " + order)'
const cancel = `db.execute("update orders set state = 'cancelled' where id = " + order)`

describe('a flagged line that is edited and still reported', () => {
  test('keeps its thread, edited in place', async () => {
    const pull = await Pull.open({ change: shop, github: mayResolve })
    await pull.scan(allFlags)
    await pull.soundRun()
    const { id } = pull.thread('real')
    const code = real.code.replace('select *', 'select id, name')
    await pull.push({ 'app.py': shop['app.py'].replace(real.code, code) })
    await pull.scan([{ ...real, code }, harmless, open])
    const run = await pull.soundRun()
    expect(run.writes).toEqual([to.edit, to.editSummary])
    expect(run.report.counts).toMatchObject({ total: 3, commented: 2 })
    expect(pull.ownThreads()).toHaveLength(2)
    expect(pull.thread('real')).toMatchObject({ id, isResolved: false })
    expect(pull.thread('real').mark.findings[0]?.fingerprint).toBe(findingOf(run.report, 'real').fingerprint)
    await pull.idleRun()
  })

  test('keeps it where the whole function moved and lines were added above at once', async () => {
    const pull = await Pull.open({ change: { 'orders.py': orders } })
    const flag = { path: 'orders.py', rule: 'rules.sqli' }
    await pull.scan([{ ...flag, code: cancel }])
    await pull.soundRun()
    const { id } = pull.thread('sqli')
    const [head = '', first = '', second = ''] = orders.split('\n\n\n')
    await pull.push({ 'orders.py': [`# Orders.\n${head}`, second.trimEnd(), `${first}\n`].join('\n\n\n') })
    const run = await pull.idleRun()
    expect(run.report.counts.total).toBe(1)
    expect(pull.thread('sqli').id).toBe(id)
  })
})

describe('equal code', () => {
  const twice = (first: string, second: string) =>
    `import db\n\n\ndef ${first}(order):\n    return ${load}\n\n\ndef ${second}(order):\n    return ${load}\n`
  const flag = { path: 'orders.py', code: load, rule: 'rules.sqli' }

  test('inserted above gets the new comment; the old thread stays with the old line', async () => {
    const once = twice('load', 'load').split('\n\n\ndef').slice(0, 2).join('\n\n\ndef').concat('\n')
    const pull = await Pull.open({ change: { 'orders.py': once }, github: mayResolve })
    await pull.scan([flag])
    await pull.soundRun()
    const [old] = pull.ownThreads()
    expect(old).toMatchObject({ line: 5 })

    await pull.push({ 'orders.py': twice('find', 'load') })
    await pull.scan([flag, { ...flag, occurrence: 1 }])
    const run = await pull.soundRun()
    expect(run.report.counts).toMatchObject({ total: 2, commented: 2 })
    expect(run.writes).toEqual([to.review, to.editSummary])
    expect(pull.ownThreads().map(({ id, line }) => [id === old?.id, line])).toEqual([
      [true, 9],
      [false, 5],
    ])
    await pull.idleRun()

    // The new one is fixed: its thread is done, the old one's is not.
    await pull.push({
      'orders.py': twice('find', 'load').replace(
        load,
        'db.execute("select * from orders where id = ?", [order])',
      ),
    })
    await pull.scan([flag])
    const later = await pull.soundRun()
    expect(later.writes).toEqual([to.resolve, to.edit, to.editSummary])
    expect(pull.ownThreads().map(({ line, isResolved }) => [line, isResolved])).toEqual([
      [9, false],
      [null, true],
    ])
    await pull.idleRun()
  })

  test('of two, the upper one is fixed: its thread is done, the lower one’s stays', async () => {
    const pull = await Pull.open({ change: { 'orders.py': twice('find', 'load') }, github: mayResolve })
    await pull.scan([flag, { ...flag, occurrence: 1 }])
    await pull.soundRun()
    expect(pull.ownThreads().map(({ line }) => line)).toEqual([5, 9])
    await pull.push({
      'orders.py': twice('find', 'load').replace(
        load,
        'db.execute("select * from orders where id = ?", [order])',
      ),
    })
    await pull.scan([flag])
    const run = await pull.soundRun()
    expect(run.writes).toEqual([to.resolve, to.edit, to.editSummary])
    expect(pull.ownThreads().map(({ originalLine, isResolved }) => [originalLine, isResolved])).toEqual([
      [5, true],
      [9, false],
    ])
    await pull.idleRun()
  })
})

describe('a renamed file', () => {
  test('that the change added keeps its threads', async () => {
    const pull = await Pull.open({ change: shop, github: mayResolve })
    await pull.scan(allFlags)
    await pull.soundRun()
    const before = pull.ownThreads().map(({ id }) => id)
    await pull.push({ 'app.py': null, 'src/store.py': `# The store.\n${shop['app.py']}` })
    await pull.scan(allFlags.map((flag) => ({ ...flag, path: 'src/store.py' })))
    const run = await pull.soundRun()
    expect(run.report.counts).toMatchObject({ total: 3, commented: 2, hidden: 1 })
    expect(run.writes).toEqual([to.edit, to.edit, to.editSummary])
    expect(pull.ownThreads().map(({ id, isResolved }) => [id, isResolved])).toEqual(
      before.map((id) => [id, false]),
    )
    await pull.idleRun()
  })

  test('that stood in the base keeps them too, edited a little', async () => {
    const edited = orders.replace("state = 'cancelled'", "state = 'void'")
    const flag = { path: 'orders.py', code: cancel.replace('cancelled', 'void'), rule: 'rules.sqli' }
    const opened = await Pull.open({
      base: { 'orders.py': orders },
      change: { 'orders.py': edited },
      github: mayResolve,
    })
    await opened.scan([flag])
    await opened.soundRun()
    const { id } = opened.thread('sqli')
    await opened.push({
      'orders.py': null,
      'sales/orders.py': edited.replace('update orders', 'update sales'),
    })
    await opened.scan([
      { ...flag, path: 'sales/orders.py', code: flag.code.replace('update orders', 'update sales') },
    ])
    const run = await opened.soundRun()
    expect(run.report.counts).toMatchObject({ total: 1, commented: 1 })
    expect(run.writes).toEqual([to.edit, to.editSummary])
    expect(opened.thread('sqli')).toMatchObject({ id, isResolved: false })
    await opened.idleRun()
  })
})

describe('a finding that the change touches without its line', () => {
  const filler = Array.from({ length: 12 }, (_, index) => `    log("step ${index}")\n`).join('')
  const guarded = `import db\n\n\ndef show(part):\n    if not part.isdigit():\n        raise ValueError(part)\n${filler}    return ${'db.execute("select * from parts where id = " + part)'}\n`
  const unguarded = guarded.replace('    if not part.isdigit():\n        raise ValueError(part)\n', '')

  test('below a deleted check is in scope, and comments on the file', async () => {
    const pull = await Pull.open({ base: { 'parts.py': guarded }, change: { 'parts.py': unguarded } })
    await pull.scan([{ ...open, path: 'parts.py' }])
    const run = await pull.soundRun()
    expect(run.report.counts).toMatchObject({ total: 1, outside: 0, commented: 1 })
    expect(findingOf(run.report, 'open').scope).toBe('the change deletes lines of its function')
    expect(run.writes).toEqual([to.fileComment, to.summarize])
    expect(pull.thread('open')).toMatchObject({ path: 'parts.py', subjectType: 'file', line: null })
    expect(pull.summary()).toContain('parts.py:17')
    await pull.idleRun()
  })
})

describe('a scan of the merge with a base that has moved on', () => {
  test('comments on the lines of the head', async () => {
    const pull = await Pull.open({
      base: { 'orders.py': orders },
      change: { 'orders.py': orders.replace("state = 'cancelled'", "state = 'void'") },
      github: mayResolve,
    })
    const header = Array.from({ length: 20 }, (_, index) => `# Rule ${index} of the house.\n`).join('')
    await pull.moveBase({ 'orders.py': `${header}${orders}` })
    await pull.scan([
      { path: 'orders.py', code: load, rule: 'rules.load' },
      { path: 'orders.py', code: cancel.replace('cancelled', 'void'), rule: 'rules.cancel' },
    ])
    const run = await pull.soundRun()
    expect(findingOf(run.report, 'cancel')).toMatchObject({
      start: { line: 31 },
      head: { from: 11, to: 11 },
      inScope: true,
    })
    expect(findingOf(run.report, 'load')).toMatchObject({ head: { from: 6, to: 6 }, inScope: false })
    expect(run.report.counts).toMatchObject({ total: 1, outside: 1 })
    expect(pull.ownThreads().map(({ path, line }) => [path, line])).toEqual([['orders.py', 11]])
    expect(pull.summary()).toContain(`/blob/${pull.head}/orders.py#L11`)
    await pull.moveBase({ 'orders.py': `# One more.\n${header}${orders}` })
    await pull.idleRun()
  })
})

test('an unusual name, other encodings and line endings make no difference', async () => {
  const path = 'käse (1)/ä b#.py'
  const text = `# k\xe4se\r\n${shop['app.py'].replaceAll('\n', '\r\n')}`
  const pull = await Pull.open({ change: { [path]: Buffer.from(text, 'latin1') } })
  await pull.scan(allFlags.map((flag) => ({ ...flag, path })))
  await pull.soundRun()
  expect(pull.ownThreads()).toHaveLength(2)
  await pull.push({ [path]: Buffer.from(`# one\r\n# two\r\n${text}`, 'latin1') })
  await pull.idleRun()
  await pull.push({ [path]: Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1') })
  await pull.idleRun()
})
