import { describe, expect, test } from '@jest/globals'
import { answering, type Opinion, startModel } from './fake-model.ts'
import { asked, mayResolve, Pull, to } from './pull-request.ts'
import { findingOf, outcomeOf } from './soundness.ts'

const code = 'db.execute(f"select * from parts where id = {number}")'
const flag = { path: 'parts.py', code, rule: 'rules.sqli' }
const parts = `import db


def show(part):
    number = int(part)
    return ${code}


def store(part):
    return db.save(part)
`
const guard = { path: 'parts.py', line: 5, quote: 'number = int(part)' }
const real: Opinion = { verdict: 'true_positive' }
const unclear: Opinion = { verdict: 'needs_review', reason: 'The caller is not shown.' }
const harmless: Opinion = { verdict: 'false_positive', reason: 'Only digits reach it.', citations: [guard] }

/** A pull request whose model says what it is told to. */
async function judged(first: Opinion, change: Record<string, string> = { 'parts.py': parts }) {
  const said = { opinion: first }
  const model = await startModel((request) => answering(() => said.opinion)(request))
  const pull = await Pull.open({ change, github: mayResolve })
  await pull.scan([flag])
  const inputs = asked(model)
  return {
    pull,
    inputs,
    run: (opinion: Opinion) => {
      said.opinion = opinion
      return pull.soundRun({ inputs })
    },
  }
}

describe('code that did not change', () => {
  test('is judged anew only where the new verdict is stricter', async () => {
    const { pull, run } = await judged(unclear)
    expect((await run(unclear)).writes).toEqual([to.review, to.summarize])
    expect(pull.thread('sqli').body).toContain('**Needs a look.**')

    expect((await run(real)).writes).toEqual([to.edit, to.editSummary])
    expect(pull.thread('sqli').body).toContain('**Likely real.**')

    const lax = await run(harmless)
    expect(lax.writes).toEqual([])
    expect(outcomeOf(findingOf(lax.report, 'sqli'))).toBe('true_positive')
    expect(lax.report.counts).toMatchObject({ truePositives: 1, falsePositives: 0, hidden: 0 })
    expect((await run(unclear)).writes).toEqual([])
  })

  test('in other words is no news', async () => {
    const { run } = await judged(real)
    await run({ ...real, reason: 'The text of the query holds a parameter.' })
    const again = await run({ ...real, reason: 'A parameter is part of the query.', citations: [guard] })
    expect(again.writes).toEqual([])
  })

  test('that was hidden gets a comment when the verdict turns', async () => {
    const { pull, run } = await judged(harmless)
    const first = await run(harmless)
    expect(first.report.counts).toMatchObject({ total: 1, hidden: 1, commented: 0 })
    expect(first.writes).toEqual([to.summarize])
    expect(pull.ownThreads()).toEqual([])
    expect(pull.summary()).toMatch(/1 likely false positive hidden[\s\S]*parts\.py:6/)
    expect((await run(harmless)).writes).toEqual([])

    const later = await run(real)
    expect(later.writes).toEqual([to.review, to.editSummary])
    expect(pull.thread('sqli').line).toBe(6)
  })
})

describe('code that changed', () => {
  test('is judged anew, and a finding with a thread is never hidden', async () => {
    const { pull, run } = await judged(real)
    await run(real)
    await pull.push({ 'parts.py': parts.replace('int(part)', 'int(part, 10)') })
    const cited = { ...guard, quote: 'number = int(part, 10)' }
    const later = await run({ ...harmless, citations: [cited] })
    expect(later.writes).toEqual([to.edit, to.editSummary])
    expect(later.report.counts).toMatchObject({ falsePositives: 1, hidden: 0, annotated: 1, commented: 1 })
    expect(pull.thread('sqli').isResolved).toBe(false)
    expect(pull.thread('sqli').body).toContain('**Likely a false positive.**')
    expect(pull.thread('sqli').body).toContain('has a thread already')
    expect((await run({ ...harmless, citations: [cited] })).writes).toEqual([])
  })

  test('in another function is other code', async () => {
    const { pull, run } = await judged(real)
    await run(real)
    await pull.push({ 'parts.py': parts.replace('db.save(part)', 'db.save(part, now())') })
    const later = await run(harmless)
    expect(later.writes).toEqual([])
    expect(outcomeOf(findingOf(later.report, 'sqli'))).toBe('true_positive')
  })
})

describe('code that decides in another file', () => {
  const helpers = 'def clean(part):\n    return part.strip()\n'
  const files = {
    'parts.py': parts
      .replace('import db', 'import db\nfrom helpers import clean')
      .replace('int(part)', 'clean(part)'),
    'helpers.py': helpers,
  }

  test('is what a verdict rests on: mended there, it is judged anew', async () => {
    const { pull, run } = await judged(real, files)
    await run(real)
    const cited = { path: 'helpers.py', line: 2, quote: 'return int(part.strip())' }
    await pull.push({ 'helpers.py': helpers.replace('part.strip()', 'int(part.strip())') })
    const later = await run({ ...harmless, citations: [cited] })
    expect(outcomeOf(findingOf(later.report, 'sqli'))).toBe('false_positive')
    expect(pull.thread('sqli').body).toContain('**Likely a false positive.**')
    expect((await run({ ...harmless, citations: [cited] })).writes).toEqual([])
  })

  test('is the same where another function of that file changes', async () => {
    const { pull, run } = await judged(real, files)
    await run(real)
    await pull.push({ 'helpers.py': `import os\n\n\ndef other():\n    return os.name\n\n\n${helpers}` })
    const later = await run(harmless)
    expect(outcomeOf(findingOf(later.report, 'sqli'))).toBe('true_positive')
    expect(later.writes).toEqual([])
  })
})

test('another assessor says what it thinks', async () => {
  const { pull, run } = await judged(real)
  await run(real)
  const offline = await pull.soundRun()
  expect(outcomeOf(findingOf(offline.report, 'sqli'))).toBe('false_positive')
  expect(offline.report.counts).toMatchObject({ hidden: 0, commented: 1 })
  expect(offline.writes).toEqual([to.edit, to.editSummary])
  expect(pull.thread('sqli').isResolved).toBe(false)
})
