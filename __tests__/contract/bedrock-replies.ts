import type { Answer } from './contract-server.ts'
import { isObject, type JsonObject, objectAt } from './json.ts'
import { answerFor as anyVendors } from './openai-replies.ts'
import type { Reply, Usage, VendorRequest } from './vendor.ts'

/** The answer on the wire for a reply: by the tool where the request has one, else as text. */
export function answerFor(reply: Reply, request: VendorRequest): Answer {
  switch (reply.kind) {
    case 'json':
      return message(request, valueBlock(reply.value, request), reply)
    case 'text':
      return message(request, { content: [{ text: reply.text }], stopReason: 'end_turn' }, reply)
    case 'refusal':
      return message(
        request,
        { content: [{ text: reply.refusal }], stopReason: 'guardrail_intervened' },
        reply,
      )
    case 'cut':
      return message(request, { content: [{ text: reply.text }], stopReason: 'max_tokens' }, reply)
    case 'content_filter':
      return message(request, { content: [], stopReason: 'content_filtered' }, reply)
    case 'empty':
      return message(request, { content: [], stopReason: 'end_turn' }, {})
    case 'error': {
      const { status, headers = {}, body = { message: `HTTP ${status}` } } = reply
      if (typeof body === 'string')
        return { status, headers: { 'content-type': 'text/html', ...headers }, text: body, unchecked: true }
      return { status, headers, json: body, unchecked: !documented.has(status) }
    }
    default:
      return anyVendors(reply, { model: '', prompt: request.prompt })
  }
}

/** Statuses of Converse; what stands before the service answers with others, too. */
const documented = new Set([400, 403, 404, 408, 424, 429, 500, 503])

interface Said {
  content: JsonObject[]
  stopReason: string
}

function valueBlock(value: unknown, { body }: VendorRequest): Said {
  const tools = objectAt(body, 'toolConfig').tools
  const [tool] = Array.isArray(tools) ? tools : []
  if (!isObject(tool)) return { content: [{ text: JSON.stringify(value) }], stopReason: 'end_turn' }
  const { name } = objectAt(tool, 'toolSpec')
  const toolUse = { toolUseId: 'tooluse_fake', name, input: value }
  return { content: [{ text: 'I call the tool.' }, { toolUse }], stopReason: 'tool_use' }
}

function message(
  { prompt }: VendorRequest,
  { content, stopReason }: Said,
  { usage }: { usage?: Usage },
): Answer {
  const output = { message: { role: 'assistant', content } }
  const counted = usage ?? {
    input: tokens(prompt),
    cachedInput: 0,
    output: tokens(JSON.stringify(content)),
  }
  return { status: 200, json: { output, stopReason, usage: usageOf(counted), metrics: { latencyMs: 12 } } }
}

/** What the cache gave stands beside `inputTokens`. */
function usageOf({ input, cachedInput, output }: Usage): JsonObject {
  return {
    inputTokens: input - cachedInput,
    outputTokens: output,
    totalTokens: input + output,
    cacheReadInputTokens: cachedInput,
    cacheWriteInputTokens: 0,
  }
}

function tokens(text: string): number {
  return Math.ceil(text.length / 4)
}
