import type { Answer } from './contract-server.ts'
import { objectAt } from './json.ts'
import { chatRoute, openAiContract } from './openai.ts'
import { answerFor } from './openai-replies.ts'
import {
  type ErrorReply,
  type FakeOptions,
  type FakeVendor,
  type Reply,
  settingsOf,
  type Vendor,
} from './vendor.ts'
import { bearer, serveVendor, type VendorQuestion } from './vendor-server.ts'

/** How a server says what is wrong: as the vendor does, or in ways of its own. */
export const complaints = {
  vendor: (message: string) => ({
    error: { message, type: 'invalid_request_error', param: null, code: null },
  }),
  string: (message: string) => ({ error: message }),
  message: (message: string) => ({ object: 'error', message, code: 40_000 }),
  list: (message: string) => ({ detail: [{ type: 'extra_forbidden', loc: ['body'], msg: message }] }),
} satisfies Record<string, (message: string) => object>

export interface CompatibleOptions extends FakeOptions {
  /** Forms of answers that it takes; all unless said otherwise. */
  takes?: string[]
  complaint?: keyof typeof complaints
}

/**
 * Starts a server that only resembles OpenAI's: it may refuse forms of answers, and says as little as it can: no id, no
 * model, no reason to stop, no usage. What it is asked is held to OpenAI's description all the same.
 */
export function fakeCompatible(options: CompatibleOptions): Promise<FakeVendor> {
  const { takes, complaint = 'vendor' } = options
  return serveVendor(
    {
      contract: openAiContract(),
      route: chatRoute,
      path: '/v1',
      credential: bearer,
      keyError: () => failure(401, 'Unauthorized', 'string'),
      answerFor(reply, question) {
        const { type } = objectAt(question.body, 'response_format')
        const refused = takes !== undefined && typeof type === 'string' && !takes.includes(type)
        if (refused)
          return answered(failure(400, `response_format type ${type} is unavailable`, complaint), question)
        return answered(reply, question)
      },
    },
    options,
  )
}

export function failure(status: number, message: string, complaint: keyof typeof complaints): ErrorReply {
  return { kind: 'error', status, body: { ...complaints[complaint](message) } }
}

function answered(reply: Reply, question: VendorQuestion): Answer {
  switch (reply.kind) {
    case 'json':
    case 'text': {
      const content = reply.kind === 'text' ? reply.text : JSON.stringify(reply.value)
      const { usage } = reply
      const counted = usage && {
        prompt_tokens: usage.input,
        completion_tokens: usage.output,
        prompt_tokens_details: { cached_tokens: usage.cachedInput },
      }
      return { status: 200, json: { choices: [{ message: { content } }], usage: counted }, unchecked: true }
    }
    default: {
      const answer = answerFor(reply, { ...question, model: '' })
      return 'wire' in answer ? answer : { ...answer, unchecked: true }
    }
  }
}

const model = 'local-1'
export const openAiCompatible: Vendor = {
  name: 'openai-compatible',
  model,
  start: fakeCompatible,
  settings: settingsOf('openai-compatible', '--model', model),
  errors: {
    invalidKey: () => failure(401, 'Unauthorized', 'string'),
    noAccess: () => failure(403, `This team may not use ${model}.`, 'message'),
    unknownModel: () => failure(404, `The model ${model} does not exist.`, 'message'),
    timedOut: () => failure(408, 'Request timeout', 'string'),
    conflict: () => failure(409, 'Conflict', 'string'),
    tooLarge: () => ({ kind: 'error', status: 413, body: '<html>413 Request Entity Too Large</html>' }),
    contextTooLong: () => failure(400, 'The request exceeds the available context size.', 'message'),
    rateLimited: (seconds) => ({
      ...failure(429, 'Slow down.', 'list'),
      ...(seconds !== undefined && { headers: { 'retry-after': String(seconds) } }),
    }),
    serverError: () => failure(500, 'Internal Server Error', 'string'),
    overloaded: () => ({ kind: 'error', status: 503, body: '<html>No server is available.</html>' }),
    rejectedParameter: () => failure(422, 'max_tokens: Extra inputs are not permitted', 'list'),
    badRequest: (message) => failure(400, message, 'message'),
  },
  optional: 'max_tokens',
}
