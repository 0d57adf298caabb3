import { describe, expect, test } from '@jest/globals'
import OpenAI from 'openai'
import { type Answer, serveContract } from './contract-server.ts'
import { descriptionsFolder } from './descriptions.ts'
import { fakeOpenAi, openAiContract } from './openai.ts'
import { chat, closedAfterEach, hello, key, post, replying } from './openai-client.ts'

// Without the folder the line on stderr says that nothing is checked.
const describeChecked = descriptionsFolder() === null ? describe.skip : describe

const started = closedAfterEach()
const route = 'POST /v1/chat/completions'

describeChecked('wrong calls are answered 599 and recorded', () => {
  const body = `${route}: request body`
  const withRole = (role: string) => ({ ...hello, messages: [{ role, content: 'x' }] })
  test.each<[string, unknown, string]>([
    ['no messages', { model: 'x' }, `${body} /messages is missing`],
    ['empty messages', { ...hello, messages: [] }, `${body} /messages must NOT have fewer than 1 items`],
    [
      'a bad role',
      withRole('robot'),
      `${body} /messages/0/role must be equal to one of the allowed values: user`,
    ],
    [
      'json_schema without a name',
      { ...hello, response_format: { type: 'json_schema', json_schema: { schema: {} } } },
      `${body} /response_format/json_schema/name is missing`,
    ],
    ['temperature 9', { ...hello, temperature: 9 }, `${body} /temperature must be <= 2`],
    ['a misspelt max_token', { ...hello, max_token: 9 }, `${body} /max_token is not documented`],
    [
      'a misspelt member further down',
      { ...hello, messages: [{ role: 'user', content: 'x', nam: 'n' }] },
      `${body} /messages/0/nam is not documented`,
    ],
    ['a wrong type', { ...hello, store: 'no' }, `${body} /store must be boolean`],
    ['no JSON', '{', `${body} is not JSON`],
  ])('%s', async (_, request, violation) => {
    const openai = await started(replying({ kind: 'json', value: {} }))
    expect((await post(`${openai.url}/chat/completions`, request)).status).toBe(599)
    expect(openai.violations).toContain(violation)
    expect(() => openai.assertClean()).toThrow(violation)
  })

  test.each([
    ['/chat/completion', 'POST /v1/chat/completion: path is not documented'],
    ['/models', 'POST /v1/models: method is not documented'],
    ['/chat/completions?stream=no', `${route}: request query parameter stream is not documented`],
  ])('POST %s', async (path, violation) => {
    const openai = await started(replying({ kind: 'json', value: {} }))
    expect((await post(openai.url + path, hello)).status).toBe(599)
    expect(openai.violations).toEqual([violation])
  })

  test('a documented route without a handler', async () => {
    const openai = await started(replying({ kind: 'json', value: {} }))
    expect((await fetch(`${openai.url}/models`)).status).toBe(599)
    expect(openai.violations).toEqual(['GET /v1/models: no handler for this route'])
  })

  test('another content-type', async () => {
    const openai = await started(replying({ kind: 'json', value: {} }))
    expect((await chat(openai, { headers: { 'content-type': 'text/plain' } })).status).toBe(599)
    expect(openai.violations).toEqual([
      `${route}: request content-type 'text/plain' is not documented (application/json)`,
    ])
  })

  test('one fault is one line', async () => {
    const openai = await started(replying({ kind: 'json', value: {} }))
    await post(`${openai.url}/chat/completions`, { ...hello, temperature: 9 })
    expect(openai.violations).toEqual([`${body} /temperature must be <= 2`])
  })

  test('a client that swallows the error is still caught', async () => {
    const openai = await started(replying({ kind: 'json', value: {} }))
    const client = new OpenAI({ apiKey: key, baseURL: openai.url, maxRetries: 0 })
    await client.chat.completions.create({ ...hello, temperature: 9 }).catch(() => undefined)
    expect(() => openai.assertClean()).toThrow('/temperature must be <= 2')
  })
})

describeChecked('wrong answers are recorded', () => {
  const completion = { id: 'x', object: 'chat.completion', created: 1, model: 'm', choices: [] }
  const { choices: _, ...withoutChoices } = completion

  async function served(answer: Answer) {
    const handlers = { 'POST /chat/completions': () => answer }
    const server = await started(serveContract({ contract: openAiContract(), handlers }))
    const { status } = await post(`${server.url}/v1/chat/completions`, hello)
    return { server, status }
  }

  test.each<[string, Exclude<Answer, { wire: unknown }>, string]>([
    ['a missing member', { status: 200, json: withoutChoices }, '200 body /choices is missing'],
    [
      'a wrong value',
      { status: 200, json: { ...completion, object: 'x' } },
      '200 body /object must be equal',
    ],
    ['no body', { status: 200 }, '200 body is missing'],
    ['another content-type', { status: 200, text: 'hi' }, "200 content-type 'text/plain' is not documented"],
    ['an undocumented status', { status: 418, json: {} }, '418 status is not documented'],
    ['a 429 of another form', { status: 429, json: { error: 'x' } }, '429 body /error must be object'],
  ])('%s', async (_name, answer, violation) => {
    const { server, status } = await served(answer)
    expect(status).toBe(answer.status)
    expect(() => server.assertClean()).toThrow(`${route}: answer ${violation}`)
  })

  test('a reply of the fake is checked when its status is documented', async () => {
    const openai = await started(replying({ kind: 'error', status: 429, body: { error: 'slow down' } }))
    expect((await chat(openai)).status).toBe(429)
    expect(() => openai.assertClean()).toThrow(`${route}: answer 429 body /error must be object`)
  })

  test('unless marked', async () => {
    const { server } = await served({ status: 418, json: {}, unchecked: true })
    server.assertClean()
  })
})

test('a handler that fails is a violation', async () => {
  const reply = () => {
    throw new Error('unexpected question')
  }
  const openai = await started(fakeOpenAi({ reply }))
  expect((await chat(openai)).status).toBe(599)
  expect(() => openai.assertClean()).toThrow(`${route}: handler failed: Error: unexpected question`)
})
