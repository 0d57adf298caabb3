import { setTimeout as delay } from 'node:timers/promises'
import { type Answer, type ServerRequest, serveContract } from './contract-server.ts'
import { readDescription } from './descriptions.ts'
import type { Exchange } from './exchange-log.ts'
import { isObject, type JsonObject, listAt } from './json.ts'
import { invalidKey, missingKey } from './openai-errors.ts'
import { answerFor, type Reply } from './openai-replies.ts'
import { type Contract, openContract, openUncheckedContract } from './openapi-contract.ts'

/** A valid chat completion request: the body, the text of all its messages, its place in order (from 0). */
export interface ChatRequest {
  body: JsonObject
  prompt: string
  index: number
}

export interface FakeOpenAiOptions {
  /** Decides the reply; a promise keeps the request in flight until it settles. */
  reply: (request: ChatRequest) => Reply | Promise<Reply>
  /** The only key that is accepted; without it every key is. */
  apiKey?: string
  latencyMs?: number
}

export interface FakeOpenAi {
  /** The base URL for clients, `/v1` included. */
  url: string
  /** Every request that came, valid or not, in order. */
  requests: readonly Exchange[]
  violations: readonly string[]
  readonly maxInFlight: number
  assertClean(): void
  close(): Promise<void>
}

const basePath = '/v1'
const chat = 'POST /chat/completions'

let contract: Contract | undefined

/** Starts OpenAI's chat completions on 127.0.0.1, held to the official description when that is at hand. */
export async function fakeOpenAi({ reply, apiKey, latencyMs = 0 }: FakeOpenAiOptions): Promise<FakeOpenAi> {
  contract ??= openAiContract()
  let answered = 0

  async function handle(request: ServerRequest): Promise<Answer> {
    const { body, signal } = request
    const chatRequest = { body: isObject(body) ? body : {}, prompt: promptOf(body), index: answered++ }
    if (latencyMs > 0) await delay(latencyMs, undefined, { signal })
    const question = { model: String(chatRequest.body.model), prompt: chatRequest.prompt }
    if (!request.authenticated) {
      return answerFor(request.headers.authorization === undefined ? missingKey() : invalidKey(), question)
    }
    return answerFor(await reply(chatRequest), question)
  }

  const credential = apiKey === undefined ? undefined : { header: 'authorization', value: `Bearer ${apiKey}` }
  const server = await serveContract({ contract, handlers: { [chat]: handle }, credential })
  return {
    url: `${server.url}${basePath}`,
    requests: server.exchanges,
    violations: server.violations,
    get maxInFlight() {
      return server.maxInFlight()
    },
    assertClean: server.assertClean,
    close: server.close,
  }
}

/** The contract of the official description, or one that checks nothing when the description is absent. */
export function openAiContract(): Contract {
  const description = readDescription('specs', 'openai.json')
  return description ? openContract(description, { basePath }) : openUncheckedContract([chat], { basePath })
}

function promptOf(body: unknown): string {
  const contents = listAt(body, 'messages').map((message) => (isObject(message) ? message.content : ''))
  const parts = contents.flatMap((content) => (Array.isArray(content) ? content : [content]))
  return parts
    .map((part) => (isObject(part) ? part.text : part))
    .filter((text) => typeof text === 'string')
    .join('\n')
}
