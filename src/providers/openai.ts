import OpenAI from 'openai'
import * as z from 'zod'
import { type Answer, type Provider, ProviderError, type Question, type Usage } from '../core/provider.ts'
import type { ProviderSettings } from './index.ts'
import { translate } from './openai-errors.ts'

/** Only what is read; a compatible server may leave the rest out. */
const Completion = z.object({
  model: z.string().catch(''),
  choices: z.array(
    z.object({
      finish_reason: z.string().nullish(),
      message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
    }),
  ),
  usage: z
    .object({
      prompt_tokens: z.int().min(0),
      completion_tokens: z.int().min(0),
      prompt_tokens_details: z
        .object({ cached_tokens: z.int().min(0).nullish() })
        .nullish()
        .catch(null),
    })
    .nullish()
    .catch(null),
})

/** OpenAI's Chat Completions, and any server that speaks them. https://platform.openai.com/docs/api-reference/chat */
export function createProvider({ apiKey, model, endpoint }: ProviderSettings): Provider {
  // Every value is given, and variables of an earlier step have no say: the SDK even reads headers from one.
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('OPENAI_')) Reflect.deleteProperty(process.env, name)
  }
  const client = new OpenAI({
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: endpoint ?? 'https://api.openai.com/v1',
    maxRetries: 0,
    logLevel: 'off',
    // Our own limits cover the whole answer, the body included.
    timeout: 24 * 60 * 60 * 1000,
    fetchOptions: { redirect: 'manual' },
    fetch: limitedFetch,
  })
  return {
    id: `openai:${model}`,
    async ask(question, signal) {
      let reply: unknown
      try {
        reply = await client.chat.completions.create(requestOf(question, model), { signal })
      } catch (error) {
        signal.throwIfAborted()
        throw translate(error, model, apiKey)
      }
      return read(reply, model)
    },
  }
}

/** No answer is that long; a server that goes on and on must not fill the memory. */
const longestAnswer = 20_000_000

/** `fetch`, whose answers break off when they are too long. */
async function limitedFetch(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request)
  if (response.body === null) return response
  let bytes = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.length
      if (bytes > longestAnswer) controller.error(new Error('the answer is too long'))
      else controller.enqueue(chunk)
    },
  })
  return new Response(response.body.pipeThrough(counted), response)
}

function requestOf(question: Question, model: string): OpenAI.ChatCompletionCreateParamsNonStreaming {
  const correction =
    question.correction === undefined ? [] : [{ role: 'user' as const, content: question.correction }]
  return {
    model,
    store: false,
    max_completion_tokens: question.maxOutputTokens,
    messages: [
      { role: 'system', content: question.instructions },
      { role: 'user', content: question.material },
      ...correction,
    ],
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'answer', strict: true, schema: question.schema },
    },
  }
}

function read(reply: unknown, model: string): Answer {
  const completion = Completion.safeParse(reply)
  if (!completion.success)
    throw new ProviderError('malformed', 'the server answered with something else than a chat completion')
  const { choices, usage: counted } = completion.data
  const usage: Usage | null = counted
    ? {
        input: counted.prompt_tokens,
        cachedInput: counted.prompt_tokens_details?.cached_tokens ?? 0,
        output: counted.completion_tokens,
      }
    : null
  const choice = choices[0]
  const content = choice?.message.content ?? ''
  if (choice?.message.refusal || choice?.finish_reason === 'content_filter') {
    throw new ProviderError('refusal', 'The model refused to answer about this code.', { usage })
  }
  if (choice?.finish_reason === 'length') {
    throw new ProviderError('truncated', 'The answer was cut at the output limit.', { usage })
  }
  if (content === '') throw new ProviderError('malformed', 'the answer is empty', { usage })
  try {
    const json: unknown = JSON.parse(content)
    return {
      json,
      model: completion.data.model || model,
      usage: usage ?? { input: 0, cachedInput: 0, output: 0 },
    }
  } catch {
    throw new ProviderError('malformed', 'the answer is not JSON', { usage })
  }
}
