import { describe, expect, test } from '@jest/globals'
import OpenAI from 'openai'
import { azureDeployments, azureV1, deployment, fakeAzureOpenAi } from './azure-openai.ts'
import * as errors from './azure-openai-errors.ts'
import { descriptionsFolder } from './descriptions.ts'
import { closedAfterEach, hello, post } from './openai-client.ts'
import type { FakeVendor } from './vendor.ts'

// Without the folder the line on stderr says that nothing is checked.
const describeChecked = descriptionsFolder() === null ? describe.skip : describe

const started = closedAfterEach()
const key = 'planted-azure-key'
const reply = () => ({ kind: 'json' as const, value: { a: 1 } })

function clientOf({ url }: FakeVendor) {
  const { origin, pathname, searchParams } = new URL(url)
  return new OpenAI({
    apiKey: key,
    baseURL: origin + pathname.replace(/\/(?:chat\/completions)?$/, ''),
    defaultQuery: Object.fromEntries(searchParams),
    defaultHeaders: { authorization: null, 'api-key': key },
    maxRetries: 0,
  })
}

const schema = { type: 'object', properties: {}, required: [], additionalProperties: false }
const request: OpenAI.ChatCompletionCreateParamsNonStreaming = {
  model: deployment,
  messages: [{ role: 'system', content: 'Judge.' }, ...hello.messages],
  response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } },
  store: false,
  max_completion_tokens: 100,
}

describe.each([
  ['deployments', azureDeployments],
  ['v1', azureV1],
] as const)('%s', (form, vendor) => {
  test('the SDK gets its answer with a key', async () => {
    const fake = await started(fakeAzureOpenAi(form, { reply, apiKey: key }))
    const { choices } = await clientOf(fake).chat.completions.create(request)
    expect(choices[0]?.message.content).toBe('{"a":1}')
    fake.assertClean()
  })

  test('a key in both headers is a violation', async () => {
    const fake = await started(fakeAzureOpenAi(form, { reply, apiKey: key }))
    const headers = { 'api-key': key, authorization: `Bearer ${key}` }
    await clientOf(fake)
      .chat.completions.create(request, { headers })
      .catch(() => undefined)
    expect(() => fake.assertClean()).toThrow('two credentials')
  })

  test('a key of another, and no key', async () => {
    const fake = await started(fakeAzureOpenAi(form, { reply, apiKey: 'other' }))
    const asked = clientOf(fake).chat.completions.create(request)
    await expect(asked).rejects.toMatchObject({ status: 401, code: '401' })
  })

  const everyError = Object.entries({
    ...vendor.errors,
    rateLimited: () => vendor.errors.rateLimited(7),
    badRequest: () => vendor.errors.badRequest('No.'),
  })
  test.each(everyError)('%s', async (_, make) => {
    const answer = make()
    const fake = await started(fakeAzureOpenAi(form, { reply: () => answer }))
    const asked = clientOf(fake).chat.completions.create(request)
    await expect(asked).rejects.toMatchObject({ status: answer.status })
    fake.assertClean()
  })

  describeChecked('wrong calls are caught', () => {
    test.each([
      ['an unknown member', { ...request, max_token: 9 }, '/max_token is not documented'],
      ['no messages', { model: deployment }, '/messages is missing'],
    ])('%s', async (_, body, violation) => {
      const fake = await started(fakeAzureOpenAi(form, { reply }))
      const url = fake.url.replace(/\/v1\/$/, '/v1/chat/completions')
      expect((await post(url, body)).status).toBe(599)
      expect(() => fake.assertClean()).toThrow(violation)
    })
  })
})

describeChecked('the form of deployments', () => {
  test('needs a version', async () => {
    const fake = await started(fakeAzureOpenAi('deployments', { reply }))
    expect((await post(fake.url.replace(/\?.*/, ''), request)).status).toBe(599)
    expect(() => fake.assertClean()).toThrow('api-version')
  })
})

test('what a content filter says, and a gateway', () => {
  expect(errors.filtered().body).toMatchObject({
    error: { innererror: { code: 'ResponsibleAIPolicyViolation' } },
  })
  expect(errors.gatewayDenied().body).not.toHaveProperty('error')
})
