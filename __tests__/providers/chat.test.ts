import { describe, expect, test } from '@jest/globals'
import { azureOpenAi, openAi, openAiCompatible } from '../../src/providers/chat.ts'
import { azureV1, deployment, fakeAzureOpenAi } from '../contract/azure-openai.ts'
import * as azure from '../contract/azure-openai-errors.ts'
import { objectAt } from '../contract/json.ts'
import { fakeOpenAi } from '../contract/openai.ts'
import { type CompatibleOptions, complaints, failure, fakeCompatible } from '../contract/openai-compatible.ts'
import { unsupportedParameter } from '../contract/openai-errors.ts'
import type { ErrorReply, Reply } from '../contract/vendor.ts'
import { apiKey, failureOf, question, settingsFor, started, unhurried } from './asking.ts'

const token = 'eyJwbGFudGVk.eyJwbGFudGVk.planted'
const good: Reply = { kind: 'json', value: { a: 1 } }

describe.each(['deployments', 'v1'] as const)('azure-openai, %s', (form) => {
  async function asking(reply: Reply, credential = apiKey, given = credential) {
    const fake = await started(fakeAzureOpenAi(form, { reply: () => reply, apiKey: credential }))
    const settings = { ...settingsFor(fake.url), apiKey: given, model: deployment }
    return { fake, provider: azureOpenAi(settings) }
  }

  test.each([
    ['a key in its own header', apiKey, 'api-key', 'authorization'],
    ['a token as bearer', token, 'authorization', 'api-key'],
  ])('%s', async (_, credential, header, other) => {
    const { fake, provider } = await asking(good, credential)
    expect(provider).toMatchObject({ id: `azure-openai:${deployment}`, region: null })
    expect((await provider.ask(question, unhurried)).json).toEqual({ a: 1 })
    const [asked] = fake.requests
    expect(asked).toMatchObject({ authenticated: true, body: { model: deployment } })
    expect(Object.keys(asked?.headers ?? {})).toContain(header)
    expect(Object.keys(asked?.headers ?? {})).not.toContain(other)
    expect(JSON.stringify(fake.requests)).not.toContain(credential)
    fake.assertClean()
  })

  test.each<[string, ErrorReply, string, RegExp]>([
    ['a network rule', azure.firewall(), 'authentication', /Networking.*Virtual Network/],
    ['no deployment', azure.noDeployment(), 'configuration', /no deployment team-gpt/],
    ['the quota', azure.rateLimited(7), 'rate_limit', /Deployment team-gpt.*tokens-per-minute.*portal/],
    ['the content filter', azure.filtered(), 'refusal', /content filter/],
    ['a gateway', azure.gatewayDenied(), 'authentication', /refuses the key/],
    ['a bad request', azureV1.errors.badRequest('Odd.'), 'configuration', /It says: Odd\./],
    ['too long', azureV1.errors.contextTooLong(), 'context_length', /longer than the model/],
  ])('%s', async (_, reply, kind, words) => {
    const { fake, provider } = await asking(reply)
    const told = await failureOf(provider.ask(question, unhurried))
    expect(told).toMatchObject({ kind, message: expect.stringMatching(words) })
    if (kind === 'rate_limit') expect(told).toMatchObject({ retryAfterMs: 7000, retryable: true })
    fake.assertClean()
  })

  test('a filter’s own code counts where a gateway changed the outer one', async () => {
    const body = { error: { code: '400', innererror: { code: 'ResponsibleAIPolicyViolation' } } }
    const { provider } = await asking({ kind: 'error', status: 400, body })
    expect((await failureOf(provider.ask(question, unhurried))).kind).toBe('refusal')
  })

  test.each([
    ['a wrong key', 'other', /refuses the key.*resource that endpoint names/],
    [
      'a token without the role',
      'eyJwbGFudGVk.eyJvdGhlcg.planted',
      /Entra ID token.*Cognitive Services OpenAI User/,
    ],
  ])('%s', async (_, given, words) => {
    const { fake, provider } = await asking(good, given.startsWith('eyJ') ? token : apiKey, given)
    const told = await failureOf(provider.ask(question, unhurried))
    expect(told).toMatchObject({ kind: 'authentication', message: expect.stringMatching(words) })
    fake.assertClean()
  })
})

describe('openai-compatible', () => {
  async function asking(options: Partial<CompatibleOptions>, key: string | null = null) {
    const fake = await started(fakeCompatible({ reply: () => good, ...options }))
    const provider = openAiCompatible({ ...settingsFor(fake.url), apiKey: key, model: 'local-1' })
    return { fake, ask: () => provider.ask(question, unhurried) }
  }
  const forms = ({ fake }: Awaited<ReturnType<typeof asking>>) =>
    fake.requests.map(({ body }) => objectAt(objectAt({ body }, 'body'), 'response_format').type)

  test.each(Object.keys(complaints))('forms of answers, the complaint as %s', async (name) => {
    const complaint = Object.keys(complaints).find((each): each is keyof typeof complaints => each === name)
    const asked = await asking({
      takes: [],
      ...(complaint && { complaint }),
      reply: () => ({ kind: 'text', text: 'So: {"a": 1}' }),
    })
    expect((await asked.ask()).json).toEqual({ a: 1 })
    expect((await asked.ask()).json).toEqual({ a: 1 })
    expect(forms(asked)).toEqual(['json_schema', 'json_object', undefined, undefined])
    asked.fake.assertClean()
  })

  test('JSON mode is enough', async () => {
    const asked = await asking({ takes: ['json_object'] })
    await Promise.all([asked.ask(), asked.ask(), asked.ask()])
    await asked.ask()
    expect(forms(asked).filter((form) => form === 'json_schema')).toHaveLength(3)
    expect(forms(asked).filter((form) => form === 'json_object')).toHaveLength(4)
    asked.fake.assertClean()
  })

  test('the schema is told in words, since a server may ignore the form', async () => {
    const { fake, ask } = await asking({
      reply: () => ({ kind: 'text', text: '<think>{}</think>Yes: {"a": 1}' }),
    })
    expect((await ask()).json).toEqual({ a: 1 })
    expect(JSON.stringify(fake.requests[0]?.body)).toContain('by this JSON schema')
    fake.assertClean()
  })

  test('no key is sent where there is none', async () => {
    const keyless = await asking({})
    await keyless.ask()
    expect(keyless.fake.requests[0]?.headers).not.toHaveProperty('authorization')
    const keyed = await asking({ apiKey }, apiKey)
    await keyed.ask()
    expect(keyed.fake.requests[0]).toMatchObject({ authenticated: true })
  })

  test('a server that tells no usage and no model', async () => {
    const usage = { input: 0, cachedInput: 0, output: 0 }
    expect(await (await asking({})).ask()).toEqual({ json: { a: 1 }, model: 'local-1', usage, quota: null })
  })

  test('the newer name of the limit, then none', async () => {
    const { fake, ask } = await asking({
      reply: ({ body }) => {
        const name = ['max_tokens', 'max_completion_tokens'].find((each) => each in body)
        return name === undefined ? good : failure(422, `${name}: Extra inputs are not permitted`, 'list')
      },
    })
    expect((await ask()).json).toEqual({ a: 1 })
    expect(fake.requests).toHaveLength(3)
    fake.assertClean()
  })

  test.each<[string, Reply, string, RegExp]>([
    ['a string', failure(400, 'Odd.', 'string'), 'configuration', /It says: Odd\./],
    ['a message', failure(400, 'Odd.', 'message'), 'configuration', /It says: Odd\./],
    ['a list', failure(400, 'Odd.', 'list'), 'configuration', /It says: .*Odd\./],
    ['text', { kind: 'error', status: 400, body: 'Odd.' }, 'configuration', /It says: Odd\./],
    ['a page', { kind: 'error', status: 400, body: ' <html>Odd.</html>' }, 'configuration', /endpoint\.$/],
    ['the code', failure(400, question.material, 'message'), 'configuration', /endpoint\.$/],
    [
      'a context size',
      failure(400, 'exceeds the available context size', 'string'),
      'context_length',
      /max-findings/,
    ],
    ['prose without JSON', { kind: 'text', text: 'It is real.' }, 'malformed', /not JSON/],
  ])('%s', async (_, reply, kind, words) => {
    const { fake, ask } = await asking({ reply: () => reply })
    const told = await failureOf(ask())
    expect(told).toMatchObject({ kind, message: expect.stringMatching(words) })
    expect(fake.requests).toHaveLength(1)
    fake.assertClean()
  })
})

describe('openai', () => {
  test('store and the name of the limit are left out for the run where refused', async () => {
    const fake = await started(
      fakeOpenAi({
        reply: ({ body }) => {
          const refused = ['store', 'max_completion_tokens'].find((name) => name in body)
          return refused === undefined ? good : unsupportedParameter(refused)
        },
      }),
    )
    const provider = openAi(settingsFor(fake.url))
    await provider.ask(question, unhurried)
    await provider.ask(question, unhurried)
    expect(fake.requests).toHaveLength(4)
    expect(fake.requests[3]?.body).toMatchObject({ max_tokens: question.maxOutputTokens })
    fake.assertClean()
  })

  test('prose around JSON is no answer: a schema was promised', async () => {
    const fake = await started(fakeOpenAi({ reply: () => ({ kind: 'text', text: 'So: {"a": 1}' }) }))
    const provider = openAi(settingsFor(fake.url))
    expect((await failureOf(provider.ask(question, unhurried))).kind).toBe('malformed')
  })
})
