import type { Answer } from './contract-server.ts'
import type { JsonObject } from './json.ts'
import type { ErrorReply, Reply, Usage } from './vendor.ts'
import { httpError, tokens, wireFault } from './vendor-faults.ts'
import type { VendorQuestion } from './vendor-server.ts'

type FinishReason = 'stop' | 'length' | 'content_filter'

/** The answer on the wire for a reply. */
export function answerFor(reply: Reply, question: VendorQuestion): Answer {
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
    case 'invalid_json':
    case 'other_shape':
    case 'reset':
    case 'trickle':
    case 'hang':
    case 'redirect':
      return wireFault(reply)
  }
}

function completion(
  question: VendorQuestion,
  finishReason: FinishReason,
  { content = null, refusal = null }: { content?: string | null; refusal?: string | null },
  usage: Usage = { input: tokens(question.prompt), cachedInput: 0, output: tokens(content ?? refusal ?? '') },
): Answer {
  const message = { role: 'assistant', content, refusal, annotations: [] }
  const choices = [{ index: 0, finish_reason: finishReason, logprobs: null, message }]
  return { status: 200, json: { ...frame(question), choices, usage: usageOf(usage) } }
}

function frame({ model }: VendorQuestion): JsonObject {
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

function errorAnswer(reply: ErrorReply): Answer {
  const plain = { error: { message: `HTTP ${reply.status}`, type: 'api_error', param: null, code: null } }
  // The description documents no error but 429.
  return httpError(reply, plain, { documented: reply.status === 429 })
}
