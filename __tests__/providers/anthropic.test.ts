import { describe, expect, test } from '@jest/globals'
import type { ProviderErrorKind } from '../../src/core/provider.ts'
import { anthropic } from '../../src/providers/anthropic.ts'
import { fakeAnthropic } from '../contract/anthropic.ts'
import * as errors from '../contract/anthropic-errors.ts'
import type { Reply } from '../contract/vendor.ts'
import { ask, question, settingsFor } from './asking.ts'

const asking = { start: fakeAnthropic, create: anthropic }
const verdict = { verdict: 'true_positive' }
const usage = { input: 1000, cachedInput: 600, output: 50 }

describe('a question', () => {
  test('forces the one tool, and marks tools and instructions for the cache', async () => {
    const { bodies } = await ask(asking, [{ kind: 'json', value: verdict }])
    expect(bodies).toEqual([
      {
        model: 'fake-1',
        max_tokens: 900,
        tools: [{ name: 'answer', description: 'Takes the answer.', input_schema: question.schema }],
        tool_choice: { type: 'tool', name: 'answer' },
        system: [{ type: 'text', text: 'Judge the finding.', cache_control: { type: 'ephemeral' } }],
        messages: [{ role: 'user', content: question.material }],
      },
    ])
  })

  test('is corrected behind what stays as it was', async () => {
    const { bodies } = await ask(
      asking,
      [{ kind: 'json', value: verdict }],
      [{ ...question, correction: 'Again.' }],
    )
    expect(bodies[0]?.messages).toEqual([
      { role: 'user', content: question.material },
      { role: 'user', content: 'Again.' },
    ])
  })

  test.each<[string, Reply, string]>([
    ['tool_choice', errors.forcedToolRefused(), 'Judge the finding.\n\nAnswer by calling the tool answer'],
    ['cache_control', errors.cacheMarkRefused(), 'Judge the finding.'],
  ])('does without %s where it is refused, from then on', async (name, refusal, system) => {
    const { bodies, answer } = await ask(
      asking,
      [refusal, { kind: 'json', value: verdict }],
      [question, question],
    )
    const has = bodies.map((body) => JSON.stringify(body).includes(`"${name}"`))
    expect(has).toEqual([true, false, false])
    expect(JSON.stringify(bodies[2]?.system)).toContain(JSON.stringify(system).slice(1, -1))
    expect(answer?.json).toEqual(verdict)
  })
})

describe('an answer', () => {
  test('counts what the cache took and gave as input', async () => {
    const { answer } = await ask(asking, [{ kind: 'json', value: verdict, usage }])
    expect(answer).toEqual({ json: verdict, model: 'fake-1', usage, quota: null })
  })

  test('may stand in the text of a model that calls no tool', async () => {
    const text = 'Here it is:\n```json\n{"verdict": "true_positive"}\n```'
    expect((await ask(asking, [{ kind: 'text', text }])).answer?.json).toEqual(verdict)
  })
})

test.each<[string, Reply, ProviderErrorKind, boolean, RegExp]>([
  ['no credit', errors.noCredit(), 'rate_limit', false, /no quota left/],
  ['billing', errors.vendorError(402, 'billing_error', 'Unpaid.'), 'rate_limit', false, /no quota left/],
  ['rate', errors.rateLimited(7), 'rate_limit', true, /limits the rate/],
  ['overloaded', errors.overloaded(), 'unavailable', true, /status 529/],
  ['prompt', errors.contextTooLong(), 'context_length', false, /longer than the model can read/],
  ['bytes', errors.tooLarge(), 'context_length', false, /longer than the model can read/],
  ['filter', errors.contentFiltered(), 'refusal', false, /filter/],
  ['refusal', { kind: 'refusal', refusal: 'No.' }, 'refusal', false, /refused to answer/],
  ['cut', { kind: 'cut', text: '{' }, 'truncated', false, /cut at the output limit/],
])('the failure %s', async (_, reply, kind, retryable, words) => {
  const { error } = await ask(asking, [reply])
  expect(error).toMatchObject({ kind, retryable })
  expect(error?.message).toMatch(words)
})

test('a failure says what it cost, and when to come back', async () => {
  expect((await ask(asking, [{ kind: 'cut', text: '{', usage }])).error?.usage).toEqual(usage)
  expect((await ask(asking, [errors.rateLimited(7)])).error?.retryAfterMs).toBe(7000)
})

test('without an endpoint there must be a key', () => {
  expect(anthropic(settingsFor(null)).endpoint).toBe('https://api.anthropic.com')
  expect(() => anthropic({ ...settingsFor(null), apiKey: null })).toThrow('needs a key')
  expect(() => anthropic({ ...settingsFor(null), model: null })).toThrow('needs a model')
})
