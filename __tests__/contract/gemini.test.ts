import { describe, expect, test } from '@jest/globals'
import { descriptionsFolder } from './descriptions.ts'
import { fakeGemini, fakeVertex } from './gemini.ts'
import { closedAfterEach } from './openai-client.ts'
import { geminiClient, key, post } from './sdk-clients.ts'
import type { FakeOptions, Reply } from './vendor.ts'

// Without the folder the line on stderr says that nothing is checked.
const describeChecked = descriptionsFolder() === null ? describe.skip : describe

const started = closedAfterEach()
const replying = (reply: Reply, options: Omit<FakeOptions, 'reply'> = {}) =>
  started(fakeGemini({ reply: () => reply, ...options }))

const hello = { model: 'gemini-x', contents: 'Is it real?' }
const contents = [{ role: 'user', parts: [{ text: 'Is it real?' }] }]
const path = '/v1beta/models/gemini-x:generateContent'

describe('the SDK', () => {
  test('gets its answer for a JSON schema, and what it cost', async () => {
    const usage = { input: 900, cachedInput: 800, output: 70 }
    const fake = await replying({ kind: 'json', value: { a: 1 }, usage }, { apiKey: key })
    const answer = await geminiClient(fake).models.generateContent({
      ...hello,
      config: {
        systemInstruction: 'Judge.',
        maxOutputTokens: 100,
        responseMimeType: 'application/json',
        responseJsonSchema: { type: 'object', properties: { a: { type: 'integer' } } },
      },
    })
    expect(answer.text).toBe('{"a":1}')
    expect(answer).toMatchObject({
      modelVersion: 'gemini-x',
      candidates: [{ finishReason: 'STOP' }],
      usageMetadata: {
        promptTokenCount: 900,
        cachedContentTokenCount: 800,
        candidatesTokenCount: 53,
        thoughtsTokenCount: 17,
        totalTokenCount: 970,
      },
    })
    expect(JSON.stringify(fake.requests)).not.toContain(key)
    expect(fake.requests).toMatchObject([{ target: path, authenticated: true }])
    fake.assertClean()
  })

  test.each<[Reply, object]>([
    [{ kind: 'text', text: 'Hm.' }, { candidates: [{ finishReason: 'STOP' }] }],
    [{ kind: 'refusal', refusal: '' }, { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } }],
    [{ kind: 'content_filter' }, { candidates: [{ finishReason: 'SAFETY' }] }],
    [{ kind: 'cut', text: '{"a"' }, { candidates: [{ finishReason: 'MAX_TOKENS' }] }],
    [{ kind: 'empty' }, { candidates: [{ content: { role: 'model' } }] }],
  ])('gets %j', async (reply, answer) => {
    const fake = await replying(reply)
    expect(await geminiClient(fake).models.generateContent(hello)).toMatchObject(answer)
    fake.assertClean()
  })

  test('is refused with another key', async () => {
    const fake = await replying({ kind: 'empty' }, { apiKey: 'sk-other' })
    const asking = geminiClient(fake).models.generateContent(hello)
    await expect(asking).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('API_KEY_INVALID'),
    })
    fake.assertClean()
  })
})

describe('Vertex AI', () => {
  const below = '/v1/projects/shop-1/locations/eu/publishers/google/models/gemini-x:generateContent'

  test('answers below its own path, to an access token', async () => {
    const fake = await started(fakeVertex({ reply: () => ({ kind: 'text', text: 'Hm.' }), apiKey: 'token' }))
    const answer = await post(fake.url + below, { contents }, { authorization: 'Bearer token' })
    expect(await answer.json()).toMatchObject({ modelVersion: 'gemini-x' })
    expect((await post(fake.url + below, { contents })).status).toBe(401)
    fake.assertClean()
  })

  test('has no other paths', async () => {
    const fake = await started(fakeVertex({ reply: () => ({ kind: 'empty' }) }))
    expect((await post(`${fake.url}/v1/models/gemini-x:generateContent`, { contents })).status).toBe(599)
    expect(fake.violations).toHaveLength(1)
  })
})

describeChecked('wrong calls are answered 599 and recorded', () => {
  const config = (members: object) => ({ contents, generationConfig: members })
  test.each<[string, object, string]>([
    ['no contents', {}, '/contents is missing'],
    ['a misspelt member', config({ maxTokens: 9 }), '/generationConfig/maxTokens is not documented'],
    [
      'a wrong type',
      config({ maxOutputTokens: 'many' }),
      '/generationConfig/maxOutputTokens must be integer',
    ],
    ['a member further down', { contents: [{ parts: [{ txt: 'x' }] }] }, '/contents/0/parts/0/txt is not'],
  ])('%s', async (_, request, violation) => {
    const fake = await replying({ kind: 'json', value: {} })
    expect((await post(fake.url + path, request)).status).toBe(599)
    expect(fake.violations.join('\n')).toContain(violation)
  })

  test.each(['/v1/models/gemini-x:generateContent', '/v1beta/models/gemini-x:generate'])(
    'the path %s',
    async (other) => {
      const fake = await replying({ kind: 'json', value: {} })
      expect((await post(fake.url + other, { contents })).status).toBe(599)
      expect(fake.violations).toHaveLength(1)
    },
  )
})
