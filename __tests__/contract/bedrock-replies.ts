import type { Answer } from './contract-server.ts'
import { isObject, type JsonObject, objectAt } from './json.ts'
import type { Reply, Usage } from './vendor.ts'
import { httpError, tokens, wireFault } from './vendor-faults.ts'
import type { VendorQuestion } from './vendor-server.ts'

/** The answer on the wire for a reply: by the tool where the request has one, else as text. */
export function answerFor(reply: Reply, request: VendorQuestion): Answer {
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
    case 'error':
      return httpError(
        reply,
        { message: `HTTP ${reply.status}` },
        { documented: documented.has(reply.status) },
      )
    case 'invalid_json':
    case 'other_shape':
    case 'reset':
    case 'trickle':
    case 'hang':
    case 'redirect':
      return wireFault(reply)
  }
}

/** Statuses of Converse; what stands before the service answers with others, too. */
const documented = new Set([400, 403, 404, 408, 424, 429, 500, 503])

interface Said {
  content: JsonObject[]
  stopReason: string
}

function valueBlock(value: unknown, { body }: VendorQuestion): Said {
  const tools = objectAt(body, 'toolConfig').tools
  const [tool] = Array.isArray(tools) ? tools : []
  if (!isObject(tool)) return { content: [{ text: JSON.stringify(value) }], stopReason: 'end_turn' }
  const { name } = objectAt(tool, 'toolSpec')
  const toolUse = { toolUseId: 'tooluse_fake', name, input: value }
  return { content: [{ text: 'I call the tool.' }, { toolUse }], stopReason: 'tool_use' }
}

function message(
  { prompt }: VendorQuestion,
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
