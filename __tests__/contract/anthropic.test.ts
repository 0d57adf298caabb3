import { describe, expect, test } from '@jest/globals'
import { anthropicContract, fakeAnthropic } from './anthropic.ts'
import * as errors from './anthropic-errors.ts'
import { descriptionsFolder } from './descriptions.ts'
import { closedAfterEach } from './openai-client.ts'
import { anthropicClient, key, post } from './sdk-clients.ts'
import type { ErrorReply, FakeOptions, Reply } from './vendor.ts'

// Without the folder the line on stderr says that nothing is checked.
const describeChecked = descriptionsFolder() === null ? describe.skip : describe

const started = closedAfterEach()
const replying = (reply: Reply, options: Omit<FakeOptions, 'reply'> = {}) =>
  started(fakeAnthropic({ reply: () => reply, ...options }))

const hello = {
  model: 'claude-x',
  max_tokens: 100,
  messages: [{ role: 'user' as const, content: 'Is it real?' }],
}
const tools = [{ name: 'answer', input_schema: { type: 'object' as const } }]
const tool_choice = { type: 'tool' as const, name: 'answer' }

describe('the SDK', () => {
  test('gets the input of the tool that it forces, and what it cost', async () => {
    const usage = { input: 900, cachedInput: 800, output: 70 }
    const fake = await replying({ kind: 'json', value: { a: 1 }, usage }, { apiKey: key })
    const message = await anthropicClient(fake).messages.create({ ...hello, tools, tool_choice })
    expect(message).toMatchObject({
      model: 'claude-x',
      stop_reason: 'tool_use',
      content: [{ type: 'tool_use', name: 'answer', input: { a: 1 } }],
      usage: {
        input_tokens: 75,
        cache_creation_input_tokens: 25,
        cache_read_input_tokens: 800,
        output_tokens: 70,
      },
    })
    expect(JSON.stringify(fake.requests)).not.toContain(key)
    expect(fake.requests).toMatchObject([{ target: '/v1/messages', authenticated: true }])
    fake.assertClean()
  })

  test.each<[Reply, object]>([
    [
      { kind: 'text', text: 'Hm.' },
      { stop_reason: 'end_turn', content: [{ type: 'text', text: 'Hm.' }] },
    ],
    [{ kind: 'refusal', refusal: 'No.' }, { stop_reason: 'refusal' }],
    [{ kind: 'cut', text: '{"a"' }, { stop_reason: 'max_tokens' }],
    [{ kind: 'empty' }, { stop_reason: 'end_turn', content: [] }],
  ])('gets %j', async (reply, message) => {
    const fake = await replying(reply)
    expect(await anthropicClient(fake).messages.create(hello)).toMatchObject(message)
    fake.assertClean()
  })

  test('is refused with another key', async () => {
    const fake = await replying({ kind: 'empty' }, { apiKey: 'sk-other' })
    const asking = anthropicClient(fake).messages.create(hello)
    await expect(asking).rejects.toMatchObject({ status: 401, type: 'authentication_error' })
    fake.assertClean()
  })

  test('cannot force a tool that it does not send', async () => {
    const fake = await replying({ kind: 'json', value: {} })
    const asking = anthropicClient(fake).messages.create({ ...hello, tool_choice })
    await expect(asking).rejects.toMatchObject({ status: 400 })
  })
})

describeChecked('wrong calls are answered 599 and recorded', () => {
  const body = 'POST /v1/messages: request body'
  test.each<[string, object, string]>([
    ['no max_tokens', { ...hello, max_tokens: undefined }, `${body} /max_tokens is missing`],
    ['a misspelt max_token', { ...hello, max_token: 9 }, `${body} /max_token is not documented`],
    ['temperature 9', { ...hello, temperature: 9 }, `${body} /temperature must be <= 1`],
    [
      'a misspelt member further down',
      { ...hello, tools: [{ ...tools[0], input_schem: {} }] },
      'input_schem',
    ],
    [
      'an unknown kind of mark',
      { ...hello, system: [{ type: 'text', text: 'x', cache_control: { type: 'persistent' } }] },
      'cache_control',
    ],
  ])('%s', async (_, request, violation) => {
    const fake = await replying({ kind: 'json', value: {} })
    expect((await post(`${fake.url}/v1/messages`, request)).status).toBe(599)
    expect(fake.violations.join('\n')).toContain(violation)
  })

  test('a path of another version', async () => {
    const fake = await replying({ kind: 'json', value: {} })
    expect((await post(`${fake.url}/v2/messages`, hello)).status).toBe(599)
    expect(fake.violations).toEqual(['POST /v2/messages: path is not documented'])
  })

  const every: [string, ErrorReply][] = [
    ['invalidKey', errors.invalidKey()],
    ['missingKey', errors.missingKey()],
    ['noAccess', errors.noAccess()],
    ['unknownModel', errors.unknownModel('x')],
    ['timedOut', errors.timedOut()],
    ['conflict', errors.conflict()],
    ['tooLarge', errors.tooLarge()],
    ['rateLimited', errors.rateLimited(7)],
    ['noCredit', errors.noCredit()],
    ['contextTooLong', errors.contextTooLong()],
    ['contentFiltered', errors.contentFiltered()],
    ['forcedToolRefused', errors.forcedToolRefused()],
    ['cacheMarkRefused', errors.cacheMarkRefused()],
    ['serverError', errors.serverError()],
    ['overloaded', errors.overloaded()],
  ]

  test.each(every)('the error %s is as described', (_, reply) => {
    expect(anthropicContract().value('/components/schemas/ErrorResponse', reply.body)).toEqual([])
  })

  test('the table holds every error', () => {
    const names = Object.keys(errors).filter((name) => name !== 'vendorError')
    expect(every.map(([name]) => name).sort()).toEqual(names.sort())
  })
})
