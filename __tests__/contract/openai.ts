import { setTimeout as delay } from 'node:timers/promises'
import { type Answer, type ServerRequest, serveContract } from './contract-server.ts'
import { readDescription } from './descriptions.ts'
import { isObject, listAt } from './json.ts'
import { invalidKey, missingKey } from './openai-errors.ts'
import { answerFor } from './openai-replies.ts'
import { type Contract, openContract, openUncheckedContract } from './openapi-contract.ts'
import type { FakeOptions, FakeVendor, VendorRequest } from './vendor.ts'

const basePath = '/v1'
const chat = 'POST /chat/completions'

let contract: Contract | undefined

/** Starts OpenAI's chat completions on 127.0.0.1, held to the official description when that is at hand. */
export async function fakeOpenAi({ reply, apiKey, latencyMs = 0 }: FakeOptions): Promise<FakeVendor> {
  contract ??= openAiContract()
  let answered = 0

  async function handle(request: ServerRequest): Promise<Answer> {
    const { body, signal } = request
    const chatRequest: VendorRequest = {
      body: isObject(body) ? body : {},
      prompt: promptOf(body),
      index: answered++,
    }
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

/** The text of all messages. */
export function promptOf(body: unknown): string {
  const contents = listAt(body, 'messages').map((message) => (isObject(message) ? message.content : ''))
  const parts = contents.flatMap((content) => (Array.isArray(content) ? content : [content]))
  return parts
    .map((part) => (isObject(part) ? part.text : part))
    .filter((text) => typeof text === 'string')
    .join('\n')
}
