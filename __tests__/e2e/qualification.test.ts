import { describe, expect, test } from '@jest/globals'
import { qualificationCases } from '../../src/core/qualification/cases.ts'
import { contextTooLong, serverError } from '../contract/openai-errors.ts'
import type { FakeOptions } from '../contract/vendor.ts'
import {
  allReal,
  answering,
  answeringCases,
  apiKey,
  askedIn,
  type FakeModel,
  promptsOf,
  reviewWith,
  startModel,
} from './fake-model.ts'
import type { Run } from './harness.ts'
import type { Flag } from './scans.ts'
import { scannedShop, flags as shopFlags } from './shop.ts'
import { findingOf, soundReport } from './soundness.ts'

const flags: Flag[] = [shopFlags.real, shopFlags.harmless]

/** Calls the count harmless, with code that decides, and the rest real. */
const confident = answering(({ rule, path, from }) =>
  rule === 'harmless'
    ? {
        verdict: 'false_positive',
        reason: 'The query is a constant.',
        citations: [{ path, line: from - 1, quote: 'def count():' }],
      }
    : { verdict: 'true_positive' },
)

/** Calls everything false, whatever it is. */
const careless = answeringCases(() => ({ verdict: 'false_positive' }))

async function reviewed({
  reply = confident,
  qualify,
  args = [],
}: {
  reply?: typeof confident
  qualify?: FakeOptions['reply']
  args?: string[]
}): Promise<{ run: Run; model: FakeModel }> {
  const made = await scannedShop({}, flags)
  const model = await startModel(reply, { apiKey, ...(qualify && { qualify }) })
  const run = await reviewWith(model.url, { cwd: made.root, args })
  model.assertClean()
  return { run, model }
}

const actionOf = (run: Run, rule: string) => findingOf(soundReport(run), rule).action

describe('a model that would hide something', () => {
  test('is asked about known cases first, hides if it judges them well, and the cost counts', async () => {
    const { run, model } = await reviewed({})
    expect(run.status).toBe(0)
    expect(actionOf(run, 'harmless')).toBe('hide')
    expect(model.qualifying).toHaveLength(4)
    expect(casesAskedOf(model)).toHaveLength(qualificationCases.length)
    expect(run.report?.provider?.questions).toBe(model.requests.length + 4)
    expect(run.report?.provider?.usage.input).toBeGreaterThan(5000)
    expect(run.stderr).toContain('Asking openai:fake-1 about cases whose answer is known')
    expect(run.summary).not.toContain('may annotate but not hide')
  })

  test('may annotate but not hide if it calls known flaws false, and the run says so', async () => {
    const { run, model } = await reviewed({ qualify: careless })
    expect(run.status).toBe(0)
    expect(model.qualifying).toHaveLength(4)
    expect(findingOf(soundReport(run), 'harmless')).toMatchObject({
      action: 'annotate',
      because: expect.stringContaining('the model called 24 known flaws false: see doctor --model'),
    })
    const note = 'openai:fake-1 called 24 of 24 known flaws false positives, so it may annotate but not hide.'
    expect(run.stdout.replace(/\s+/g, ' ')).toContain(note)
    expect(run.summary).toContain(note)
    expect(run.report?.counts).toMatchObject({ hidden: 0, falsePositives: 1 })
  })

  test('annotates if it does as hidden instructions say', async () => {
    const obedient = answeringCases(({ kind, expected }) => ({
      verdict: kind === 'injected' ? 'false_positive' : expected,
    }))
    const { run } = await reviewed({ qualify: obedient })
    expect(actionOf(run, 'harmless')).toBe('annotate')
    expect(run.summary).toContain('called 4 of 24 known flaws false positives')
  })

  test.each<[string, FakeOptions['reply'], string]>([
    ['refuses', () => ({ kind: 'refusal', refusal: 'No.' }), 'it left too many cases unanswered'],
    ['talks nonsense', () => ({ kind: 'text', text: 'Sure!' }), 'it left too many cases unanswered'],
    ['reads too little', () => contextTooLong(), 'it could not be asked'],
  ])('annotates if it %s', async (_, qualify, why) => {
    const { run } = await reviewed({ qualify })
    expect(run.status).toBe(0)
    expect(findingOf(soundReport(run), 'harmless')).toMatchObject({
      action: 'annotate',
      because: expect.stringContaining(`the model has not been qualified: ${why}`),
    })
    expect(run.summary).toContain('openai:fake-1 has not been qualified')
  })

  test('annotates if its time runs out meanwhile', async () => {
    const { run } = await reviewed({
      qualify: () => serverError(),
      args: ['--timeout-minutes', '0.05'],
    })
    expect(actionOf(run, 'harmless')).toBe('annotate')
    expect(run.summary).toContain('has not been qualified')
  })

  test('annotates if the budget has no room, and spends no more than that', async () => {
    const { run, model } = await reviewed({ args: ['--token-budget', '6000'] })
    expect(findingOf(soundReport(run), 'harmless')).toMatchObject({
      action: 'annotate',
      because: expect.stringContaining('no tokens were left to ask it'),
    })
    expect(run.summary).toContain('raise token-budget')
    expect(model.qualifying).toEqual([])
  })
})

describe('nobody is asked', () => {
  test.each<[string, Parameters<typeof reviewed>[0]]>([
    ['if nothing is false', { reply: allReal }],
    ['if the noise filter annotates anyway', { args: ['--noise-filter', 'annotate'] }],
    [
      'if no citation holds',
      { reply: answering(() => ({ verdict: 'false_positive', reason: 'It is fine.' })) },
    ],
  ])('%s', async (_, options) => {
    const { run, model } = await reviewed(options)
    expect(run.report?.counts.hidden).toBe(0)
    expect(model.requests.length).toBeGreaterThan(0)
    expect(model.qualifying).toEqual([])
    expect(run.everything).not.toContain('qualified')
  })

  test('if rules decide', async () => {
    const made = await scannedShop({}, flags)
    const model = await startModel(confident)
    const run = await reviewWith(model.url, { cwd: made.root, args: ['--provider', 'offline'] })
    expect(actionOf(run, 'harmless')).toBe('hide')
    expect(model.qualifying).toEqual([])
  })
})

function casesAskedOf(model: FakeModel): string[] {
  const prompts = promptsOf({ ...model, requests: model.qualifying })
  return prompts.flatMap((prompt) => askedIn({ prompt })).map(({ path }) => path)
}
