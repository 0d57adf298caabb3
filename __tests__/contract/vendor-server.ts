import { setTimeout as delay } from 'node:timers/promises'
import { type Answer, type ServerRequest, serveContract } from './contract-server.ts'
import type { Credential } from './exchange-log.ts'
import { isObject, type JsonObject } from './json.ts'
import type { Contract } from './openapi-contract.ts'
import type { ErrorReply, FakeOptions, FakeVendor, Reply, VendorRequest } from './vendor.ts'

/** The request that a reply answers. */
export interface VendorQuestion {
  model: string
  prompt: string
  body: JsonObject
}

/** What makes one vendor's server. */
export interface VendorForm {
  contract: Contract
  /** The one route that takes questions, by method and path template: `POST /v1/messages`. */
  route: string
  /** Goes between host and route in the setting `endpoint`. */
  basePath?: string
  /** How the key travels. */
  credential(apiKey: string): Credential
  modelOf(request: ServerRequest): string
  /** Instructions, material and corrections. */
  promptOf(body: JsonObject): string
  answerFor(reply: Reply, question: VendorQuestion): Answer
  /** The answer to a wrong key, or to none. */
  keyError(request: ServerRequest): ErrorReply
}

/** Starts a vendor on 127.0.0.1 that answers as `reply` decides. */
export async function serveVendor(form: VendorForm, options: FakeOptions): Promise<FakeVendor> {
  const { reply, apiKey, latencyMs = 0 } = options
  let answered = 0

  async function handle(request: ServerRequest): Promise<Answer> {
    const body = isObject(request.body) ? request.body : {}
    const asked: VendorRequest = { body, prompt: form.promptOf(body), index: answered++ }
    if (latencyMs > 0) await delay(latencyMs, undefined, { signal: request.signal })
    const question = { model: form.modelOf(request), prompt: asked.prompt, body }
    return form.answerFor(request.authenticated ? await reply(asked) : form.keyError(request), question)
  }

  const credential = apiKey === undefined ? undefined : form.credential(apiKey)
  const handlers = { [form.route]: handle }
  const server = await serveContract({ contract: form.contract, handlers, credential })
  return {
    url: `${server.url}${form.basePath ?? ''}`,
    requests: server.exchanges,
    violations: server.violations,
    get maxInFlight() {
      return server.maxInFlight()
    },
    assertClean: server.assertClean,
    close: server.close,
  }
}

/** The texts in a list of parts or messages, however deep. */
export function textsIn(node: unknown): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(textsIn).join('\n')
  if (!isObject(node)) return ''
  return textsIn(node.text ?? node.content ?? node.parts ?? '')
}
