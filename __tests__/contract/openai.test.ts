import { expect, test } from '@jest/globals'
import OpenAI from 'openai'
import { fakeOpenAi } from './openai.ts'
import { chat, closedAfterEach, hello, key, replying } from './openai-client.ts'
import type { Reply } from './vendor.ts'

const started = closedAfterEach()

function clientOf({ url }: { url: string }) {
  return new OpenAI({ apiKey: key, baseURL: url, maxRetries: 0 })
}

test('the SDK gets its answer for a strict JSON schema', async () => {
  const openai = await started(replying({ kind: 'json', value: { a: 1 } }, { apiKey: key }))
  const properties = { a: { type: 'integer', minimum: 0 } }
  const schema = { type: 'object', properties, required: ['a'], additionalProperties: false }
  const { choices, usage } = await clientOf(openai).chat.completions.create({
    model: 'gpt-5-mini',
    messages: [{ role: 'system', content: 'Judge.' }, ...hello.messages],
    response_format: { type: 'json_schema', json_schema: { name: 'verdict', strict: true, schema } },
    store: false,
    temperature: 0,
    seed: 1,
    max_completion_tokens: 100,
    reasoning_effort: 'low',
  })
  expect(choices[0]).toMatchObject({ finish_reason: 'stop', message: { content: '{"a":1}', refusal: null } })
  expect(usage).toMatchObject({ prompt_tokens: 5, completion_tokens: 2, total_tokens: 7 })
  openai.assertClean()
})

test('requests are kept in order, without the key', async () => {
  const reply = ({ prompt, index }: { prompt: string; index: number }): Reply => {
    return { kind: 'text', text: `${index} ${prompt}` }
  }
  const openai = await started(fakeOpenAi({ reply, apiKey: key }))
  const answers = []
  for (const text of ['one', 'two']) {
    const messages = [{ role: 'user' as const, content: [{ type: 'text' as const, text }] }]
    const { choices } = await clientOf(openai).chat.completions.create({ ...hello, messages })
    answers.push(choices[0]?.message.content)
  }
  expect(answers).toEqual(['0 one', '1 two'])
  expect(JSON.stringify(openai.requests)).not.toContain(key)
  expect(openai.requests).toHaveLength(2)
  expect(openai.requests[1]).toMatchObject({
    method: 'POST',
    target: '/v1/chat/completions',
    authenticated: true,
    headers: { authorization: '<redacted>', 'content-type': 'application/json' },
    body: { model: 'gpt-5-mini' },
  })
  openai.assertClean()
})

test('usage can be given', async () => {
  const usage = { input: 900, cachedInput: 800, output: 70 }
  const openai = await started(replying({ kind: 'json', value: {}, usage }))
  const answer = await clientOf(openai).chat.completions.create(hello)
  expect(answer.usage).toMatchObject({
    prompt_tokens: 900,
    completion_tokens: 70,
    total_tokens: 970,
    prompt_tokens_details: { cached_tokens: 800 },
  })
  openai.assertClean()
})

test('requests in flight are counted', async () => {
  let release: (reply: Reply) => void = () => undefined
  const released = new Promise<Reply>((resolve) => {
    release = resolve
  })
  const reply = ({ index }: { index: number }) => {
    if (index === 2) release({ kind: 'text', text: 'go' })
    return released
  }
  const openai = await started(fakeOpenAi({ reply }))
  await Promise.all([chat(openai), chat(openai), chat(openai)])
  await chat(openai)
  expect(openai.maxInFlight).toBe(3)
  openai.assertClean()
})

test('latency shows in the times', async () => {
  const openai = await started(replying({ kind: 'empty' }, { latencyMs: 20 }))
  await chat(openai)
  const { startedAt = 0, endedAt } = openai.requests[0] ?? {}
  expect((endedAt ?? 0) - startedAt).toBeGreaterThanOrEqual(19)
})

test('a client that leaves before the latency is over is no violation', async () => {
  const openai = await started(replying({ kind: 'empty' }, { latencyMs: 60_000 }))
  const leave = new AbortController()
  const answer = chat(openai, { signal: leave.signal })
  leave.abort()
  await expect(answer).rejects.toThrow('aborted')
  await openai.close()
  openai.assertClean()
})
