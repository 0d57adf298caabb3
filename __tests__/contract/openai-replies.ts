import type { ServerResponse } from 'node:http'
import type { Answer } from './contract-server.ts'
import type { JsonObject } from './json.ts'
import type { ErrorReply, Reply, Usage } from './vendor.ts'

/** The request that a reply answers: its `model` and the text of all its messages. */
export interface Question {
  model: string
  prompt: string
}

type FinishReason = 'stop' | 'length' | 'content_filter'

const trickleIntervalMs = 50

/** The answer on the wire for a reply. */
export function answerFor(reply: Reply, question: Question): Answer {
  switch (reply.kind) {
    case 'json':
      return completion(question, 'stop', { content: JSON.stringify(reply.value) }, reply.usage)
    case 'text':
      return completion(question, 'stop', { content: reply.text }, reply.usage)
    case 'refusal':
      return completion(question, 'stop', { refusal: reply.refusal }, reply.usage)
    case 'cut':
      return completion(question, 'length', { content: reply.text }, reply.usage)
    case 'content_filter':
      return completion(question, 'content_filter', {}, reply.usage)
    case 'error':
      return errorAnswer(reply)
    case 'empty':
      return { status: 200, json: { ...frame(question), choices: [] } }
    case 'invalid_json': {
      const headers = { 'content-type': 'application/json' }
      return { status: 200, headers, text: '{"id": "chatcmpl-fake", "choices": [', unchecked: true }
    }
    case 'other_shape':
      return { status: 200, json: { object: 'list', data: [] }, unchecked: true }
    case 'reset':
      return { wire: reply.when === 'before' ? resetBefore : resetInTheMiddle }
    case 'trickle':
      return { wire: trickle }
    case 'hang':
      return { wire: () => undefined }
    case 'redirect':
      // 307 because it makes an obedient client send the body, and maybe the key, to the other place.
      return { status: 307, headers: { location: reply.location }, unchecked: true }
  }
}

function completion(
  question: Question,
  finishReason: FinishReason,
  { content = null, refusal = null }: { content?: string | null; refusal?: string | null },
  usage: Usage = { input: tokens(question.prompt), cachedInput: 0, output: tokens(content ?? refusal ?? '') },
): Answer {
  const message = { role: 'assistant', content, refusal, annotations: [] }
  const choices = [{ index: 0, finish_reason: finishReason, logprobs: null, message }]
  return { status: 200, json: { ...frame(question), choices, usage: usageOf(usage) } }
}

function frame({ model }: Question): JsonObject {
  return {
    id: 'chatcmpl-fake',
    object: 'chat.completion',
    created: 1_760_000_000,
    model,
    service_tier: 'default',
  }
}

function usageOf({ input, cachedInput, output }: Usage): JsonObject {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: cachedInput, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  }
}

function tokens(text: string): number {
  return Math.ceil(text.length / 4)
}

function errorAnswer({ status, headers = {}, body }: ErrorReply): Answer {
  if (typeof body === 'string') {
    return { status, headers: { 'content-type': 'text/html', ...headers }, text: body, unchecked: true }
  }
  const plain = { error: { message: `HTTP ${status}`, type: 'api_error', param: null, code: null } }
  // The description documents no error but 429.
  return { status, headers, json: body ?? plain, unchecked: status !== 429 }
}

function resetBefore(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
}

function resetInTheMiddle(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  // Not a TCP reset: that may throw away the headers before the client has read them.
  response.write('{"id": "chatcmpl-fake", ', () => response.socket?.destroy())
}

function trickle(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.flushHeaders()
  const dripping = setInterval(() => response.write(' '), trickleIntervalMs)
  response.on('close', () => clearInterval(dripping))
}
