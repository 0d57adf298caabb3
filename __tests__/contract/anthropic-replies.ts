import { contentFiltered, vendorError } from './anthropic-errors.ts'
import type { Answer } from './contract-server.ts'
import { isObject, type JsonObject, listAt, objectAt } from './json.ts'
import type { ErrorReply, Reply, Usage } from './vendor.ts'
import { httpError, tokens, wireFault } from './vendor-faults.ts'
import type { VendorQuestion } from './vendor-server.ts'

type StopReason = 'end_turn' | 'tool_use' | 'max_tokens' | 'refusal'

/** The answer on the wire for a reply. */
export function answerFor(reply: Reply, question: VendorQuestion): Answer {
  const refused = impossible(question)
  if (refused !== null) return errorAnswer(refused)
  switch (reply.kind) {
    case 'json':
      return called(question, reply.value, reply.usage)
    case 'text':
      return message(question, 'end_turn', [text(reply.text)], reply.usage)
    case 'refusal':
      return message(question, 'refusal', [text(reply.refusal)], reply.usage)
    case 'cut':
      return message(question, 'max_tokens', [text(reply.text)], reply.usage)
    case 'content_filter':
      return errorAnswer(contentFiltered())
    case 'error':
      return errorAnswer(reply)
    case 'empty':
      return message(question, 'end_turn', [])
    case 'invalid_json':
    case 'other_shape':
    case 'reset':
    case 'trickle':
    case 'hang':
    case 'redirect':
      return wireFault(reply)
  }
}

/** What the vendor checks besides the form: a tool that is forced must be there. */
function impossible({ body }: VendorQuestion): ErrorReply | null {
  const { type, name } = objectAt(body, 'tool_choice')
  const tools = listAt(body, 'tools').map((tool) => (isObject(tool) ? tool.name : null))
  if (type !== 'tool' || tools.includes(name)) return null
  return vendorError(400, 'invalid_request_error', `Tool '${String(name)}' not found in provided tools`)
}

/** A call of the first tool, with a word before it where nothing forces the call; text if a tool cannot hold it. */
function called(question: VendorQuestion, value: unknown, usage: Usage | undefined): Answer {
  const [tool] = listAt(question.body, 'tools')
  if (!isObject(value) || !isObject(tool)) {
    return message(question, 'end_turn', [text(JSON.stringify(value))], usage)
  }
  const forced = objectAt(question.body, 'tool_choice').type === 'tool'
  const call = { type: 'tool_use', id: 'toolu_fake', name: tool.name, input: value }
  return message(question, 'tool_use', forced ? [call] : [text('Here it is.'), call], usage)
}

function text(said: string): JsonObject {
  return { type: 'text', text: said, citations: null }
}

function message(
  { model, prompt }: VendorQuestion,
  stopReason: StopReason,
  content: JsonObject[],
  usage: Usage = { input: tokens(prompt), cachedInput: 0, output: tokens(JSON.stringify(content)) },
): Answer {
  return {
    status: 200,
    headers: { 'request-id': 'req_fake' },
    json: {
      id: 'msg_fake',
      type: 'message',
      role: 'assistant',
      model,
      content,
      stop_reason: stopReason,
      stop_sequence: null,
      usage: usageOf(usage),
    },
  }
}

/** The three parts of the input are counted apart; some of what was not cached is taken for the first time. */
function usageOf({ input, cachedInput, output }: Usage): JsonObject {
  const written = Math.floor((input - cachedInput) / 4)
  return {
    input_tokens: input - cachedInput - written,
    cache_creation_input_tokens: written,
    cache_read_input_tokens: cachedInput,
    cache_creation: { ephemeral_5m_input_tokens: written, ephemeral_1h_input_tokens: 0 },
    output_tokens: output,
    server_tool_use: null,
    service_tier: 'standard',
  }
}

function errorAnswer(reply: ErrorReply): Answer {
  const plain = vendorError(reply.status, 'api_error', `HTTP ${reply.status}`).body
  return httpError(reply, isObject(plain) ? plain : {}, { documented: reply.status < 500 })
}
