import type { Answer } from './contract-server.ts'
import { vendorError } from './gemini-errors.ts'
import { isObject, type JsonObject } from './json.ts'
import type { ErrorReply, Reply, Usage } from './vendor.ts'
import { httpError, tokens, wireFault } from './vendor-faults.ts'
import type { VendorQuestion } from './vendor-server.ts'

type FinishReason = 'STOP' | 'MAX_TOKENS' | 'SAFETY'

/** The answer on the wire for a reply. */
export function answerFor(reply: Reply, question: VendorQuestion): Answer {
  switch (reply.kind) {
    case 'json':
      return content(question, 'STOP', JSON.stringify(reply.value), reply.usage)
    case 'text':
      return content(question, 'STOP', reply.text, reply.usage)
    case 'refusal':
      return blocked(question, reply.usage)
    case 'cut':
      return content(question, 'MAX_TOKENS', reply.text, reply.usage)
    case 'content_filter':
      return content(question, 'SAFETY', null, reply.usage)
    case 'error':
      return errorAnswer(reply)
    case 'empty':
      return content(question, 'STOP', null)
    case 'invalid_json':
    case 'other_shape':
    case 'reset':
    case 'trickle':
    case 'hang':
    case 'redirect':
      return wireFault(reply)
  }
}

function content(
  { model, prompt }: VendorQuestion,
  finishReason: FinishReason,
  text: string | null,
  usage: Usage = { input: tokens(prompt), cachedInput: 0, output: tokens(text ?? '') },
): Answer {
  const said = { role: 'model', ...(text !== null && { parts: [{ text }] }) }
  const candidates = [{ index: 0, finishReason, content: said }]
  return { status: 200, json: { candidates, ...frame(model), usageMetadata: usageOf(usage) } }
}

/** The question itself did not pass: there are no candidates, and the prompt counts. */
function blocked(
  { model, prompt }: VendorQuestion,
  usage: Usage = { input: tokens(prompt), cachedInput: 0, output: 0 },
): Answer {
  const promptFeedback = { blockReason: 'PROHIBITED_CONTENT' }
  return { status: 200, json: { promptFeedback, ...frame(model), usageMetadata: usageOf(usage) } }
}

function frame(model: string): JsonObject {
  return { modelVersion: model, responseId: 'fake' }
}

/** Some of what was written are thoughts, which are counted apart. */
function usageOf({ input, cachedInput, output }: Usage): JsonObject {
  const thoughts = Math.floor(output / 4)
  return {
    promptTokenCount: input,
    ...(cachedInput > 0 && { cachedContentTokenCount: cachedInput }),
    candidatesTokenCount: output - thoughts,
    ...(thoughts > 0 && { thoughtsTokenCount: thoughts }),
    totalTokenCount: input + output,
  }
}

function errorAnswer(reply: ErrorReply): Answer {
  const plain = vendorError(reply.status, 'UNKNOWN', `HTTP ${reply.status}`).body
  // The description has no errors: https://cloud.google.com/apis/design/errors does.
  return httpError(reply, isObject(plain) ? plain : {}, { documented: false })
}
