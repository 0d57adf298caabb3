import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
} from '@aws-sdk/client-bedrock-runtime'
import { describe, expect, test } from '@jest/globals'
import { FetchHttpHandler } from '@smithy/fetch-http-handler'
import { type BedrockOptions, bedrockContract, fakeBedrock } from './bedrock.ts'
import * as errors from './bedrock-errors.ts'
import { descriptionsFolder } from './descriptions.ts'
import { closedAfterEach } from './openai-client.ts'
import type { ErrorReply } from './vendor.ts'

// Without the folder the line on stderr says that nothing is checked.
const describeChecked = descriptionsFolder() === null ? describe.skip : describe

const started = closedAfterEach()
const key = 'planted-bedrock-key'
const modelId = 'eu.fake.model-1:0'
const hello: ConverseCommandInput = {
  modelId,
  messages: [{ role: 'user', content: [{ text: 'Is it real?' }] }],
}
const toolSpec = { name: 'answer', inputSchema: { json: { type: 'object' } } }

function start(options: Partial<BedrockOptions>) {
  return started(fakeBedrock({ reply: () => ({ kind: 'json', value: { a: 1 } }), ...options }))
}

function clientOf({ url }: { url: string }, credentials?: { accessKeyId: string; secretAccessKey: string }) {
  return new BedrockRuntimeClient({
    endpoint: url,
    region: 'eu-west-1',
    ...(credentials ? { credentials } : { token: { token: key }, authSchemePreference: ['httpBearerAuth'] }),
    maxAttempts: 1,
    requestHandler: new FetchHttpHandler(),
  })
}

test('the SDK gets its answer from the tool, and usage', async () => {
  const usage = { input: 900, cachedInput: 800, output: 70 }
  const fake = await start({ apiKey: key, reply: () => ({ kind: 'json', value: { a: 1 }, usage }) })
  const toolConfig = { tools: [{ toolSpec }], toolChoice: { tool: { name: 'answer' } } }
  const answer = await clientOf(fake).send(new ConverseCommand({ ...hello, toolConfig }))
  expect(answer.output?.message?.content?.[1]?.toolUse).toMatchObject({ name: 'answer', input: { a: 1 } })
  expect(answer).toMatchObject({
    stopReason: 'tool_use',
    usage: { inputTokens: 100, cacheReadInputTokens: 800, outputTokens: 70, totalTokens: 970 },
  })
  expect(fake.requests[0]?.target).toBe('/model/eu.fake.model-1%3A0/converse')
  expect(JSON.stringify(fake.requests)).not.toContain(key)
  fake.assertClean()
})

test('without a tool the answer is text', async () => {
  const fake = await start({})
  const { output, stopReason } = await clientOf(fake).send(new ConverseCommand(hello))
  expect(output?.message?.content).toEqual([{ text: '{"a":1}' }])
  expect(stopReason).toBe('end_turn')
  fake.assertClean()
})

test('keys and signatures are asked for', async () => {
  const signed = { accessKeyId: 'planted', region: 'eu-west-1' }
  const [keyed, signing] = [await start({ apiKey: 'other' }), await start({ signed })]
  const credentials = (accessKeyId: string) => ({ accessKeyId, secretAccessKey: 'planted' })
  await expect(clientOf(keyed).send(new ConverseCommand(hello))).rejects.toThrow('API Key is valid')
  const wrong = clientOf(signing, credentials('other')).send(new ConverseCommand(hello))
  await expect(wrong).rejects.toMatchObject({ name: 'UnrecognizedClientException' })
  const right = await clientOf(signing, credentials('planted')).send(new ConverseCommand(hello))
  expect(right.stopReason).toBe('end_turn')
})

const { exception: _, badRequest, onDemandThroughput, ...named } = errors
const everyError: [string, ErrorReply][] = [
  ...Object.entries(named).map(([name, make]): [string, ErrorReply] => [name, make()]),
  ['badRequest', badRequest('No.')],
  ['onDemandThroughput', onDemandThroughput('fake.model-1')],
]

describe('errors arrive under their names', () => {
  test.each(everyError)('%s', async (_, reply) => {
    const fake = await start({ reply: () => reply })
    const name = reply.headers?.['x-amzn-errortype']
    await expect(clientOf(fake).send(new ConverseCommand(hello))).rejects.toMatchObject({ name })
    fake.assertClean()
  })
})

describeChecked('by the description', () => {
  test.each(everyError)('%s', (_, { headers, body }) => {
    const name = headers?.['x-amzn-errortype'] ?? ''
    // Exceptions that every service of AWS knows are in none's description.
    const common = ['UnrecognizedClientException', 'ExpiredTokenException', 'ServiceQuotaExceededException']
    const schema = common.includes(name) ? 'AccessDeniedException' : name
    expect(bedrockContract().value(`/components/schemas/${schema}`, body)).toEqual([])
  })

  const wrong: [string, object, string][] = [
    ['a bad role', { messages: [{ role: 'robot', content: [{ text: 'x' }] }] }, '/messages/0/role'],
    ['maxTokens 0', { inferenceConfig: { maxTokens: 0 } }, '/inferenceConfig/maxTokens must be >= 1'],
    [
      'a misspelt member',
      { inferenceConfig: { maxToken: 9 } },
      '/inferenceConfig/maxToken is not documented',
    ],
    ['no tools', { toolConfig: { tools: [] } }, '/toolConfig/tools'],
    [
      'two kinds of tool in one',
      { toolConfig: { tools: [{ toolSpec, cachePoint: { type: 'default' } }] } },
      '/tools/0',
    ],
  ]
  test.each(wrong)('%s is caught', async (_, more, violation) => {
    const fake = await start({})
    const body = JSON.stringify({ messages: hello.messages, ...more })
    const headers = { 'content-type': 'application/json' }
    const url = `${fake.url}/model/x/converse`
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(599)
    expect(() => fake.assertClean()).toThrow(violation)
  })
})
