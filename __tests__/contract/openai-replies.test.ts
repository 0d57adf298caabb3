import { describe, expect, test } from '@jest/globals'
import { descriptionsFolder } from './descriptions.ts'
import { fakeOpenAi, openAiContract } from './openai.ts'
import { chat, closedAfterEach, hello, key, replying } from './openai-client.ts'
import * as errors from './openai-errors.ts'
import type { ErrorReply, Reply } from './vendor.ts'

// Without the folder the line on stderr says that nothing is checked.
const describeChecked = descriptionsFolder() === null ? describe.skip : describe

const started = closedAfterEach()

const everyError: [string, ErrorReply, number, object][] = [
  ['invalidKey', errors.invalidKey(), 401, { code: 'invalid_api_key', param: null }],
  ['missingKey', errors.missingKey(), 401, { code: null }],
  ['unsupportedCountry', errors.unsupportedCountry(), 403, { type: 'request_forbidden' }],
  ['noModelAccess', errors.noModelAccess('gpt-9'), 403, { code: 'model_not_found' }],
  ['unknownModel', errors.unknownModel('gpt-9'), 404, { code: 'model_not_found' }],
  ['timedOut', errors.timedOut(), 408, { type: 'timeout' }],
  ['rateLimited', errors.rateLimited(), 429, { code: 'rate_limit_exceeded' }],
  ['quotaExhausted', errors.quotaExhausted(), 429, { code: 'insufficient_quota' }],
  ['contextTooLong', errors.contextTooLong(), 400, { code: 'context_length_exceeded', param: 'messages' }],
  ['unsupportedParameter', errors.unsupportedParameter('seed'), 400, { code: 'unsupported_parameter' }],
  ['unsupportedValue', errors.unsupportedValue('temperature', '0'), 400, { code: 'unsupported_value' }],
  ['serverError', errors.serverError(), 500, { type: 'server_error' }],
  ['overloaded', errors.overloaded(), 503, { code: 'server_is_overloaded' }],
]

describe('completions are as described', () => {
  test.each<[Reply, object]>([
    [
      { kind: 'json', value: [1] },
      { finish_reason: 'stop', message: { content: '[1]', refusal: null } },
    ],
    [
      { kind: 'text', text: '```' },
      { finish_reason: 'stop', message: { content: '```', refusal: null } },
    ],
    [
      { kind: 'refusal', refusal: 'No.' },
      { finish_reason: 'stop', message: { content: null, refusal: 'No.' } },
    ],
    [
      { kind: 'cut', text: '{"a"' },
      { finish_reason: 'length', message: { content: '{"a"', refusal: null } },
    ],
    [
      { kind: 'content_filter' },
      { finish_reason: 'content_filter', message: { content: null, refusal: null } },
    ],
  ])('%j', async (reply, choice) => {
    const openai = await started(replying(reply))
    const response = await chat(openai)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ model: hello.model, choices: [choice] })
    openai.assertClean()
  })

  test('empty has no choice', async () => {
    const openai = await started(replying({ kind: 'empty' }))
    expect(await (await chat(openai)).json()).toMatchObject({ object: 'chat.completion', choices: [] })
    openai.assertClean()
  })
})

describe('errors', () => {
  test.each(everyError)('%s', async (_, reply, status, members) => {
    const openai = await started(replying(reply))
    const response = await chat(openai)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error: members })
    openai.assertClean()
  })

  test('the table holds every error', () => {
    const names = Object.keys(errors).filter((name) => name !== 'vendorError')
    expect(everyError.map(([name]) => name).sort()).toEqual(names.sort())
  })

  test('Retry-After comes when asked for', async () => {
    const openai = await started(replying(errors.rateLimited(7)))
    expect((await chat(openai)).headers.get('retry-after')).toBe('7')
    const other = await started(replying(errors.rateLimited()))
    expect((await chat(other)).headers.has('retry-after')).toBe(false)
  })

  test('any status, and the page of a gateway', async () => {
    const teapot = await chat(await started(replying({ kind: 'error', status: 418 })))
    expect(await teapot.json()).toEqual({
      error: { message: 'HTTP 418', type: 'api_error', param: null, code: null },
    })
    const gateway = await chat(await started(replying({ kind: 'error', status: 502, body: '<html>' })))
    expect(gateway.headers.get('content-type')).toBe('text/html')
    expect(await gateway.text()).toBe('<html>')
  })

  test('the key is asked for', async () => {
    const openai = await started(replying({ kind: 'json', value: {} }, { apiKey: 'sk-other' }))
    const wrong = await chat(openai)
    expect(wrong.status).toBe(401)
    expect(await wrong.json()).toMatchObject({ error: { code: 'invalid_api_key' } })
    const none = await chat(openai, { headers: { 'content-type': 'application/json' } })
    expect(await none.json()).toMatchObject({ error: { code: null } })
    expect(openai.requests.map(({ authenticated }) => authenticated)).toEqual([false, false])
    expect(JSON.stringify(openai.requests)).not.toContain(key)
    openai.assertClean()
  })
})

describeChecked('errors by the description', () => {
  test.each(everyError)('%s', (_, reply) => {
    expect(openAiContract().value('/components/schemas/ErrorResponse', reply.body)).toEqual([])
  })
})

describe('faults on the wire', () => {
  test('invalid_json', async () => {
    const response = await chat(await started(replying({ kind: 'invalid_json' })))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    await expect(response.json()).rejects.toThrow('JSON')
  })

  test('other_shape', async () => {
    const openai = await started(replying({ kind: 'other_shape' }))
    expect(await (await chat(openai)).json()).toEqual({ object: 'list', data: [] })
    openai.assertClean()
  })

  test('reset before the headers', async () => {
    const openai = await started(replying({ kind: 'reset', when: 'before' }))
    await expect(chat(openai)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    openai.assertClean()
  })

  test('reset in the middle of the body', async () => {
    const openai = await started(replying({ kind: 'reset', when: 'middle' }))
    const response = await chat(openai)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
    openai.assertClean()
  })

  test('trickle goes on until the client leaves', async () => {
    const openai = await started(replying({ kind: 'trickle' }))
    const leave = new AbortController()
    const { body } = await chat(openai, { signal: leave.signal })
    const reader = body?.getReader()
    const bytes = [(await reader?.read())?.value?.length, (await reader?.read())?.value?.length]
    expect(bytes).toEqual([1, 1])
    expect(openai.requests[0]?.endedAt).toBeNull()
    leave.abort()
    await openai.close()
    expect(openai.requests[0]?.endedAt).not.toBeNull()
    openai.assertClean()
  })

  test('hang never answers', async () => {
    let arrived = () => {}
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const reply = (): Reply => {
      arrived()
      return { kind: 'hang' }
    }
    const openai = await started(fakeOpenAi({ reply }))
    const answer = chat(openai)
    await arrival
    expect(openai.requests[0]?.endedAt).toBeNull()
    await openai.close()
    await expect(answer).rejects.toThrow('fetch failed')
  })

  test('redirect keeps the method', async () => {
    const openai = await started(replying({ kind: 'redirect', location: 'http://127.0.0.1:9/v1' }))
    const response = await chat(openai)
    expect(response.status).toBe(307)
    expect(response.headers.get('location')).toBe('http://127.0.0.1:9/v1')
    openai.assertClean()
  })
})
