import { describe, expect, test } from '@jest/globals'
import { newSpending } from '../../src/assess/asking.ts'
import { qualify, storedQualification } from '../../src/assess/qualify.ts'
import { BudgetExhausted } from '../../src/assess/spend.ts'
import type { Verdict } from '../../src/core/assessment.ts'
import { triageSchema } from '../../src/core/prompt/reply.ts'
import { triage } from '../../src/core/prompt/texts.ts'
import { type Provider, ProviderError, type Question } from '../../src/core/provider.ts'
import type { QualificationCase } from '../../src/core/qualification/case.ts'
import { qualificationCases as cases } from '../../src/core/qualification/cases.ts'
import type { Store } from '../../src/core/store.ts'
import { answer, provider } from '../builders.ts'

/** Keeps values as JSON, as any that is on a disk does. */
class Memory implements Store {
  readonly kept = new Map<string, string>()
  proved = true

  get(key: string) {
    const text = this.kept.get(key)
    return text === undefined ? null : { value: JSON.parse(text), proved: this.proved }
  }

  set(key: string, value: unknown) {
    this.kept.set(key, JSON.stringify(value))
  }
}

function askedIn({ material }: Question): { id: string; about: QualificationCase }[] {
  const tags = material.matchAll(/^<finding-[0-9a-f]{16} id="(F\d+)" .*? path="([^"]*)"/gm)
  return [...tags].flatMap(([, id = '', path]) => {
    const about = cases.find((each) => each.path === path)
    return about === undefined ? [] : [{ id, about }]
  })
}

function replying(opinion: (about: QualificationCase) => Verdict): Provider['ask'] {
  return async (question) =>
    answer({
      findings: askedIn(question).map(({ id, about }) => ({
        id,
        reason: about.why,
        citations: [],
        verdict: opinion(about),
        confidence: 'high',
        component: null,
      })),
    })
}

const forgetful: Store = { get: () => null, set: () => undefined }

async function run(ask: Provider['ask'], store: Store = forgetful, over: Partial<Provider> = {}) {
  const questions: Question[] = []
  const spending = newSpending()
  const asked = provider(async (question, signal) => {
    questions.push(question)
    return ask(question, signal)
  })
  const { signal } = new AbortController()
  const redactReply = async (text: string) => text
  const examinee = { provider: { ...asked, ...over }, signal, redactReply, spending }
  return { qualification: await qualify(examinee, store), questions, spending, provider: examinee.provider }
}

const right = replying(({ expected }) => expected)

describe('asking', () => {
  test('is done as with findings, each case once, few questions for all', async () => {
    const { qualification, questions, spending } = await run(right)
    expect(qualification.status).toBe('passed')
    expect(questions).toHaveLength(4)
    expect(questions.every(({ instructions }) => instructions.startsWith(triage))).toBe(true)
    expect(new Set(questions.map(({ schema }) => schema))).toEqual(new Set([triageSchema]))
    const asked = questions.flatMap(askedIn).map(({ about }) => about.id)
    expect(asked.sort()).toEqual(cases.map(({ id }) => id).sort())
    expect(spending).toMatchObject({ questions: 4, usage: { input: 40, output: 20 } })
  })

  test('costs about twenty thousand tokens of input', async () => {
    const { questions } = await run(right)
    const text = questions.map((each) => each.instructions + each.material).join('')
    expect(text.length / 4).toBeLessThan(22_000)
  })

  test('mixes the kinds in every question', async () => {
    const { questions } = await run(right)
    for (const question of questions) {
      const kinds = new Set(askedIn(question).map(({ about }) => about.kind))
      expect([...kinds]).toEqual(expect.arrayContaining(['disguised', 'false', 'injected']))
    }
  })

  test.each<[string, () => Error, string]>([
    ['a provider that fails', () => new ProviderError('authentication', 'no key'), 'error'],
    ['a budget that is used up', () => new BudgetExhausted('none left'), 'budget'],
    ['a model that refuses', () => new ProviderError('refusal', 'no'), 'refusal'],
  ])('%s leaves it unknown', async (_, error, kind) => {
    const store = new Memory()
    const { qualification } = await run(() => Promise.reject(error()), store)
    expect(qualification).toMatchObject({ status: 'unknown', shortfall: { kind } })
    expect(store.kept.size).toBe(0)
  })
})

describe('the result', () => {
  test.each<[string, Provider['ask'], string]>([
    ['passed', right, 'passed'],
    ['failed', replying(() => 'false_positive'), 'failed'],
  ])('is kept: %s', async (_, ask, status) => {
    const store = new Memory()
    const { qualification, provider: asked } = await run(ask, store)
    expect(qualification.status).toBe(status)
    expect(storedQualification(asked, store)).toEqual(qualification)
  })

  test('counts only where it is proved to be ours', async () => {
    const store = new Memory()
    const { provider: asked } = await run(right, store)
    store.proved = false
    expect(storedQualification(asked, store)).toBeNull()
  })

  test.each([
    ['model', { id: 'fake:model-2' }],
    ['endpoint', { endpoint: 'https://other.example' }],
  ])('is that of one %s', async (_, over) => {
    const store = new Memory()
    const { provider: asked } = await run(right, store)
    expect(storedQualification({ ...asked, ...over }, store)).toBeNull()
  })

  test.each([[null], [{}], [{ answers: { 'sql-html-escaped': 'maybe' } }], [{ answers: {} }]])(
    'is none if what is kept is %j',
    async (value) => {
      const store = new Memory()
      const { provider: asked } = await run(right, store)
      for (const key of store.kept.keys()) store.set(key, value)
      expect(storedQualification(asked, store)).toBeNull()
    },
  )
})
