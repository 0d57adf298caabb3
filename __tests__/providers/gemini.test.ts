import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { ProviderErrorKind } from '../../src/core/provider.ts'
import { gemini } from '../../src/providers/gemini.ts'
import { fakeGemini, fakeVertex } from '../contract/gemini.ts'
import * as errors from '../contract/gemini-errors.ts'
import { granted, tokenServer } from '../contract/google-token.ts'
import type { Reply } from '../contract/vendor.ts'
import { ask, question, settingsFor } from './asking.ts'

const asking = { start: fakeGemini, create: gemini }
const verdict = { verdict: 'true_positive' }
const usage = { input: 1000, cachedInput: 600, output: 50 }
const { $schema: _, ...schema } = question.schema

describe('a question', () => {
  test('prescribes the form of its answer', async () => {
    const { bodies, fake } = await ask(asking, [{ kind: 'json', value: verdict }])
    expect(fake.requests[0]?.target).toBe('/v1beta/models/fake-1:generateContent')
    expect(bodies).toEqual([
      {
        systemInstruction: { role: 'user', parts: [{ text: 'Judge the finding.' }] },
        contents: [{ role: 'user', parts: [{ text: question.material }] }],
        generationConfig: {
          maxOutputTokens: 900,
          responseMimeType: 'application/json',
          responseJsonSchema: schema,
        },
      },
    ])
  })

  test('is corrected behind what stays as it was', async () => {
    const { bodies } = await ask(
      asking,
      [{ kind: 'json', value: verdict }],
      [{ ...question, correction: 'Again.' }],
    )
    expect(bodies[0]?.contents).toEqual([
      { role: 'user', parts: [{ text: question.material }] },
      { role: 'user', parts: [{ text: 'Again.' }] },
    ])
  })

  test('asks in words where the form is refused, from then on', async () => {
    const { bodies, answer } = await ask(
      asking,
      [errors.schemaRefused(), { kind: 'text', text: `\`\`\`json\n${JSON.stringify(verdict)}\n\`\`\`` }],
      [question, question],
    )
    const has = bodies.map((body) => JSON.stringify(body).includes('"responseJsonSchema"'))
    expect(has).toEqual([true, false, false])
    expect(JSON.stringify(bodies[2]?.systemInstruction)).toContain('by this JSON schema')
    expect(answer?.json).toEqual(verdict)
  })
})

test('thoughts cost as output', async () => {
  const { answer } = await ask(asking, [{ kind: 'json', value: verdict, usage }])
  expect(answer).toEqual({ json: verdict, model: 'fake-1', usage, quota: null })
})

test.each<[string, Reply, ProviderErrorKind, boolean, RegExp]>([
  ['key', errors.invalidKey(), 'authentication', false, /check api-key/],
  ['rate', errors.rateLimited(7), 'rate_limit', true, /limits the rate/],
  ['no quota at all', errors.noQuota(), 'rate_limit', false, /no quota left/],
  ['the day’s quota', errors.dayUsedUp(), 'rate_limit', false, /no quota left/],
  ['no credit', errors.noCredit(), 'rate_limit', false, /no quota left/],
  ['too long', errors.contextTooLong(), 'context_length', false, /longer than the model can read/],
  ['blocked question', { kind: 'refusal', refusal: '' }, 'refusal', false, /filter/],
  ['blocked answer', { kind: 'content_filter' }, 'refusal', false, /filter/],
  ['cut', { kind: 'cut', text: '{' }, 'truncated', false, /cut at the output limit/],
])('the failure %s', async (_, reply, kind, retryable, words) => {
  const { error } = await ask(asking, [reply])
  expect(error).toMatchObject({ kind, retryable })
  expect(error?.message).toMatch(words)
})

test('a failure says what it cost, and when to come back', async () => {
  expect((await ask(asking, [{ kind: 'cut', text: '{', usage }])).error?.usage).toEqual(usage)
  expect((await ask(asking, [errors.rateLimited(7)])).error?.retryAfterMs).toBe(7000)
  const header = { ...errors.rateLimited(), headers: { 'retry-after': '3' } }
  expect((await ask(asking, [header])).error?.retryAfterMs).toBe(3000)
})

test('Vertex AI takes one exchange of tokens, and nobody else is asked', async () => {
  const tokens = await tokenServer(granted('planted-token'))
  const vertex = await fakeVertex({
    reply: () => ({ kind: 'json', value: verdict }),
    apiKey: 'planted-token',
  })
  const folder = await mkdtemp(join(tmpdir(), 'google-'))
  process.env.GOOGLE_APPLICATION_CREDENTIALS = await tokens.credentials(folder)
  try {
    const provider = gemini({ ...settingsFor(vertex.url), project: 'shop-1' })
    const { signal } = new AbortController()
    await Promise.all([provider.ask(question, signal), provider.ask(question, signal)])
    expect(tokens.requests).toHaveLength(1)
    vertex.assertClean()
  } finally {
    delete process.env.GOOGLE_APPLICATION_CREDENTIALS
    await Promise.all([tokens.close(), vertex.close(), rm(folder, { recursive: true })])
  }
})

describe('where it is asked', () => {
  test.each<[string | null, string | null, string, string | null]>([
    [null, null, 'https://generativelanguage.googleapis.com', null],
    [null, 'europe-west4', 'https://generativelanguage.googleapis.com', null],
    ['shop-1', null, 'https://aiplatform.googleapis.com', 'global'],
    ['shop-1', 'eu', 'https://aiplatform.eu.rep.googleapis.com', 'eu'],
    ['shop-1', 'europe-west4', 'https://europe-west4-aiplatform.googleapis.com', 'europe-west4'],
  ])('project %s, region %s: %s', (project, region, endpoint, named) => {
    const provider = gemini({ ...settingsFor(null), project, region })
    expect(provider).toMatchObject({ id: 'gemini:fake-1', endpoint, region: named })
  })

  test.each<[object, string]>([
    [{ apiKey: null }, 'needs a key'],
    [{ model: null }, 'needs a model'],
    [{ model: '../secrets' }, 'model is no name'],
    [{ project: 'shop/1' }, 'project is no name'],
    [{ project: 'shop-1', region: 'evil.example/' }, 'region is no name'],
  ])('%j: %s', (wrong, message) => {
    expect(() => gemini({ ...settingsFor(null), ...wrong })).toThrow(message)
  })
})
