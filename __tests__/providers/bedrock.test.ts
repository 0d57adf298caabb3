import { describe, expect, test } from '@jest/globals'
import { bedrock } from '../../src/providers/bedrock.ts'
import { type BedrockOptions, fakeBedrock } from '../contract/bedrock.ts'
import * as errors from '../contract/bedrock-errors.ts'
import { objectAt } from '../contract/json.ts'
import type { Reply, VendorRequest } from '../contract/vendor.ts'
import { apiKey, failureOf, question, settingsFor, started, unhurried } from './asking.ts'

const model = 'fake.model-1:0'

async function asking(reply: BedrockOptions['reply'], name = model) {
  const fake = await started(fakeBedrock({ reply, apiKey }))
  const provider = bedrock({ ...settingsFor(fake.url), model: name, region: 'eu-west-1' })
  return { fake, provider, ask: () => provider.ask(question, unhurried) }
}

test('the tool must be called with the schema, and its input is the answer', async () => {
  const usage = { input: 900, cachedInput: 800, output: 70 }
  const { fake, provider, ask } = await asking(() => ({ kind: 'json', value: { a: 1 }, usage }))
  expect(await ask()).toEqual({ json: { a: 1 }, model, usage, quota: null })
  expect(provider).toMatchObject({ id: `bedrock:${model}`, region: 'eu-west-1', endpoint: fake.url })
  const { $schema: _, additionalProperties: __, ...schema } = question.schema
  expect(fake.requests[0]?.body).toEqual({
    system: [{ text: question.instructions }],
    messages: [{ role: 'user', content: [{ text: question.material }] }],
    inferenceConfig: { maxTokens: question.maxOutputTokens },
    toolConfig: {
      tools: [
        {
          toolSpec: {
            name: 'answer',
            inputSchema: { json: schema },
          },
        },
      ],
      toolChoice: { tool: { name: 'answer' } },
    },
  })
  fake.assertClean()
})

test('a correction is part of the one message that a user may send in a row', async () => {
  const { fake, provider } = await asking(() => ({ kind: 'json', value: {} }))
  await provider.ask({ ...question, correction: 'Again.' }, unhurried)
  const content = [{ text: question.material }, { text: 'Again.' }]
  expect(fake.requests[0]?.body).toMatchObject({ messages: [{ role: 'user', content }] })
  fake.assertClean()
})

describe('what a model does not take is left out for the run', () => {
  const refusals: [string, Reply, (request: VendorRequest) => boolean, string][] = [
    [
      'toolChoice',
      errors.noToolChoice(),
      ({ body }) => 'toolChoice' in objectAt(body, 'toolConfig'),
      'system',
    ],
    ['toolConfig', errors.noTools(), ({ body }) => 'toolConfig' in body, 'system'],
    ['system', errors.noSystem(), ({ body }) => 'system' in body, 'toolConfig'],
    ['maxTokens', errors.tooManyTokensAsked(), ({ body }) => 'inferenceConfig' in body, 'toolConfig'],
  ]
  test.each(refusals)('%s', async (_, refusal, has, kept) => {
    const { fake, ask } = await asking((request) =>
      has(request) ? refusal : { kind: 'text', text: 'So: ```json\n{"a": 1}\n```' },
    )
    expect((await ask()).json).toEqual({ a: 1 })
    expect((await ask()).json).toEqual({ a: 1 })
    expect(fake.requests).toHaveLength(3)
    expect(fake.requests[2]?.body).toHaveProperty(kept)
    fake.assertClean()
  })

  test('all of them', async () => {
    const { fake, ask } = await asking((request) => {
      const refused = refusals.find(([, , has]) => has(request))
      return refused ? refused[1] : { kind: 'text', text: '{"a": 1}' }
    })
    expect((await ask()).json).toEqual({ a: 1 })
    expect(fake.requests).toHaveLength(5)
    expect(JSON.stringify(fake.requests[4]?.body)).toContain('by this JSON schema')
    expect(JSON.stringify(fake.requests[4]?.body)).toContain(question.instructions)
    fake.assertClean()
  })
})

describe('failures', () => {
  const failures: [string, Reply, string, RegExp][] = [
    ['a wrong API key', errors.invalidKey(), 'authentication', /AWS refuses.*api-key/],
    ['an unknown access key', errors.unknownClient(), 'authentication', /AWS refuses.*AWS_PROFILE/],
    ['expired credentials', errors.expiredCredentials(), 'authentication', /expired/],
    ['a signature', errors.exception(403, 'InvalidSignatureException', 'x'), 'authentication', /AWS refuses/],
    ['no access to the model', errors.modelNotEnabled(), 'authentication', /Bedrock console of eu-west-1/],
    ['no permission', errors.notAuthorized(), 'authentication', /bedrock:InvokeModel/],
    [
      'a form that was not filled in',
      errors.exception(404, 'ResourceNotFoundException', 'Model use case details have not been submitted.'),
      'authentication',
      /Model access/,
    ],
    [
      'no such model',
      errors.exception(404, 'ResourceNotFoundException', 'The model is gone.'),
      'configuration',
      /no model fake\.model-1:0/,
    ],
    ['no model identifier', errors.unknownModel(), 'configuration', /no model fake\.model-1:0/],
    [
      'on-demand throughput',
      errors.onDemandThroughput(model),
      'configuration',
      /set model to eu\.fake\.model-1:0 or global\.fake\.model-1:0/,
    ],
    ['another validation', errors.badRequest('Odd.'), 'configuration', /It says: Odd\./],
    [
      'words that repeat the code',
      errors.badRequest(question.material),
      'configuration',
      /model and endpoint\.$/,
    ],
    ['too long', errors.contextTooLong(), 'context_length', /max-findings/],
    ['a rate', errors.rateLimited(7), 'rate_limit', /limits the rate/],
    ['a day’s quota', errors.dailyQuota(), 'rate_limit', /Service Quotas/],
    ['a quota', errors.serviceQuota(), 'rate_limit', /Service Quotas/],
    ['a slow model', errors.timedOut(), 'timeout', /gave up/],
    ['a model that fails', errors.modelError(), 'unavailable', /status 424/],
    ['a model not ready', errors.modelNotReady(), 'unavailable', /status 429/],
    ['500', errors.serverError(), 'unavailable', /status 500/],
    ['503', errors.overloaded(), 'unavailable', /status 503/],
    ['a page of a gateway', { kind: 'error', status: 502, body: '<html>' }, 'unavailable', /status 502/],
    ['a page in place of an answer', { kind: 'error', status: 200, body: '<html>' }, 'malformed', /JSON/],
    ['no JSON', { kind: 'invalid_json' }, 'malformed', /JSON/],
    ['another shape', { kind: 'other_shape' }, 'malformed', /something else/],
    ['nothing', { kind: 'empty' }, 'malformed', /empty/],
    ['prose', { kind: 'text', text: 'It is real.' }, 'malformed', /not JSON/],
    ['a guardrail', { kind: 'refusal', refusal: 'Blocked.' }, 'refusal', /content filter/],
    ['a filter', { kind: 'content_filter' }, 'refusal', /content filter/],
    ['a cut', { kind: 'cut', text: '{"a"' }, 'truncated', /cut at the output limit/],
    ['a break before', { kind: 'reset', when: 'before' }, 'unavailable', /cannot be reached/],
    ['a break in the middle', { kind: 'reset', when: 'middle' }, 'unavailable', /cannot be reached/],
    ['a redirect', { kind: 'redirect', location: 'http://127.0.0.1:9/' }, 'configuration', /redirects/],
  ]
  test.each(failures)('%s', async (name, reply, kind, words) => {
    const { fake, ask } = await asking(() => reply)
    const failure = await failureOf(ask())
    expect(failure).toMatchObject({ kind, message: expect.stringMatching(words) })
    expect(failure.message).not.toMatch(/planted|000000000000/)
    expect(failure.retryable).toBe(['timeout', 'unavailable'].includes(kind) || name === 'a rate')
    expect(fake.requests).toHaveLength(1)
    fake.assertClean()
  })

  test('Retry-After is obeyed', async () => {
    const { ask } = await asking(() => errors.rateLimited(7))
    expect((await failureOf(ask())).retryAfterMs).toBe(7000)
  })

  test('what a failed answer cost is told', async () => {
    const usage = { input: 9, cachedInput: 0, output: 100 }
    const { ask } = await asking(() => ({ kind: 'cut', text: '', usage }))
    expect((await failureOf(ask())).usage).toEqual(usage)
  })

  test('the run’s own end stays its own', async () => {
    const { provider } = await asking(() => ({ kind: 'hang' }))
    const ending = AbortSignal.timeout(50)
    const reason = await provider.ask(question, ending).catch((error: unknown) => error)
    expect(reason).toBe(ending.reason)
  })
})

test.each<[string, unknown]>([
  ['an object', { a: 'x' }],
  ['a number', 5],
  ['nothing', null],
])('an error whose message is %s', async (_, message) => {
  const { ask } = await asking(() => ({ kind: 'error', status: 418, body: { message } }))
  await expect(failureOf(ask())).resolves.toMatchObject({ kind: 'configuration' })
})
