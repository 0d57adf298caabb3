import { describe, expect, test } from '@jest/globals'
import { blocking, policyFile } from './github-runner.ts'
import { Pull, to } from './pull-request.ts'
import { allFlags, shop } from './shop.ts'

const readOnly = { permissions: { pullRequests: 'read' } } as const

describe('a token that may only read', () => {
  test('of a fork: annotations and the job’s page say it all, the exit status stays', async () => {
    const pull = await Pull.open({
      base: { [policyFile]: blocking },
      change: shop,
      fork: true,
      author: 'stranger',
      github: readOnly,
    })
    await pull.scan(allFlags)
    const run = await pull.soundRun({ annotated: true })
    expect(run.status).toBe(1)
    expect(run.report.counts).toMatchObject({ total: 3, blocked: 1 })
    expect(pull.said()).toBe('')
    expect(run.writes).toEqual([to.review])
    expect(run.annotations.map(({ level, properties }) => [level, properties.file, properties.line])).toEqual(
      [
        ['error', 'app.py', '7'],
        ['error', 'app.py', '11'],
        ['error', 'app.py', '15'],
      ],
    )
    expect(run.annotations[0]?.properties.title).toContain('SQL injection')
    expect(run.annotations[0]?.message).toContain('Likely real')
    expect(run.step.summary()).toContain('pull-requests: write')
    expect(run.step.summary()).toContain('Resource not accessible by integration')
  })

  test('of ten of a level at the most, the most severe first', async () => {
    const names = Array.from({ length: 26 }, (_, index) => `step_${index}`)
    const call = (name: string) => `db.${name}("select " + part)`
    const source = names.map((name) => `def ${name}(part):\n    return ${call(name)}\n`).join('\n\n')
    const severities = ['WARNING', 'ERROR', 'CRITICAL']
    const severityOf = (index: number) => severities[Math.floor(index / 12)] ?? ''
    const pull = await Pull.open({ change: { 'steps.py': source }, github: readOnly })
    await pull.scan(
      names.map((name, index) => ({
        path: 'steps.py',
        code: call(name),
        rule: `rules.${name}`,
        severity: severityOf(index),
      })),
    )
    const run = await pull.soundRun({ annotated: true, inputs: { 'max-comments': '5' } })
    const of = (level: string) => run.annotations.filter((annotation) => annotation.level === level)
    expect([of('error').length, of('warning').length, run.annotations.length]).toEqual([10, 10, 20])
    const titles = of('error').map(({ properties }) => properties.title)
    expect(titles.slice(0, 2)).toEqual([
      expect.stringContaining('step_24'),
      expect.stringContaining('step_25'),
    ])
    expect(run.report.counts).toMatchObject({ total: 26, commented: 26 })
    expect(run.writes.length).toBeLessThanOrEqual(2)
    expect(run.status).toBe(0)
  })

  test('of which nothing is asked in a trial', async () => {
    const pull = await Pull.open({ base: { [policyFile]: blocking }, change: shop, github: readOnly })
    await pull.scan(allFlags)
    const run = await pull.soundRun({ inputs: { post: 'none' } })
    expect(run.writes).toEqual([])
    expect(run.status).toBe(0)
    expect(run.step.summary()).toContain('It would open 2 comments, write 1 summary.')
  })
})

test('a token that may not even read posts nothing, and says so', async () => {
  const pull = await Pull.open({
    change: shop,
    github: { permissions: { pullRequests: 'none', contents: 'none' } },
  })
  await pull.scan(allFlags)
  const run = await pull.soundRun({ annotated: true })
  expect(run.writes).toEqual([])
  expect(run.step.summary()).toContain('nothing is posted')
  expect(run.report.counts.total).toBe(3)
  expect(run.status).toBe(0)
})
