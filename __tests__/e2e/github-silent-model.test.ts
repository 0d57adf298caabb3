import { describe, expect, test } from '@jest/globals'
import type { Reply } from '../contract/vendor.ts'
import { allReal, startModel } from './fake-model.ts'
import { asked, Pull, to } from './pull-request.ts'
import { allFlags, shop } from './shop.ts'

const refusal: Reply = { kind: 'refusal', refusal: 'No.' }
const checks = { permissions: { checks: 'write' } } as const

/** A model that can be told what to answer from now on. */
async function moody(reply: Reply) {
  const mood: { reply: Reply | null } = { reply }
  const model = await startModel((request) => mood.reply ?? allReal(request))
  return { mood, inputs: asked(model) }
}

describe('a model that answers nothing', () => {
  test.each<[string, Reply, Record<string, string>]>([
    ['refuses', refusal, {}],
    ['talks nonsense', { kind: 'text', text: 'As a language model' }, {}],
    ['takes too long', { kind: 'hang' }, { 'timeout-minutes': '0.02' }],
  ])('%s: all findings are shown, and the step fails with 3', async (_, reply, more) => {
    const { inputs, mood } = await moody(reply)
    const pull = await Pull.open({ change: shop })
    await pull.scan(allFlags)
    const run = await pull.soundRun({ inputs: { ...inputs, ...more }, annotated: true })
    expect(run.status).toBe(3)
    expect(run.report.counts).toMatchObject({ total: 3, analyzed: 0, notAnalyzed: 3, hidden: 0 })
    expect(run.step.summary().split('\n')[0]).toContain('0 of 3 analyzed')
    expect(pull.summary()).toContain('0 of 3 analyzed')
    expect(run.writes.filter((write) => write !== to.check)).toEqual([to.review, to.summarize])
    expect(pull.ownThreads().map(({ line }) => line)).toEqual([7, 11, 15])
    expect(pull.thread('real').body).toContain('**Not analyzed:')
    expect(run.annotations).toEqual([
      {
        level: 'warning',
        properties: { title: 'Semgrep Assistant' },
        message: expect.stringContaining('0 of 3 analyzed'),
      },
    ])

    mood.reply = null
    const later = await pull.soundRun({ inputs })
    expect(later.status).toBe(0)
    expect(later.writes).toEqual([to.edit, to.edit, to.edit, to.editSummary])
    expect(pull.thread('real').body).toContain('**Likely real.**')
    await pull.idleRun({ inputs })
  })

  test('is a neutral check where the token may write one, and the step passes', async () => {
    const { inputs, mood } = await moody(refusal)
    const pull = await Pull.open({ change: shop, github: checks })
    await pull.scan(allFlags)
    const run = await pull.soundRun({ inputs, annotated: true })
    expect(run.status).toBe(0)
    expect(run.writes).toEqual([to.check, to.review, to.summarize])
    expect(pull.github.checkRuns()).toMatchObject([
      {
        name: 'Semgrep Assistant',
        headSha: pull.head,
        status: 'completed',
        conclusion: 'neutral',
        output: { title: expect.stringContaining('0 of 3 analyzed') },
      },
    ])
    mood.reply = null
    const later = await pull.soundRun({ inputs })
    expect(later.status).toBe(0)
    expect(later.writes).toEqual([to.check, to.edit, to.edit, to.edit, to.editSummary])
  })

  test.each([
    ['fail', 3],
    ['ignore', 0],
  ])('on-ai-failure %s ends with %i, and writes no check', async (setting, status) => {
    const { inputs } = await moody(refusal)
    const pull = await Pull.open({ change: shop, github: checks })
    await pull.scan(allFlags)
    const run = await pull.soundRun({ inputs: { ...inputs, 'on-ai-failure': setting }, annotated: true })
    expect(run.status).toBe(status)
    expect(pull.github.checkRuns()).toEqual([])
    expect(run.writes).toEqual([to.review, to.summarize])
  })

  test('takes back nothing of what it said of this code', async () => {
    const { inputs, mood } = await moody(refusal)
    mood.reply = null
    const pull = await Pull.open({ change: shop })
    await pull.scan(allFlags)
    await pull.soundRun({ inputs })
    const body = pull.thread('real').body
    mood.reply = refusal
    const run = await pull.soundRun({ inputs, annotated: true })
    expect(run.status).toBe(3)
    expect(run.writes.filter((write) => write !== to.check)).toEqual([to.editSummary])
    expect(pull.thread('real').body).toBe(body)
    expect(pull.summary()).toContain('0 of 3 analyzed')
  })
})

test('one answer that is missing is said in its comment, and fails nothing', async () => {
  const model = await startModel((request) =>
    request.prompt.includes('"open"') ? refusal : allReal(request),
  )
  const inputs = asked(model)
  const pull = await Pull.open({ change: shop })
  await pull.scan(allFlags)
  const run = await pull.soundRun({ inputs })
  expect(run.status).toBe(0)
  expect(run.report.counts).toMatchObject({ total: 3, analyzed: 2, notAnalyzed: 1 })
  expect(run.writes).toEqual([to.review, to.summarize])
  expect(pull.thread('open').body).toContain('**Not analyzed: refusal.**')
  expect(pull.summary()).toContain('2 of 3 analyzed')
})
